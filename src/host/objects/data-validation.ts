import { z } from 'zod';
import { formatArea, parseArea, type Area } from '../../workbook/address';
import type { CellValidation, ValidationType } from '../../workbook/snapshot';
import { HostObject, wireType, type WireType, type WireValue } from '../protocol/host-object';
import { apiNotFound, invalidArgument } from '../protocol/host-error';
import { writableLayout } from './added-sheet';
import type { PlaceObject } from './place-object';
import type { Place } from './range-address';

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
  },
  writable: {
    Rule: {
      get: ({ range }) => {
        const found = validationOf(range);
        return typeof found === 'string' ? {} : wireRule(found);
      },
      set: ({ range: { sheet, area } }, rule) => {
        writableLayout(sheet, 'DataValidation.rule');
        if (validationOf({ sheet, area }) !== 'None') throw apiNotFound('replacing a data validation');
        sheet.validations = [...sheet.validations, { areas: formatArea(area), ...validationArgument(rule) }];
      },
    },
  },
});

const compared = z.strictObject({
  formula1: z.union([z.string(), z.number()]),
  formula2: z.union([z.string(), z.number()]).optional(),
  operator: z.enum(Object.values(OPERATORS)),
});

/** One of the rules of `Excel.DataValidationRule`. */
const validationRule = z.union([
  z.strictObject({ list: z.strictObject({ inCellDropDown: z.literal(true), source: z.string() }) }),
  z.strictObject({ custom: z.strictObject({ formula: z.string() }) }),
  z.strictObject({ wholeNumber: compared }),
  z.strictObject({ decimal: compared }),
  z.strictObject({ date: compared }),
  z.strictObject({ time: compared }),
  z.strictObject({ textLength: compared }),
]);

/** @throws {HostError} `InvalidArgument` */
function validationArgument(value: unknown): Omit<CellValidation, 'areas'> {
  const parsed = validationRule.safeParse(value);
  if (!parsed.success) throw invalidArgument();
  const rule = parsed.data;
  if ('list' in rule) {
    const { source } = rule.list;
    return { type: 'list', formula1: source.startsWith('=') ? source.slice(1) : `"${source}"` };
  }
  if ('custom' in rule) return { type: 'custom', formula1: invariant(rule.custom.formula) };
  if ('wholeNumber' in rule) return { type: 'whole', ...comparison(rule.wholeNumber) };
  if ('decimal' in rule) return { type: 'decimal', ...comparison(rule.decimal) };
  if ('date' in rule) return { type: 'date', ...comparison(rule.date) };
  if ('time' in rule) return { type: 'time', ...comparison(rule.time) };
  return { type: 'textLength', ...comparison(rule.textLength) };
}

function comparison({ formula1, formula2, operator }: z.infer<typeof compared>): Partial<CellValidation> {
  return {
    operator: Object.keys(OPERATORS).find((stored) => OPERATORS[stored] === operator) ?? 'between',
    formula1: invariant(formula1),
    ...(formula2 === undefined ? {} : { formula2: invariant(formula2) }),
  };
}

function invariant(formula: string | number): string {
  return String(formula).replace(/^=/, '');
}

/**
 * The one validation of every cell of the range; else `None`, `MixedCriteria` when some cells have none, or
 * `Inconsistent` when they have different ones. Source: documentation of `Excel.DataValidationType`.
 */
function validationOf({ sheet, area }: Place): CellValidation | 'None' | 'MixedCriteria' | 'Inconsistent' {
  const touching = sheet.validations.filter(({ areas }) => areasOf(areas).some((one) => overlap(one, area)));
  const [first, ...others] = touching;
  if (!first) return 'None';
  if (others.length > 0) return 'Inconsistent';
  return isCovered(area, areasOf(first.areas)) ? first : 'MixedCriteria';
}

/** GUESS: relative references stay as the file writes them; Excel may show them as the asked range sees them. */
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
