import type { ChangeSet } from '../workbook/change-set';
import type { ReadRequest, Snapshot } from '../workbook/snapshot';
import type { WorkbookAccess } from '../workbook/workbook-access';
import { applyChangeSet } from './write/apply-change-set';
import type { CachedValues } from './write/cached-values';
import { OoxmlPackage } from './package/package';
import { readSnapshot } from './read/read-snapshot';

/** Calculates the formulas of a workbook. */
export type Calculate = (pkg: OoxmlPackage) => CachedValues;

const NO_CHANGE: ChangeSet = { title: { da: '', en: '' }, changes: [] };

/** A workbook in a file, held in memory. Nothing is written anywhere: whoever opened the file saves `toBytes()`. */
export class XlsxFile implements WorkbookAccess {
  #bytes: Uint8Array;
  #package: OoxmlPackage;

  private constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#package = OoxmlPackage.open(bytes);
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

  async apply(changeSet: ChangeSet): Promise<void> {
    this.#become(applyChangeSet(this.#package, changeSet));
  }

  /**
   * Writes calculated values beside the formulas. The calculation is given, so that who only reads and writes need
   * not load the engine: `file.recalculate((pkg) => calculateFile(pkg, functions).values)`. A file that asks to be
   * calculated when it is opened goes on asking.
   *
   * @returns the values that were calculated.
   */
  async recalculate(calculate: Calculate): Promise<CachedValues> {
    const cachedValues = calculate(this.#package);
    this.#become(applyChangeSet(this.#package, NO_CHANGE, { cachedValues }));
    return cachedValues;
  }

  /** The file as it is now: the very bytes that were opened when nothing was changed. */
  toBytes(): Uint8Array {
    return this.#bytes;
  }

  #become(bytes: Uint8Array): void {
    this.#package = OoxmlPackage.open(bytes);
    this.#bytes = bytes;
  }
}
