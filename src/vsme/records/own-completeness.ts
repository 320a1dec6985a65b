import type { VsmeRecords } from './vsme-records';

/** How far the user's own points under one disclosure have been filled in, by id. */
export interface OwnCompleteness {
  readonly disclosure: string;
  readonly required: number;
  /** How many of the required ones have an answer. */
  readonly fulfilled: number;
  readonly filled: readonly string[];
  readonly missing: readonly string[];
  readonly optional: readonly string[];
}

/** By code of disclosure, in the order the points were added. */
export function ownCompleteness({
  ownDatapoints,
}: Pick<VsmeRecords, 'ownDatapoints'>): readonly OwnCompleteness[] {
  return [...new Set(ownDatapoints.map(({ disclosure }) => disclosure))].map((disclosure) => {
    const own = ownDatapoints.filter((one) => one.disclosure === disclosure);
    const filled = own.filter(({ value }) => value !== undefined);
    const blank = own.filter(({ value }) => value === undefined);
    return {
      disclosure,
      required: own.filter(({ requirement }) => requirement === 'skal').length,
      fulfilled: filled.filter(({ requirement }) => requirement === 'skal').length,
      filled: filled.map(({ id }) => id),
      missing: blank.filter(({ requirement }) => requirement === 'skal').map(({ id }) => id),
      optional: blank.filter(({ requirement }) => requirement === 'kan').map(({ id }) => id),
    };
  });
}
