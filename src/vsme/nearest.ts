/** The candidates that look most like a text, best first; those that differ in more than half of it are left out. */
export function nearest(text: string, candidates: Iterable<string>, count = 3): readonly string[] {
  const wanted = text.toLowerCase();
  const furthest = Math.max(2, wanted.length / 2);
  const scored = [...new Set(candidates)].flatMap((candidate) => {
    const known = candidate.toLowerCase();
    if (wanted.length >= 3 && known.includes(wanted)) return [{ candidate, distance: 1 }];
    // As many letters as the one has more than the other must be inserted.
    if (Math.abs(known.length - wanted.length) > furthest) return [];
    return [{ candidate, distance: editDistance(wanted, known) }];
  });
  return scored
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** Levenshtein's distance: letters to insert, remove or replace. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
