import { formatCell, parseCell, type CellRef } from '../../workbook/address';
import {
  BLANK,
  GENERAL,
  contentOf,
  sameContent,
  type CellChange,
  type Change,
  type ChangeSet,
} from '../../workbook/change-set';
import { sameValue, type CellContent } from '../../workbook/cell-value';
import type { Cell } from '../../workbook/snapshot';
import { UserError } from '../../workbook/user-error';
import { ArrayFormulas } from './array-formulas';
import { writeCachedValues, type CachedValues, type MovedSpill } from './cached-values';
import { CellGuard, whereIs } from './cell-guard';
import { writeCells, type CellWrite } from './cell-writer';
import { writeChartCaches } from './charts/chart-caches';
import { changeChart } from './charts/chart-references';
import { checkContent } from './cell-xml';
import { addName, removeName } from './defined-names-editor';
import type { OoxmlPackage } from '../package/package';
import { PackageEditor } from './package-editor';
import { readSnapshot } from '../read/read-snapshot';
import { changeRows } from './rows/move-rows';
import { SheetLayout } from './sheet-layout';
import { addSheet, removeSheet } from './sheets-editor';
import { formatWithNumberFormat } from './styles-editor';
import {
  dropCalculationChain,
  requestCalculation,
  withdrawCalculationRequest,
  worksheetPart,
} from './workbook-editor';

export interface ApplyOptions {
  /**
   * Values of formulas as they are after the change. With them the file says what was calculated; without them it
   * asks the next program to calculate when it opens the file.
   */
  readonly cachedValues?: CachedValues;
  /** The dynamic formulas whose array stands in another area than the file says. */
  readonly moved?: readonly MovedSpill[];
  /**
   * What becomes of a change to a cell that an array spills over. It is refused, unless the cells were written in a
   * running Excel, where the array then has no room: `moved` and `cachedValues` must tell what that did.
   */
  readonly intoSpills?: 'refuse' | 'write';
  /**
   * What becomes of the file's request to be calculated when it is opened. When it is left out, the request is made
   * by a change without cached values, and kept as it is otherwise.
   */
  readonly request?: CalculationRequest;
}

/** `make`: where the file is changed. `withdraw`: unless a cached value had no place to be written. */
export type CalculationRequest = 'make' | 'keep' | 'withdraw';

/**
 * The file with the changes made, all of them or none. Parts that no change concerns keep their bytes; in a
 * touched sheet only the touched cells differ.
 *
 * @throws {UserError} `cells-have-changed`, `sheet-not-found`, `cell-locked`, `merged-cell`, `array-formula`,
 * `table-header`, `text-too-long`, `not-a-number`, `invalid-cell` …; the package is never changed.
 */
export function applyChangeSet(
  base: OoxmlPackage,
  changeSet: ChangeSet,
  options: ApplyOptions = {},
): Uint8Array {
  const editor = new PackageEditor(base);
  const {
    cachedValues,
    request = cachedValues ? 'keep' : 'make',
    moved = [],
    intoSpills = 'refuse',
  } = options;
  const arrays = new ArrayFormulas(editor, addedNames(changeSet));
  for (const run of runsOf(changeSet.changes)) applyRun(editor, run, { arrays, intoSpills });
  const hadPlaces = writeAllCachedValues(editor, cachedValues ?? new Map(), { moved, arrays });
  const showsOthers = changeSet.changes.some(({ kind }) => kind === 'chart');
  if (cachedValues || showsOthers) writeChartCaches(editor);
  if (!hadPlaces || (request === 'make' && editor.isChanged)) requestCalculation(editor);
  else if (request === 'withdraw') withdrawCalculationRequest(editor);
  return editor.toBytes();
}

function writeAllCachedValues(
  editor: PackageEditor,
  cachedValues: CachedValues,
  { moved, arrays }: { readonly moved: readonly MovedSpill[]; readonly arrays: ArrayFormulas },
): boolean {
  const complete = [...cachedValues].map(([sheet, values]) => {
    const part = worksheetPart(editor, sheet);
    const calculated = { values, moved: moved.filter((one) => one.sheet === sheet), arrays };
    return editor.patch(part, (root, patch) =>
      writeCachedValues(new SheetLayout(root, part), patch, calculated),
    );
  });
  return complete.every(Boolean);
}

/** A formula may use a name that is added after it. */
function addedNames({ changes }: ChangeSet): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap((change) =>
      change.kind === 'add-name' ? [[change.name.toUpperCase(), change.refersTo] as const] : [],
    ),
  );
}

/** Changes to cells that stand together are checked and made together; every other change by itself. */
type Run = { readonly cells: readonly CellChange[] } | { readonly single: Exclude<Change, CellChange> };

function runsOf(changes: readonly Change[]): Run[] {
  const runs: Run[] = [];
  let cells: CellChange[] = [];
  const finish = (): void => {
    if (cells.length > 0) runs.push({ cells });
    cells = [];
  };
  for (const change of changes) {
    if (change.kind === 'cell') cells.push(change);
    else {
      finish();
      runs.push({ single: change });
    }
  }
  finish();
  return runs;
}

