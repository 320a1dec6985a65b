import { makeStyles } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { CellSpelling } from '../../workbook/number-format/shown-text';
import { ChartPicture } from '../../charts/chart-picture';
import type { Grid, GridBox, GridPane } from '../grid';
import type { DrawnChart } from './drawn-chart';

const useStyles = makeStyles({
  pane: { position: 'absolute', overflow: 'hidden', pointerEvents: 'none' },
  chart: { position: 'absolute', pointerEvents: 'auto', cursor: 'default' },
});

/** A chart is costly to draw, and stays as it is while the sheet scrolls. */
const Picture = memo(ChartPicture);

/** The charts of the sheet in front, over their cells. They leave keyboard and wheel to the grid. */
export function ChartsLayer(props: {
  charts: readonly DrawnChart[];
  grid: Grid;
  spelling: CellSpelling;
}): ReactNode {
  const { charts, grid, spelling } = props;
  const styles = useStyles();
  if (charts.length === 0) return null;
  const placed = charts.map((drawn) => ({ ...drawn, box: grid.boxOver(drawn.chart.place) }));
  return grid.panes().map((pane, number) => (
    <div key={number} className={styles.pane} style={pane.sight}>
      {placed.map(({ chart, cells, box }, i) => {
        const seen = seenIn(pane, box);
        if (!seen) return null;
        const { width, height, ...corner } = seen;
        return (
          <div
            key={i}
            className={styles.chart}
            style={corner}
            // The focus stays in the grid.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onWheel={({ nativeEvent }) => {
              grid.wheel(nativeEvent);
            }}
          >
            <Picture
              chart={chart}
              cells={cells}
              width={width}
              height={height}
              language={spelling.language}
              spelling={spelling}
            />
          </div>
        );
      })}
    </div>
  ));
}

/** Where in the pane a box of the sheet stands; `null` when nothing of it can be seen there. */
function seenIn({ sight, scrolled }: GridPane, { left, top, width, height }: GridBox): GridBox | null {
  const seen = {
    left: left - scrolled.left - sight.left,
    top: top - scrolled.top - sight.top,
    width,
    height,
  };
  const isSeen =
    width > 0 &&
    height > 0 &&
    seen.left < sight.width &&
    seen.top < sight.height &&
    seen.left + width > 0 &&
    seen.top + height > 0;
  return isSeen ? seen : null;
}
