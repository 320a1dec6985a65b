import { handMadeXlsx } from '../support/hand-made-xlsx';
import { kompasark, WorkFolder } from './support/command-line';

const folder = new WorkFolder();

/** Names and a range of accidents and hours on the second sheet; B4 is blank. */
const BOOK = {
  sheets: {
    Forside: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    'Ulykker 2025':
      '<sheetData>' +
      '<row r="1"><c r="A1"><v>3</v></c><c r="B1"><v>80000</v></c><c r="C1"><f>A1+1</f><v>4</v></c></row>' +
      '<row r="2"><c r="A2"><v>0</v></c><c r="B2"><v>40000</v></c></row>' +
      '<row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>0</v></c></row>' +
      '<row r="4"><c r="B4"><v>1000</v></c></row>' +
      '</sheetData>',
  },
  afterSheets: '<definedNames><definedName name="timer">\'Ulykker 2025\'!$B$1</definedName></definedNames>',
};
const book = folder.write('bog.xlsx', handMadeXlsx(BOOK));

async function evalJson(...args: string[]): Promise<unknown> {
  const { exitCode, out, err } = await kompasark('eval', ...args, '--format', 'json');
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  return JSON.parse(out) as unknown;
}

it.each([
  ['Danish separators', '=ESG.ULYKKESFREKVENS(3;80000)', 7.5],
  ['English separators', '=ESG.ULYKKESFREKVENS(3,80000)', 7.5],
  ['a decimal comma', '=ESG.ENERGIMWH(1,5;"el";"GWh")', 1500],
  ['a decimal point', '=ESG.ENERGIMWH(1.5,"el","GWh")', 1500],
  ['a comma that is a decimal comma where the arguments then fit', '=ESG.VEANDEL(2,5;5)', 50],
  ['Danish functions', '=AFRUND(ESG.VEANDEL(1;3);1)', 33.3],
  ['English functions', '=ROUND(ESG.VEANDEL(1,3),1)', 33.3],
  ['no equals sign and small letters', 'esg.veandel(1;4)', 25],
  ['one function in another', '=ESG.VEANDEL(ESG.ENERGIMWH(500;"el";"kWh");2)', 25],
])('understands %s', async (_what, formula, value) => {
  expect(await evalJson(formula)).toEqual({ value });
});

it('reads as the chosen language writes first', async () => {
  expect(await evalJson('=ESG.VEANDEL(1.5,3)', '--language', 'en')).toEqual({ value: 50 });
  expect(await evalJson('=SUM(1,5)')).toEqual({ value: 1.5 });
  expect(await evalJson('=SUM(1,5)', '--language', 'en')).toEqual({ value: 6 });
});

it('answers an error with what is wrong, whichever error it is', async () => {
  expect(await evalJson('=ESG.ULYKKESFREKVENS(3;0)')).toEqual({
    error: '#DIV/0!',
    message: 'Nævneren »arbejdstimer« er 0 eller mangler. Udfyld den, eller lad nøgletallet stå åbent.',
  });
  expect(await evalJson('=ESG.ENERGIMWH(1;"brunkul";"GWh")', '--language', 'en')).toEqual({
    error: '#N/A',
    message: expect.stringContaining('“brunkul” is unknown') as string,
  });
  expect(await evalJson('=1/0')).toEqual({ error: '#DIV/0!' });
});

it('reads cells, names and sheets of a file', async () => {
  const sheet = ['--file', book, '--sheet', 'ulykker 2025'];
  expect(await evalJson('=ESG.ULYKKESFREKVENS(A1;B1)', ...sheet)).toEqual({ value: 7.5 });
  expect(await evalJson('=ESG.ULYKKESFREKVENS(C1;timer)', ...sheet)).toEqual({ value: 10 });
  expect(await evalJson("=ESG.ULYKKESFREKVENS('Ulykker 2025'!A1;timer)", '--file', book)).toEqual({
    value: 7.5,
  });
  expect(await evalJson('=SUM(A:A)', ...sheet)).toEqual({ value: 4 });
  expect(await evalJson('=SUM(1:1)', ...sheet)).toEqual({ value: 80007 });
});

it('does not take a blank cell for zero', async () => {
  expect(await evalJson('=ESG.ULYKKESFREKVENS(A4;B4)', '--file', book, '--sheet', 'Ulykker 2025')).toEqual({
    error: '#N/A',
    message: expect.stringContaining('er tom') as string,
  });
});

it('has nothing but blank cells where there is no file', async () => {
  expect(await evalJson('=A1+ALM1')).toEqual({ value: 0 });
  expect(await evalJson('=ESG.VEANDEL(A1;2)')).toEqual({
    error: '#N/A',
    message: expect.stringContaining('er tom') as string,
  });
});

