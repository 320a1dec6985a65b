import { parseCell, type CellRef } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import { contentOf, GENERAL, sameContent, type CellChange } from '../../workbook/change-set';
import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';
import type { AnyColumn } from '../layout/layout';
import type { Place } from '../plan';
import type { SheetDetails } from './sheet-details';
import { writtenValue } from './written-values';

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
): CellChange | null {
  const asked = parseCell(cell)!;
  const merge = details.mergeAt(asked);
  const at: CellRef = merge ? { row: merge.top, column: merge.left } : asked;
  const address = details.address(at);
  const place = `${details.sheet}!${address}`;
  const now = details.cell(at);
  const written = writtenValue(key, given, {
    choices: details.choicesAt(at),
    isPercent: now?.numberFormat?.includes('%') ?? false,
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
  const isGeneral = now?.numberFormat === undefined;
  const numberFormat =
    isGeneral && written.numberFormat !== undefined ? { before: GENERAL, after: written.numberFormat } : null;
  if (numberFormat && details.isProtected()) {
    throw new UserError('format-protected', {
      da: `»${label.da}« i ${place} har intet datoformat, og arket er beskyttet, så det kan ikke få et. Fjern beskyttelsen i Excel under Gennemse, og prøv igen.`,
      en: `“${label.en}” in ${place} has no date format, and the sheet is protected, so it cannot get one. Remove the protection in Excel under Review, and try again.`,
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
