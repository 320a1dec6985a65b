import { columnLetters, formatArea, formatCell } from '../../workbook/address';
import type { CellContent, CellValue } from '../../workbook/cell-value';
import type { NewCell, NewSheet } from '../../workbook/new-sheet';
import type { Datapoint } from '../datapoint';
import { inSentence } from '../rules/condition';
import { AnswerValidations } from './answer-validations';
import { withStyledAreas } from './cell-areas';
import { conditionalFormats } from './conditional-formats';
import type { Form, Grid, Question, References, Table, TextBox } from './form';
import { FORMULAS } from './formulas';
import {
  COLUMNS,
  danishDatapoint,
  HEADING_ROWS,
  tableColumns,
  type Layout,
  type PlacedItem,
  type PlacedSection,
} from './layout';
import { formatOf, looks, styleOf } from './looks';
import { printedUnit } from './printed-units';
import { rowHeights } from './row-heights';
import { isAnswered, itemStatus, rowStatus } from './status';

/** In characters, from column A on. */
export const COLUMN_WIDTHS: readonly number[] = [2, 44, 22, 14, 14, 13, 15, 15, 14, 14, 13];

const MORE_ROWS = ' Flere rækker: se Vejledning.';

const MODULES = { basic: 'Basismodul', comprehensive: 'Udvidet modul', general: '' } as const;

/** What is written in answers, from the first cell of each on. */
export type GivenAnswers = Readonly<Record<string, CellValue | readonly CellValue[]>>;

/** A sheet of questions with its answers, figures, statuses, drop-downs and looks. */
export function formSheet(form: Form, { forms, answers }: Layout, given: GivenAnswers): NewSheet {
  const sections = forms.get(form)!;
  const draft = new Draft(form, answers, given);
  draft.heading();
  for (const section of sections) draft.section(section);
  const items = sections.flatMap((section) => section.items);
  const bottom = Math.max(...sections.map((section) => section.bottom));
  const { merges } = draft;
  const { cells, styledAreas } = withStyledAreas(draft.cells);
  return {
    name: form.sheet,
    visibility: 'visible',
    styles: looks(form),
    cells,
    styledAreas: [...draft.styledAreas, ...styledAreas],
    columnWidths: COLUMN_WIDTHS.map((width, index) => ({ column: index + 1, width })),
    rowHeights: rowHeights(draft.cells, merges, COLUMN_WIDTHS),
    merges,
    validations: draft.validations.all,
    conditionalFormats: conditionalFormats(items),
    protected: true,
    showGridLines: false,
    frozen: { rows: HEADING_ROWS, columns: 0 },
    tabColor: form.color,
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      titleRows: `1:${HEADING_ROWS}`,
      area: `A1:${columnLetters(COLUMNS.status)}${bottom}`,
      footer: { left: '&A', center: 'VSME-opgørelse efter ESG-skabelon 3.1', right: 'Side &P af &N' },
    },
  };
}

class Draft {
  readonly cells: NewCell[] = [];
  readonly styledAreas: { area: string; style: string }[] = [];
  readonly merges: string[] = [];
  readonly validations: AnswerValidations;

  constructor(
    readonly form: Form,
    readonly answers: Layout['answers'],
    readonly given: GivenAnswers,
  ) {
    this.validations = new AnswerValidations(this.#references);
  }

  /** As formulas that stand in no table write them. */
  get #references(): References {
    return this.answers.from(this.form.sheet, 0);
  }

