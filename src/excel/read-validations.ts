import { formatArea, type Area } from '../workbook/address';
import type { CellValidation, ValidationType } from '../workbook/snapshot';
import { halves } from './halves';

const TYPES: Readonly<Record<string, ValidationType>> = {
  List: 'list',
  WholeNumber: 'whole',
  Decimal: 'decimal',
  Date: 'date',
  Time: 'time',
  TextLength: 'textLength',
  Custom: 'custom',
};

const MIXED = new Set(['Inconsistent', 'MixedCriteria']);

/**
 * The data validations of an area. Excel describes one rule per range and says `Inconsistent` where a range
 * holds several: such a range is halved and asked again, all halves of a round in one sync.
 */
export async function readValidations(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  whole: Area,
): Promise<CellValidation[]> {
  const found = await validatedAreas(context, worksheet, whole, 'type,rule');
  return found.flatMap(({ area, validation }) => {
    const type = TYPES[validation.type];
    return type ? [{ areas: formatArea(area), type, ...criteriaOf(validation.rule) }] : [];
  });
}

/** An area whose cells all have the same rule. */
export interface ValidatedArea {
  readonly area: Area;
  readonly validation: Excel.DataValidation;
}

/**
 * The parts of an area that have a validation.
 *
 * @param members what to load of each validation, `type` among them.
 */
export async function validatedAreas(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  whole: Area,
  members: string,
): Promise<ValidatedArea[]> {
  const found: ValidatedArea[] = [];
  let open: readonly Area[] = [whole];
  while (open.length > 0) {
    const answers = await ask(context, worksheet, open, members);
    open = answers.flatMap((answer) => {
      const { type } = answer.validation;
      if (MIXED.has(type)) return halves(answer.area);
      if (type !== 'None') found.push(answer);
      return [];
    });
  }
  return found;
}

async function ask(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  areas: readonly Area[],
  members: string,
): Promise<readonly ValidatedArea[]> {
  const answers = areas.map((area) => ({
    area,
    validation: worksheet.getRange(formatArea(area)).dataValidation.load(members),
  }));
  await context.sync();
  return answers;
}

type Criteria = Pick<CellValidation, 'operator' | 'formula1' | 'formula2'>;

function criteriaOf(rule: Excel.DataValidationRule): Criteria {
  if (rule.list) return { formula1: listSource(rule.list.source) };
  if (rule.custom) return { formula1: invariant(rule.custom.formula) };
  const compared = rule.wholeNumber ?? rule.decimal ?? rule.date ?? rule.time ?? rule.textLength;
  if (!compared) return {};
  const operator = OPERATORS[compared.operator];
  return {
    ...(operator === undefined ? {} : { operator }),
    formula1: invariant(compared.formula1),
    ...(compared.formula2 === undefined || compared.formula2 === ''
      ? {}
      : { formula2: invariant(compared.formula2) }),
  };
}

/** Excel's names for what files call the same thing. */
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** Excel answers with texts and numbers, though the library's types allow ranges and dates for what is set. */
function listSource(source: unknown): string {
  return typeof source === 'string' && !source.startsWith('=') ? `"${source}"` : invariant(source);
}

function invariant(formula: unknown): string {
  if (typeof formula === 'number') return String(formula);
  return typeof formula === 'string' ? formula.replace(/^=/, '') : '';
}
