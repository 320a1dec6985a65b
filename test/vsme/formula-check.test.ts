import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import committed from '../../src/vsme/baseline/template-formulas.json';
import { bindReport } from '../../src/vsme/bind';
import { checkFormulas } from '../../src/vsme/formula-check';
import { formulaOutline } from '../../src/vsme/formula-outline';
import { recognise } from '../../src/vsme/recognise';
import { CellMap, type Snapshot } from '../../src/workbook/snapshot';
import { parseCell } from '../../src/workbook/address';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import {
  ALL_TEMPLATES,
  BLANK_VERSIONS,
  blank,
  describeWithTemplates,
  readTemplate,
  sample,
} from '../support/templates';
import { withRowsInserted } from './support/altered-snapshot';
import { formulaBaseline } from './support/formula-baseline';
import { templateIn } from './support/read-report';

const wholes = new Map<string, Promise<Snapshot>>();

function whole(file: string): Promise<Snapshot> {
  const known = wholes.get(file) ?? XlsxFile.open(readTemplate(file)).read({ depth: 'full' });
  wholes.set(file, known);
  return known;
}

function check(snapshot: Snapshot) {
  const sheets = new Set(snapshot.sheets.map(({ name }) => name));
  return checkFormulas(snapshot, bindReport(snapshot, templateIn(snapshot)), sheets);
}

function withCell(snapshot: Snapshot, sheet: string, cell: string, content: object): Snapshot {
  const own = snapshot.contents.get(sheet)!;
  const cells = CellMap.from(own.cells);
  cells.set(parseCell(cell)!, { value: null, ...content });
  return { ...snapshot, contents: new Map(snapshot.contents).set(sheet, { ...own, cells }) };
}

describe('the outline of a formula', () => {
  it.each([
    ['IF(D3="",template_label_ok,1)', 'IF( \'General Information\'!D9 = "", template_label_ok, 1 )'],
    ['SUM(A1:A9)', 'SUM(Ark1!$B$1:$B$20)'],
    ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A2,B:B,C:C)'],
    ['Assets+1', '[0]!Assets+1'],
    ['IF(A1=TRUE,FALSE)', 'IF(A1=TRUE(),FALSE( ))'],
  ])('is the same of %s and %s', (one, other) => {
    expect(formulaOutline(one)).toBe(formulaOutline(other));
  });

  it.each([
    ['SUM(A1:A9)', 'MAX(A1:A9)'],
    ['A1*1000', 'A1*100'],
    ['IF(A1="x",1,2)', 'IF(A1="y",1,2)'],
    ['template_label_ok', 'template_label_error'],
  ])('tells %s from %s', (one, other) => {
    expect(formulaOutline(one)).not.toBe(formulaOutline(other));
  });
});

describeWithTemplates("the formulas of EFRAG's templates", () => {
  /** KOMPASARK_WRITE_BASELINE=1 writes the file anew, as after a new release. */
  it('stand in the baseline as they are in the blank files', async () => {
    const blanks = await Promise.all(BLANK_VERSIONS.map((version) => whole(blank(version))));
    const baseline = Object.fromEntries(
      BLANK_VERSIONS.map((version, index) => [version, formulaBaseline(blanks[index]!)]),
    );
    if (process.env['KOMPASARK_WRITE_BASELINE'] === '1') {
      const path = resolve(__dirname, '../../src/vsme/baseline/template-formulas.json');
      writeFileSync(path, `${JSON.stringify(baseline, null, 2)}\n`);
      return;
    }
    expect(committed).toEqual(baseline);
  });

  it.each(ALL_TEMPLATES)('are all in place in %s', async (file) => {
    expect(await check(await whole(file))).toEqual([]);
  });

  it.each([
    ['a total', 'Environmental Disclosures', 'D26'],
    ['a status', 'Table of Contents & Validation', 'C20'],
    ['a helper', 'Technical Sheet', 'D2'],
  ])('are missed where a value stands on %s', async (_, sheet, cell) => {
    const damaged = withCell(await whole(sample('1.3.0')), sheet, cell, { value: 12 });
    expect(await check(damaged)).toMatchObject([{ kind: 'overwritten', sheet, cell }]);
  });

  it('are missed where a cell was cleared', async () => {
    const damaged = withCell(await whole(blank('1.3.0')), 'Environmental Disclosures', 'D26', {});
    expect(await check(damaged)).toMatchObject([{ kind: 'overwritten', cell: 'D26' }]);
  });

  it('are known from others', async () => {
    const damaged = withCell(await whole(blank('1.3.0')), 'Environmental Disclosures', 'D26', {
      formula: 'D21*2',
    });
    expect(await check(damaged)).toMatchObject([{ kind: 'changed', cell: 'D26' }]);
  });

  it.each([
    ['Environmental Disclosures', 'G14'],
    ['Environmental Disclosures', 'J14'],
    ['Social Disclosures', 'D142'],
    ['General Information', 'H406'],
    ['General Information', 'H505'],
  ])('may be written over in %s!%s, as the template says', async (sheet, cell) => {
    expect(await check(withCell(await whole(blank('1.3.0')), sheet, cell, { value: 12 }))).toEqual([]);
  });

  it.each([
    ['above everything', 1, 3],
    ['inside the table of sites', 450, 7],
    ['below everything', 533, 2],
  ])('are found when rows were inserted %s, and missed there too', async (_, row, count) => {
    const moved = withRowsInserted(await whole(blank('1.3.0')), 'General Information', row, count);
    expect(await check(moved)).toEqual([]);
    const status = row === 1 ? 'F6' : 'F3';
    const damaged = withCell(moved, 'General Information', status, { value: 'OK' });
    expect(await check(damaged)).toMatchObject([{ kind: 'overwritten', cell: status }]);
  });

  it('are not checked on sheets that were not read', async () => {
    const snapshot = await whole(blank('1.3.0'));
    const report = bindReport(snapshot, templateIn(snapshot));
    const damaged = withCell(snapshot, 'Technical Sheet', 'D2', { value: 12 });
    expect(await checkFormulas(damaged, report, new Set(['Social Disclosures']))).toEqual([]);
    expect(recognise(damaged).kind).toBe('vsme-efrag');
  });
});
