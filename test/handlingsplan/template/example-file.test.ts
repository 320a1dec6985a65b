import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { examplePlanFile, PLAN_DAY } from '../../../scripts/example-workbook';

const FILE = resolve(__dirname, '../../../assets/examples/kompasark-handlingsplan.xlsx');

let file: Uint8Array;

beforeAll(async () => {
  jest.useFakeTimers({ now: new Date(`${PLAN_DAY}T12:00:00Z`), advanceTimers: true });
  file = await examplePlanFile();
  jest.useRealTimers();
  if (process.env['UPDATE_EXAMPLE'] === '1') writeFileSync(FILE, file);
});

test('the file that ships is what the code makes, byte for byte (npm run example writes it)', () => {
  expect(Buffer.from(file).equals(readFileSync(FILE))).toBe(true);
});
