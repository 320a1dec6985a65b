import * as z from 'zod/mini';
import columnsFile from './columns.json';
import maalepunkterFile from './maalepunkter.json';
import wordsFile from './words.json';
import workshopFile from './workshop.json';

/**
 * What of the handlingsplan is proposal rather than law stands in the JSON files beside this one: indicators,
 * synonyms, status words, limits. An organisation or AlmenKompas can replace them without touching the code.
 */

export const PILLARS = ['E', 'S', 'G'] as const;
export type Pillar = (typeof PILLARS)[number];

/** AlmenKompas: compliance and cover of risks, level with the sector, role model. */
export const LEVELS = ['Minimum', 'Mellem', 'Ambitiøst'] as const;
export type AmbitionLevel = (typeof LEVELS)[number];

export const STATUSES = [
  'Ikke påbegyndt',
  'I gang',
  'Afventer',
  'Forsinket',
  'Gennemført',
  'Udgået',
] as const;
export type Status = (typeof STATUSES)[number];

const text = z.object({ da: z.string(), en: z.string() });

const indicator = z.object({
  name: z.string(),
  unit: z.string(),
  /** Which way is better; `none`: the figure describes, and is never coloured. */
  better: z.enum(['lower', 'higher', 'none']),
  level: z.string(),
  dataSource: z.string(),
});
export type Indicator = z.infer<typeof indicator>;

const benchmark = z.object({
  what: z.string(),
  value: z.number(),
  unit: z.string(),
  year: z.nullable(z.int()),
  note: z.string(),
  source: z.string(),
});

const maalepunkt = z.object({
  /** `E1` … `G6`; Kompasark's own. */
  id: z.string().check(z.regex(/^[ESG][1-9]$/)),
  pillar: z.enum(PILLARS),
  name: text,
  synonyms: z.array(z.string()),
  measures: z.string(),
  indicators: z.array(indicator),
  unGoals: z.array(z.int()),
  vsme: z.array(z.string()),
  ambitionExamples: z.record(z.enum(LEVELS), z.string()),
  goalExample: z.string(),
  benchmarks: z.array(benchmark),
  note: z.string(),
});
/** One of AlmenKompas' twenty points. */
export type Maalepunkt = z.infer<typeof maalepunkt>;

const column = <Key extends string>(
  keys: readonly Key[],
): z.ZodMiniObject<{
  key: z.ZodMiniEnum<{ [K in Key]: K }>;
  heading: typeof text;
  synonyms: z.ZodMiniArray<z.ZodMiniString>;
}> => z.object({ key: z.enum(keys), heading: text, synonyms: z.array(z.string()) });

/** What stands about a målepunkt, in the plan or in an overview of its own. */
export const MAALEPUNKT_FIELDS = ['prioritised', 'relevance', 'score', 'today', 'level', 'sentence'] as const;
export type MaalepunktField = (typeof MAALEPUNKT_FIELDS)[number];

export const GOAL_FIELDS = [
  'goalNo',
  'goal',
  'indicator',
  'unit',
  'baselineYear',
  'baseline',
  'target',
  'targetYear',
  'approvedBy',
  'approvedOn',
  'sdg',
  'vsme',
] as const;
export type GoalField = (typeof GOAL_FIELDS)[number];

export const INITIATIVE_FIELDS = [
  'initiativeId',
  'initiative',
  'responsible',
  'participants',
  'start',
  'deadline',
  'resources',
  'status',
  'percent',
  'nextStep',
  'followUp',
  'scope',
] as const;
export type InitiativeField = (typeof INITIATIVE_FIELDS)[number];

const PLAN_COLUMNS = [
  'pillar',
  'maalepunkt',
  ...MAALEPUNKT_FIELDS,
  ...GOAL_FIELDS,
  ...INITIATIVE_FIELDS,
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

export const LOG_COLUMNS = [
  'date',
  'maalepunkt',
  'goalNo',
  'initiative',
  'initiativeId',
  'status',
  'value',
  'comment',
  'by',
  'evidence',
] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

export const DATA_COLUMNS = [
  'maalepunkt',
  'indicator',
  'unit',
  'scope',
  'afdeling',
  'year',
  'value',
  'source',
  'estimated',
  'benchmark',
] as const;
export type DataColumn = (typeof DATA_COLUMNS)[number];

const words = z.array(z.string());

const configuration = z.object({
  maalepunkter: z.array(maalepunkt),
  columns: z.object({
    plan: z.array(column(PLAN_COLUMNS)),
    log: z.array(column(LOG_COLUMNS)),
    data: z.array(column(DATA_COLUMNS)),
    /** Headings that say nothing but with the one above them, which they then stand for. */
    generic: words,
    /** Headings of a plan that can mean several things: what stands under them settles which. */
    ambiguous: z.array(z.object({ headings: words, keys: z.array(z.enum(PLAN_COLUMNS)) })),
  }),
  words: z.object({
    statuses: z.array(z.object({ status: z.enum(STATUSES), en: z.string(), synonyms: words })),
    levels: z.array(z.object({ level: z.enum(LEVELS), meaning: text, synonyms: words })),
    yes: words,
    no: words,
    /** A priority that is not the highest, and no refusal either. */
    graded: words,
    /** A group is no one who is responsible. */
    groups: words,
    helpTexts: words,
    totals: words,
  }),
  workshop: z.object({
    minimumHours: z.number(),
    agenda: z.array(z.object({ title: text, minutes: z.int() })),
    breakMinutes: z.int(),
    recommendedMaalepunkter: z.int(),
    fewestMaalepunkter: z.int(),
    mostMaalepunkter: z.int(),
    mostGoals: z.int(),
    groupSize: z.object({ from: z.int(), to: z.int(), splitAbove: z.int() }),
    closingQuestions: z.array(text),
  }),
});

export const {
  maalepunkter: MAALEPUNKTER,
  columns: COLUMNS,
  words: WORDS,
  workshop: WORKSHOP,
} = configuration.parse({
  maalepunkter: maalepunkterFile.maalepunkter,
  columns: columnsFile,
  words: wordsFile,
  workshop: workshopFile,
});
