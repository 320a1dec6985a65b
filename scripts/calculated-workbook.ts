import { ESG_FUNCTIONS } from '../src/functions/function-registry';
import type { ChangeSet } from '../src/workbook/change-set';
import { calculateFile } from '../src/xlsx/calculation/file';
import { OoxmlPackage } from '../src/xlsx/package/package';
import { applyChangeSet } from '../src/xlsx/write/apply-change-set';
import { createWorkbook } from '../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../src/xlsx/xlsx-file';

/** The new workbook as a file with the values of its formulas. */
export async function calculatedWorkbook(changeSet: ChangeSet): Promise<Uint8Array> {
  const file = XlsxFile.open(applyChangeSet(OoxmlPackage.open(createWorkbook()), changeSet));
  await file.recalculate((pkg, due) => calculateFile(pkg, ESG_FUNCTIONS, due));
  return file.toBytes();
}
