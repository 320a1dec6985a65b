import { calculatedWorkbook } from '../../../scripts/calculated-workbook';
import { workbookChanges } from '../../../src/vsme/danish-workbook/danish-workbook';
import type { GivenAnswers } from '../../../src/vsme/danish-workbook/form-sheet';
import type { Report } from '../../../src/vsme/report';
import { vsmeAreas } from '../../../src/vsme/workbook-areas';
import type { ChangeSet } from '../../../src/workbook/change-set';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { reportIn } from '../support/read-report';

/** A Danish workbook as a file, calculated, with what is read of it. */
export interface MadeWorkbook {
  readonly file: Uint8Array;
  /** Every cell of every sheet. */
  readonly snapshot: Snapshot;
  readonly report: Report;
}

export async function made(given: GivenAnswers): Promise<MadeWorkbook> {
  const file = await calculatedWorkbook(changeSetOf(given));
  const pkg = OoxmlPackage.open(file);
  return {
    file,
    snapshot: readSnapshot(pkg, { depth: 'full' }),
    report: reportIn(readSnapshot(pkg, { depth: 'full', want: vsmeAreas('all') })),
  };
}

export function changeSetOf(given: GivenAnswers): ChangeSet {
  return { title: { da: 'Lav', en: 'Make' }, changes: workbookChanges(given) };
}
