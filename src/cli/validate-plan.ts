import { planFix } from '../handlingsplan/edit/plan-fix';
import { planVersion } from '../handlingsplan/plan-version';
import { validatePlan, type Phase } from '../handlingsplan/validate';
import type { ValidatedFile } from '../validation/formats/validated-file';
import type { XlsxFile } from '../xlsx/xlsx-file';
import { openPlanFile } from './plan-file';
import { today } from '../workbook/today';

/** What the rules of a handlingsplan say; `null` for a workbook that is none. */
export async function checkPlan(file: XlsxFile, path: string, phase: Phase): Promise<ValidatedFile | null> {
  const book = await openPlanFile(file);
  if (!book) return null;
  // Only what is said is kept: with a hundred files the workbooks themselves would fill the memory.
  const { findings, accepted, passed, notRelevant, notChecked } = validatePlan(
    book.plan,
    { phase, today: today(), layout: book.layout },
    planFix(book),
  );
  return {
    file: path,
    template: { kind: 'handlingsplan', version: planVersion(book.snapshot) },
    result: { findings, accepted, passed, notRelevant, notChecked },
  };
}
