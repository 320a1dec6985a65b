/** @jest-environment ./test/office-environment.ts */
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { openWorkbook } from '../support/open-workbook';

const workbook = (text: string): Uint8Array =>
  handMadeXlsx({
    sheets: {
      Ark1: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`,
    },
  });

const firstCell = () =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Ark1').getRange('A1').load('values');
    await context.sync();
    return cell.values;
  });

it('opens one workbook after the other under the same Office', async () => {
  const first = openWorkbook(workbook('først'));
  await expect(firstCell()).resolves.toEqual([['først']]);
  const second = openWorkbook(workbook('så'));
  await expect(firstCell()).resolves.toEqual([['så']]);
  expect(second).toBe(first);
  expect(second.office.channel.log.syncs).toHaveLength(1);
});

it('changes what a running pane can be told', () => {
  const { office } = openWorkbook(workbook('x'), { blanks: 'zero', payloadLimit: 1000 });
  expect(office.options).toMatchObject({ blanks: 'zero', payloadLimit: 1000, displayLanguage: 'da-DK' });
});
