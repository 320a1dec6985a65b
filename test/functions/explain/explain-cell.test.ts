import { explainCell } from '../../../src/functions/explain/explain-cell';
import { formatArea, formatCell } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell-value';
import { ALL_FUNCTIONS } from '../../../src/functions/all-functions';
import { answersEach } from '../../../src/functions/function-registry';
import { isRange, type FunctionValue } from '../../../src/workbook/sheet-function';
import { explained } from './support';

describe('a call', () => {
  test('of cells, a literal and a parameter left out', () => {
    const { calls, agreement } = explained({
      formula: 'ESG.ULYKKESFREKVENS(A2,80000)',
      shows: 7.5,
      cells: { A2: 3 },
    });
    expect(calls[0]).toMatchObject({
      answer: { value: 7.5 },
      inputs: [
        { parameter: { name: { da: 'antal_ulykker' } }, value: 3, cells: [{ sheet: 'Ark1', values: [[3]] }] },
        { parameter: { name: { da: 'arbejdstimer' } }, value: 80000, cells: [] },
        { parameter: { name: { da: 'faktor' } }, argument: { kind: 'omitted' }, value: null },
      ],
    });
    expect(agreement).toBe('same');
  });

  test('answers with the message that Excel does not show', () => {
    const { calls, agreement } = explained({
      formula: 'ESG.VEANDEL(A2,B2)',
      shows: { error: '#DIV/0!' },
      cells: { A2: 0, B2: 0 },
    });
    expect(calls[0]?.answer).toMatchObject({
      error: '#DIV/0!',
      message: { da: expect.stringMatching(/\.$/) as string },
    });
    expect(agreement).toBe('same');
  });

  test('passes an error of a cell on', () => {
    const { calls, agreement } = explained({
      formula: 'ESG.VEANDEL(A2,B2)',
      shows: { error: '#REF!' },
      cells: { A2: { error: '#REF!' }, B2: 5 },
    });
    expect(calls[0]?.answer).toEqual({ value: { error: '#REF!' } });
    expect(agreement).toBe('same');
  });

  test('tells what a text was read as', () => {
    const { calls } = explained({ formula: 'ESG.VEANDEL(A2,B2)', cells: { A2: '1,5', B2: 3 } });
    expect(calls[0]).toMatchObject({
      answer: { value: 50 },
      inputs: [{ value: '1,5', readAs: 1.5 }, { value: 3 }],
    });
    expect(calls[0]?.inputs[1]).not.toHaveProperty('readAs');
  });

  test('in another is explained with it', () => {
    const { calls } = explained({
      formula: 'ESG.VEANDEL(ESG.ENERGIMWH(A2,"el","MWh"),10)',
      cells: { A2: 4 },
    });
    expect(calls[0]).toMatchObject({
      answer: { value: 40 },
      inputs: [
        { value: 4, calls: [{ call: { fn: { id: 'ENERGIMWH' } }, answer: { value: 4 } }] },
        { value: 10 },
      ],
    });
  });

  test('with an expression is not calculated, and shows what the expression refers to', () => {
    const { calls, agreement } = explained({
      formula: 'ESG.VEANDEL(A2*2+ESG.ENERGIMWH(B2,"el","MWh"),10)',
      shows: 60,
      cells: { A2: 1, B2: 4 },
    });
    expect(calls[0]).toMatchObject({
      answer: null,
      inputs: [
        { value: undefined, cells: [{ values: [[1]] }], calls: [{ answer: { value: 4 } }] },
        { value: 10 },
      ],
    });
    expect(agreement).toBeNull();
  });

  test('of a name that leads to cells, and of one that does not', () => {
    const known = explained({ formula: 'ESG.VEANDEL(VE,10)', cells: { A2: 4 }, places: { VE: 'A2' } });
    expect(known.calls[0]?.answer).toEqual({ value: 40 });
    const unknown = explained({ formula: 'ESG.VEANDEL(VE,10)' });
    expect(unknown.calls[0]).toMatchObject({ answer: null, inputs: [{ value: undefined }, { value: 10 }] });
  });
});

