import { z } from 'zod';
import { formatArea, overlap, parseArea, type Area } from '../../workbook/address';
import type { CellValidation, ValidationType } from '../../workbook/snapshot';
import type { ValidationDialogs } from '../../xlsx/read/sheet-features';
import { seenFrom } from '../model/data-validation-check';
import { protectedSheet } from '../model/write-guard';
import type { OpenValidation } from '../model/open-sheet';
import { HostObject, wireType, type WireType, type WireValue } from '../protocol/host-object';
import { apiNotFound, invalidArgument } from '../protocol/host-error';
import { booleanArgument } from '../protocol/wire-arguments';
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
      // GUESS: relative references are read and set as the first cell of the asked range sees them, as those of formats.
      get: ({ range }) => {
        const found = validationOf(range);
        if (typeof found === 'string') return {};
        const { area } = range;
        return wireRule(seenFrom({ row: area.top, column: area.left }, found), found.dialogs);
      },
      set: ({ range: { sheet, area } }, value) => {
        if (sheet.protection.protected) throw protectedSheet();
        if (validationOf({ sheet, area }) !== 'None') throw apiNotFound('replacing a data validation');
        const { rule, dropDown } = validationArgument(value);
        const validation = { areas: formatArea(area), ...rule, dialogs: { ...STANDARD_DIALOGS, dropDown } };
        sheet.validations = [...sheet.validations, validation];
        if (!sheet.layout) sheet.amendments = [...sheet.amendments, { kind: 'validation', validation }];
      },
    },
    IgnoreBlanks: {
      get: ({ range }) => dialogsOf(range).ignoreBlanks,
      set: ({ range }, value) => changeDialogs(range, { ignoreBlanks: booleanArgument(value) }),
    },
    ErrorAlert: {
      get: ({ range }) => {
        const { show, style, title, message } = dialogsOf(range).alert;
        return { message, showAlert: show, style: ALERT_STYLES[style], title };
      },
      set: ({ range }, value) => {
        const { showAlert, style, title, message } = parsedArgument(errorAlert, value);
        changeDialogs(range, { alert: { show: showAlert, style: storedStyle(style), title, message } });
      },
    },
    Prompt: {
      get: ({ range }) => {
        const { show, title, message } = dialogsOf(range).prompt;
        return { message, showPrompt: show, title };
      },
      set: ({ range }, value) => {
        const { showPrompt, title, message } = parsedArgument(inputPrompt, value);
        changeDialogs(range, { prompt: { show: showPrompt, title, message } });
      },
    },
  },
});

/** What Excel says of a rule that is set through Office.js. GUESS: as in its own dialog. */
const STANDARD_DIALOGS: ValidationDialogs = {
  ignoreBlanks: true,
  dropDown: true,
  alert: { show: true, style: 'stop', title: '', message: '' },
  prompt: { show: true, title: '', message: '' },
};

const ALERT_STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;
type AlertStyle = keyof typeof ALERT_STYLES;

const errorAlert = z.strictObject({
  message: z.string(),
  showAlert: z.boolean(),
  style: z.enum(Object.values(ALERT_STYLES)),
  title: z.string(),
});

const inputPrompt = z.strictObject({ message: z.string(), showPrompt: z.boolean(), title: z.string() });

function storedStyle(style: string): AlertStyle {
  return (Object.keys(ALERT_STYLES) as AlertStyle[]).find((one) => ALERT_STYLES[one] === style) ?? 'stop';
}

/** GUESS: what Excel says where there is no rule, or several. */
function dialogsOf(range: Place): ValidationDialogs {
  const found = validationOf(range);
  return typeof found === 'string' ? STANDARD_DIALOGS : found.dialogs;
}

/**
 * @throws {HostError} `AccessDenied` on a protected sheet; `InvalidArgument` where there is no rule, which must be set
 * first (github.com/OfficeDev/office-js/issues/2594); `ApiNotFound` where it would have to be split, and for a rule of
 * the file or of an added sheet, which the host has no way to save.
 */
function changeDialogs(range: Place, change: Partial<ValidationDialogs>): void {
  const { sheet, area } = range;
  if (sheet.protection.protected) throw protectedSheet();
  const found = validationOf(range);
  if (typeof found === 'string') throw invalidArgument();
  const isNew = sheet.amendments.some((one) => one.kind === 'validation' && one.validation === found);
  if (!isNew || found.areas !== formatArea(area)) {
    throw apiNotFound('changing the dialogs of a data validation that was not just set');
  }
  found.dialogs = { ...found.dialogs, ...change };
}

function parsedArgument<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw invalidArgument();
  return parsed.data;
}

const compared = z.strictObject({
  formula1: z.union([z.string(), z.number()]),
  formula2: z.union([z.string(), z.number()]).optional(),
  operator: z.enum(Object.values(OPERATORS)),
});

/** One of the rules of `Excel.DataValidationRule`. */
const validationRule = z.union([
  z.strictObject({ list: z.strictObject({ inCellDropDown: z.boolean(), source: z.string() }) }),
  z.strictObject({ custom: z.strictObject({ formula: z.string() }) }),
  z.strictObject({ wholeNumber: compared }),
  z.strictObject({ decimal: compared }),
  z.strictObject({ date: compared }),
  z.strictObject({ time: compared }),
  z.strictObject({ textLength: compared }),
]);

type Rule = Omit<CellValidation, 'areas'>;

/** @throws {HostError} `InvalidArgument` */
function validationArgument(value: unknown): { readonly rule: Rule; readonly dropDown: boolean } {
  const rule = parsedArgument(validationRule, value);
  return { rule: storedRule(rule), dropDown: 'list' in rule ? rule.list.inCellDropDown : true };
}

function storedRule(rule: z.infer<typeof validationRule>): Rule {
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
function validationOf({ sheet, area }: Place): OpenValidation | 'None' | 'MixedCriteria' | 'Inconsistent' {
  const touching = sheet.validations.filter(({ areas }) => areasOf(areas).some((one) => overlap(one, area)));
  const [first, ...others] = touching;
  if (!first) return 'None';
  if (others.length > 0) return 'Inconsistent';
  return isCovered(area, areasOf(first.areas)) ? first : 'MixedCriteria';
}

function wireRule(
  { type, operator, formula1 = '', formula2 }: CellValidation,
  { dropDown }: ValidationDialogs,
): WireValue {
  if (type === 'list') {
    const literal = /^"(.*)"$/s.exec(formula1)?.[1];
    return { list: { inCellDropDown: dropDown, source: literal ?? `=${formula1}` } };
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

function isCovered(area: Area, by: readonly Area[]): boolean {
  const overlapped = by.reduce((sum, one) => {
    const rows = Math.min(area.bottom, one.bottom) - Math.max(area.top, one.top) + 1;
    const columns = Math.min(area.right, one.right) - Math.max(area.left, one.left) + 1;
    return sum + Math.max(0, rows) * Math.max(0, columns);
  }, 0);
  // The areas of one validation never overlap.
  return overlapped === (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
