import fc from 'fast-check';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { writtenValue } from '../../src/excel/excel-values';
import { inverse, type ChangeSet } from '../../src/workbook/change-set';
import { valueAt } from '../../src/workbook/snapshot';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { openWorkbook } from '../support/open-workbook';

const STYLES =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0"/></cellXfs>';
/** A1 is a General cell, A2 is formatted as text. */
const FILE = handMadeXlsx({
  styles: STYLES,
  sheets: { Ark: '<sheetData><row r="2"><c r="A2" s="1"/></row></sheetData>' },
});

test.each([
  ['0045', false, "'0045"],
  ['0045', true, '0045'],
  ['=1+1', true, "'=1+1"],
  ['-A1', true, "'-A1"],
  ["'citat", true, "''citat"],
  ['to\r\nlinjer', false, "'to\nlinjer"],
])('the text %j goes to Excel, in a text cell: %s, as %j', (text, isTextCell, written) => {
  expect(writtenValue(text, isTextCell)).toBe(written);
});

test('any text is kept as it is, whatever it looks like, in a General cell and in a text cell', async () => {
  const lookalikes = fc.constantFrom(
    "'",
    '=1+1',
    '+45',
    '-',
    '@SUM(A1)',
    '1.234,5',
    '1-2',
    '50%',
    'TRUE',
    '#N/A',
  );
  const text = fc.oneof(lookalikes, fc.string({ minLength: 1, unit: 'grapheme' }));
  openWorkbook(FILE);
  const workbook = new ExcelWorkbook();
  await fc.assert(
    fc.asyncProperty(text, text, async (general, textual) => {
      const changeSet: ChangeSet = {
        title: { da: 'Prøve', en: 'Test' },
        changes: [
          { kind: 'cell', sheet: 'Ark', cell: 'A1', before: { value: null }, after: { value: general } },
          { kind: 'cell', sheet: 'Ark', cell: 'A2', before: { value: null }, after: { value: textual } },
        ],
      };
      await workbook.apply(changeSet);
      const snapshot = await workbook.read({ depth: 'validate' });
      expect(['A1', 'A2'].map((cell) => valueAt(snapshot, 'Ark', cell))).toEqual([general, textual]);
      await workbook.apply(inverse(changeSet));
    }),
    { numRuns: 60 },
  );
});
