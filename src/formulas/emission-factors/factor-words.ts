import { findCarrier } from '../energy-content';
import { DENMARK, type EmissionFactor } from './emission-factor';

/**
 * Counted so, a factor answers another question than what was emitted, or nobody says how it is counted: it is never
 * meant unless it is named.
 */
const ONLY_WHEN_NAMED: readonly string[] = ['marked', 'br18', 'lca', 'energimærkning', 'uoplyst'];

/** Every other way of counting is by location. */
const BY_LOCATION = 'lokation';
const MARKET_BASED = 'marked';

const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['lokationsbaseret', BY_LOCATION],
  ['location', BY_LOCATION],
  ['location-based', BY_LOCATION],
  ['markedsbaseret', MARKET_BASED],
  ['market', MARKET_BASED],
  ['market-based', MARKET_BASED],
]);

/** The same for every spelling of a carrier; a word that is no known carrier stands for itself. */
export function carrierKey(word: string): string {
  return findCarrier(word)?.id ?? word.trim().toLowerCase();
}

export function sameArea(factor: EmissionFactor, area: string = DENMARK): boolean {
  return areaKey(factor.area) === areaKey(area);
}

function areaKey(area: string): string {
  const word = area.trim().toLowerCase();
  return word === 'danmark' || word === 'denmark' ? DENMARK.toLowerCase() : word;
}

/** Whether every word of the question is among those of the factor's method and gas: `125`, `125 inkl. nettab CO2e`. */
export function isCountedBy(factor: EmissionFactor, wanted: readonly string[]): boolean {
  const terms = [...methodTerms(factor.method), ...methodTerms(factor.gas)];
  const reserved = terms.filter((term) => ONLY_WHEN_NAMED.includes(term));
  if (reserved.length > 0 && !reserved.some((term) => wanted.includes(term))) return false;
  return wanted.every((term) => term === BY_LOCATION || terms.includes(term));
}

export function isMarketBased(method: string): boolean {
  return methodTerms(method).includes(MARKET_BASED);
}

/** The words of a method, one spelling of each. A cell that shows 125 % holds 1.25. */
export function methodTerms(method: string): readonly string[] {
  const words = method
    .toLowerCase()
    .replace('₂', '2')
    .replace(/^\s*1[.,]25\s*$/, '125')
    .replace(/^\s*2\s*$/, '200');
  return (words.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []).map((word) => OTHER_WORDS.get(word) ?? word);
}

/** What names the factor among those of its year and area, as a question can repeat it. */
export function methodLabel({ method, gas }: EmissionFactor): string {
  return `${method} ${gas}`.trim();
}
