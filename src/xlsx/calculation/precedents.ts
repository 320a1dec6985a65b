import { contains, parseArea, type Area, type CellRef } from '../../workbook/address';
import type { DefinedName, TableInfo } from '../../workbook/snapshot';
import { structuredArea, type PlacedTable } from '../../workbook/structured-reference';
import {
  areaOf,
  tokenize,
  unquotedSheet,
  type FormulaToken,
  type ReferenceToken,
} from '../../workbook/formula-tokens';
import { isReferenceToSpill } from './spelling';

/** An area that a formula reads, on a sheet by its own spelling. */
export interface Precedent {
  readonly sheet: string;
  readonly area: Area;
}

export interface PrecedentSheet {
  readonly name: string;
  readonly tables: readonly TableInfo[];
}

interface IndexedTable extends PlacedTable {
  readonly sheet: string;
  /** The name in small letters. */
  readonly key: string;
}

/** A cell on a sheet by its own spelling. */
export interface CellPlace {
  readonly sheet: string;
  readonly at: CellRef;
}

/**
 * Finds what a formula reads from its text alone: references, defined names and tables. It may name more than
 * a calculation would touch, never less; functions that make references up as they go are told by `isEager`.
 */
export class PrecedentFinder {
  readonly #sheets: readonly string[];
  readonly #sheetsByKey = new Map<string, number>();
  readonly #names = new Map<string, readonly FormulaToken[]>();
  readonly #tables: readonly IndexedTable[];

  constructor(sheets: readonly PrecedentSheet[], names: readonly DefinedName[]) {
    this.#sheets = sheets.map(({ name }) => name);
    for (const [index, name] of this.#sheets.entries()) this.#sheetsByKey.set(name.toLowerCase(), index);
    for (const { name, scope, refersTo } of names) {
      this.#names.set(nameKey(name, scope), tokenize(refersTo));
    }
    this.#tables = sheets.flatMap(({ name: sheet, tables }) =>
      tables.flatMap((table): IndexedTable[] => {
        const area = parseArea(table.area);
        return area ? [{ ...table, sheet, area, key: table.name.toLowerCase() }] : [];
      }),
    );
  }

  /** What the formula at `place` reads, the formulas behind its names included. */
  precedentsOf(tokens: readonly FormulaToken[], place: CellPlace): readonly Precedent[] {
    const found: Precedent[] = [];
    this.#collect(tokens, place, found, new Set());
    return found;
  }

  /** The cells that the formula asks for with everything they spill: `A1#`. */
  spillsRead(tokens: readonly FormulaToken[], own: string): readonly CellPlace[] {
    return tokens.flatMap((token, index) =>
      isReferenceToSpill(tokens, index) ? (this.anchorOf(token as ReferenceToken, own) ?? []) : [],
    );
  }

  /** The cell a reference to one cell means; none where its sheet is unknown. */
  anchorOf({ sheet: written, first }: ReferenceToken, own: string): CellPlace | undefined {
    const [sheet] = this.#sheetsOf(written, own);
    return sheet === undefined || !first.row || !first.column
      ? undefined
      : { sheet, at: { row: first.row.at, column: first.column.at } };
  }

  /** The formula's own tokens and those of every name it uses. */
  withNames(tokens: readonly FormulaToken[], sheet: string): readonly FormulaToken[] {
    const all = [...tokens];
    const seen = new Set<readonly FormulaToken[]>();
    for (const { kind, text } of all) {
      const named = kind === 'name' || kind === 'function' ? this.#named(text, sheet) : undefined;
      if (!named || seen.has(named)) continue;
      seen.add(named);
      all.push(...named);
    }
    return all;
  }

  #collect(
    tokens: readonly FormulaToken[],
    place: CellPlace,
    found: Precedent[],
    seen: Set<readonly FormulaToken[]>,
  ): void {
    for (const [index, token] of tokens.entries()) {
      if (token.kind === 'reference') {
        if (isAskedForItsPlace(tokens, index)) continue;
        for (const sheet of this.#sheetsOf(token.sheet, place.sheet))
          found.push({ sheet, area: areaOf(token) });
      } else if (token.kind === 'brackets') {
        if (this.#isOfTable(tokens[index - 1])) continue;
        const around = this.#tables.filter(
          ({ sheet, area }) => sheet === place.sheet && contains(area, place.at),
        );
        found.push(...around.map((table) => part(table, token.text, place.at)));
      } else if (token.kind === 'name' || token.kind === 'function') {
        const before = tokens[index - 1];
        const scope = before?.kind === 'sheet' ? unquotedSheet(before.text.slice(0, -1)) : place.sheet;
        const after = tokens[index + 1];
        const brackets = after?.kind === 'brackets' ? after.text : '';
        const meant = this.#tables.filter(({ key }) => key === token.text.toLowerCase());
        found.push(...meant.map((table) => part(table, brackets, place.at)));
        const named = this.#named(token.text, scope);
        if (!named || seen.has(named)) continue;
        seen.add(named);
        this.#collect(named, place, found, seen);
      }
    }
  }

  /** Brackets right behind the name of a table are looked at with it. */
  #isOfTable(before: FormulaToken | undefined): boolean {
    return before?.kind === 'name' && this.#tables.some(({ key }) => key === before.text.toLowerCase());
  }

  #named(name: string, sheet: string): readonly FormulaToken[] | undefined {
    return this.#names.get(nameKey(name, sheet)) ?? this.#names.get(nameKey(name, null));
  }

  /** The sheets a reference stands on: its own, the formula's, or all from the first to the last of `Jan:Mar`. */
  #sheetsOf(written: string | null, own: string): readonly string[] {
    if (written === null) return [own];
    const [first = '', last = first] = unquotedSheet(written).split(':');
    const from = this.#sheetsByKey.get(first.toLowerCase());
    const to = this.#sheetsByKey.get(last.toLowerCase());
    if (from === undefined || to === undefined) return [];
    return this.#sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
  }
}

function part(table: IndexedTable, brackets: string, at: CellRef): Precedent {
  return { sheet: table.sheet, area: structuredArea(table, brackets, at) };
}

/** `ROW(B7)` reads where B7 is, not what it holds. */
function isAskedForItsPlace(tokens: readonly FormulaToken[], index: number): boolean {
  const start = tokens[index - 1]?.kind === 'sheet' ? index - 1 : index;
  const asking = tokens[start - 2];
  return (
    tokens[start - 1]?.text === '(' && asking?.kind === 'function' && /^(?:ROW|COLUMN)S?$/i.test(asking.text)
  );
}

function nameKey(name: string, scope: string | null): string {
  return `${scope?.toLowerCase() ?? ''}!${name.toLowerCase()}`;
}
