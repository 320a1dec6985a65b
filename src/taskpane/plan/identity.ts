import type { Goal, Initiative, Plan } from '../../handlingsplan/plan';
import { UserError } from '../../workbook/user-error';
import { goalIn, initiativeIn, initiativesOf } from './find-in-plan';

/**
 * What was shown when somebody began to change it. `E1.2.3` says where it stood: rows may have come and gone since,
 * and another may stand there now.
 */
export interface Identity {
  readonly id: string;
  /** The id that the workbook itself keeps, where it keeps one. */
  readonly stable: string | null;
  readonly text: string | null;
}

export function identify(plan: Plan, id: string): Identity {
  const initiative = initiativeIn(plan, id)?.initiative;
  if (initiative) return identityOf(initiative);
  const goal = goalIn(plan, id)?.goal;
  return goal ? identityOf(goal) : { id, stable: null, text: null };
}

/**
 * The id by which the same goal or initiative goes now.
 *
 * @throws {UserError} `gone-from-plan`
 */
export function findAgain(plan: Plan, { id, stable, text }: Identity): string {
  const depth = id.split('.').length;
  // The id of a målepunkt is AlmenKompas' place for it, and never moves.
  if (depth === 1) return id;
  const standing = depth === 2 ? goalsOf(plan) : initiativesOf(plan).map(({ initiative }) => initiative);
  const known = standing.map(identityOf);
  const sameStable = known.filter((one) => stable !== null && one.stable === stable);
  if (sameStable.length === 1) return sameStable[0]!.id;
  const sameText = known.filter((one) => one.text === text);
  const inPlace = sameText.find((one) => one.id === id);
  if (inPlace) return inPlace.id;
  if (sameText.length === 1) return sameText[0]!.id;
  throw gone(id, text);
}

const goalsOf = (plan: Plan): readonly Goal[] => plan.maalepunkter.flatMap(({ goals }) => goals);

function identityOf(one: Goal | Initiative): Identity {
  return {
    id: one.id,
    stable: 'initiativeId' in one ? one.initiativeId.value : null,
    text: one.text.value,
  };
}

function gone(id: string, text: string | null): UserError {
  const name = text === null ? id : `${id} »${text}«`;
  return new UserError('gone-from-plan', {
    da: `${name} står ikke længere i planen, som det gjorde, da du begyndte. Intet er skrevet. Gå tilbage, og find det igen.`,
    en: `${name} no longer stands in the plan as it did when you began. Nothing has been written. Go back, and find it again.`,
  });
}
