import { parseArea, type Area } from '../../workbook/address';
import type { CellValidation, ValidationType } from '../../workbook/snapshot';
import { HostObject, wireType, type WireType, type WireValue } from '../protocol/host-object';
import type { PlaceObject } from './place-object';

/** The rule for what may be typed into a range: `Excel.DataValidation`. */
export class DataValidationObject extends HostObject {
  override readonly wire: WireType = DATA_VALIDATION;

  constructor(readonly range: PlaceObject) {
    super();
  }
}

const TYPES: Readonly<Record<ValidationType, string>> = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

const DATA_VALIDATION = wireType<DataValidationObject>('DataValidation', {
  readable: {
    Type: ({ range }) => {
      const found = validationOf(range);
      return typeof found === 'string' ? found : TYPES[found.type];
    },
    Rule: ({ range }) => {
      const found = validationOf(range);
      return typeof found === 'string' ? {} : wireRule(found);
    },
  },
});

/**
 * The one validation of every cell of the range; else `None`, `MixedCriteria` when some cells have none, or
 * `Inconsistent` when they have different ones. Source: documentation of `Excel.DataValidationType`.
 */
function validationOf({
  sheet,
  area,
}: PlaceObject): CellValidation | 'None' | 'MixedCriteria' | 'Inconsistent' {
  const touching = sheet.validations.filter(({ areas }) => areasOf(areas).some((one) => overlap(one, area)));
  const [first, ...others] = touching;
  if (!first) return 'None';
  if (others.length > 0) return 'Inconsistent';
  return isCovered(area, areasOf(first.areas)) ? first : 'MixedCriteria';
}

function wireRule({ type, operator, formula1 = '', formula2 }: CellValidation): WireValue {
  if (type === 'list') {
    const literal = /^"(.*)"$/s.exec(formula1)?.[1];
    return { list: { inCellDropDown: true, source: literal ?? `=${formula1}` } };
  }
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  const member = type === 'whole' ? 'wholeNumber' : type;
  return {
    [member]: {
      formula1: `=${formula1}`,
      ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
      operator: OPERATORS[operator ?? 'between'] ?? 'Between',
    },
  };
}

function areasOf(areas: string): readonly Area[] {
  return areas.split(' ').flatMap((area) => parseArea(area) ?? []);
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function isCovered(area: Area, by: readonly Area[]): boolean {
  const overlapped = by.reduce((sum, one) => {
    const rows = Math.min(area.bottom, one.bottom) - Math.max(area.top, one.top) + 1;
    const columns = Math.min(area.right, one.right) - Math.max(area.left, one.left) + 1;
    return sum + Math.max(0, rows) * Math.max(0, columns);
  }, 0);
  // The areas of one validation never overlap.
  return overlapped === (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
