import { calculatedWorkbook } from '../../../scripts/calculated-workbook';
import { openPlan, planAreas } from '../../../src/handlingsplan/open-plan';
import type { PlanBook } from '../../../src/handlingsplan/plan-book';
import {
  handlingsplanWorkbook,
  type HandlingsplanWorkbookOptions,
} from '../../../src/handlingsplan/template/handlingsplan-workbook';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';

/** A new handlingsplan as a file, calculated, with what is read of it. */
export interface MadePlan {
  readonly file: Uint8Array;
  /** Every cell of every sheet. */
  readonly snapshot: Snapshot;
  readonly book: PlanBook;
}

export async function made(options: HandlingsplanWorkbookOptions): Promise<MadePlan> {
  return readPlan(await calculatedWorkbook(await handlingsplanWorkbook(options)));
}

export function readPlan(file: Uint8Array): MadePlan {
  const pkg = OoxmlPackage.open(file);
  const book = openPlan(readSnapshot(pkg, { depth: 'full', want: planAreas }));
  if (!book) throw new Error('The new handlingsplan is not known as one.');
  return { file, snapshot: readSnapshot(pkg, { depth: 'full' }), book };
}
