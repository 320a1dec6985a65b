import fc from 'fast-check';
import { csvLine, csvText, readCsv } from '../../src/cli/csv';

describe('reading', () => {
  it.each([
    [
      'datapoint;value\r\nb3_scope1;1.234,5\r\n',
      [
        ['datapoint', 'value'],
        ['b3_scope1', '1.234,5'],
      ],
    ],
    [
      'datapoint,value\nb3_scope1,"1.234,5"\n',
      [
        ['datapoint', 'value'],
        ['b3_scope1', '1.234,5'],
      ],
    ],
    [
      '"a;b",c\n"x ""y""\nz",',
      [
        ['a;b', 'c'],
        ['x "y"\nz', ''],
      ],
    ],
    ['value\n\n=1+1\n', [['value'], ['=1+1']]],
    [
      'a;b,c\n1;2,5\n',
      [
        ['a', 'b,c'],
        ['1', '2,5'],
      ],
    ],
    ['', []],
    ['a,b\n"open,1\n', null],
  ])('%j', (text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });
});

it('reads what it writes', () => {
  const field = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field), { minLength: 1 }), (rows) => {
      const filled = rows.map(([a, b]) => ['x' + a, b]);
      expect(readCsv(filled.map(csvLine).join('\r\n'))).toEqual(filled);
    }),
  );
});

it('marks a text that Excel would take for a formula, and no other', () => {
  expect(['=1+1', '+45 12', '-', '@a', "'=1", 'a=1', "'n Roll", ''].map(csvText)).toEqual([
    "'=1+1",
    "'+45 12",
    "'-",
    "'@a",
    "''=1",
    'a=1',
    "'n Roll",
    '',
  ]);
});
