import type { Text } from '../../workbook/text';
import type { Maalepunkt } from '../configuration/configuration';
import type { DataValues } from '../edit/list-edits';
import type { Figure } from '../plan';
import { compactText } from '../plain-text';
import { seriesKey, type FigureTable, type Point, type Series } from './figure-table';
import { meaningOfUnit, rounded, unitKey, type Weight } from './units';
import { weightsFor } from './weights';

/** The figures of the afdelinger for one indicator and year, and what they make for the organisation. */
export interface RollUp {
  readonly key: string;
  readonly maalepunkt: Maalepunkt;
  readonly indicator: string;
  readonly unit: string;
  readonly year: number;
  /** What residents use themselves: its sum is theirs, never the organisation's. */
  readonly ofResidents: boolean;
  /** By the number of the afdeling. */
  readonly parts: readonly Part[];
  /** The afdelinger that other figures know and that have none here: a missing figure is not zero. */
  readonly missing: readonly string[];
  readonly result: RollUpResult;
  /** The organisation's own figure, where one stands already. */
  readonly standing: Point | null;
}

export interface Part {
  readonly afdeling: string;
  readonly value: number;
  readonly estimated: boolean;
  readonly figure: Figure;
}

export type RollUpResult =
  | { readonly kind: 'sum'; readonly value: number }
  /** @property weight the indicator by which the parts count. */
  | { readonly kind: 'average'; readonly value: number; readonly weight: string }
  /** @property weights the indicators that could be the weight, for a person to choose from. */
  | { readonly kind: 'impossible'; readonly why: Text; readonly weights: readonly string[] };

/** The indicator that somebody has chosen as the weight, by the key of the roll-up. */
export type ChosenWeights = ReadonlyMap<string, string>;

interface Gathered {
  readonly series: Series;
  readonly point: Point;
}

/**
 * Every indicator and year that afdelinger have figures for. Amounts are added up. Percentages and figures per square
 * metre or home are not: they are averaged with another indicator of the same afdelinger and year as the weight, or
 * not at all.
 */
export function rollUps(table: FigureTable, chosen: ChosenWeights = new Map()): readonly RollUp[] {
  const groups = new Map<string, Gathered[]>();
  for (const series of table.series) {
    if (series.afdeling === null || (series.scope !== 'afdeling' && series.scope !== 'residents')) continue;
    for (const point of series.points) {
      const { maalepunkt, indicator, scope } = series;
      const key = [maalepunkt.id, compactText(indicator), scope, point.year].join('|');
      const group = groups.get(key);
      if (group) group.push({ series, point });
      else groups.set(key, [{ series, point }]);
    }
  }
  const known = afdelingerOf(table);
  return [...groups].map(([key, group]) => rollUp(table, known, key, group, chosen.get(key)));
}

/** The organisation's figure as a row for the workbook; `null` when there is none to propose. */
export function proposedFigure(rollUp: RollUp): (DataValues & { readonly source: string }) | null {
  const { maalepunkt, indicator, unit, year, ofResidents, parts, missing, result } = rollUp;
  if (result.kind === 'impossible') return null;
  const all = parts.length + missing.length;
  const count = missing.length === 0 ? `${parts.length}` : `${parts.length} af ${all}`;
  const afdelinger = all === 1 ? 'afdeling' : 'afdelinger';
  return {
    maalepunkt: maalepunkt.name.da,
    indicator,
    unit,
    scope: ofResidents ? 'Beboere' : 'Organisation',
    year,
    value: result.value,
    source:
      result.kind === 'sum'
        ? `Sum af ${count} ${afdelinger}`
        : `Gennemsnit af ${count} ${afdelinger}, vægtet med ${result.weight}`,
    estimated: parts.some(({ estimated }) => estimated) ? 'Ja' : 'Nej',
  };
}

/** Whether the organisation's own figure is no longer what its parts make. */
export function differsFromParts({ result, standing }: RollUp): boolean {
  return result.kind !== 'impossible' && standing !== null && rounded(standing.value) !== result.value;
}

function afdelingerOf({ series }: FigureTable): readonly string[] {
  const known = new Set(series.flatMap(({ afdeling }) => (afdeling === null ? [] : [afdeling])));
  return [...known].sort(byText);
}

function rollUp(
  table: FigureTable,
  known: readonly string[],
  key: string,
  group: readonly Gathered[],
  chosenWeight: string | undefined,
): RollUp {
  const [first] = group as [Gathered, ...Gathered[]];
  const { maalepunkt, indicator, unit, scope } = first.series;
  const { year } = first.point;
  const parts = group
    .map(({ series, point }): Part => ({
      afdeling: series.afdeling!,
      value: point.value,
      estimated: point.estimated,
      figure: point.figure,
    }))
    .sort((a, b) => byText(a.afdeling, b.afdeling));
  const has = new Set(parts.map(({ afdeling }) => afdeling));
  const ofResidents = scope === 'residents';
  const own = seriesKey({
    maalepunkt,
    indicator,
    unit,
    scopeWritten: ofResidents ? 'Beboere' : 'Organisation',
    afdeling: null,
  });
  return {
    key,
    maalepunkt,
    indicator,
    unit,
    year,
    ofResidents,
    parts,
    missing: known.filter((afdeling) => !has.has(afdeling)),
    result: resultOf(table, group, parts, chosenWeight),
    standing:
      table.series.find((one) => one.key === own)?.points.find((point) => point.year === year) ?? null,
  };
}

