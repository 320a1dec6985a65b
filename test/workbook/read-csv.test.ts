import fc from 'fast-check';
import { csvLine } from '../../src/cli/csv';
import { readCsv } from '../../src/workbook/read-csv';

const fieldsOf = (text: string) => readCsv(text)?.map(({ fields }) => fields) ?? null;

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
    [
      'a\tb\n1,5\t"x\ty"\n',
      [
        ['a', 'b'],
        ['1,5', 'x\ty'],
      ],
    ],
    ['', []],
    ['a,b\n"open,1\n', null],
  ])('%j', (text, rows) => {
    expect(fieldsOf(text)).toEqual(rows);
  });
});

it('reads what it writes', () => {
  const field = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field), { minLength: 1 }), (rows) => {
      const filled = rows.map(([a, b]) => ['x' + a, b]);
      expect(fieldsOf(filled.map(csvLine).join('\r\n'))).toEqual(filled);
    }),
  );
});

it('counts lines as an editor does', () => {
  expect(readCsv('a;b\r\n\r\n"x\ny";1\nz;2')?.map(({ line }) => line)).toEqual([1, 3, 5]);
});
