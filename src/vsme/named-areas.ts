import { parseReference, type SheetArea } from '../workbook/address';
import type { DefinedName, WorkbookIndex } from '../workbook/snapshot';
import type { EfragName } from './datapoint';
import { spellingsOf } from './former-names';

/** `missing`: no such name; `broken`: its cells are gone; `elsewhere`: it is no area of cells in this workbook. */
export type NameFault = 'missing' | 'broken' | 'elsewhere';

export interface NamedArea extends SheetArea {
  /** As this workbook spells it. */
  readonly name: string;
}

/** No area of the template comes near so many rows: a name that does has been redefined to whole columns. */
const MOST_ROWS = 20_000;

/**
 * The defined names of a workbook. Names that belong to a single sheet are not the template's: copied cover pages
 * bring them along, and they mean another workbook.
 */
export class NamedAreas {
  readonly #names: ReadonlyMap<string, DefinedName>;
  readonly #sheets: ReadonlySet<string>;

  constructor({ names, sheets }: WorkbookIndex) {
    const own = names.filter(({ scope }) => scope === null);
    this.#names = new Map(own.map((name) => [name.name.toLowerCase(), name]));
    this.#sheets = new Set(sheets.map(({ name }) => name));
  }

  /** The area of a name in any spelling it has had, or what is wrong with it. */
  find(name: EfragName): NamedArea | NameFault {
    const defined = spellingsOf(name)
      .map((spelling) => this.#names.get(spelling.toLowerCase()))
      .find((known) => known !== undefined);
    if (!defined) return 'missing';
    if (defined.broken) return 'broken';
    const reference = parseReference(defined.refersTo);
    if (!reference || !this.#sheets.has(reference.sheet)) return 'elsewhere';
    const { top, bottom } = reference.area;
    return bottom - top < MOST_ROWS ? { name: defined.name, ...reference } : 'elsewhere';
  }

  has(name: EfragName): boolean {
    return typeof this.find(name) === 'object';
  }
}
