import type { FormulaError } from '../result';
import { DENMARK, type EmissionFactor } from './emission-factor';
import type { FactorTable } from './factor-table';
import { carrierKey, isCountedBy, methodLabel, methodTerms } from './factor-words';
import type { FactorQuestion } from './find-factor';

/** Nothing answers the question: says what there is instead, for the year where there is any. */
export function noFactor(
  question: FactorQuestion & { readonly year: number },
  tables: readonly FactorTable[],
): FormulaError {
  const { carrier, year, method, area = DENMARK } = question;
  const key = carrierKey(carrier);
  const known = tables.flatMap((table) => table.ofCarrier(key));
  if (known.length === 0) return unknownCarrier(carrier, tables);
  const asked = [`${carrier} ${year}`, ...(method === undefined ? [] : [method]), area].join(', ');
  const ofYear = known.filter((factor) => factor.year === year);
  const countedSo = known.filter((factor) => isCountedBy(factor, methodTerms(method ?? '')));
  const there =
    ofYear.length > 0
      ? unique(ofYear.map((factor) => `${year} ${methodLabel(factor)} (${factor.area})`)).join(', ')
      : yearsByArea(countedSo.length > 0 ? countedSo : known);
  return {
    error: '#N/A',
    message: {
      da: `Ingen emissionsfaktor for ${asked}. Der findes: ${there}. Nævn en af dem, eller angiv en egen faktor.`,
      en: `No emission factor for ${asked}. There are: ${there}. Name one of them, or give a factor of your own.`,
    },
  };
}

/** More than one answers the question, and which one is meant is not ours to say. */
export function severalFactors(found: readonly EmissionFactor[]): FormulaError {
  const { carrier, year } = found[0]!;
  const labels = unique(found.map(methodLabel));
  if (labels.length === 1) return repeated(`${carrier} ${year} ${labels[0]!}`, found.length);
  const choices = labels.map((label) => `»${label}«`).join(', ');
  return {
    error: '#N/A',
    message: {
      da: `Flere emissionsfaktorer passer på ${carrier} ${year}. Skriv i »metode«, hvilken der menes: ${choices}.`,
      en: `Several emission factors fit ${carrier} ${year}. Say in “method” which one is meant: ${choices}.`,
    },
  };
}

function repeated(factor: string, times: number): FormulaError {
  return {
    error: '#N/A',
    message: {
      da: `Faktortabellen har ${times} rækker for ${factor}. Behold én, eller skriv Ja i »Egen« ud for den, der gælder.`,
      en: `The factor table has ${times} rows for ${factor}. Keep one, or write Ja in “Egen” beside the one that counts.`,
    },
  };
}

function unknownCarrier(carrier: string, tables: readonly FactorTable[]): FormulaError {
  const known = unique(tables.flatMap(({ carriers }) => carriers)).join(', ');
  return {
    error: '#N/A',
    message: {
      da: `Ingen emissionsfaktorer for »${carrier}«. Der findes for: ${known}. Angiv ellers en egen faktor.`,
      en: `No emission factors for “${carrier}”. There are for: ${known}. Otherwise give a factor of your own.`,
    },
  };
}

/** `DK 2010–2018, 2022–2024; Fjernvarme Fyn 2023`. */
function yearsByArea(factors: readonly EmissionFactor[]): string {
  return unique(factors.map(({ area }) => area))
    .map((area) => {
      const years = factors.filter((factor) => factor.area === area).map(({ year }) => year);
      return `${area} ${yearRanges(years)}`;
    })
    .join('; ');
}

function yearRanges(years: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const year of unique(years).sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && year === range.last + 1) range.last = year;
    else ranges.push({ first: year, last: year });
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