function applyRun(editor: PackageEditor, run: Run, how: Writing): void {
  if ('cells' in run) {
    applyCells(editor, run.cells, how);
    return;
  }
  const change = run.single;
  switch (change.kind) {
    case 'insert-rows':
    case 'remove-rows': {
      const kind = change.kind === 'insert-rows' ? 'insert' : 'remove';
      const { row, count, continues = false } = change;
      const shift = { kind, row, count, continues } as const;
      changeRows(editor, { sheet: change.sheet, shift });
      return;
    }
    case 'add-sheet':
      addSheet(editor, change.sheet, how.arrays);
      return;
    case 'remove-sheet':
      removeSheet(editor, change.sheet);
      return;
    case 'add-name':
      addName(editor, change.name, change.refersTo);
      return;
    case 'remove-name':
      removeName(editor, change.name);
      return;
    case 'chart':
      changeChart(editor, change);
      return;
  }
}

function applyCells(
  editor: PackageEditor,
  changes: readonly CellChange[],
  { arrays, intoSpills }: Writing,
): void {
  const current = editor.toPackage();
  const bySheet = new Map<string, CellChange[]>();
  for (const change of changes) {
    const ofSheet = bySheet.get(change.sheet);
    if (ofSheet) ofSheet.push(change);
    else bySheet.set(change.sheet, [change]);
  }
  const parts = new Map([...bySheet.keys()].map((sheet) => [sheet, worksheetPart(editor, sheet)]));
  const snapshot = readSnapshot(current, {
    depth: 'full',
    want: () => [...bySheet.keys()].map((sheet) => ({ sheet })),
  });
  const guard = new CellGuard(current, intoSpills);
  let formulasChanged = false;
  for (const [sheet, ofSheet] of bySheet) {
    const part = parts.get(sheet)!;
    const cells = snapshot.contents.get(sheet)?.cells;
    const layout = new SheetLayout(editor.root(part), part);
    const targets = finalContents(sheet, ofSheet, {
      cellAt: (at) => cells?.get(at),
      isFilledAt: (at) => layout.isFilledAt(at),
    });
    guard.check(
      { name: sheet, part },
      layout,
      targets.map(({ at }) => at),
    );
    const writes = targets.flatMap((target) => cellWrite(editor, layout, cells?.get(target.at), target));
    const changed = editor.patch(part, (_root, patch) => writeCells(layout, patch, writes, arrays));
    formulasChanged ||= changed;
  }
  if (formulasChanged) dropCalculationChain(editor);
}

/** How formulas and cells are written. */
interface Writing {
  readonly arrays: ArrayFormulas;
  readonly intoSpills: NonNullable<ApplyOptions['intoSpills']>;
}

/** What a cell is to be when all changes are made. */
interface Target {
  readonly at: CellRef;
  readonly content: CellContent;
  readonly numberFormat: string;
}

/** The cells of a sheet before the changes. */
interface CellsNow {
  readonly cellAt: (at: CellRef) => Cell | undefined;
  readonly isFilledAt: (at: CellRef) => boolean;
}

/** Follows the changes of one sheet in their order, each compared with what the one before it left. */
function finalContents(
  sheet: string,
  changes: readonly CellChange[],
  { cellAt, isFilledAt }: CellsNow,
): Target[] {
  const targets = new Map<string, Target>();
  for (const { cell, before, after, numberFormat } of changes) {
    const at = parseCell(cell);
    if (!at) throw invalidCell(sheet, cell);
    const where = whereIs(sheet, at);
    checkContent(after, where);
    const key = formatCell(at);
    const earlier = targets.get(key);
    const now = earlier?.content ?? contentOf(cellAt(at));
    const isThere = sameContent(now, after) && !numberFormat;
    const matches =
      isThere ||
      (earlier ? sameContent(now, before) : holds(cellAt(at), before)) ||
      // A cell that an array covers holds nothing of its own.
      (sameContent(before, BLANK) && isFilledAt(at));
    const format = earlier?.numberFormat ?? formatOf(cellAt(at));
    if (!matches || (numberFormat && format !== numberFormat.before)) throw cellsHaveChanged(where);
    targets.set(key, { at, content: after, numberFormat: numberFormat?.after ?? format });
  }
  return [...targets.values()];
}

/** What is left of a target when the parts that the cell has already are taken out; none when it has them all. */
function cellWrite(
  editor: PackageEditor,
  layout: SheetLayout,
  cell: Cell | undefined,
  { at, content, numberFormat }: Target,
): CellWrite[] {
  const isThere = sameContent(contentOf(cell), content) && !layout.isFilledAt(at);
  const rewritten = isThere ? {} : { content };
  const reformatted =
    numberFormat === formatOf(cell)
      ? {}
      : { style: formatWithNumberFormat(editor, layout.styleOf(at), numberFormat) };
  const write = { at, ...rewritten, ...reformatted };
  return Object.keys(write).length > 1 ? [write] : [];
}

function formatOf(cell: Cell | undefined): string {
  return cell?.numberFormat ?? GENERAL;
}

/** A snapshot of values alone shows a formula as its value, and so may a change made from it. */
function holds(cell: Cell | undefined, before: CellContent): boolean {
  return 'formula' in before
    ? cell?.formula === before.formula
    : sameValue(cell?.value ?? null, before.value);
}

function cellsHaveChanged(where: string): UserError {
  return new UserError('cells-have-changed', {
    da: `Cellen ${where} er ændret, siden projektmappen blev læst, så intet er skrevet. Læs projektmappen igen, og prøv igen.`,
    en: `The cell ${where} has changed since the workbook was read, so nothing was written. Read the workbook again, and try again.`,
  });
}

function invalidCell(sheet: string, cell: string): UserError {
  return new UserError('invalid-cell', {
    da: `»${cell}« er ingen celle på arket »${sheet}«. Skriv en adresse som B7.`,
    en: `“${cell}” is no cell of the sheet “${sheet}”. Write an address such as B7.`,
  });
}
