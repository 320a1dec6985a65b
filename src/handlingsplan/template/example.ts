import type { CellValue } from '../../workbook/cell-value';
import type { Status } from '../configuration/configuration';
import type { Contents, MaalepunktContents } from './contents';
import { ExampleCalendar } from './example-calendar';
import { exampleGoals, type ExampleGoal, type ExampleInitiative } from './example-goals';
import { NO, YES } from './words';

const ORGANISATION = 'Boligforeningen Fjordparken (fiktiv)';

const MAALEPUNKTER: MaalepunktContents = {
  E1: {
    prioritised: YES,
    relevance: 'Høj',
    score: 92,
    today: 'Varmeforbruget falder langsomt, men Havneparken ligger over landsgennemsnittet.',
    level: 'Ambitiøst',
    sentence: 'Vi vil høre til den fjerdedel af sektoren, der bruger mindst energi pr. kvadratmeter.',
  },
  E2: { prioritised: NO, relevance: 'Høj', score: 74, today: 'Følges i VSME-opgørelsen.' },
  E3: { prioritised: NO, relevance: 'Middel', score: 61 },
  E6: {
    prioritised: YES,
    relevance: 'Høj',
    score: 81,
    today: 'Alle fraktioner er på plads, men der er meget fejlsortering i etageafdelingerne.',
    level: 'Mellem',
    sentence: 'Vores beboere skal sortere mindst lige så godt som resten af kommunen.',
  },
  S1: {
    prioritised: YES,
    relevance: 'Høj',
    score: 84,
    today: 'Fraværet falder, men er stadig højere end i branchen, især i driften.',
    level: 'Mellem',
    sentence: 'Vi er en arbejdsplads, man bliver på, fordi det er trygt og meningsfuldt at gå på arbejde.',
  },
  S4: {
    prioritised: YES,
    relevance: 'Høj',
    score: 88,
    today:
      'Syv ud af ti beboere i Havneparken er trygge; de utrygge nævner stier og kældre efter mørkets frembrud.',
    level: 'Ambitiøst',
    sentence: 'Alle beboere skal føle sig trygge døgnet rundt, også dem, der bor alene.',
  },
  S7: { prioritised: NO, relevance: 'Middel', score: 66 },
  S8: { prioritised: NO, relevance: 'Middel', score: 69, today: 'Huslejen følges i budgetlægningen.' },
  G1: {
    prioritised: YES,
    relevance: 'Høj',
    score: 79,
    today: 'Hver ellevte husstand kommer til afdelingsmødet, og tre afdelinger mangler bestyrelsesmedlemmer.',
    level: 'Mellem',
    sentence: 'Det skal være let at få indflydelse på sit eget boligområde.',
  },
  G3: { prioritised: NO, relevance: 'Middel', score: 58 },
  G5: {
    prioritised: YES,
    relevance: 'Middel',
    score: 71,
    today: 'Klausulen bruges i store sager, men følges sjældent op på byggepladsen.',
    level: 'Minimum',
    sentence: 'Vores byggesager skal give unge en læreplads og ordentlige vilkår til alle.',
  },
};

/**
 * The plan of a housing organisation that does not exist, with dates around the day it is made: some initiatives are
 * done, some run, one is overdue (HP17), and one has a board in the place of a person (HP13).
 *
 * @param today ISO date.
 */
export function examplePlan(today: string): Contents {
  const calendar = new ExampleCalendar(today);
  const { year } = calendar;
  const approvedOn = calendar.monthEnd(-9);
  const goals = exampleGoals(calendar);
  return {
    cover: {
      organisation: ORGANISATION,
      cvr: '99999993',
      lbf: '0999',
      municipality: '615',
      period: `${year}–${year + 3}`,
      version: '1.2',
      approvedOn,
      coordinator: 'Mette Holm, ESG-ansvarlig',
      mandate:
        'Organisationsbestyrelsen har vedtaget mål og rammer. Tovholderen kan flytte frister inden for et kvartal; nye mål vedtages af bestyrelsen.',
    },
    maalepunkter: MAALEPUNKTER,
    plan: goals.flatMap((goal) =>
      goal.initiatives.map((initiative) => ({
        maalepunkt: goal.maalepunkt,
        goalNo: goal.no,
        goal: goal.text,
        ...goal.measured,
        sdg: goal.sdg,
        vsme: goal.vsme,
        approvedBy: 'Organisationsbestyrelsen',
        approvedOn,
        ...initiative.row,
        initiative: initiative.text,
        initiativeId: initiative.id,
        status: initiative.status,
      })),
    ),
    log: goals.flatMap(logOf).sort((a, b) => Number(a.date) - Number(b.date)),
    data: figures(year),
  };
}

