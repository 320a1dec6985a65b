import { addGoal, changeFields } from '../../src/handlingsplan/edit/plan-edits';
import { openPlan, planAreas } from '../../src/handlingsplan/open-plan';
import type { PlanBook } from '../../src/handlingsplan/plan-book';
import type { NewSheet } from '../../src/workbook/new-sheet';
import type { ChangeSet } from '../../src/workbook/change-set';
import { formatCell } from '../../src/workbook/address';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { applyChangeSet } from '../../src/xlsx/write/apply-change-set';
import { createWorkbook } from '../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../src/xlsx/xlsx-file';

const HEADINGS = [
  'Målepunkt',
  'SMART-mål',
  'Enhed',
  'Basisværdi',
  'Målværdi',
  'Initiativ',
  'Ansvarlig',
  'Deadline',
  'Status',
];

/** A plan whose one goal is in per cent, as fractions; with or without cells that show per cent. */
function planWith(numberFormat: string | undefined): XlsxFile {
  const rows = [
    HEADINGS,
    [
      'Energimærkning',
      'Løfte andelen med C fra 71 % til 85 % i 2029',
      '%',
      0.71,
      0.85,
      'Isolere',
      'Mette Holm',
      '31-12-2028',
      'I gang',
    ],
  ];
  const sheet: NewSheet = {
    name: 'Plan',
    visibility: 'visible',
    styles: { amount: numberFormat === undefined ? {} : { numberFormat } },
    cells: rows.flatMap((row, r) =>
      row.map((value, c) => ({
        cell: formatCell({ row: r + 1, column: c + 1 }),
        content: { value },
        ...(r > 0 && (c === 3 || c === 4) && { style: 'amount' }),
      })),
    ),
    styledAreas: [],
    columnWidths: [],
    rowHeights: [],
    merges: [],
    validations: [],
    protected: false,
    showGridLines: true,
    frozen: { rows: 0, columns: 0 },
  };
  const changes = [{ kind: 'add-sheet' as const, sheet }];
  return XlsxFile.open(
    applyChangeSet(OoxmlPackage.open(createWorkbook()), { title: { da: '', en: '' }, changes }),
  );
}

const opened = async (file: XlsxFile): Promise<PlanBook> =>
  openPlan(await file.read({ depth: 'full', want: planAreas }))!;

async function after(
  numberFormat: string | undefined,
  edit: (book: PlanBook) => ChangeSet,
): Promise<unknown> {
  const file = planWith(numberFormat);
  await file.apply(edit(await opened(file)));
  const { plan } = await opened(file);
  return plan.maalepunkter.flatMap(({ goals }) =>
    goals.map(({ id, baseline, target }) => [id, baseline.value, target.value]),
  );
}

describe.each([['0%'], [undefined]])('goals in per cent as fractions, shown as %s', (numberFormat) => {
  test('read as percent points', async () => {
    expect(await after(numberFormat, () => ({ title: { da: '', en: '' }, changes: [] }))).toEqual([
      ['E3.1', 71, 85],
    ]);
  });

  test('are changed in percent points', async () => {
    expect(await after(numberFormat, (book) => changeFields(book, 'E3.1', { target: 90 }))).toEqual([
      ['E3.1', 71, 90],
    ]);
    expect(await after(numberFormat, (book) => changeFields(book, 'E3.1', { target: '90 %' }))).toEqual([
      ['E3.1', 71, 90],
    ]);
  });

  test('stand beside a goal in per cent and one in another unit', async () => {
    const share = { goal: 'Mindst 60 % med solceller i 2030', unit: '%', baseline: 20, target: 60 };
    expect(await after(numberFormat, (book) => addGoal(book, 'E3', share))).toEqual([
      ['E3.1', 71, 85],
      ['E3.2', 20, 60],
    ]);
    const amount = { goal: 'Sænke varmen til 100 kWh/m² i 2030', unit: 'kWh/m²', baseline: 120, target: 100 };
    expect(await after(numberFormat, (book) => addGoal(book, 'E3', amount))).toEqual([
      ['E3.1', 71, 85],
      ['E3.2', 120, 100],
    ]);
  });
});

test('an amount in another unit is not shown as per cent', async () => {
  const file = planWith('0%');
  const amount = { goal: 'Sænke varmen til 100 kWh/m² i 2030', unit: 'kWh/m²', baseline: 120, target: 100 };
  await file.apply(addGoal(await opened(file), 'E3', amount));
  const { contents } = await file.read({ depth: 'full' });
  const cell = contents.get('Plan')!.cells.get({ row: 3, column: 5 });
  expect([cell?.value, cell?.numberFormat]).toEqual([100, undefined]);
});
