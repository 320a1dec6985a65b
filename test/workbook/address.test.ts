import fc from 'fast-check';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  areaBetween,
  cellsOf,
  columnLetters,
  columnNumber,
  contains,
  formatArea,
  formatCell,
  formatReference,
  parseArea,
  parseCell,
  parseReference,
  quoteSheet,
  union,
} from '../../src/workbook/address';

const column = fc.integer({ min: 1, max: MAX_COLUMNS });
const cell = fc.record({ row: fc.integer({ min: 1, max: MAX_ROWS }), column });
const area = fc.tuple(cell, cell).map(([a, b]) => areaBetween(a, b)!);
/** What Excel allows in a sheet name: 1–31 characters, none of \ / ? * [ ] : and no apostrophe at either end. */
const sheetName = fc
  .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 31 })
  .filter((name) => !/[\\/?*[\]:]|^'|'$/.test(name));

test('column letters and numbers are each other’s inverse', () => {
  expect([columnLetters(1), columnLetters(26), columnLetters(27), columnLetters(MAX_COLUMNS)]).toEqual([
    'A',
    'Z',
    'AA',
    'XFD',
  ]);
  fc.assert(fc.property(column, (n) => columnNumber(columnLetters(n)) === n));
});

test('cells, areas and references read what they write', () => {
  fc.assert(fc.property(cell, (at) => expect(parseCell(formatCell(at))).toEqual(at)));
  fc.assert(fc.property(area, (a) => expect(parseArea(formatArea(a))).toEqual(a)));
  fc.assert(
    fc.property(sheetName, area, (sheet, a) =>
      expect(parseReference(formatReference({ sheet, area: a }))).toEqual({ sheet, area: a }),
    ),
  );
});

test.each(['', 'A0', '1A', 'XFE1', 'A1048577', 'A1:B2:C3', 'Ark1!A1', 'ABCD1', '#REF!'])(
  'refuses %p as an area',
  (text) => expect(parseArea(text)).toBeNull(),
);

test('reads whole columns and rows and corners in any order', () => {
  expect(parseArea('$C:$A')).toEqual({ top: 1, left: 1, bottom: MAX_ROWS, right: 3 });
  expect(parseArea('5:2')).toEqual({ top: 2, left: 1, bottom: 5, right: MAX_COLUMNS });
  expect(parseArea('C9:$B$2')).toEqual({ top: 2, left: 2, bottom: 9, right: 3 });
});

test.each([
  "'[1]General Information'!$D$3",
  '[2]Ark1!A1',
  'Ark1!#REF!',
  'A1',
  'OFFSET(Ark1!A1,1,0)',
  'Ark1!A1,Ark1!B2',
  'My Sheet!A1',
])('refuses %p as a reference to this workbook', (text) => expect(parseReference(text)).toBeNull());

test.each([
  ['Oversigt', 'Oversigt'],
  // A cell address since Excel has had columns up to XFD.
  ['Ark1', "'Ark1'"],
  ['Målepunkter', 'Målepunkter'],
  ['General Information', "'General Information'"],
  ["Birthe's ark", "'Birthe''s ark'"],
  ['AB12', "'AB12'"],
  ['R1', "'R1'"],
  ['2026', "'2026'"],
])('quotes the sheet name %p as %p', (name, quoted) => expect(quoteSheet(name)).toBe(quoted));

test('an area holds exactly its cells, and a union holds both areas', () => {
  const box = parseArea('B2:C4')!;
  expect([...cellsOf(box)].map(formatCell)).toEqual(['B2', 'C2', 'B3', 'C3', 'B4', 'C4']);
  fc.assert(
    fc.property(area, area, (a, b) => {
      const both = union(a, b);
      for (const { top, left, bottom, right } of [a, b]) {
        expect(contains(both, { row: top, column: left })).toBe(true);
        expect(contains(both, { row: bottom, column: right })).toBe(true);
      }
    }),
  );
});
