/**
 * The longest selection, in the given order, whose measure never falls: the things that have kept their order when
 * a few have been moved among them.
 */
export function keptOrder<Thing>(things: readonly Thing[], measure: (thing: Thing) => number): Thing[] {
  /** For each length, the index at which the best selection of that length ends. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  const measures = things.map(measure);
  for (const [index, value] of measures.entries()) {
    const length = firstAbove(ends, (end) => measures[end]! > value);
    previous[index] = ends[length - 1];
    ends[length] = index;
  }
  const kept: Thing[] = [];
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) kept.push(things[index]!);
  return kept.reverse();
}

/** Binary search for the first element that is above; all after it are. */
function firstAbove(elements: readonly number[], isAbove: (element: number) => boolean): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(elements[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
