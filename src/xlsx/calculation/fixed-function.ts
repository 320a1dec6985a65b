import { isCellError, type CellValue } from '../../workbook/cell-value';
import type { NumberMarks } from '../../workbook/number-format/number-locale';
import { isRange, type FunctionValue } from '../../workbook/sheet-function';
import { usNumberIn } from './numbers';
import type { EngineFunction } from './values';

const USUAL_DECIMALS = 2;
/** Source: Microsoft, “FIXED function”. */
const MOST_DECIMALS = 127;
/** What a cell holds of a number. */
const DIGITS = 15;

/** FIXED: a number as text, with the marks of the region and not of the file. */
export function fixedFunction(marks: NumberMarks): EngineFunction {
  return {
    minArguments: 1,
    maxArguments: 3,
    evaluate: ([value = null, decimals = USUAL_DECIMALS, plain = false]) =>
      isRange(value)
        ? value.map((row) => row.map((cell) => fixed(cell, decimals, plain, marks)))
        : fixed(value, decimals, plain, marks),
    alignedWith: 0,
  };
}

function fixed(
  value: CellValue,
  decimals: FunctionValue,
  plain: FunctionValue,
  { decimalSeparator, thousandsSeparator }: NumberMarks,
): CellValue {
  const [number, places, withoutThousands] = [value, decimals, plain].map(numberIn);
  for (const one of [number, places, withoutThousands]) if (isCellError(one ?? null)) return one!;
  if (typeof number !== 'number' || typeof places !== 'number') return { error: '#VALUE!' };
  const digits = Math.trunc(places);
  if (digits > MOST_DECIMALS) return { error: '#VALUE!' };
  const rounded = rounded15(Math.abs(number), digits);
  const [whole = '', fraction] = rounded.toFixed(Math.max(0, Math.min(100, digits))).split('.');
  const grouped = withoutThousands ? whole : whole.replace(/\B(?=(\d{3})+$)/g, thousandsSeparator);
  // GUESS: what is rounded to zero has no sign.
  const sign = number < 0 && rounded > 0 ? '-' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : decimalSeparator + fraction}`;
}

/** Halves go up; a half is what fifteen digits say is one. */
function rounded15(number: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Number((number * scale).toPrecision(DIGITS));
  return Number.isFinite(scaled) ? Math.round(scaled) / scale : number;
}

function numberIn(value: FunctionValue): CellValue {
  if (isRange(value)) return { error: '#VALUE!' };
  if (value === null) return 0;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'string') return value;
  return usNumberIn(value) ?? { error: '#VALUE!' };
}
