import fc from 'fast-check';
import { cellsOfCall, esgCalls, type EsgCall } from '../../../src/functions/explain/esg-calls';
import { ALL_FUNCTIONS } from '../../../src/functions/all-functions';
import { formatArea } from '../../../src/workbook/address';
import type { Reference } from '../../../src/workbook/reference';

const calls = (formula: string): readonly EsgCall[] => esgCalls(formula, 'Ark1');

/** A call as one reads it: the function with its arguments by kind. */
const read = ({ fn, args }: EsgCall): unknown => [
  fn.id,
  ...args.map((argument) => {
    switch (argument.kind) {
      case 'literal':
        return argument.value;
      case 'reference':
        return shown(argument.reference);
      case 'call':
        return read(argument.call);
      case 'expression':
        return { of: [...argument.references.map(shown), ...argument.calls.map(read)] };
      default:
        return argument.kind;
    }
  }),
];

const shown = (reference: Reference): string => {
  switch (reference.kind) {
    case 'area':
      return `${reference.sheet}!${formatArea(reference.area)}`;
    case 'spill':
      return `${reference.sheet}!R${reference.cell.row}C${reference.cell.column}#`;
    case 'name':
      return reference.sheet === null ? reference.name : `${reference.sheet}!${reference.name}`;
    case 'table':
      return `${reference.table ?? ''}${reference.brackets}`;
  }
};

describe('the calls in a formula', () => {
  test.each<[string, string, unknown[]]>([
    ['numbers', 'ESG.ULYKKESFREKVENS(3,80000.5)', [['ULYKKESFREKVENS', 3, 80000.5]]],
    ['any case', 'esg.veandel(1,2)', [['VEANDEL', 1, 2]]],
    ['no function of ours', 'SUM(A1:A9)', []],
    ['a function that does not exist', 'ESG.FINDESIKKE(1)', []],
    ['a name like one of ours in a text', '"ESG.VEANDEL(1,2)"&A1', []],
    ['no arguments', 'ESG.VEANDEL( )', [['VEANDEL']]],
    ['cells', 'ESG.VEANDEL(B2,$C$2:$C9)', [['VEANDEL', 'Ark1!B2', 'Ark1!C2:C9']]],
    [
      'other sheets',
      "ESG.VEANDEL('El, varme ''26'!B2,Tal!B:B)",
      [['VEANDEL', "El, varme '26!B2", 'Tal!B1:B1048576']],
    ],
    [
      'a text with commas and parentheses',
      'ESG.ENERGIMWH(1,"a,(b""c","kWh")',
      [['ENERGIMWH', 1, 'a,(b"c', 'kWh']],
    ],
    [
      'structured references',
      'ESG.VEANDEL(Forbrug[@[VE, i alt]],[@kWh])',
      [['VEANDEL', 'Forbrug[@[VE, i alt]]', '[@kWh]']],
    ],
    ['names', 'ESG.VEANDEL(VE,Tal!I_alt)', [['VEANDEL', 'VE', 'Tal!I_alt']]],
    ['what another formula spills', 'ESG.VEANDEL(B2#,2)', [['VEANDEL', 'Ark1!R2C2#', 2]]],
    ['arguments that are left out', 'ESG.CO2INTENSITET(,5,)', [['CO2INTENSITET', 'omitted', 5, 'omitted']]],
    [
      'signs, percent and exponents',
      'ESG.CO2INTENSITET(-3,1.5E+3, 12%)',
      [['CO2INTENSITET', -3, 1500, 0.12]],
    ],
    [
      'truth values and errors',
      'ESG.CO2INTENSITET(TRUE,FALSE,#N/A)',
      [['CO2INTENSITET', true, false, { error: '#N/A' }]],
    ],
    [
      'array constants',
      'ESG.VEANDEL({1,-2;"a",TRUE},1)',
      [
        [
          'VEANDEL',
          [
            [1, -2],
            ['a', true],
          ],
          1,
        ],
      ],
    ],
    ['a guard for blanks', 'IF(OR(B2="",C2=""),"",ESG.VEANDEL(B2,C2))', [['VEANDEL', 'Ark1!B2', 'Ark1!C2']]],
    [
      'several',
      'ESG.VEANDEL(1,2)+ESG.VANDFORBRUG(3,4)',
      [
        ['VEANDEL', 1, 2],
        ['VANDFORBRUG', 3, 4],
      ],
    ],
    [
      'one in another',
      'ESG.VEANDEL(ESG.ENERGIMWH(B2,"el","kWh"),5)',
      [['VEANDEL', ['ENERGIMWH', 'Ark1!B2', 'el', 'kWh'], 5]],
    ],
    [
      'expressions',
      'ESG.VEANDEL(B2*2+Tal!C3,SUM(B2:B9))',
      [['VEANDEL', { of: ['Ark1!B2', 'Tal!C3'] }, { of: ['Ark1!B2:B9'] }]],
    ],
    [
      'a call in an expression',
      'ESG.VEANDEL(A1+ESG.ENERGIMWH(B2,"el","kWh")*2,A3)',
      [['VEANDEL', { of: ['Ark1!A1', ['ENERGIMWH', 'Ark1!B2', 'el', 'kWh']] }, 'Ark1!A3']],
    ],
    [
      'other workbooks and several sheets, which cannot be followed',
      'ESG.VEANDEL([1]Ark1!B2,Jan:Mar!B2)',
      [['VEANDEL', { of: [] }, { of: [] }]],
    ],
    ['deleted cells', 'ESG.VEANDEL(#REF!,2)', [['VEANDEL', { error: '#REF!' }, 2]]],
    ['a call that never ends', 'ESG.VEANDEL(1,2', []],
  ])('%s', (_what, formula, expected) => {
    expect(calls(formula).map(read)).toEqual(expected);
  });

  test('what must be read for one, calls inside it included', () => {
    const [call] = calls('ESG.VEANDEL(ESG.ENERGIMWH(B2,C2,"kWh"),D2*ESG.ENERGIMWH(E2,"el","kWh"))');
    expect(cellsOfCall(call!).map(shown)).toEqual(['Ark1!B2', 'Ark1!C2', 'Ark1!D2', 'Ark1!E2']);
  });

  test('sixty-four inside each other are read at once', () => {
    const formula = 'ESG.VEANDEL('.repeat(64) + '1' + '+1,2)'.repeat(64);
    expect(calls(formula)).toHaveLength(1);
  });
});

