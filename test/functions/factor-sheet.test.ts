import { BUILT_IN_FACTORS } from '../../src/formulas/emission-factors/built-in-factors';
import type { FactorTable } from '../../src/formulas/emission-factors/factor-table';
import { methodLabel } from '../../src/formulas/emission-factors/factor-words';
import { isFormulaError } from '../../src/formulas/result';
import { EMISSION_FUNCTIONS } from '../../src/functions/definitions/emission-functions';
import {
  addFactorSheet,
  FACTOR_TABLE_REFERENCE,
  factorSheet,
  hasFactorSheet,
} from '../../src/functions/factor-sheet';
import { answerOf } from '../../src/functions/function-registry';
import { FACTOR_TABLE } from '../../src/functions/parameters/factor-table-parameter';
import { cellsOf, parseArea } from '../../src/workbook/address';
import { isCellError, type CellValue } from '../../src/workbook/cell-value';
import type { Change } from '../../src/workbook/change-set';
import { cellAt, valueAt, type Snapshot } from '../../src/workbook/snapshot';
import type { FunctionRegistry } from '../../src/workbook/sheet-function';
import { UserError } from '../../src/workbook/user-error';
import { calculateFile } from '../../src/xlsx/calculation/file';
import { createWorkbook } from '../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../src/xlsx/xlsx-file';

const SHEET = 'Emissionsfaktorer';
const HOME: Change = {
  kind: 'add-sheet',
  sheet: {
    ...factorSheet(),
    name: 'Regnskab',
    cells: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
  },
};

const FUNCTIONS: FunctionRegistry = EMISSION_FUNCTIONS.map((fn) => ({
  name: `ESG.${fn.id}`,
  minArguments: fn.parameters.filter(({ optional }) => !optional).length,
  maxArguments: fn.parameters.length,
  evaluate: (args) => answerOf(fn, args, 'da'),
}));

const title = { da: 'Test', en: 'Test' };

async function withSheet(): Promise<{ file: XlsxFile; snapshot: Snapshot }> {
  const file = XlsxFile.open(createWorkbook());
  await file.apply({ title, changes: [HOME] });
  await file.apply(addFactorSheet(await file.read({ depth: 'full' })));
  return { file, snapshot: await file.read({ depth: 'full' }) };
}

/** The cells of the table as a formula gets them. */
function tableIn(snapshot: Snapshot): CellValue[][] {
  const area = parseArea(snapshot.contents.get(SHEET)!.tables![0]!.area)!;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (): CellValue[] => []);
  for (const at of cellsOf(area)) rows[at.row - area.top]!.push(valueAt(snapshot, SHEET, at));
  return rows;
}

describe('the sheet', () => {
  test('says the same as the built-in factors, read back from a file', async () => {
    const { snapshot } = await withSheet();
    const table = tableIn(snapshot);
    const read = FACTOR_TABLE.read(table);
    if (isFormulaError(read)) throw new Error(read.message.en);
    const [own, others] = read.value as readonly [FactorTable, FactorTable];
    expect(own.carriers).toEqual([]);
    expect(others.carriers.flatMap((carrier) => others.ofCarrier(carrier))).toHaveLength(
      BUILT_IN_FACTORS.length,
    );
    const [, faktor, kilde] = EMISSION_FUNCTIONS;
    for (const factor of BUILT_IN_FACTORS) {
      const { carrier, year, area } = factor;
      const question = [carrier, year, methodLabel(factor), area];
      expect(others.ofYear(carrier, year)).toContainEqual({
        ...factor,
        ...(factor.note && { note: { da: factor.note.da, en: factor.note.da } }),
      });
      for (const [fn, args] of [
        [faktor!, [...question, 'GJ']],
        [kilde!, question],
      ] as const) {
        expect([answerOf(fn, [...args, table], 'da')].flat(2)).toEqual([answerOf(fn, args, 'da')]);
      }
    }
  });

  test('every rule and look covers every row of the table', async () => {
    const { snapshot } = await withSheet();
    const sheet = factorSheet();
    const { bottom, top } = parseArea(sheet.tables![0]!.area)!;
    expect(snapshot.contents.get(SHEET)!.tables).toEqual([
      expect.objectContaining({
        name: SHEET,
        headerRow: true,
        columns: expect.arrayContaining(['Bærer', 'CO2 eller CO2e']),
      }),
    ]);
    for (const { areas } of [...sheet.validations, ...sheet.conditionalFormats!]) {
      for (const area of areas.split(' ')) expect(parseArea(area)).toMatchObject({ top: top + 1, bottom });
    }
  });

  test('holds nothing that its own rules refuse', () => {
    const lists = new Map(
      factorSheet().validations.flatMap(({ areas, type, formula1 = '' }) =>
        type === 'list' ? [[areas[0]!, formula1.replaceAll('"', '').split(',')] as const] : [],
      ),
    );
    const { top } = parseArea(factorSheet().tables![0]!.area)!;
    for (const { cell, content } of factorSheet().cells) {
      const choices = lists.get(cell[0]!);
      if (!choices || Number(cell.slice(1)) <= top) continue;
      expect(choices).toContain('value' in content ? content.value : content.formula);
    }
  });

  test('is refused where there is one', async () => {
    const { file, snapshot } = await withSheet();
    expect(hasFactorSheet(snapshot)).toBe(true);
    expect(() => addFactorSheet(snapshot)).toThrow(UserError);
    expect(() => addFactorSheet(snapshot)).toThrow(/already has the factor table/);
    const renamed: Snapshot = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => (sheet.name === SHEET ? { ...sheet, name: 'Faktorer' } : sheet)),
      contents: new Map([['Faktorer', snapshot.contents.get(SHEET)!]]),
    };
    expect(() => addFactorSheet(renamed)).toThrow(/“Faktorer”/);
    expect(() =>
      addFactorSheet({
        ...renamed,
        contents: new Map(),
        names: [{ name: 'emissionsfaktorer', refersTo: '$A$1', scope: null, broken: false }],
      }),
    ).toThrow(UserError);
    await expect(file.read({ depth: 'validate' })).resolves.toMatchObject({ sheets: expect.any(Array) });
  });
});

