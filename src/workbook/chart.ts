/**
 * A native chart of a new sheet, as data: the file, Office.js and the workbench draw the same one. Its figures stand
 * in cells of the same sheet, so that it follows them.
 */
export interface NewChart {
  /** Unique on its sheet. */
  readonly name: string;
  readonly kind: ChartKind;
  /** The cell with its title, which says the message and not the subject, and follows the figures. */
  readonly title: string;
  /**
   * The alternative text: what the chart shows and where the figures stand. The message is the title's cell, for an
   * alternative text does not follow the figures. Only files can carry it.
   */
  readonly description: string;
  /** The cells of the sheet that the chart covers. */
  readonly area: string;
  /** One row or column of cells with the names of the points. */
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  /** Of the axis with the figures; a doughnut has none. */
  readonly values?: ValueAxis;
  readonly legend: 'none' | 'bottom';
  /** Every point says its figure. */
  readonly labels: boolean;
}

/** The cells that a chart shows. */
export interface ChartCells {
  readonly categories: string;
  /** Known by the cells with their names; those that the chart has not are left out. */
  readonly series: readonly { readonly name: string; readonly values: string }[];
}

/** `bar` lies, `column` stands; stacked ones add their series up. */
export type ChartKind = 'column' | 'stacked-column' | 'bar' | 'stacked-bar' | 'line' | 'doughnut';

export interface ChartSeries {
  /** The cell with its name. */
  readonly name: string;
  /** As many cells as there are categories. */
  readonly values: string;
  /** `#RRGGBB`; a doughnut has one colour for each point. */
  readonly colors: readonly string[];
  /** A line without points, dashed: a target path beside what was. */
  readonly dashed?: boolean;
  /** Drawn as a line in a chart of columns. */
  readonly asLine?: boolean;
}

export interface ValueAxis {
  /** The unit. */
  readonly title?: string;
  readonly numberFormat: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The distance between the marks, above zero. */
  readonly majorUnit?: number;
}
