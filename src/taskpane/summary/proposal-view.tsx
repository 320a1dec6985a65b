import {
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { SummaryProposal } from '../../summary/sheet/summary-kind';
import type { CellValue } from '../../workbook/cell-value';
import type { Text } from '../../workbook/text';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { counted } from '../texts';
import type { PartProps, SummedUp } from './part-props';
import { sectionMessages } from './picture/sheet-messages';
import { SheetPicture } from './picture/sheet-picture';
import { CHANGED_CELLS, PROPOSAL_TEXTS } from './texts';
import { usePlanned, type Planning } from './use-planned';

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalM },
  focused: { outlineStyle: 'none' },
  notes: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  messages: { margin: 0 },
  heading: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalS },
  message: { margin: 0, overflowWrap: 'anywhere' },
});

interface Seen {
  readonly proposal: SummaryProposal;
  readonly values: ReadonlyMap<string, CellValue>;
}

interface Done {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly notes: readonly Text[];
}

/** A summary sheet as it would be now: how it looks, what changes, and the way to make it so. */
export function ProposalView(
  props: PartProps<SummedUp> & {
    /** What the user has chosen for it, in a word. */
    choice: string;
    planning: Planning<SummaryProposal>;
  },
): ReactNode {
  const { assessment, workspace, state, onPreview, choice, planning } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const { plan, isCurrent, isWorking } = usePlanned<Seen>(workspace, assessment, isAsked ? choice : null, {
    areas: planning.areas,
    make: async (now, snapshot) => {
      const [proposal, { newSheetValues }] = await Promise.all([
        planning.make(now, snapshot),
        import('../../xlsx/calculation/new-sheet-values'),
      ]);
      return proposal && { proposal, values: newSheetValues(snapshot, proposal.sheet) };
    },
  });
  const finish = ({ changes, notes }: SummaryProposal): void => {
    const isNew = changes.some(({ kind }) => kind === 'add-sheet');
    const sheet = changedSheet(changes);
    setAsked(false);
    setDone({ sheet, isNew, notes });
    void workspace.goTo(sheet, 'A1');
  };
  const create = async (proposal: SummaryProposal): Promise<void> => {
    if (await workspace.apply(proposal)) finish(proposal);
  };
  if (!isAsked) {
    return (
      <>
        <div className={styles.actions}>
          <Button
            appearance="primary"
            onClick={() => {
              setDone(null);
              setAsked(true);
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
  return (
    <div aria-busy={isWorking}>
      <div className={styles.actions}>
        {plan && (
          <MakeButton
            proposal={plan.proposal}
            disabled={!isCurrent || state.stale || state.writing}
            onCreate={() => void create(plan.proposal)}
            onRefresh={() => {
              onPreview(plan.proposal, () => {
                finish(plan.proposal);
              });
            }}
          />
        )}
        {isWorking && <Spinner size="tiny" label={say(PROPOSAL_TEXTS.working)} />}
        {(isWorking || !plan) && (
          <Button
            onClick={() => {
              setAsked(false);
            }}
          >
            {say(PROPOSAL_TEXTS.cancel)}
          </Button>
        )}
      </div>
      {plan && <Proposed {...plan} />}
    </div>
  );
}

/** The sheet that a proposal makes, or changes cells of. */
function changedSheet(changes: SummaryProposal['changes']): string {
  const change = changes.find(({ kind }) => kind === 'add-sheet' || kind === 'cell');
  if (change?.kind === 'add-sheet') return change.sheet.name;
  if (change?.kind === 'cell') return change.sheet;
  throw new Error('A summary changes no sheet');
}

function MakeButton(props: {
  proposal: SummaryProposal;
  disabled: boolean;
  onCreate: () => void;
  onRefresh: () => void;
}): ReactNode {
  const { proposal, disabled, onCreate, onRefresh } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const { changes } = proposal;
  if (changes.length === 0) return <p className={styles.text}>{say(PROPOSAL_TEXTS.nothingToRefresh)}</p>;
  const isNew = changes.some(({ kind }) => kind === 'add-sheet');
  return (
    <Button appearance="primary" disabled={disabled} onClick={isNew ? onCreate : onRefresh}>
      {isNew
        ? say(PROPOSAL_TEXTS.create)
        : `${say(PROPOSAL_TEXTS.refresh)} (${changes.length} ${say(counted(CHANGED_CELLS, changes.length))})`}
    </Button>
  );
}

function Proposed({ proposal, values }: Seen): ReactNode {
  const styles = usePlanStyles();
  const own = useStyles();
  const { say } = useLanguage();
  const { changes, notes, sheet } = proposal;
  return (
    <>
      {notes.length > 0 && (
        <MessageBar className={own.bar} intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say(PROPOSAL_TEXTS.notes)}</MessageBarTitle>
            <Notes notes={notes} />
          </MessageBarBody>
        </MessageBar>
      )}
      <Section title={say(PROPOSAL_TEXTS.look)}>
        {!changes.some(({ kind }) => kind === 'add-sheet') && (
          <p className={styles.quiet}>{say(PROPOSAL_TEXTS.lookAnew)}</p>
        )}
        <SheetPicture sheet={sheet} values={values} />
      </Section>
      <Section title={say(PROPOSAL_TEXTS.words)}>
        <dl className={own.messages}>
          {sectionMessages(sheet, values).map(({ heading, messages }) => (
            <div key={heading}>
              <dt className={own.heading}>{heading}</dt>
              {messages.map((message) => (
                <dd key={message} className={own.message}>
                  {message}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}

function Notes({ notes }: { notes: readonly Text[] }): ReactNode {
  const { notes: list } = useStyles();
  const { say } = useLanguage();
  return (
    <ul className={list}>
      {notes.map((note) => (
        <li key={note.en}>{say(note)}</li>
      ))}
    </ul>
  );
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
          {done.notes.length > 0 && <Notes notes={done.notes} />}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
