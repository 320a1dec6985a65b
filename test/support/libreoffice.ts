import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { libreOfficePath } from './programs';

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

/** The file as LibreOffice saves it. @param locale of its numbers and dates, such as `da-DK`. */
export function savedByLibreOffice(file: Uint8Array, locale = ENGLISH): Uint8Array {
  return convert(file, 'xlsx:Calc MS Excel 2007 XML', locale).get('input.xlsx')!;
}

/** On how many pages LibreOffice prints the whole file. */
export function printedPages(file: Uint8Array): number {
  const pdf = Buffer.from(printed(file)).toString('latin1');
  return pdf.match(/\/Type\/Page\b/g)?.length ?? 0;
}

/** The file as LibreOffice prints it to PDF. @param locale of its numbers and dates, such as `da-DK`. */
export function printed(file: Uint8Array, locale = ENGLISH): Uint8Array {
  return convert(file, 'pdf:calc_pdf_Export', locale).get('input.pdf')!;
}

const ENGLISH = 'en-US';

function convert(file: Uint8Array, format: string, locale = ENGLISH): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'kompasark-'));
  try {
    const input = join(folder, 'input.xlsx');
    const output = join(folder, 'out');
    writeFileSync(input, file);
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(locale));
    const run = spawnSync(
      libreOfficePath(),
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        output,
        input,
      ],
      { encoding: 'utf8', timeout: LIBREOFFICE_TIMEOUT },
    );
    if (run.status !== 0) throw new Error(`LibreOffice could not open the file: ${run.stderr}`);
    return new Map(readdirSync(output).map((name) => [name, readFileSync(join(output, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function settings(locale: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
    '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">' +
    `<value>${locale}</value></prop></item></oor:items>`
  );
}
