import type { Text } from '../workbook/text';
import { finite, notAboveZero, unwritten } from './formula-errors';
import { notNegative } from './quotient';
import { isFormulaError, type FormulaError, type Result } from './result';
import type { Source, UsedSource } from './source';

/** The part of the heat that does not follow the weather, when no other is known: hot water and loss in the pipes. */
const USUAL_BASE_SHARE = 0.25;

const RODOVRE: Source = {
  title: 'Rødovre Fjernvarme, Graddage',
  url: 'https://www.rodovrefjernvarme.dk/forbruger/gode-raad-om-fjernvarme/graddage/',
};

const USUAL_BASE: UsedSource = {
  figure: {
    da: 'Graddageuafhængig andel af varmen: 0,25',
    en: 'Share of the heat that is independent of degree days: 0.25',
  },
  source: RODOVRE,
  note: {
    da: 'En tommelfingerregel. Andelen er højere i etageboliger end i parcelhuse; brug den, som varmeværket oplyser.',
    en: 'A rule of thumb. The share is higher in blocks of flats than in detached houses; use the one the heat supplier states.',
  },
};

/**
 * Graddagekorrektion: the heat a building would have used in a normal year. The part that follows the weather is
 * multiplied by the degree days of the normal year / those of the year; the rest, hot water and loss, is as it was.
 *
 * @param consumption heat in kWh, MWh or another unit of energy; the answer is in the same.
 * @param degreeDays of the year.
 * @param normalDegreeDays of a normal year, counted as those of the year are: sources differ by a fifth.
 * @param baseShare 0 to 1, what does not follow the weather (graddageuafhængigt forbrug, guf).
 * @returns `#N/A` for a blank, `#NUM!` for a negative consumption, degree days that are not above 0 or a share outside
 *   0 to 1. Rests on the usual share when none is given.
 */
export function degreeDayCorrected(
  consumption: number | null,
  degreeDays: number | null,
  normalDegreeDays: number | null,
  baseShare?: number,
): Result<number> {
  const used = notNegative({ value: consumption, name: { da: 'forbrug', en: 'consumption' } });
  if (isFormulaError(used)) return used;
  const actual = days(degreeDays, { da: 'graddage_år', en: 'dd_year' });
  if (isFormulaError(actual)) return actual;
  const normal = days(normalDegreeDays, { da: 'graddage_normal', en: 'dd_normal' });
  if (isFormulaError(normal)) return normal;
  const base = baseShare ?? USUAL_BASE_SHARE;
  if (base < 0 || base > 1) return notAShare();
  const corrected = finite(used.value * ((1 - base) * (normal.value / actual.value) + base));
  if (isFormulaError(corrected) || baseShare !== undefined) return corrected;
  return { ...corrected, sources: [USUAL_BASE] };
}

function days(value: number | null, name: Text): Result<number> {
  if (value === null) return unwritten(name);
  return value > 0 ? { value } : notAboveZero(name);
}

function notAShare(): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: 'Den graddageuafhængige andel »guf_andel« skal være mellem 0 og 1. Skriv 0,25 for 25 %.',
      en: 'The share that does not follow the weather, “base_share”, must be between 0 and 1. Type 0.25 for 25 %.',
    },
  };
}
