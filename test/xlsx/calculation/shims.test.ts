import { name, valueOf } from './workbooks';

const column = {
  B1: 1,
  B2: 2,
  B3: 'to',
  B4: '2',
  B5: true,
  B6: '',
  B8: { error: '#N/A' },
  B9: 'Tolv*',
  B10: 'TOLV',
};

describe('COUNTIF and its relatives follow Excel', () => {
  test.each([
    ['a range of one cell', 'COUNTIF(B2,2)', 1],
    ['a number is met by text that reads as it', 'COUNTIF(B1:B10,2)', 2],
    ['a text that reads as a number too', 'COUNTIF(B1:B10,"2")', 2],
    ['a comparison counts numbers only', 'COUNTIF(B1:B10,">=1")', 2],
    ['a text comparison counts texts only', 'COUNTIF(B3:B10,">tn")', 3],
    ['text whatever its case', 'COUNTIF(B1:B10,"TO")', 1],
    ['wildcards, in texts only', 'COUNTIF(B1:B10,"t*")', 3],
    ['one sign', 'COUNTIF(B1:B10,"t?")', 1],
    ['an escaped wildcard', 'COUNTIF(B1:B10,"tolv~*")', 1],
    ['an empty criterion: blank or empty', 'COUNTIF(B1:B10,"")', 2],
    ['=: blank', 'COUNTIF(B1:B10,"=")', 1],
    ['<>: not blank', 'COUNTIF(B1:B10,"<>")', 9],
    ['not equal counts everything else, blanks too', 'COUNTIF(B1:B10,"<>to")', 9],
    ['a blank criterion is 0', 'COUNTIF(C1:C2,Z1)', 1],
    ['a truth value', 'COUNTIF(B1:B10,TRUE)', 1],
    ['an error', 'COUNTIF(B1:B10,"#N/A")', 1],
    ['two criteria', 'COUNTIFS(B1:B2,">0",C1:C2,0)', 1],
    ['ranges of different shape', 'COUNTIFS(B1:B3,">0",C1:C2,0)', { error: '#VALUE!' }],
    ['one criterion after another in an array', 'SUM(COUNTIF(B1:B10,{1,"to"}))', 2],
    ['the sum of one cell', 'SUMIF(B2,2)', 2],
    ['the sum beside', 'SUMIF(B1:B2,">1",C1:C2)', 5],
    ['SUMIFS', 'SUMIFS(C1:C2,B1:B2,"<=2",C1:C2,">0")', 5],
    ['an error among the matches', 'SUMIF(B1:B10,"<>to")', { error: '#N/A' }],
    ['AVERAGEIF without a match', 'AVERAGEIF(B1:B2,9)', { error: '#DIV/0!' }],
    ['AVERAGEIFS', 'AVERAGEIFS(B1:B2,B1:B2,">0")', 1.5],
    ['MAXIFS', 'MAXIFS(B1:B2,B1:B2,">0")', 2],
    ['MINIFS', 'MINIFS(B1:B2,B1:B2,">0")', 1],
    ['MINIFS without a match', 'MINIFS(B1:B2,B1:B2,">9")', 0],
    ['a sum range that would have to grow', 'SUMIF(B1:B2,">0",C1)', { error: '#VALUE!' }],
  ])('%s', (_case, formula, value) => {
    expect(valueOf(formula, { ...column, C1: 0, C2: 5 })).toEqual(value);
  });

  test('a criterion that is a range gives the one beside the formula', () => {
    const cells = { B1: 'a', B2: 'b', C1: 'b', C2: 'b' };
    expect(valueOf('COUNTIF(C1:C2,B1:B2)', cells)).toBe(0);
    expect(valueOf('SUM(COUNTIF(C1:C2,B1:B2))', cells)).toBe(2);
  });
});

