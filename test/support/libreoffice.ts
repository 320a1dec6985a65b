import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAM = process.env['SOFFICE'] ?? 'soffice';
const required = process.env['KOMPASARK_REQUIRE_ALL'] === '1';
const isInstalled = spawnSync(PROGRAM, ['--version']).status === 0;

/**
 * `describe` for tests with LibreOffice as the witness. Without it they are reported as skipped, by name; under
 * KOMPASARK_REQUIRE_ALL=1 they run and fail.
 */
export const describeWithLibreOffice: jest.Describe = isInstalled || required ? describe : describe.skip;

/** LibreOffice takes its time to start on a busy machine. */
export const LIBREOFFICE_TIMEOUT = 180_000;

/** All sheets as CSV, by sheet name: formulas as LibreOffice calculates them, numbers in full. */
export function sheetsAsCsv(file: Uint8Array): ReadonlyMap<string, string> {
  // Filter options: comma, double quote, UTF-8, from line 1, no column formats, English, quote nothing special,
  // detect nothing, cell content as stored, no formulas, no spaces removed, every sheet in a file of its own.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const csv = new Map<string, string>();
  for (const [name, bytes] of convert(file, filter)) {
    csv.set(name.replace(/^input-(.*)\.csv$/, '$1'), new TextDecoder().decode(bytes));
  }
  return csv;
}

/** The file as LibreOffice saves it. */
export function savedByLibreOffice(file: Uint8Array): Uint8Array {
  return convert(file, 'xlsx:Calc MS Excel 2007 XML').get('input.xlsx')!;
}

function convert(file: Uint8Array, format: string): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'kompasark-'));
  try {
    const input = join(folder, 'input.xlsx');
    const output = join(folder, 'out');
    writeFileSync(input, file);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const run = spawnSync(
      PROGRAM,
      [profile, '--headless', '--convert-to', format, '--outdir', output, input],
      { encoding: 'utf8', timeout: LIBREOFFICE_TIMEOUT },
    );
    if (run.status !== 0) throw new Error(`LibreOffice could not open the file: ${run.stderr}`);
    return new Map(readdirSync(output).map((name) => [name, readFileSync(join(output, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
