import { inverse, type ChangeSet } from '../../workbook/change-set';

/**
 * What Kompasark itself has changed since the workbook was opened, newest last. Excel's own undo list cannot be
 * relied on after an add-in has written, so undo is ours: the inverse checks that the cells still hold what we wrote.
 */
export class UndoJournal {
  readonly #applied: ChangeSet[] = [];

  get newest(): ChangeSet | undefined {
    return this.#applied.at(-1);
  }

  record(changeSet: ChangeSet): void {
    this.#applied.push(changeSet);
  }

  /** The change set that takes the newest one back; `undefined` when there is nothing to undo. */
  get undoing(): ChangeSet | undefined {
    return this.newest && inverse(this.newest);
  }

  forgetNewest(): void {
    this.#applied.pop();
  }
}
