import { parseCell } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import type { CellChange, Change, ChangeSet } from '../../workbook/change-set';
import { UserError } from '../../workbook/user-error';
import type { Maalepunkt, PlanColumn } from '../configuration/configuration';
import { columnHeading } from '../layout/column-heading';
import type { Block, BoundColumn } from '../layout/layout';
import type { Goal, Place } from '../plan';
import type { PlanBook } from '../plan-book';
import { noColumn, noPlace, noPlaceFor, wrongKind } from './edit-errors';
import { fieldChange, type AmountOf } from './field-change';
import { answerOf, findTarget, type FieldValues, type Target } from './find-target';
import { hostOf, isVacant, lastRowOfPillar, rowsIn, rowsOfGoal, type Host } from './hosts';
import { lastColumnOf, rowBelow, rowChanges, type NewRow, type RowValues } from './new-row';
import { ownerValues, repeatedValues, type Values } from './owner-values';
import { repeatedPlaces } from './repeated-places';
import { SheetDetails } from './sheet-details';

export type { FieldValues } from './find-target';

/**
 * Writes fields of a målepunkt, a goal or an initiative where the layout has them. A målepunkt that does not stand in
 * the plan yet gets a row.
 *
 * @param id `E1`, `E1.2` or `E1.2.3`.
 * @throws {UserError} `no-such-id` …, `no-place-for-field`, and as fieldChange
 */
export function changeFields(book: PlanBook, id: string, values: FieldValues): ChangeSet {
  const target = findTarget(book.plan, id);
  const title = { da: `Ret ${id}`, en: `Change ${id}` };
  if (target.kind === 'maalepunkt' && !target.planned) {
    return { title, changes: newMaalepunktRow(book, target.maalepunkt, values) };
  }
  const details = detailsOf(book);
  const homeless: [PlanColumn, CellValue][] = [];
  const changes = entriesOf(values).flatMap(([key, value]): CellChange[] => {
    const { place } = answerOf(target, key);
    if (!place) {
      homeless.push([key, value]);
      return [];
    }
    const sheet = details(place.sheet);
    return [place, ...repeatedPlaces(book, target, place, sheet)].flatMap(
      (one) =>
        fieldChange(sheet, key, one, value, columnHeading(key), amountOf(book, target, values, one)) ?? [],
    );
  });
  if (homeless.length === 0) return { title, changes };
  // A målepunkt of the plan that the overview leaves out is put there.
  const hasRoom = target.kind === 'maalepunkt' && homeless.every(([key]) => overviewHas(book, key));
  if (!hasRoom) throw noPlace(book, target, homeless[0]![0]);
  return {
    title,
    changes: [...changes, ...newMaalepunktRow(book, target.maalepunkt, Object.fromEntries(homeless))],
  };
}

/**
 * Adds a goal to a målepunkt: in a row of the målepunkt that has none yet, in the next goal column, or in a new row.
 *
 * @throws {UserError} `text-missing`, `no-place-for-goal`, `three-goals`, `no-card`, and as fieldChange
 */
export function addGoal(book: PlanBook, maalepunkt: string, values: FieldValues): ChangeSet {
  const target = findTarget(book.plan, maalepunkt);
  if (target.kind !== 'maalepunkt')
    throw wrongKind(maalepunkt, { da: 'et målepunkt som E1', en: 'a målepunkt such as E1' });
  requireText(values, 'goal');
  const goals = target.planned?.goals ?? [];
  const no = Math.max(0, ...goals.map((goal) => goal.no)) + 1;
  const title = { da: `Nyt mål ${target.maalepunkt.id}.${no}`, en: `New goal ${target.maalepunkt.id}.${no}` };
  const host = hostOf(book, target.maalepunkt, 'goal');
  if (!host) throw noPlaceFor('goal', target.maalepunkt);
  const slots = host.block.columns.filter(({ key, slot }) => key === 'goal' && slot !== undefined);
  if (slots.length > 0) return { title, changes: goalInSlot(book, host, slots, target.maalepunkt, values) };
  const details = detailsOf(book)(host.block.sheet);
  const vacant = host.rows.find(({ row }) => isVacant(host, row, ['goal', 'initiative']));
  const ours = { goalNo: no };
  if (vacant) return { title, changes: fillRow(details, host, vacant.row, values, ours) };
  const anchor = host.rows.at(-1)?.row;
  return { title, changes: addedRow(details, host, anchor, { values, ours, maalepunkt: target.maalepunkt }) };
}

