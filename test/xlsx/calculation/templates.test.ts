import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { ESG_FUNCTIONS } from '../../../src/functions/function-registry';
import { formatCell } from '../../../src/workbook/address';
import { cellAt } from '../../../src/workbook/snapshot';
import { isCellError, type CellValue } from '../../../src/workbook/cell-value';
import { Calculator } from '../../../src/xlsx/calculation/calculator';
import { calculateFile } from '../../../src/xlsx/calculation/file';
import { calculationWorkbook } from '../../../src/xlsx/calculation/source';
import { calculationState } from '../../../src/xlsx/calculation/state';
import type { CalculationCell, CalculationWorkbook } from '../../../src/xlsx/calculation/workbook';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { ALL_TEMPLATES, blank, describeWithTemplates, readTemplate, sample } from '../../support/templates';

const OPTIONS = { functions: ESG_FUNCTIONS, blanks: 'null' } as const;

const open = (file: string): CalculationWorkbook =>
  calculationWorkbook(OoxmlPackage.open(readTemplate(file)));

const fetchesFromTheWeb = ({ formula }: CalculationCell): boolean =>
  formula?.includes('WEBSERVICE(') ?? false;

/** The workbook as if no formula had ever been calculated, those that fetch from the web excepted. */
function withoutCachedValues(workbook: CalculationWorkbook): CalculationWorkbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: [...sheet.cells].map(([ref, cell]) =>
      cell.formula === undefined || fetchesFromTheWeb(cell)
        ? ([ref, cell] as const)
        : ([ref, { ...cell, value: null }] as const),
    ),
  }));
  return { ...workbook, sheets };
}

/** Numbers may differ by rounding in the last digits; everything else is equal or it is not. */
function isSame(ours: CellValue, excels: CellValue): boolean {
  if (typeof ours === 'number' && typeof excels === 'number') {
    return Math.abs(ours - excels) <= 1e-12 * Math.max(Math.abs(ours), Math.abs(excels));
  }
  return isCellError(ours) && isCellError(excels) ? ours.error === excels.error : ours === excels;
}

/** The blank template 1.0.0 with one part rewritten. */
function changed(part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(readTemplate(blank('1.0.0')));
  const before = new TextDecoder().decode(parts[part]);
  const after = change(before);
  expect(after).not.toBe(before);
  parts[part] = strToU8(after);
  return zipSync(parts, { level: 0 });
}

