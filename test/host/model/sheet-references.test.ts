import { withoutSheet, withSheetRenamed } from '../../../src/host/model/sheet-references';

const FORMULA = `SUM('Ark 1'!$A$1:B2,Data!C3)&"'Ark 1'!A1"&'ark 1'!Navn+[1]Data!A1`;

test('every reference to a sheet follows its new name, and nothing else does', () => {
  expect(withSheetRenamed(FORMULA, 'Ark 1', 'Tal')).toBe(
    `SUM(Tal!$A$1:B2,Data!C3)&"'Ark 1'!A1"&Tal!Navn+[1]Data!A1`,
  );
  expect(withSheetRenamed(FORMULA, 'Data', "ESG's tal")).toContain(`'ESG''s tal'!C3`);
});

test('a sheet that is gone leaves #REF!', () => {
  expect(withoutSheet(`'Ark 1'!$A$1:$C$4`, 'Ark 1')).toBe('#REF!$A$1:$C$4');
  expect(withoutSheet(FORMULA, 'Bilag')).toBe(FORMULA);
});
