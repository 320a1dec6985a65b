import { evaluate, type Outcome } from './engine';
import type { Rule } from './rule';

export interface IndexedCell {
  readonly sheet: string;
  /** One cell in A1 without `$`. */
  readonly cell: string;
}

/** Tells which rules a change of a cell can concern: cell → datapoints → rules. */
export class DependencyIndex {
  readonly #datapoints = new Map<string, string[]>();
  readonly #rules = new Map<string, string[]>();

  /** @param cellsOf every cell of a datapoint, the blank ones included. */
  constructor(rules: readonly Rule<never>[], cellsOf: (datapoint: string) => Iterable<IndexedCell>) {
    for (const { id, reads } of rules) {
      for (const datapoint of reads) entriesOf(this.#rules, datapoint).push(id);
    }
    for (const datapoint of this.#rules.keys()) {
      for (const at of cellsOf(datapoint)) entriesOf(this.#datapoints, keyOf(at)).push(datapoint);
    }
  }

  /** Ids of the rules that read any of the cells. */
  rulesFor(changed: Iterable<IndexedCell>): ReadonlySet<string> {
    const rules = new Set<string>();
    for (const at of changed) {
      for (const datapoint of this.#datapoints.get(keyOf(at)) ?? []) {
        for (const id of this.#rules.get(datapoint) ?? []) rules.add(id);
      }
    }
    return rules;
  }
}

/** The outcomes after a change: rules that are concerned or new run again, the others keep what they said. */
export function reevaluate<Facts>(
  rules: readonly Rule<Facts>[],
  previous: readonly Outcome<Facts>[],
  facts: Facts,
  concerned: ReadonlySet<string>,
): readonly Outcome<Facts>[] {
  const kept = new Map(previous.map((outcome) => [outcome.rule.id, outcome]));
  return rules.map((rule) => {
    const outcome = concerned.has(rule.id) ? undefined : kept.get(rule.id);
    return outcome ? { ...outcome, rule } : evaluate([rule], facts)[0]!;
  });
}

function keyOf({ sheet, cell }: IndexedCell): string {
  return `${sheet}!${cell}`;
}

function entriesOf(map: Map<string, string[]>, key: string): string[] {
  const entries = map.get(key) ?? [];
  map.set(key, entries);
  return entries;
}
