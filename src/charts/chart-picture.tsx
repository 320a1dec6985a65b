import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import { spellingIn, type CellSpelling } from '../workbook/number-format/shown-text';
import type { KnownChart, SheetChart, UnknownChart } from '../workbook/sheet-chart';
import type { Language } from '../workbook/text';
import type { ChartCells } from './chart-cells';
import { chartFigures } from './chart-figures';
import { ChartLegend } from './chart-legend';
import { FONT, TEXT_COLOR, TITLE_COLOR } from './series-looks';
import { EXCEL_SHOWS_IT, UNNAMED_CHART } from './texts';

const Plot = lazy(() => import('./plot'));

const useStyles = makeStyles({
  // On white whatever the page looks like: a chart has the colours of the file.
  chart: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    overflow: 'hidden',
    margin: 0,
    padding: '6px',
    backgroundColor: '#FFFFFF',
    forcedColorAdjust: 'none',
  },
  title: {
    flexShrink: 0,
    padding: '2px 6px 4px',
    color: TITLE_COLOR,
    font: `bold 10pt/1.25 ${FONT}`,
    textAlign: 'center',
    textWrap: 'balance',
    whiteSpace: 'pre-line',
  },
  body: { display: 'flex', flexGrow: 1, minHeight: 0 },
  bottom: { flexDirection: 'column' },
  top: { flexDirection: 'column-reverse' },
  right: { flexDirection: 'row' },
  left: { flexDirection: 'row-reverse' },
  none: {},
  plot: { flexGrow: 1, minWidth: 0, minHeight: 0 },
  unknown: {
    alignItems: 'center',
    justifyContent: 'center',
    gap: '4px',
    border: '1px dashed #8C8C8C',
    color: TEXT_COLOR,
    font: `13px/1.35 ${FONT}`,
    textAlign: 'center',
  },
});

export interface ChartPictureProps {
  readonly chart: SheetChart;
  readonly cells: ChartCells;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  /** Where the region's numbers are not those of the language. */
  readonly spelling?: CellSpelling;
}

/** A chart drawn much as Excel draws it; one of a kind that is not known here is a frame with its name. */
export function ChartPicture(props: ChartPictureProps): ReactNode {
  const { chart, ...rest } = props;
  return chart.kind === 'unknown' ? <Unknown chart={chart} {...rest} /> : <Known chart={chart} {...rest} />;
}

function Known(props: ChartPictureProps & { chart: KnownChart }): ReactNode {
  const { chart, cells, width, height, language, spelling = spellingIn(language) } = props;
  const styles = useStyles();
  const figures = chartFigures(chart, cells, spelling);
  return (
    <figure
      role="img"
      aria-label={chart.description || figures.title || chart.name || UNNAMED_CHART[language]}
      className={styles.chart}
      style={{ width, height }}
    >
      {figures.title && <div className={styles.title}>{figures.title}</div>}
      <div className={`${styles.body} ${styles[chart.legend]}`}>
        <div className={styles.plot}>
          <Suspense>
            <Plot chart={chart} figures={figures} />
          </Suspense>
        </div>
        {chart.legend !== 'none' && <ChartLegend chart={chart} figures={figures} />}
      </div>
    </figure>
  );
}

function Unknown(props: ChartPictureProps & { chart: UnknownChart }): ReactNode {
  const { chart, width, height, language } = props;
  const styles = useStyles();
  const name = chart.name || UNNAMED_CHART[language];
  return (
    <figure
      role="img"
      aria-label={[chart.description || name, EXCEL_SHOWS_IT[language]].join('. ')}
      className={`${styles.chart} ${styles.unknown}`}
      style={{ width, height }}
    >
      <strong>{name}</strong>
      <span>{EXCEL_SHOWS_IT[language]}</span>
    </figure>
  );
}