describe('a formula with the table', () => {
  const formulas = [
    `ESG.CO2E(245,"naturgas","m3",2023,,,,${FACTOR_TABLE_REFERENCE})`,
    `ESG.CO2E(10,"fjernvarme","MWh",2024,,"Vores værk",,${FACTOR_TABLE_REFERENCE})`,
    `ESG.FAKTORKILDE("fjernvarme",2024,,"Vores værk",${FACTOR_TABLE_REFERENCE})`,
    `ROWS(${FACTOR_TABLE_REFERENCE})`,
  ];

  async function answers(changes: readonly Change[]): Promise<readonly CellValue[]> {
    const { file } = await withSheet();
    const written = formulas.map((formula, index): Change => ({
      kind: 'cell',
      sheet: 'Regnskab',
      cell: `A${index + 1}`,
      before: { value: null },
      after: { formula },
    }));
    await file.apply({ title, changes: [...changes, ...written] });
    await file.recalculate((pkg, due) => calculateFile(pkg, FUNCTIONS, due));
    const snapshot = await file.read({ depth: 'full' });
    for (const [index, formula] of formulas.entries()) {
      expect(cellAt(snapshot, 'Regnskab', `A${index + 1}`)?.formula).toBe(formula);
    }
    return formulas.map((_formula, index) => valueAt(snapshot, 'Regnskab', `A${index + 1}`));
  }

  const cells = (row: number, values: Readonly<Record<string, CellValue>>): Change[] =>
    Object.entries(values).map(([column, value]) => ({
      kind: 'cell',
      sheet: SHEET,
      cell: `${column}${row}`,
      before: { value: null },
      after: { value },
    }));
  const OUR_WORKS = {
    C: 'fjernvarme',
    D: 'MWh',
    E: 2024,
    F: 'Vores værk',
    H: 40,
    I: 'CO2e',
    J: 'Deklaration 2024',
  };

  test('reads the sheet as it is', async () => {
    const [gas, heat, source, rows] = await answers([]);
    expect(gas).toBeCloseTo(554.3615, 8);
    expect(heat).toMatchObject({ error: '#N/A' });
    expect(source).toMatchObject({ error: '#N/A' });
    expect(rows).toBe(1 + 10 + BUILT_IN_FACTORS.length);
  });

  test('reads a factor of one’s own, in the rows that are ready for it', async () => {
    const [gas, heat, source] = await answers(cells(7, OUR_WORKS));
    expect(gas).toBeCloseTo(554.3615, 8);
    expect(heat).toBe(400);
    expect(source).toBe('Deklaration 2024 · fjernvarme 2024: 40 kg CO2e pr. MWh · Vores værk');
  });

  test('reads a row that is added below', async () => {
    const below = parseArea(factorSheet().tables![0]!.area)!.bottom + 1;
    const [, heat, , rows] = await answers([
      { kind: 'insert-rows', sheet: SHEET, row: below, count: 1, continues: true },
      ...cells(below, OUR_WORKS),
    ]);
    expect(heat).toBe(400);
    expect(rows).toBe(2 + 10 + BUILT_IN_FACTORS.length);
  });

  test('reads what is edited in a row', async () => {
    const gas2023 = factorSheet().cells.find(
      ({ content }) => 'value' in content && content.value === 2.2627,
    )!;
    const [gas] = await answers([
      { kind: 'cell', sheet: SHEET, cell: gas2023.cell, before: { value: 2.2627 }, after: { value: 2 } },
    ]);
    expect(gas).toBe(490);
  });

  test('says which row cannot be read', async () => {
    const [gas] = await answers(cells(8, { ...OUR_WORKS, H: null }));
    expect(isCellError(gas!) && gas).toMatchObject({ error: '#VALUE!' });
  });
});
