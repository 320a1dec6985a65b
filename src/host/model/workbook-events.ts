import type { Area } from '../../workbook/address';
import type { RowsChange } from '../../workbook/change-set';
import type { CalculatedCell } from '../../xlsx/calculation/calculator';
import type { OpenSheet } from './open-sheet';

/** What happened in the open workbook. Computed cells are told apart: Excel's own change event leaves them out. */
export type WorkbookEvent =
  | {
      readonly kind: 'cells-changed';
      readonly sheet: OpenSheet;
      readonly area: Area;
      /** A person at the keyboard, or the add-in. */
      readonly by: 'user' | 'add-in';
    }
  | {
      readonly kind: 'rows-changed';
      readonly sheet: OpenSheet;
      readonly change: Omit<RowsChange, 'sheet'>;
      readonly by: 'user' | 'add-in';
    }
  /** Only charts: figures that they draw are told as cells. Told once a batch, after everything else. */
  | { readonly kind: 'charts-changed'; readonly sheet: OpenSheet }
  | { readonly kind: 'calculated'; readonly cells: readonly CalculatedCell[] }
  | { readonly kind: 'sheet-activated'; readonly sheet: OpenSheet; readonly previous: OpenSheet }
  | { readonly kind: 'selection-changed'; readonly sheet: OpenSheet; readonly area: Area }
  | { readonly kind: 'sheet-added'; readonly sheet: OpenSheet }
  | { readonly kind: 'sheet-deleted'; readonly sheet: OpenSheet };

export type WorkbookListener = (event: WorkbookEvent) => void;
