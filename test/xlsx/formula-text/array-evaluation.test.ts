import { needsArrayEvaluation } from '../../../src/xlsx/formula-text/array-evaluation';

const NAMES: Readonly<Record<string, string>> = {
  Sats: '0.25',
  Antal: 'Data!$A$1',
  Liste: 'Data!$A$1:$A$9',
  Ring: 'Ring+1',
};

const asks = (formula: string): boolean => needsArrayEvaluation(formula, (name) => NAMES[name]);

describe('a formula that gives one value is stored plain', () => {
  test.each([
    'A1+1',
    '1+2*3',
    'IF(A1>0,"ja",TRUE)',
    'SUM(A1:A3)',
    'SUM(A1:A3,C:C)/COUNT(Data!A1:A3)',
    'SUMPRODUCT(--(A1:A3>1),B1:B3)',
    'SUMPRODUCT(ISNUMBER(A1:A3)*LEN(B1:B3))',
    'VLOOKUP(A1,Data!A1:C9,2,FALSE)',
    'COUNTIF(A1:A9,B1)',
    'SUMIFS(A1:A9,B1:B9,C1,D1:D9,E1)',
    'SUM(INDEX(A1:C9,0,2))',
    'IFERROR(INDEX(A1:A9,MATCH(B1,C1:C9,0)),"")',
    'INDEX(A1:C9,B1,2)',
    'XLOOKUP(A1,B1:B9,C1:C9)*2',
    'OFFSET(A1,B1,0)',
    'INDIRECT("A1")',
    'SUM(INDIRECT("A1:A"&B1))',
    'CHOOSE(A1,B1,C1)',
    'SUM(Liste)',
    'Antal*Sats',
    '@A1:A9',
    '@ESG.SET(A1:A3)',
    'Tabel1[@Antal]*2',
    'SUM(Tabel1[Antal])',
    'TEXTJOIN(";",TRUE,A1:A9)',
    'NETWORKDAYS.INTL(A1,B1)',
    '"A1:A3"',
    '',
  ])('%s', (formula) => {
    expect(asks(formula)).toBe(false);
  });
});

describe('a formula that may give several is stored as a dynamic array', () => {
  test.each([
    'A1:A3',
    'A:A',
    'Data!A1:B2*2',
    '-(A1:A3)',
    '{1,2;3,4}',
    'SEQUENCE(3)',
    'SUM(SEQUENCE(3))',
    'SUM(A1:A3*2)',
    'SUM(IF(A1:A3>1,1,0))',
    'SUMPRODUCT(IF(A1:A3>1,1,0))',
    'LEN(A1:A3)',
    'COUNTIF(A1:A9,B1:B3)',
    'INDEX(A1:C9,2,0)',
    'INDEX(A1:C9,2)',
    'INDEX(A1:A9,)',
    'INDEX(A1:A9,B1:B2)',
    'INDIRECT("A1:A"&B1)',
    'CHOOSE(A1,B1:B3,C1:C3)',
    'OFFSET(A1,0,0,3)',
    'ESG.ULYKKESFREKVENS(A1,B1)',
    'IFERROR(ESG.ULYKKESFREKVENS(A1,B1),0)',
    'Liste',
    'Liste*Sats',
    'Ukendt',
    'Ring',
    'A1#',
    'Data!A1#+1',
    'Tabel1[Antal]',
    'Tabel1[@[Antal]:[Pris]]',
    'LET(x,A1,x+1)',
    'XLOOKUP(A1,B1:B9,C1:D9)',
  ])('%s', (formula) => {
    expect(asks(formula)).toBe(true);
  });
});
