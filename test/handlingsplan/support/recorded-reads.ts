import {
  DATA_COLUMNS,
  GOAL_FIELDS,
  INITIATIVE_FIELDS,
  LOG_COLUMNS,
  MAALEPUNKT_FIELDS,
} from '../../../src/handlingsplan/configuration/configuration';
import type { Plan } from '../../../src/handlingsplan/plan';
import { PlanFacts, type Phase, type PlanRule } from '../../../src/handlingsplan/rules/plan-facts';
import { TODAY } from './plan-builder';

type Reads = Readonly<Record<string, string>>;

const named = (columns: readonly string[], prefix = ''): Reads =>
  Object.fromEntries(columns.map((column) => [column, prefix + column]));

const OF_MAALEPUNKT: Reads = {
  ...named(MAALEPUNKT_FIELDS),
  name: 'maalepunkt',
  isPrioritised: 'prioritised',
};
const OF_GOAL: Reads = { ...named(GOAL_FIELDS), text: 'goal' };
const OF_INITIATIVE: Reads = { ...named(INITIATIVE_FIELDS), text: 'initiative' };
const OF_LOG: Reads = { ...named(LOG_COLUMNS, 'log.'), about: 'log.about' };
const OF_PLAN: Reads = named(['unknown', 'repeated', 'helpTexts']);

/** What a rule says of a plan, and every field it looked at to say it. */
export function runRecorded(rule: PlanRule, plan: Plan, phase: Phase) {
  const reads = new Set<string>();
  const watch = <T extends object>(of: T, names: Reads): T =>
    new Proxy(of, {
      get(target, property) {
        const read = names[String(property)];
        if (read !== undefined) reads.add(read);
        return Reflect.get(target, property) as unknown;
      },
    });
  const watched: Plan = {
    ...plan,
    maalepunkter: plan.maalepunkter.map((planned) => {
      const goals = planned.goals.map((goal) => {
        const initiatives = goal.initiatives.map((one) => watch(one, OF_INITIATIVE));
        return watch({ ...goal, initiatives }, OF_GOAL);
      });
      return watch({ ...planned, goals }, OF_MAALEPUNKT);
    }),
    log: plan.log.map((entry) => watch(entry, OF_LOG)),
    figures: plan.figures.map((figure) => watch(figure, named(DATA_COLUMNS, 'data.'))),
  };
  const facts = new PlanFacts(watch(watched, OF_PLAN), TODAY, phase);
  // What is prioritised is gathered for every rule, whether it asks or not.
  reads.clear();
  const relevant = rule.when?.(facts) ?? true;
  return { relevant, said: relevant ? [...rule.check(facts)] : [], reads };
}
