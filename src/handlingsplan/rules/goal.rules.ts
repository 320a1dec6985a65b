import type { Text } from '../../workbook/text';
import { smartCheck, type SmartLetter } from '../../formulas/smart/smart-check';
import { draftOf } from '../goal-draft';
import type { PlanFacts, PlannedGoal, PlanRule } from './plan-facts';
import { inPlanPhase, ownRule, quoted, workshopRule } from './plan-rule';

const MENTIONS_CO2 = /(?<!\p{L})CO2(?!-?\s?(?:måler|sensor))|kuldioxid|drivhusgas|klimaaftryk/iu;
const C3 = 'C3';

/** What a goal must say, and what must follow it. */
export const GOAL_RULES: readonly PlanRule[] = [
  workshopRule({
    id: 'HP10',
    severity: 'warning',
    source: 'handlingsplan.json HP10; seed 001 l.238-254',
    title: { da: 'Et mål skal være SMART', en: 'A goal must be SMART' },
    help: {
      da: 'S, M og T aflæses af målet. A og R kan kun mennesker afgøre: Kompasark viser, hvem der har bekræftet, og påstår ellers ingenting.',
      en: 'S, M and T are read from the goal. Only people can judge A and R: Kompasark shows who has confirmed, and claims nothing else.',
    },
    reads: [
      'goal',
      'indicator',
      'unit',
      'baseline',
      'target',
      'targetYear',
      'approvedBy',
      'approvedOn',
      'responsible',
      'resources',
    ],
    *check(facts) {
      for (const one of facts.goals) {
        const letters = lettersOf(facts, one);
        const missing = letters.filter(({ state }) => state === 'missing');
        if (missing.length > 0) {
          yield {
            datapoint: `${one.goal.id}.text`,
            message: {
              da: `SMART: ${listed(missing, 'og')} mangler. ${whys(missing, 'da')}`,
              en: `SMART: ${listed(missing, 'and')} ${missing.length === 1 ? 'is' : 'are'} missing. ${whys(missing, 'en')}`,
            },
          };
        }
        const accepted = letters.find(({ letter }) => letter === 'A');
        if (accepted?.state === 'needs-person' && one.goal.approvedBy.place && inPlanPhase(facts)) {
          yield {
            datapoint: `${one.goal.id}.approvedBy`,
            severity: 'info',
            message: {
              da: `SMART: A er ikke bekræftet. ${accepted.why.da}`,
              en: `SMART: A is not confirmed. ${accepted.why.en}`,
            },
          };
        }
      }
    },
  }),
  workshopRule({
    id: 'HP11',
    severity: 'error',
    source: 'handlingsplan.json HP11; seed 001 l.294-310; from the plan phase on',
    title: { da: 'Et mål skal have et initiativ', en: 'A goal must have an initiative' },
    help: {
      da: 'Når SMART-målene er på plads, er næste skridt at omsætte dem til konkrete initiativer. Tilføj det første skridt med en ansvarlig og en deadline.',
      en: 'When the SMART goals are there, the next step is to turn them into concrete initiatives. Add the first step with a person responsible and a deadline.',
    },
    reads: ['goal'],
    when: inPlanPhase,
    *check({ goals }) {
      for (const { goal } of goals) {
        if (goal.initiatives.length > 0) continue;
        const name = quoted(goal);
        yield {
          datapoint: `${goal.id}.text`,
          message: {
            da: `Målet ${name.da} har ingen initiativer.`,
            en: `The goal ${name.en} has no initiatives.`,
          },
        };
      }
    },
  }),
  ownRule({
    id: 'HP29',
    severity: 'warning',
    source: 'handlingsplan.json HP29; proposal',
    title: {
      da: 'Et mål om CO2 skal knyttes til VSME C3',
      en: 'A goal about CO2 must be linked to VSME C3',
    },
    help: {
      da: 'C3 er oplysningen om mål for at sænke drivhusgasudledningen. Med koblingen kan målet bruges i rapporten.',
      en: 'C3 is the disclosure of targets for reducing greenhouse gas emissions. With the link the goal can be used in the report.',
    },
    reads: ['goal', 'indicator', 'vsme'],
    when: ({ goals }) => goals.some(({ goal }) => goal.vsme.place !== null),
    *check({ goals }) {
      for (const { goal } of goals) {
        const says = `${goal.text.value ?? ''} ${goal.indicator.value ?? ''}`.normalize('NFKC');
        const linked = goal.vsme.value ?? '';
        if (!goal.vsme.place || !MENTIONS_CO2.test(says) || /\bC3\b/i.test(linked)) continue;
        const value = linked === '' ? C3 : `${linked}, ${C3}`;
        yield {
          datapoint: `${goal.id}.vsme`,
          message: {
            da: `Målet nævner CO2, men er ikke knyttet til VSME ${C3}${linked === '' ? '' : `; der står »${linked}«`}.`,
            en: `The goal mentions CO2, but is not linked to VSME ${C3}${linked === '' ? '' : `; it says “${linked}”`}.`,
          },
          fix: {
            title: { da: `Skriv »${value}«`, en: `Write “${value}”` },
            edits: [{ datapoint: `${goal.id}.vsme`, value }],
          },
        };
      }
    },
  }),
];

function lettersOf({ today }: PlanFacts, { planned, goal }: PlannedGoal): readonly SmartLetter[] {
  return smartCheck(draftOf(goal), { today, example: planned.maalepunkt.indicators[0] });
}

function listed(letters: readonly SmartLetter[], and: string): string {
  return letters
    .map(({ letter }) => letter)
    .join(', ')
    .replace(/, (?=\w$)/, ` ${and} `);
}

function whys(letters: readonly SmartLetter[], language: keyof Text): string {
  return letters.map(({ why }) => why[language]).join(' ');
}
