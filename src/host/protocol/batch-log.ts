import { ACTION, PATH, type Batch } from './batch';

/** Flags of a request that the host understands. */
export const REQUEST_FLAG = { write: 1, delayForCellEdit: 64, customFunctions: 2176 } as const;

/** One request as it was counted. */
export interface LoggedBatch {
  readonly actions: readonly LoggedAction[];
  readonly flags: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The code of the error it ended with; `null` when all of it ran. */
  readonly error: string | null;
  /** The library's own: it speaks with a service, or lets references go after `Excel.run`. No add-in waits for it. */
  readonly background: boolean;
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
    return this.#batches.filter((batch) => !batch.background);
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

export function isBackground({ Actions, ObjectPaths }: Batch): boolean {
  return Actions.every(
    ({ ActionType, Name, ObjectPathId }) =>
      ActionType === ACTION.instantiate ||
      Name === '_RemoveReference' ||
      isOfService(ObjectPaths, ObjectPathId),
  );
}

function isOfService(paths: Batch['ObjectPaths'], id: number): boolean {
  const path = paths[id];
  if (path?.ParentObjectPathId) return isOfService(paths, path.ParentObjectPathId);
  return path?.ObjectPathType === PATH.newObject;
}

const ACTION_NAMES = new Map(
  Object.entries(ACTION).map(([name, type]) => [type, name as keyof typeof ACTION] as const),
);