describeWithTemplates("EFRAG's workbooks come to the values Excel gave them", () => {
  test.each([
    [sample('1.3.0'), 3605, 117],
    [sample('1.1.0'), 3106, 25],
    [blank('1.0.0'), 2083, 25],
    [blank('1.0.1'), 2083, 25],
    [blank('1.1.0'), 3106, 25],
    [blank('1.1.1'), 4058, 25],
    [blank('1.2.0'), 3156, 25],
    [blank('1.3.0'), 3603, 117],
  ])('%s: all of %d formulas, %d that fetch from the web left alone', (file, calculated, left) => {
    const workbook = open(file);
    const calculator = new Calculator(withoutCachedValues(workbook), OPTIONS);
    const { changed, notCalculated } = calculator.recalculateAll();

    const evaluated = new Set(changed.map(({ sheet, at: ref }) => `${sheet}!${formatCell(ref)}`));
    const differences: string[] = [];
    let formulas = 0;
    for (const { name, cells } of workbook.sheets) {
      for (const [ref, cell] of cells) {
        if (cell.formula === undefined || fetchesFromTheWeb(cell)) continue;
        formulas++;
        const place = `${name}!${formatCell(ref)}`;
        const value = calculator.valueAt(name, ref);
        if (!evaluated.has(place)) differences.push(`${place} was not evaluated`);
        if (!isSame(value, cell.value)) {
          differences.push(`${place} is ${JSON.stringify(value)}, Excel has ${JSON.stringify(cell.value)}`);
        }
      }
    }
    expect(differences).toEqual([]);
    expect(formulas).toBe(calculated);
    expect(notCalculated.map(({ reason }) => reason)).toEqual(Array<string>(left).fill('web-service'));
  });

  test('calculating after an edit gives what calculating everything gives', () => {
    const workbook = open(sample('1.1.0'));
    const calculator = new Calculator(workbook, OPTIONS);
    const filled = workbook.sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([ref, { formula, value }]) =>
        formula === undefined && typeof value === 'number' ? [{ name, ref }] : [],
      ),
    );
    const value = fc.oneof(
      fc.integer({ min: -1000, max: 1_000_000 }),
      fc.constant(null),
      fc.constant('tekst'),
    );
    const edits = fc.array(fc.tuple(fc.constantFrom(...filled), value), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(edits, (made) => {
        for (const [{ name, ref }, after] of made) calculator.setCell(name, ref, { value: after });
        calculator.recalculate();
        expect(calculator.recalculateAll().changed).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  test('a file that Excel saved needs no calculation, and calculating it changes nothing', () => {
    const pkg = OoxmlPackage.open(readTemplate(sample('1.1.0')));
    const { values, notCalculated } = calculateFile(pkg, ESG_FUNCTIONS);
    expect([...values.keys()]).toEqual([]);
    expect(new Set(notCalculated.map(({ reason }) => reason))).toEqual(new Set(['web-service', 'file-name']));
  });

  test.each(ALL_TEMPLATES)('%s is trusted', (file) => {
    expect(calculationState(OoxmlPackage.open(readTemplate(file)))).toEqual({ state: 'trusted' });
  });

  test('an add-in function in a file is found by its stored name, and its value is written', async () => {
    const formula = (xml: string): string =>
      xml.replace(
        /(<c r="D21"[^>]*)( t="str")(>)<f>[^<]*<\/f><v>[^<]*<\/v>/,
        '$1$3<f>_xldudf_ESG_ULYKKESFREKVENS(3,80000)</f><v>1</v>',
      );
    const file = XlsxFile.open(changed('xl/worksheets/sheet4.xml', formula));
    await file.recalculate((pkg, due) => calculateFile(pkg, ESG_FUNCTIONS, due));
    const snapshot = await file.read({ depth: 'full' });
    expect(cellAt(snapshot, 'Environmental Disclosures', 'D21')).toMatchObject({
      value: 7.5,
      formula: 'ESG.ULYKKESFREKVENS(3,80000)',
    });
  }, 60_000);

  describe('a file is stale', () => {
    const opened = (part: string, change: (xml: string) => string): OoxmlPackage =>
      OoxmlPackage.open(changed(part, change));

    test('when it asks to be calculated', () => {
      const pkg = opened('xl/workbook.xml', (xml) => xml.replace('<calcPr ', '<calcPr fullCalcOnLoad="1" '));
      expect(calculationState(pkg)).toMatchObject({ state: 'stale', reason: 'calculation-requested' });
    });

    test.each(['SheetJS', 'Open XML SDK', 'Python'])('when %s saved it', (program) => {
      const pkg = opened('docProps/app.xml', (xml) => xml.replace('Microsoft Excel', program));
      expect(calculationState(pkg)).toMatchObject({ state: 'stale', reason: 'program-does-not-calculate' });
    });

    test.each([
      'LibreOffice/7.4.7.2$Linux_X86_64 LibreOffice_project/40',
      'Microsoft Macintosh Excel',
      'ONLYOFFICE/8.0',
    ])('but not when %s saved it', (program) => {
      const pkg = opened('docProps/app.xml', (xml) => xml.replace('Microsoft Excel', program));
      expect(calculationState(pkg)).toEqual({ state: 'trusted' });
    });

    test.each([
      [
        'no value',
        (xml: string) => xml.replace(/(<c [^>]*?)( t="str")(>)(<f>[^<]*<\/f>)<v>[^<]*<\/v>/, '$1$3$4'),
      ],
      [
        'an empty value',
        (xml: string) => xml.replace(/(<c [^>]*?)( t="str")(>)(<f>[^<]*<\/f>)<v>[^<]*<\/v>/, '$1$3$4<v />'),
      ],
    ])('when a formula has %s', (_case, change) => {
      const pkg = opened('xl/worksheets/sheet4.xml', change);
      expect(calculationState(pkg)).toMatchObject({ state: 'stale', reason: 'values-missing' });
    });
  });
});
