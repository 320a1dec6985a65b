import type { CellContent } from '../workbook/cell-value';
import { shownContent } from '../workbook/shown-value';
import type { Language } from '../workbook/text';

const LONGEST = 100;

/** A text as a terminal shows it: line breaks become spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}

/** What a cell holds on one line, a long text cut. */
export function contentOnOneLine(content: CellContent, language: Language, shown = shownContent): string {
  const line = oneLine(shown(content)[language]);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