/**
 * Adds an initiative to a goal: in the goal's own row when it has none yet, else in a new row below its others.
 *
 * @param goal `E1.2`
 * @param newId makes the stable id where the layout has a column for one.
 * @throws {UserError} `text-missing`, `no-place-for-initiative`, and as fieldChange
 */
export function addInitiative(
  book: PlanBook,
  goal: string,
  values: FieldValues,
  newId: () => string = randomId,
): ChangeSet {
  const target = findTarget(book.plan, goal);
  if (target.kind !== 'goal') throw wrongKind(goal, { da: 'et mål som E1.2', en: 'a goal such as E1.2' });
  requireText(values, 'initiative');
  const { maalepunkt } = target.planned;
  const host = hostOf(book, maalepunkt, 'initiative');
  if (!host) throw noPlaceFor('initiative', maalepunkt);
  const ours: FieldValues = { initiativeId: newId(), status: 'Ikke påbegyndt' };
  const details = detailsOf(book)(host.block.sheet);
  const title = { da: `Nyt initiativ under ${target.goal.id}`, en: `New initiative of ${target.goal.id}` };
  const own = rowsOfGoal(host, target.goal);
  const vacant = own.find((row) => isVacant(host, row, ['initiative', 'responsible', 'deadline']));
  if (vacant !== undefined) return { title, changes: fillRow(details, host, vacant, values, ours) };
  const anchor = own.at(-1) ?? host.rows.at(-1)?.row;
  return { title, changes: addedRow(details, host, anchor, { values, ours, maalepunkt, goal: target.goal }) };
}

function detailsOf(book: PlanBook): (sheet: string) => SheetDetails {
  const known = new Map<string, SheetDetails>();
  return (sheet) => {
    const details = known.get(sheet) ?? new SheetDetails(book.snapshot, sheet);
    known.set(sheet, details);
    return details;
  };
}

const entriesOf = (values: FieldValues): readonly (readonly [PlanColumn, CellValue])[] =>
  Object.entries(values) as [PlanColumn, CellValue][];

/** Fills in cells of a row that stands there. */
function fillRow(
  details: SheetDetails,
  { block }: Host,
  row: number,
  values: FieldValues,
  ours: FieldValues,
): readonly Change[] {
  const at = { row, isNew: false, insert: null, like: row, merged: new Set<number>() };
  return rowChanges(
    details,
    block,
    at,
    withOurs(details, at, valuesIn(block, values), oursIn(block, ours)),
    0,
  );
}

function valuesIn(block: Block, values: FieldValues): RowValues {
  const entries = entriesOf(values).flatMap(([key, value]): [BoundColumn, CellValue][] => {
    const bound = block.columns.find((one) => one.key === key);
    if (bound) return [[bound, value]];
    if (value === null || value === '') return [];
    throw noColumn(block, key);
  });
  return new Map(entries);
}

/** What Kompasark adds by itself stands there only where the plan has a column for it. */
function oursIn({ columns }: Block, values: FieldValues): Values {
  return entriesOf(values).flatMap(([key, value]): [BoundColumn, CellValue][] => {
    const bound = columns.find((one) => one.key === key && one.slot === undefined);
    return bound && value !== null && value !== '' ? [[bound, value]] : [];
  });
}

/** What is said, and what Kompasark adds where nothing is said and no formula says it. */
function withOurs(details: SheetDetails, at: NewRow, said: RowValues, ours: Values): RowValues {
  const row = at.isNew ? at.like : at.row;
  const free = ours.filter(
    ([bound]) => !said.has(bound) && details.cell({ row, column: bound.column })?.formula === undefined,
  );
  return new Map([...free, ...said]);
}

/** What a new row is to say, and whose it is. */
interface Added {
  readonly values: FieldValues;
  readonly ours: FieldValues;
  readonly maalepunkt: Maalepunkt;
  readonly goal?: Goal;
}

