import {
  COLUMNS,
  type DataColumn,
  type LogColumn,
  type PlanColumn,
} from '../../../src/handlingsplan/configuration/configuration';
import { openPlan } from '../../../src/handlingsplan/open-plan';
import type { PlanBook } from '../../../src/handlingsplan/plan-book';
import { withChanges, type ChangeSet } from '../../../src/workbook/change-set';
import type { CellValue } from '../../../src/workbook/cell-value';
import { CellMap, type Cell, type SheetContent, type Snapshot } from '../../../src/workbook/snapshot';
import { serialOf } from '../../../src/workbook/typed-text';

export type PlanRow = Readonly<Partial<Record<PlanColumn, CellValue>>>;
export type LogRow = Readonly<Partial<Record<LogColumn, CellValue>>>;
export type DataRow = Readonly<Partial<Record<DataColumn, CellValue>>>;

/** The rows of a workbook with Kompasark's own headings. A sheet without rows is left out. */
export interface PlanParts {
  /** One row for each målepunkt. */
  readonly overview: readonly PlanRow[];
  /** One row for each initiative. */
  readonly plan: readonly PlanRow[];
  readonly log: readonly LogRow[];
  readonly data: readonly DataRow[];
  /** Columns that the workbook does not have. */
  readonly leaveOut?: readonly string[];
}

/** The day on which the plans of these tests are looked at. */
export const TODAY = '2026-11-21';

/** A real date, as a cell holds it. */
export const day = (iso: string): number => serialOf(iso);

const OVERVIEW_KEYS: readonly PlanColumn[] = [
  'maalepunkt',
  'relevance',
  'score',
  'prioritised',
  'today',
  'level',
  'sentence',
];
const PLAN_KEYS: readonly PlanColumn[] = COLUMNS.plan
  .map(({ key }) => key)
  .filter((key) => key === 'maalepunkt' || !OVERVIEW_KEYS.includes(key));

type Row = Readonly<Record<string, CellValue | undefined>>;

/** The parts as a workbook in memory, recognised and read as any other. */
export function planBook({ overview, plan, log, data, leaveOut = [] }: PlanParts): PlanBook {
  const without = (keys: readonly string[]): readonly string[] =>
    keys.filter((key) => !leaveOut.includes(key));
  const sheets = new Map<string, SheetContent>();
  const add = (
    name: string,
    columns: readonly Heading[],
    keys: readonly string[],
    rows: readonly Row[],
  ): void => {
    if (rows.length > 0) sheets.set(name, sheetOf(columns, without(keys), rows));
  };
  add('Målepunkter', COLUMNS.plan, OVERVIEW_KEYS, overview);
  add('Handlingsplan', COLUMNS.plan, PLAN_KEYS, plan);
  add(
    'Opfølgning',
    COLUMNS.log,
    COLUMNS.log.map(({ key }) => key),
    log,
  );
  add(
    'Data',
    COLUMNS.data,
    COLUMNS.data.map(({ key }) => key),
    data,
  );
  return opened({
    depth: 'full',
    date1904: false,
    names: [],
    sheets: [...sheets.keys()].map((name) => ({ name, visibility: 'visible' })),
    contents: sheets,
  });
}

/** The plan after its cells have been changed. */
export function changed({ snapshot }: PlanBook, changeSet: ChangeSet): PlanBook {
  return opened(withChanges(snapshot, changeSet));
}

function opened(snapshot: Snapshot): PlanBook {
  const book = openPlan(snapshot);
  if (!book) throw new Error('The workbook is not recognised as a handlingsplan.');
  return book;
}

interface Heading {
  readonly key: string;
  readonly heading: { readonly da: string };
}

function sheetOf(columns: readonly Heading[], keys: readonly string[], rows: readonly Row[]): SheetContent {
  const headings = keys.map((key) => columns.find((column) => column.key === key)!.heading.da);
  const lines = [headings, ...rows.map((row) => keys.map((key) => row[key] ?? null))];
  return {
    cells: CellMap.from(
      lines.flatMap((line, row) =>
        line.flatMap((value, column): [{ row: number; column: number }, Cell][] =>
          value === null ? [] : [[{ row: row + 1, column: column + 1 }, { value }]],
        ),
      ),
    ),
    merges: [],
    validations: [],
    tables: [],
    protection: { protected: false },
  };
}

const APPROVED: PlanRow = { approvedBy: 'Organisationsbestyrelsen', approvedOn: day('2026-05-04') };

