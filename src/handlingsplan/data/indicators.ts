import { MAALEPUNKTER, type Indicator, type Maalepunkt } from '../configuration/configuration';
import { compactText, isNear, tolerance } from '../plain-text';

/** An indicator that a name or a heading means. */
export interface FoundIndicator {
  readonly maalepunkt: Maalepunkt;
  readonly indicator: Indicator;
}

/** A name with its unit in brackets or after a comma: `Fælles elforbrug (kWh/m²)`, `Sygefravær, %`. */
const WITH_UNIT =
  /^(.*?)\s*(?:[([]([^()[\]]{1,20})[)\]]|,\s*([^\s,]{0,6}[%²³/][^\s,]{0,12}|[kKMG]?Wh|kg|t|stk\.?|kr\.?))$/;

/** `Fælles elforbrug (kWh/m²)` → the name and the unit; the unit is `null` when the heading has none. */
export function splitUnit(heading: string): { readonly name: string; readonly unit: string | null } {
  const found = WITH_UNIT.exec(heading.trim());
  if (!found) return { name: heading.trim(), unit: null };
  return { name: found[1]!, unit: (found[2] ?? found[3] ?? '').trim() };
}

/** Each indicator with its name as it is compared. */
const INDICATORS = new Map(
  MAALEPUNKTER.map(({ id, indicators }) => [
    id,
    indicators.map((indicator) => ({ indicator, compact: compactText(indicator.name) })),
  ]),
);

/** The same names come again in every row; what they mean never changes. */
const KNOWN = new Map<string, Indicator | null>();
const FOUND = new Map<string, FoundIndicator | null>();
const MOST_KNOWN = 5_000;

/**
 * The målepunkt's own indicator that is meant, small spelling mistakes forgiven; `null` when it is none of them. Another
 * number is no mistake: scope 3 is not scope 1.
 */
export function indicatorNamed({ id }: Maalepunkt, name: string): Indicator | null {
  return remembered(KNOWN, `${id} ${name}`, () => {
    const wanted = compactText(name);
    if (wanted === '') return null;
    const own = INDICATORS.get(id) ?? [];
    const exact = own.find(({ compact }) => compact === wanted);
    if (exact) return exact.indicator;
    const near = own.filter(
      ({ compact }) =>
        digitsOf(compact) === digitsOf(wanted) && isNear(wanted, compact, tolerance(compact.length)),
    );
    return near.length === 1 ? near[0]!.indicator : null;
  });
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** The indicator of any målepunkt; `null` when none or several are meant. */
export function findIndicator(name: string): FoundIndicator | null {
  return remembered(FOUND, name, () => {
    const found = MAALEPUNKTER.flatMap((maalepunkt): FoundIndicator[] => {
      const indicator = indicatorNamed(maalepunkt, name);
      return indicator ? [{ maalepunkt, indicator }] : [];
    });
    return found.length === 1 ? found[0]! : null;
  });
}

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  if (known.size < MOST_KNOWN) known.set(key, found);
  return found;
}
