import { CELL_RULES } from './cell.rules';
import { FOLLOW_UP_RULES } from './follow-up.rules';
import { GOAL_NUMBER_RULES } from './goal-numbers.rules';
import { GOAL_RULES } from './goal.rules';
import { INITIATIVE_RULES } from './initiative.rules';
import { MAALEPUNKT_RULES } from './maalepunkt.rules';
import type { PlanRule } from './plan-facts';

/** Every rule for a handlingsplan, by number. */
export const PLAN_RULES: readonly PlanRule[] = [
  ...MAALEPUNKT_RULES,
  ...GOAL_RULES,
  ...GOAL_NUMBER_RULES,
  ...INITIATIVE_RULES,
  ...FOLLOW_UP_RULES,
  ...CELL_RULES,
].sort((a, b) => a.id.localeCompare(b.id));
