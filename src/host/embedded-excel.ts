import type { FunctionRegistry } from '../workbook/sheet-function';
import { OfficeHost, type MakeRoot } from './boot/office-host';
import { DANISH_EXCEL, type HostOptions } from './host-options';
import { OpenWorkbook } from './model/open-workbook';
import { excelRoot } from './objects/excel-root';

/**
 * Excel without Excel: a workbook from a file, kept calculated, behind the genuine Office.js of a pane. Connect the
 * pane through `office`, edit and listen through `workbook`, save with `bytes()`.
 */
export class EmbeddedExcel {
  readonly office: OfficeHost;
  #workbook: OpenWorkbook;

  /**
   * @param functions the add-in's functions as the calculation knows them; through the pane they are called with
   * `office.customFunctions`.
   * @throws {UserError} when the file cannot be opened: `encrypted-workbook`, `damaged-workbook` …
   */
  constructor(
    bytes: Uint8Array,
    options: Partial<HostOptions> = {},
    private readonly functions: FunctionRegistry = [],
  ) {
    const all = { ...DANISH_EXCEL, ...options };
    this.#workbook = OpenWorkbook.open(bytes, { functions, blanks: all.blanks });
    this.office = new OfficeHost(all, this.#root(all));
  }

  get workbook(): OpenWorkbook {
    return this.#workbook;
  }

  /**
   * Opens another workbook in the place of this one, under the same pane. What a pane learns only when it starts,
   * such as the display language and the requirement sets, stays as it was told.
   *
   * @throws {UserError} when the file cannot be opened; the workbook is then still the one before.
   */
  openWorkbook(bytes: Uint8Array, options: Partial<HostOptions> = {}): void {
    const all = { ...this.office.options, ...options };
    this.#workbook = OpenWorkbook.open(bytes, { functions: this.functions, blanks: all.blanks });
    this.office.replaceWorkbook(all, this.#root(all));
  }

  /** The workbook as a file; the very bytes that were opened when nothing has changed. */
  bytes(): Uint8Array {
    return this.#workbook.save();
  }

  #root(options: HostOptions): MakeRoot {
    return (events) => excelRoot(this.#workbook, options, events);
  }
}
