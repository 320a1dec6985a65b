import type { HostObject } from './host-object';

/** What the interpreter runs batches on: a workbook and what it does around a batch. */
export interface HostRoot {
  /** The object of `context.workbook`. */
  readonly workbook: HostObject;

  /** Service objects that a pane may ask for, by server type: `Microsoft.ExcelServices.CustomFunctions`. */
  readonly services: ReadonlyMap<string, HostObject>;

  /** Runs after every batch, failed ones included, and before the answer is sent: calculate, tell what changed. */
  afterBatch(): void;
}
