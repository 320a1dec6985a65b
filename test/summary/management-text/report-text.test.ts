import { lastYearFrom, lastYearOnSheet } from '../../../src/summary/key-figures/last-year';
import { reportText } from '../../../src/summary/management-text/management-text';
import type { Report } from '../../../src/vsme/report';
import { vsmeAreas } from '../../../src/vsme/workbook-areas';
import type { CellValue } from '../../../src/workbook/cell-value';
import { BLANK, contentOf } from '../../../src/workbook/change-set';
import type { NewSheet } from '../../../src/workbook/new-sheet';
import { cellAt } from '../../../src/workbook/snapshot';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { LIBREOFFICE_TIMEOUT } from '../../support/libreoffice';
import { blank, describeWithTemplates, readTemplate, sample } from '../../support/templates';
import { reportIn } from '../../vsme/support/read-report';
import { recalculated } from '../support';
import { calculated, exampleFile, faultsOf, textOf } from './support';

jest.setTimeout(LIBREOFFICE_TIMEOUT);

async function reportOf(file: XlsxFile): Promise<Report> {
  return reportIn(await file.read({ depth: 'full', want: vsmeAreas('all') }));
}

async function answer(file: XlsxFile, id: string, after: CellValue): Promise<void> {
  const snapshot = await file.read({ depth: 'full', want: vsmeAreas('all') });
  const { sheet, cell } = reportIn(snapshot).datapoints.get(id)!.cells[0]!;
  const before = contentOf(cellAt(snapshot, sheet, cell));
  await file.apply({
    title: { da: '', en: '' },
    changes: [{ kind: 'cell', sheet, cell, before, after: { value: after } }],
  });
  await recalculated(file);
}

/** The draft of a workbook; fails where a formula does not give the text that is shown. */
async function draftIn(file: XlsxFile, lastYear?: XlsxFile) {
  const before =
    lastYear &&
    lastYearFrom(await lastYear.read({ depth: 'full', want: vsmeAreas('all') }), 'sidste-aar.xlsx');
  const draft = reportText(await reportOf(file), before ? { lastYear: before } : {});
  expect(faultsOf(draft)).toEqual([]);
  const all = await calculated(file, draft);
  expect(all.filter(({ text, gives }) => text !== gives)).toEqual([]);
  return { draft, text: textOf(draft), missing: draft.missing.map(({ da }) => da) };
}

describe('the Danish example', () => {
  test('is told in sentences, with its own units, and what is missing with where it stands', async () => {
    const { draft, text, missing } = await draftIn(exampleFile('kompasark-eksempel'));
    expect(text).toContain('fra 1. januar 2026 til 31. december 2026.');
    expect(text).toContain('Omsætningen var 148.600.000 kr. i perioden.');
    expect(text).toContain('Arealforbruget var i alt 41,2 ha, hvoraf 18,4 ha er befæstet.');
    expect(text).toContain(
      'Af affaldet i masse gik 1.031,1 ton til genbrug og genanvendelse, svarende til 59,4 %.',
    );
    expect(text).toMatch(
      /Der blev genereret [\d.,]+ ton affald målt i masse, heraf [\d.,]+ ton farligt affald/,
    );
    expect(text).toContain('Der var ingen arbejdsrelaterede dødsfald.');
    expect(text).not.toMatch(/I fordelingen på kilder|scope 1 var|Den samlede udledning/);
    expect(missing).toEqual([
      'Energi og klima: Udfyld på »Miljø«: Scope 1 (B3, punkt 30(a), celle C16).',
      'Energi og klima: Fordelingen på kilder er ikke skrevet, for den giver 21.350 MWh, og det samlede energiforbrug er 2.135 MWh.',
    ]);
    const energy = draft.sections
      .flatMap(({ sentences }) => sentences)
      .find(({ id }) => id === 'ENERGYTOTAL')!;
    expect(energy.sources).toEqual([
      expect.objectContaining({ sheet: 'Miljø', paragraph: 'B3, 29', shown: '2.135 MWh' }),
    ]);
  });

  test('tells the energy split only where it agrees with the total, as far as is rounded', async () => {
    const file = exampleFile('kompasark-eksempel');
    const split = 'I fordelingen på kilder er 16.438 MWh vedvarende og 4.912 MWh ikke-vedvarende energi.';
    await answer(file, 'b3_totalEnergy', 21_350.6);
    const { text, missing } = await draftIn(file);
    expect(text).toContain(split);
    expect(missing.join()).not.toContain('Fordelingen på kilder');
  });

  test('gets its total when the missing scope is filled in', async () => {
    const file = exampleFile('kompasark-eksempel');
    await answer(file, 'b3_scope1', 0);
    const { text } = await draftIn(file);
    expect(text).toContain('Udledningen i scope 1 var 0 t CO₂e.');
    expect(text).toContain('Den samlede udledning i scope 1-3 var 13.116,8 t CO₂e.');
  });

  test.each([
    [1, 'Der var 1 ansat, opgjort'],
    [0.02, 'Der var under 0,1 ansatte, opgjort'],
    [1234.56, 'Der var 1.234,6 ansatte, opgjort'],
    [-1234567.04, 'Der var -1.234.567 ansatte, opgjort'],
  ])('writes %s as Danes do', async (employees, expected) => {
    const file = exampleFile('kompasark-eksempel');
    await answer(file, 'b1_employees', employees);
    expect((await draftIn(file)).text).toContain(expected);
  });

  test.each([
    [210, '5 % højere end mænds.'],
    [190, '5 % lavere end mænds.'],
    [200, 'bruttotimeløn var den samme.'],
  ])('says which way the pay goes when women have %s and men 200', async (women, expected) => {
    const file = exampleFile('kompasark-eksempel');
    await answer(file, 'b10_payMale', 200);
    await answer(file, 'b10_payFemale', women);
    expect((await draftIn(file)).text).toContain(expected);
  });
});

