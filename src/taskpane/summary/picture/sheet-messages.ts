import type { CellValue } from '../../../workbook/cell-value';
import type { NewSheet } from '../../../workbook/new-sheet';

/** What one section of a summary says, in words. */
export interface SectionMessages {
  readonly heading: string;
  readonly messages: readonly string[];
}

const MESSAGES: ReadonlySet<string | undefined> = new Set([
  'message',
  'wrapped message',
  'note',
  'wrapped note',
]);

/** Each section and its sentences, known by their looks: a section's cells follow one another. */
export function sectionMessages(
  { cells }: NewSheet,
  values: ReadonlyMap<string, CellValue>,
): readonly SectionMessages[] {
  const sections: { readonly heading: string; readonly messages: string[] }[] = [];
  for (const { cell, style } of cells) {
    const value = values.get(cell);
    if (typeof value !== 'string' || value === '') continue;
    if (style === 'section') sections.push({ heading: value, messages: [] });
    else if (MESSAGES.has(style)) sections.at(-1)?.messages.push(value);
  }
  return sections;
}
