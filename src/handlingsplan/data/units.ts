/** What one divides by, and therefore what an average must be weighted with. */
export type Weight = 'area' | 'homes' | 'households' | 'persons';

type Dimension =
  | 'energy'
  | 'mass'
  | 'co2e'
  | 'volume'
  | 'area'
  | 'money'
  | 'count'
  | 'hours'
  | 'persons'
  | 'fte'
  | 'homes'
  | 'households';

/**
 * What a unit lets one do with its figures. An amount can be added up. A share (`%`) and a ratio (`kWh/m²`) cannot:
 * they can only be averaged, weighted with what they are a share of. `other`: a score, an index, or a unit unknown
 * here.
 */
export type UnitMeaning =
  | { readonly kind: 'amount'; readonly dimension: Dimension; readonly factor: number }
  | { readonly kind: 'share' | 'ratio'; readonly per: Weight | null }
  | { readonly kind: 'other' };

/** Within a dimension the factors are to the same unit. Plain `CO2` is not CO2e, and stands in no dimension. */
const AMOUNTS: Readonly<Record<Dimension, Readonly<Record<string, number>>>> = {
  energy: { kwh: 0.001, mwh: 1, gwh: 1000, mj: 1 / 3600, gj: 1 / 3.6, tj: 1000 / 3.6 },
  mass: { g: 1e-6, kg: 0.001, t: 1, ton: 1, tons: 1 },
  co2e: { kgco2e: 0.001, tco2e: 1, tonco2e: 1, tonsco2e: 1 },
  volume: { l: 0.001, liter: 0.001, m3: 1, kubikmeter: 1 },
  area: { m2: 1, kvm: 1, kvadratmeter: 1, ha: 10_000, hektar: 10_000, km2: 1e6 },
  money: { kr: 1, kroner: 1, dkk: 1, tkr: 1000, '1000kr': 1000, miokr: 1e6, mkr: 1e6 },
  count: { stk: 1, antal: 1, styk: 1 },
  hours: { timer: 1, time: 1, h: 1 },
  persons: { personer: 1, person: 1, ansatte: 1, medarbejdere: 1 },
  fte: { fte: 1, årsværk: 1, fuldtidsansatte: 1, fuldtidsstillinger: 1 },
  homes: { boliger: 1, bolig: 1, lejemål: 1, lejemålsenheder: 1 },
  households: { husstande: 1, husstand: 1 },
};

const PERIODS = new Set(['år', 'aar', 'måned', 'md', 'uge', 'dag']);
const WEIGHTS: readonly (readonly [RegExp, Weight])[] = [
  [/^(?:m2|kvm)$/, 'area'],
  [/^(?:100)?(?:bolig(?:er)?|lejemål)$/, 'homes'],
  [/^(?:100)?husstande?$/, 'households'],
  [/^(?:100)?(?:ansat(?:te)?|medarbejdere?|fte|årsværk|personer?)$/, 'persons'],
];

const PERCENT = /^(?:%|pct|procent)/;

/** A unit for comparison: `kr. pr. m² pr. år`, `kr./m2/år` and `kr./m²` are the same, `kWh` and `MWh` are not. */
export function unitKey(unit: string): string {
  const parts = partsOf(unit);
  return (parts.at(-1) === 'år' ? parts.slice(0, -1) : parts).join('/');
}

export function sameUnit(one: string, other: string): boolean {
  return unitKey(one) === unitKey(other);
}

/** What the figures in a unit can be used for. */
export function meaningOfUnit(unit: string): UnitMeaning {
  const [top = '', ...below] = partsOf(unit);
  if (PERCENT.test(top)) return { kind: 'share', per: weightOf(top.replace(PERCENT, '')) };
  const per = below.filter((part) => !PERIODS.has(part));
  if (per.length > 0) return { kind: 'ratio', per: weightOf(per[0]!) };
  const amount = amountOf(top);
  return amount ? { kind: 'amount', ...amount } : { kind: 'other' };
}

/**
 * An amount in another unit of the same dimension: 1.500 kWh are 1,5 MWh.
 *
 * @returns `null` when it is no amount, or one of something else.
 */
export function convertAmount(value: number, from: string, to: string): number | null {
  const [source, target] = [meaningOfUnit(from), meaningOfUnit(to)];
  if (source.kind !== 'amount' || target.kind !== 'amount') return null;
  if (source.dimension !== target.dimension) return null;
  if (source.factor === target.factor) return value;
  return rounded((value * source.factor) / target.factor);
}

/** To the digits that Excel keeps, less the noise of adding: 0.1 + 0.2 is 0.3. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** NFKC makes ³ and ₂ ordinary digits. */
function partsOf(unit: string): readonly string[] {
  const plain = unit
    .normalize('NFKC')
    .toLowerCase()
    .replace(/co2[\s-]*(?:ækvivalenter|ækv\.?|e)(?![a-zæøå])/g, 'co2e')
    .replace(/\s*(?:\bpr\.?|\bper)\s+/g, '/')
    .replace(/[\s.]+/g, '');
  return plain === '' ? [] : plain.split('/').filter((part, index) => index === 0 || part !== '');
}

function amountOf(name: string): { dimension: Dimension; factor: number } | null {
  for (const dimension of Object.keys(AMOUNTS) as Dimension[]) {
    const factor = AMOUNTS[dimension][name];
    if (factor !== undefined) return { dimension, factor };
  }
  return null;
}

function weightOf(name: string): Weight | null {
  return WEIGHTS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
