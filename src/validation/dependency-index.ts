import { evaluate, type Outcome } from './engine';
import type { Rule } from './rule';

export interface IndexedCell {
  readonly sheet: string;
  /** One cell in A1 without `$`. */
  readonly cell: string;
}

/** Tells which rules a change of a cell can concern. */
export class DependencyIndex {
  readonly #rulesByCell = new Map<string, Set<string>>();

  /** @param cellsOf every cell of a datapoint, the blank ones included. */
  constructor(rules: readonly Rule<never>[], cellsOf: (datapoint: string) => Iterable<IndexedCell>) {
    for (const [datapoint, readers] of readersOf(rules)) {
      for (const at of cellsOf(datapoint)) {
        const known = this.#rulesByCell.get(keyOf(at)) ?? new Set();
        for (const id of readers) known.add(id);
        this.#rulesByCell.set(keyOf(at), known);
      }
    }
  }

  /** Ids of the rules that read any of the cells. */
  rulesFor(changed: Iterable<IndexedCell>): ReadonlySet<string> {
    const rules = new Set<string>();
    for (const at of changed) {
      for (const id of this.#rulesByCell.get(keyOf(at)) ?? []) rules.add(id);
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

function readersOf(rules: readonly Rule<never>[]): Map<string, string[]> {
  const readers = new Map<string, string[]>();
  for (const rule of rules) {
    for (const datapoint of rule.reads) {
      readers.set(datapoint, [...(readers.get(datapoint) ?? []), rule.id]);
    }
  }
  return readers;
}
