import type { CellValue } from '../../workbook/cell-value';
import type { CellChange, Change, ChangeSet } from '../../workbook/change-set';
import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';
import type { Maalepunkt, PlanColumn } from '../configuration/configuration';
import { rowKind } from '../layout/content-rows';
import type { Block, BoundColumn } from '../layout/layout';
import { SheetGrid } from '../layout/sheet-grid';
import type { PlanBook } from '../plan-book';
import type { Goal } from '../plan';
import { planRows, type PlanRow } from '../read/plan-rows';
import { fieldChange } from './field-change';
import { answerOf, findTarget, headingOf, type FieldValues, type Target } from './find-target';
import { endsMerge, lastColumnOf, rowBelow, rowChanges, type RowValues } from './new-row';
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
  const changes = entriesOf(values).flatMap(([key, value]): CellChange[] => {
    const { place } = answerOf(target, key);
    if (!place) throw noPlace(book, target, key);
    const change = fieldChange(details(place.sheet), key, place, value, headingOf(key));
    return change ? [change] : [];
  });
  return { title, changes };
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
  const given: FieldValues = { goalNo: no, ...values };
  const host = hostOf(book, target.maalepunkt, 'goal');
  if (!host) throw noPlaceFor('goal', target.maalepunkt);
  const slots = host.block.columns.filter(({ key, slot }) => key === 'goal' && slot !== undefined);
  if (slots.length > 0) return { title, changes: goalInSlot(book, host, slots, target.maalepunkt, given) };
  const details = detailsOf(book)(host.block.sheet);
  const vacant = host.rows.find(({ row }) => isVacant(host, row, ['goal', 'initiative']));
  if (vacant) return { title, changes: fillRow(details, host, vacant.row, given) };
  return { title, changes: addedRow(details, host, host.rows.at(-1)?.row, given, target.maalepunkt, null) };
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
  const given: FieldValues = { initiativeId: newId(), status: 'Ikke påbegyndt', ...values };
  const details = detailsOf(book)(host.block.sheet);
  const title = { da: `Nyt initiativ under ${target.goal.id}`, en: `New initiative of ${target.goal.id}` };
  const own = rowsOfGoal(host, target.goal);
  const vacant = own.find((row) => isVacant(host, row, ['initiative', 'responsible', 'deadline']));
  if (vacant !== undefined) return { title, changes: fillRow(details, host, vacant, given) };
  const anchor = own.at(-1) ?? host.rows.at(-1)?.row;
  return { title, changes: addedRow(details, host, anchor, given, maalepunkt, target.goal) };
}

/** The table a target's rows stand in, with its rows about the målepunkt. */
interface Host {
  readonly block: Block;
  readonly grid: SheetGrid;
  readonly rows: readonly PlanRow[];
}

/**
 * The block of the plan that has a place for goals or initiatives of a målepunkt: where it stands already, else the
 * one for its pillar, else the one for all.
 */
function hostOf(
  book: PlanBook,
  { id, pillar }: Maalepunkt,
  key: 'goal' | 'initiative' | 'maalepunkt',
): Host | null {
  const hosts = book.layout.blocks
    .filter(
      ({ role, columns }) =>
        (role === 'plan' || (key === 'maalepunkt' && role === 'overview')) &&
        columns.some((one) => one.key === key),
    )
    .map((block) => ({ block, ...rowsIn(book, block, id) }));
  const own = hosts.find(({ block }) => block.maalepunkt === id) ?? hosts.find(({ rows }) => rows.length > 0);
  const open = hosts.filter(({ block }) => block.maalepunkt === null);
  return (
    own ??
    open.find(({ block }) => block.pillar === pillar) ??
    open.find(({ block }) => block.pillar === null) ??
    null
  );
}

