import { PILLARS, WORKSHOP, type Maalepunkt, type Pillar } from '../configuration/configuration';

/** People who work on some of the målepunkter of one pillar. */
export interface Group {
  /** `E`, or `E 1` and `E 2` where a pillar has two groups. */
  readonly name: string;
  readonly pillar: Pillar;
  readonly size: number;
  readonly maalepunkter: readonly Maalepunkt[];
}

/**
 * Groups for a workshop: one for each pillar with målepunkter, about equally large. A group of more people than
 * AlmenKompas recommends is split where there are målepunkter enough to share.
 */
export function suggestGroups(participants: number, maalepunkter: readonly Maalepunkt[]): readonly Group[] {
  const pillars = PILLARS.flatMap((pillar) => {
    const own = maalepunkter.filter((one) => one.pillar === pillar);
    return own.length > 0 ? [{ pillar, own }] : [];
  });
  // Whoever has most to do gets the people left over.
  const byWork = pillars.toSorted((a, b) => b.own.length - a.own.length);
  const sizes = new Map(
    shares(participants, pillars.length).map((size, index) => [byWork[index]!.pillar, size]),
  );
  return pillars.flatMap(({ pillar, own }) => split(pillar, sizes.get(pillar)!, own));
}

/** Whether some group is smaller than AlmenKompas recommends. */
export function hasSmallGroup(groups: readonly Group[]): boolean {
  return groups.some(({ size }) => size < WORKSHOP.groupSize.from);
}

function split(pillar: Pillar, size: number, maalepunkter: readonly Maalepunkt[]): readonly Group[] {
  const { splitAbove, to } = WORKSHOP.groupSize;
  const wanted = size > splitAbove ? Math.max(2, Math.ceil(size / to)) : 1;
  const count = Math.min(wanted, maalepunkter.length);
  return shares(size, count).map((share, index) => ({
    name: count === 1 ? pillar : `${pillar} ${index + 1}`,
    pillar,
    size: share,
    maalepunkter: maalepunkter.filter((_one, at) => at % count === index),
  }));
}

/** A number in so many parts that differ by one at most, the largest first. */
function shares(total: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, index) => Math.floor((total + parts - 1 - index) / parts));
}
