import { ESG_FUNCTIONS } from '../src/functions/function-registry';
import { exampleWorkbook } from '../src/vsme/example/example-workbook';
import { calculateFile } from '../src/xlsx/calculation/file';
import { OoxmlPackage } from '../src/xlsx/package/package';
import { applyChangeSet } from '../src/xlsx/write/apply-change-set';
import { createWorkbook } from '../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../src/xlsx/xlsx-file';

/** assets/examples/kompasark-eksempel.xlsx: the same bytes every time. */
export async function exampleWorkbookFile(): Promise<Uint8Array> {
  const written = applyChangeSet(OoxmlPackage.open(createWorkbook()), await exampleWorkbook());
  const file = XlsxFile.open(written);
  await file.recalculate((pkg, due) => calculateFile(pkg, ESG_FUNCTIONS, due));
  return file.toBytes();
}
