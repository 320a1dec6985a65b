import type { HostObject } from './host-object';

/** What batches run on: a workbook and what it does after a batch. */
export interface HostRoot {
  /** The object of `context.workbook`. */
  readonly workbook: HostObject;

  /** Runs after every batch, failed ones included, before the answer is sent: calculate, fire what changed. */
  afterBatch(): void;
}

/** Objects that a pane asks for by their server type: `Microsoft.ExcelServices.CustomFunctions`. */
export type Services = ReadonlyMap<string, HostObject>;
