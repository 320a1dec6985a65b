import type { GridCell } from '../grid';

export const INDENT_PIXELS = 9;
const PIXELS_PER_POINT = 96 / 72;
const NO_BREAK_SPACE = '\u00A0';
/** As a part of the size of a font, about. */
const SPACE_WIDTH = 1 / 4;

/**
 * The text with its indent, as spaces where the text may reach beyond its cell: Univer leaves padding out when it
 * reckons how far, and would cut the end off.
 */
export function indented({ text, look, align }: GridCell): string {
  const { font, horizontal, wrap, indent } = look;
  if (wrap || indent === 0 || text === '') return text;
  const space = font.size * PIXELS_PER_POINT * SPACE_WIDTH;
  const spaces = NO_BREAK_SPACE.repeat(Math.round((indent * INDENT_PIXELS) / space));
  // One more for the padding that every cell has.
  const isRight = (horizontal ?? align) === 'right';
  return isRight ? NO_BREAK_SPACE + text + spaces : spaces + text + NO_BREAK_SPACE;
}
