import { UserError } from '../workbook/user-error';
import type { FunctionRegistry } from '../workbook/sheet-function';
import { OfficeHost, type MakeRoot } from './boot/office-host';
import { DANISH_EXCEL, type HostOptions } from './host-options';
import { OpenWorkbook } from './model/open-workbook';
import { excelRoot } from './objects/excel-root';
import type { AddInFunctions } from './services/add-in-functions';
import { DeferredFunctions } from './services/deferred-functions';

/**
 * Excel without Excel: a workbook from a file, kept calculated, behind the genuine Office.js of a pane. Connect the
 * pane through `office`, edit and listen through `workbook`, save with `bytes()`.
 */
export class EmbeddedExcel {
  readonly office: OfficeHost;
  #workbook: OpenWorkbook;
  /** Absent when the functions answer at once. */
  #deferred: DeferredFunctions | null = null;

  /**
   * @param functions those of the add-in: as its manifest announces them, to be answered by the genuine runtime in the
   * pane as in Excel; or ready to be calculated, for what needs no pane.
   * @throws {UserError} when the file cannot be opened: `encrypted-workbook`, `damaged-workbook` …
   */
  constructor(
    bytes: Uint8Array,
    options: Partial<HostOptions> = {},
    private readonly functions: AddInFunctions | FunctionRegistry = [],
  ) {
    const all = { ...DANISH_EXCEL, ...options };
    this.#workbook = this.#open(bytes, all);
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
    const deferred = this.#deferred;
    this.#workbook = this.#open(bytes, all);
    deferred?.abandon();
    this.office.replaceWorkbook(all, this.#root(all));
  }

  /** Settles when no cell waits for a function of the add-in any more. */
  settled(): Promise<void> {
    return this.#deferred?.settled() ?? Promise.resolve();
  }

  /**
   * The workbook as a file; the very bytes that were opened when nothing has changed.
   *
   * @throws {UserError} `functions-not-answered` while a cell waits for a function of the add-in, beside what saving
   * itself refuses.
   */
  bytes(): Uint8Array {
    if (this.#deferred?.waiting) throw notAnswered(this.#deferred.waiting);
    return this.#workbook.save();
  }

  #open(bytes: Uint8Array, { blanks, decimalSeparator, thousandsSeparator }: HostOptions): OpenWorkbook {
    const { functions } = this;
    // As real Excel follows the regional settings of the computer.
    const marks = { decimalSeparator, thousandsSeparator };
    if (!('metadata' in functions)) return OpenWorkbook.open(bytes, { functions, blanks, marks });
    const deferred = new DeferredFunctions(
      functions,
      (id, args) => this.office.customFunctions.invoke(id, args),
      () => workbook.calculate('changed'),
    );
    // The runtime is told of blanks as the host is set up; what is left out stays apart from them.
    const workbook = OpenWorkbook.open(bytes, { functions: deferred.registry, blanks: 'null', marks });
    this.#deferred = deferred;
    return workbook;
  }

  #root(options: HostOptions): MakeRoot {
    return (events) => excelRoot(this.#workbook, options, events);
  }
}

function notAnswered(calls: number): UserError {
  return new UserError('functions-not-answered', {
    da: `Projektmappen er ikke gemt, for ${calls} beregninger venter på Kompasarks funktioner (#OPTAGET!). Åbn ruden Kompasark, vent, til cellerne viser et resultat, og gem igen.`,
    en: `The workbook has not been saved, because ${calls} calculations wait for Kompasark’s functions (#BUSY!). Open the Kompasark pane, wait until the cells show a result, and save again.`,
  });
}