function rowsIn(book: PlanBook, block: Block, maalepunkt: string): Pick<Host, 'grid' | 'rows'> {
  const cells = book.snapshot.contents.get(block.sheet)?.cells;
  if (!cells) throw new Error(`The sheet “${block.sheet}” was not read: ask for planAreas.`);
  const grid = new SheetGrid(block.sheet, cells);
  return { grid, rows: planRows(grid, block).rows.filter((row) => row.maalepunkt === maalepunkt) };
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

function isVacant({ grid, block }: Host, row: number, keys: readonly PlanColumn[]): boolean {
  const columns = block.columns.filter(({ key }) => (keys as readonly string[]).includes(key));
  return columns.length > 0 && columns.every(({ column }) => grid.text(row, column) === '');
}

/** The rows of a goal's own text and of its initiatives, in this block, from the top. */
function rowsOfGoal(host: Host, goal: Goal): readonly number[] {
  const { sheet } = host.block;
  const own = goal.initiatives.filter((one) => one.sheet === sheet).map(({ row }) => row);
  const { place } = goal.text.place === null ? goal.goalNo : goal.text;
  const isSlot = host.block.columns.some(({ key, slot }) => key === 'goal' && slot !== undefined);
  const text =
    place !== null && place.sheet === sheet && !isSlot ? [Number(/\d+$/.exec(place.cell)?.[0])] : [];
  return [...new Set([...text, ...own])].sort((a, b) => a - b);
}

/** Fills in cells of a row that stands there. */
function fillRow(
  details: SheetDetails,
  { block }: Host,
  row: number,
  values: FieldValues,
): readonly Change[] {
  return rowChanges(
    details,
    { row, isNew: false, insert: null, like: row, merged: new Set() },
    valuesIn(block, values),
    0,
  );
}

function valuesIn(block: Block, values: FieldValues): RowValues {
  const entries = entriesOf(values).flatMap(([key, value]): [BoundColumn, CellValue][] => {
    const bound = block.columns.find((one) => one.key === key);
    if (bound) return [[bound, value]];
    if (value === null || MADE_BY_US.has(key)) return [];
    throw noColumn(block, key);
  });
  return new Map(entries);
}

/** What Kompasark itself adds where there is room for it. */
const MADE_BY_US: ReadonlySet<PlanColumn> = new Set<PlanColumn>([
  'goalNo',
  'initiativeId',
  'status',
  'maalepunkt',
  'pillar',
  'prioritised',
]);

function addedRow(
  details: SheetDetails,
  host: Host,
  anchor: number | undefined,
  values: FieldValues,
  maalepunkt: Maalepunkt,
  goal: Goal | null,
): readonly Change[] {
  const { block } = host;
  const at = rowBelow(details, block, anchor ?? Math.max(block.lastRow, block.firstRow - 1), goal !== null);
  const follows = anchor !== undefined && at.row >= anchor && host.rows.some(({ row }) => row === anchor);
  const all = new Map(valuesIn(block, values));
  const isSaid = ([bound]: readonly [BoundColumn, CellValue]): boolean => all.has(bound);
  const owner = ownerValues(details, host, follows ? anchor : null, maalepunkt, goal);
  const copied = follows && at.isNew ? repeatedValues(host, anchor, goal !== null) : [];
  return rowChanges(
    details,
    at,
    new Map([...owner.filter((one) => !isSaid(one)), ...all]),
    lastColumnOf(details, block),
    new Map(copied.filter((one) => !isSaid(one))),
  );
}

type Values = readonly (readonly [BoundColumn, CellValue])[];

/**
 * What says whose row it is: the name of the målepunkt and, for an initiative, its goal. Where the plan leaves them
 * blank below the first row of a målepunkt, the new row does too, unless it comes to stand below a merged cell.
 *
 * @param anchor the row of the same målepunkt right above; `null` when there is none.
 */
function ownerValues(
  details: SheetDetails,
  host: Host,
  anchor: number | null,
  maalepunkt: Maalepunkt,
  goal: Goal | null,
): Values {
  const values: [BoundColumn, CellValue][] = [];
  const bind = (key: 'maalepunkt' | 'pillar' | 'goal' | 'goalNo', value: CellValue): void => {
    const bound = host.block.columns.find((one) => one.key === key && one.slot === undefined);
    if (!bound || value === null || value === '') return;
    const isClear = anchor !== null && leavesBlank(host, key) && !endsMerge(details, anchor, bound.column);
    if (!isClear) values.push([bound, value]);
  };
  bind('maalepunkt', writtenName(host, maalepunkt));
  bind('pillar', samePillar(host, anchor) ?? maalepunkt.pillar);
  if (goal) {
    bind('goal', goal.text.value);
    bind('goalNo', goal.goalNo.value ?? goal.no);
  }
  return values;
}

const REPEATED_OF_MAALEPUNKT: readonly PlanColumn[] = ['prioritised', 'level', 'sentence'];
const REPEATED_OF_GOAL: readonly PlanColumn[] = [
  'indicator',
  'unit',
  'baselineYear',
  'baseline',
  'target',
  'targetYear',
  'sdg',
  'vsme',
];

/** What the plan says again in every row of a målepunkt or goal, as the row above has it. */
function repeatedValues(host: Host, anchor: number, isInGoal: boolean): Values {
  const keys = isInGoal ? [...REPEATED_OF_MAALEPUNKT, ...REPEATED_OF_GOAL] : REPEATED_OF_MAALEPUNKT;
  return host.block.columns.flatMap((bound): [BoundColumn, CellValue][] => {
    if (!(keys as readonly string[]).includes(bound.key) || !isRepeated(host, bound)) return [];
    const value = host.grid.value(anchor, bound.column);
    return value === null ? [] : [[bound, value]];
  });
}

/** As the plan itself spells it, where it stands already. */
function writtenName({ block, grid, rows }: Host, maalepunkt: Maalepunkt): string {
  const column = block.columns.find(({ key }) => key === 'maalepunkt')?.column;
  const named = rows.find(({ isNamed }) => isNamed);
  const own = column === undefined || !named ? '' : grid.text(named.row, column);
  return own === '' ? maalepunkt.name.da : own;
}

function samePillar({ block, grid, rows }: Host, anchor: number | null): string | null {
  const column = block.columns.find(({ key }) => key === 'pillar')?.column;
  const row =
    rows.find((one) => column !== undefined && grid.text(one.row, column) !== '')?.row ?? anchor ?? undefined;
  const text = column === undefined || row === undefined ? '' : grid.text(row, column);
  return text !== '' && rows.length > 0 ? text : null;
}

/** Whether the rows of this table, where they go on with the same målepunkt or goal, leave its cell blank. */
function leavesBlank({ block, grid }: Host, key: 'maalepunkt' | 'pillar' | 'goal' | 'goalNo'): boolean {
  const column = block.columns.find((one) => one.key === key)?.column;
  if (column === undefined) return true;
  const { rows } = planRows(grid, block);
  return rows.some(({ row }) => grid.text(row, column) === '' && isInitiativeRow(block, grid, row));
}

function isInitiativeRow(block: Block, grid: SheetGrid, row: number): boolean {
  const column = block.columns.find(({ key }) => key === 'initiative')?.column;
  return column === undefined || grid.text(row, column) !== '';
}

/** Whether a column says the same again in every row of a målepunkt or goal. */
function isRepeated({ block, grid }: Host, { column }: BoundColumn): boolean {
  const { rows } = planRows(grid, block);
  const later = rows.filter(({ maalepunkt }, index) => rows[index - 1]?.maalepunkt === maalepunkt);
  const filled = later.filter(({ row }) => grid.text(row, column) !== '').length;
  return later.length > 0 && filled >= later.length * 0.8;
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
    if (value === null || MADE_BY_US.has(key)) return [];
    throw noColumn(block, key);
  });
  return rowChanges(
    details,
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
  return addedRow(details, host, lastRowOfPillar(host, maalepunkt), said, maalepunkt, null);
}