describe('what the cell shows', () => {
  const cells = { A2: 3, B2: 80000 };
  test.each<[string, Parameters<typeof explained>[0], string | null]>([
    ['the answer', { formula: 'ESG.ULYKKESFREKVENS(A2,B2)', shows: 7.5, cells }, 'same'],
    [
      'the answer but for the last digit',
      { formula: 'ESG.ULYKKESFREKVENS(A2,B2)', shows: 7.500000000000001, cells },
      'same',
    ],
    ['another number', { formula: 'ESG.ULYKKESFREKVENS(A2,B2)', shows: 5, cells }, 'different'],
    [
      'an error instead',
      { formula: 'ESG.ULYKKESFREKVENS(A2,B2)', shows: { error: '#N/A' }, cells },
      'different',
    ],
    [
      'the answer with 0 for a blank',
      { formula: 'ESG.ULYKKESFREKVENS(A2,B2)', shows: 0, cells: { B2: 80000 } },
      'blank-as-zero',
    ],
    [
      'that Excel waits',
      { formula: 'ESG.ULYKKESFREKVENS(A2,B2)', shows: { error: '#BUSY!' }, cells },
      'waiting',
    ],
    [
      'an unknown name',
      { formula: 'ESG.ULYKKESFREKVENS(A2,B2)', shows: { error: '#NAME?' }, cells },
      'not-known',
    ],
    ['no room', { formula: 'ESG.ULYKKESFREKVENS(A2:A3,B2)', shows: { error: '#SPILL!' }, cells }, 'no-room'],
    [
      'the answer behind a guard',
      { formula: 'IF(A2="",NA(),ESG.ULYKKESFREKVENS(A2,B2))', shows: 7.5, cells },
      'same',
    ],
    [
      'that Excel waits, behind a guard too',
      { formula: 'IF(A2="",NA(),ESG.ULYKKESFREKVENS(A2,B2))', shows: { error: '#BUSY!' }, cells },
      'waiting',
    ],
    ['two answers', { formula: 'ESG.VEANDEL(1,2)+ESG.VEANDEL(0,2)', shows: 50 }, null],
    ['more than the call', { formula: 'ESG.ULYKKESFREKVENS(A2,B2)*2', shows: 15, cells }, null],
  ])('%s', (_what, typed, agreement) => {
    expect(explained(typed).agreement).toBe(agreement);
  });
});

describe('several answers', () => {
  const cells = { A2: 1, A3: 2, A4: 3, B2: 10, B3: 10, B4: 0 };

  test.each([
    ['C2', 10, 'A2', 'B2'],
    ['C3', 20, 'A3', 'B3'],
  ])('%s explains its own row', (cell, shows, first, second) => {
    const { calls, agreement, answers } = explained({
      formula: 'ESG.VEANDEL(A2:A4,B2:B4)',
      cell,
      shows,
      spill: 'C2:C4',
      cells,
    });
    expect(calls[0]?.answer).toEqual({ value: shows });
    expect(calls[0]?.inputs.map((input) => formatArea(input.cells[0]!.area))).toEqual([first, second]);
    expect({ agreement, answers }).toEqual({ agreement: 'same', answers: 3 });
  });

  test('a row of its own tells its own error', () => {
    const { calls, agreement } = explained({
      formula: 'ESG.VEANDEL(A2:A4,B2:B4)',
      cell: 'C4',
      shows: { error: '#DIV/0!' },
      spill: 'C2:C4',
      cells,
    });
    expect(calls[0]?.answer).toMatchObject({ error: '#DIV/0!' });
    expect(agreement).toBe('same');
  });

  test('a guard for blanks keeps each answer in its row', () => {
    const { calls } = explained({
      formula: 'IF(A2:A4="","",ESG.VEANDEL(A2:A4,10))',
      cell: 'C3',
      spill: 'C2:C4',
      cells,
    });
    expect(calls[0]?.answer).toEqual({ value: 20 });
  });

  test('a function that may move them leaves them together', () => {
    const { calls, agreement } = explained({
      shows: 20,
      formula: 'SORT(ESG.VEANDEL(A2:A4,10))',
      cell: 'C3',
      spill: 'C2:C4',
      cells,
    });
    expect(calls[0]?.answer).toEqual({ value: [[10], [20], [30]] });
    expect(agreement).toBeNull();
  });

  test('an array formula of the old kind shows one of them', () => {
    const typed = { formula: 'ESG.VEANDEL(A2:A4,10)', cells };
    expect(explained({ ...typed, shows: 20 }).agreement).toBe('same');
    expect(explained({ ...typed, shows: 25 }).agreement).toBe('different');
  });

  test('beyond a range that is too short stands #N/A', () => {
    const { calls } = explained({ formula: 'ESG.VEANDEL(A2:A4,B2:B3)', cell: 'C4', spill: 'C2:C4', cells });
    expect(calls[0]?.answer).toEqual({ value: { error: '#N/A' } });
  });
});

