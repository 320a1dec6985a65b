import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { readSnapshot } from '../../src/xlsx/read/read-snapshot';
import { bindReport } from '../../src/vsme/bind';
import { readDatapoints } from '../../src/vsme/read-datapoints';
import { recognise } from '../../src/vsme/recognise';
import { vsmeAreas } from '../../src/vsme/workbook-areas';
import { cellsOf, contains, formatCell, parseArea, type Area } from '../../src/workbook/address';
import type { ReadRequest, SheetContent, Snapshot } from '../../src/workbook/snapshot';
import { openWorkbook } from '../support/open-workbook';
import { validatedCells } from '../support/validated-cells';
import {
  ALL_TEMPLATES,
  SAMPLE_VERSIONS,
  describeWithTemplates,
  readTemplate,
  sample,
} from '../support/templates';
import { differences, oracleOf } from '../vsme/support/oracle';

const LIVE: ReadRequest = { depth: 'validate', want: vsmeAreas('short') };
const HALF_A_MEGABYTE = 500_000;

function fromFile(bytes: Uint8Array, request: ReadRequest): Snapshot {
  return readSnapshot(OoxmlPackage.open(bytes), request);
}

describeWithTemplates('what Office.js reads is what the file holds', () => {
  test.each(ALL_TEMPLATES)('%s at depth validate, within the budget', async (name) => {
    const bytes = readTemplate(name);
    const excel = openWorkbook(bytes);

    const snapshot = await new ExcelWorkbook().read(LIVE);

    const file = fromFile(bytes, LIVE);
    expect(snapshot.sheets).toEqual(file.sheets);
    expect(snapshot.names).toEqual(file.names);
    expect([...snapshot.contents.keys()]).toEqual([...file.contents.keys()]);
    for (const [sheet, content] of file.contents) {
      expect(valuesOf(snapshot.contents.get(sheet))).toEqual(valuesOf(content));
    }
    const { syncs } = excel.office.channel.log;
    expect(syncs).toHaveLength(2);
    expect(syncs.reduce((bytes, { responseBytes }) => bytes + responseBytes, 0)).toBeLessThan(
      HALF_A_MEGABYTE,
    );
  });

  test('reading again after an edit takes one sync', async () => {
    const excel = openWorkbook(readTemplate(sample('1.3.0')));
    const workbook = new ExcelWorkbook();
    const first = await workbook.read(LIVE);
    excel.office.channel.log.clear();

    const again = await workbook.reread(first, LIVE);

    expect(excel.office.channel.log.syncs).toHaveLength(1);
    expect(again).toEqual(first);
  });

  test.each(SAMPLE_VERSIONS)('every fact EFRAG’s converter reads from sample %s', async (version) => {
    openWorkbook(readTemplate(sample(version)));
    const snapshot = await new ExcelWorkbook().read(LIVE);
    const template = recognise(snapshot);
    if (template.kind === 'unknown') throw new Error(template.text.en);
    const read = readDatapoints(bindReport(snapshot, template));
    expect(differences(oracleOf(version), read)).toEqual([]);
  });

  test('depth formulas: with their formats, as quickly as values alone', async () => {
    const bytes = readTemplate(sample('1.3.0'));
    const excel = openWorkbook(bytes);
    const request: ReadRequest = { depth: 'formulas', want: vsmeAreas('short') };
    const workbook = new ExcelWorkbook();
    const { log } = excel.office.channel;

    const snapshot = await workbook.read(request);
    expect(log.syncs).toHaveLength(2);
    log.clear();
    const again = await workbook.reread(snapshot, request);
    expect(log.syncs).toHaveLength(1);
    expect(again).toEqual(snapshot);

    const file = fromFile(bytes, request);
    expect(snapshot.names).toEqual(file.names);
    for (const [sheet, content] of file.contents) {
      const { cells, ...rest } = snapshot.contents.get(sheet)!;
      const { cells: _cells, ...features } = content;
      expect(features).toEqual({ protection: { protected: expect.any(Boolean) } });
      expect(rest).toEqual(features);
      for (const [at, cell] of content.cells) expect([sheet, at, cells.get(at)]).toEqual([sheet, at, cell]);
    }
  });

  test('depth full: formulas, formats, locks, merges, validations and protection', async () => {
    const bytes = readTemplate(sample('1.3.0'));
    openWorkbook(bytes);
    const request: ReadRequest = { depth: 'full', want: vsmeAreas('short') };

    const snapshot = await new ExcelWorkbook().read(request);

    const file = fromFile(bytes, request);
    const areas = areasOf(request, file);
    for (const [sheet, content] of file.contents) {
      const read = snapshot.contents.get(sheet)!;
      const within = areas.get(sheet)!;
      expect([...read.cells]).toHaveLength([...content.cells].length);
      for (const [at, cell] of content.cells)
        expect([sheet, at, read.cells.get(at)]).toEqual([sheet, at, cell]);
      expect(read.protection).toEqual(content.protection);
      expect(read.tables).toEqual(content.tables);
      expect(new Set(read.merges)).toEqual(
        new Set(content.merges?.filter((merge) => touches(merge, within))),
      );
      expect(validatedCells(read.validations, within)).toEqual(validatedCells(content.validations, within));
    }
  });
});

function valuesOf(content: SheetContent | undefined): unknown {
  return [...content!.cells].map(([at, { value }]) => [formatCell(at), value]).sort();
}

function areasOf({ want }: ReadRequest, snapshot: Snapshot): Map<string, Area[]> {
  const areas = new Map<string, Area[]>();
  for (const { sheet, area } of want!(snapshot)) areas.set(sheet, [...(areas.get(sheet) ?? []), area!]);
  return areas;
}

function touches(merge: string, areas: readonly Area[]): boolean {
  return [...cellsOf(parseArea(merge)!)].some((at) => areas.some((area) => contains(area, at)));
}
