import fc from 'fast-check';
import { formatCell, parseCell } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/cell-value';
import {
  contentOf,
  diff,
  inverse,
  withChanges,
  type Change,
  type ChangeSet,
} from '../../src/workbook/change-set';
import type { NewSheet } from '../../src/workbook/new-sheet';
import { CellMap, cellAt, valueAt, type Cell, type Snapshot } from '../../src/workbook/snapshot';

const title = { da: 'Ret celler', en: 'Correct cells' };

function snapshotOf(cells: Record<string, Cell>): Snapshot {
  const entries = Object.entries(cells).map(([cell, content]) => [parseCell(cell)!, content] as const);
  return {
    depth: 'full',
    date1904: false,
    sheets: [{ name: 'Ark1', visibility: 'visible' }],
    names: [],
    contents: new Map([['Ark1', { cells: CellMap.from(entries) }]]),
  };
}

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.boolean(),
  fc.constantFrom('#N/A', '#DIV/0!').map((error) => ({ error })),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  value.map((v) => ({ value: v })),
  fc.record({ value, formula: fc.constantFrom('A1+1', 'SUM(B1:B9)') }),
  value.map((v) => ({ value: v, numberFormat: '0.00', locked: false })),
);
const address = fc
  .record({ row: fc.integer({ min: 1, max: 4 }), column: fc.integer({ min: 1, max: 3 }) })
  .map(formatCell);
const snapshot = fc.dictionary(address, cell, { maxKeys: 8 }).map(snapshotOf);

/** Blank cells that carry nothing are the same as no cell. */
const contents = (s: Snapshot): Record<string, unknown> =>
  Object.fromEntries(
    [...s.contents.get('Ark1')!.cells]
      .map(([at, c]) => [formatCell(at), contentOf(c)] as const)
      .filter(([, content]) => 'formula' in content || content.value !== null),
  );

test('the difference of two snapshots takes one into the other, and its inverse takes it back', () => {
  fc.assert(
    fc.property(snapshot, snapshot, (from, to) => {
      const changeSet: ChangeSet = { title, changes: diff(from, to) };
      expect(contents(withChanges(from, changeSet))).toEqual(contents(to));
      expect(contents(withChanges(to, inverse(changeSet)))).toEqual(contents(from));
    }),
  );
});

test('a snapshot does not differ from itself, and following changes leaves the original alone', () => {
  fc.assert(
    fc.property(snapshot, snapshot, (from, to) => {
      const before = contents(from);
      withChanges(from, { title, changes: diff(from, to) });
      expect(contents(from)).toEqual(before);
      expect(diff(from, from)).toEqual([]);
    }),
  );
});

const sheet: NewSheet = {
  name: 'Nyt',
  visibility: 'visible',
  styles: {},
  cells: [],
  styledAreas: [],
  columnWidths: [],
  rowHeights: [],
  merges: [],
  validations: [],
  protected: false,
  showGridLines: true,
  frozen: { rows: 0, columns: 0 },
};

test('the inverse of the inverse is the original, for every kind of change', () => {
  const changes: readonly Change[] = [
    { kind: 'cell', sheet: 'Ark1', cell: 'A1', before: { value: null }, after: { formula: 'B1' } },
    {
      kind: 'cell',
      sheet: 'Ark1',
      cell: 'A2',
      before: { value: null },
      after: { value: 46387 },
      numberFormat: { before: 'General', after: 'm/d/yyyy' },
    },
    { kind: 'insert-rows', sheet: 'Ark1', row: 3, count: 2 },
    { kind: 'remove-rows', sheet: 'Ark1', row: 9, count: 1 },
    { kind: 'add-sheet', sheet },
    { kind: 'add-name', name: 'Kilde', refersTo: 'Nyt!$A$1' },
  ];
  const back = inverse({ title, changes });
  expect(back.changes.map((change) => change.kind)).toEqual([
    'remove-name',
    'remove-sheet',
    'insert-rows',
    'remove-rows',
    'cell',
    'cell',
  ]);
  expect(inverse(back)).toEqual({ title, changes });
});

test('a number format comes and goes with the content it was made for', () => {
  const from = snapshotOf({ A1: { value: 3, locked: false } });
  const changeSet: ChangeSet = {
    title,
    changes: [
      {
        kind: 'cell',
        sheet: 'Ark1',
        cell: 'A1',
        before: { value: 3 },
        after: { value: 0.5 },
        numberFormat: { before: 'General', after: '0%' },
      },
    ],
  };
  const to = withChanges(from, changeSet);
  expect(cellAt(to, 'Ark1', 'A1')).toEqual({ value: 0.5, numberFormat: '0%', locked: false });
  expect(cellAt(withChanges(to, inverse(changeSet)), 'Ark1', 'A1')).toEqual({ value: 3, locked: false });
});

test('a written value keeps the look of its cell and replaces its formula', () => {
  const from = snapshotOf({ A1: { value: 3, formula: '1+2', numberFormat: '0.0', locked: false } });
  const to = withChanges(from, {
    title,
    changes: [{ kind: 'cell', sheet: 'Ark1', cell: 'A1', before: { formula: '1+2' }, after: { value: 7 } }],
  });
  expect(cellAt(to, 'Ark1', 'A1')).toEqual({ value: 7, numberFormat: '0.0', locked: false });
});

test('blank is not zero, and what was not read is blank', () => {
  const s = snapshotOf({ A1: { value: 0 }, A2: { value: null } });
  expect(valueAt(s, 'Ark1', 'A1')).toBe(0);
  expect(valueAt(s, 'Ark1', 'A2')).toBeNull();
  expect(valueAt(s, 'Ark1', 'B7')).toBeNull();
  expect(valueAt(s, 'Et andet ark', 'A1')).toBeNull();
});
