import { parseCell, type CellRef } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import { contentOf, sameContent, type CellChange } from '../../workbook/change-set';
import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';
import type { AnyColumn, Block } from '../layout/layout';
import type { Place } from '../plan';
import { formatChange, percentUse } from './percent-cells';
import type { SheetDetails } from './sheet-details';
import { writtenValue } from './written-values';

/** What an amount in per cent belongs to: its table, and the unit that the goal will have. */
export interface AmountOf {
  readonly block: Block | null;
  readonly unit: string | null;
}

const NO_AMOUNT: AmountOf = { block: null, unit: null };

/**
 * The change that writes one answer in its cell; `null` when it stands there already. A cell in a merged area is its
 * first.
 *
 * @throws {UserError} `cell-has-formula`, `cell-locked`, `format-protected`, `answer-not-understood`, `not-in-list`
 */
export function fieldChange(
  details: SheetDetails,
  key: AnyColumn,
  { cell }: Place,
  given: CellValue,
  label: Text,
  of: AmountOf = NO_AMOUNT,
): CellChange | null {
  const asked = parseCell(cell)!;
  const merge = details.mergeAt(asked);
  const at: CellRef = merge ? { row: merge.top, column: merge.left } : asked;
  const address = details.address(at);
  const place = `${details.sheet}!${address}`;
  const now = details.cell(at);
  const percent = percentUse(details, of.block, key, of.unit, now?.numberFormat);
  const written = writtenValue(key, given, {
    choices: details.choicesAt(at),
    isPercent: percent.isFraction,
    date1904: details.snapshot.date1904 ?? false,
    label,
    place,
  });
  const before = contentOf(now);
  const after = { value: written.value };
  if (sameContent(before, after)) return null;
  if ('formula' in before) {
    throw new UserError('cell-has-formula', {
      da: `»${label.da}« i ${place} regnes ud af en formel, som ikke overskrives. Ret det, formlen bygger på, eller slet formlen i Excel.`,
      en: `“${label.en}” in ${place} is calculated by a formula, which is not overwritten. Change what the formula builds on, or delete the formula in Excel.`,
    });
  }
  if (details.isLocked(at)) {
    throw new UserError('cell-locked', {
      da: `»${label.da}« i ${place} er låst på et beskyttet ark. Fjern beskyttelsen i Excel under Gennemse, og prøv igen.`,
      en: `“${label.en}” in ${place} is locked on a protected sheet. Remove the protection in Excel under Review, and try again.`,
    });
  }
  const numberFormat =
    written.value === null ? null : formatChange(now?.numberFormat, written.numberFormat, percent);
  if (numberFormat && details.isProtected()) {
    throw new UserError('format-protected', {
      da: `»${label.da}« i ${place} har ikke det talformat, svaret skal vises med, og arket er beskyttet, så det kan ikke få det. Fjern beskyttelsen i Excel under Gennemse, og prøv igen.`,
      en: `“${label.en}” in ${place} does not have the number format that the answer is shown with, and the sheet is protected, so it cannot get it. Remove the protection in Excel under Review, and try again.`,
    });
  }
  return {
    kind: 'cell',
    sheet: details.sheet,
    cell: address,
    before,
    after,
    ...(numberFormat && { numberFormat }),
  };
}