test.each([
  ['naturgas', 'm3', 2023, '', ''],
  ['el', 'kWh', 2018, '200', ''],
  ['fjernvarme', 'MWh', 2023, '200', 'Fjernvarme Fyn'],
])(
  'the source of the factor for %s is the one that FAKTORKILDE tells',
  (carrier, unit, year, method, area) => {
    const emissions = explained({
      formula: `ESG.CO2E(1,"${carrier}","${unit}",${year},"${method}","${area}")`,
    }).calls[0]!;
    const source = explained({ formula: `ESG.FAKTORKILDE("${carrier}",${year},"${method}","${area}")` })
      .calls[0]!;
    expect(emissions.sources).toHaveLength(1);
    expect(source.sources).toEqual(emissions.sources);
    const { title, url } = emissions.sources![0]!.source;
    for (const part of [title, url]) {
      expect(source.answer).toEqual(
        expect.objectContaining({ value: expect.stringContaining(part) as string }),
      );
    }
  },
);

test('a cell without any of our functions is not explained', () => {
  const active = { sheet: 'Ark1', cell: { row: 1, column: 1 }, value: 5, shownFormula: '=5', spill: null };
  for (const formula of [null, 'SUM(A1:A9)']) {
    expect(explainCell({ active: { ...active, formula }, references: new Map() })).toBeNull();
  }
});

test('texts are those of the formula bar', () => {
  const { calls, shown } = explained({ formula: 'ESG.VEANDEL(ESG.ENERGIMWH(1.5,"a,b","kWh"),SUM(A2,1.5))' });
  const [call] = calls.map((one) => shown.get(one.call));
  expect(call?.text).toBe('ESG.VEANDEL(ESG.ENERGIMWH(1,5;"a,b";"kWh");SUM(A2;1,5))');
  expect(call?.args.map(({ text }) => text)).toEqual(['ESG.ENERGIMWH(1,5;"a,b";"kWh")', 'SUM(A2;1,5)']);
});

/** Each argument in cells of its own, ten columns apart. */
function laidOut(args: readonly FunctionValue[]): { cells: Record<string, CellValue>; areas: string[] } {
  const cells: Record<string, CellValue> = {};
  const areas = args.map((arg, index) => {
    const rows = isRange(arg) ? arg : [[arg]];
    const left = 10 * index + 10;
    rows.forEach((row, i) => {
      row.forEach((value, j) => {
        cells[formatCell({ row: 1 + i, column: left + j })] = value;
      });
    });
    return formatArea({ top: 1, left, bottom: rows.length, right: left + rows[0]!.length - 1 });
  });
  return { cells, areas };
}

describe('every example of every function', () => {
  const examples = ALL_FUNCTIONS.flatMap((fn) =>
    fn.examples.map(({ args }, index) => ({ id: fn.id, index, fn, args })),
  );

  test.each(examples)('$id, example $index, is explained with the answer that Excel gets', ({ fn, args }) => {
    const { cells, areas } = laidOut(args);
    const { calls } = explained({ formula: `ESG.${fn.id}(${areas.join(',')})`, cells });
    const each = fn
      .calculateEach(args)
      .map((row) => row.map((one) => ('value' in one ? one.value : { error: one.error })));
    expect(calls[0]?.answer).toEqual(answersEach(fn, args) ? { value: each } : fn.calculate(args));
  });
});
