import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { KnownChart } from '../workbook/sheet-chart';
import type { ChartFigures } from './chart-figures';
import { DASH, FONT, LINE_WIDTH, MARKER_SIZE, pointColor, seriesColor, TEXT_COLOR } from './series-looks';

const BOX = 10;
const KEY = { width: 28, height: 10 };

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexShrink: 0,
    gap: '2px 14px',
    padding: '4px 8px',
    color: TEXT_COLOR,
    font: `12px/1.25 ${FONT}`,
  },
  inRows: { flexWrap: 'wrap', justifyContent: 'center' },
  inColumn: { flexDirection: 'column', justifyContent: 'center', maxWidth: '40%' },
  entry: { display: 'flex', alignItems: 'center', gap: '5px' },
  key: { flexShrink: 0 },
});

/** Names of the series, or of the points of a doughnut, each beside what it is drawn with. */
export function ChartLegend({ chart, figures }: { chart: KnownChart; figures: ChartFigures }): ReactNode {
  const styles = useStyles();
  const inRows = chart.legend === 'bottom' || chart.legend === 'top';
  return (
    <div className={`${styles.list} ${inRows ? styles.inRows : styles.inColumn}`}>
      {entriesOf(chart, figures).map(({ name, color, line }, i) => (
        <span key={i} className={styles.entry}>
          {line ? <LineKey color={color} {...line} /> : <BoxKey color={color} />}
          {name}
        </span>
      ))}
    </div>
  );
}

interface Entry {
  readonly name: string;
  readonly color: string;
  readonly line?: { readonly dashed: boolean; readonly markers: boolean };
}

function entriesOf(chart: KnownChart, { categories, series }: ChartFigures): Entry[] {
  const [ring] = chart.series;
  if (chart.kind === 'doughnut' && ring) {
    return categories.map((name, i) => ({ name, color: pointColor(ring, i) }));
  }
  return series.map(({ name }, i) => {
    const line = chart.series[i]?.line;
    return { name, color: seriesColor(chart, i), ...(line ? { line } : {}) };
  });
}

function BoxKey({ color }: { color: string }): ReactNode {
  const styles = useStyles();
  return (
    <svg aria-hidden className={styles.key} width={BOX} height={BOX}>
      <rect width={BOX} height={BOX} fill={color} />
    </svg>
  );
}

function LineKey(props: { color: string; dashed: boolean; markers: boolean }): ReactNode {
  const { color, dashed, markers } = props;
  const styles = useStyles();
  const middle = KEY.height / 2;
  return (
    <svg aria-hidden className={styles.key} {...KEY}>
      <line
        x1={0}
        x2={KEY.width}
        y1={middle}
        y2={middle}
        stroke={color}
        strokeWidth={LINE_WIDTH}
        strokeDasharray={dashed ? DASH.join(' ') : undefined}
      />
      {markers && <circle cx={KEY.width / 2} cy={middle} r={MARKER_SIZE / 2} fill={color} />}
    </svg>
  );
}
