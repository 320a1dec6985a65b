import { ACTION, type Batch } from './batch';

/** Flags of a request that the host understands. */
export const REQUEST_FLAG = { write: 1, delayForCellEdit: 64 } as const;

/** One request as it was counted. */
export interface LoggedBatch {
  readonly actions: readonly LoggedAction[];
  readonly flags: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The code of the error it ended with; `null` when all of it ran. */
  readonly error: string | null;
  /** The library's own batch after `Excel.run`, which only lets references go. Nobody waits for it. */
  readonly cleanup: boolean;
}

export interface LoggedAction {
  readonly type: keyof typeof ACTION;
  readonly name: string;
}

/** What went over the wire, for budgets: syncs and bytes. */
export class BatchLog {
  #batches: LoggedBatch[] = [];

  get batches(): readonly LoggedBatch[] {
    return this.#batches;
  }

  /** The batches that the add-in waited for. */
  get syncs(): readonly LoggedBatch[] {
    return this.#batches.filter((batch) => !batch.cleanup);
  }

  add(batch: LoggedBatch): void {
    this.#batches.push(batch);
  }

  clear(): void {
    this.#batches = [];
  }
}

export function loggedActions(batch: Batch): readonly LoggedAction[] {
  return batch.Actions.map(({ ActionType, Name }) => ({
    type: ACTION_NAMES.get(ActionType)!,
    name: Name ?? '',
  }));
}

export function isCleanup(batch: Batch): boolean {
  return (
    batch.Actions.every(
      ({ ActionType, Name }) =>
        ActionType === ACTION.instantiate || (ActionType === ACTION.method && Name === '_RemoveReference'),
    ) && batch.Actions.some(({ Name }) => Name === '_RemoveReference')
  );
}

const ACTION_NAMES = new Map(
  Object.entries(ACTION).map(([name, type]) => [type, name as keyof typeof ACTION] as const),
);
