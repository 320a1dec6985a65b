import type { QueryInfo } from './batch';
import {
  isCollection,
  NULL_OBJECT,
  type HostCollection,
  type HostObject,
  type NullObject,
} from './host-object';
import type { MemberAccess } from './member-access';
import type { ReferenceTable } from './reference-table';
import { camelCase, pascalCase } from './wire-names';

/** What is asked for, by wire name; nothing at all stands for every scalar. */
type Selection = ReadonlyMap<string, Selection>;

const EVERY_SCALAR = '*';

/** How an answer spells its members: a load in wire names, `retrieve` as the JSON that the add-in sees. */
interface Spelling {
  readonly items: string;
  readonly member: (wireName: string) => string;
}

const WIRE: Spelling = { items: '_Items', member: (name) => name };
const JSON_NAMES: Spelling = { items: 'items', member: camelCase };

/** Answers loads: the selected scalars, with nested objects and collections. */
export class Query {
  constructor(
    private readonly members: MemberAccess,
    private readonly references: ReferenceTable,
  ) {}

  load(object: HostObject, info: QueryInfo): unknown {
    return this.#object(object, selectionOf(info), WIRE, info);
  }

  loadAsJson(object: HostObject, info: QueryInfo): unknown {
    return this.#object(object, selectionOf(info), JSON_NAMES, info);
  }

  /** What tells an object apart: its id where it has one, and its reference where it is kept. */
  identity(object: HostObject, spelling = WIRE): Record<string, unknown> {
    const { identity } = object.wire;
    const reference = this.references.idOf(object);
    return {
      ...(identity !== null && { [spelling.member(identity)]: this.members.read(object, identity) }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  }

  #object(
    object: HostObject | NullObject,
    selection: Selection,
    spelling: Spelling,
    page: QueryInfo = {},
  ): unknown {
    if (object === NULL_OBJECT) return null;
    const wanted = selection.size > 0 ? selection : new Map([[EVERY_SCALAR, new Map()]]);
    return isCollection(object)
      ? this.#collection(object, wanted, spelling, page)
      : this.#members(object, wanted, spelling);
  }

  /** A name means the collection's own scalar where it has one, else a member of its items. */
  #collection(
    collection: HostCollection,
    selection: Selection,
    spelling: Spelling,
    page: QueryInfo,
  ): unknown {
    const own = new Map([...selection].filter(([name]) => this.members.isScalar(collection, name)));
    const ofItems = new Map([...selection].filter(([name]) => !own.has(name)));
    const first = page.Skip ?? 0;
    const items = collection.items().slice(first, first + (page.Top ?? Infinity));
    return {
      ...this.#members(collection, own, spelling),
      [spelling.items]: items.map((item) => this.#members(item, ofItems, spelling)),
    };
  }

  #members(object: HostObject, selection: Selection, spelling: Spelling): Record<string, unknown> {
    const answer = this.identity(object, spelling);
    const readInto = (name: string): void => {
      answer[spelling.member(name)] = this.members.read(object, name);
    };
    for (const [name, nested] of selection) {
      if (name === EVERY_SCALAR) this.members.scalarNames(object).forEach(readInto);
      else if (this.members.isScalar(object, name)) readInto(name);
      else {
        const child = this.members.navigate(object, name);
        answer[spelling.member(name)] = this.#object(child, nested, spelling);
      }
    }
    return answer;
  }
}

type Branch = Map<string, Branch>;

/** Paths are camel case and nested with `/`; the library has already taken `items` out of them. */
function selectionOf({ Select, Expand }: QueryInfo): Selection {
  const selection: Branch = new Map();
  for (const path of [...(Select ?? []), ...(Expand ?? []).map((path) => `${path}/${EVERY_SCALAR}`)]) {
    let branch = selection;
    for (const part of path.split(/[./]/)) {
      const name = part === EVERY_SCALAR ? part : pascalCase(part);
      const next: Branch = branch.get(name) ?? new Map<string, Branch>();
      branch.set(name, next);
      branch = next;
    }
  }
  return selection;
}
