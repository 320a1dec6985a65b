import { Button, Spinner, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';
import { SUMMARY_TITLE } from '../shell/texts';
import { LastYearField, type LastYearChoice } from './last-year-field';
import type { PartProps, SummedUp } from './part-props';
import { KEY_FIGURE_TEXTS, SUMMARY_TEXTS } from './texts';

const BoardPart = lazy(() => import('./board-part'));
const KeyFiguresPart = lazy(() => import('./key-figures-part'));
const DraftPart = lazy(() => import('./draft-part'));

const useStyles = makeStyles({ tabs: { marginBottom: tokens.spacingVerticalS, flexWrap: 'wrap' } });

type Part = 'figures' | 'draft';

/** The workbook summed up over whatever view was there: as a sheet of figures and charts, and in words. */
export default function SummaryPage(props: PartProps<SummedUp> & { onBack: () => void }): ReactNode {
  const { assessment, onBack, ...part } = props;
  const styles = usePlanStyles();
  const { tabs } = useStyles();
  const { say } = useLanguage();
  const [shown, setShown] = useState<Part>('figures');
  const [lastYear, setLastYear] = useState<LastYearChoice>(null);
  const figures = assessment.kind === 'plan' ? SUMMARY_TEXTS.board : SUMMARY_TEXTS.keyFigures;
  return (
    <>
      <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {say(SUMMARY_TEXTS.back)}
      </Button>
      <h1 className={styles.heading}>{say(SUMMARY_TITLE)}</h1>
      <TabList
        className={tabs}
        size="small"
        aria-label={say(SUMMARY_TEXTS.parts)}
        selectedValue={shown}
        onTabSelect={(_event, { value }) => {
          setShown(value as Part);
        }}
      >
        <Tab value="figures">{say(figures)}</Tab>
        <Tab value="draft">{say(SUMMARY_TEXTS.draft)}</Tab>
      </TabList>
      {/* What is chosen stays while one looks at the draft. */}
      <div hidden={shown !== 'figures'}>
        <Suspense fallback={<Spinner size="small" label={say(figures)} />}>
          {assessment.kind === 'plan' ? (
            <BoardPart {...part} assessment={assessment} />
          ) : (
            <KeyFiguresPart {...part} assessment={assessment} lastYear={lastYear} onLastYear={setLastYear} />
          )}
        </Suspense>
      </div>
      {shown === 'draft' && (
        <Suspense fallback={<Spinner size="small" label={say(SUMMARY_TEXTS.draft)} />}>
          <DraftPart
            {...part}
            assessment={assessment}
            lastYear={lastYear}
            lastYearField={
              assessment.kind === 'vsme' && (
                <LastYearField
                  index={assessment.snapshot}
                  none={say(KEY_FIGURE_TEXTS.none)}
                  choice={lastYear}
                  onChoose={setLastYear}
                />
              )
            }
          />
        </Suspense>
      )}
    </>
  );
}
