import { parseCell } from '../workbook/address';
import type { Change, ChangeSet } from '../workbook/change-set';
import type { ReadRequest, Snapshot } from '../workbook/snapshot';
import type { WorkbookAccess } from '../workbook/workbook-access';
import type { CalculatedFile, Due, EditedCell } from './calculation/file';
import { calculationState } from './calculation/state';
import { OoxmlPackage } from './package/package';
import { readSnapshot } from './read/read-snapshot';
import { asksForCalculation } from './read/workbook-part';
import { applyChangeSet, type ApplyOptions } from './write/apply-change-set';

/** Calculates the formulas of a workbook that are due. */
export type Calculate = (pkg: OoxmlPackage, due: Due) => CalculatedFile;

const NO_CHANGE: ChangeSet = { title: { da: '', en: '' }, changes: [] };

/** A workbook in a file, held in memory. Nothing is written anywhere: whoever opened the file saves `toBytes()`. */
export class XlsxFile implements WorkbookAccess {
  readonly #opened: OoxmlPackage;
  readonly #applied: Change[] = [];
  #bytes: Uint8Array;
  #package: OoxmlPackage;

  private constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#opened = OoxmlPackage.open(bytes);
    this.#package = this.#opened;
  }

  /** @throws {UserError} `not-a-workbook`, `encrypted-workbook`, `truncated-workbook` … as `OoxmlPackage.open`. */
  static open(bytes: Uint8Array): XlsxFile {
    return new XlsxFile(bytes);
  }

  /** The file as it is now, for what a snapshot does not tell. */
  get package(): OoxmlPackage {
    return this.#package;
  }

  async read(request: ReadRequest): Promise<Snapshot> {
    return readSnapshot(this.#package, request);
  }

  /** Makes the changes; a file with formulas asks to be calculated when it is opened, until `recalculate`. */
  async apply(changeSet: ChangeSet): Promise<void> {
    this.#apply(changeSet);
    this.#applied.push(...changeSet.changes);
  }

  /**
   * Writes calculated values beside the formulas. The calculation is given, so that who only reads and writes need
   * not load the engine: `file.recalculate((pkg, due) => calculateFile(pkg, functions, due))`.
   *
   * A file that asked to be calculated when it was opened here goes on asking. One that asks because of `apply`
   * stops, unless a formula that is due can only be calculated in Excel.
   */
  async recalculate(calculate: Calculate): Promise<CalculatedFile> {
    const calculated = calculate(this.#package, this.#due());
    const request = asksForCalculation(this.#opened) ? 'keep' : calculated.isComplete ? 'withdraw' : 'make';
    this.#apply(NO_CHANGE, { cachedValues: calculated.values, moved: calculated.moved, request });
    return calculated;
  }

  /** The file as it is now: the very bytes that were opened when nothing was changed. */
  toBytes(): Uint8Array {
    return this.#bytes;
  }

  /** Values from Excel stay right where no edit reaches; what rows, sheets and names reach is not followed. */
  #due(): Due {
    const edited: EditedCell[] = [];
    for (const change of this.#applied) {
      const at = change.kind === 'cell' && parseCell(change.cell);
      if (!at) return 'everything';
      edited.push({ sheet: change.sheet, at });
    }
    const wereRight = edited.length > 0 && calculationState(this.#opened).state === 'trusted';
    return wereRight ? edited : 'everything';
  }

  #apply(changeSet: ChangeSet, options?: ApplyOptions): void {
    const bytes = applyChangeSet(this.#package, changeSet, options);
    this.#package = OoxmlPackage.open(bytes);
    this.#bytes = bytes;
  }
}
