import type { OpenWorkbook } from '../../../src/taskpane/workspace/open-workbook';
import type { Assessor } from '../../../src/taskpane/workspace/workspace';
import type { ChangeSet } from '../../../src/workbook/change-set';
import { CellMap, type ReadRequest, type Snapshot } from '../../../src/workbook/snapshot';
import { UserError } from '../../../src/workbook/user-error';

export const problem = (code: string): UserError => new UserError(code, { da: `${code}.`, en: `${code}.` });

/** What the fake domain makes of a snapshot: what was in the cell, how it was read, and how it was assessed. */
export interface Seen {
  readonly value: string;
  readonly depth: string;
  readonly how: 'anew' | 'again';
}

/** A workbook of two sheets with one cell, whose answers come when the test says so. */
export class FakeWorkbook implements OpenWorkbook {
  fileName: string | null = 'Mappe1.xlsx';
  value = 'a';
  readonly calls: string[] = [];
  readonly applied: ChangeSet[] = [];
  /** Thrown by the next calls, one each. */
  readonly failures: Error[] = [];
  /** While set, readings wait. */
  #gate: Promise<void> | null = null;
  #open: () => void = () => undefined;
  readonly #listeners = new Set<(change: { structural: boolean }) => void>();

  holdReadings(): () => void {
    this.#gate = new Promise((open) => (this.#open = open));
    return () => {
      this.#gate = null;
      this.#open();
    };
  }

  edit(value: string, structural = false): void {
    this.value = value;
    for (const listener of this.#listeners) listener({ structural });
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  read(request: ReadRequest): Promise<Snapshot> {
    return this.#read('read', request);
  }

  reread(_earlier: Snapshot, request: ReadRequest): Promise<Snapshot> {
    return this.#read('reread', request);
  }

  async apply(changeSet: ChangeSet): Promise<void> {
    this.#call('apply');
    this.applied.push(changeSet);
  }

  async goTo(): Promise<void> {
    this.#call('goTo');
  }

  async onStale(listener: (change: { structural: boolean }) => void): Promise<() => Promise<void>> {
    this.#call('listen');
    this.#listeners.add(listener);
    return async () => {
      this.#listeners.delete(listener);
    };
  }

  /** Excel answers with what the workbook held when it was asked. */
  async #read(name: string, { depth, want }: ReadRequest): Promise<Snapshot> {
    const { value } = this;
    const index = { sheets: SHEETS, names: [] };
    const areas = want?.(index) ?? SHEETS.map((sheet) => ({ sheet: sheet.name }));
    this.calls.push([name, depth, ...areas.map(({ sheet }) => sheet)].join(' '));
    const failure = this.failures.shift();
    await this.#gate;
    if (failure) throw failure;
    const cells = CellMap.from([[{ row: 1, column: 1 }, { value }]]);
    return {
      ...index,
      depth,
      date1904: null,
      contents: new Map(areas.map(({ sheet }) => [sheet, { cells }])),
    };
  }

  #call(call: string): void {
    this.calls.push(call);
    const failure = this.failures.shift();
    if (failure) throw failure;
  }
}

const SHEETS = [
  { name: 'Ark1', visibility: 'visible' },
  { name: 'Ark2', visibility: 'visible' },
] as const;

const valueOf = ({ contents }: Snapshot): string =>
  String(contents.get('Ark1')?.cells.get({ row: 1, column: 1 })?.value);

export const fakeAssessor: Assessor<Seen> = {
  live: { depth: 'validate', want: () => [{ sheet: 'Ark1' }] },
  thorough: { depth: 'full' },
  assess: async (snapshot) => ({ value: valueOf(snapshot), depth: snapshot.depth, how: 'anew' }),
  reassess: (_previous, snapshot) =>
    valueOf(snapshot) === 'andet modul'
      ? null
      : { value: valueOf(snapshot), depth: snapshot.depth, how: 'again' },
};
