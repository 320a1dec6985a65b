/**
 * The members of `formulas` that, through the others, read themselves, and those between two such rings.
 *
 * @param readersOf the formulas that read a formula directly; those outside `formulas` do not count.
 */
export function formulasInCycles<Formula>(
  formulas: ReadonlySet<Formula>,
  readersOf: (formula: Formula) => Iterable<Formula>,
): ReadonlySet<Formula> {
  const readers = new Map<Formula, ReadonlySet<Formula>>();
  const sources = new Map<Formula, Set<Formula>>();
  for (const formula of formulas) {
    const found = new Set([...readersOf(formula)].filter((reader) => formulas.has(reader)));
    readers.set(formula, found);
    for (const reader of found) {
      const known = sources.get(reader);
      if (known) known.add(formula);
      else sources.set(reader, new Set([formula]));
    }
  }
  const left = new Set(formulas);
  // What reads nothing that is left is no part of a ring, and neither is what nothing left reads.
  peel(left, sources, readers);
  peel(left, readers, sources);
  return left;
}

/** Takes away, again and again, whatever has nothing left on its `from` side. */
function peel<Formula>(
  left: Set<Formula>,
  from: ReadonlyMap<Formula, ReadonlySet<Formula>>,
  towards: ReadonlyMap<Formula, ReadonlySet<Formula>>,
): void {
  const pending = new Map<Formula, number>();
  for (const formula of left) {
    pending.set(formula, [...(from.get(formula) ?? [])].filter((other) => left.has(other)).length);
  }
  const free = [...left].filter((formula) => pending.get(formula) === 0);
  for (const formula of free) {
    left.delete(formula);
    for (const other of towards.get(formula) ?? []) {
      const count = pending.get(other);
      if (count === undefined) continue;
      pending.set(other, count - 1);
      if (count === 1) free.push(other);
    }
  }
}
