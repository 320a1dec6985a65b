import type { ChangeSet } from '../../workbook/change-set';
import type { Text } from '../../workbook/text';
import { readNumber, readPercent } from '../../workbook/typed-text';
import { maalepunktWithId } from '../find-maalepunkt';
import type { DataValues } from '../edit/list-edits';
import type { Plan } from '../plan';
import type { PlanBook } from '../plan-book';
import { addFigureRows } from './add-figure-rows';
import { placeOf, seriesKey, subjectOf } from './figure-table';
import { meaningOfUnit } from './units';

/** Whose figure it is, as the workbook says it. */
export const SCOPES = ['Organisation', 'Afdeling', 'Beboere', 'Landsgennemsnit'] as const;
export type Scope = (typeof SCOPES)[number];

/** A figure as it is typed. */
export interface FigureDraft {
  /** Id of the målepunkt. */
  readonly maalepunkt: string;
  readonly indicator: string;
  readonly unit: string;
  readonly scope: Scope;
  readonly afdeling: string;
  readonly year: string;
  readonly value: string;
  readonly source: string;
  readonly estimated: boolean;
  readonly benchmark: string;
}

/** What is wrong with a draft, by field. */
export type DraftProblems = Readonly<Partial<Record<keyof FigureDraft, Text>>>;

const MISSING: Text = { da: 'Skal udfyldes.', en: 'Must be filled in.' };
const NO_NUMBER: Text = { da: 'Skriv et tal, fx 1.234,5.', en: 'Type a number, such as 1.234,5.' };

/** What keeps a figure from being added; nothing when it can be. */
export function problemsOf(plan: Plan, draft: FigureDraft): DraftProblems {
  const { maalepunkt, indicator, unit, scope, afdeling, year, value, benchmark } = draft;
  const standing = standingPlace(plan, draft);
  const given: readonly (readonly [keyof FigureDraft, Text | null])[] = [
    ['maalepunkt', maalepunktWithId(maalepunkt) ? null : MISSING],
    ['indicator', indicator.trim() === '' ? MISSING : null],
    ['unit', unit.trim() === '' ? MISSING : null],
    ['afdeling', scope === 'Afdeling' && afdeling.trim() === '' ? MISSING : null],
    ['year', yearOf(year) === null ? YEAR : null],
    [
      'value',
      amountOf(value, unit) === null ? NO_NUMBER : standing === null ? null : standsAlready(standing),
    ],
    ['benchmark', benchmark.trim() === '' || amountOf(benchmark, unit) !== null ? null : NO_NUMBER],
  ];
  return Object.fromEntries(given.filter(([, problem]) => problem !== null));
}

/**
 * Adds what is typed, which {@link problemsOf} has nothing against.
 *
 * @throws {UserError} as addFigureRows
 */
export function addDraft(book: PlanBook, draft: FigureDraft): ChangeSet {
  const { unit, scope, afdeling, source, estimated, benchmark } = draft;
  const values: DataValues = {
    maalepunkt: maalepunktWithId(draft.maalepunkt)!.name.da,
    indicator: draft.indicator.trim(),
    unit: unit.trim(),
    scope,
    afdeling: afdeling.trim() || null,
    year: yearOf(draft.year),
    value: amountOf(draft.value, unit),
    source: source.trim() || null,
    estimated: estimated ? 'Ja' : 'Nej',
    benchmark: amountOf(benchmark, unit),
  };
  return addFigureRows(book, [values]);
}

const YEAR: Text = { da: 'Skriv et årstal, fx 2025.', en: 'Type a year, such as 2025.' };

function yearOf(text: string): number | null {
  return /^(?:19|20)\d\d$/.test(text.trim()) ? Number(text) : null;
}

/** Percent points for a percentage, with or without the sign. */
function amountOf(text: string, unit: string): number | null {
  const share = meaningOfUnit(unit).kind === 'share' ? readPercent(text, 'danish') : null;
  if (share !== null) return Number((share * 100).toPrecision(15));
  return readNumber(text, 'danish') ?? readNumber(text, 'invariant');
}

function standingPlace({ figures }: Plan, draft: FigureDraft): string | null {
  const maalepunkt = maalepunktWithId(draft.maalepunkt);
  if (!maalepunkt) return null;
  const { indicator, unit, scope, afdeling, year } = draft;
  const own = { maalepunkt, indicator, unit, scopeWritten: scope, afdeling: afdeling.trim() || null };
  const standing = figures.find((figure) => {
    const subject = subjectOf(figure);
    return subject && figure.year.value === yearOf(year) && seriesKey(subject) === seriesKey(own);
  });
  return standing ? placeOf(standing) : null;
}

function standsAlready(place: string): Text {
  return {
    da: `Der står allerede et tal for det samme i ${place}. Ret det i arket.`,
    en: `There is a figure for the same in ${place} already. Change it in the sheet.`,
  };
}
