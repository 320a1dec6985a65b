import type { ReadRequest, Snapshot } from '../../workbook/snapshot';
import type { WorkbookAccess } from '../../workbook/workbook-access';

/** The open workbook as the workspace needs it; excel/ is the real one. */
export interface OpenWorkbook extends WorkbookAccess {
  readonly fileName: string | null;
  reread(earlier: Snapshot, request: ReadRequest): Promise<Snapshot>;
  goTo(sheet: string, cell: string): Promise<void>;
  onStale(listener: (change: { readonly structural: boolean }) => void): Promise<() => Promise<void>>;
}
