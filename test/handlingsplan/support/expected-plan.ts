import type { Variant } from '../layouts/variant';

interface Told {
  readonly maalepunkter: readonly {
    readonly goals: readonly { readonly initiatives: readonly object[] }[];
  }[];
  readonly log: readonly object[];
}

/**
 * What the command line is to say of a variant: what its story tells, and, taken from what was said, where each
 * initiative and line stands.
 */
export function expectedPlan({ tells }: Variant, said: unknown): unknown {
  const { maalepunkter, log } = said as Told;
  return {
    maalepunkter: tells.maalepunkter.map((maalepunkt, m) => ({
      ...maalepunkt,
      goals: maalepunkt.goals.map((goal, g) => ({
        ...goal,
        initiatives: goal.initiatives.map((initiative, i) => ({
          ...maalepunkter[m]?.goals[g]?.initiatives[i],
          ...initiative,
        })),
      })),
    })),
    log: tells.log.map((line, i) => ({ ...log[i], ...line })),
  };
}
