import type { ReactNode } from 'react';
import { hasKeyFigures, keyFigureAreas, keyFigures } from '../../summary/key-figures/key-figures';
import { usePlanStyles } from '../plan/plan-styles';
import { useClock } from '../shell/clock';
import { useLanguage } from '../shell/language';
import type { VsmeAssessment } from '../workspace/assessment';
import {
  LastYearField,
  chosenLastYear,
  lastYearSheetAreas,
  lastYearWord,
  type LastYearChoice,
} from './last-year-field';
import type { PartProps } from './part-props';
import { ProposalView } from './proposal-view';
import { KEY_FIGURE_TEXTS } from './texts';

/** The key figures of a VSME report: last year beside this year, and the sheet. */
export default function KeyFiguresPart(
  props: PartProps<VsmeAssessment> & {
    lastYear: LastYearChoice;
    onLastYear: (choice: LastYearChoice) => void;
  },
): ReactNode {
  const { assessment, lastYear, onLastYear, ...part } = props;
  const styles = usePlanStyles();
  const { language, say } = useLanguage();
  const today = useClock()();
  const exists = hasKeyFigures(assessment.snapshot);
  return (
    <>
      <p className={styles.text}>{say(exists ? KEY_FIGURE_TEXTS.standing : KEY_FIGURE_TEXTS.intro)}</p>
      <LastYearField
        index={assessment.snapshot}
        none={say(exists ? KEY_FIGURE_TEXTS.asStanding : KEY_FIGURE_TEXTS.none)}
        choice={lastYear}
        onChoose={onLastYear}
      />
      <ProposalView
        {...part}
        assessment={assessment}
        exists={exists}
        choice={`${today} ${lastYearWord(lastYear)}`}
        planning={{
          areas: (index) => [...keyFigureAreas(index), ...lastYearSheetAreas(lastYear)],
          make: (now, snapshot) =>
            now.kind === 'vsme'
              ? keyFigures(snapshot, now.validation.report, {
                  today,
                  language,
                  ...chosenLastYear(lastYear, snapshot),
                })
              : null,
        }}
      />
    </>
  );
}