it('gives an array for a formula that spills', async () => {
  const sheet = ['--file', book, '--sheet', 'Ulykker 2025'];
  expect(await evalJson('=ESG.ULYKKESFREKVENS(A1:A3;B1:B3)', ...sheet)).toEqual({
    value: [[7.5], [0], [{ error: '#DIV/0!' }]],
  });
  expect(await evalJson('={1\\2;3\\4}*2,5')).toEqual({
    value: [
      [2.5, 5],
      [7.5, 10],
    ],
  });
  const { out } = await kompasark('eval', '=ESG.ULYKKESFREKVENS(A1:A3;B1:B3)', ...sheet);
  expect(out).toBe('7,5\n0\n#DIVISION/0!\n');
});

it('leaves the file as it was', async () => {
  await kompasark('eval', '=A1+1', '--file', book);
  const again = folder.write('igen.xlsx', handMadeXlsx(BOOK));
  expect(await evalJson('=A1', '--file', again)).toEqual(await evalJson('=A1', '--file', book));
});

describe('to a person', () => {
  it('says the unit, the calculation and the paragraph', async () => {
    const { out } = await kompasark('eval', '=ESG.ULYKKESFREKVENS(3;80000)');
    const [answer, definition, ...more] = out.trimEnd().split('\n');
    expect(answer).toMatch(/^7,5 ulykker pr\. 100 /);
    expect(definition).toContain('200.000');
    expect(definition).toContain('B9');
    expect(more).toEqual([]);
  });

  it('says what outside figure the answer rests on, and where it comes from', async () => {
    const { out } = await kompasark('eval', '=ESG.CO2E(245;"naturgas";"m3";2023)');
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^554,3615 kg CO2/);
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}.*naturgas 2023.*2,2627 kg CO2/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}Kilde: Evida.*, https:\/\/www\.evida\.dk\//));
    const english = await kompasark('eval', '=ESG.CO2E(245,"natural gas","m3",2023)', '--language', 'en');
    expect(english.out).toMatch(/^554\.3615 kg CO2[^]*\n {2}Source: Evida/);
  });

  it('says only the value of what is more than one call', async () => {
    expect((await kompasark('eval', '=ESG.ULYKKESFREKVENS(3;80000)*2')).out).toBe('15\n');
    expect((await kompasark('eval', '=1=1')).out).toBe('SAND\n');
    expect((await kompasark('eval', '="a"&"b"')).out).toBe('ab\n');
  });

  it('names errors as Excel does in the language', async () => {
    expect((await kompasark('eval', '=ESG.VEANDEL(3;2)')).out).toMatch(/^#NUM!: .+\n$/);
    expect((await kompasark('eval', '=IKKE.TILGÆNGELIG()')).out).toBe('#I/T\n');
    expect((await kompasark('eval', '=NA()', '--language', 'en')).out).toBe('#N/A\n');
  });
});

it.each([
  ['no formula', [], 'Angiv én formel'],
  ['two formulas', ['=1', '=2'], 'Angiv én formel'],
  ['a formula that is cut off', ['=ESG.VEANDEL(1;'], 'Formlen kan ikke læses'],
  ['an empty formula', ['='], 'Formlen kan ikke læses'],
  ['a function of ours that there is not', ['=ESG.ULYKKER(1;2)'], 'Der er ingen funktion ESG.ULYKKER'],
  [
    'too few arguments',
    ['=ESG.ULYKKESFREKVENS(3)'],
    'ESG.ULYKKESFREKVENS(antal_ulykker; arbejdstimer; [faktor])',
  ],
  ['too many arguments, inside another call', ['=1+ESG.VEANDEL(ESG.VEANDEL(1;2;3);4)'], 'der er 3'],
  ['a function nobody calculates here', ['=WEBSERVICE("x")'], 'Kompasark går aldrig på nettet'],
  ['a sheet without a file', ['=1', '--sheet', 'Ark1'], '--sheet kræver --file'],
  ['a sheet that is not there', ['=1', '--file', book, '--sheet', 'Ark9'], '»Forside«, »Ulykker 2025«'],
  [
    'a file that is not there',
    ['=1', '--file', 'findes-ikke.xlsx'],
    'findes-ikke.xlsx: Filen kan ikke læses',
  ],
  ['a format that is none', ['=1', '--format', 'csv'], '--format kan ikke være »csv«'],
])('refuses %s in one line', async (_what, args, expected) => {
  const { exitCode, out, err } = await kompasark('eval', ...args);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toContain(expected);
  expect(err.trimEnd()).not.toContain('\n');
});
