import { formatArea, parseArea } from '../../src/workbook/address';
import { stepFrom, stretch, type Ground } from '../../src/workbench/navigation';

const area = (text: string) => parseArea(text)!;

const OPEN: Ground = { merges: [], isRowHidden: () => false, isColumnHidden: () => false };
const UP = { rows: -1, columns: 0 };
const DOWN = { rows: 1, columns: 0 };
const LEFT = { rows: 0, columns: -1 };
const RIGHT = { rows: 0, columns: 1 };

test.each([
  ['B2', UP, 'B1'],
  ['B2', DOWN, 'B3'],
  ['B2', LEFT, 'A2'],
  ['B2', RIGHT, 'C2'],
  ['A1', UP, 'A1'],
  ['A1', LEFT, 'A1'],
  ['XFD1048576', DOWN, 'XFD1048576'],
  ['XFD1048576', RIGHT, 'XFD1048576'],
  ['B2:D5', DOWN, 'B3'],
])('from %s, %o leads to %s', (from, step, to) => {
  expect(formatArea(stepFrom(area(from), step, OPEN))).toBe(to);
});

test('a merge is walked over as one cell', () => {
  const ground = { ...OPEN, merges: [area('B2:D4')] };
  expect(formatArea(stepFrom(area('A3'), RIGHT, ground))).toBe('B2:D4');
  expect(formatArea(stepFrom(area('B2:D4'), RIGHT, ground))).toBe('E2');
  expect(formatArea(stepFrom(area('B2'), DOWN, ground))).toBe('B5');
  expect(formatArea(stepFrom(area('B5'), UP, ground))).toBe('B2:D4');
});

test('hidden rows and columns are passed', () => {
  const ground = {
    ...OPEN,
    isRowHidden: (row: number) => row >= 3 && row <= 5,
    isColumnHidden: (column: number) => column === 1,
  };
  expect(formatArea(stepFrom(area('B2'), DOWN, ground))).toBe('B6');
  expect(formatArea(stepFrom(area('B6'), UP, ground))).toBe('B2');
  expect(formatArea(stepFrom(area('B2'), LEFT, ground))).toBe('B2');
});

test('a selection is stretched from its first cell', () => {
  expect(formatArea(stretch(area('B2'), DOWN))).toBe('B2:B3');
  expect(formatArea(stretch(area('B2:C3'), LEFT))).toBe('B2:B3');
  expect(formatArea(stretch(area('B2'), UP))).toBe('B2');
});
