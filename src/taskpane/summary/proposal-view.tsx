import { Button, Link, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { SummaryProposal } from '../../summary/sheet/summary-kind';
import type { Text } from '../../workbook/text';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';
import { NotesList } from './notes-list';
import type { PartProps, SummedUp } from './part-props';
import { SeenProposal } from './seen-proposal';
import { PROPOSAL_TEXTS } from './texts';
import type { Planning } from './use-planned';

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalM },
  focused: { outlineStyle: 'none' },
});

export interface ProposalProps extends PartProps<SummedUp> {
  /** What the user has chosen for the sheet, in a word. */
  readonly choice: string;
  /** The workbook has the sheet already. */
  readonly exists: boolean;
  readonly planning: Planning<SummaryProposal>;
}

interface Done {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly notes: readonly Text[];
}

/** The way to a summary sheet: it is seen first, then made, and then one stands on it. */
export function ProposalView(props: ProposalProps): ReactNode {
  const { workspace, exists } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const [isSeen, setSeen] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  if (isSeen) {
    return (
      <SeenProposal
        {...props}
        onCancel={() => {
          setSeen(false);
        }}
        onMade={({ changes, notes }) => {
          const sheet = changedSheet(changes);
          setSeen(false);
          setDone({ sheet, isNew: !exists, notes });
          void workspace.goTo(sheet, 'A1');
        }}
      />
    );
  }
  return (
    <>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            setDone(null);
            setSeen(true);
          }}
        >
          {say(PROPOSAL_TEXTS.see)}
        </Button>
      </div>
      {done && (
        <DoneBar
          done={done}
          onGoTo={() => {
            void workspace.goTo(done.sheet, 'A1');
          }}
        />
      )}
    </>
  );
}

/** The sheet that a proposal makes, or changes cells of. */
function changedSheet(changes: SummaryProposal['changes']): string {
  for (const change of changes) {
    if (change.kind === 'add-sheet') return change.sheet.name;
    if (change.kind === 'cell' || change.kind === 'chart') return change.sheet;
  }
  throw new Error('A summary changes no sheet');
}

/** What was made. The button that made it is gone, so the message gets the focus. */
function DoneBar({ done, onGoTo }: { done: Done; onGoTo: () => void }): ReactNode {
  const styles = usePlanStyles();
  const { bar, focused } = useStyles();
  const { say } = useLanguage();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    message.current?.focus();
  }, []);
  return (
    <div ref={message} tabIndex={-1} className={focused}>
      <MessageBar className={bar} intent="success" layout="multiline">
        <MessageBarBody>
          {say(done.isNew ? PROPOSAL_TEXTS.created : PROPOSAL_TEXTS.refreshed)}{' '}
          <Link inline as="button" className={styles.link} onClick={onGoTo}>
            {done.sheet}
          </Link>
          . {say(PROPOSAL_TEXTS.undo)}
          {done.notes.length > 0 && <NotesList notes={done.notes} />}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
