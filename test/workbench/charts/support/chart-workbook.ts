import type { NewSheet } from '../../../../src/workbook/new-sheet';
import { calculateFile } from '../../../../src/xlsx/calculation/file';
import { XlsxFile } from '../../../../src/xlsx/xlsx-file';
import { CHART_SHEET } from '../../../support/chart-sheet';
import { handMadeXlsx } from '../../../support/hand-made-xlsx';

/** A blank sheet, and one with charts of every kind, calculated. */
export async function chartWorkbook(change: Partial<NewSheet> = {}): Promise<Uint8Array> {
  const file = XlsxFile.open(handMadeXlsx({ sheets: { Ark1: '<sheetData/>' } }));
  await file.apply({
    title: { da: 'Diagrammer', en: 'Charts' },
    changes: [{ kind: 'add-sheet', sheet: { ...CHART_SHEET, ...change } }],
  });
  await file.recalculate((pkg, due) => calculateFile(pkg, [], due));
  return file.toBytes();
}
