import { plainText } from '../plain-text';
import type { FigureTable, Series } from './figure-table';
import { meaningOfUnit, type Weight } from './units';

/** How the indicator is called when its unit is only a count. */
const COUNTED: readonly (readonly [RegExp, Weight])[] = [
  [/bolig|lejemaal/, 'homes'],
  [/husstand/, 'households'],
  [/ansat|medarbejder|aarsvaerk/, 'persons'],
];

/**
 * The indicators that an average can be weighted with in a year, each with its amounts by afdeling.
 *
 * @param per what the figures are per; `null` when they do not say, as a percentage.
 */
export function weightsFor(
  { series }: FigureTable,
  per: Weight | null,
  year: number,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const candidates = new Map<string, Map<string, number>>();
  for (const one of series) {
    const point = one.points.find((candidate) => candidate.year === year && !candidate.isDisputed);
    const weight = weightIn(one);
    if (!point || one.afdeling === null || weight === null || (per !== null && weight !== per)) continue;
    const named = candidates.get(one.indicator) ?? new Map<string, number>();
    named.set(one.afdeling, point.value);
    candidates.set(one.indicator, named);
  }
  return candidates;
}

function weightIn({ indicator, unit }: Series): Weight | null {
  const meaning = meaningOfUnit(unit);
  // Hectares are land; what heat and rent are given per square metre of is floor area.
  if (meaning.kind !== 'amount' || meaning.factor !== 1) return null;
  switch (meaning.dimension) {
    case 'area':
    case 'homes':
    case 'households':
    case 'persons':
      return meaning.dimension;
    case 'fte':
      return 'persons';
    case 'count':
      return COUNTED.find(([pattern]) => pattern.test(plainText(indicator)))?.[1] ?? null;
    default:
      return null;
  }
}
