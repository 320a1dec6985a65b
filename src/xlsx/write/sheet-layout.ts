import { contains, formatCell, parseArea, parseCell, type Area, type CellRef } from '../../workbook/address';
import { damagedPart } from '../package/xlsx-errors';
import type { XmlElement } from './xml-source';

export interface RowElement {
  readonly row: number;
  readonly element: XmlElement;
}

export interface CellElement {
  readonly at: CellRef;
  readonly element: XmlElement;
}

/** The cells that follow one formula: the master carries its text, the others only its number. */
export interface SharedGroup {
  readonly master: CellElement;
  /** In document order, the master included. */
  readonly members: readonly CellElement[];
}

/** A formula that fills an area from its first cell: an array formula, a dynamic array or a what-if table. */
export interface ArrayRange {
  readonly area: Area;
  readonly anchor: CellElement;
}

/** A worksheet part as its rows and cells stand in the text. */
export class SheetLayout {
  readonly sheetData: XmlElement;
  /** In document order. */
  readonly rows: readonly RowElement[];
  readonly #rowsByNumber: ReadonlyMap<number, RowElement>;
  readonly #cells = new Map<XmlElement, CellElement[]>();
  #formulas: CellElement[] | undefined;
  #arrayRanges: readonly ArrayRange[] | undefined;

  /** @throws {UserError} `damaged-workbook` when the part has no `sheetData`. */
  constructor(
    readonly root: XmlElement,
    part: string,
  ) {
    const sheetData = root.child('sheetData');
    if (!sheetData) throw damagedPart(part, 'sheetData');
    this.sheetData = sheetData;
    const rows: RowElement[] = [];
    let row = 0;
    for (const element of sheetData.all('row')) {
      // A row or cell without a number stands right after the one before it.
      row = Number(element.attribute('r') ?? row + 1);
      rows.push({ row, element });
    }
    this.rows = rows;
    this.#rowsByNumber = new Map(rows.map((entry) => [entry.row, entry]));
  }

  row(row: number): RowElement | undefined {
    return this.#rowsByNumber.get(row);
  }

  cellsOf({ row, element }: RowElement): readonly CellElement[] {
    let cells = this.#cells.get(element);
    if (!cells) {
      cells = [];
      let column = 0;
      for (const child of element.all('c')) {
        column = parseCell(child.attribute('r') ?? '')?.column ?? column + 1;
        cells.push({ at: { row, column }, element: child });
      }
      this.#cells.set(element, cells);
    }
    return cells;
  }

  cell(at: CellRef): CellElement | undefined {
    const row = this.row(at.row);
    return row && this.cellsOf(row).find((cell) => cell.at.column === at.column);
  }

  /** The cells that stand in the file within an area. */
  cellsWithin(area: Area): readonly CellElement[] {
    return this.rows
      .filter(({ row }) => row >= area.top && row <= area.bottom)
      .flatMap((row) => this.cellsOf(row).filter(({ at }) => contains(area, at)));
  }

  /** The index into cellXfs that applies to a cell, or would if it existed: its own, else its row's, else its column's. */
  styleOf(at: CellRef): number {
    const cell = this.cell(at)?.element;
    if (cell) return Number(cell.attribute('s') ?? 0);
    const row = this.row(at.row)?.element;
    if (row && isTrue(row.attribute('customFormat'))) return Number(row.attribute('s') ?? 0);
    const column = this.root
      .child('cols')
      ?.all('col')
      .find((col) => Number(col.attribute('min')) <= at.column && at.column <= Number(col.attribute('max')));
    return Number(column?.attribute('style') ?? 0);
  }

  get merges(): Area[] {
    const merges = this.root.child('mergeCells')?.all('mergeCell') ?? [];
    return merges.flatMap((merge) => parseArea(merge.attribute('ref') ?? '') ?? []);
  }

  /** Every cell with a formula of its own, in document order. */
  get formulas(): readonly CellElement[] {
    this.#formulas ??= this.rows
      .filter(({ element }) => element.children.some((cell) => cell.child('f')))
      .flatMap((row) => this.cellsOf(row).filter(({ element }) => element.child('f')));
    return this.#formulas;
  }

  /** Shared formula groups by their number. A group whose master is missing is left out: nobody can read it. */
  get sharedGroups(): ReadonlyMap<string, SharedGroup> {
    const members = new Map<string, CellElement[]>();
    const masters = new Map<string, CellElement>();
    for (const cell of this.formulas) {
      const group = sharedGroupOf(cell.element);
      if (group === null) continue;
      const others = members.get(group);
      if (others) others.push(cell);
      else members.set(group, [cell]);
      if (cell.element.child('f')!.text !== '' && !masters.has(group)) masters.set(group, cell);
    }
    return new Map([...masters].map(([group, master]) => [group, { master, members: members.get(group)! }]));
  }

  /** Whether the cell only shows what an array from another cell fills in. */
  isFilledAt(at: CellRef): boolean {
    return this.arrayRanges.some(
      ({ area, anchor }) => contains(area, at) && formatCell(anchor.at) !== formatCell(at),
    );
  }

  get arrayRanges(): readonly ArrayRange[] {
    this.#arrayRanges ??= this.#readArrayRanges();
    return this.#arrayRanges;
  }

  #readArrayRanges(): readonly ArrayRange[] {
    return this.formulas.flatMap((anchor) => {
      const formula = anchor.element.child('f')!;
      const type = formula.attribute('t');
      const area = parseArea(formula.attribute('ref') ?? '');
      if ((type !== 'array' && type !== 'dataTable') || !area) return [];
      return [{ area, anchor }];
    });
  }
}

/** The number of the shared formula a cell belongs to, or `null`. */
export function sharedGroupOf(cell: XmlElement): string | null {
  const formula = cell.child('f');
  return formula?.attribute('t') === 'shared' ? formula.attribute('si') : null;
}

/** How OOXML writes a true boolean attribute. */
export function isTrue(attribute: string | null): boolean {
  return attribute === '1' || attribute === 'true';
}
