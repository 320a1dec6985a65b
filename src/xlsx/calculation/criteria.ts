import { isCellError, type CellValue } from '../../workbook/cell-value';
import { usNumberIn } from './numbers';

export type Criterion = (cell: CellValue) => boolean;

const COMPARISON = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/;

const COMPARE: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/**
 * The test that COUNTIF and its relatives make of a criterion:
 * - a number or a text that reads as one is met by that number, and by text that reads as it;
 * - `<5` and the like compare numbers with numbers only, texts with texts only;
 * - `*` and `?` in a text stand for any signs unless `~` stands before them; case does not matter;
 * - a blank criterion means 0, an empty text means blank or empty, `=` means blank, `<>` means not blank;
 * - an error is met by the same error.
 * Dates in a criterion's text are compared as text: what they mean depends on the region of the Windows they are read on.
 */
export function criterion(value: CellValue): Criterion {
  if (value === null) return equals('0');
  if (typeof value === 'number') return equalsNumber(value);
  if (typeof value === 'boolean') return (cell) => cell === value;
  if (isCellError(value)) return (cell) => isCellError(cell) && cell.error === value.error;
  const [, operator = '', operand = ''] = COMPARISON.exec(value) ?? [];
  switch (operator) {
    case '':
      return operand === '' ? (cell) => cell === null || cell === '' : equals(operand);
    case '=':
      return operand === '' ? (cell) => cell === null : equals(operand);
    case '<>': {
      if (operand === '') return (cell) => cell !== null;
      const same = equals(operand);
      return (cell) => !same(cell);
    }
    default:
      return compares(operator, operand);
  }
}

function equals(operand: string): Criterion {
  const number = usNumberIn(operand);
  if (number !== null) return equalsNumber(number);
  if (/^(true|false)$/i.test(operand)) return (cell) => cell === /^true$/i.test(operand);
  if (/^#\S+[!?A]$/.test(operand)) return (cell) => isCellError(cell) && cell.error === operand;
  const pattern = wildcardPattern(operand);
  return (cell) => typeof cell === 'string' && pattern.test(cell);
}

function equalsNumber(number: number): Criterion {
  return (cell) => cell === number || (typeof cell === 'string' && usNumberIn(cell) === number);
}

function compares(operator: string, operand: string): Criterion {
  const holds = COMPARE[operator]!;
  const number = usNumberIn(operand);
  if (number !== null) return (cell) => typeof cell === 'number' && holds(cell - number);
  const text = operand.toLowerCase();
  return (cell) => typeof cell === 'string' && holds(order(cell.toLowerCase(), text));
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function wildcardPattern(text: string): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|[.*+?^${}()|[\]\\]/g,
    (sign, escaped?: string, wildcard?: string) => {
      if (escaped !== undefined) return `\\${escaped}`;
      if (wildcard !== undefined) return wildcard === '*' ? '[\\s\\S]*' : '[\\s\\S]';
      return `\\${sign}`;
    },
  );
  return new RegExp(`^${source}$`, 'i');
}
