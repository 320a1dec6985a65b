import type { HostOptions } from '../host-options';
import { apiNotFound, invalidArgument } from './host-error';
import {
  NULL_OBJECT,
  type HostObject,
  type MethodAnswer,
  type NullObject,
  type WireType,
  type WireValue,
} from './host-object';
import { isInVersion } from './requirement-sets';
import { camelCase } from './wire-names';

/** The only way to a member of a host object; remembers the last one asked for, which is where an error arose. */
export class MemberAccess {
  #location = '';

  constructor(private readonly apiVersion: HostOptions['apiVersion']) {}

  /** The last member, as the library spells it: `Worksheet.getRange`. */
  get location(): string {
    return this.#location;
  }

  isScalar({ wire }: HostObject, name: string): boolean {
    return wire.readable.has(name) || wire.writable.has(name);
  }

  /** Every scalar, which is what a load without names asks for. */
  scalarNames({ wire }: HostObject): readonly string[] {
    return [...wire.readable.keys(), ...wire.writable.keys()].filter((name) =>
      isInVersion(memberName(wire, name), this.apiVersion),
    );
  }

  read(object: HostObject, name: string): WireValue {
    const member = this.#at(object, name);
    const get = object.wire.readable.get(name) ?? object.wire.writable.get(name)?.get;
    if (!get) throw apiNotFound(member);
    return get(object);
  }

  write(object: HostObject, name: string, value: unknown): void {
    const member = this.#at(object, name);
    const scalar = object.wire.writable.get(name);
    if (scalar) scalar.set(object, value);
    else if (object.wire.readable.has(name)) throw invalidArgument(`The property ${member} is read-only.`);
    else throw apiNotFound(member);
  }

  navigate(object: HostObject, name: string): HostObject | NullObject {
    const member = this.#at(object, name);
    const navigate = object.wire.navigation.get(name);
    if (!navigate) throw apiNotFound(member);
    return navigate(object);
  }

  call(object: HostObject, name: string, args: readonly unknown[]): MethodAnswer {
    const member = this.#at(object, name);
    const method = object.wire.methods.get(name);
    if (!method) throw apiNotFound(member);
    // A null object among the arguments was never there: no Excel method takes it.
    if (args.includes(NULL_OBJECT)) throw invalidArgument();
    return method(object, ...args);
  }

  #at(object: HostObject, name: string): string {
    this.#location = memberName(object.wire, name);
    if (!isInVersion(this.#location, this.apiVersion)) throw apiNotFound(this.#location);
    return this.#location;
  }
}

function memberName(wire: WireType, name: string): string {
  return `${wire.name}.${camelCase(name)}`;
}
