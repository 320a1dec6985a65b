import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { vsmeAreas } from '../../src/vsme/workbook-areas';
import { contentOf, inverse, type CellChange, type ChangeSet } from '../../src/workbook/change-set';
import { cellAt, type ReadRequest, type Snapshot } from '../../src/workbook/snapshot';
import type { UserError } from '../../src/workbook/user-error';
import { openWorkbook } from '../support/open-workbook';
import { BLANK_VERSIONS, blank, describeWithTemplates, readTemplate, sample } from '../support/templates';
import { randomAnswers } from '../vsme/support/random-answers';
import { reportIn, snapshotOf } from '../vsme/support/read-report';

const FULL: ReadRequest = { depth: 'full', want: vsmeAreas('short') };
const cellsOf = ({ changes }: ChangeSet): CellChange[] => changes.filter((change) => change.kind === 'cell');
const held = (snapshot: Snapshot, changeSet: ChangeSet): unknown =>
  cellsOf(changeSet).map(({ sheet, cell }) => [sheet, cell, contentOf(cellAt(snapshot, sheet, cell))]);
const asked = (changeSet: ChangeSet): unknown =>
  cellsOf(changeSet).map(({ sheet, cell, after }) => [sheet, cell, after]);

describeWithTemplates('the same change set through Office.js and through the file', () => {
  test.each(BLANK_VERSIONS)('random values in every datapoint of version %s', async (version) => {
    const bytes = readTemplate(blank(version));
    const before = snapshotOf(blank(version));
    const changeSet = randomAnswers(before, reportIn(before), 20261121);
    expect(changeSet.changes.length).toBeGreaterThan(200);

    const excel = openWorkbook(bytes);
    const workbook = new ExcelWorkbook();
    await workbook.apply(changeSet);
    const file = XlsxFile.open(bytes);
    await file.apply(changeSet);
    const saved = XlsxFile.open(excel.bytes());

    expect(held(await workbook.read(FULL), changeSet)).toEqual(asked(changeSet));
    expect(held(await file.read(FULL), changeSet)).toEqual(asked(changeSet));
    expect(held(await saved.read(FULL), changeSet)).toEqual(asked(changeSet));

    await workbook.apply(inverse(changeSet));
    await file.apply(inverse(changeSet));
    const original = await XlsxFile.open(bytes).read(FULL);
    expect(held(await workbook.read(FULL), changeSet)).toEqual(held(original, changeSet));
    expect(held(await file.read(FULL), changeSet)).toEqual(held(original, changeSet));
  });
});

describeWithTemplates('what is refused, and the workbook is untouched', () => {
  const sheet = 'Environmental Disclosures';
  const change = (cell: string, part: Partial<CellChange> = {}): ChangeSet => ({
    title: { da: 'Prøve', en: 'Test' },
    changes: [
      {
        kind: 'cell',
        sheet,
        cell,
        before: contentOf(cellAt(snapshotOf(sample('1.3.0')), sheet, cell)),
        after: { value: 7 },
        ...part,
      },
    ],
  });
  /** Gross scope 1 emissions is an open cell, the question beside it and the total below it are locked. */
  const [open, question, total] = ['D22', 'C22', 'D25'];
  const refusals: readonly (readonly [string, () => ChangeSet])[] = [
    ['cells-have-changed', () => change(open, { before: { value: 'noget andet' } })],
    ['sheet-not-found', () => change(open, { sheet: 'Findes ikke' })],
    ['text-too-long', () => change(open, { after: { value: 'x'.repeat(32_768) } })],
    ['cell-locked', () => change(question)],
    ['cell-locked', () => change(total)],
  ];

  test.each(refusals)('%s', async (code, changeSetOf) => {
    const changeSet = changeSetOf();
    const bytes = readTemplate(sample('1.3.0'));
    const excel = openWorkbook(bytes);
    const refusal = await new ExcelWorkbook().apply(changeSet).catch((error: UserError) => error);
    expect(refusal).toMatchObject({ name: 'UserError', code });
    expect(excel.bytes()).toEqual(bytes);
    const file = XlsxFile.open(bytes);
    await expect(file.apply(changeSet)).rejects.toMatchObject({ name: 'UserError', code });
    expect(file.toBytes()).toEqual(bytes);
  });

  test('a change set is checked whole before any cell is written', async () => {
    const bytes = readTemplate(sample('1.3.0'));
    const excel = openWorkbook(bytes);
    const good = change(open);
    const bad = change(question);
    await expect(
      new ExcelWorkbook().apply({ ...good, changes: [...good.changes, ...bad.changes] }),
    ).rejects.toMatchObject({ code: 'cell-locked' });
    expect(excel.bytes()).toEqual(bytes);
  });

  test('cell-edit mode is told as such', async () => {
    const excel = openWorkbook(readTemplate(sample('1.3.0')));
    excel.office.channel.cellEditMode = true;
    await expect(new ExcelWorkbook().read(FULL)).rejects.toMatchObject({ code: 'cell-edit-mode' });
    await expect(new ExcelWorkbook().apply(change(open))).rejects.toMatchObject({ code: 'cell-edit-mode' });
  });
});
