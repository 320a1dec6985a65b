import { spawnSync } from 'node:child_process';
import { findProgram } from '../../scripts/find-program.mjs';

const PROGRAM = findProgram({ paths: [process.env['PDFTOTEXT_PATH']], names: ['pdftotext'] });
const required = process.env['KOMPASARK_REQUIRE_ALL'] === '1';

/** `test` where the words of a page are asked for: a named skip without Poppler, a failure under KOMPASARK_REQUIRE_ALL=1. */
export const testWithPdfText: jest.It = PROGRAM || required ? test : test.skip;

/** The words of each page in the order they are drawn, all on one line. */
export function pdfPages(pdf: Uint8Array): readonly string[] {
  if (!PROGRAM) throw new Error('pdftotext (of Poppler) was not found. Install it, or set PDFTOTEXT_PATH.');
  const { stdout, status, stderr } = spawnSync(PROGRAM, ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' });
  if (status !== 0) throw new Error(`pdftotext could not read the file: ${stderr}`);
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' '));
}
