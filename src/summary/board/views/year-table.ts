import type { Series } from '../../../handlingsplan/data/figure-table';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { putNumber } from '../figure-cells';

/** Series in columns beside each other, years below each other. */
export interface YearTable {
  readonly headingRow: number;
  /** The last row that is the table's; blank below the last year. */
  readonly lastRow: number;
  readonly years: readonly number[];
  readonly columns: readonly {
    readonly column: number;
    readonly heading: Text | null;
    readonly series: Series | null;
  }[];
  readonly right: number;
  /** The unit, of which thousands are shown, and said to be: kroner are wider than a column. */
  readonly inThousands?: string;
}

/** The newest years that any of the series has a figure for, the earliest first. */
export function newestYears(series: readonly Series[], most: number): readonly number[] {
  const years = new Set(series.flatMap(({ points }) => points.map(({ year }) => year)));
  return [...years].sort((a, b) => a - b).slice(-most);
}

export function drawYearTable(
  canvas: Canvas,
  { headingRow, lastRow, years, columns, right, inThousands }: YearTable,
): void {
  canvas.headings(
    headingRow,
    [
      [1, inThousands ? thousandsOf(inThousands) : { da: 'År', en: 'Year' }],
      ...columns.map(({ column, heading }) => [column, heading] as const),
    ],
    1,
    right,
  );
  for (let row = headingRow + 1; row <= lastRow; row++) {
    const year = years[row - headingRow - 1];
    canvas.put(row, 1, year ?? null, 'year');
    for (const { column, series } of columns) {
      // A year without a figure is truly blank: a chart would draw the text of a formula as zero.
      const figure = series?.points.find((point) => point.year === year)?.figure.value ?? null;
      putNumber(canvas, row, column, figure, inThousands ? 'thousands' : 'decimal');
    }
  }
}

/** A series' name in both languages: indicators are Danish in both. */
export function asHeading(name: string): Text {
  return { da: name, en: name };
}

/** `t.kr.`, as accounts have it. */
export function thousandsOf(unit: string): Text {
  return { da: `${unit === 'kr.' ? 't.' : '1.000 '}${unit}`, en: `1,000 ${unit}` };
}
