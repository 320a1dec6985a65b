/** How the formulas of one sheet write the cells of answers, wherever those stand. */
export interface References {
  /** The cell of an answer; of a table or list the one in the same row. */
  readonly cell: (datapoint: string) => string;
  /** Every cell of a table column or list. */
  readonly column: (datapoint: string) => string;
}

/** Without the equals sign. */
export type Formula = (to: References) => string;

/** A sheet that people fill in: the disclosures of one area in the order of the ESG-skabelon. */
export interface Form {
  readonly sheet: string;
  readonly title: string;
  /** Of the tab and of the headings, and a light one for bands: `#RRGGBB`. */
  readonly color: string;
  readonly tint: string;
  readonly sections: readonly Section[];
}

export interface Section {
  /** The code of its disclosure. */
  readonly disclosure: string;
  /** Absent: the disclosure's own title. */
  readonly title?: string;
  /** What to know before answering. */
  readonly note?: string;
  readonly items: readonly Item[];
}

export type Item = Question | TextBox | Grid | Table;

interface Asked {
  /** In our own words: what belongs here, and where to find it. */
  readonly help: string;
  /** When the answer is asked for; absent: always. */
  readonly when?: Formula;
  /** When what is answered cannot be right, beyond being no number or negative. */
  readonly wrong?: Formula;
}

/** One answer beside its question. */
export interface Question extends Asked {
  readonly kind: 'question';
  readonly id: string;
  /** Absent: the datapoint's own label. */
  readonly label?: string;
}

/** A longer text below its question. */
export interface TextBox extends Asked {
  readonly kind: 'box';
  readonly id: string;
  readonly label?: string;
}

/** Figures in labelled rows under headings; every row has a status of its own. */
export interface Grid extends Asked {
  readonly kind: 'grid';
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly label: string;
  /** A datapoint, a figure of ours, or nothing; `id#3` is the third of a datapoint's cells. */
  readonly cells: readonly (string | Formula | null)[];
  /** A line above that sums the others up. */
  readonly total?: true;
  readonly when?: Formula;
  readonly wrong?: Formula;
}

/** One entry per row. */
export interface Table extends Asked {
  readonly kind: 'table';
  readonly title: string;
  /** How many rows, or the labels of the fixed rows, which stand in the first column. */
  readonly rows: number | readonly string[];
  readonly columns: readonly Column[];
}

export interface Column {
  readonly heading: string;
  /** The datapoints of the column's cells; several where EFRAG and the ESG-skabelon name the same answer. */
  readonly ids: readonly string[];
  /** A figure of ours instead of an answer. */
  readonly figure?: Formula;
  /** Width in columns of the sheet; absent: one. */
  readonly span?: number;
  /** A row that is begun needs this answer. */
  readonly needed?: true;
  /** A row whose first answer is JA needs this answer. */
  readonly neededWhenYes?: true;
}

export const yes =
  (datapoint: string): Formula =>
  ({ cell }) =>
    `${cell(datapoint)}="JA"`;

export const atLeast =
  (datapoint: string, least: number): Formula =>
  ({ cell }) =>
    `N(${cell(datapoint)})>=${least}`;

export const both =
  (...formulas: readonly Formula[]): Formula =>
  (to) =>
    `AND(${formulas.map((formula) => formula(to)).join(',')})`;

export const not =
  (formula: Formula): Formula =>
  (to) =>
    `NOT(${formula(to)})`;

/** The first is a number above the second, which is a number too. */
export const above =
  (part: string, whole: string): Formula =>
  ({ cell }) =>
    `AND(ISNUMBER(${cell(part)}),ISNUMBER(${cell(whole)}),N(${cell(part)})>N(${cell(whole)}))`;

/** The parts are there and do not add up to the whole. */
export const unlikeSum =
  (whole: string, ...parts: readonly string[]): Formula =>
  ({ cell }) => {
    const cells = parts.map(cell).join(',');
    return `AND(COUNT(${cells})=${parts.length},ISNUMBER(${cell(whole)}),ABS(SUM(${cells})-N(${cell(whole)}))>0.005)`;
  };
