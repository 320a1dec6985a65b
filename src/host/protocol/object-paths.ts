import { PATH, type ArgumentInfo, type Batch, type ObjectPath } from './batch';
import { HostError, apiNotFound } from './host-error';
import { HostObject, NULL_OBJECT, type NullObject } from './host-object';
import type { HostRoot, Services } from './host-root';
import type { MemberAccess } from './member-access';
import type { ReferenceTable } from './reference-table';

/**
 * Leads from the path ids of one batch to objects. A path runs once, when an action first needs it: a method
 * that creates something must not run twice.
 */
export class ObjectPaths {
  readonly #resolved = new Map<number, HostObject | NullObject>();

  constructor(
    private readonly paths: Batch['ObjectPaths'],
    private readonly root: HostRoot,
    private readonly services: Services,
    private readonly members: MemberAccess,
    private readonly references: ReferenceTable,
  ) {}

  resolve(id: number): HostObject | NullObject {
    const known = this.#resolved.get(id);
    if (known) return known;
    const path = this.paths[id];
    if (!path) throw new HostError('GeneralException', `The batch has no object path ${id}.`, 500);
    const object = this.#follow(path);
    this.#resolved.set(id, object);
    return object;
  }

  /** The arguments with every path id among them replaced by its object. */
  arguments(info: ArgumentInfo | null | undefined): readonly unknown[] {
    const paths = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => this.#argument(argument, paths?.[index]));
  }

  #follow(path: ObjectPath): HostObject | NullObject {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.root.workbook;
      case PATH.newObject:
        return this.services.get(name) ?? notAService(name);
      case PATH.reference:
        return this.references.get(name);
      case PATH.nullObject:
        return NULL_OBJECT;
      case PATH.property:
        return this.#fromParent(path, (parent) => this.members.navigate(parent, name));
      case PATH.indexer:
        return this.#fromParent(path, (parent) => this.#called(parent, 'GetItem', path));
      case PATH.method:
        return this.#fromParent(path, (parent) => this.#called(parent, name, path));
    }
  }

  /** What is reached through a null object is a null object too. */
  #fromParent(
    path: ObjectPath,
    follow: (parent: HostObject) => HostObject | NullObject,
  ): HostObject | NullObject {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    return parent === NULL_OBJECT ? NULL_OBJECT : follow(parent);
  }

  #called(parent: HostObject, name: string, path: ObjectPath): HostObject | NullObject {
    const answer = this.members.call(parent, name, this.arguments(path.ArgumentInfo));
    if (answer instanceof HostObject || answer === NULL_OBJECT) return answer;
    throw new HostError('GeneralException', `${parent.wire.name}.${name} answered no object.`, 500);
  }

  #argument(argument: unknown, path: unknown): unknown {
    if (typeof path === 'number' && path !== 0) return this.resolve(path);
    if (Array.isArray(argument)) {
      const nested: readonly unknown[] = Array.isArray(path) ? path : [];
      return argument.map((item: unknown, index) => this.#argument(item, nested[index]));
    }
    if (typeof argument !== 'object' || argument === null) return argument;
    if ('_ObjectPathId' in argument && typeof argument._ObjectPathId === 'number') {
      return this.resolve(argument._ObjectPathId);
    }
    return Object.fromEntries(
      Object.entries(argument).map(([member, value]) => [member, this.#argument(value, undefined)]),
    );
  }
}

function notAService(name: string): never {
  throw apiNotFound(`the service ${name}`);
}
