import type { ActiveCell, ActiveCellReading } from '../../workbook/active-cell';
import type { SheetArea } from '../../workbook/address';
import type { Reference } from '../../workbook/reference';
import type { ScratchSheet } from '../../workbook/scratch-sheet';

/** The open Excel as the functions need it, beyond the contents of its workbook; excel/ is the real one. */
export interface OpenExcel {
  readonly hasCustomFunctions: boolean;
  readActiveCell(referencesIn: (active: ActiveCell) => readonly Reference[]): Promise<ActiveCellReading>;
  onSelection(listener: () => void): Promise<() => Promise<void>>;
  onStale(listener: () => void): Promise<() => Promise<void>>;
  selectedCells(): Promise<SheetArea>;
  decimalSeparator(): Promise<string>;
  withScratchSheet<T>(name: string, use: (sheet: ScratchSheet) => Promise<T>): Promise<T>;
}
