import { columnLetters, formatArea, formatCell, parseArea, type Area } from '../../workbook/address';
import type { CellContent, CellValue } from '../../workbook/cell-value';
import type { NewCell, NewSheet } from '../../workbook/new-sheet';
import type { CellValidation } from '../../workbook/snapshot';
import type { Datapoint } from '../datapoint';
import { inSentence } from '../rules/condition';
import { conditionalFormats } from './conditional-formats';
import type { Form, Grid, Question, Table, TextBox } from './form';
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
import { choicesOf } from './list-sheet';
import { looks, styleOf } from './looks';
import { rowHeights } from './row-heights';
import { itemStatus, rowStatus } from './status';

/** In characters, from column A on. */
export const COLUMN_WIDTHS: readonly number[] = [2, 40, 19, 14, 14, 14, 15, 15, 14, 14, 13];

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
  const { cells, styledAreas, merges, validations } = draft;
  return {
    name: form.sheet,
    visibility: 'visible',
    styles: looks(form),
    cells,
    styledAreas,
    columnWidths: COLUMN_WIDTHS.map((width, index) => ({ column: index + 1, width })),
    rowHeights: rowHeights(cells, merges, COLUMN_WIDTHS),
    merges,
    validations,
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
  readonly validations: CellValidation[] = [];

  constructor(
    readonly form: Form,
    readonly answers: Layout['answers'],
    readonly given: GivenAnswers,
  ) {}

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
    this.#put(row, COLUMNS.question, grid.title, 'tableTitle');
    this.#beside(placed, danishDatapoint(ids[0]!.split('#')[0]!));
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
          const format = grid.headings.some((heading) => heading === 'Ændring') ? 'percent' : 'oneDecimal';
          this.#formula(at, column, cell(this.answers.from(this.form.sheet, 0)), `total ${format}`);
        }
      });
      const status = rowStatus(placed, gridRow, this.answers.from(this.form.sheet, 0));
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
    this.#put(row, COLUMNS.help, item.help + when, 'help', COLUMNS.last);
    const status = itemStatus(placed, this.answers.from(this.form.sheet, 0));
    if (status !== null) this.#formula(row, COLUMNS.status, status, 'status');
  }

  #unit({ unit }: Datapoint, row: number): void {
    if (unit === undefined) return;
    const to = this.answers.from(this.form.sheet, 0);
    const chosen = /\{(\w+)\}/.exec(unit)?.[1];
    const printed = PRINTED_UNITS[unit];
    if (chosen === undefined) {
      if (printed !== undefined) this.#put(row, COLUMNS.unit, printed, 'unit');
    } else {
      const cell = to.cell(chosen);
      this.#formula(
        row,
        COLUMNS.unit,
        `IF(${cell}="","",${cell}${unit.endsWith('/h') ? '&" pr. time"' : ''})`,
        'unit',
      );
    }
  }

  #answer(id: string, index: number, row: number, left: number, right: number, isTotal?: true): void {
    const datapoint = danishDatapoint(id);
    const formula = FORMULAS[id]?.(this.answers.from(this.form.sheet, index));
    const given = [this.given[id] ?? null].flat()[index] ?? null;
    const content: CellContent = formula === undefined || given !== null ? { value: given } : { formula };
    const style = styleOf(datapoint, formula !== undefined, isTotal);
    this.cells.push({ cell: formatCell({ row, column: left }), content, style });
    this.#merge(row, left, right, style);
    this.#validate(datapoint, { top: row, left, bottom: row, right: left }, formula !== undefined);
  }

  #validate(datapoint: Datapoint, area: Area, isCalculated: boolean): void {
    if (isCalculated && datapoint.computed?.locked === true) return;
    const rule = validationOf(datapoint);
    if (!rule) return;
    const same = this.validations.findIndex(
      ({ type, formula1, areas }) =>
        type === rule.type && formula1 === rule.formula1 && isRightAbove(areas, area),
    );
    const known = this.validations[same];
    if (known) {
      const above = parseArea(known.areas.split(' ').at(-1)!)!;
      const areas = [...known.areas.split(' ').slice(0, -1), formatArea({ ...above, bottom: area.bottom })];
      this.validations[same] = { ...known, areas: areas.join(' ') };
    } else this.validations.push({ areas: formatArea(area), ...rule });
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

const PRINTED_UNITS: Readonly<Record<string, string>> = {
  MWh: 'MWh',
  tCO2e: 'ton CO2e',
  m3: 'm³',
  hours: 'timer',
  persons: 'personer',
  'persons or FTE': 'ansatte',
  count: 'antal',
  ratio: 'kvinder pr. mand',
  'per 200000 h': 'pr. 200.000 timer',
};

function validationOf(datapoint: Datapoint): Omit<CellValidation, 'areas'> | undefined {
  const list = choicesOf(datapoint);
  if (list !== undefined) return { type: 'list', formula1: list };
  switch (datapoint.type) {
    case 'decimal':
    case 'monetary':
    case 'integer':
    case 'year':
      return { type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0' };
    default:
      return undefined;
  }
}

function isRightAbove(areas: string, { top, left, right }: Area): boolean {
  const last = parseArea(areas.split(' ').at(-1)!);
  return last?.left === left && last.right === right && last.bottom === top - 1;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
