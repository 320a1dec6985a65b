import {
  COLUMNS,
  GOAL_FIELDS,
  type DataColumn,
  type LogColumn,
  type PlanColumn,
} from '../configuration/configuration';
import { compactText, isNear, plainText, tolerance } from '../plain-text';
import type { AnyColumn, Role } from './layout';

/** What a heading can mean. */
export interface Meaning {
  /** More than one: what stands under the heading settles which. */
  readonly keys: readonly AnyColumn[];
  /** Spelled as we know it, or with a small mistake. */
  readonly exact: boolean;
  /** Which of several columns of the same kind: `Mål 2`. */
  readonly slot?: number;
}

type Words = ReadonlyMap<string, readonly AnyColumn[]>;

function wordsOf(
  columns: readonly { key: AnyColumn; heading: { da: string; en: string }; synonyms: readonly string[] }[],
): Map<string, AnyColumn[]> {
  const words = new Map<string, AnyColumn[]>();
  for (const { key, heading, synonyms } of columns) {
    for (const word of [heading.da, heading.en, ...synonyms]) {
      const plain = plainText(word);
      const keys = words.get(plain) ?? [];
      if (!keys.includes(key)) words.set(plain, [...keys, key]);
    }
  }
  return words;
}

const PLAN_WORDS = wordsOf(COLUMNS.plan);
for (const { headings, keys } of COLUMNS.ambiguous) {
  for (const heading of headings) PLAN_WORDS.set(plainText(heading), [...keys]);
}

const WORDS_OF: Readonly<Record<'plan' | 'log' | 'data', Words>> = {
  plan: PLAN_WORDS,
  log: wordsOf(COLUMNS.log),
  data: wordsOf(COLUMNS.data),
};

const GENERIC = new Set(COLUMNS.generic.map(plainText));

/** Whether a heading says nothing by itself: `Beskrivelse`. */
export function isGeneric(heading: string): boolean {
  return GENERIC.has(plainText(heading));
}

/** Which words the headings of a table in this role are looked up among. */
function wordsFor(role: Role): Words {
  return WORDS_OF[role === 'overview' ? 'plan' : role];
}

/** Headings come again in every row that is looked at. */
const KNOWN = new Map<string, Meaning | null>();
const MOST_KNOWN = 20_000;
/** A heading is short; a longer text is content. */
const LONGEST_HEADING = 60;

/** What a heading means in a table of this role; `null` when it is in no list. */
export function meaningOf(heading: string, role: Role): Meaning | null {
  if (heading.length > LONGEST_HEADING) return null;
  const cacheKey = `${role}\n${heading}`;
  const known = KNOWN.get(cacheKey);
  if (known !== undefined) return known;
  const found = lookUp(heading, wordsFor(role));
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(cacheKey, found);
  return found;
}

function lookUp(heading: string, words: Words): Meaning | null {
  for (const spelling of spellings(heading)) {
    const keys = words.get(spelling);
    if (keys) return { keys, exact: true };
  }
  const numbered = /^(.*?)\s*(?:nr\.?\s*)?([1-3])$/.exec(plainText(heading));
  if (numbered) {
    const meaning = words.get(numbered[1]!);
    const ofGoal = meaning?.filter((key) => (GOAL_FIELDS as readonly string[]).includes(key)) ?? [];
    if (ofGoal.length > 0) return { keys: [ofGoal[0]!], exact: true, slot: Number(numbered[2]) };
  }
  const together = partsMeaning(heading, words);
  if (together) return { keys: together, exact: true };
  const compact = compactText(heading);
  for (const [word, keys] of words) {
    const known = compactText(word);
    if (known === compact || isNear(compact, known, tolerance(known.length) > 0 ? 1 : 0))
      return { keys, exact: false };
  }
  return null;
}

/** `Økonomi og ressourcer`, `Frist/deadline`: every part means the same. */
function partsMeaning(heading: string, words: Words): readonly AnyColumn[] | null {
  const parts = heading.split(/\s+(?:og|and)\s+|[/&,+]/i).map(plainText);
  if (parts.length < 2) return null;
  const [first, ...others] = parts.map((part) => words.get(part));
  const shared = first?.filter((key) => others.every((keys) => keys?.includes(key))) ?? [];
  return shared.length > 0 ? shared : null;
}

/** The whole heading, then without what stands in brackets, then before a slash. */
function spellings(heading: string): readonly string[] {
  const unbracketed = heading.replace(/[([].*?[)\]]/g, ' ');
  return [...new Set([heading, unbracketed, unbracketed.split('/')[0] ?? ''].map(plainText))].filter(
    (spelling) => spelling !== '',
  );
}

export function isLogColumn(key: AnyColumn): key is LogColumn {
  return COLUMNS.log.some((column) => column.key === key);
}

export function isDataColumn(key: AnyColumn): key is DataColumn {
  return COLUMNS.data.some((column) => column.key === key);
}

export function isPlanColumn(key: AnyColumn): key is PlanColumn {
  return COLUMNS.plan.some((column) => column.key === key);
}
