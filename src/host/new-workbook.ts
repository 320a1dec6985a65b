import { applyChangeSet } from '../xlsx/write/apply-change-set';
import { createWorkbook } from '../xlsx/write/empty-workbook';
import { OoxmlPackage } from '../xlsx/package/package';

/** What Excel makes of File > New: one blank sheet. */
export function newWorkbook(sheet: string): Uint8Array {
  return applyChangeSet(OoxmlPackage.open(createWorkbook()), {
    title: { da: 'Ny projektmappe', en: 'New workbook' },
    changes: [
      {
        kind: 'add-sheet',
        sheet: {
          name: sheet,
          visibility: 'visible',
          styles: {},
          cells: [],
          styledAreas: [],
          columnWidths: [],
          rowHeights: [],
          merges: [],
          validations: [],
          protected: false,
          showGridLines: true,
          frozen: { rows: 0, columns: 0 },
        },
      },
    ],
  });
}
