import { formatCell, parseCell } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/cell-value';
import { contentOf, inverse, type CellChange, type RowsChange } from '../../src/workbook/change-set';
import { cellAt, valueAt, type ReadRequest } from '../../src/workbook/snapshot';
import { readDatapoints } from '../../src/vsme/read-datapoints';
import type { Report } from '../../src/vsme/report';
import { vsmeAreas } from '../../src/vsme/workbook-areas';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { LIBREOFFICE_TIMEOUT, savedByLibreOffice } from '../support/libreoffice';
import { describeWithLibreOffice } from '../support/programs';
import { BLANK_VERSIONS, blank, describeWithTemplates, readTemplate } from '../support/templates';
import { randomAnswers } from './support/random-answers';
import { reportIn, reportOf } from './support/read-report';
import { INSERTED, rowsAboveTables } from './support/rows-above-tables';

const FULL: ReadRequest = { depth: 'full', want: vsmeAreas('short') };
const SEED = 20261121;
interface Place {
  readonly id: string;
  readonly sheet: string;
  readonly cell: string;
}

const placesIn = (report: Report): Place[] =>
  readDatapoints(report).map(({ id, sheet, cell }) => ({ id, sheet, cell }));

function moved({ id, sheet, cell }: Place, rows: readonly RowsChange[]): Place {
  const at = parseCell(cell)!;
  const above = rows.filter((change) => change.sheet === sheet && change.row <= at.row);
  return { id, sheet, cell: formatCell({ ...at, row: at.row + above.length * INSERTED }) };
}

/** The blank workbook of a version with rows above its tables, then answered all over. */
async function answered(version: (typeof BLANK_VERSIONS)[number]) {
  const file = XlsxFile.open(readTemplate(blank(version)));
  const rows = rowsAboveTables(reportOf(blank(version)));
  await file.apply(rows);
  const before = await file.read(FULL);
  const report = reportIn(before);
  const answers = randomAnswers(before, report, SEED);
  await file.apply(answers);
  return { file, rows, report, answers, cells: answers.changes as readonly CellChange[] };
}

// EFRAG's workbooks are large, and the machine may be busy.
jest.setTimeout(60_000);

describeWithTemplates.each(BLANK_VERSIONS)('version %s with rows inserted above its tables', (version) => {
  test('every datapoint is found where its cells went, and answers are read back as written', async () => {
    const { file, rows, report, answers, cells } = await answered(version);
    expect(rows.changes.length).toBeGreaterThan(7);
    expect(placesIn(report)).toEqual(
      placesIn(reportOf(blank(version))).map((place) => moved(place, rows.changes)),
    );

    expect(cells.length).toBeGreaterThan(200);
    const again = await XlsxFile.open(file.toBytes()).read(FULL);
    expect(cells.map(({ sheet, cell }) => [sheet, cell, valueAt(again, sheet, cell)])).toEqual(
      cells.map(({ sheet, cell, after }) => [sheet, cell, 'value' in after ? after.value : null]),
    );

    await file.apply(inverse(answers));
    const back = await file.read(FULL);
    expect(cells.map(({ sheet, cell }) => contentOf(cellAt(back, sheet, cell)))).toEqual(
      cells.map(({ before }) => before),
    );
  });
});

/** LibreOffice saves 15 digits of a number, and a truth value in a cell with a number format as 1 or 0. */
function isSame(found: CellValue, written: CellValue): boolean {
  if (typeof found === 'number' && typeof written === 'boolean') return found === Number(written);
  return typeof found === 'number' && typeof written === 'number'
    ? Math.abs(found - written) <= 1e-14 * Math.abs(written)
    : found === written;
}

describeWithTemplates('and LibreOffice', () => {
  describeWithLibreOffice('which opens and saves it', () => {
    test(
      'finds every answer in its cell',
      async () => {
        const { file, cells } = await answered('1.3.0');
        const saved = await XlsxFile.open(savedByLibreOffice(file.toBytes())).read(FULL);
        const differing = cells.flatMap(({ sheet, cell, after }) => {
          const found = valueAt(saved, sheet, cell);
          return 'value' in after && isSame(found, after.value) ? [] : [{ sheet, cell, found, after }];
        });
        expect(differing).toEqual([]);
      },
      LIBREOFFICE_TIMEOUT,
    );
  });
});
