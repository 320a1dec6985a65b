import { HostError } from './host-error';
import type { HostObject } from './host-object';

/** Objects without an id of their own, such as ranges, that the library keeps between batches. */
export class ReferenceTable {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #last = 0;

  get size(): number {
    return this.#objects.size;
  }

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    const id = `reference-${++this.#last}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  /** @throws {HostError} `InvalidReference` when it was removed. */
  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) {
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    }
    return object;
  }

  remove(id: string): void {
    const object = this.#objects.get(id);
    if (!object) return;
    this.#objects.delete(id);
    this.#ids.delete(object);
  }

  clear(): void {
    this.#objects.clear();
    this.#ids.clear();
  }
}
