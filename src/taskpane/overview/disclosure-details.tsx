import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AnswerState } from '../../vsme/relevance/answer-states';
import { templateVerdicts, type TemplateVerdict } from '../../vsme/template-verdict/template-verdict';
import { useLanguage } from '../shell/language';
import type { VsmeAssessment } from '../workspace/assessment';
import { OVERVIEW_TEXTS, STATE_ORDER, STATE_TEXTS } from './texts';

const useStyles = makeStyles({
  details: { padding: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  answer: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  why: { display: 'block', color: tokens.colorNeutralForeground3 },
  reason: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground3 },
});

/** Every answer of one disclosure by its state, and why; and what the template itself says of the disclosure. */
export default function DisclosureDetails(props: {
  assessment: VsmeAssessment;
  disclosure: string;
  onGoTo: (sheet: string, cell: string) => void;
}): ReactNode {
  const { assessment, disclosure, onGoTo } = props;
  const { states, validation, completeness, snapshot } = assessment;
  const styles = useStyles();
  const { say } = useLanguage();
  const { report } = validation;
  const verdict = templateVerdicts(snapshot, report, { ...validation, completeness }).find(
    (one) => one.disclosure === disclosure,
  );
  const own = [...report.datapoints.values()].filter((bound) => bound.disclosure === disclosure);
  return (
    <div className={styles.details}>
      {STATE_ORDER.map((state) => {
        const answers = own.flatMap((bound) => {
          const answer = states.get(bound.datapoint.id);
          return answer?.state === state ? [{ bound, answer }] : [];
        });
        if (answers.length === 0) return null;
        return (
          <div key={state}>
            <h3 className={styles.heading}>
              {say(STATE_TEXTS[state])} ({answers.length})
            </h3>
            <ul className={styles.list}>
              {answers.map(({ bound: { datapoint, cells }, answer }) => (
                <li key={datapoint.id} className={styles.answer}>
                  <Link
                    inline
                    as="button"
                    disabled={cells.length === 0}
                    onClick={() => {
                      const [first] = cells;
                      if (first) onGoTo(first.sheet, first.cell);
                    }}
                  >
                    {say(datapoint.label)}
                  </Link>
                  <Why answer={answer} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {verdict && <Verdict verdict={verdict} onGoTo={onGoTo} />}
    </div>
  );
}

/** Why something is filled in needs no saying. */
function Why({ answer: { state, why } }: { answer: AnswerState }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  return why && state !== 'filled' ? <span className={styles.why}>{say(why)}</span> : null;
}

function Verdict(props: {
  verdict: TemplateVerdict;
  onGoTo: (sheet: string, cell: string) => void;
}): ReactNode {
  const { statuses, says, passes, ours, reasons } = props.verdict;
  const styles = useStyles();
  const { say } = useLanguage();
  const { verdict } = OVERVIEW_TEXTS;
  const [first] = statuses;
  return (
    <div>
      <h3 className={styles.heading}>{say(verdict.title)}</h3>
      <div className={styles.answer}>
        <Link
          inline
          as="button"
          aria-label={`${say(says)}: ${say(verdict.goTo)}`}
          onClick={() => {
            if (first) props.onGoTo(first.sheet, first.cell);
          }}
        >
          {say(says)}
        </Link>{' '}
        {passes === ours
          ? `– ${say(verdict.agrees)}`
          : `– ${say(verdict.ours)}: ${say(ours ? verdict.inOrder : verdict.notFinished)}`}
        {reasons.map((reason) => (
          <p key={reason.en} className={styles.reason}>
            {say(reason)}
          </p>
        ))}
      </div>
    </div>
  );
}
