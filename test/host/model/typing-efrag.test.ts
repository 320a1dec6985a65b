import { EmbeddedExcel } from '../../../src/host/embedded-excel';
import { validationAt } from '../../../src/host/model/data-validation-check';
import { formulaBarText } from '../../../src/host/model/formula-bar-text';
import { typeIntoCell } from '../../../src/host/model/typing';
import { typingOf } from '../../../src/host/model/typing-convention';
import { formatCell } from '../../../src/workbook/address';
import type { UserError } from '../../../src/workbook/user-error';
import { describeWithTemplates, readTemplate, sample } from '../../support/templates';

describeWithTemplates('EFRAG’s data validation while typing', () => {
  const excel = new EmbeddedExcel(readTemplate(sample('1.3.0')));
  const { options } = excel.office;
  const type = (sheet: string, cell: string, text: string): string => {
    try {
      typeIntoCell(excel.workbook, options, { sheet, cell, text });
      return 'typed';
    } catch (error) {
      return (error as UserError).code;
    }
  };

  it('lets what the sample holds be typed again, one cell for each rule', () => {
    const first = new Map<object, readonly [sheet: string, cell: string, text: string]>();
    for (const sheet of excel.workbook.sheets) {
      for (const [at, cell] of sheet.cells) {
        const rule = validationAt(sheet, at);
        const open = !sheet.isClosed(at) && !sheet.isHiddenByMerge(at) && cell.formula === undefined;
        if (rule && open && cell.value !== null && !first.has(rule)) {
          first.set(rule, [sheet.name, formatCell(at), formulaBarText(cell, typingOf(options))]);
        }
      }
    }
    expect(first.size).toBeGreaterThan(40);
    const refused = [...first.values()].filter(([sheet, cell, text]) => type(sheet, cell, text) !== 'typed');
    // Tick boxes that exclude one another: while the other is ticked, their rules allow nothing at all.
    expect(refused.map(([sheet, cell]) => [sheet, cell])).toEqual([
      ['Environmental Disclosures', 'K188'],
      ...['H22', 'H23', 'H24', 'H25'].map((cell) => ['Governance Disclosures', cell]),
    ]);
  });

  it.each([
    ['Environmental Disclosures', 'D22', '123,5', 'typed'],
    ['Environmental Disclosures', 'D22', 'hundrede', 'not-allowed-here'],
    ['General Information', 'D5', 'Kroner', 'not-allowed-here'],
    ['General Information', 'E287', 'italy', 'typed'],
    ['General Information', 'C5', 'x', 'cell-locked'],
  ])('%s, %s: typing %s is %s', (sheet, cell, text, outcome) => {
    expect(type(sheet, cell, text)).toBe(outcome);
  });
});
