/** The axis with the figures: where it begins and ends, and how far it is between its marks. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly unit: number;
}

/** What somebody has set of it. */
export interface FixedScale {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly unit: number | null;
}

const STEPS = [1, 2, 5];

/** Figures closer than this to the largest, as a part of it, let the axis begin above zero. */
const CLOSE = 1 / 6;
/** So much air, as a part of the spread, there must be above the largest figure, and below the least. */
const AIR = 1 / 20;
/** GUESS: Excel, too, takes no unit that would set more marks than anybody can tell apart. */
const MOST_UNITS = 500;

/**
 * The axis that Excel gives to figures where nobody has set it. Source: J. Peltier, “How Excel Calculates Automatic
 * Chart Axis Limits”, for figures above zero; those below are mirrored. GUESS: the unit is the least of 1, 2, 5, 10 …
 * whose marks have room.
 *
 * @param most so many units there is room for; one that is set need not have it.
 */
export function valueScale(figures: readonly number[], fixed: FixedScale, most: number): ValueScale {
  const { least, largest } = spreadOf(figures, fixed);
  const { unit: own } = fixed;
  if (own !== null && own > 0) {
    const scale = scaleBy(own, least, largest, fixed);
    if (scale.maximum - scale.minimum <= MOST_UNITS * own) return scale;
  }
  const reach = Math.max(Math.abs(least), Math.abs(largest), largest - least);
  // Figures on both sides of zero need two units, however large.
  const room = Math.max(2, most) + 1e-9;
  let exponent = Math.floor(Math.log10(reach || 1)) - 2;
  for (;;) {
    for (const step of STEPS) {
      const unit = step * 10 ** exponent;
      const scale = scaleBy(unit, least, largest, fixed);
      if ((scale.maximum - scale.minimum) / unit <= room) return scale;
    }
    exponent += 1;
  }
}

/** Where the marks stand. */
export function marksOf({ minimum, maximum, unit }: ValueScale): number[] {
  const count = Math.floor((maximum - minimum) / unit + 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => rounded(minimum + i * unit));
}

function spreadOf(figures: readonly number[], { minimum, maximum }: FixedScale) {
  const least = minimum ?? figures.reduce((a, b) => Math.min(a, b), figures[0] ?? 0);
  const largest = maximum ?? figures.reduce((a, b) => Math.max(a, b), figures[0] ?? 0);
  if (largest > least || least !== 0) return { least: Math.min(least, largest), largest };
  // Nothing but zeros, or nothing at all.
  return { least, largest: 1 };
}

function scaleBy(unit: number, least: number, largest: number, fixed: FixedScale): ValueScale {
  const minimum = fixed.minimum ?? rounded(-upperEnd(unit, -least, -largest));
  const maximum = fixed.maximum ?? upperEnd(unit, largest, least);
  return { minimum, maximum: maximum > minimum ? maximum : minimum + unit, unit };
}

/** The end of the axis on the side of `near`; the lower end is the upper one of the mirrored figures. */
function upperEnd(unit: number, near: number, far: number): number {
  const air = Math.abs(near - far) * AIR;
  if (near <= 0) {
    const isClose = near > far && near - far < CLOSE * -far;
    return isClose ? rounded(Math.min(0, Math.ceil((near + air) / unit) * unit)) : 0;
  }
  return rounded((Math.floor((near + air) / unit + 1e-9) + 1) * unit);
}

/** Without the tail that sums of decimal fractions have in binary, and without a negative zero. */
function rounded(figure: number): number {
  return Number(figure.toPrecision(12)) + 0;
}
