import type { CellValue } from '../../../workbook/cell-value';
import type { NewSheet } from '../../../workbook/new-sheet';

/** What one section of a summary says, in words. */
export interface SectionMessages {
  readonly heading: string;
  readonly messages: readonly string[];
}

const HEADING = 'section';
const MESSAGES: ReadonlySet<string | undefined> = new Set([
  'message',
  'wrapped message',
  'note',
  'wrapped note',
  'sentence',
]);

/**
 * Each section and its sentences, known by their looks: the cells of a section follow one another, its heading first.
 * A heading right after another is that of a column.
 */
export function sectionMessages(
  { cells }: NewSheet,
  values: ReadonlyMap<string, CellValue>,
): readonly SectionMessages[] {
  const sections: { readonly heading: string; readonly messages: string[] }[] = [];
  let styleBefore: string | undefined;
  for (const { cell, style } of cells) {
    const value = values.get(cell);
    if (typeof value === 'string' && value !== '') {
      if (MESSAGES.has(style)) sections.at(-1)?.messages.push(value);
      else if (style === HEADING && styleBefore !== HEADING) sections.push({ heading: value, messages: [] });
    }
    styleBefore = style;
  }
  return sections;
}
