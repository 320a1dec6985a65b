import { formatReference, parseReference, type SheetArea } from '../workbook/address';
import type { DefinedName, WorkbookIndex } from '../workbook/snapshot';
import type { Text } from '../workbook/text';
import { officialNames, type OfficialPlace } from './baseline/baseline';
import { keptOrder } from './kept-order';
import type { TemplateVersion } from './template-version';

/** How the defined names of a workbook differ from EFRAG's own file of the same release. */
export interface TemplateCheck {
  /** No name is missing, broken or moved; names of the user's own do no harm. */
  readonly sound: boolean;
  readonly deviations: readonly TemplateDeviation[];
  /** Rows the user has inserted, which the template allows, by sheet. */
  readonly insertedRows: ReadonlyMap<string, number>;
}

export interface TemplateDeviation {
  readonly kind: 'missing' | 'broken' | 'moved' | 'foreign';
  readonly name: string;
  /** Where EFRAG has it, and where it is here, as references; `null` when it is nowhere. */
  readonly official: string | null;
  readonly found: string | null;
  readonly text: Text;
}

interface Placed {
  readonly name: string;
  readonly official: SheetArea;
  readonly found: SheetArea;
}

/**
 * Compares the workbook's own names with EFRAG's. Inserted rows push names down together and keep their order and
 * columns: a name that breaks out of that has been moved. References EFRAG itself published broken are no deviation.
 */
export async function checkTemplate(
  { names }: WorkbookIndex,
  version: TemplateVersion,
): Promise<TemplateCheck> {
  const official = await officialNames(version);
  const { placed, lost, foreign } = compareNames(names, official);
  const sheets = sheetsOf(placed);
  const damage = [
    ...lost,
    ...sheets.flatMap(({ all, kept }) => all.filter((one) => !kept.includes(one))).map(movedName),
  ];
  return {
    sound: damage.length === 0,
    deviations: [...damage, ...foreign.map(foreignName)],
    insertedRows: insertedRowsOf(sheets),
  };
}

/** A sheet of EFRAG's file as it is in the workbook. */
export interface TemplateSheet {
  /** What EFRAG calls it, and what it is called here: users rename sheets. */
  readonly official: string;
  readonly sheet: string;
  /** Rows of EFRAG's and where the names show that they stand here, from the top. */
  readonly rows: readonly (readonly [official: number, found: number])[];
}

/** Where the sheets and rows of EFRAG's file are in this workbook, as far as names show it. */
export async function templateSheets(
  { names }: WorkbookIndex,
  version: TemplateVersion,
): Promise<readonly TemplateSheet[]> {
  const { placed } = compareNames(names, await officialNames(version));
  return sheetsOf(placed).map(({ official, sheet, kept }) => ({
    official,
    sheet,
    rows: kept
      .flatMap(({ official: { area: from }, found: { area: to } }) => [
        [from.top, to.top] as const,
        [from.bottom, to.bottom] as const,
      ])
      .sort(([a], [b]) => a - b),
  }));
}

function compareNames(
  names: readonly DefinedName[],
  official: ReadonlyMap<string, OfficialPlace>,
): {
  readonly placed: readonly Placed[];
  readonly lost: readonly TemplateDeviation[];
  readonly foreign: readonly DefinedName[];
} {
  const own = new Map(
    names.filter(({ scope }) => scope === null).map((name) => [name.name.toLowerCase(), name]),
  );
  const placed: Placed[] = [];
  const deviations: TemplateDeviation[] = [];
  for (const [name, place] of official) {
    const defined = own.get(name.toLowerCase());
    own.delete(name.toLowerCase());
    if (place === 'broken') continue;
    const found = defined && !defined.broken ? parseReference(defined.refersTo) : null;
    if (found) placed.push({ name, official: place, found });
    else deviations.push(lost(name, place, defined));
  }
  return { placed, lost: deviations, foreign: [...own.values()] };
}

interface PlacedSheet {
  readonly official: string;
  readonly sheet: string;
  readonly all: readonly Placed[];
  /** Those that have kept their columns and their order. */
  readonly kept: readonly Placed[];
}

function sheetsOf(placed: readonly Placed[]): readonly PlacedSheet[] {
  const groups = groupBy(placed, ({ official }) => official.sheet);
  return [...groups].map(([official, all]) => {
    const sheet = mostCommonSheet(all);
    const settled = [...all].sort((a, b) => a.official.area.top - b.official.area.top);
    const comparable = settled.filter((one) => one.found.sheet === sheet && sameColumns(one));
    return { official, sheet, all, kept: keptOrder(comparable, rowsDown) };
  });
}

function insertedRowsOf(sheets: readonly PlacedSheet[]): ReadonlyMap<string, number> {
  const inserted = sheets.map(({ sheet, kept }): [string, number] => [
    sheet,
    Math.max(0, ...kept.map(({ official, found }) => found.area.bottom - official.area.bottom)),
  ]);
  return new Map(inserted.filter(([, rows]) => rows > 0));
}

function mostCommonSheet(group: readonly Placed[]): string {
  const counts = groupBy(group, ({ found }) => found.sheet);
  const [sheet] = [...counts].reduce((most, one) => (one[1].length > most[1].length ? one : most));
  return sheet;
}

function groupBy(placed: readonly Placed[], sheetOf: (one: Placed) => string): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) groups.set(sheetOf(one), [...(groups.get(sheetOf(one)) ?? []), one]);
  return groups;
}

function sameColumns({ official, found }: Placed): boolean {
  return (
    official.area.left === found.area.left &&
    official.area.right === found.area.right &&
    found.area.bottom - found.area.top >= official.area.bottom - official.area.top
  );
}

function rowsDown({ official, found }: Placed): number {
  return found.area.top - official.area.top;
}

function lost(name: string, place: SheetArea, defined: DefinedName | undefined): TemplateDeviation {
  const official = formatReference(place);
  if (!defined) {
    return {
      kind: 'missing',
      name,
      official,
      found: null,
      text: {
        da: `Navnet ${name} mangler. EFRAG har det på ${official}.`,
        en: `The name ${name} is missing. EFRAG has it at ${official}.`,
      },
    };
  }
  return {
    kind: 'broken',
    name,
    official,
    found: defined.refersTo,
    text: {
      da: `Navnet ${name} peger på ${defined.refersTo} og ikke på celler her. EFRAG har det på ${official}.`,
      en: `The name ${name} refers to ${defined.refersTo}, not to cells here. EFRAG has it at ${official}.`,
    },
  };
}

function movedName({ name, official: from, found: to }: Placed): TemplateDeviation {
  const [official, found] = [formatReference(from), formatReference(to)];
  return {
    kind: 'moved',
    name,
    official,
    found,
    text: {
      da: `Navnet ${name} er flyttet fra ${official} til ${found}. Svaret læses nu dér; ret navnet, hvis det er en fejl.`,
      en: `The name ${name} was moved from ${official} to ${found}. The answer is now read there; correct the name if that is wrong.`,
    },
  };
}

function foreignName({ name, refersTo }: DefinedName): TemplateDeviation {
  return {
    kind: 'foreign',
    name,
    official: null,
    found: refersTo,
    text: {
      da: `Navnet ${name} (${refersTo}) er ikke EFRAGs. Det gør ingen skade.`,
      en: `The name ${name} (${refersTo}) is not EFRAG’s. It does no harm.`,
    },
  };
}
