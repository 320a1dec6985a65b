import type { CellStyle, NewSheet } from '../workbook/new-sheet';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/**
 * Adds the conditional formats of a new sheet. Whether Excel puts a format it is given first (the reference of
 * `add`) or last (its samples), each of them is made the first here, from the last to the first.
 */
export function addConditionalFormats(
  worksheet: Excel.Worksheet,
  { conditionalFormats = [], styles }: NewSheet,
): void {
  for (const { areas, formula, style, stopIfTrue = false } of [...conditionalFormats].reverse()) {
    const added = worksheet.getRanges(areas.replaceAll(' ', ',')).conditionalFormats.add('Custom');
    // Relative references are seen from the range that was asked: github.com/OfficeDev/office-js/issues/5194.
    // GUESS: of several areas, from the first cell of the first.
    added.custom.rule.formula = `=${formula}`;
    added.stopIfTrue = stopIfTrue;
    added.priority = 0;
    applyLook(added.custom.format, styles[style] ?? {});
  }
}

function applyLook({ fill, font, borders }: Excel.ConditionalRangeFormat, style: CellStyle): void {
  if (style.fill !== undefined) fill.color = style.fill;
  if (style.color !== undefined) font.color = style.color;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.border === undefined) return;
  for (const side of SIDES) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    if (style.borderColor !== undefined) border.color = style.borderColor;
  }
}
