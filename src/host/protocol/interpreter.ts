import { ACTION, type Action, type Batch, type BatchAnswer, type BatchError } from './batch';
import { HostError, apiNotFound } from './host-error';
import { HostObject, NULL_OBJECT, type NullObject } from './host-object';
import type { HostRoot, Services } from './host-root';
import type { HostOptions } from '../host-options';
import { MemberAccess } from './member-access';
import { ObjectPaths } from './object-paths';
import { Query } from './query';
import { ReferenceTable } from './reference-table';
import { pascalCase } from './wire-names';

/**
 * Runs batches of Office.js' wire protocol on host objects. It knows the protocol and nothing of Excel:
 * everything Excel does is in the members that the objects declare.
 */
export class Interpreter {
  readonly references = new ReferenceTable();

  constructor(
    private readonly root: HostRoot,
    private readonly services: Services = new Map(),
    private readonly apiVersion: HostOptions['apiVersion'] = '1.15',
  ) {}

  /** Runs a batch to its end or its first error; what ran before the error stands. */
  run(batch: Batch): BatchAnswer {
    const members = new MemberAccess(this.apiVersion);
    const run = new BatchRun(
      this.root,
      this.references,
      members,
      new ObjectPaths(batch.ObjectPaths, this.root, this.services, members, this.references),
    );
    const results: { ActionId: number; Value: unknown }[] = [];
    let error: BatchError | undefined;
    for (const [index, action] of batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
      } catch (thrown) {
        error = batchError(thrown, index, members.location);
        break;
      }
    }
    try {
      this.root.afterBatch();
    } catch (thrown) {
      error ??= batchError(thrown, batch.Actions.length - 1, '');
    }
    const done = new Set(results.map((result) => result.ActionId));
    const traces = batch.Actions.filter(({ ActionType, Id }) => ActionType === ACTION.trace && done.has(Id));
    return { Results: results, TraceIds: traces.map(({ Id }) => Id), ...(error && { Error: error }) };
  }
}

/** The members by which the library asks the host to hold on to an object, or to let it go. */
const KEEP_REFERENCE = '_KeepReference';
const REMOVE_REFERENCE = '_RemoveReference';
const REMOVE_ALL_REFERENCES = '_RemoveAllReferences';

class BatchRun {
  readonly #query: Query;

  constructor(
    private readonly root: HostRoot,
    private readonly references: ReferenceTable,
    private readonly members: MemberAccess,
    private readonly paths: ObjectPaths,
  ) {
    this.#query = new Query(members, references);
  }

  perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.paths.resolve(action.ObjectPathId);
    return object === NULL_OBJECT ? performOnNull(action) : this.#performOn(object, action);
  }

  #performOn(object: HostObject, action: Action): unknown {
    const name = action.Name ?? '';
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#query.identity(object);
      case ACTION.query:
        return this.#query.load(object, action.QueryInfo ?? {});
      case ACTION.queryAsJson:
        return this.#query.loadAsJson(object, action.QueryInfo ?? {});
      case ACTION.method:
        return this.#call(object, name, this.paths.arguments(action.ArgumentInfo));
      case ACTION.setProperty:
        this.members.write(object, name, this.paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        this.#update(object, action.ObjectState ?? {});
        return null;
      case ACTION.ensureUnchanged:
        this.#ensureUnchanged(object, action.ObjectState ?? {});
        return null;
      default:
        throw apiNotFound(`the action type ${action.ActionType}`);
    }
  }

  #call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (this.#callForReference(object, name, args)) return null;
    const answer = this.members.call(object, name, args);
    if (answer === NULL_OBJECT) return null;
    return answer instanceof HostObject ? this.#query.identity(answer) : answer;
  }

  #callForReference(object: HostObject, name: string, args: readonly unknown[]): boolean {
    if (name === KEEP_REFERENCE) this.references.keep(object);
    else if (object !== this.root.workbook) return false;
    else if (name === REMOVE_REFERENCE) this.references.remove(String(args[0]));
    else if (name === REMOVE_ALL_REFERENCES) this.references.clear();
    else return false;
    return true;
  }

  #update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(state)) {
      const nested = this.#nested(object, pascalCase(key));
      if (nested) this.#update(nested, value as Readonly<Record<string, unknown>>);
      else this.members.write(object, pascalCase(key), value);
    }
  }

  #ensureUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [key, expected] of Object.entries(state)) {
      const nested = this.#nested(object, pascalCase(key));
      if (nested) this.#ensureUnchanged(nested, expected as Readonly<Record<string, unknown>>);
      else if (JSON.stringify(this.members.read(object, pascalCase(key))) !== JSON.stringify(expected)) {
        // GUESS: the code and the message of real Excel.
        throw new HostError('InvalidOperation', 'The object has changed since it was read.');
      }
    }
  }

  #nested(object: HostObject, name: string): HostObject | null {
    if (!object.wire.navigation.has(name)) return null;
    const nested: HostObject | NullObject = this.members.navigate(object, name);
    return nested === NULL_OBJECT ? null : nested;
  }
}

/** A null object tells that it is one, and can be kept; anything else on it fails. */
function performOnNull({ ActionType, Name }: Action): unknown {
  switch (ActionType) {
    case ACTION.instantiate:
    case ACTION.query:
      return null;
    case ACTION.queryAsJson:
      return { _IsNull: true };
    case ACTION.method:
      if (Name === KEEP_REFERENCE) return null;
  }
  // GUESS: the code of real Excel; the library says the same of a null object it already knows of.
  throw new HostError(
    'InvalidObjectPath',
    "The object path isn't working for what you're trying to do: it leads to a null object.",
  );
}

function batchError(thrown: unknown, index: number, location: string): BatchError {
  const error = thrown instanceof HostError ? thrown : faultOfTheHost(thrown);
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: error.status,
  };
}

/** A mistake in the host itself: told with its stack, because the developer of the host is the one who reads it. */
function faultOfTheHost(thrown: unknown): HostError {
  const what = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new HostError('GeneralException', `The embedded Excel host failed. ${what}`, 500);
}
