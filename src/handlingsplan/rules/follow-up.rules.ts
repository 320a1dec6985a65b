import type { Status } from '../configuration/configuration';
import { REQUIREMENTS } from '../configuration/requirements';
import type { Initiative, LogEntry } from '../plan';
import { shownDay } from '../../workbook/shown-day';
import type { PlanFacts, PlannedInitiative, PlanRule } from './plan-facts';
import { inPlanPhase, ownRule, quoted, WHOLE_PLAN } from './plan-rule';

const ACTIVE: ReadonlySet<Status | null> = new Set<Status | null>(['I gang', 'Afventer', 'Forsinket']);

/** Whether anybody follows up, and what came of it. */
export const FOLLOW_UP_RULES: readonly PlanRule[] = [
  ownRule({
    id: 'HP19',
    severity: 'warning',
    source: 'handlingsplan.json HP19; proposal',
    title: {
      da: 'Det, der er gennemført, skal have en opfølgning',
      en: 'What is completed must have a follow-up',
    },
    help: {
      da: 'Skriv i opfølgningen, hvad der kom ud af det, gerne med den faktiske værdi og et bilag.',
      en: 'Write in the follow-up what came of it, preferably with the actual value and evidence.',
    },
    reads: ['status', 'followUp', 'initiative', 'log.about', 'log.value'],
    when: inPlanPhase,
    *check(facts) {
      for (const { goal, initiative } of facts.initiatives) {
        if (initiative.status.value !== 'Gennemført' || hasFollowUpText(initiative)) continue;
        if (facts.followUpOf(initiative.id).length > 0) continue;
        if (facts.followUpOf(goal.id).some(({ value }) => value.value !== null)) continue;
        const name = quoted(initiative);
        yield {
          datapoint: `${initiative.id}.status`,
          message: {
            da: `${name.da} er gennemført, men der er hverken opfølgning eller faktisk værdi.`,
            en: `${name.en} is completed, but there is neither follow-up nor an actual value.`,
          },
        };
      }
    },
  }),
  ownRule({
    id: 'HP20',
    severity: 'warning',
    source: 'handlingsplan.json HP20; proposal; “løbende opfølgning” seed 001 l.354-358',
    title: {
      da: 'Der skal følges op mindst hvert halve år',
      en: 'There must be a follow-up at least every six months',
    },
    help: {
      da: 'Skriv en linje i opfølgningen, også når intet er sket. Et kvartal mellem hver gang er passende for initiativer.',
      en: 'Write a line in the follow-up, also when nothing has happened. A quarter between them is right for initiatives.',
    },
    reads: ['status', 'start', 'followUp', 'initiative', 'log.about', 'log.date'],
    when: inPlanPhase,
    *check(facts) {
      const active = facts.initiatives.filter(({ initiative }) => ACTIVE.has(initiative.status.value));
      if (active.length === 0) return;
      const limit = daysBefore(facts.today, REQUIREMENTS.followUpDays);
      const newest = newestOf(facts.plan.log);
      if (newest === null || newest < limit) {
        if (newest === null && active.some(({ initiative }) => hasFollowUpText(initiative))) return;
        const day = newest === null ? null : shownDay(newest);
        yield {
          datapoint: WHOLE_PLAN,
          message: day
            ? {
                da: `Der er ikke fulgt op siden ${day.da}, og ${counted(active.length).da}.`,
                en: `There has been no follow-up since ${day.en}, and ${counted(active.length).en}.`,
              }
            : {
                da: `Der er endnu ingen opfølgning, men ${counted(active.length).da}.`,
                en: `There is no follow-up yet, but ${counted(active.length).en}.`,
              },
        };
        return;
      }
      for (const one of active) {
        const since = lastTouched(facts, one);
        if (since === null || since >= limit) continue;
        const [name, day] = [quoted(one.initiative), shownDay(since)];
        yield {
          datapoint: `${one.initiative.id}.status`,
          message: {
            da: `Der er ikke fulgt op på ${name.da} siden ${day.da}.`,
            en: `There has been no follow-up on ${name.en} since ${day.en}.`,
          },
        };
      }
    },
  }),
];

/**
 * The newest follow-up on an initiative or its goal; else its start. `null` when neither is known, or when the
 * follow-up stands in the plan itself, where it has no date.
 */
function lastTouched(facts: PlanFacts, { goal, initiative }: PlannedInitiative): string | null {
  const newest = newestOf([...facts.followUpOf(initiative.id), ...facts.followUpOf(goal.id)]);
  return newest ?? (hasFollowUpText(initiative) ? null : initiative.start.value);
}

/** Whether the plan itself has a follow-up on it. */
function hasFollowUpText({ followUp }: Initiative): boolean {
  return (followUp.value ?? '') !== '';
}

function newestOf(log: readonly LogEntry[]): string | null {
  return log.reduce<string | null>((newest, { date: { value } }) => {
    return value !== null && (newest === null || value > newest) ? value : newest;
  }, null);
}

function daysBefore(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

function counted(active: number): { da: string; en: string } {
  return active === 1
    ? { da: '1 initiativ er i gang', en: '1 initiative is in progress' }
    : { da: `${active} initiativer er i gang`, en: `${active} initiatives are in progress` };
}
