import fc from 'fast-check';
import { formatReference, parseCell, type SheetArea } from '../../src/workbook/address';
import { CellMap, type DefinedName, type Snapshot } from '../../src/workbook/snapshot';
import { DATAPOINTS } from '../../src/vsme/catalogue';
import { setDatapoint } from '../../src/vsme/fill';
import { spellingsOf } from '../../src/vsme/former-names';
import { readDatapoints } from '../../src/vsme/read-datapoints';
import { vsmeAreas } from '../../src/vsme/workbook-areas';
import { reportIn } from './support/read-report';

const NAMES = [...new Set(DATAPOINTS.flatMap(({ name, anchor }) => name ?? anchor?.name ?? []))];
const SHEETS = ['Ark 1', 'Ark2', "Karens ark (d'r)"];

/** Far enough from the edges of the sheet for every anchor. */
const place = fc.record({
  sheet: fc.constantFrom(...SHEETS),
  row: fc.integer({ min: 20, max: 5000 }),
  column: fc.integer({ min: 20, max: 200 }),
  height: fc.integer({ min: 1, max: 30 }),
  former: fc.boolean(),
});

/** A workbook of our own making: EFRAG's names strewn over three sheets, in each named cell its name. */
const workbook = fc
  .array(place, { minLength: NAMES.length, maxLength: NAMES.length })
  .map((places): { readonly snapshot: Snapshot; readonly areas: ReadonlyMap<string, SheetArea> } => {
    const areas = new Map<string, SheetArea>();
    const cells = new Map(SHEETS.map((sheet) => [sheet, new CellMap()]));
    const names: DefinedName[] = NAMES.map((name, index) => {
      const { sheet, row, column, height, former } = places[index]!;
      const area = { top: row, left: column, bottom: row + height - 1, right: column + 2 };
      areas.set(name, { sheet, area });
      cells.get(sheet)!.set({ row, column }, { value: name });
      const spelling = former ? spellingsOf(name).at(-1)! : name;
      return { name: spelling, refersTo: formatReference({ sheet, area }), scope: null, broken: false };
    });
    return {
      areas,
      snapshot: {
        depth: 'validate',
        date1904: null,
        names,
        sheets: SHEETS.map((name) => ({ name, visibility: 'visible' })),
        contents: new Map([...cells].map(([sheet, map]) => [sheet, { cells: map }])),
      },
    };
  });

describe('binding names wherever they stand', () => {
  it('finds every datapoint at its name or at its distance from one, in either spelling', () => {
    fc.assert(
      fc.property(workbook, ({ snapshot, areas }) => {
        const { datapoints, unbound } = reportIn(snapshot);
        expect([...unbound.values()].filter(({ reason }) => reason !== 'not-in-template')).toEqual([]);
        for (const { datapoint, cells } of datapoints.values()) {
          const { name, anchor } = datapoint;
          const { sheet, area } = areas.get(name ?? anchor!.name)!;
          expect(cells[0]!.sheet).toBe(sheet);
          expect(parseCell(cells[0]!.cell)).toEqual({
            row: area.top + (anchor?.rows ?? 0),
            column: area.left + (anchor?.columns ?? 0),
          });
        }
      }),
      { numRuns: 25 },
    );
  });

  it('asks for every cell that it binds', () => {
    fc.assert(
      fc.property(workbook, ({ snapshot }) => {
        const wanted = new Map(vsmeAreas('short')(snapshot).map(({ sheet, area }) => [sheet, area!]));
        for (const { sheet, cell } of readDatapoints(reportIn(snapshot))) {
          const { row, column } = parseCell(cell)!;
          const { top, left, bottom, right } = wanted.get(sheet)!;
          expect(row >= top && row <= bottom && column >= left && column <= right).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('changes the cell that it reads, and only that', () => {
    fc.assert(
      fc.property(workbook, fc.double({ noNaN: true, min: -1e12, max: 1e12 }), ({ snapshot }, value) => {
        const report = reportIn(snapshot);
        const { changes } = setDatapoint(report, { datapoint: 'b3_scope1', value });
        const { sheet, cell } = report.datapoints.get('b3_scope1')!.cells[0]!;
        expect(changes).toMatchObject([{ kind: 'cell', sheet, cell, after: { value } }]);
      }),
      { numRuns: 10 },
    );
  });
});
