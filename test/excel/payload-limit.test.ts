import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { inverse, type CellChange, type ChangeSet } from '../../src/workbook/change-set';
import { valueAt, type ReadRequest } from '../../src/workbook/snapshot';
import { DANISH_EXCEL } from '../../src/host/host-options';
import { vsmeAreas } from '../../src/vsme/workbook-areas';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { openWorkbook } from '../support/open-workbook';
import { describeWithTemplates, readTemplate, sample } from '../support/templates';
import { validatedCells } from '../support/validated-cells';

/** The longest text a cell can hold, in letters that take two bytes each. */
const LONG = 'æ'.repeat(32_767);
const FILE = handMadeXlsx({ sheets: { Ark: '<sheetData/>' } });

interface CellChanges extends ChangeSet {
  readonly changes: readonly CellChange[];
}

function longTexts(count: number): CellChanges {
  return {
    title: { da: 'Prøve', en: 'Test' },
    changes: Array.from({ length: count }, (_, i) => ({
      kind: 'cell',
      sheet: 'Ark',
      cell: `A${i + 1}`,
      before: { value: null },
      after: { value: LONG },
    })),
  };
}

describe('more than Excel on the web takes at once', () => {
  test('is written, read and taken back in several requests', async () => {
    const changeSet = longTexts(120);
    const excel = openWorkbook(FILE);
    const workbook = new ExcelWorkbook();
    await workbook.apply(changeSet);
    for (const depth of ['validate', 'full'] as const) {
      const snapshot = await workbook.read({ depth });
      expect(changeSet.changes.filter(({ cell }) => valueAt(snapshot, 'Ark', cell) !== LONG)).toEqual([]);
    }
    await workbook.apply(inverse(changeSet));
    expect(excel.bytes()).toBe(FILE);
  });

  test('is written whole or not at all', async () => {
    const changeSet = longTexts(120);
    const [first] = changeSet.changes;
    const last: CellChange = { ...first!, cell: 'B1', before: { value: 'ikke det' } };
    const excel = openWorkbook(FILE);
    const applying = new ExcelWorkbook().apply({ ...changeSet, changes: [...changeSet.changes, last] });
    await expect(applying).rejects.toMatchObject({ code: 'cells-have-changed' });
    expect(excel.bytes()).toBe(FILE);
  });
});

describeWithTemplates('a workbook that is read in parts', () => {
  /** Room for the sheets and names, which are asked for at once, but not for the cells. */
  const TIGHT = 200_000;

  test.each(['validate', 'full'] as const)(
    'is the workbook that is read at once, at depth %s',
    async (depth) => {
      const bytes = readTemplate(sample('1.3.0'));
      const request: ReadRequest = { depth, want: vsmeAreas('short') };
      openWorkbook(bytes, { payloadLimit: DANISH_EXCEL.payloadLimit });
      const atOnce = await new ExcelWorkbook().read(request);
      const excel = openWorkbook(bytes, { payloadLimit: TIGHT });
      const inParts = await new ExcelWorkbook().read(request);

      expect(excel.office.channel.log.syncs.some(({ responseBytes }) => responseBytes > TIGHT)).toBe(true);
      expect(inParts.names).toEqual(atOnce.names);
      for (const [sheet, { cells, validations, merges, ...rest }] of atOnce.contents) {
        const read = inParts.contents.get(sheet)!;
        for (const [at, cell] of cells) expect([sheet, at, read.cells.get(at)]).toEqual([sheet, at, cell]);
        expect([...read.cells]).toHaveLength([...cells].length);
        expect(new Set(read.merges)).toEqual(new Set(merges));
        expect(validatedCells(read.validations)).toEqual(validatedCells(validations));
        expect([read.protection, read.tables]).toEqual([rest.protection, rest.tables]);
      }
    },
  );
});
