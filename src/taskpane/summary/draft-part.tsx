import { Link, Spinner, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { boardOverviewAreas, lastMeetingOn } from '../../summary/board/board-overview';
import {
  hasManagementText,
  managementText,
  managementTextAreas,
  planText,
  reportText,
  type DraftSentence,
  type DraftSource,
  type DraftText,
} from '../../summary/management-text/management-text';
import type { Snapshot, WantedArea, WorkbookIndex } from '../../workbook/snapshot';
import { usePlanStyles } from '../plan/plan-styles';
import { useClock } from '../shell/clock';
import { CopyText } from '../shell/copy-text';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import type { Assessment } from '../workspace/assessment';
import { chosenLastYear, lastYearSheetAreas, lastYearWord, type LastYearChoice } from './last-year-field';
import type { PartProps, SummedUp } from './part-props';
import { ProposalView } from './proposal-view';
import { COPY_DRAFT_TEXTS, DRAFT_TEXTS } from './texts';
import { usePlanned } from './use-planned';

const useStyles = makeStyles({
  sentence: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' },
  sources: {
    listStyle: 'none',
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The draft of the ledelsesberetning, with where each of its figures comes from. */
export default function DraftPart(
  props: PartProps<SummedUp> & { lastYear: LastYearChoice; lastYearField: ReactNode },
): ReactNode {
  const { assessment, workspace, lastYear, lastYearField } = props;
  const styles = usePlanStyles();
  const { language, say } = useLanguage();
  const today = useClock()();
  const [withSources, setWithSources] = useState(true);
  const choice = `${today} ${lastYearWord(lastYear)}`;
  const draftAreas = (index: WorkbookIndex): readonly WantedArea[] => [
    ...boardOverviewAreas(index),
    ...lastYearSheetAreas(lastYear),
  ];
  const draftOf = (now: Assessment, snapshot: Snapshot): DraftText | null => {
    if (now.kind === 'plan') {
      const lastMeeting = lastMeetingOn(snapshot);
      return planText({ ...now.book, snapshot }, { today, ...(lastMeeting !== null && { lastMeeting }) });
    }
    if (now.kind === 'vsme') return reportText(now.validation.report, chosenLastYear(lastYear, snapshot));
    return null;
  };
  const { plan: draft, isWorking } = usePlanned(workspace, assessment, choice, {
    areas: draftAreas,
    make: draftOf,
  });
  return (
    <>
      <p className={styles.text}>{say(DRAFT_TEXTS.intro)}</p>
      {lastYearField}
      {!draft && isWorking && <Spinner size="tiny" label={say(DRAFT_TEXTS.writing)} />}
      {draft && (
        <>
          <CopyText text={() => plainText(draft)} texts={COPY_DRAFT_TEXTS} rows={12} />
          <Switch
            label={say(DRAFT_TEXTS.sources)}
            checked={withSources}
            onChange={(_event, { checked }) => {
              setWithSources(checked);
            }}
          />
          <Draft
            draft={draft}
            withSources={withSources}
            onGoTo={({ sheet, cell }) => {
              void workspace.goTo(sheet, cell);
            }}
          />
          <Section title={say(DRAFT_TEXTS.sheet)}>
            <p className={styles.text}>{say(DRAFT_TEXTS.sheetIntro)}</p>
            <ProposalView
              {...props}
              exists={hasManagementText(assessment.snapshot)}
              choice={choice}
              planning={{
                areas: (index) => [...managementTextAreas(index), ...draftAreas(index)],
                make: (now, snapshot) => {
                  const text = draftOf(now, snapshot);
                  return text && managementText(text, snapshot, { today, language });
                },
              }}
            />
          </Section>
        </>
      )}
    </>
  );
}

/** The draft as it is pasted elsewhere: what it is called, and a paragraph under each heading. */
function plainText({ title, sections }: DraftText): string {
  const paragraphs = sections.map(({ heading, sentences }) =>
    [heading.da, sentences.map(({ text }) => text).join(' ')].join('\n'),
  );
  return [title.da, ...paragraphs].join('\n\n');
}

function Draft(props: {
  draft: DraftText;
  withSources: boolean;
  onGoTo: (source: DraftSource) => void;
}): ReactNode {
  const { draft, withSources, onGoTo } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const { sections, missing } = draft;
  return (
    <>
      {sections.length === 0 && <p className={styles.text}>{say(DRAFT_TEXTS.nothing)}</p>}
      {/* The draft is Danish, whatever Excel speaks. */}
      <div lang="da">
        {sections.map(({ id, heading, sentences }) => (
          <Section key={id} title={heading.da}>
            {sentences.map((sentence) => (
              <Sentence key={sentence.id} sentence={sentence} withSources={withSources} onGoTo={onGoTo} />
            ))}
          </Section>
        ))}
      </div>
      {missing.length > 0 && (
        <Section title={say(DRAFT_TEXTS.missing)}>
          <ul className={styles.list}>
            {missing.map((one) => (
              <li key={one.en} className={styles.item}>
                {say(one)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Sentence(props: {
  sentence: DraftSentence;
  withSources: boolean;
  onGoTo: (source: DraftSource) => void;
}): ReactNode {
  const { sentence, withSources, onGoTo } = props;
  const styles = usePlanStyles();
  const own = useStyles();
  const { say } = useLanguage();
  return (
    <div className={own.sentence}>
      {sentence.text}
      {withSources && sentence.sources.length > 0 && (
        <ul className={own.sources}>
          {sentence.sources.map((source, index) => (
            <li key={index} className={styles.quiet}>
              {say(source.what)}: {source.shown} ·{' '}
              <Link
                inline
                as="button"
                className={styles.link}
                aria-label={`${source.sheet}, ${source.cell}: ${say(DRAFT_TEXTS.goTo)}, ${say(source.what)}`}
                onClick={() => {
                  onGoTo(source);
                }}
              >
                {source.sheet}, {source.cell}
              </Link>
              {source.paragraph !== null && ` · ${source.paragraph}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
