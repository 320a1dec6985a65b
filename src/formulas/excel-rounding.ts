/** As many digits as Excel keeps of a number. */
const EXCEL_DIGITS = 15;

/**
 * A number rounded as Excel's AFRUND does: halves away from zero, in the number as it is written with 15 digits.
 * 1.005 with two decimals is 1.01, although the binary number is a little less.
 */
export function roundedAsExcel(value: number, decimals: number): number {
  const [digits, exponent] = value.toExponential(EXCEL_DIGITS - 1).split('e');
  const shifted = Number(`${digits}e${Number(exponent) + decimals}`);
  if (Math.abs(shifted) >= 10 ** EXCEL_DIGITS) return value;
  const whole = Math.sign(shifted) * Math.round(Math.abs(shifted));
  return Number(`${whole}e${-decimals}`);
}
