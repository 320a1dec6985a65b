import * as fc from 'fast-check';
import { formatArea } from '../../../../src/workbook/address';
import { inverse, type ChangeSet } from '../../../../src/workbook/change-set';
import { OoxmlPackage } from '../../../../src/xlsx/package/package';
import { applyChangeSet } from '../../../../src/xlsx/write/apply-change-set';
import { continuedArea, shiftedArea } from '../../../../src/xlsx/write/rows/row-shift';
import { comparePackages } from '../../../support/canonical-xml';
import { planXlsx } from '../../../support/plan-xlsx';

const continued = (row: number, count: number): ChangeSet => ({
  title: { da: 'Rækker', en: 'Rows' },
  changes: [{ kind: 'insert-rows', sheet: 'Plan', row, count, continues: true }],
});
const apply = (file: Uint8Array, changeSet: ChangeSet): Uint8Array =>
  applyChangeSet(OoxmlPackage.open(file), changeSet);
const sheetOf = (file: Uint8Array): string => OoxmlPackage.open(file).text('xl/worksheets/sheet1.xml');

describe('what ends in the row that is continued', () => {
  test('grows in the file: validations of both kinds, conditional formats and the filter, but no merge', () => {
    const xml = sheetOf(apply(planXlsx({ plain: true }), continued(10, 2)));
    for (const expected of [
      '<autoFilter ref="A6:E11"/>',
      '<mergeCell ref="G7:G9"/>',
      '<conditionalFormatting sqref="A7:E11">',
      'sqref="B7:B11"',
      '<formula1>C7&gt;$C$6</formula1>',
      '<xm:sqref>E7:E11</xm:sqref>',
    ]) {
      expect(xml).toContain(expected);
    }
  });

  test('takes the hidden name of the filter along', () => {
    const after = apply(planXlsx({ plain: true }), continued(10, 2));
    expect(OoxmlPackage.open(after).text('xl/workbook.xml')).toContain('>Plan!$A$6:$E$11<');
  });

  test('does not grow when the rows are not said to continue it', () => {
    const { title } = continued(10, 2);
    const plain = apply(planXlsx(), {
      title,
      changes: [{ kind: 'insert-rows', sheet: 'Plan', row: 10, count: 2 }],
    });
    expect(sheetOf(plain)).toContain('<conditionalFormatting sqref="A7:E9">');
    expect(OoxmlPackage.open(plain).text('xl/tables/table1.xml')).toContain('ref="A6:E9"');
  });

  test.each([{}, { plain: true }, { totals: true }])('is as before after the change back: %j', (options) => {
    const plan = planXlsx(options);
    const change = continued(10, 3);
    const { changedParts, addedParts, removedParts } = comparePackages(
      plan,
      apply(apply(plan, change), inverse(change)),
    );
    expect([addedParts, removedParts]).toEqual([[], []]);
    const differences = [...changedParts].filter(
      ([, { added, removed }]) => added.length + removed.length > 0,
    );
    // Excel is asked to calculate.
    expect(differences.map(([part]) => part)).toEqual(['xl/workbook.xml']);
  });

  test('whatever it is, removing the rows gives it back', () => {
    const row = fc.integer({ min: 2, max: 60 });
    fc.assert(
      fc.property(row, row, row, fc.integer({ min: 1, max: 9 }), (a, b, at, count) => {
        const area = { top: Math.min(a, b), bottom: Math.max(a, b), left: 2, right: 3 };
        const there = continuedArea({ kind: 'insert', row: at, count, continues: true }, area)!;
        expect(there.bottom - there.top >= area.bottom - area.top).toBe(true);
        expect(formatArea(shiftedArea({ kind: 'remove', row: at, count }, there)!)).toBe(formatArea(area));
      }),
    );
  });
});
