/** How the names stand along the axis. */
export interface CategoryLabels {
  /** Lines separated by line breaks; blank for a name that there is no room for. */
  readonly texts: readonly string[];
  /** Degrees against the clock. */
  readonly tilt: 0 | 45 | 90;
}

/** Pixels. */
export const LABEL_SIZE = 12;
const LINE_HEIGHT = 15;
/** Of an average sign in Calibri, as a part of its size. */
const SIGN_WIDTH = 0.5;
const MOST_LINES = 3;
/** From one line to the next where names stand as close as they can be read. */
const CLOSEST = 9;
/** Between two names that stand beside each other. */
const GAP = 6;
/** So much of the plot a tilted name, or one beside lying bars, may take. */
const MOST_OF_PLOT = 0.4;

/** About as wide as the text becomes, in pixels. */
export function textWidth(text: string): number {
  return text.length * LABEL_SIZE * SIGN_WIDTH;
}

/**
 * The names under columns and lines. As in Excel they are broken into lines, else tilted, else set upright, and at last
 * left out here and there. GUESS: Excel's own limits between these are not known.
 *
 * @param size of the plot, in pixels.
 */
export function labelsBelow(
  names: readonly string[],
  size: { width: number; height: number },
): CategoryLabels {
  const slot = size.width / Math.max(1, names.length);
  const broken = names.map((name) => linesOf(name, slot - GAP));
  const fits = broken.every(
    (lines) => lines.length <= MOST_LINES && lines.every((line) => textWidth(line) <= slot - GAP),
  );
  if (fits) return { texts: broken.map((lines) => lines.join('\n')), tilt: 0 };
  const tilt = slot >= LINE_HEIGHT * Math.SQRT2 ? 45 : 90;
  const length = size.height * MOST_OF_PLOT * (tilt === 45 ? Math.SQRT2 : 1);
  return { texts: everyNth(names, LINE_HEIGHT / slot).map((name) => cut(name, length)), tilt };
}

/** The names beside lying bars. They may stand closer than is comfortable before any is left out. */
export function labelsBeside(
  names: readonly string[],
  size: { width: number; height: number },
): CategoryLabels {
  const slot = size.height / Math.max(1, names.length);
  const width = size.width * MOST_OF_PLOT;
  const most = Math.max(1, Math.min(MOST_LINES, Math.floor(slot / LINE_HEIGHT)));
  const texts = everyNth(names, CLOSEST / slot).map((name) => {
    const lines = linesOf(name, width);
    const rest = cut(lines.slice(most - 1).join(' '), width);
    return [...lines.slice(0, most - 1), rest].join('\n').trimEnd();
  });
  return { texts, tilt: 0 };
}

function everyNth(names: readonly string[], share: number): string[] {
  const step = Math.max(1, Math.ceil(share));
  return names.map((name, i) => (i % step === 0 ? name : ''));
}

/** Broken between words where a line would be wider than that. */
function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const signs = Math.max(1, Math.floor(width / (LABEL_SIZE * SIGN_WIDTH)) - 1);
  return `${text.slice(0, signs).trimEnd()}…`;
}