function addedRow(
  details: SheetDetails,
  host: Host,
  anchor: number | undefined,
  { values, ours, maalepunkt, goal }: Added,
): readonly Change[] {
  const { block } = host;
  const at = rowBelow(
    details,
    block,
    anchor ?? Math.max(block.lastRow, block.firstRow - 1),
    goal !== undefined,
  );
  const follows = anchor !== undefined && at.row >= anchor && host.rows.some(({ row }) => row === anchor);
  const said = valuesIn(block, values);
  const owner = ownerValues(details, host, follows ? anchor : null, maalepunkt, goal);
  const all = withOurs(details, at, said, [...owner, ...oursIn(block, ours)]);
  const copied = follows && at.isNew ? repeatedValues(host, anchor, goal !== undefined) : [];
  return rowChanges(
    details,
    block,
    at,
    all,
    lastColumnOf(details, block),
    new Map(copied.filter(([bound]) => !all.has(bound))),
  );
}

function goalInSlot(
  book: PlanBook,
  { block, grid, rows }: Host,
  slots: readonly BoundColumn[],
  maalepunkt: Maalepunkt,
  values: FieldValues,
): readonly Change[] {
  const row = rows[0]?.row;
  if (row === undefined) throw noPlaceFor('goal', maalepunkt);
  const free = slots.find(({ column }) => grid.text(row, column) === '');
  if (!free) {
    throw new UserError('three-goals', {
      da: `${maalepunkt.id} ${maalepunkt.name.da} har allerede ${slots.length} mål, og planen har ikke kolonner til flere. AlmenKompas anbefaler 1–3 mål pr. målepunkt.`,
      en: `${maalepunkt.id} ${maalepunkt.name.en} already has ${slots.length} goals, and the plan has no columns for more. AlmenKompas recommends 1–3 goals for each målepunkt.`,
    });
  }
  const details = detailsOf(book)(block.sheet);
  const { goal, ...others } = values;
  const ofSlot = entriesOf(others).flatMap(([key, value]): [BoundColumn, CellValue][] => {
    const bound = block.columns.find((one) => one.key === key && one.slot === free.slot);
    if (bound) return [[bound, value]];
    if (value === null || value === '') return [];
    throw noColumn(block, key);
  });
  return rowChanges(
    details,
    block,
    { row, isNew: false, insert: null, like: row, merged: new Set() },
    new Map([[free, goal ?? null], ...ofSlot]),
    0,
  );
}

function newMaalepunktRow(book: PlanBook, maalepunkt: Maalepunkt, values: FieldValues): readonly Change[] {
  const overview = book.layout.blocks.find(
    ({ role, columns, pillar }) =>
      role === 'overview' &&
      columns.some(({ key }) => key === 'maalepunkt') &&
      (pillar ?? maalepunkt.pillar) === maalepunkt.pillar,
  );
  const host = overview
    ? { block: overview, ...rowsIn(book, overview, maalepunkt.id) }
    : hostOf(book, maalepunkt, 'maalepunkt');
  if (!host) throw noPlaceFor('maalepunkt', maalepunkt);
  const details = detailsOf(book)(host.block.sheet);
  const said = Object.fromEntries(entriesOf(values).filter(([, value]) => value !== null && value !== ''));
  if (Object.keys(said).length === 0) return [];
  return addedRow(details, host, lastRowOfPillar(host, maalepunkt), { values: said, ours: {}, maalepunkt });
}

/** The table a field stands in, and the unit its goal will have. */
function amountOf(
  { layout }: PlanBook,
  target: Target,
  values: FieldValues,
  { sheet, cell }: Place,
): AmountOf {
  const row = parseCell(cell)?.row ?? 0;
  const block = layout.blocks.find((one) => one.sheet === sheet && row >= one.firstRow && row <= one.lastRow);
  const unit = values.unit ?? (target.kind === 'goal' ? target.goal.unit.value : null);
  return { block: block ?? null, unit: typeof unit === 'string' && unit.trim() !== '' ? unit : null };
}

function overviewHas({ layout }: PlanBook, key: PlanColumn): boolean {
  return layout.blocks.some(
    ({ role, columns }) => role === 'overview' && columns.some((one) => one.key === key),
  );
}

function requireText(values: FieldValues, key: 'goal' | 'initiative'): void {
  const text = values[key];
  if (typeof text === 'string' && text.trim() !== '') return;
  throw new UserError('text-missing', {
    da:
      key === 'goal'
        ? 'Skriv målet: det kan ikke tilføjes uden tekst.'
        : 'Skriv initiativet: det kan ikke tilføjes uden tekst.',
    en:
      key === 'goal'
        ? 'Write the goal: it cannot be added without a text.'
        : 'Write the initiative: it cannot be added without a text.',
  });
}

function randomId(): string {
  return globalThis.crypto.randomUUID().slice(0, 8);
}
