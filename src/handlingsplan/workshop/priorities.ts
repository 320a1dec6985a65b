import type { Text } from '../../workbook/text';
import { MAALEPUNKTER, PILLARS, WORKSHOP, type Maalepunkt } from '../configuration/configuration';
import type { Plan } from '../plan';
import { PILLAR_NAMES } from '../pillars';

/** How much a målepunkt matters, in the words a plan uses; it may use others. */
export const RELEVANCE_GRADES = ['Høj', 'Middel', 'Lav'] as const;

/** What an organisation says of how much a målepunkt matters to it. */
export interface Priority {
  readonly maalepunkt: Maalepunkt;
  /** Blank: not said. */
  readonly relevance: string;
  readonly score: number | null;
  readonly isPrioritised: boolean;
}

/** All twenty, those that are not in the plan too, in AlmenKompas' order. */
export function prioritiesOf(plan: Plan): readonly Priority[] {
  const planned = new Map(plan.maalepunkter.map((one) => [one.maalepunkt.id, one]));
  return MAALEPUNKTER.map((maalepunkt) => {
    const known = planned.get(maalepunkt.id);
    return {
      maalepunkt,
      relevance: known?.relevance.value ?? '',
      score: known?.score.value ?? null,
      isPrioritised: known?.isPrioritised ?? false,
    };
  });
}

/** What to consider before the choice is made: about six, and all of E, S and G. */
export function priorityHints(priorities: readonly Priority[]): readonly Text[] {
  const chosen = priorities.filter(({ isPrioritised }) => isPrioritised);
  const { fewestMaalepunkter, mostMaalepunkter, recommendedMaalepunkter } = WORKSHOP;
  const hints: Text[] = [];
  if (chosen.length < fewestMaalepunkter) {
    hints.push({
      da: `Vælg gerne flere: ${recommendedMaalepunkter} er passende, og færre end ${fewestMaalepunkter} giver for lidt at arbejde med i grupperne.`,
      en: `Choose some more: about ${recommendedMaalepunkter} is right, and fewer than ${fewestMaalepunkter} leave the groups too little to work on.`,
    });
  } else if (chosen.length > mostMaalepunkter) {
    hints.push({
      da: `Vælg nogle fra: ${recommendedMaalepunkter} er passende, og flere end ${mostMaalepunkter} når I ikke på en workshop.`,
      en: `Leave some out: about ${recommendedMaalepunkter} is right, and more than ${mostMaalepunkter} do not fit in a workshop.`,
    });
  }
  if (chosen.length === 0) return hints;
  for (const pillar of PILLARS) {
    if (chosen.some(({ maalepunkt }) => maalepunkt.pillar === pillar)) continue;
    const { da, en } = PILLAR_NAMES[pillar];
    hints.push({
      da: `Ingen målepunkter er prioriteret i ${pillar} (${da.toLowerCase()}). Er det et bevidst valg?`,
      en: `No målepunkt is prioritised in ${pillar} (${en.toLowerCase()}). Is that on purpose?`,
    });
  }
  return hints;
}
