import type { ChangeSet } from '../../workbook/change-set';
import type { ReadRequest, Snapshot, WantedArea, WorkbookIndex } from '../../workbook/snapshot';
import type { OpenWorkbook } from './open-workbook';
import { problemOf, undoProblemOf } from './problem';
import { readThoroughly } from './thorough-read';
import { UndoJournal } from './undo-journal';
import { withContents } from './with-contents';
import {
  INITIAL_STATE,
  isCellEditMode,
  type Notice,
  type Page,
  type Reading,
  type View,
  type WorkspaceState,
} from './workspace-state';

/** What the domain makes of a snapshot. */
export interface Assessor<Assessment> {
  /** What is read after every edit. */
  readonly live: ReadRequest;
  /** Everything any rule looks at; too much to be read after every edit. */
  readonly thorough: ReadRequest;
  assess(snapshot: Snapshot): Promise<Assessment>;
  /**
   * The same result as `assess`, with only what changed computed again; `null` when so much is different that
   * it must be assessed anew. Sheets and names are those of the previous snapshot.
   */
  reassess(previous: Assessment, snapshot: Snapshot): Assessment | null;
}

/** How many changes of the workbook have been heard of. Structural: rows or sheets came or went. */
interface Heard {
  readonly changes: number;
  readonly structural: number;
}

/** What was last read and assessed at the depth of live validation: the next reading builds on it. */
interface Live<Assessment> {
  readonly snapshot: Snapshot;
  readonly assessment: Assessment;
  readonly heard: Heard;
}

/** Milliseconds without a change in the workbook before it is read again. */
const QUIET = 400;
/** Milliseconds between tries while a cell is being edited: leaving the cell with Esc changes nothing and is not told. */
const EDITING = 2000;

/**
 * Everything the pane knows and can do. It owns the snapshot, what the domain makes of it and the undo journal;
 * components show its state and call its methods. Failures become part of the state: no method throws.
 */
export class Workspace<Assessment> {
  readonly #workbook: OpenWorkbook;
  readonly #assessor: () => Promise<Assessor<Assessment>>;
  readonly #journal = new UndoJournal();
  readonly #listeners = new Set<() => void>();
  #state: WorkspaceState<Assessment> = INITIAL_STATE;
  #live: Live<Assessment> | null = null;
  #heard: Heard = { changes: 0, structural: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends the reading in progress, which may have been overtaken by another. */
  #reading = new AbortController();
  #listening: Promise<() => Promise<void>> | null = null;
  /** No reading begins by itself: the user gave one up and has not asked for another, or the workspace was stopped. */
  #paused = false;
  /** Why the last thing that is planned by itself could not be: the only notice that the next such plan takes away. */
  #unplanned: Notice | null = null;

