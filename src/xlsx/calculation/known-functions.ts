import { isCellError } from '../../workbook/cell-value';
import type { DefinedName } from '../../workbook/snapshot';
import { evaluateFormulas } from './engine';
import type { EngineFunction } from './values';

/**
 * Tells which functions can be calculated, by asking the engine itself: it answers a function it does not have
 * with `#NAME?`. A defined name may hold a LAMBDA. An unknown function of an add-in whose others are known counts as known, because `#NAME?` is then
 * the true answer.
 */
export class KnownFunctions {
  readonly #asked = new Map<string, boolean>();
  readonly #namespaces: ReadonlySet<string>;

  readonly #names: ReadonlySet<string>;

  constructor(
    private readonly functions: ReadonlyMap<string, EngineFunction>,
    names: readonly DefinedName[],
  ) {
    this.#names = new Set(names.map(({ name }) => name.toUpperCase()));
    this.#namespaces = new Set([...functions.keys()].flatMap((name) => namespaceOf(name) ?? []));
  }

  /** @param name in upper case */
  has(name: string): boolean {
    if (this.functions.has(name) || this.#names.has(name) || this.#namespaces.has(namespaceOf(name) ?? ''))
      return true;
    let known = this.#asked.get(name);
    if (known === undefined) this.#asked.set(name, (known = this.#ask(name)));
    return known;
  }

  #ask(name: string): boolean {
    const at = { row: 1, column: 1 };
    const sheet = {
      name: 'Sheet1',
      cells: [{ at, value: null, formula: `${name}()` }],
      usedArea: null,
      merges: [],
      tables: [],
    };
    const [answer] = evaluateFormulas({ sheets: [sheet], names: [], date1904: false, functions: new Map() });
    const value = answer?.value ?? null;
    return !(isCellError(value) && value.error === '#NAME?');
  }
}

function namespaceOf(name: string): string | undefined {
  return /^([^.]+)\./.exec(name)?.[1];
}
