import { bindReport } from './bind';
import { findDatapoint, setDatapoint, type Answer } from './fill';
import type { Report } from './report';
import { sameContent, withChanges, type CellChange, type ChangeSet } from '../workbook/change-set';
import type { Snapshot } from '../workbook/snapshot';
import type { Text } from '../workbook/text';

const TITLE: Text = { da: 'Udfyld svar', en: 'Fill in answers' };

/**
 * The one change set that writes all the answers, each read in the light of those before it. A cell that is answered
 * twice is changed once, to the last answer.
 *
 * @throws {UserError} as `setDatapoint`
 */
export function fillIn(snapshot: Snapshot, report: Report, answers: readonly Answer[]): ChangeSet {
  const filling = new Filling(snapshot, report);
  for (const answer of answers) filling.make(filling.changesFor(answer));
  return { title: TITLE, changes: filling.changes };
}

/** Answers gathered one by one: a site can be given first and referred to afterwards. */
export class Filling {
  #snapshot: Snapshot;
  #report: Report;
  readonly #changes = new Map<string, CellChange>();
  /** Those the report has not seen. */
  #unseen: readonly CellChange[] = [];

  /** @param report of the snapshot, which must hold all the cells of its datapoints. */
  constructor(snapshot: Snapshot, report: Report) {
    this.#snapshot = snapshot;
    this.#report = report;
  }

  /** @throws {UserError} as `setDatapoint` */
  changesFor(answer: Answer): readonly CellChange[] {
    if (findDatapoint(this.#report, answer.datapoint).datapoint.type === 'reference') this.#bindAgain();
    const { changes } = setDatapoint(this.#report, answer);
    return changes.flatMap((change) => (change.kind === 'cell' ? [change] : []));
  }

  make(changes: readonly CellChange[]): void {
    for (const change of changes) {
      const key = `${change.sheet}!${change.cell}`;
      this.#changes.set(key, { ...change, before: this.#changes.get(key)?.before ?? change.before });
    }
    this.#unseen = [...this.#unseen, ...changes];
  }

  /** What differs from the snapshot, each cell once. */
  get changes(): readonly CellChange[] {
    return [...this.#changes.values()].filter(({ before, after }) => !sameContent(before, after));
  }

  /** Only a reference depends on other answers, and binding a report takes its time. */
  #bindAgain(): void {
    if (this.#unseen.length === 0) return;
    this.#snapshot = withChanges(this.#snapshot, { title: TITLE, changes: this.#unseen });
    this.#report = bindReport(this.#snapshot, this.#report.template);
    this.#unseen = [];
  }
}
