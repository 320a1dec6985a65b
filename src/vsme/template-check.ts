import { formatReference, parseReference, type SheetArea } from '../workbook/address';
import type { DefinedName, WorkbookIndex } from '../workbook/snapshot';
import type { Text } from '../workbook/text';
import { officialNames } from './baseline/baseline';
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
  const own = new Map(
    names.filter(({ scope }) => scope === null).map((name) => [name.name.toLowerCase(), name]),
  );
  const deviations: TemplateDeviation[] = [];
  const placed: Placed[] = [];
  for (const [name, place] of official) {
    const defined = own.get(name.toLowerCase());
    own.delete(name.toLowerCase());
    if (place === 'broken') continue;
    const found = defined && !defined.broken ? parseReference(defined.refersTo) : null;
    if (found) placed.push({ name, official: place, found });
    else deviations.push(lost(name, place, defined));
  }
  const { moved, insertedRows } = compareOrder(placed);
  const foreign = [...own.values()].map(foreignName);
  const damage = [...deviations, ...moved.map(movedName)];
  return { sound: damage.length === 0, deviations: [...damage, ...foreign], insertedRows };
}

function compareOrder(placed: readonly Placed[]): {
  readonly moved: readonly Placed[];
  readonly insertedRows: ReadonlyMap<string, number>;
} {
  const moved: Placed[] = [];
  const insertedRows = new Map<string, number>();
  for (const [sheet, all] of bySheet(placed)) {
    const settled = [...all].sort((a, b) => a.official.area.top - b.official.area.top);
    const comparable = settled.filter((one) => one.found.sheet === sheet && sameColumns(one));
    const kept = new Set(keptOrder(comparable, rowsDown));
    moved.push(...all.filter((one) => !kept.has(one)));
    const inserted = Math.max(
      0,
      ...[...kept].map(({ official, found }) => found.area.bottom - official.area.bottom),
    );
    if (inserted > 0) insertedRows.set(sheet, inserted);
  }
  return { moved, insertedRows };
}

/** The names of each official sheet, under the name most of them have it by here: users rename sheets. */
function bySheet(placed: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const groups = groupBy(placed, ({ official }) => official.sheet);
  return new Map([...groups.values()].map((group) => [mostCommonSheet(group), group]));
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