describe.each([2, 3])('one answer of %s taken away', (step) => {
  test.each([0, 1])('leaves a whole text, from answer %s', async (first) => {
    const file = exampleFile('kompasark-eksempel');
    const snapshot = await file.read({ depth: 'full', want: vsmeAreas('all') });
    const open = [...reportIn(snapshot).datapoints.values()].flatMap(({ cells }) =>
      cells.filter(({ formula, locked, value }) => formula === undefined && !locked && value !== null),
    );
    await file.apply({
      title: { da: '', en: '' },
      changes: open
        .filter((_, index) => index % step === first)
        .map(({ sheet, cell, value }) => ({ kind: 'cell', sheet, cell, before: { value }, after: BLANK })),
    });
    await recalculated(file);
    const { missing } = await draftIn(file);
    expect(missing.length).toBeGreaterThan(1);
  });
});

test('a figure that is an error is no figure', async () => {
  const file = exampleFile('kompasark-eksempel');
  const { sheet, cell, value } = (await reportOf(file)).datapoints.get('b6_withdrawal')!.cells[0]!;
  await file.apply({
    title: { da: '', en: '' },
    changes: [{ kind: 'cell', sheet, cell, before: { value }, after: { formula: '1/0' } }],
  });
  await recalculated(file);
  expect((await draftIn(file)).text).not.toContain('Vandudtaget');
});

describe('the year before', () => {
  test('is told where the years follow each other, with the way it went', async () => {
    const [file, before] = [exampleFile('kompasark-eksempel'), exampleFile('kompasark-eksempel')];
    await answer(before, 'x_endYear', 2025);
    await answer(before, 'b3_totalEnergy', 2000);
    await answer(before, 'b6_withdrawal', 200_000);
    const { text } = await draftIn(file, before);
    expect(text).toContain(
      'Det samlede energiforbrug steg fra 2.000 MWh til 2.135 MWh fra 2025 til 2026, en forskel på 6,8 %.',
    );
    expect(text).toContain('Vandudtaget faldt fra 200.000 m³ til 168.900 m³ fra 2025 til 2026');
    expect(text).toContain('Antallet af medarbejdere var uændret 72 ansatte fra 2025 til 2026.');
  });

  test('is left out, and said to be, where it is the same year', async () => {
    const { text, missing } = await draftIn(
      exampleFile('kompasark-eksempel'),
      exampleFile('kompasark-eksempel'),
    );
    expect(text).not.toMatch(/steg|faldt|uændret/);
    expect(missing.at(-1)).toMatch(
      /^Udviklingen siden året før er ikke skrevet: sidste-aar\.xlsx er fra 2026/,
    );
  });
});

test('the year before on a sheet of the workbook is followed', async () => {
  const file = exampleFile('kompasark-eksempel');
  const rows = [
    ['Nøgletal', 'Enhed', 2025],
    ['Samlet energiforbrug', 'MWh', 2500.5],
    ['Overenskomstdækning', '%', 90],
    ['Vandudtag, alle lokationer', 'liter', 1],
  ];
  const sheet: NewSheet = {
    ...{ name: 'I fjor', visibility: 'visible', styles: {}, styledAreas: [], columnWidths: [] },
    ...{ rowHeights: [], merges: [], validations: [], protected: false, showGridLines: true },
    frozen: { rows: 0, columns: 0 },
    cells: rows.flatMap((row, index) =>
      row.map((value, column) => ({ cell: `${'ABC'[column]}${index + 1}`, content: { value } })),
    ),
  };
  await file.apply({ title: { da: '', en: '' }, changes: [{ kind: 'add-sheet', sheet }] });
  const snapshot = await file.read({ depth: 'full' });
  const draft = reportText(await reportOf(file), { lastYear: lastYearOnSheet(snapshot, 'I fjor') });
  expect(faultsOf(draft)).toEqual([]);
  const text = textOf(draft);
  expect(text).toContain('faldt fra 2.500,5 MWh til 2.135 MWh fra 2025 til 2026, en forskel på 14,6 %.');
  expect(text).toContain('steg fra 90 % til 95,8 % fra 2025 til 2026, en forskel på 5,8 procentpoint.');
  expect(text).not.toContain('Vandudtaget steg');
  expect((await calculated(file, draft)).filter(({ text: now, gives }) => now !== gives)).toEqual([]);
});

describeWithTemplates('EFRAG’s workbooks', () => {
  test('of 1.3.0 name what is confidential', async () => {
    const { text } = await draftIn(XlsxFile.open(readTemplate(sample('1.3.0'))));
    expect(text).toContain('Følgende er udeladt som fortroligt eller følsomt: B6 Vandudtag; B6 Vandforbrug.');
    expect(text).toContain('Arealforbruget var i alt 200 m²');
    expect(text).not.toContain('Vandudtaget');
  });

  test('of 1.1.0 are told', async () => {
    const { text } = await draftIn(XlsxFile.open(readTemplate(sample('1.1.0'))));
    expect(text).toContain('Den samlede udledning i scope 1-3 var 850 t CO₂e.');
    expect(text).toContain('pr. mio. EUR omsætning');
  });

  test.each(['1.0.0', '1.3.0'] as const)(
    '%s that is blank says nothing, and where to begin',
    async (version) => {
      const { text, missing } = await draftIn(XlsxFile.open(readTemplate(blank(version))));
      expect(text).toBe('');
      expect(missing[0]).toMatch(
        /^Om opgørelsen: Udfyld på »General Information«: Virksomhedens navn \(celle /,
      );
    },
  );
});
