import { indented } from '../../../src/workbench/univer/indent';
import { PLAIN_LOOK, type CellLook } from '../../../src/host/workbook-appearance';

const AT = { row: 1, column: 1 };

const shown = (look: Partial<CellLook>): string =>
  indented({ at: AT, text: 'Affald', look: { ...PLAIN_LOOK, indent: 1, ...look }, align: 'left' }).replaceAll(
    '\u00A0',
    '·',
  );

test('an indent pushes the text in from its own side, by as much whatever its size', () => {
  expect(shown({})).toBe('··Affald·');
  expect(shown({ indent: 2 })).toBe('·····Affald·');
  expect(shown({ horizontal: 'right' })).toBe('·Affald··');
  expect(shown({ font: { ...PLAIN_LOOK.font, size: 20 } })).toBe('·Affald·');
});

test('a text without an indent, or one that wraps and is padded, stays as it is', () => {
  expect(shown({ indent: 0 })).toBe('Affald');
  expect(shown({ wrap: true })).toBe('Affald');
  expect(indented({ at: AT, text: '', look: { ...PLAIN_LOOK, indent: 1 }, align: 'left' })).toBe('');
});
