import fc from 'fast-check';
import { openPlan, planAreas } from '../../src/handlingsplan/open-plan';
import { rereadPlan } from '../../src/handlingsplan/read/reread-plan';
import { validatePlan, revalidatePlan } from '../../src/handlingsplan/validate';
import { formatCell } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/cell-value';
import { contentOf, withChanges, type CellChange } from '../../src/workbook/change-set';
import { cellAt, type Snapshot } from '../../src/workbook/snapshot';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { VARIANTS } from './layouts/variants';

const snapshots = async (): Promise<readonly Snapshot[]> =>
  Promise.all(
    VARIANTS.map(async ({ file }) => XlsxFile.open(file()).read({ depth: 'validate', want: planAreas })),
  );

const values: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue>(
  null,
  '',
  'Gennemført',
  'i gang',
  'Mette Holm',
  'ultimo 2027',
  46_752,
  12.5,
  'Affald',
  'Noget helt andet',
  { error: '#REF!' },
);

const OPTIONS = { phase: 'plan', today: '2026-11-21' } as const;

function changed(snapshot: Snapshot, pick: number, after: CellValue): Snapshot {
  const cells = [...snapshot.contents].flatMap(([sheet, content]) =>
    [...content.cells].map(([at]) => ({ sheet, at })),
  );
  const { sheet, at } = cells[pick % cells.length]!;
  const change: CellChange = {
    kind: 'cell',
    sheet,
    cell: formatCell(at),
    before: contentOf(cellAt(snapshot, sheet, at)),
    after: { value: after },
  };
  return withChanges(snapshot, { title: { da: '', en: '' }, changes: [change] });
}

test('a plan that is read again where it changed says what it says when it is opened anew', async () => {
  const all = await snapshots();
  let reread = 0;
  fc.assert(
    fc.property(fc.nat(all.length - 1), fc.nat(), values, (variant, pick, after) => {
      const before = openPlan(all[variant]!)!;
      const now = changed(all[variant]!, pick, after);
      const again = rereadPlan(before, now);
      if (!again) return;
      reread += 1;
      const opened = openPlan(now)!;
      expect(again.plan).toEqual(opened.plan);
      expect(again.layout).toEqual(opened.layout);
      const validated = revalidatePlan(validatePlan(before.plan, OPTIONS), again.plan, OPTIONS);
      expect(validated.findings).toEqual(validatePlan(opened.plan, OPTIONS).findings);
    }),
    { numRuns: 150, seed: 20_261_121 },
  );
  expect(reread).toBeGreaterThan(15);
});

test('a status is read again without the rest of the plan', async () => {
  const [snapshot] = await snapshots();
  const before = openPlan(snapshot!)!;
  const initiative = before.plan.maalepunkter[0]!.goals[0]!.initiatives[0]!;
  const { sheet, cell } = initiative.status.place!;
  const change: CellChange = {
    kind: 'cell',
    sheet,
    cell,
    before: { value: initiative.status.written },
    after: { value: 'Afventer' },
  };
  const again = rereadPlan(before, withChanges(snapshot!, { title: { da: '', en: '' }, changes: [change] }))!;
  expect(again.plan.maalepunkter[0]!.goals[0]!.initiatives[0]!.status.value).toBe('Afventer');
  expect(again.plan.maalepunkter[1]).toBe(before.plan.maalepunkter[1]);
});
