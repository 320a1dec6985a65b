import * as z from 'zod/mini';
import { mark, number, requiredText, text } from '../../src/records/fields';
import { readRecords, recordPlaces } from '../../src/records/read-records';
import { putRecord, recordChanges, removeRecord } from '../../src/records/record-changes';
import type { RecordKind } from '../../src/records/record-kind';
import type { CellValue } from '../../src/workbook/cell-value';
import { withChanges, type Change } from '../../src/workbook/change-set';
import { CellMap, type Snapshot } from '../../src/workbook/snapshot';

interface Meter {
  readonly id: string;
  readonly reading: number;
  readonly place: string;
  readonly remote: boolean;
}

const METERS: RecordKind<Meter> = {
  sheet: 'Målere',
  columns: [
    { field: 'id', heading: 'Id', width: 10 },
    { field: 'reading', heading: 'Aflæsning', width: 10 },
    { field: 'place', heading: 'Sted', width: 10 },
    { field: 'remote', heading: 'Fjernaflæst', width: 10 },
  ],
  schema: z.object({ id: requiredText, reading: number, place: text, remote: mark }),
  keyOf: ({ id }) => id,
};

const [first, second]: readonly [Meter, Meter] = [
  { id: 'V1', reading: 12.5, place: 'Kælder', remote: true },
  { id: 'V2', reading: 0, place: '', remote: false },
];

/** A workbook whose only sheet holds these rows. */
function workbook(rows: readonly (readonly CellValue[])[], name = 'målere'): Snapshot {
  const cells = CellMap.from(
    rows.flatMap((row, at) =>
      row.map((value, column) => [{ row: at + 1, column: column + 1 }, { value }] as const),
    ),
  );
  return {
    depth: 'validate',
    date1904: null,
    sheets: [{ name, visibility: 'hidden' }],
    names: [],
    contents: new Map([[name, { cells }]]),
  };
}

const after = (snapshot: Snapshot, changes: readonly Change[]): Snapshot =>
  withChanges(snapshot, { title: { da: 'Prøve', en: 'Test' }, changes });
const cellsOf = (changes: readonly Change[]): unknown[] =>
  changes.map((change) => (change.kind === 'cell' ? [change.cell, change.after] : change.kind));

const REORDERED = workbook([
  ['Sted', 'Mit eget', ' aflæsning ', 'FJERNAFLÆST', 'Id'],
  ['Kælder', 'husk mig', 12.5, 'JA', 'V1'],
]);

describe('columns that people have moved', () => {
  test('are found by their headings', () => {
    expect(readRecords(REORDERED, METERS)).toEqual({ records: [first], defects: [] });
    expect(recordPlaces(REORDERED, METERS, 'reading')).toEqual([
      { record: first, sheet: 'målere', cell: 'C2' },
    ]);
  });

  test('stay where they are, and what stands beside them stays too', () => {
    const changes = recordChanges(REORDERED, METERS, [first, second]);
    expect(cellsOf(changes)).toEqual([
      ['E3', { value: 'V2' }],
      ['C3', { value: 0 }],
    ]);
    expect(readRecords(after(REORDERED, changes), METERS).records).toEqual([first, second]);
  });
});

describe('a heading that is gone', () => {
  const damaged = workbook([
    ['Id', 'Aflæsning', null, 'Fjernaflæst'],
    ['V1', 12.5, 'Kælder', 'JA'],
  ]);

  test('is said, for what stood under it is not found', () => {
    const { records, defects } = readRecords(damaged, METERS);
    expect(records).toEqual([{ ...first, place: '' }]);
    expect(defects).toMatchObject([{ da: expect.stringContaining('»målere« mangler »Sted« i række 1') }]);
    expect(recordPlaces(damaged, METERS, 'place')).toMatchObject([{ cell: 'A2' }]);
  });

  test('is set again to the right of everything, and nothing is written over', () => {
    const changes = putRecord(damaged, METERS, { ...second, place: 'Loft' });
    expect(cellsOf(changes)).toEqual([
      ['E1', { value: 'Sted' }],
      ['A3', { value: 'V2' }],
      ['B3', { value: 0 }],
      ['E3', { value: 'Loft' }],
    ]);
    const again = readRecords(after(damaged, changes), METERS);
    expect(again.defects).toEqual([]);
    expect(again.records).toContainEqual({ ...second, place: 'Loft' });
  });

  test('hides no records when every heading is gone', () => {
    const headless = workbook([[], ['V1', 12.5, 'Kælder', 'JA']]);
    expect(readRecords(headless, METERS).records).toEqual([]);
    expect(readRecords(headless, METERS).defects).toHaveLength(1);
  });

  test('is no defect of a sheet that has been emptied', () => {
    expect(readRecords(workbook([]), METERS)).toEqual({ records: [], defects: [] });
  });
});

describe('records', () => {
  test('are replaced by key, removed by key, and leave a row free for the next', () => {
    const kept = workbook([
      ['Id', 'Aflæsning', 'Sted', 'Fjernaflæst'],
      ['V1', 12.5, 'Kælder', 'JA'],
      ['V2', 0],
    ]);
    expect(cellsOf(putRecord(kept, METERS, { ...first, reading: 13 }))).toEqual([['B2', { value: 13 }]]);
    const removed = after(kept, removeRecord(kept, METERS, first));
    expect(readRecords(removed, METERS).records).toEqual([second]);
    expect(readRecords(after(removed, putRecord(removed, METERS, first)), METERS).records).toEqual(
      expect.arrayContaining([first, second]),
    );
  });

  test('need a sheet only when there are any', () => {
    const without = workbook([], 'Ark1');
    expect(recordChanges(without, METERS, [])).toEqual([]);
    expect(recordChanges(without, METERS, [first])).toMatchObject([
      { kind: 'add-sheet', sheet: { name: 'Målere', visibility: 'hidden' } },
    ]);
  });

  test('are not written over a sheet that was not read', () => {
    const unread = { ...REORDERED, contents: new Map() };
    expect(() => recordChanges(unread, METERS, [first])).toThrow('was not read');
  });
});
