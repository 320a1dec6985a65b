import fc from 'fast-check';
import { labelsBelow, labelsBeside } from '../../src/charts/category-labels';

const YEARS = ['2023', '2024', '2025', '2026', '2027', '2028'];
const LONG = ['Varme og varmt vand', 'Fælles elforbrug', 'Vandforbrug'];

describe('names under the axis', () => {
  test('stand side by side where they have room', () => {
    expect(labelsBelow(YEARS, { width: 300, height: 200 })).toEqual({ texts: YEARS, tilt: 0 });
  });

  test('are broken between words', () => {
    expect(labelsBelow(LONG, { width: 250, height: 200 })).toEqual({
      texts: ['Varme og\nvarmt vand', 'Fælles\nelforbrug', 'Vandforbrug'],
      tilt: 0,
    });
  });

  test('are tilted where a word is too wide', () => {
    expect(labelsBelow(YEARS, { width: 150, height: 200 })).toEqual({ texts: YEARS, tilt: 45 });
  });

  test('stand upright where even tilted ones would meet', () => {
    expect(labelsBelow(YEARS, { width: 100, height: 200 })).toEqual({ texts: YEARS, tilt: 90 });
  });

  test('are left out, one in two, where upright ones would meet', () => {
    expect(labelsBelow(YEARS, { width: 60, height: 200 })).toEqual({
      texts: ['2023', '', '2025', '', '2027', ''],
      tilt: 90,
    });
  });

  test('are cut where they would take the plot', () => {
    const [first] = labelsBelow(['Et navn, der er alt for langt til sit diagram'], {
      width: 16,
      height: 100,
    }).texts;
    expect(first).toMatch(/^Et n.*…$/);
  });
});

describe('names beside lying bars', () => {
  test('are all there, also where they stand close', () => {
    const { texts, tilt } = labelsBeside(YEARS, { width: 300, height: 60 });
    expect([texts, tilt]).toEqual([YEARS, 0]);
  });

  test('are broken where there is room for lines, else cut', () => {
    expect(labelsBeside(LONG, { width: 200, height: 150 }).texts[0]).toBe('Varme og\nvarmt vand');
    expect(labelsBeside(LONG, { width: 200, height: 45 }).texts[0]).toBe('Varme og var…');
  });
});

test('no name is ever changed but by breaks, an end that is cut, and leaving it out', () => {
  const name = fc
    .string({ unit: fc.constantFrom(...'abæø 1'), maxLength: 30 })
    .map((text) => text.trim().replace(/ +/g, ' '));
  const size = fc.record({
    width: fc.integer({ min: 1, max: 600 }),
    height: fc.integer({ min: 1, max: 400 }),
  });
  fc.assert(
    fc.property(
      fc.array(name, { maxLength: 12 }),
      size,
      fc.constantFrom(labelsBelow, labelsBeside),
      (names, room, labels) => {
        const { texts } = labels(names, room);
        expect(texts).toHaveLength(names.length);
        texts.forEach((text, i) => {
          const shown = text.replaceAll('\n', ' ');
          expect(names[i]!.startsWith(shown.replace(/…$/, ''))).toBe(true);
          if (!shown.endsWith('…') && shown !== '') expect(shown).toBe(names[i]);
        });
      },
    ),
  );
});
