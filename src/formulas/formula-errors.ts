import type { Text } from '../workbook/text';
import type { FormulaError, Result } from './result';

/** A required value is blank. Blank is not zero, so the formula cannot answer. */
export function missing(input: Text): FormulaError {
  return {
    error: '#N/A',
    message: {
      da: `Data mangler: »${input.da}« er tom. En tom celle er ikke 0; skriv 0, hvis det er det rigtige tal.`,
      en: `Data is missing: “${input.en}” is blank. A blank cell is not 0; type 0 if that is the right number.`,
    },
  };
}

/** A required text, date, year or measure is blank, which 0 can never stand for. */
export function unwritten(input: Text): FormulaError {
  return {
    error: '#N/A',
    message: {
      da: `Data mangler: »${input.da}« er tom. Udfyld den, og formlen svarer.`,
      en: `Data is missing: “${input.en}” is blank. Fill it in, and the formula answers.`,
    },
  };
}

export function negative(input: Text): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: `Værdien af »${input.da}« må ikke være negativ. Ret den.`,
      en: `The value of “${input.en}” must not be negative. Correct it.`,
    },
  };
}

export function notAboveZero(input: Text): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: `Værdien af »${input.da}« skal være større end 0. Ret den.`,
      en: `The value of “${input.en}” must be greater than 0. Correct it.`,
    },
  };
}

/** A part that is larger than what it is a part of. */
export function above(part: Text, whole: Text): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: `Værdien af »${part.da}« må ikke være større end »${whole.da}«. Ret en af dem.`,
      en: `The value of “${part.en}” must not be greater than “${whole.en}”. Correct one of them.`,
    },
  };
}

/** The denominator is zero or blank: the two cannot always be told apart, because Excel may hand over a blank as 0. */
export function noDenominator(input: Text): FormulaError {
  return {
    error: '#DIV/0!',
    message: {
      da: `Nævneren »${input.da}« er 0 eller mangler. Udfyld den, eller lad nøgletallet stå åbent.`,
      en: `The denominator “${input.en}” is 0 or missing. Fill it in, or leave the figure open.`,
    },
  };
}

/** The value, or `#NUM!` where it is too large to be a number. */
export function finite(value: number): Result<number> {
  if (Number.isFinite(value)) return { value };
  return {
    error: '#NUM!',
    message: {
      da: 'Resultatet er for stort til at være et tal. Se efter, om et af tallene er forkert.',
      en: 'The result is too large to be a number. See whether one of the numbers is wrong.',
    },
  };
}
