import fc from 'fast-check';
import { toFileSpelling, toShownSpelling } from '../../../src/xlsx/formula-text/formula-spelling';

/** stored in the file | shown in Excel */
const PAIRS: readonly (readonly [string, string])[] = [
  ['SUM(A1:B2)', 'SUM(A1:B2)'],
  ['_xlfn.IFS(A1>0,1,TRUE,0)', 'IFS(A1>0,1,TRUE,0)'],
  ['IF(_xlfn.XLOOKUP(A1,B:B,C:C)="",_xlfn.CONCAT("a"),0)', 'IF(XLOOKUP(A1,B:B,C:C)="",CONCAT("a"),0)'],
  ['_xlfn._xlws.FILTER(A1:A9,_xlfn._xlws.SORT(B1:B9))', 'FILTER(A1:A9,SORT(B1:B9))'],
  ['_xlfn.STDEV.S(A1:A9)', 'STDEV.S(A1:A9)'],
  ['_xlfn.SINGLE(A1:A9)', '@A1:A9'],
  [`_xlfn.SINGLE('Ark 1'!A1:A9)+1`, `@'Ark 1'!A1:A9+1`],
  ['_xlfn.SINGLE(Navn)', '@Navn'],
  ['_xlfn.SINGLE(Tabel1[Kolonne])', '@Tabel1[Kolonne]'],
  ['_xlfn.SINGLE(INDEX(A:A,1))', '@INDEX(A:A,1)'],
  ['_xlfn.SINGLE(A1:A9+1)', '@(A1:A9+1)'],
  ['SUM(_xlfn.ANCHORARRAY(A1))', 'SUM(A1#)'],
  [`_xlfn.ANCHORARRAY('Ark 1'!$A$1)`, `'Ark 1'!$A$1#`],
  ['_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))', '@A1#'],
  ['_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)', 'LET(x,A1,y,x*2,x+y)'],
  ['_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1))', 'MAP(A1:A3,LAMBDA(a,a+1))'],
  ['_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n*2),_xlpm.f(3))', 'LET(f,LAMBDA(n,n*2),f(3))'],
  ['_xlfn.LET( _xlpm.x , 1 , _xlpm.x )', 'LET( x , 1 , x )'],
  ['x+_xlfn.LET(_xlpm.x,1,_xlpm.x)', 'x+LET(x,1,x)'],
  ['_xldudf_ESG_ULYKKESFREKVENS(A1,B1)', 'ESG.ULYKKESFREKVENS(A1,B1)'],
  ['"_xlfn.IFS(A1)"&_xlfn.IFS(A1,"@A1#")', '"_xlfn.IFS(A1)"&IFS(A1,"@A1#")'],
  [`'_xlfn.IFS(Ark'!A1`, `'_xlfn.IFS(Ark'!A1`],
  ['Tabel1[[#This Row],[m²]]*2', 'Tabel1[@m²]*2'],
  ['SUM(Tabel1[[#This Row],[jan 26]:[dec 26]])', 'SUM(Tabel1[@[jan 26]:[dec 26]])'],
  ['Tabel1[[#This Row],[@]]', 'Tabel1[@[@]]'],
  ['COUNTA(Tabel1[#This Row])', 'COUNTA(Tabel1[@])'],
  ['SUM(Tabel1[[#All],[m²]])', 'SUM(Tabel1[[#All],[m²]])'],
  ['#REF!+_xlfn.XOR(#N/A)', '#REF!+XOR(#N/A)'],
];

test.each(PAIRS)('%s ⇄ %s', (stored, shown) => {
  expect(toShownSpelling(stored)).toBe(shown);
  expect(toFileSpelling(shown)).toBe(stored);
});

test('a function of ours that Excel has damaged is found again', () => {
  expect(toShownSpelling('1+[2]!_xldudf_ESG_ULYKKESFREKVENS(A1)')).toBe('1+ESG.ULYKKESFREKVENS(A1)');
  expect(toShownSpelling('[2]!_xldudf_CONTOSO_ADD(A1)')).toBe('[2]!_xldudf_CONTOSO_ADD(A1)');
});

test('functions are spelled in capitals where the file marks them', () => {
  expect(toFileSpelling('ifs(a1,1)')).toBe('_xlfn.IFS(a1,1)');
});

test('a formula that nests deeper than Excel allows is refused', () => {
  const deep = `_xlfn.IFS(${'('.repeat(5000)}`;
  for (const spell of [toShownSpelling, toFileSpelling]) {
    expect(() => spell(deep)).toThrow(expect.objectContaining({ code: 'formula-too-deep' }));
  }
});

/** Formulas as a person can see them in Excel, of everything that is spelled differently in a file. */
const shownFormula = fc.letrec<{ value: string; call: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      '1',
      'TRUE',
      'A1',
      '$B$2:C9',
      `'Ark 1'!D4`,
      'Navn',
      'Tabel1[m²]',
      'Tabel1[@m²]',
      'Tabel1[@[a b]]',
      'A1#',
      '@A:A',
      `@'Ark 1'!D4#`,
    ),
    fc.string({ maxLength: 5 }).map((text) => `"${text.replaceAll('"', '""')}"`),
    tie('call'),
    fc.tuple(tie('value'), tie('value')).map(([a, b]) => `${a}+${b}`),
    fc.tuple(tie('value'), tie('value')).map(([a, b]) => `@(${a}&${b})`),
  ),
  call: fc.oneof(
    fc
      .tuple(
        fc.constantFrom('SUM', 'IFS', 'NORM.DIST', 'FILTER', 'XLOOKUP', 'ESG.ULYKKESFREKVENS', 'LOG10'),
        fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, args]) => `${name}(${args.join(',')})`),
    fc.tuple(tie('value'), tie('value')).map(([a, b]) => `LET(x,${a},x+${b})`),
    tie('value').map((a) => `LAMBDA(a,b,a*b+${a})`),
  ),
})).value;

test('what is written to a file is shown as it was written', () => {
  fc.assert(
    fc.property(shownFormula, (formula) => {
      expect(toShownSpelling(toFileSpelling(formula))).toBe(formula);
    }),
    { numRuns: 500 },
  );
});

test('what is shown is stored as it was', () => {
  fc.assert(
    fc.property(shownFormula.map(toFileSpelling), (stored) => {
      expect(toFileSpelling(toShownSpelling(stored))).toBe(stored);
    }),
    { numRuns: 500 },
  );
});