type LogRow = Contents['log'][number];

function logOf(goal: ExampleGoal): readonly LogRow[] {
  return goal.initiatives.flatMap((initiative) =>
    initiative.log ? [logLine(goal, initiative, initiative.log)] : [],
  );
}

function logLine(
  { maalepunkt, no }: ExampleGoal,
  { text, id, status, row }: ExampleInitiative,
  { date, comment, value, evidence }: NonNullable<ExampleInitiative['log']>,
): LogRow {
  return {
    date,
    maalepunkt,
    goalNo: no,
    initiative: text,
    initiativeId: id,
    status: status satisfies Status,
    value: value ?? null,
    comment,
    by: row.responsible ?? null,
    evidence: evidence ?? null,
  };
}

interface Series {
  readonly maalepunkt: string;
  readonly indicator: string;
  readonly unit: string;
  /** `null` for the organisation as a whole. */
  readonly afdeling: string | null;
  readonly source: string;
  /** Of the last three years that are over. */
  readonly values: readonly [number, number, number];
  readonly benchmarks?: readonly [number, number, number];
  /** The last value is an estimate. */
  readonly estimated?: boolean;
}

const HEAT = {
  maalepunkt: 'Energiforbrug',
  indicator: 'Varmeforbrug, graddagekorrigeret',
  unit: 'kWh/m²',
  source: 'Varmeværkets årsopgørelse',
  benchmarks: [112, 109, 107],
} as const;

const SERIES: readonly Series[] = [
  { ...HEAT, afdeling: '00101', values: [104, 101, 99] },
  { ...HEAT, afdeling: '00102', values: [127, 122, 118] },
  { ...HEAT, afdeling: '00103', values: [96, 95, 93], estimated: true },
  {
    maalepunkt: 'Affald',
    indicator: 'Sorteringsgrad',
    unit: '%',
    afdeling: null,
    source: 'Renovatørens vejedata',
    values: [31, 34, 38],
    benchmarks: [42, 44, 46],
  },
  {
    maalepunkt: 'Medarbejdertrivsel',
    indicator: 'Sygefravær',
    unit: '%',
    afdeling: null,
    source: 'Lønsystemet',
    values: [6.1, 5.7, 5.4],
    benchmarks: [5.1, 5, 4.9],
  },
  {
    maalepunkt: 'Livskvalitet og sundhed',
    indicator: 'Trygge beboere',
    unit: '%',
    afdeling: '00102',
    source: 'Egen tryghedsmåling',
    values: [66, 69, 71],
    benchmarks: [73, 74, 74],
  },
  {
    maalepunkt: 'Beboerdemokrati',
    indicator: 'Fremmøde på afdelingsmøde',
    unit: '% husstande',
    afdeling: null,
    source: 'Referater fra afdelingsmøder',
    values: [8, 8, 9],
  },
  {
    maalepunkt: 'Sociale klausuler',
    indicator: 'Lærlingeandel på byggesager',
    unit: '%',
    afdeling: null,
    source: 'Entreprenørernes indberetning',
    values: [6, 7, 8],
  },
];

function figures(year: number): Contents['data'] {
  return SERIES.flatMap(({ maalepunkt, indicator, unit, afdeling, source, values, benchmarks, estimated }) =>
    values.map((value, index) => ({
      maalepunkt,
      indicator,
      unit,
      scope: afdeling === null ? 'Organisation' : 'Afdeling',
      afdeling,
      year: year - values.length + index,
      value,
      source,
      estimated: estimated && index === values.length - 1 ? YES : NO,
      benchmark: (benchmarks?.[index] ?? null) satisfies CellValue,
    })),
  );
}
