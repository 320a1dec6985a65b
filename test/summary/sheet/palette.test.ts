import { PALETTE, SEQUENCE } from '../../../src/summary/sheet/palette';

/** CIE lightness, 0 for black and 100 for white. Source: IEC 61966-2-1 and CIE 1976. */
function lightness(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
}

test.each([
  ['the palette', PALETTE],
  ['the sequence', SEQUENCE],
] as const)(
  'every colour of %s is clearly lighter than the one before, so that black and white will do',
  (_, colors) => {
    const steps = colors.slice(1).map((color, index) => lightness(color) - lightness(colors[index]!));
    expect(Math.min(...steps)).toBeGreaterThan(6);
  },
);
