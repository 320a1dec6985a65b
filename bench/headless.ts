import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { read as readWithSheetJs } from 'xlsx';
import { XlsxFile } from '../src/xlsx/xlsx-file';
import { warmMedian } from './measure';

const FOLDER = process.env['EFRAG_TEMPLATES'] ?? '../shared/templates/efrag';
const SAMPLE = resolve(FOLDER, 'VSME-Digital-Template-Sample-1.3.0.xlsx');

/** Our jobs on EFRAG's filled sample, each as a ratio to SheetJS' parse of the same file in the same process. */
export async function benchHeadless(): Promise<void> {
  if (!existsSync(SAMPLE)) {
    console.log(`Headless: skipped, ${SAMPLE} is not there (set EFRAG_TEMPLATES).`);
    return;
  }
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const yardstick = await warmMedian(() => readWithSheetJs(bytes));
  const jobs = {
    'SheetJS: parse': yardstick,
    'Read, depth validate': await warmMedian(() => XlsxFile.open(bytes).read({ depth: 'validate' })),
    'Read, depth full': await warmMedian(() => XlsxFile.open(bytes).read({ depth: 'full' })),
  };
  console.log('Headless, EFRAG sample 1.3.0, warm');
  console.table(
    Object.fromEntries(
      Object.entries(jobs).map(([job, time]) => [
        job,
        { ms: Math.round(time), 'of SheetJS': Number((time / yardstick).toFixed(2)) },
      ]),
    ),
  );
}
