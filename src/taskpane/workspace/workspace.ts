import type { ChangeSet } from '../../workbook/change-set';
import type { ReadRequest, Snapshot } from '../../workbook/snapshot';
import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';
import type { WorkbookAccess } from '../../workbook/workbook-access';
import { UndoJournal } from './undo-journal';

/** The open workbook as the workspace needs it; excel/ is the real one. */
export interface OpenWorkbook extends WorkbookAccess {
  readonly fileName: string | null;
  reread(earlier: Snapshot, request: ReadRequest): Promise<Snapshot>;
  goTo(sheet: string, cell: string): Promise<void>;
  onStale(listener: (change: { readonly structural: boolean }) => void): Promise<() => Promise<void>>;
}

/** What the domain makes of a snapshot. */
export interface Assessor<Assessment> {
  readonly request: ReadRequest;
  assess(snapshot: Snapshot): Assessment;
  /** The same result as `assess`, with only what the changed cells concern computed again. */
  reassess(previous: Assessment, snapshot: Snapshot): Assessment;
}

export type View = 'overview' | 'validate';

export interface WorkspaceState<Assessment> {
  readonly view: View;
  readonly fileName: string | null;
  /** `null` until the workbook has been read the first time. */
  readonly assessment: Assessment | null;
  /** The workbook has changed since it was assessed. */
  readonly stale: boolean;
  readonly reading: boolean;
  /** What came of the last thing the user asked for. */
  readonly notice: Notice | null;
  /** What the undo button would take back. */
  readonly undo: Text | null;
}

export type Notice =
  | { readonly kind: 'done'; readonly what: Text }
  | { readonly kind: 'undone'; readonly what: Text }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly code: string; readonly text: Text };

/** So many milliseconds without a change in the workbook before it is read again. */
const QUIET = 400;

/**
 * Everything the pane knows and can do. It owns the snapshot, what the domain makes of it and the undo journal;
 * components show its state and call its methods. Failures become notices: no method throws.
 */
export class Workspace<Assessment> {
  readonly #workbook: OpenWorkbook;
  readonly #assessor: Assessor<Assessment>;
  readonly #journal = new UndoJournal();
  readonly #listeners = new Set<() => void>();
  #state: WorkspaceState<Assessment> = {
    view: 'overview',
    fileName: null,
    assessment: null,
    stale: false,
    reading: false,
    notice: null,
    undo: null,
  };
  #snapshot: Snapshot | null = null;
  /** Rows, sheets or names may have moved: the names must be read again too. */
  #structureMoved = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Tells the reading in progress from one that was cancelled or overtaken. */
  #reading = 0;
  #stopListening: (() => Promise<void>) | null = null;

  constructor(workbook: OpenWorkbook, assessor: Assessor<Assessment>) {
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

  /** Reads the workbook and keeps an eye on it from then on. */
  async start(): Promise<void> {
    await this.refresh();
    await this.#attempt(async () => {
      this.#stopListening = await this.#workbook.onStale(({ structural }) => {
        this.#markStale(structural);
      });
    });
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#attempt(async () => {
      await this.#stopListening?.();
    });
  }

  /** Reads the workbook again and assesses it. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    const reading = ++this.#reading;
    this.#set({ reading: true, notice: null });
    await this.#attempt(async () => {
      await this.#read(() => reading === this.#reading);
    });
    if (reading === this.#reading) this.#set({ reading: false });
  }

  /** Gives up on the reading in progress. Excel finishes its part, but nothing comes of it. */
  cancel(): void {
    this.#reading++;
    this.#set({ reading: false, stale: this.#snapshot !== null, notice: { kind: 'cancelled' } });
  }

  async goTo(sheet: string, cell: string): Promise<void> {
    await this.#attempt(async () => {
      await this.#workbook.goTo(sheet, cell);
    });
  }

  /** Makes a change set the user has seen. */
  async apply(changeSet: ChangeSet): Promise<void> {
    await this.#attempt(async () => {
      await this.#workbook.apply(changeSet);
      this.#journal.record(changeSet);
      await this.#readAfterWriting({ kind: 'done', what: changeSet.title });
    });
  }

  /** Takes back the newest change set, if its cells still hold what it wrote. */
  async undo(): Promise<void> {
    const undoing = this.#journal.undoing;
    if (!undoing) return;
    await this.#attempt(async () => {
      await this.#workbook.apply(undoing);
      this.#journal.forgetNewest();
      await this.#readAfterWriting({ kind: 'undone', what: undoing.title });
    });
  }

  show(view: View): void {
    this.#set({ view });
  }

  dismissNotice(): void {
    this.#set({ notice: null });
  }

  async #readAfterWriting(notice: Notice): Promise<void> {
    this.#set({ undo: this.#journal.newest?.title ?? null });
    await this.refresh();
    if (this.#state.notice === null) this.#set({ notice });
  }

  async #read(isWanted: () => boolean): Promise<void> {
    const known = this.#structureMoved ? null : this.#snapshot;
    const { request } = this.#assessor;
    this.#structureMoved = false;
    const snapshot = await (
      known ? this.#workbook.reread(known, request) : this.#workbook.read(request)
    ).catch((error: unknown) => {
      this.#structureMoved ||= known === null;
      throw error;
    });
    if (!isWanted()) return;
    const previous = this.#state.assessment;
    const assessment =
      known && previous ? this.#assessor.reassess(previous, snapshot) : this.#assessor.assess(snapshot);
    this.#snapshot = snapshot;
    this.#set({ assessment, stale: false, fileName: this.#workbook.fileName });
  }

  #markStale(structural: boolean): void {
    this.#structureMoved ||= structural;
    this.#set({ stale: true });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), QUIET);
  }

  async #attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      const { code, text } = error instanceof UserError ? error : defect(error);
      this.#set({ notice: { kind: 'problem', code, text }, stale: this.#snapshot !== null });
    }
  }

  #set(part: Partial<WorkspaceState<Assessment>>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}

function defect(error: unknown): UserError {
  const detail = error instanceof Error ? error.message : String(error);
  return new UserError(
    'defect',
    {
      da: `Der er en fejl i Kompasark (${detail}). Projektmappen er ikke ændret af den. Luk ruden, åbn den igen, og meld fejlen.`,
      en: `There is a defect in Kompasark (${detail}). It did not change the workbook. Close the pane, open it again, and report the defect.`,
    },
    { cause: error },
  );
}
