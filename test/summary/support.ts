import { ESG_FUNCTIONS } from '../../src/functions/function-registry';
import { cellsOf, formatCell, parseArea, parseReference, type SheetArea } from '../../src/workbook/address';
import { isCellError, type CellValue } from '../../src/workbook/cell-value';
import type { NewChart } from '../../src/workbook/chart';
import type { ChangeSet } from '../../src/workbook/change-set';
import type { NewSheet } from '../../src/workbook/new-sheet';
import { valueAt, type Snapshot } from '../../src/workbook/snapshot';
import { calculateFile } from '../../src/xlsx/calculation/file';
import type { XlsxFile } from '../../src/xlsx/xlsx-file';

export async function applied(file: XlsxFile, { title, changes }: ChangeSet): Promise<Snapshot> {
  await file.apply({ title, changes });
  await recalculated(file);
  return file.read({ depth: 'full' });
}

export async function recalculated(file: XlsxFile): Promise<void> {
  await file.recalculate((pkg, due) => calculateFile(pkg, ESG_FUNCTIONS, due));
}

export function sheetIn({ changes }: ChangeSet): NewSheet {
  const sheet = changes.flatMap((change) => (change.kind === 'add-sheet' ? [change.sheet] : []))[0];
  if (!sheet) throw new Error('The change set makes no sheet');
  return sheet;
}

/** Every cell of a sheet that holds an error, as `B7 #REF!`. */
export function errorsOn(snapshot: Snapshot, sheet: string): readonly string[] {
  return [...snapshot.contents.get(sheet)!.cells].flatMap(([at, { value }]) =>
    isCellError(value) ? [`${formatCell(at)} ${value.error}`] : [],
  );
}

/** What the cells of an area hold. */
export function valuesOf(snapshot: Snapshot, sheet: string, area: string): readonly CellValue[] {
  return [...cellsOf(parseArea(area)!)].map((at) => valueAt(snapshot, sheet, at));
}

/** What a chart refers to and has nothing: its title, its categories, or a series without any figure. */
export function emptyReferences(snapshot: Snapshot, sheet: string, chart: NewChart): readonly string[] {
  const lacksText = [chart.title, chart.categories, ...chart.series.map(({ name }) => name)].filter((area) =>
    valuesOf(snapshot, sheet, area).some((value) => value === null || value === ''),
  );
  const lacksFigures = chart.series
    .map(({ values }) => values)
    .filter((area) => valuesOf(snapshot, sheet, area).every((value) => typeof value !== 'number'));
  return [...lacksText, ...lacksFigures].map((area) => `${chart.name} ${area}`);
}

/** What a section says, by its defined name: the second row of its cells. */
export function messageOf(snapshot: Snapshot, name: string): CellValue {
  const { sheet, area } = placeOf(snapshot, name);
  return valueAt(snapshot, sheet, { row: area.top + 1, column: area.left });
}

/** The figures of a section's column added up. */
export function sumOf(snapshot: Snapshot, name: string, column: number): number {
  const { sheet, area } = placeOf(snapshot, name);
  const at = area.left + column - 1;
  return [...cellsOf({ ...area, left: at, right: at })]
    .map((cell) => valueAt(snapshot, sheet, cell))
    .reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
}

function placeOf(snapshot: Snapshot, name: string): SheetArea {
  const found = snapshot.names.find((one) => one.name.toLowerCase() === name);
  const place = found && parseReference(found.refersTo);
  if (!place) throw new Error(`The workbook has no ${name}`);
  return place;
}
