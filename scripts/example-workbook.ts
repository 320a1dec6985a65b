import { ESG_FUNCTIONS } from '../src/functions/function-registry';
import { workbookChanges } from '../src/vsme/danish-workbook/danish-workbook';
import { EXAMPLE_ANSWERS } from '../src/vsme/danish-workbook/example-answers';
import type { GivenAnswers } from '../src/vsme/danish-workbook/form-sheet';
import type { ChangeSet } from '../src/workbook/change-set';
import { calculateFile } from '../src/xlsx/calculation/file';
import { OoxmlPackage } from '../src/xlsx/package/package';
import { applyChangeSet } from '../src/xlsx/write/apply-change-set';
import { createWorkbook } from '../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../src/xlsx/xlsx-file';

/** Five mistakes as people make them, for the reader to find under Validér. */
const MISTAKES: GivenAnswers = {
  x_entityName: 'Boligforeningen Fjordparken (fiktiv, med fem fejl)',
  b1_site_country: ['Danmark', 'danmark', ...Array.from({ length: 6 }, () => 'Danmark')],
  b3_totalEnergy: 2_135,
  b3_scope1: null,
  b7_circ: 'YES',
  b10_payFemale: '238,90',
};

/** The new workbook as a file with the values of its formulas. */
export async function calculatedWorkbook(changeSet: ChangeSet): Promise<Uint8Array> {
  const file = XlsxFile.open(applyChangeSet(OoxmlPackage.open(createWorkbook()), changeSet));
  await file.recalculate((pkg, due) => calculateFile(pkg, ESG_FUNCTIONS, due));
  return file.toBytes();
}

/** assets/examples/kompasark-eksempel.xlsx: the same bytes every time. */
export async function exampleWorkbookFile(): Promise<Uint8Array> {
  return calculatedWorkbook({
    title: { da: 'Lav eksemplet', en: 'Make the example' },
    changes: workbookChanges({ ...EXAMPLE_ANSWERS, ...MISTAKES }),
  });
}
