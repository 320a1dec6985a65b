import { cellsOf, parseReference, type CellRef, type SheetArea } from '../workbook/address';
import type { OpenSheet } from '../host/model/open-sheet';
import type { OpenWorkbook } from '../host/model/open-workbook';
import { shownText } from '../workbook/number-format/shown-text';
import type { TypingConvention } from '../host/model/typing-convention';
import { validationAt } from '../host/model/data-validation-check';

/** What the drop-down of a cell offers, as it is typed; `null` for a cell without a list. */
export function choicesAt(
  workbook: OpenWorkbook,
  sheet: OpenSheet,
  at: CellRef,
  typing: TypingConvention,
): readonly string[] | null {
  const validation = validationAt(sheet, at);
  if (validation?.type !== 'list' || validation.formula1 === undefined) return null;
  const source = validation.formula1;
  const literal = /^"(.*)"$/s.exec(source)?.[1];
  if (literal !== undefined) return literal.split(',').map((item) => item.trim());
  const area = sourceArea(workbook, sheet, source);
  const from = area && workbook.sheet(area.sheet);
  if (!from) return null;
  return [...cellsOf(area.area)]
    .map((cell) => shownText(from.cell(cell), typing))
    .filter((text) => text !== '');
}

/** The cells of a reference or of a defined name. */
function sourceArea(workbook: OpenWorkbook, sheet: OpenSheet, source: string): SheetArea | null {
  const reference = source.includes('!') ? source : `'${sheet.name.replaceAll("'", "''")}'!${source}`;
  const direct = parseReference(reference);
  if (direct) return direct;
  const name = workbook.names.find((one) => one.name.toLowerCase() === source.toLowerCase());
  return name ? parseReference(name.refersTo) : null;
}