/** Behind the others of its pillar; at the end when there are none. */
function lastRowOfPillar({ grid, block }: Host, { pillar }: Maalepunkt): number | undefined {
  const rows = planRows(grid, block).rows.filter((row) => row.maalepunkt.startsWith(pillar));
  const last = rows.at(-1)?.row;
  return last !== undefined && rowKind(grid, block.columns, last, block.role) !== 'blank' ? last : undefined;
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

function wrongKind(id: string, expected: Text): UserError {
  return new UserError('wrong-kind', {
    da: `»${id}« kan ikke bruges her. Angiv ${expected.da}.`,
    en: `“${id}” cannot be used here. Give ${expected.en}.`,
  });
}

function noPlace({ layout }: PlanBook, target: Target, key: PlanColumn): UserError {
  const heading = headingOf(key);
  const sheets = [
    ...new Set(layout.blocks.filter(({ role }) => role === 'plan').map(({ sheet }) => sheet)),
  ].join(', ');
  const about =
    target.kind === 'maalepunkt'
      ? target.maalepunkt.id
      : target.kind === 'goal'
        ? target.goal.id
        : target.initiative.id;
  return new UserError('no-place-for-field', {
    da: `Planen (${sheets}) har ingen plads til »${heading.da}« for ${about}. Indsæt en kolonne med overskriften »${heading.da}«, og læs projektmappen igen.`,
    en: `The plan (${sheets}) has no place for “${heading.en}” of ${about}. Insert a column with the heading “${heading.en}”, and read the workbook again.`,
  });
}

function noColumn({ sheet }: Block, key: PlanColumn): UserError {
  const heading = headingOf(key);
  return new UserError('no-place-for-field', {
    da: `Arket »${sheet}« har ingen kolonne til »${heading.da}«. Indsæt en kolonne med den overskrift, eller lad feltet være tomt.`,
    en: `The sheet “${sheet}” has no column for “${heading.en}”. Insert a column with that heading, or leave the field blank.`,
  });
}

function noPlaceFor(what: 'goal' | 'initiative' | 'maalepunkt', { id, name }: Maalepunkt): UserError {
  const noun = {
    goal: { da: 'et mål', en: 'a goal' },
    initiative: { da: 'et initiativ', en: 'an initiative' },
    maalepunkt: { da: 'målepunktet', en: 'the målepunkt' },
  }[what];
  return new UserError(`no-place-for-${what}`, {
    da: `Planen har ingen plads til ${noun.da} for ${id} ${name.da}. Indsæt en kolonne eller et ark til det, som planen har til de andre, og læs projektmappen igen.`,
    en: `The plan has no place for ${noun.en} of ${id} ${name.en}. Insert a column or a sheet for it, as the plan has for the others, and read the workbook again.`,
  });
}

function randomId(): string {
  return globalThis.crypto.randomUUID().slice(0, 8);
}
