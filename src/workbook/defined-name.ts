import { parseCell } from './address';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** `R1C1`, `R`, `C5`, and in Danish Excel `R1K1` and `K`. */
const ROW_AND_COLUMN = /^(?:R\d*)?(?:[CK]\d*)?$/i;

/** `TRUE` and `FALSE`, and as Danish Excel calls them. */
const TRUTH = /^(?:TRUE|FALSE|SAND|FALSK)$/i;

/**
 * Whether Excel takes a text for a defined name: it begins with a letter, has no spaces and looks like no cell. Source:
 * Excel's help, "Define and use names in formulas", and ECMA-376 part 1, 18.17.2.5. GUESS: Danish Excel refuses a name
 * that looks like a cell in its own R1K1 style, so such a name is good nowhere.
 */
export function canBeName(text: string): boolean {
  return NAME.test(text) && !parseCell(text) && !ROW_AND_COLUMN.test(text) && !TRUTH.test(text);
}
