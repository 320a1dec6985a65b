import { userErrorOf } from './excel-errors';

/**
 * Runs a batch over all items, or over half of them at a time where Excel finds the request or its answer too large:
 * Excel on the web takes 5 MB. Whatever the batch does may be done twice, because Excel has already run a batch whose
 * answer it then finds too large.
 *
 * @param split what one item that is too large by itself consists of; nothing when it cannot be split.
 * @returns the results in the order of the items.
 */
export async function inParts<T, R>(
  items: readonly T[],
  batch: (items: readonly T[]) => Promise<readonly R[]>,
  split: (item: T) => Promise<readonly T[]> = async () => [],
): Promise<readonly R[]> {
  try {
    return await batch(items);
  } catch (error) {
    if (userErrorOf(error).code !== 'too-much-at-once') throw error;
    const [first, second] = await halves(items, split);
    if (second.length === 0) throw error;
    return [...(await inParts(first, batch, split)), ...(await inParts(second, batch, split))];
  }
}

async function halves<T>(
  items: readonly T[],
  split: (item: T) => Promise<readonly T[]>,
): Promise<readonly [readonly T[], readonly T[]]> {
  const [only] = items;
  const all = items.length === 1 && only !== undefined ? await split(only) : items;
  const middle = Math.ceil(all.length / 2);
  return [all.slice(0, middle), all.slice(middle)];
}
