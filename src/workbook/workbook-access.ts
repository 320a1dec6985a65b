import type { ChangeSet } from './change-set';
import type { ReadRequest, Snapshot } from './snapshot';

/**
 * What both boundaries offer. excel/ keeps it for the open workbook through Office.js, xlsx/ for a file;
 * the same contract tests run over both.
 */
export interface WorkbookAccess {
  read(request: ReadRequest): Promise<Snapshot>;

  /**
   * Makes the changes in place, or none of them. First every cell is compared with the change's `before`.
   *
   * @throws {UserError} `cells-have-changed`, `cell-locked`, `sheet-not-found` …; the workbook is then as it was.
   */
  apply(changeSet: ChangeSet): Promise<void>;
}
