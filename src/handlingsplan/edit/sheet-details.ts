import {
  contains,
  formatCell,
  parseArea,
  parseReference,
  type Area,
  type CellRef,
} from '../../workbook/address';
import {
  cellAt,
  type Cell,
  type CellValidation,
  type SheetContent,
  type Snapshot,
  type TableInfo,
} from '../../workbook/snapshot';
import { textOf } from '../layout/sheet-grid';

/**
 * What must be known of a sheet before anything is written there. From a snapshot at depth `validate` only what cells
 * hold is known; the boundary then refuses formulas and locked cells on writing.
 */
export class SheetDetails {
  readonly #content: SheetContent;
  readonly #merges: readonly Area[];

  constructor(
    readonly snapshot: Snapshot,
    readonly sheet: string,
  ) {
    const content = snapshot.contents.get(sheet);
    if (!content) throw new Error(`The sheet “${sheet}” was not read: ask for planAreas.`);
    this.#content = content;
    this.#merges = (content.merges ?? []).flatMap((merge) => parseArea(merge) ?? []);
  }

  cell(at: CellRef): Cell | undefined {
    return this.#content.cells.get(at);
  }

  isProtected(): boolean {
    return this.#content.protection?.protected === true;
  }

  isLocked(at: CellRef): boolean {
    return this.isProtected() && this.cell(at)?.locked !== false;
  }

  mergeAt(at: CellRef): Area | null {
    return this.#merges.find((area) => contains(area, at)) ?? null;
  }

  /** The tables whose rows these are. */
  tableAt(row: number): TableInfo | null {
    return this.tables().find(({ area }) => row >= area.top && row <= area.bottom)?.table ?? null;
  }

  tables(): readonly { readonly table: TableInfo; readonly area: Area }[] {
    return (this.#content.tables ?? []).flatMap((table) => {
      const area = parseArea(table.area);
      return area ? [{ table, area }] : [];
    });
  }

  validationAt(at: CellRef): CellValidation | null {
    return (
      this.#content.validations?.find(({ areas }) =>
        areas.split(' ').some((one) => {
          const area = parseArea(one);
          return area !== null && contains(area, at);
        }),
      ) ?? null
    );
  }

  /** The words a cell can be chosen from; `null` when it is answered freely, or the list is not in cells we have. */
  choicesAt(at: CellRef): readonly string[] | null {
    const validation = this.validationAt(at);
    if (validation?.type !== 'list' || validation.formula1 === undefined) return null;
    const literal = /^"(.*)"$/s.exec(validation.formula1);
    if (literal) return literal[1]!.split(',').map((word) => word.trim());
    return this.#listed(validation.formula1);
  }

  #listed(formula: string): readonly string[] | null {
    const name = this.snapshot.names.find((one) => one.name.toLowerCase() === formula.toLowerCase());
    const written = (name?.refersTo ?? formula).replace(/^=/, '');
    const reference = parseReference(written) ?? this.#ownArea(written);
    if (!reference || !this.snapshot.contents.has(reference.sheet)) return null;
    const words: string[] = [];
    for (let row = reference.area.top; row <= reference.area.bottom; row++) {
      for (let column = reference.area.left; column <= reference.area.right; column++) {
        const text = textOf(cellAt(this.snapshot, reference.sheet, { row, column })?.value ?? null);
        if (text !== '') words.push(text);
      }
    }
    return words.length > 0 ? words : null;
  }

  #ownArea(written: string): { sheet: string; area: Area } | null {
    const area = parseArea(written);
    return area && { sheet: this.sheet, area };
  }

  /** The formulas of some rows. */
  formulasIn(top: number, bottom: number): readonly { readonly at: CellRef; readonly formula: string }[] {
    return [...this.#content.cells].flatMap(([at, { formula }]) =>
      formula !== undefined && at.row >= top && at.row <= bottom ? [{ at, formula }] : [],
    );
  }

  /** Whether a blank row has been made ready to be filled in: it is in a table, has formats, formulas or a drop-down. */
  isReady(row: number, columns: readonly number[]): boolean {
    const table = this.tableAt(row);
    if (table) return !(table.totalsRow && parseArea(table.area)?.bottom === row);
    return columns.some((column) => {
      const at = { row, column };
      const cell = this.cell(at);
      return (
        cell?.numberFormat !== undefined ||
        cell?.formula !== undefined ||
        cell?.locked === false ||
        this.validationAt(at) !== null
      );
    });
  }

  address(at: CellRef): string {
    return formatCell(at);
  }
}
