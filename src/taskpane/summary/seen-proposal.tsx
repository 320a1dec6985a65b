import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { SummaryProposal } from '../../summary/sheet/summary-kind';
import type { CellValue } from '../../workbook/cell-value';
import { marksOf } from '../../workbook/number-format/number-locale';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { counted } from '../texts';
import { NotesList } from './notes-list';
import { sectionMessages } from './picture/sheet-messages';
import { SheetPicture } from './picture/sheet-picture';
import type { ProposalProps } from './proposal-view';
import { CHANGED_CELLS, PROPOSAL_TEXTS } from './texts';
import { usePlanned } from './use-planned';

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalM },
  focused: { outlineStyle: 'none' },
  messages: { margin: 0 },
  heading: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalS },
  message: { margin: 0, overflowWrap: 'anywhere' },
});

interface Seen {
  readonly proposal: SummaryProposal;
  readonly values: ReadonlyMap<string, CellValue>;
}

/** A summary sheet as it would be now, kept up with the workbook: how it looks, what changes, and the way to make it so. */
export function SeenProposal(
  props: ProposalProps & { onCancel: () => void; onMade: (proposal: SummaryProposal) => void },
): ReactNode {
  const { assessment, workspace, state, onPreview, choice, exists, planning, onCancel, onMade } = props;
  const styles = usePlanStyles();
  const { focused } = useStyles();
  const { language, say } = useLanguage();
  const { plan, isCurrent, isWorking } = usePlanned<Seen>(workspace, assessment, choice, {
    areas: planning.areas,
    make: async (now, snapshot) => {
      const [proposal, { newSheetValues }] = await Promise.all([
        planning.make(now, snapshot),
        import('../../xlsx/calculation/new-sheet-values'),
      ]);
      return proposal && { proposal, values: newSheetValues(snapshot, proposal.sheet, marksOf(language)) };
    },
  });
  const top = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone, so what came in its place gets the focus.
  useEffect(() => {
    top.current?.focus();
  }, []);
  const isThere = plan !== null;
  useEffect(() => {
    if (isThere) top.current?.scrollIntoView({ block: 'start' });
  }, [isThere]);
  const create = async (proposal: SummaryProposal): Promise<void> => {
    if (await workspace.apply(proposal)) onMade(proposal);
  };
  return (
    <div
      ref={top}
      role="group"
      aria-label={say(PROPOSAL_TEXTS.look)}
      aria-busy={isWorking}
      tabIndex={-1}
      className={focused}
    >
      <div className={styles.actions}>
        {plan && (
          <MakeButton
            proposal={plan.proposal}
            exists={exists}
            disabled={!isCurrent || state.stale || state.writing}
            onCreate={() => void create(plan.proposal)}
            onRefresh={() => {
              onPreview(plan.proposal, () => {
                onMade(plan.proposal);
              });
            }}
          />
        )}
        {isWorking && <Spinner size="tiny" label={say(PROPOSAL_TEXTS.working)} />}
        <Button onClick={onCancel}>{say(plan ? PROPOSAL_TEXTS.close : PROPOSAL_TEXTS.cancel)}</Button>
      </div>
      {plan && <Proposed {...plan} exists={exists} />}
    </div>
  );
}

function MakeButton(props: {
  proposal: SummaryProposal;
  exists: boolean;
  disabled: boolean;
  onCreate: () => void;
  onRefresh: () => void;
}): ReactNode {
  const { proposal, exists, disabled, onCreate, onRefresh } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const { changes } = proposal;
  if (changes.length === 0) return <p className={styles.text}>{say(PROPOSAL_TEXTS.nothingToRefresh)}</p>;
  const cells = changes.filter(({ kind }) => kind === 'cell').length;
  const count = cells > 0 ? ` (${cells} ${say(counted(CHANGED_CELLS, cells))})` : '';
  return (
    <Button appearance="primary" disabled={disabled} onClick={exists ? onRefresh : onCreate}>
      {exists ? say(PROPOSAL_TEXTS.refresh) + count : say(PROPOSAL_TEXTS.create)}
    </Button>
  );
}

function Proposed({ proposal, values, exists }: Seen & { exists: boolean }): ReactNode {
  const styles = usePlanStyles();
  const own = useStyles();
  const { say } = useLanguage();
  const { notes, sheet } = proposal;
  return (
    <>
      {notes.length > 0 && (
        <MessageBar className={own.bar} intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say(PROPOSAL_TEXTS.notes)}</MessageBarTitle>
            <NotesList notes={notes} />
          </MessageBarBody>
        </MessageBar>
      )}
      <Section title={say(PROPOSAL_TEXTS.look)}>
        {exists && <p className={styles.quiet}>{say(PROPOSAL_TEXTS.lookAnew)}</p>}
        <SheetPicture sheet={sheet} values={values} />
      </Section>
      <Section title={say(PROPOSAL_TEXTS.words)}>
        <dl className={own.messages}>
          {sectionMessages(sheet, values).map(({ heading, messages }, index) => (
            <div key={index}>
              <dt className={own.heading}>{heading}</dt>
              {messages.map((message, at) => (
                <dd key={at} className={own.message}>
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
