import { EmbeddedExcel } from '../../src/host/embedded-excel';
import type { HostOptions } from '../../src/host/host-options';
import type { FunctionRegistry } from '../../src/workbook/sheet-function';

let excel: EmbeddedExcel | undefined;

/**
 * Opens a workbook under the running Office of the test window, in the place of the one before.
 *
 * @param options what a pane can be told while it runs: separators, blanks, payload limit.
 * @param functions the add-in's functions for the calculation; those of the first call count.
 */
export function openWorkbook(
  bytes: Uint8Array,
  options: Partial<HostOptions> = {},
  functions: FunctionRegistry = [],
): EmbeddedExcel {
  if (excel) {
    excel.openWorkbook(bytes, options);
  } else {
    excel = new EmbeddedExcel(bytes, { ...officeConnection.options, ...options }, functions);
    excel.office.connect(officeConnection.port);
  }
  return excel;
}
