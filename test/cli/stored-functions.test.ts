import { exampleFormula } from '../../scripts/functions-reference';
import { recalculate } from '../../src/cli/recalculate';
import { ALL_FUNCTIONS } from '../../src/functions/all-functions';
import { cellAt } from '../../src/workbook/snapshot';
import { isRange } from '../../src/workbook/sheet-function';
import { toFileSpelling } from '../../src/xlsx/formula-text/formula-spelling';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { readSnapshot } from '../../src/xlsx/read/read-snapshot';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { expectAnswer } from '../functions/support/expect-answer';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { kompasark, WorkFolder } from './support/command-line';

const folder = new WorkFolder();

/** Every worked example with one answer, as a formula in a row of its own; A1 is blank. */
const EXAMPLES = ALL_FUNCTIONS.flatMap((fn) =>
  fn.examples
    .filter(({ answer }) => !isRange(answer))
    .map(({ args, answer }) => ({
      formula: exampleFormula(fn, args),
      answer,
    })),
);
/** The value that the file has is wrong, as in one that another program has changed. */
const STALE = '<v>-1</v>';

function fileWith(formulas: readonly string[]): Uint8Array {
  const rows = formulas.map((formula, index) => {
    const stored = toFileSpelling(formula).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<row r="${index + 1}"><c r="B${index + 1}"><f>${stored}</f>${STALE}</c></row>`;
  });
  return handMadeXlsx({ sheets: { Ark1: `<sheetData>${rows.join('')}</sheetData>` } });
}

const storedFormulas = (bytes: Uint8Array): readonly string[] =>
  [
    ...OoxmlPackage.open(bytes)
      .text('xl/worksheets/sheet1.xml')
      .matchAll(/<f[^>]*>([^<]*)<\/f>/g),
  ].map(([, formula]) => formula!);

it('calculates every function by the name a saved workbook has it under, and keeps that name', async () => {
  const bytes = fileWith(EXAMPLES.map(({ formula }) => formula));
  const before = storedFormulas(bytes);
  expect(before.every((formula) => formula.startsWith('_xldudf_ESG_'))).toBe(true);
  const file = XlsxFile.open(bytes);
  expect(await recalculate(file, 'always')).toBeNull();
  const snapshot = readSnapshot(file.package, { depth: 'full' });
  for (const [index, { formula, answer }] of EXAMPLES.entries()) {
    const cell = cellAt(snapshot, 'Ark1', { row: index + 1, column: 2 });
    expect(cell?.formula).toBe(formula);
    expectAnswer(cell?.value ?? null, answer);
  }
  expect(storedFormulas(file.toBytes())).toEqual(before);
});

it('reads the answers of functions in a saved workbook that holds none', async () => {
  const book = folder.write('gemt.xlsx', fileWith(['ESG.ULYKKESFREKVENS(3,80000)', 'B1*2']));
  const { exitCode, out, err } = await kompasark('eval', '=B1+B2', '--file', book, '--format', 'json');
  expect({ exitCode, out, err }).toEqual({ exitCode: 0, out: '{"value":22.5}\n', err: '' });
});

it('finds the functions under the damaged name that a shared workbook can have', async () => {
  const damaged = handMadeXlsx({
    sheets: {
      Ark1: `<sheetData><row r="1"><c r="A1"><f>[2]!_xldudf_ESG_VEANDEL(1,4)</f></c></row></sheetData>`,
    },
  });
  const book = folder.write('delt.xlsx', damaged);
  expect((await kompasark('eval', '=A1', '--file', book)).out).toBe('25\n');
});
