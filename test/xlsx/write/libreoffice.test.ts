import { formatCell } from '../../../src/workbook/address';
import { applyChangeSet } from '../../../src/xlsx/write/apply-change-set';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { comparePackages } from '../../support/canonical-xml';
import { cellChanges } from '../../support/cell-changes';
import { handMadeXlsx } from '../../support/hand-made-xlsx';
import { LIBREOFFICE_TIMEOUT, savedByLibreOffice, sheetsAsCsv } from '../../support/libreoffice';
import { describeWithLibreOffice } from '../../support/programs';
import { describeWithTemplates, readTemplate, sample } from '../../support/templates';

jest.setTimeout(LIBREOFFICE_TIMEOUT);

describeWithLibreOffice('LibreOffice', () => {
  test('reads and calculates what was written', () => {
    const file = handMadeXlsx({
      sheets: {
        Ark: '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">C1+1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row></sheetData>',
      },
    });
    const changes = cellChanges(file, 'Ark', {
      A1: { value: '=1+1' },
      B1: { formula: 'SUM(A2:A3)' },
      C2: { value: 41 },
      D1: { value: ' blåbær ' },
      E1: { value: true },
    });
    const csv = sheetsAsCsv(applyChangeSet(OoxmlPackage.open(file), changes));
    expect(csv.get('Ark')).toBe('=1+1,43,, blåbær ,TRUE\n42,,41,,\n1,,,,\n');
  });

  describeWithTemplates("and EFRAG's template", () => {
    test('open together after a change', () => {
      const file = readTemplate(sample('1.3.0'));
      const changes = cellChanges(file, 'General Information', { D3: { value: 'Boligselskabet Æblehaven' } });
      const csv = sheetsAsCsv(applyChangeSet(OoxmlPackage.open(file), changes));
      expect(csv.get('General Information')!.split('\n')[2]).toContain('Boligselskabet Æblehaven');
    });

    test('a file that LibreOffice saved loses nothing either', () => {
      const file = savedByLibreOffice(readTemplate(sample('1.1.0')));
      const pkg = OoxmlPackage.open(file);
      const cells = readSnapshot(pkg, { depth: 'full' }).contents.get('General Information')!.cells;
      const open = [...cells].filter(([, cell]) => cell.locked === false && typeof cell.value === 'string');
      const [number, text] = [open[0]!, open[1]!].map(([at]) => formatCell(at)) as [string, string];
      const changes = cellChanges(file, 'General Information', {
        [number]: { value: 5 },
        [text]: { value: 'tekst' },
      });
      const { changedParts, addedParts, removedParts } = comparePackages(file, applyChangeSet(pkg, changes));
      expect([addedParts, removedParts]).toEqual([[], []]);
      expect(changedParts.size).toBe(2);
      const [part, touched] = [...changedParts].find(([name]) => name.startsWith('xl/worksheets/'))!;
      expect(pkg.has(part)).toBe(true);
      expect(touched.removed.map((line) => /r="(\w+)"/.exec(line)![1])).toEqual([number, text]);
      expect(touched.added.map((line) => /r="(\w+)"/.exec(line)![1])).toEqual([number, text]);
    });
  });
});
