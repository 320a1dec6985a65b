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

/** The målepunkt's own indicator that is meant, small spelling mistakes forgiven; `null` when it is none of them. */
export function indicatorNamed(maalepunkt: Maalepunkt, name: string): Indicator | null {
  const wanted = compactText(name);
  if (wanted === '') return null;
  const exact = maalepunkt.indicators.find((one) => compactText(one.name) === wanted);
  if (exact) return exact;
  const near = maalepunkt.indicators.filter((one) => {
    const known = compactText(one.name);
    return isNear(wanted, known, tolerance(known.length));
  });
  return near.length === 1 ? near[0]! : null;
}

/** The indicator of any målepunkt; `null` when none or several are meant. */
export function findIndicator(name: string): FoundIndicator | null {
  const found = MAALEPUNKTER.flatMap((maalepunkt): FoundIndicator[] => {
    const indicator = indicatorNamed(maalepunkt, name);
    return indicator ? [{ maalepunkt, indicator }] : [];
  });
  return found.length === 1 ? found[0]! : null;
}
