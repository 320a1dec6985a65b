import type { Maalepunkt } from '../configuration/configuration';
import { plainText } from '../plain-text';

/**
 * Whose figure it is. What residents use themselves is kept apart from what the organisation uses: AlmenKompas looks
 * at the homes, VSME at the undertaking, and one is never copied into the other.
 */
export type FigureScope = 'organisation' | 'afdeling' | 'residents' | 'national' | 'other';

const NATIONAL = /landsgennemsnit|landsgns|^landet$|hele landet|^danmark$|^national|^sektoren$/;
const RESIDENTS = /beboer|lejer|husholdning|^boligerne?s?$|^lejemaal/;
const AFDELING = /^(?:afdeling(?:er|en)?|afd\.?)$/;
const ORGANISATION = /organisation|^hele$|selskab|administration|faelles/;

/** Målepunkter whose figures can be about what residents use themselves. */
const CONSUMPTION = new Set(['E1', 'E2', 'E6']);

/** @param afdeling counts for more than a scope that says organisation: a figure with a number is that afdeling's. */
export function readScope(
  maalepunkt: Maalepunkt,
  indicator: string,
  written: string | null,
  afdeling: string | null,
): FigureScope {
  const scope = plainText(written ?? '');
  if (NATIONAL.test(scope)) return 'national';
  if (RESIDENTS.test(scope)) return 'residents';
  if (CONSUMPTION.has(maalepunkt.id) && RESIDENTS.test(plainText(indicator))) return 'residents';
  if (afdeling !== null || AFDELING.test(scope)) return 'afdeling';
  return scope === '' || ORGANISATION.test(scope) ? 'organisation' : 'other';
}