/** A plan in which no rule finds anything, {@link TODAY}. */
export const CLEAN: PlanParts = {
  overview: [
    {
      maalepunkt: 'Energiforbrug',
      prioritised: 'Ja',
      level: 'Mellem',
      sentence: 'Varmen bliver inde, og regningen bliver nede.',
    },
    {
      maalepunkt: 'Affald',
      prioritised: 'Ja',
      level: 'Minimum',
      sentence: 'Alt, der kan bruges igen, bliver brugt igen.',
    },
    {
      maalepunkt: 'Medarbejdertrivsel',
      prioritised: 'Ja',
      level: 'Mellem',
      sentence: 'Alle skal have lyst til at komme på arbejde.',
    },
    {
      maalepunkt: 'Beboerdemokrati',
      prioritised: 'Ja',
      level: 'Ambitiøst',
      sentence: 'Det skal være let og sjovt at bestemme selv.',
    },
  ],
  plan: [
    {
      maalepunkt: 'Energiforbrug',
      goalNo: 1,
      goal: 'Sænke varmeforbruget i afdeling 12 fra 120 til 100 kWh/m² senest 31-12-2028.',
      indicator: 'Varmeforbrug, graddagekorrigeret',
      unit: 'kWh/m²',
      baselineYear: 2024,
      baseline: 120,
      target: 100,
      targetYear: 2028,
      ...APPROVED,
      initiativeId: 'i1',
      initiative: 'Indregulering af varmeanlægget i blok 1-4',
      responsible: 'Mette Holm',
      start: day('2026-03-01'),
      deadline: day('2027-06-30'),
      status: 'I gang',
      percent: 40,
    },
    {
      maalepunkt: 'Energiforbrug',
      goalNo: 1,
      goal: 'Sænke varmeforbruget i afdeling 12 fra 120 til 100 kWh/m² senest 31-12-2028.',
      initiativeId: 'i2',
      initiative: 'Efterisolering af loftrum i afdeling 12',
      responsible: 'Jens Kofoed',
      start: day('2026-01-15'),
      deadline: day('2026-09-30'),
      status: 'Gennemført',
      percent: 100,
    },
    {
      maalepunkt: 'Affald',
      goalNo: 1,
      goal: 'Hæve sorteringsgraden fra 34 % til 50 % i alle etageafdelinger senest ultimo 2028.',
      indicator: 'Sorteringsgrad',
      unit: '%',
      baselineYear: 2025,
      baseline: 34,
      target: 50,
      targetYear: 2028,
      ...APPROVED,
      initiativeId: 'i3',
      initiative: 'Nye affaldsøer ved etageafdelingerne',
      responsible: 'Driftschefen',
      start: day('2027-01-01'),
      deadline: day('2027-12-31'),
      status: 'Ikke påbegyndt',
      percent: 2,
    },
    {
      maalepunkt: 'Medarbejdertrivsel',
      goalNo: 1,
      goal: 'Sænke sygefraværet fra 5,2 % til 4,0 % inden 31-12-2027.',
      indicator: 'Sygefravær',
      unit: '%',
      baselineYear: 2025,
      baseline: 5.2,
      target: 4,
      targetYear: 2027,
      ...APPROVED,
      initiativeId: 'i4',
      initiative: 'Samtaler efter tre sygedage',
      responsible: 'HR-chefen',
      start: day('2026-10-01'),
      deadline: day('2027-03-31'),
      status: 'Afventer',
      percent: 5,
    },
    {
      maalepunkt: 'Beboerdemokrati',
      goalNo: 1,
      goal: 'Øge det gennemsnitlige fremmøde fra 9 % til 15 % af husstandene ved møderne i 2028.',
      indicator: 'Fremmøde på afdelingsmøde',
      unit: '% husstande',
      baselineYear: 2025,
      baseline: 9,
      target: 15,
      targetYear: 2028,
      ...APPROVED,
      initiativeId: 'i5',
      initiative: 'Afdelingsmøder med fællesspisning',
      responsible: 'Sara Lund',
      start: day('2026-02-01'),
      deadline: day('2026-08-31'),
      status: 'Udgået',
      percent: 10,
    },
  ],
  log: [
    {
      date: day('2026-09-30'),
      maalepunkt: 'Energiforbrug',
      goalNo: 1,
      initiative: 'Efterisolering af loftrum i afdeling 12',
      initiativeId: 'i2',
      status: 'Gennemført',
      value: 112,
      comment: 'Alle lofter er isoleret.',
      by: 'Jens Kofoed',
    },
    {
      date: day('2026-10-15'),
      maalepunkt: 'Energiforbrug',
      goalNo: 1,
      initiative: 'Indregulering af varmeanlægget i blok 1-4',
      initiativeId: 'i1',
      status: 'I gang',
      comment: 'Blok 1 og 2 er færdige.',
      by: 'Mette Holm',
    },
  ],
  data: [
    {
      maalepunkt: 'Energiforbrug',
      indicator: 'Varmeforbrug, graddagekorrigeret',
      unit: 'kWh/m²',
      year: 2023,
      value: 128,
      source: 'Fjernvarmeværket',
      estimated: 'Nej',
      benchmark: 104,
    },
    {
      maalepunkt: 'Energiforbrug',
      indicator: 'Varmeforbrug, graddagekorrigeret',
      unit: 'kWh/m²',
      year: 2025,
      value: 118,
      source: 'Fjernvarmeværket',
      estimated: 'Nej',
      benchmark: 102,
    },
    {
      maalepunkt: 'Beboerdemokrati',
      indicator: 'Fremmøde på afdelingsmøde',
      unit: '% husstande',
      year: 2025,
      value: 9,
      source: 'Referater',
      estimated: 'Ja',
      benchmark: 12,
    },
  ],
};

type Sheet = 'overview' | 'plan' | 'log' | 'data';

/** The parts with fields of one row changed; the row counted from 1. */
export function withRow(parts: PlanParts, sheet: Sheet, row: number, values: Row): PlanParts {
  const rows: readonly Row[] = parts[sheet];
  return { ...parts, [sheet]: rows.map((one, index) => (index === row - 1 ? { ...one, ...values } : one)) };
}

/** The parts with rows added behind the others. */
export function withMore(parts: PlanParts, sheet: Sheet, ...rows: readonly Row[]): PlanParts {
  return { ...parts, [sheet]: [...parts[sheet], ...rows] };
}

/** The parts without one row, counted from 1. */
export function withoutRow(parts: PlanParts, sheet: Sheet, row: number): PlanParts {
  return { ...parts, [sheet]: parts[sheet].filter((_, index) => index !== row - 1) };
}
