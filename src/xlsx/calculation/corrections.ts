import { format, isDateFormat } from 'numfmt';
import { isCellError, type CellValue } from '../../workbook/cell-value';
import { isRange, type FunctionValue } from '../../workbook/sheet-function';
import { readDate, serialOf } from '../../workbook/typed-text';
import type { NumberMarks } from '../../workbook/number-format/number-locale';
import { fixedFunction } from './fixed-function';
import { INDEX } from './index-function';
import { usNumberIn } from './numbers';
import type { EngineFunction } from './values';

/** Single functions that the engine answers otherwise than Excel. */
export function correctedFunctions(
  date1904: boolean,
  marks: NumberMarks,
): ReadonlyMap<string, EngineFunction> {
  return new Map([
    ['FIXED', fixedFunction(marks)],
    ['INDEX', INDEX],
    ['HYPERLINK', { minArguments: 1, maxArguments: 2, evaluate: hyperlink }],
    [
      'VALUE',
      {
        minArguments: 1,
        maxArguments: 1,
        evaluate: ([text = null]) => eachCell(text, (cell) => numberFrom(cell, date1904)),
        alignedWith: 0,
      },
    ],
    [
      'TEXT',
      {
        minArguments: 2,
        maxArguments: 2,
        evaluate: ([value = null, code = null]) => eachCell(value, (cell) => textOf(cell, code, date1904)),
        alignedWith: 0,
      },
    ],
  ] satisfies [string, EngineFunction][]);
}

/** Shows its text, or the address where there is none; an error in either is an error. */
function hyperlink([address = null, text = address]: readonly FunctionValue[]): FunctionValue {
  return isRange(address) || !isCellError(address) ? text : address;
}

function eachCell(value: FunctionValue, change: (cell: CellValue) => CellValue): FunctionValue {
  return isRange(value) ? value.map((row) => row.map(change)) : change(value);
}

/** VALUE in US spelling; a currency or a date with month names is refused with `#VALUE!`. */
function numberFrom(cell: CellValue, date1904: boolean): CellValue {
  if (cell === null) return 0;
  if (typeof cell === 'number' || isCellError(cell)) return cell;
  if (typeof cell === 'boolean') return { error: '#VALUE!' };
  const number = usNumberIn(cell);
  if (number !== null) return number;
  const isoDay = /^\d{4}-/.test(cell.trim()) ? readDate(cell) : null;
  return isoDay === null ? { error: '#VALUE!' } : serialOf(isoDay, date1904);
}

/** Days from the first day of the 1900 date system to that of the 1904 one. */
const DAYS_TO_1904 = 1462;

/** TEXT with US format codes, as files store them; a text that reads as no number stays as it is. */
function textOf(cell: CellValue, code: FunctionValue, date1904: boolean): CellValue {
  if (isCellError(cell)) return cell;
  if (isRange(code)) return { error: '#VALUE!' };
  if (isCellError(code)) return code;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const pattern = String(code ?? '');
  const number = typeof cell === 'string' ? numberFrom(cell, date1904) : (cell ?? 0);
  if (typeof number !== 'number') return cell;
  try {
    if (!isDateFormat(pattern)) return format(pattern, number);
    return number < 0 ? { error: '#VALUE!' } : format(pattern, date1904 ? number + DAYS_TO_1904 : number);
  } catch {
    return { error: '#VALUE!' };
  }
}