function resultOf(
  table: FigureTable,
  group: readonly Gathered[],
  parts: readonly Part[],
  chosenWeight: string | undefined,
): RollUpResult {
  const units = new Map(group.map(({ series: { unit } }) => [unitKey(unit), unit || '–']));
  if (units.size > 1) {
    const named = [...units.values()].join(', ');
    return impossible({
      da: `Tallene kan ikke lægges sammen: afdelingerne bruger forskellige enheder (${named}). Omregn dem til samme enhed.`,
      en: `The figures cannot be added up: the afdelinger use different units (${named}). Convert them to the same unit.`,
    });
  }
  const disputed = group.filter(({ point }) => point.isDisputed).map(({ series }) => series.afdeling!);
  if (disputed.length > 0) {
    const named = disputed.join(', ');
    return impossible({
      da: `Tallene kan ikke lægges sammen: ${named} har to forskellige tal for samme år. Slet det, der er forkert.`,
      en: `The figures cannot be added up: ${named} has two different figures for the same year. Delete the wrong one.`,
    });
  }
  const { unit } = group[0]!.series;
  const meaning = meaningOfUnit(unit);
  if (meaning.kind === 'amount') return { kind: 'sum', value: sum(parts.map(({ value }) => value)) };
  if (meaning.kind === 'other') {
    return impossible({
      da: `${unit === '' ? 'Tal uden enhed' : `Tal i »${unit}«`} kan ikke lægges sammen. Skriv organisationens eget tal.`,
      en: `${unit === '' ? 'Figures without a unit' : `Figures in “${unit}”`} cannot be added up. Give the organisation’s own figure.`,
    });
  }
  return averageOf(table, group, parts, meaning.per, chosenWeight);
}

/** Weights that are more than one, or whose fit only a person can know, are left to a person. */
function averageOf(
  table: FigureTable,
  group: readonly Gathered[],
  parts: readonly Part[],
  per: Weight | null,
  chosenWeight: string | undefined,
): RollUpResult {
  const { unit } = group[0]!.series;
  const { year } = group[0]!.point;
  const candidates = weightsFor(table, per, year);
  const names = [...candidates.keys()];
  const name = chosenWeight ?? (per !== null && names.length === 1 ? names[0] : undefined);
  const weights = name === undefined ? undefined : candidates.get(name);
  if (name === undefined || !weights) {
    const needed = per === null ? ANY_WEIGHT : NEEDED[per];
    return impossible(
      names.length === 0
        ? {
            da: `${unit} kan ikke lægges sammen. Et gennemsnit skal vægtes med ${needed.da}: tilføj det for hver afdeling i ${year}.`,
            en: `${unit} cannot be added up. An average must be weighted with ${needed.en}: add it for every afdeling in ${year}.`,
          }
        : {
            da: `${unit} kan ikke lægges sammen. Vælg, hvad gennemsnittet skal vægtes med.`,
            en: `${unit} cannot be added up. Choose what the average is weighted with.`,
          },
      names,
    );
  }
  const without = parts.filter(({ afdeling }) => !((weights.get(afdeling) ?? 0) > 0));
  if (without.length > 0) {
    const named = without.map(({ afdeling }) => afdeling).join(', ');
    return impossible(
      {
        da: `Gennemsnittet kan ikke vægtes: »${name}« mangler i ${year} for ${named}.`,
        en: `The average cannot be weighted: “${name}” is missing in ${year} for ${named}.`,
      },
      names,
    );
  }
  const weighted = sum(parts.map(({ afdeling, value }) => value * weights.get(afdeling)!));
  const total = sum(parts.map(({ afdeling }) => weights.get(afdeling)!));
  return { kind: 'average', value: rounded(weighted / total), weight: name };
}

const ANY_WEIGHT: Text = {
  da: 'areal, boliger, husstande eller ansatte',
  en: 'area, homes, households or staff',
};
const NEEDED: Readonly<Record<Weight, Text>> = {
  area: { da: 'areal i m²', en: 'area in m²' },
  homes: { da: 'antal boliger', en: 'the number of homes' },
  households: { da: 'antal husstande', en: 'the number of households' },
  persons: { da: 'antal ansatte', en: 'the number of staff' },
};

function impossible(why: Text, weights: readonly string[] = []): RollUpResult {
  return { kind: 'impossible', why, weights };
}

/** From the smallest on, so that the order of the rows makes no difference. */
function sum(numbers: readonly number[]): number {
  return rounded(numbers.toSorted((a, b) => a - b).reduce((total, number) => total + number, 0));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
