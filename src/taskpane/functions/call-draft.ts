import type { EsgFunction } from '../../functions/esg-function';
import { OMITTED, type Argument, type FunctionCall } from '../../functions/insert/call-formula';
import { typedArgument } from '../../functions/insert/typed-argument';
import type { Target } from '../../functions/insert/insert-call';
import { contains, type SheetArea } from '../../workbook/address';
import type { FormulaSpelling } from '../../workbook/formula-language/formula-language';
import type { Text } from '../../workbook/text';
import { INSERT_TEXTS } from './texts';

/** What stands in the field of one parameter. */
export type FieldDraft =
  { readonly kind: 'typed'; readonly text: string } | Extract<Argument, { readonly kind: 'cells' | 'table' }>;

/** A call that is being put together, and what is wrong with each of its arguments. */
export interface CallDraft {
  readonly call: FunctionCall;
  readonly problems: readonly (Text | null)[];
  /** A range where one value is wanted gives an answer for each of its cells. */
  readonly spills: boolean;
}

/** @param target `null` while it is not known. */
export function callDraft(
  fn: EsgFunction,
  fields: readonly FieldDraft[],
  target: Target | null,
  spelling: FormulaSpelling,
): CallDraft {
  const read = fields.map((field, index): Argument | { readonly problem: Text } => {
    if (field.kind === 'typed') return typedArgument(field.text, fn.parameters[index]!, spelling);
    if (field.kind === 'table') return field;
    const problem = problemWithCells(fn, index, field, target);
    return problem ? { problem } : field;
  });
  return {
    call: { fn, args: read.map((argument) => ('problem' in argument ? OMITTED : argument)) },
    problems: read.map((argument) => ('problem' in argument ? argument.problem : null)),
    spills: fn.answers === 'array' || fields.some((field, index) => isManyForOne(fn, index, field)),
  };
}

function problemWithCells(
  fn: EsgFunction,
  index: number,
  cells: SheetArea,
  target: Target | null,
): Text | null {
  if (target && cells.sheet === target.sheet && contains(cells.area, target.cell)) return INSERT_TEXTS.itself;
  const isTooMany = fn.answers !== 'each-cell' && isManyForOne(fn, index, { kind: 'cells', ...cells });
  return isTooMany ? INSERT_TEXTS.oneCell : null;
}

function isManyForOne(fn: EsgFunction, index: number, field: FieldDraft): boolean {
  if (field.kind !== 'cells' || fn.parameters[index]?.takes !== 'cell') return false;
  const { top, left, bottom, right } = field.area;
  return top !== bottom || left !== right;
}
