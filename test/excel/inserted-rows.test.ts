import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import type { Report } from '../../src/vsme/report';
import { vsmeAreas } from '../../src/vsme/workbook-areas';
import { formatCell, parseCell } from '../../src/workbook/address';
import { contentOf, type CellChange, type ChangeSet, type RowsChange } from '../../src/workbook/change-set';
import { cellAt, type ReadRequest, type Snapshot } from '../../src/workbook/snapshot';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { openWorkbook } from '../support/open-workbook';
import { blank, describeWithTemplates, readTemplate } from '../support/templates';
import { randomAnswers } from '../vsme/support/random-answers';
import { reportIn, reportOf } from '../vsme/support/read-report';

const FULL: ReadRequest = { depth: 'full', want: vsmeAreas('short') };

/** One of each way EFRAG has laid the tables out: short, long, and long with named boxes. */
const VERSIONS = ['1.0.1', '1.1.1', '1.3.0'] as const;

const TABLES = ['b1_sub_name', 'b1_site_address', 'b5_siteId', 'b7_wasteType', 'b8_country'];

/** Rows above the first row of every table, from the bottom up so that none is moved by the one before. */
function aboveTables({ datapoints }: Report): readonly RowsChange[] {
  return TABLES.map((id, index) => {
    const { sheet, cell } = datapoints.get(id)!.cells[0]!;
    return { kind: 'insert-rows', sheet, row: parseCell(cell)!.row, count: index + 1 } as const;
  }).reverse();
}

/** Where the cells of every datapoint stand, and where they must stand after rows were inserted. */
function places({ datapoints }: Report, inserted: readonly RowsChange[] = []): unknown {
  return [...datapoints].map(([id, { cells }]) => [
    id,
    cells.map(({ sheet, cell }) => {
      const at = parseCell(cell)!;
      const above = inserted.filter((rows) => rows.sheet === sheet && rows.row <= at.row);
      return formatCell({ ...at, row: above.reduce((row, { count }) => row + count, at.row) });
    }),
  ]);
}

const cellsOf = ({ changes }: ChangeSet): CellChange[] => changes.filter((change) => change.kind === 'cell');
const asked = (answers: ChangeSet): unknown =>
  cellsOf(answers).map(({ sheet, cell, after }) => [sheet, cell, after]);
const held = (snapshot: Snapshot, answers: ChangeSet): unknown =>
  cellsOf(answers).map(({ sheet, cell }) => [sheet, cell, contentOf(cellAt(snapshot, sheet, cell))]);

describeWithTemplates('after rows were inserted above the tables', () => {
  test.each(VERSIONS)(
    'every datapoint of version %s is found, and holds what is written to it',
    async (version) => {
      const inserted = aboveTables(reportOf(blank(version)));
      const excel = openWorkbook(readTemplate(blank(version)));
      const workbook = new ExcelWorkbook();
      await workbook.apply({ title: { da: 'Indsæt rækker', en: 'Insert rows' }, changes: inserted });
      const before = await workbook.read(FULL);
      expect(places(reportIn(before))).toEqual(places(reportOf(blank(version)), inserted));

      const answers = randomAnswers(before, reportIn(before), 20261121);
      expect(answers.changes.length).toBeGreaterThan(200);
      await workbook.apply(answers);
      expect(held(await workbook.read(FULL), answers)).toEqual(asked(answers));
      expect(held(await XlsxFile.open(excel.bytes()).read(FULL), answers)).toEqual(asked(answers));
    },
  );
});
