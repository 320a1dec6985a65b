import type { Text } from '../../workbook/text';

/** Those of a VSME report, and those of a handlingsplan. Both can be validated. */
export type View = 'overview' | 'fill' | 'plan' | 'tasks' | 'data' | 'validate';

/** What can stand over the views. */
export type Page = 'functions' | 'summary';

/** All that the pane shows; a new object for every change. */
export interface WorkspaceState<Assessment> {
  readonly view: View;
  /** What stands over the view; `null` when nothing does. */
  readonly page: Page | null;
  readonly fileName: string | null;
  /** `null` until the workbook has been read the first time. */
  readonly assessment: Assessment | null;
  /** The workbook has changed since it was assessed. */
  readonly stale: boolean;
  /** `null` when nothing is being read. */
  readonly reading: Reading | null;
  readonly writing: boolean;
  /** Why the last reading failed; it stands until one succeeds. */
  readonly failure: Problem | null;
  /** What came of the last thing the user asked for; it stands until the user asks for the next or dismisses it. */
  readonly notice: Notice | null;
  /** `outdated`: what is shown has been read since, and not as thoroughly. */
  readonly thoroughCheck: 'none' | 'current' | 'outdated';
  /** What the undo button would take back. */
  readonly undo: Text | null;
}

export type Reading =
  | { readonly kind: 'live' }
  /** @property total `null` until it is known how many sheets there are to read. */
  | { readonly kind: 'thorough'; readonly done: number; readonly total: number | null };

export interface Problem {
  readonly code: string;
  readonly text: Text;
}

export type Notice =
  | { readonly kind: 'done' | 'undone'; readonly what: Text }
  | { readonly kind: 'cancelled' }
  | ({ readonly kind: 'problem' } & Problem);

export const INITIAL_STATE: WorkspaceState<never> = {
  view: 'overview',
  page: null,
  fileName: null,
  assessment: null,
  stale: false,
  reading: null,
  writing: false,
  failure: null,
  notice: null,
  thoroughCheck: 'none',
  undo: null,
};

/** While a cell is being edited Excel answers nobody, and says so with this code. */
const CELL_EDIT_MODE = 'cell-edit-mode';

export function isCellEditMode(problem: { readonly code: string } | null): boolean {
  return problem?.code === CELL_EDIT_MODE;
}
