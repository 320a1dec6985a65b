import { FACTOR_TABLE } from '../../src/functions/parameters/factor-table-parameter';
import { EMISSION_FUNCTIONS } from '../../src/functions/definitions/emission-functions';
import { answerOf } from '../../src/functions/function-registry';
import { isFormulaError } from '../../src/formulas/result';
import type { CellValue } from '../../src/workbook/cell-value';
import { isRange, type FunctionValue } from '../../src/workbook/sheet-function';

const HEADINGS = [
  'Egen',
  'Bærer',
  'Enhed',
  'År',
  'Område',
  'Metode',
  'Værdi',
  'CO2 eller CO2e',
  'Kilde',
  'Dato',
];
const HEAT = ['Ja', 'fjernvarme', 'MWh', 2024, 'Vores værk', '200', 40, 'CO2e', 'Deklaration 2024', 45_700];

/** The answer; without its brackets where it is one cell. */
function answer(id: string, ...args: readonly FunctionValue[]): FunctionValue {
  const fn = EMISSION_FUNCTIONS.find((one) => one.id === id);
  if (!fn) throw new Error(`No ${id}`);
  const cells = answerOf(fn, args, 'da');
  const [[only = null, ...more] = [], ...rest] = isRange(cells) ? cells : [[cells]];
  return more.length + rest.length === 0 ? only : cells;
}

function kilograms(table: FunctionValue, area: CellValue = 'Vores værk'): FunctionValue {
  return answer('CO2E', 2, 'fjernvarme', 'MWh', 2024, null, area, null, table);
}

/** The row with another value under one of the headings. */
function changed(heading: string, value: CellValue): CellValue[] {
  return HEAT.map((cell, at) => (HEADINGS[at] === heading ? value : cell));
}

test('a row of one’s own answers', () => {
  expect(kilograms([HEADINGS, HEAT])).toBe(80);
  expect(answer('FAKTORKILDE', 'fjernvarme', 2024, null, 'vores værk', [HEADINGS, HEAT])).toBe(
    'Deklaration 2024 · fjernvarme 2024: 40 kg CO2e pr. MWh · 200, Vores værk',
  );
});

test('columns are known by their headings, in both languages and any order', () => {
  const order = [7, 3, 8, 1, 6, 2];
  const english = [
    'Own',
    'carrier',
    'Unit',
    'YEAR',
    'Area',
    'Method',
    ' Value ',
    'CO2 or CO2e',
    'Source',
    'Date',
  ];
  const picked = (row: readonly CellValue[]): CellValue[] => order.map((at) => row[at] ?? null);
  expect(kilograms([picked(english), picked(HEAT)], null)).toBe(80);
});

test('own rows go before the others, wherever they stand', () => {
  const other = changed('Egen', null).map((cell) => (cell === 40 ? 50 : cell));
  expect(kilograms([HEADINGS, other])).toBe(100);
  expect(kilograms([HEADINGS, other, HEAT])).toBe(80);
  expect(kilograms([HEADINGS, HEAT, HEAT])).toMatchObject({
    error: '#N/A',
    message: expect.stringContaining('2 rækker'),
  });
});

test('without a row of its own the built-in factor answers', () => {
  expect(answer('EMISSIONSFAKTOR', 'naturgas', 2023, null, null, 'm3', [HEADINGS, HEAT])).toBe(2.2627);
});

test.each<[string, FunctionValue]>([
  ['left out', null],
  ['a blank cell', [[null]]],
  ['a blank cell that arrives as 0', 0],
  [
    'blank cells',
    [
      ['', null],
      [0, '  '],
    ],
  ],
  ['headings alone', [HEADINGS]],
  ['rows that are only marked as one’s own', [HEADINGS, ['Ja', ...Array<CellValue>(9).fill(null)]]],
])('no table: %s', (_name, table) => {
  expect(answer('EMISSIONSFAKTOR', 'naturgas', 2023, null, null, 'm3', table)).toBe(2.2627);
});

test.each<[string, CellValue[], RegExp]>([
  ['carrier', changed('Bærer', ' '), /Bærer er tom/],
  ['unit', changed('Enhed', 'spande'), /»spande«/],
  ['year', changed('År', '2024a'), /År er ikke et årstal/],
  ['a date for a year', changed('År', 45_700), /År er ikke et årstal/],
  ['value', changed('Værdi', null), /Værdi er tom/],
  ['a value in words', changed('Værdi', 'fyrre'), /Værdi er ikke et tal/],
  ['a negative value', changed('Værdi', -1), /Værdi er negativ/],
  ['gas', changed('CO2 eller CO2e', 'metan'), /CO2 eller CO2e/],
  ['source', changed('Kilde', null), /Kilde er tom/],
  ['own', changed('Egen', 'måske'), /Egen er hverken Ja eller tom/],
  ['an error', changed('Metode', { error: '#REF!' }), /Metode er fejlen #REF!/],
  [
    'free electricity by location',
    changed('Bærer', 'strøm').map((cell) => (cell === 40 ? 0 : cell)),
    /el er kun 0/,
  ],
])('a row is wrong: %s', (_name, row, message) => {
  const error = kilograms([HEADINGS, HEAT, row]);
  expect(error).toMatchObject({ error: '#VALUE!', message: expect.stringMatching(message) });
  expect(error).toMatchObject({ message: expect.stringContaining('række 2 ') });
});

test('an error in the column of dates concerns nobody', () => {
  expect(kilograms([HEADINGS, changed('Dato', { error: '#REF!' })])).toBe(80);
});

test('a method in a cell that shows 125 % is 125', () => {
  const power = ['Ja', 'el', 'kWh', 2030, '', 1.25, 0.02, 'CO2e', 'Deklaration', null];
  expect(answer('EMISSIONSFAKTOR', 'el', 2030, '125', null, 'kWh', [HEADINGS, power])).toBe(0.02);
});

test('green electricity is a market-based row', () => {
  const green = ['Ja', 'el', 'kWh', 2024, '', 'marked', 0, 'CO2e', 'Oprindelsesgarantier 2024', null];
  expect(answer('CO2E', 1000, 'el', 'kWh', 2024, 'marked', null, null, [HEADINGS, green])).toBe(0);
  expect(answer('CO2E', 1000, 'el', 'kWh', 2024, null, null, null, [HEADINGS, green])).toMatchObject({
    error: '#N/A',
  });
});

test('what is no table says so', () => {
  expect(kilograms('Emissionsfaktorer')).toMatchObject({
    error: '#VALUE!',
    message: expect.stringContaining('hele faktortabellen'),
  });
  expect(kilograms([HEAT])).toMatchObject({
    error: '#VALUE!',
    message: expect.stringContaining('Disse mangler: Bærer, Enhed, År, Værdi, CO2 eller CO2e, Kilde'),
  });
});

test('one call for a thousand rows reads the table once', () => {
  const table = [HEADINGS, HEAT];
  const amounts = Array.from({ length: 1000 }, (_, index) => [index]);
  expect(answer('CO2E', amounts, 'fjernvarme', 'MWh', 2024, null, 'Vores værk', null, table)).toEqual(
    amounts.map(([amount]) => [amount! * 40]),
  );
  expect(isFormulaError(FACTOR_TABLE.read(table))).toBe(false);
});