const word = fc.constantFrom(
  'B2',
  'Tal!C3:C9',
  "'El, ''26'!$B$2",
  'Navn',
  'T[a, (b)]',
  '"a,""(b"',
  '-1.5',
  'TRUE',
  '',
  ' ',
  'B2*2',
);
const { call } = fc.letrec<{ call: string; argument: string }>((tie) => ({
  argument: fc.oneof(
    { maxDepth: 4 },
    word,
    tie('call'),
    tie('call').map((inner) => `IF(A1="","",${inner})`),
  ),
  call: fc
    .tuple(fc.constantFrom(...ALL_FUNCTIONS), fc.array(tie('argument'), { minLength: 1, maxLength: 4 }))
    .map(([fn, args]) => `ESG.${fn.id}(${args.join(',')})`),
}));

/** The call and those inside it. */
const all = (one: EsgCall): readonly EsgCall[] => [
  one,
  ...one.args.flatMap((argument) =>
    argument.kind === 'call'
      ? all(argument.call)
      : argument.kind === 'expression'
        ? argument.calls.flatMap(all)
        : [],
  ),
];

describe('laws', () => {
  test('every call stands in the formula where it says', () => {
    fc.assert(
      fc.property(call, call, (first, second) => {
        const formula = `IF(A1="","",${first}*2)&${second}`;
        const found = calls(formula);
        expect(found.map(({ text }) => text)).toEqual([first, second]);
        for (const { text, start } of found.flatMap(all))
          expect(formula.slice(start, start + text.length)).toBe(text);
      }),
    );
  });

  test('a call put together from its arguments is the call', () => {
    fc.assert(
      fc.property(call, (formula) => {
        for (const { fn, text, args } of calls(formula).flatMap(all)) {
          const plain = (written: string): string => written.replace(/ +(?=[,)])|(?<=[,(]) +/g, '');
          const rebuilt = `ESG.${fn.id}(${args.map((argument) => argument.text).join(',')})`;
          expect(plain(rebuilt)).toBe(plain(text));
        }
      }),
    );
  });

  test('every call that was written is found', () => {
    fc.assert(
      fc.property(call, (formula) => {
        const written = formula.match(/ESG\./g)?.length;
        expect(calls(formula).flatMap(all)).toHaveLength(written ?? 0);
      }),
    );
  });

  test('no text is too odd to look for calls in', () => {
    const piece = fc.constantFrom(
      'ESG.VEANDEL',
      '(',
      ')',
      '{',
      '}',
      ',',
      ';',
      '"',
      "'",
      '[',
      ']',
      '!',
      '#',
      'B2',
      ':',
      ' ',
      '1',
      '+',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const formula = pieces.join('');
        for (const { text, start } of calls(formula).flatMap(all))
          expect(formula.slice(start, start + text.length)).toBe(text);
      }),
    );
  });
});
