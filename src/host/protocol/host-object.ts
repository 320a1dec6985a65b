import { invalidArgument, itemNotFound } from './host-error';
import { integerArgument } from './wire-arguments';

/** What travels in a batch: JSON, nothing else. */
export type WireValue =
  | null
  | string
  | number
  | boolean
  | readonly WireValue[]
  | { readonly [member: string]: WireValue | undefined };

/** What an `…OrNullObject` member answers when there is nothing. */
export const NULL_OBJECT = Symbol('null object');
export type NullObject = typeof NULL_OBJECT;

// A method without a result is written as a void function.
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type
export type MethodAnswer = HostObject | NullObject | WireValue | void;

/** A property that may be set. The new value is unchecked: read it with `wire-arguments`. */
export interface WritableScalar<T> {
  readonly get: (self: T) => WireValue;
  readonly set: (self: T, value: unknown) => void;
}

/**
 * The members of one Excel type under their wire names, which are Pascal case: `Worksheet.getRange` is `GetRange`.
 * What is not listed does not exist: asking for it fails with `ApiNotFound`.
 */
export interface WireMembers<T> {
  /** The scalar that identifies an instance, sent with each of them: mostly `Id`, `_Id` for names and settings. */
  readonly identity?: string;
  readonly readable?: Readonly<Record<string, (self: T) => WireValue>>;
  readonly writable?: Readonly<Record<string, WritableScalar<T>>>;
  readonly navigation?: Readonly<Record<string, (self: T) => HostObject | NullObject>>;
  /** Arguments are unchecked: read them with `wire-arguments`; object arguments arrive as host objects. */
  readonly methods?: Readonly<Record<string, (self: T, ...args: unknown[]) => MethodAnswer>>;
}

/** An Excel type as the interpreter knows it. Make one with `wireType` or `wireCollection`. */
export interface WireType {
  /** As Office.js calls it: `Worksheet`. */
  readonly name: string;
  readonly identity: string | null;
  readonly readable: ReadonlyMap<string, (self: HostObject) => WireValue>;
  readonly writable: ReadonlyMap<string, WritableScalar<HostObject>>;
  readonly navigation: ReadonlyMap<string, (self: HostObject) => HostObject | NullObject>;
  readonly methods: ReadonlyMap<string, (self: HostObject, ...args: unknown[]) => MethodAnswer>;
}

/**
 * Something that Office.js can hold a proxy of.
 *
 * ```ts
 * class WorksheetObject extends HostObject {
 *   override readonly wire: WireType = WORKSHEET;
 * }
 * const WORKSHEET = wireType<WorksheetObject>('Worksheet', {
 *   identity: 'Id',
 *   readable: { Id: (sheet) => sheet.id },
 *   writable: { Name: { get: (sheet) => sheet.name, set: (sheet, name) => sheet.rename(textArgument(name)) } },
 *   navigation: { Protection: (sheet) => sheet.protection },
 *   methods: { GetRange: (sheet, address) => sheet.range(optionalArgument(address, textArgument)) },
 * });
 * ```
 */
export abstract class HostObject {
  abstract readonly wire: WireType;
}

/** A type of which Office.js loads `items`. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract items(): readonly Item[];

  /** The ids and names by which an item can be asked for; case does not matter. */
  abstract keysOf(item: Item): readonly string[];

  find(key: unknown): Item | undefined {
    if (typeof key !== 'string') throw invalidArgument();
    const wanted = key.toLowerCase();
    return this.items().find((item) => this.keysOf(item).some((known) => known.toLowerCase() === wanted));
  }
}

export function isCollection(object: HostObject): object is HostCollection {
  return object instanceof HostCollection;
}

/** Describes a type; `T` is the class whose members the functions reach. */
export function wireType<T extends HostObject>(name: string, members: WireMembers<T>): WireType {
  // The interpreter calls the functions only with objects that carry this very type.
  const erased = members as unknown as WireMembers<HostObject>;
  return {
    name,
    identity: erased.identity ?? null,
    readable: new Map(Object.entries(erased.readable ?? {})),
    writable: new Map(Object.entries(erased.writable ?? {})),
    navigation: new Map(Object.entries(erased.navigation ?? {})),
    methods: new Map(Object.entries(erased.methods ?? {})),
  };
}

/** `wireType` for a collection: `GetItem`, `GetItemOrNullObject`, `GetItemAt`, `GetCount` and `Count` come with it. */
export function wireCollection<T extends HostCollection>(
  name: string,
  members: WireMembers<T> = {},
): WireType {
  return wireType<T>(name, {
    ...members,
    readable: { Count: (collection) => collection.items().length, ...members.readable },
    methods: {
      GetItem: (collection, key) => found(collection.find(key)),
      GetItemOrNullObject: (collection, key) => collection.find(key) ?? NULL_OBJECT,
      GetItemAt: (collection, index) => collection.items()[integerArgument(index)] ?? outOfBounds(),
      GetCount: (collection) => collection.items().length,
      ...members.methods,
    },
  });
}

function found(item: HostObject | undefined): HostObject {
  if (!item) throw itemNotFound();
  return item;
}

function outOfBounds(): never {
  throw invalidArgument();
}
