import { parseReference, type SheetArea } from '../../workbook/address';
import type { Change } from '../../workbook/change-set';
import { valueAt, type Snapshot, type WantedArea, type WorkbookIndex } from '../../workbook/snapshot';
import { LANGUAGES, type Language } from '../../workbook/text';
import type { Section } from './section';
import type { SummaryKind } from './summary-kind';

/** The id of the title of the sheet; where the summary has more sheets than one, a number follows. */
export const TOP = 'TOP';

/** The defined name of a section's cells. */
export function nameOf({ name }: SummaryKind, id: string): string {
  return `${name}_${id.toLowerCase()}`;
}

/** Whether the workbook has the summary already. */
export function hasSummary(index: WorkbookIndex, kind: SummaryKind): boolean {
  return placesIn(index, kind).size > 0;
}

/** Lets go of the summary: its sheet stays as it is and is nobody's any longer. */
export function withoutSummary({ names }: WorkbookIndex, kind: SummaryKind): readonly Change[] {
  const prefix = nameOf(kind, '');
  return names
    .filter(({ name, scope }) => scope === null && name.toLowerCase().startsWith(prefix))
    .map(({ name, refersTo }) => ({ kind: 'remove-name', name, refersTo }));
}

/** What must be read at depth `full` before the summary can be refreshed; nothing where there is none. */
export function summaryAreas(index: WorkbookIndex, kind: SummaryKind): readonly WantedArea[] {
  return [...placesIn(index, kind).values()];
}

/**
 * The language that the summary was made in, in which it stays: headings that charts refer to would else be of two.
 *
 * @param sections whose titles tell it too, where somebody has written over that of the sheet.
 */
export function languageOfSummary(
  snapshot: Snapshot,
  kind: SummaryKind,
  sections: readonly Section[] = [],
): Language | undefined {
  const titles = new Map([[TOP, kind.title], ...sections.map(({ id, title }) => [id, title] as const)]);
  const languages = [...placesIn(snapshot, kind)].flatMap(([id, { sheet, area }]) => {
    const written = valueAt(snapshot, sheet, { row: area.top, column: area.left });
    const title = titles.get(id);
    const fitting = LANGUAGES.filter((language) => title?.[language] === written);
    return fitting.length === 1 ? fitting : [];
  });
  return languages[0];
}

/** Where a section stands; `null` where the workbook has it not. */
export function placeOfSection(index: WorkbookIndex, kind: SummaryKind, id: string): SheetArea | null {
  return placesIn(index, kind).get(id) ?? null;
}

/** Where the sections stand, by their ids, in the order of the workbook's names. */
export function placesIn(
  { names, sheets }: WorkbookIndex,
  kind: SummaryKind,
): ReadonlyMap<string, SheetArea> {
  const places = new Map<string, SheetArea>();
  const prefix = nameOf(kind, '');
  for (const { name, refersTo, scope, broken } of names) {
    if (scope !== null || broken || !name.toLowerCase().startsWith(prefix)) continue;
    const place = parseReference(refersTo);
    if (place && sheets.some((sheet) => sheet.name === place.sheet)) {
      places.set(name.slice(prefix.length).toUpperCase(), place);
    }
  }
  return places;
}
