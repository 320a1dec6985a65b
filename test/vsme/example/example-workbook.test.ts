import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exampleWorkbookFile } from '../../../scripts/example-workbook';
import { DISCLOSURES } from '../../../src/vsme/catalogue';
import { exampleWorkbook } from '../../../src/vsme/example/example-workbook';
import type { Report } from '../../../src/vsme/report';
import { validateReport } from '../../../src/vsme/validate';
import { vsmeAreas } from '../../../src/vsme/workbook-areas';
import { isCellError } from '../../../src/workbook/cell-value';
import { withChanges } from '../../../src/workbook/change-set';
import { cellAt, type Snapshot } from '../../../src/workbook/snapshot';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { LIBREOFFICE_TIMEOUT, sheetsAsCsv } from '../../support/libreoffice';
import { describeWithLibreOffice } from '../../support/programs';
import { reportIn, templateIn } from '../support/read-report';

const FILE = resolve(__dirname, '../../../assets/examples/kompasark-eksempel.xlsx');

let file: Uint8Array;
let snapshot: Snapshot;
let report: Report;

beforeAll(async () => {
  if (process.env['UPDATE_EXAMPLE'] === '1') writeFileSync(FILE, await exampleWorkbookFile());
  file = readFileSync(FILE);
  const pkg = OoxmlPackage.open(file);
  snapshot = readSnapshot(pkg, { depth: 'full', want: vsmeAreas('all') });
  report = reportIn(snapshot);
});

test('the file that ships is what the code makes, byte for byte (npm run example writes it)', async () => {
  expect(Buffer.from(await exampleWorkbookFile()).equals(file)).toBe(true);
});

test("it is recognised by EFRAG's names, and says itself that it is not EFRAG's", () => {
  expect(templateIn(snapshot)).toMatchObject({
    kind: 'vsme-dk',
    release: '1.3.0',
    evidence: 'stated',
    consistent: true,
  });
  const introduction = readSnapshot(OoxmlPackage.open(file), { depth: 'validate' }).contents.get(
    'Introduktion',
  )!;
  const texts = [...introduction.cells].map(([, { value }]) => value);
  expect(texts).toContainEqual(expect.stringContaining('Det er ikke EFRAG’s skabelon'));
});

test('it has a cell for every answer of the basic module that people give', () => {
  const missing = DISCLOSURES.filter(({ module }) => module !== 'comprehensive')
    .flatMap(({ datapoints }) => datapoints)
    .filter(({ id }) => report.unbound.has(id) && report.unbound.get(id)!.reason !== 'not-in-template')
    .map(({ id }) => id);
  // Nothing here is translated, and nothing but Kompasark validates it.
  expect(missing).toEqual(['x_language', 'x_overallStatus']);
});

test('every answer is unlocked unless it is calculated, and no formula fails', () => {
  const faults = [...report.datapoints.values()]
    .filter(({ disclosure }) => !disclosure.startsWith('C'))
    .filter(({ datapoint, cells }) => {
      const isFixed = datapoint.computed?.locked === true || datapoint.constant === true;
      return cells.some(({ locked, value }) => locked !== isFixed || isCellError(value));
    })
    .map(({ datapoint }) => datapoint.id);
  expect(faults).toEqual([]);
});

test('Validér finds the five mistakes and nothing else, and fixes those that have one answer', () => {
  const { findings, notChecked } = validateReport(report, { module: 'auto' });
  const found = findings.map(({ rule, datapoint, fix }) => [rule, datapoint, fix !== undefined]);
  expect(found).toEqual([
    ['GEN-WS', 'b1_site_country', true],
    ['B3-06', 'b3_totalEnergy', false],
    ['B3-08', 'b3_scope1', false],
    ['GEN-ENUM', 'b7_circ', true],
    ['GEN-TYPE', 'b10_payFemale', true],
  ]);
  expect(notChecked).toEqual([]);
  const fixed = findings.reduce((state, { fix }) => (fix ? withChanges(state, fix) : state), snapshot);
  const left = validateReport(reportIn(fixed), { module: 'auto' }).findings;
  expect(left.map(({ datapoint }) => datapoint)).toEqual(['b3_totalEnergy', 'b3_scope1']);
});

test('its lists and sheets are there before the names that mean them', async () => {
  const kinds = (await exampleWorkbook()).changes.map(({ kind }) => kind);
  expect(kinds.lastIndexOf('add-sheet')).toBeLessThan(kinds.indexOf('add-name'));
});

describeWithLibreOffice('as LibreOffice sees it', () => {
  test(
    'it opens, and every figure comes to the same',
    () => {
      const csv = sheetsAsCsv(file);
      expect([...csv.keys()]).toEqual(
        expect.arrayContaining(['Introduktion', 'Generelt', 'Miljø', 'Socialt', 'Ledelse', 'Lister']),
      );
      for (const id of [
        'b3_totlb',
        'b3_elTot',
        'b9_rate',
        'b8_temporary',
        'b7_wasteTotMass',
        'x_periodEnd',
      ]) {
        const { sheet, cell, formula } = report.datapoints.get(id)!.cells[0]!;
        expect(formula).toBeDefined();
        const value = cellAt(snapshot, sheet, cell)!.value;
        expect(csv.get(sheet)).toContain(String(value).slice(0, 10));
      }
    },
    LIBREOFFICE_TIMEOUT,
  );
});
