import { contains, formatCell, parseArea, union, type Area, type CellRef } from '../../workbook/address';
import { isCellError, type CellValue } from '../../workbook/cell-value';
import type { CellValidation } from '../../workbook/snapshot';
import { translateFormula } from '../../workbook/shared-formulas';
import type { OpenSheet } from './open-sheet';
import type { OpenWorkbook } from './open-workbook';

/** The rule for what may be typed into a cell, if it has one. */
export function validationAt(sheet: OpenSheet, at: CellRef): CellValidation | undefined {
  return sheet.validations.find(({ areas }) => areasOf(areas).some((area) => contains(area, at)));
}

/**
 * Whether the rule allows what the cell holds now. A blank is always allowed. EFRAG's rules all stop what they do
 * not allow; rules that only warn are not told apart.
 */
export function isAllowed(
  workbook: OpenWorkbook,
  sheet: OpenSheet,
  at: CellRef,
  rule: CellValidation,
): boolean {
  const { value } = sheet.cell(at);
  if (value === null) return true;
  const evaluate = (formula: string): CellValue => workbook.evaluate(formula, sheet);
  const validation = seenFrom(at, rule);
  const { type, formula1 = '' } = validation;
  switch (type) {
    case 'list':
      return isListed(value, formula1, formatCell(at), evaluate);
    case 'custom':
      return isTrue(evaluate(formula1));
    case 'textLength':
      return isCompared(String(isCellError(value) ? value.error : value).length, validation, evaluate);
    default: {
      if (typeof value !== 'number' || (type === 'whole' && !Number.isInteger(value))) return false;
      return isCompared(value, validation, evaluate);
    }
  }
}

type Evaluate = (formula: string) => CellValue;

/** GUESS: items of a literal list are compared by case, those of a range are not. */
function isListed(value: CellValue, source: string, cell: string, evaluate: Evaluate): boolean {
  const literal = /^"(.*)"$/s.exec(source)?.[1];
  if (literal === undefined) return isTrue(evaluate(`SUMPRODUCT(--(${source}=${cell}))>0`));
  const text = isCellError(value)
    ? value.error
    : String(value ?? '').replace(/^(true|false)$/, (word) => word.toUpperCase());
  return literal.split(',').some((item) => item.trim() === text);
}

function isCompared(
  value: number,
  { operator = 'between', formula1 = '0', formula2 = '0' }: CellValidation,
  evaluate: Evaluate,
): boolean {
  const bound = (formula: string): number => {
    const found = evaluate(formula);
    return typeof found === 'number' ? found : found === null ? 0 : NaN;
  };
  const first = bound(formula1);
  switch (operator) {
    case 'between':
      return value >= first && value <= bound(formula2);
    case 'notBetween':
      return value < first || value > bound(formula2);
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThan':
      return value > first;
    case 'lessThan':
      return value < first;
    case 'greaterThanOrEqual':
      return value >= first;
    case 'lessThanOrEqual':
      return value <= first;
    default:
      return false;
  }
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

/**
 * Relative references of a rule are written as the top left corner of all its areas together sees them: EFRAG's
 * `=C12` on `G12:J13 … C305:F305` compares every cell with itself.
 */
export function seenFrom(at: CellRef, validation: CellValidation): CellValidation {
  const { areas, formula1, formula2 } = validation;
  const [first, ...others] = areasOf(areas);
  if (!first) return validation;
  const { top, left } = others.reduce(union, first);
  const moved = (formula: string): string => translateFormula(formula, { row: top, column: left }, at);
  return {
    ...validation,
    ...(formula1 === undefined ? {} : { formula1: moved(formula1) }),
    ...(formula2 === undefined ? {} : { formula2: moved(formula2) }),
  };
}

function areasOf(areas: string): readonly Area[] {
  return areas.split(' ').flatMap((area) => parseArea(area) ?? []);
}