  heading(): void {
    this.#put(1, COLUMNS.question, this.form.title, 'title');
    this.#put(
      2,
      COLUMNS.question,
      'Hvide felter udfyldes, grå beregnes. Gul: mangler. Rød: kan ikke passe. Kravet står ved hver oplysning.',
      'subtitle',
    );
    const headings: readonly (readonly [number, string])[] = [
      [COLUMNS.question, 'Oplysning'],
      [COLUMNS.answer, 'Svar'],
      [COLUMNS.unit, 'Enhed'],
      [COLUMNS.requirement, 'Krav'],
      [COLUMNS.paragraph, 'Pkt. i VSME'],
      [COLUMNS.help, 'Hjælp'],
      [COLUMNS.status, 'Status'],
    ];
    this.#band(HEADING_ROWS, 'columns');
    for (const [column, text] of headings) this.#put(HEADING_ROWS, column, text, 'columns');
  }

  section({ section, disclosure, row, items }: PlacedSection): void {
    const title = section.title ?? disclosure.title.da;
    const code = /^[BC]\d/.test(disclosure.code) ? `${disclosure.code} · ` : '';
    this.#band(row, 'section');
    this.#put(row, COLUMNS.question, code + title, 'section');
    this.#put(row, COLUMNS.status, MODULES[disclosure.module], 'module');
    if (section.note !== undefined) this.#put(row + 1, COLUMNS.question, section.note, 'note');
    for (const item of items) this.#item(item);
  }

  #item(placed: PlacedItem): void {
    const { item } = placed;
    switch (item.kind) {
      case 'question':
        this.#question(placed, item);
        return;
      case 'box':
        this.#box(placed, item);
        return;
      case 'grid':
        this.#grid(placed, item);
        return;
      case 'table':
        this.#table(placed, item);
    }
  }

  #question(placed: PlacedItem, { id, label }: Question): void {
    const { row } = placed;
    const datapoint = danishDatapoint(id);
    this.#put(row, COLUMNS.question, label ?? datapoint.label.da, 'question');
    this.#answer(datapoint.id, 0, row, COLUMNS.answer, COLUMNS.answer);
    this.#unit(datapoint, row);
    this.#beside(placed, datapoint);
  }

  #box(placed: PlacedItem, { id, label }: TextBox): void {
    const { row, first } = placed;
    const datapoint = danishDatapoint(id);
    this.#put(row, COLUMNS.question, label ?? datapoint.label.da, 'question');
    this.#beside(placed, datapoint);
    this.#answer(datapoint.id, 0, first, COLUMNS.question, COLUMNS.last);
  }

  #grid(placed: PlacedItem, grid: Grid): void {
    const { row, first } = placed;
    const ids = grid.rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string'));
    const datapoint = danishDatapoint(ids[0]!.split('#')[0]!);
    this.#put(row, COLUMNS.question, grid.title, 'tableTitle');
    this.#beside(placed, datapoint);
    this.#put(row + 1, COLUMNS.question, '', 'firstHeading');
    grid.headings.forEach((heading, index) => {
      this.#put(row + 1, COLUMNS.answer + index, heading, 'heading');
    });
    grid.rows.forEach((gridRow, index) => {
      const at = first + index;
      this.#put(at, COLUMNS.question, gridRow.label, gridRow.total ? 'totalLabel' : 'rowLabel');
      gridRow.cells.forEach((cell, offset) => {
        const column = COLUMNS.answer + offset;
        if (typeof cell === 'string') {
          const [id, nth = '1'] = cell.split('#');
          this.#answer(id!, Number(nth) - 1, at, column, column, gridRow.total);
        } else if (cell) {
          const format = grid.headings[offset] === 'Ændring' ? 'percent' : formatOf(datapoint);
          this.#formula(at, column, cell(this.#references), `total ${format}`);
        }
      });
      const status = rowStatus(placed, gridRow, this.#references);
      if (status !== null) this.#formula(at, COLUMNS.status, status, 'status');
    });
  }

  #table(placed: PlacedItem, table: Table): void {
    const { row, first, last } = placed;
    const columns = tableColumns(table);
    this.#put(row, COLUMNS.question, table.title, 'tableTitle');
    this.#beside(placed, danishDatapoint(columns[0]!.ids[0]!));
    if (typeof table.rows !== 'number') {
      this.#put(row + 1, COLUMNS.question, '', 'firstHeading');
      table.rows.forEach((label, index) => this.#put(first + index, COLUMNS.question, label, 'rowLabel'));
    }
    for (const { heading, ids, figure, column, right } of columns) {
      this.#put(row + 1, column, heading, 'heading', right);
      for (let at = first; at <= last; at++) {
        const index = at - first;
        if (figure) {
          this.#formula(at, column, figure(this.answers.from(this.form.sheet, index)), 'computed percent');
        } else this.#answer(ids[0]!, index, at, column, right);
      }
    }
  }

  /** Requirement, paragraph, help and status to the right of a question. */
  #beside(placed: PlacedItem, { requirement, condition, paragraph, computed }: Datapoint): void {
    const { row, item } = placed;
    const isFigure = computed?.locked === true;
    const asked =
      requirement === 'metadata'
        ? 'Skal'
        : requirement === 'ikke i skabelonen'
          ? 'Kan'
          : capital(requirement);
    this.#put(row, COLUMNS.requirement, isFigure ? 'Beregnes' : asked, 'requirement');
    this.#put(row, COLUMNS.paragraph, paragraph === '-' ? '' : paragraph, 'requirement');
    const when =
      condition && requirement.startsWith('skal') && !isFigure
        ? ` Gælder, når ${inSentence(condition.text.da)}.`
        : '';
    const more = item.kind === 'table' && typeof item.rows === 'number' ? MORE_ROWS : '';
    this.#put(row, COLUMNS.help, item.help + when + more, 'help', COLUMNS.last);
    const status = itemStatus(placed, this.#references);
    if (status !== null) this.#formula(row, COLUMNS.status, status, 'status');
  }

  #unit({ unit }: Datapoint, row: number): void {
    const printed = unit === undefined ? undefined : printedUnit(unit, this.#references);
    if (printed)
      this.cells.push({ cell: formatCell({ row, column: COLUMNS.unit }), content: printed, style: 'unit' });
  }

  #answer(id: string, index: number, row: number, left: number, right: number, isTotal?: true): void {
    const datapoint = danishDatapoint(id);
    const formula = FORMULAS[id]?.(this.answers.from(this.form.sheet, index));
    const given = [this.given[id] ?? null].flat()[index] ?? null;
    const content: CellContent = formula === undefined || given !== null ? { value: given } : { formula };
    const style = styleOf(datapoint, formula !== undefined, isTotal);
    this.cells.push({ cell: formatCell({ row, column: left }), content, style });
    this.#merge(row, left, right, style);
    if (isAnswered(datapoint)) this.validations.add(datapoint, { row, column: left });
  }

  #put(row: number, column: number, text: string, style: string, right = column): void {
    this.cells.push({
      cell: formatCell({ row, column }),
      content: { value: text === '' ? null : text },
      style,
    });
    this.#merge(row, column, right, style);
  }

  #formula(row: number, column: number, formula: string, style: string): void {
    this.cells.push({ cell: formatCell({ row, column }), content: { formula }, style });
  }

  #merge(row: number, left: number, right: number, style: string): void {
    if (right === left) return;
    const area = formatArea({ top: row, left, bottom: row, right });
    this.merges.push(area);
    this.styledAreas.push({ area, style });
  }

  #band(row: number, style: string): void {
    this.styledAreas.push({
      area: formatArea({ top: row, left: COLUMNS.question, bottom: row, right: COLUMNS.status }),
      style,
    });
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
