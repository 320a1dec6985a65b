import { evaluate, type Outcome } from './engine';
import type { Rule } from './rule';

/**
 * Tells which rules a change can concern: what a rule reads → the rule. Which datapoint a changed cell belongs to the
 * domain knows from its binding, so the index is of the rules alone and made once.
 */
export class DependencyIndex {
  readonly #rules = new Map<string, string[]>();

  constructor(rules: readonly Rule<never>[]) {
    for (const { id, reads } of rules) {
      for (const read of reads) {
        const readers = this.#rules.get(read);
        if (readers) readers.push(id);
        else this.#rules.set(read, [id]);
      }
    }
  }

  /** Ids of the rules that read any of what has changed. */
  rulesFor(changed: Iterable<string>): ReadonlySet<string> {
    const rules = new Set<string>();
    for (const read of changed) {
      for (const id of this.#rules.get(read) ?? []) rules.add(id);
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