  /** @param assessor is asked for at every reading, so that one that could not be loaded is tried again. */
  constructor(workbook: OpenWorkbook, assessor: () => Promise<Assessor<Assessment>>) {
    this.#workbook = workbook;
    this.#assessor = assessor;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly state = (): WorkspaceState<Assessment> => this.#state;

  /** Reads everything anew and assesses it; from then on the workbook is read again whenever it changes. */
  async refresh(): Promise<void> {
    this.#paused = false;
    this.#live = null;
    this.#set({ notice: null });
    await this.#readLive();
  }

  /** Reads also what is too much to read after every edit. What it finds stands until the next edit. */
  async checkThoroughly(): Promise<void> {
    this.#paused = false;
    this.#set({ notice: null });
    await this.#read({ kind: 'thorough', done: 0, total: null }, async (signal) => {
      const assessor = await this.#assessor();
      const snapshot = await readThoroughly(this.#workbook, assessor.thorough, signal, (done, total) => {
        this.#set({ reading: { kind: 'thorough', done, total } });
      });
      return { assessment: await assessor.assess(snapshot), thoroughCheck: 'current' };
    });
  }

  /** Gives up on the reading in progress. Excel finishes what it has been asked, but nothing comes of it. */
  cancel(): void {
    const { reading } = this.#state;
    if (!reading) return;
    this.#reading.abort();
    this.#paused = reading.kind === 'live';
    this.#set({ reading: null, notice: { kind: 'cancelled' } });
    if (this.#state.stale) this.#readLater(QUIET);
  }

  /** Gives up reading and stops watching the workbook; `refresh` begins again. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#paused = true;
    this.#reading.abort();
    this.#set({ reading: null });
    const listening = this.#listening;
    this.#listening = null;
    try {
      await (
        await listening
      )?.();
    } catch (error) {
      this.#set({ notice: { kind: 'problem', ...problemOf(error) } });
    }
  }

  async goTo(sheet: string, cell: string): Promise<void> {
    this.#set({ notice: null });
    try {
      await this.#workbook.goTo(sheet, cell);
    } catch (error) {
      this.#set({ notice: { kind: 'problem', ...problemOf(error) } });
    }
  }

  /**
   * Reads what something must be planned from, beyond what is read after every edit.
   *
   * @returns `null` when it could not be planned; the notice then says why.
   */
  async plan<Plan>(
    request: ReadRequest,
    make: (snapshot: Snapshot) => Plan | Promise<Plan>,
  ): Promise<Plan | null> {
    this.#set({ notice: null });
    try {
      return await make(await this.#workbook.read(request));
    } catch (error) {
      this.#set({ notice: { kind: 'problem', ...problemOf(error) } });
      return null;
    }
  }

  /**
   * Plans something from what is read after every edit, with the contents of further areas: one sync for those, and
   * none where there are none. What came of the last thing the user asked for stands, for this may be planned by itself.
   *
   * @returns `null` when it could not be planned; the notice or the failure then says why.
   */
  async planFromLive<Plan>(
    want: (index: WorkbookIndex) => readonly WantedArea[],
    make: (assessment: Assessment, snapshot: Snapshot) => Plan | null | Promise<Plan | null>,
  ): Promise<Plan | null> {
    if (this.#state.notice === this.#unplanned) this.#set({ notice: null });
    try {
      const live = await this.#liveWith(want);
      return live && (await make(live.assessment, live.snapshot));
    } catch (error) {
      this.#unplanned = { kind: 'problem', ...problemOf(error) };
      this.#set({ notice: this.#unplanned });
      return null;
    }
  }

  /** Makes a change set the user has seen. @returns whether it was made; the notice says why not. */
  async apply(changeSet: ChangeSet): Promise<boolean> {
    return this.#write(changeSet, async () => {
      await this.#workbook.apply(changeSet);
      this.#journal.record(changeSet);
      return { kind: 'done', what: changeSet.title };
    });
  }

  /** Takes back the newest change set. When its cells hold something else by now, it stands, and an earlier one is next. */
  async undo(): Promise<void> {
    const undoing = this.#journal.undoing;
    if (!undoing) return;
    await this.#write(undoing, async () => {
      try {
        await this.#workbook.apply(undoing);
      } catch (error) {
        const problem = undoProblemOf(error);
        if (problem.code === 'undo-refused') this.#journal.forgetNewest();
        return { kind: 'problem', ...problem };
      }
      this.#journal.forgetNewest();
      return { kind: 'undone', what: undoing.title };
    });
  }

  show(view: View): void {
    this.#set({ view, page: null });
  }

  /** Puts a page over the view, or takes it away again. */
  showPage(page: Page | null): void {
    this.#set({ page });
  }

  dismissNotice(): void {
    this.#set({ notice: null });
  }

  /** Excel tells of our own changes too; hearing of them here as well is what makes one reading follow for sure. */
  async #write(changeSet: ChangeSet, make: () => Promise<Notice>): Promise<boolean> {
    if (this.#state.writing) return false;
    this.#set({ writing: true, notice: null });
    const notice = await make().catch((error: unknown): Notice => ({ kind: 'problem', ...problemOf(error) }));
    this.#set({ writing: false, notice, undo: this.#journal.newest?.title ?? null });
    this.#hear({ structural: changeSet.changes.some(({ kind }) => kind !== 'cell') });
    return notice.kind !== 'problem';
  }

  /** `null` when the workbook has changed and cannot be read. */
  async #currentLive(): Promise<Live<Assessment> | null> {
    if (this.#live?.heard.changes !== this.#heard.changes) await this.#readLive();
    return this.#state.failure ? null : this.#live;
  }

  /** When the sheets of before lead nowhere, all is read anew, once. `null` when the workbook cannot be read. */
  async #liveWith(
    want: (index: WorkbookIndex) => readonly WantedArea[],
    isAnew = false,
  ): Promise<Live<Assessment> | null> {
    const live = await this.#currentLive();
    const areas = live ? want(live.snapshot) : [];
    if (!live || areas.length === 0) return live;
    const more: ReadRequest = { depth: 'formulas', want: () => areas };
    const { snapshot } = live;
    const read = await (isAnew ? this.#workbook.reread(snapshot, more) : this.#reread(snapshot, more));
    if (read) return { ...live, snapshot: withContents(snapshot, read) };
    this.#live = null;
    return this.#liveWith(want, true);
  }

  async #readLive(): Promise<void> {
    await this.#read({ kind: 'live' }, async (signal) => {
      const assessor = await this.#assessor();
      const heard = this.#heard;
      const known = this.#live?.heard.structural === heard.structural ? this.#live : null;
      const reread = known && (await this.#reread(known.snapshot, assessor.live));
      const snapshot = reread ?? (await this.#workbook.read(assessor.live));
      const assessment =
        (reread && assessor.reassess(known.assessment, snapshot)) ?? (await assessor.assess(snapshot));
      if (!signal.aborted) this.#live = { snapshot, assessment, heard };
      return {
        assessment,
        thoroughCheck: this.#state.thoroughCheck === 'none' ? 'none' : 'outdated',
      };
    });
  }

  /** `null` when the sheets and names of before lead nowhere: Excel tells nobody that a sheet was renamed. */
  async #reread(earlier: Snapshot, live: ReadRequest): Promise<Snapshot | null> {
    try {
      return await this.#workbook.reread(earlier, live);
    } catch (error) {
      if (isCellEditMode(problemOf(error))) throw error;
      return null;
    }
  }

  /** Only the newest reading has a say; a change that is heard of meanwhile makes its result stale at once. */
  async #read(
    reading: Reading,
    assess: (
      signal: AbortSignal,
    ) => Promise<Pick<WorkspaceState<Assessment>, 'assessment' | 'thoroughCheck'>>,
  ): Promise<void> {
    clearTimeout(this.#timer);
    this.#reading.abort();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    const { changes } = this.#heard;
    this.#set({ reading });
    try {
      await this.#listen();
      signal.throwIfAborted();
      const found = await assess(signal);
      if (signal.aborted) return;
      this.#set({ ...found, fileName: this.#workbook.fileName, failure: null, stale: false, reading: null });
    } catch (error) {
      if (signal.aborted) return;
      const failure = problemOf(error);
      this.#set({ failure, stale: this.#state.assessment !== null, reading: null });
      if (isCellEditMode(failure)) this.#readLater(EDITING);
    }
    if (changes !== this.#heard.changes) this.#becomeStale();
  }

  /** Listens before anything is read, so that no change falls between. */
  async #listen(): Promise<void> {
    this.#listening ??= this.#workbook.onStale((change) => {
      this.#hear(change);
    });
    const listening = this.#listening;
    try {
      await listening;
    } catch (error) {
      if (this.#listening === listening) this.#listening = null;
      throw error;
    }
  }

  #hear({ structural }: { readonly structural: boolean }): void {
    const { changes, structural: moved } = this.#heard;
    this.#heard = { changes: changes + 1, structural: moved + (structural ? 1 : 0) };
    this.#becomeStale();
  }

  #becomeStale(): void {
    this.#set({ stale: this.#state.assessment !== null });
    this.#readLater(QUIET);
  }

  /** While something is being read nothing is planned: when it ends, it sees what has happened meanwhile. */
  #readLater(delay: number): void {
    clearTimeout(this.#timer);
    if (this.#paused || this.#state.reading) return;
    this.#timer = setTimeout(() => void this.#readLive(), delay);
  }

  #set(part: Partial<WorkspaceState<Assessment>>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}
