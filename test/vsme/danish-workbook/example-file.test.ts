import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exampleWorkbookFile } from '../../../scripts/example-workbook';
import { validateReport } from '../../../src/vsme/validate';
import { vsmeAreas } from '../../../src/vsme/workbook-areas';
import { withChanges } from '../../../src/workbook/change-set';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { reportIn } from '../support/read-report';

const FILE = resolve(__dirname, '../../../assets/examples/kompasark-eksempel.xlsx');

beforeAll(async () => {
  if (process.env['UPDATE_EXAMPLE'] === '1') writeFileSync(FILE, await exampleWorkbookFile());
});

test('the file that ships is what the code makes, byte for byte (npm run example writes it)', async () => {
  expect(Buffer.from(await exampleWorkbookFile()).equals(readFileSync(FILE))).toBe(true);
});

test('Validér finds the five mistakes and nothing else, and fixes those that have one answer', () => {
  const snapshot = readSnapshot(OoxmlPackage.open(readFileSync(FILE)), {
    depth: 'full',
    want: vsmeAreas('all'),
  });
  const { findings, notChecked } = validateReport(reportIn(snapshot), { module: 'auto' });
  const found = findings.map(({ rule, datapoint, fix }) => [rule, datapoint, fix !== undefined]);
  expect(found).toEqual([
    ['GEN-ENUM', 'b1_site_country', true],
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