describe('INDEX follows Excel', () => {
  const table = { B1: 'a', C1: 'b', D1: 'c', B2: 1, C2: 2, D2: 3 };

  test.each([
    ['in a single row the only index is the column', 'INDEX(B1:D1,2)', 'b'],
    ['also when it is looked up', 'INDEX(B1:D1,MATCH("c",B1:D1,0))', 'c'],
    ['in a single column it is the row', 'INDEX(C1:C2,2)', 2],
    ['both', 'INDEX(B1:D2,2,3)', 3],
    ['the row left out', 'INDEX(B1:D1,,3)', 'c'],
    ['a whole row', 'SUM(INDEX(B1:D2,2,0))', 6],
    ['a whole column', 'SUM(INDEX(B1:D2,0,2))', 2],
    ['everything', 'SUM(INDEX(B1:D2,0,0))', 6],
    ['a fraction', 'INDEX(B1:D1,2.9)', 'b'],
    ['of a list in the formula', 'INDEX({10,20,30},2)', 20],
    ['of one cell', 'INDEX(C2,1)', 2],
    ['outside', 'INDEX(B1:D1,4)', { error: '#REF!' }],
    ['before the first', 'INDEX(B1:D1,-1)', { error: '#VALUE!' }],
    ['an index that is no number', 'INDEX(B1:D1,"x")', { error: '#VALUE!' }],
    ['an index that is an error', 'INDEX(B1:D1,MATCH("x",B1:D1,0))', { error: '#N/A' }],
  ])('%s', (_case, formula, value) => {
    expect(valueOf(formula, table)).toEqual(value);
  });
});

describe('spellings that the engine lacks', () => {
  test.each([
    ['a unary plus leaves a text alone', '+B3', 'to'],
    ['also inside', 'IF(TRUE,+B3,0)', 'to'],
    ['and before a number in a sum', '1+ +B1', 2],
    ['a binary plus stays', 'B1+B2', 3],
    ['a plus in a text stays', '"1+1"&B3', '1+1to'],
    ['an exponent stays', '1E+2+B1', 101],
    ['a reference whose cells are gone', 'IFERROR(Ark1!#REF!,"væk")', 'væk'],
    ['a quoted sheet whose cells are gone', "SUM('Mit ark'!#REF!)", { error: '#REF!' }],
    ['a cell of a sheet that is gone', 'IFERROR(#REF!B4*2,"væk")', 'væk'],
    ['an area of one', 'SUM(#REF!$A$1:$B$2,1)', { error: '#REF!' }],
    ['a name of this workbook', '[0]!Tal*2', 4],
    ['a broken name', 'ISERROR(Tabt)', true],
  ])('%s', (_case, formula, value) => {
    const names = [name('Tal', 'Ark1!$B$2'), name('Tabt', '#REF!')];
    expect(valueOf(formula, column, { names })).toEqual(value);
  });
});

describe('a formula that comes to a blank is 0', () => {
  test.each([
    ['a reference', 'Z9', 0],
    ['a branch', 'IF(TRUE,Z9,1)', 0],
    ['a lookup', 'INDEX(Z1:Z9,3)', 0],
    ['an argument left out', 'IF(TRUE,,1)', 0],
    ['but a blank inside is still blank', 'IF(Z9="","tom","fyldt")', 'tom'],
  ])('%s', (_case, formula, value) => {
    expect(valueOf(formula)).toBe(value);
  });

  test('and whoever reads it reads 0', () => {
    expect(valueOf('ISBLANK(B1)', { B1: '=Z9' })).toBe(false);
    expect(valueOf('B1&""', { B1: '=Z9' })).toBe('0');
  });
});

describe('functions that the engine answers otherwise', () => {
  test.each([
    ['HYPERLINK shows its text', 'HYPERLINK("https://example.org","Læs")', 'Læs'],
    ['or its address', 'HYPERLINK("https://example.org")', 'https://example.org'],
    ['and passes errors on', 'HYPERLINK(1/0,"Læs")', { error: '#DIV/0!' }],
    ['VALUE with thousands', 'VALUE("1,234.5")', 1234.5],
    ['VALUE of a percentage', 'VALUE("12.5%")', 0.125],
    ['VALUE with an exponent', 'VALUE("1.5E3")', 1500],
    ['VALUE of an ISO date', 'VALUE("2026-01-02")', 46024],
    ['VALUE of a text', 'VALUE("to")', { error: '#VALUE!' }],
    ['VALUE of a truth value', 'VALUE(TRUE)', { error: '#VALUE!' }],
    ['TEXT of a number', 'TEXT(7,"00")', '07'],
    ['TEXT of a date', 'TEXT(46024,"DD/MM/YYYY")', '02/01/2026'],
    ['TEXT of a text that is no number', 'TEXT("-","DD/MM/YYYY")', '-'],
    ['TEXT of a text that is a number', 'TEXT("5","0.0")', '5.0'],
    ['TEXT of a date before all dates', 'TEXT(-1,"DD/MM/YYYY")', { error: '#VALUE!' }],
  ])('%s', (_case, formula, value) => {
    expect(valueOf(formula)).toEqual(value);
  });
});
