import { formatArea, formatCell, type Area } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell-value';
import type { NewChart } from '../../workbook/chart';
import type { NewCell, NewSheet } from '../../workbook/new-sheet';
import type { Language, Text } from '../../workbook/text';
import type { Look } from './looks';
import { trimmedChart } from './trimmed-chart';

/** How wide a summary is, in columns of the same width. */
export const SUMMARY_COLUMNS = 12;

/** Two lines, for a heading that is wider than its column. */
const HEADING_HEIGHT = 24;
const LETTERS_PER_LINE = 8;

type Chart = Omit<NewChart, 'area'>;

/** The part of a sheet that a section is drawn on. Rows and columns are counted from 1 in its top left corner. */
export class Canvas {
  readonly cells: NewCell[] = [];
  readonly charts: NewChart[] = [];
  /** The same charts with all the rows and series that they may have. */
  readonly wholeCharts: NewChart[] = [];
  readonly styledAreas: NewSheet['styledAreas'][number][] = [];
  readonly merges: string[] = [];
  /** Of the rows of the sheet, in points. */
  readonly rowHeights: (readonly [row: number, height: number])[] = [];
  /** Rows of the sheet that belong on the same page, of a section that runs on. */
  readonly wholes: (readonly [first: number, last: number])[] = [];
  readonly #kept = new Set<string>();

  /** @param area the rows that the section has; it may have grown since it was made. */
  constructor(
    readonly area: Area,
    readonly language: Language,
  ) {}

  get columns(): number {
    return this.area.right - this.area.left + 1;
  }

  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }

  say(text: Text): string {
    return text[this.language];
  }

  /** A cell as formulas of the same sheet write it. */
  at(row: number, column: number): string {
    return formatCell({ row: this.area.top + row - 1, column: this.area.left + column - 1 });
  }

  span(top: number, left: number, bottom: number, right: number): string {
    return formatArea({
      top: this.area.top + top - 1,
      left: this.area.left + left - 1,
      bottom: this.area.top + bottom - 1,
      right: this.area.left + right - 1,
    });
  }

  put(row: number, column: number, value: Text | string | number | null, look: Look): void {
    const said = typeof value === 'object' && value !== null ? this.say(value) : value;
    this.#cell(row, column, { value: said }, look);
  }

  /** One cell over several columns, for figures that are wider than a column. */
  wide(row: number, left: number, right: number, content: CellContent, look: Look): void {
    const area = this.span(row, left, row, right);
    this.merges.push(area);
    this.styledAreas.push({ area, style: look });
    this.#cell(row, left, content, look);
  }

  content(row: number, column: number, content: CellContent, look: Look): void {
    this.#cell(row, column, content, look);
  }

  formula(row: number, column: number, formula: string, look: Look): void {
    this.#cell(row, column, { formula }, look);
  }

  /**
   * The heading of the section, and below it what it says in a sentence, which follows the figures: charts have it as
   * their title. In half the width it takes two rows.
   */
  heading(title: Text, message: string): void {
    this.band(1, 'section');
    this.put(1, 1, title, 'section');
    if (this.columns < SUMMARY_COLUMNS) this.message(2, 1, 3, this.columns, message);
    else this.formula(2, 1, message, 'message');
  }

  /** A sentence over several rows. */
  message(
    top: number,
    left: number,
    bottom: number,
    right: number,
    formula: string,
    look: Look = 'wrapped message',
  ): void {
    const area = this.span(top, left, bottom, right);
    this.merges.push(area);
    this.styledAreas.push({ area, style: look });
    this.formula(top, left, formula, look);
  }

  /** Words over several rows; a text within a formula may not be as long. */
  paragraph(top: number, left: number, bottom: number, right: number, text: string): void {
    const area = this.span(top, left, bottom, right);
    this.merges.push(area);
    this.styledAreas.push({ area, style: 'wrapped note' });
    this.put(top, left, text, 'wrapped note');
  }

  /** Cells merged into one, with nothing in it. */
  blank(top: number, left: number, bottom: number, right: number, look: Look): void {
    const area = this.span(top, left, bottom, right);
    this.merges.push(area);
    this.styledAreas.push({ area, style: look });
    this.put(top, left, null, look);
  }

  /** A cell whose content stays as it is when the sheet is refreshed. */
  keep(row: number, left: number, right: number, look: Look): void {
    const area = this.span(row, left, row, right);
    if (right > left) this.merges.push(area);
    this.styledAreas.push({ area, style: look });
    this.#kept.add(this.at(row, left));
  }

  /** Headings of a table; those of figures stand over them to the right. */
  headings(
    row: number,
    headings: readonly (readonly [column: number, text: Text | null])[],
    left = 1,
    right = this.columns,
  ): void {
    this.band(row, 'heading', left, right);
    const breaks = headings.some(
      ([, text], index) => index > 0 && text && this.say(text).length > LETTERS_PER_LINE,
    );
    if (breaks) this.rowHeights.push([this.area.top + row - 1, HEADING_HEIGHT]);
    headings.forEach(([column, text], index) => {
      this.put(row, column, text, index === 0 ? 'heading' : 'heading figure');
    });
  }

  /** A look for the whole width, blank cells included. */
  band(row: number, look: Look, left = 1, right = this.columns): void {
    this.styledAreas.push({ area: this.span(row, left, row, right), style: look });
  }

  /** A chart of the rows and series that have anything in them. Comes after the cells it shows. */
  chart(top: number, left: number, bottom: number, right: number, chart: Chart): void {
    const whole = { ...chart, area: this.span(top, left, bottom, right) };
    const filled = new Set(this.cells.filter(isFilled).map(({ cell }) => cell));
    const shown = trimmedChart(whole, (cell) => filled.has(cell) || this.isKept(cell));
    if (!shown) return;
    this.wholeCharts.push(whole);
    this.charts.push(shown);
  }

  /** Whether the content of a cell is not known here. */
  isKept(cell: string): boolean {
    return this.#kept.has(cell);
  }

  #cell(row: number, column: number, content: CellContent, style: Look): void {
    this.cells.push({ cell: this.at(row, column), content, style });
  }
}

function isFilled({ content }: NewCell): boolean {
  return 'formula' in content || (content.value !== null && content.value !== '');
}
