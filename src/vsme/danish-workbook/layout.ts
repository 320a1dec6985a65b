import { columnLetters, formatReference, quoteSheet, type Area, type CellRef } from '../../workbook/address';
import { DISCLOSURES } from '../catalogue';
import type { Datapoint, Disclosure } from '../datapoint';
import { inDanishWorkbook } from './danish-datapoints';
import type { Column, Form, Item, References, Section, Table } from './form';

export const DANISH_DISCLOSURES: ReadonlyMap<string, Disclosure> = new Map(
  DISCLOSURES.map((disclosure) => [disclosure.code, inDanishWorkbook(disclosure)]),
);

const DATAPOINTS: ReadonlyMap<string, Datapoint> = new Map(
  [...DANISH_DISCLOSURES.values()].flatMap(({ datapoints }) => datapoints.map((one) => [one.id, one])),
);

export function danishDatapoint(id: string): Datapoint {
  const datapoint = DATAPOINTS.get(id);
  if (!datapoint) throw new Error(`The catalogue has no datapoint ${id}.`);
  return datapoint;
}

/** The columns of a form: a margin, the question, seven more for answers, help and tables, and the status. */
export const COLUMNS = {
  question: 2,
  answer: 3,
  unit: 4,
  requirement: 5,
  paragraph: 6,
  help: 7,
  last: 10,
  status: 11,
} as const;

/** The title and the headings that stay when the sheet scrolls. */
export const HEADING_ROWS = 3;

export interface PlacedSection {
  readonly section: Section;
  readonly disclosure: Disclosure;
  /** The row of its heading; its items stand below, down to `bottom`. */
  readonly row: number;
  readonly bottom: number;
  readonly items: readonly PlacedItem[];
}

export interface PlacedItem {
  readonly item: Item;
  readonly disclosure: Disclosure;
  /** The row of its question or title. */
  readonly row: number;
  /** The first row of its answers. */
  readonly first: number;
  /** The row of its last answer. */
  readonly last: number;
}

/** Where everything stands: decided before anything is drawn, for formulas refer forwards too. */
export interface Layout {
  readonly forms: ReadonlyMap<Form, readonly PlacedSection[]>;
  readonly answers: Answers;
}

/** The cells of answers by datapoint: one below the other for a table column or a list. */
export class Answers {
  readonly #places = new Map<string, { readonly sheet: string; readonly cells: CellRef[] }>();

  add(id: string, sheet: string, at: CellRef): void {
    const place = this.#places.get(id);
    if (place) place.cells.push(at);
    else this.#places.set(id, { sheet, cells: [at] });
  }

  get ids(): readonly string[] {
    return [...this.#places.keys()];
  }

  find(id: string): { readonly sheet: string; readonly cells: readonly CellRef[] } {
    const place = this.#places.get(id);
    if (!place) throw new Error(`The Danish workbook has no cell for ${id}.`);
    return place;
  }

  area(id: string): Area {
    const { cells } = this.find(id);
    const [first, last] = [cells[0]!, cells.at(-1)!];
    return { top: first.row, left: first.column, bottom: last.row, right: last.column };
  }

  reference(id: string): string {
    return formatReference({ sheet: this.find(id).sheet, area: this.area(id) });
  }

  /** @param index of the row of a table that the formula stands in, from 0. */
  from(sheet: string, index: number): References {
    const onSheet = (other: string): string => (other === sheet ? '' : `${quoteSheet(other)}!`);
    return {
      cell: (wanted) => {
        const [id, row] = wanted.split('#');
        const place = this.find(id!);
        const at = place.cells[row === undefined ? index : Number(row) - 1] ?? place.cells[0]!;
        return `${onSheet(place.sheet)}${columnLetters(at.column)}${at.row}`;
      },
      column: (id) => {
        const { top, bottom, left, right } = this.area(id);
        const letters = [columnLetters(left), columnLetters(right)];
        return `${onSheet(this.find(id).sheet)}$${letters[0]}$${top}:$${letters[1]}$${bottom}`;
      },
    };
  }
}

export function layOut(forms: readonly Form[]): Layout {
  const answers = new Answers();
  const placed = forms.map((form) => [form, layOutForm(form, answers)] as const);
  return { forms: new Map(placed), answers };
}

function layOutForm({ sheet, sections }: Form, answers: Answers): readonly PlacedSection[] {
  let row = HEADING_ROWS + 1;
  return sections.map((section) => {
    const disclosure = DANISH_DISCLOSURES.get(section.disclosure)!;
    const heading = row;
    row += section.note === undefined ? 1 : 2;
    const items = section.items.map((item) => {
      const placed = layOutItem(item, disclosure, row);
      addAnswers(placed, sheet, answers);
      row = placed.last + (hasRowsBelow(item) ? 2 : 1);
      return placed;
    });
    const bottom = row - 1;
    row += 1;
    return { section, disclosure, row: heading, bottom, items };
  });
}

/** A table or a block of figures is followed by a blank row. */
function hasRowsBelow({ kind }: Item): boolean {
  return kind === 'table' || kind === 'grid';
}

function layOutItem(item: Item, disclosure: Disclosure, row: number): PlacedItem {
  switch (item.kind) {
    case 'question':
      return { item, disclosure, row, first: row, last: row };
    case 'box':
      return { item, disclosure, row, first: row + 1, last: row + 1 };
    case 'grid':
      return { item, disclosure, row, first: row + 2, last: row + 1 + item.rows.length };
    case 'table': {
      const rows = typeof item.rows === 'number' ? item.rows : item.rows.length;
      return { item, disclosure, row, first: row + 2, last: row + 1 + rows };
    }
  }
}

function addAnswers({ item, first, last }: PlacedItem, sheet: string, answers: Answers): void {
  switch (item.kind) {
    case 'question':
      answers.add(item.id, sheet, { row: first, column: COLUMNS.answer });
      return;
    case 'box':
      answers.add(item.id, sheet, { row: first, column: COLUMNS.question });
      return;
    case 'grid':
      item.rows.forEach(({ cells }, index) => {
        cells.forEach((cell, column) => {
          if (typeof cell !== 'string') return;
          answers.add(cell.split('#')[0]!, sheet, { row: first + index, column: COLUMNS.answer + column });
        });
      });
      return;
    case 'table':
      for (const { column, ids } of tableColumns(item)) {
        for (const id of ids)
          for (let row = first; row <= last; row++) answers.add(id, sheet, { row, column });
      }
  }
}

export interface PlacedColumn extends Column {
  /** The sheet's columns it begins and ends in. */
  readonly column: number;
  readonly right: number;
}

/** Fixed rows have their labels in the first column. */
export function tableColumns({ rows, columns }: Table): readonly PlacedColumn[] {
  let next: number = typeof rows === 'number' ? COLUMNS.question : COLUMNS.answer;
  return columns.map((one) => {
    const column = next;
    next += one.span ?? 1;
    return { ...one, column, right: next - 1 };
  });
}
