import { quotedValue } from '../../workbook/shown-value';
import { isUpheld } from '../../formulas/smart/goal-words';
import { isDemanding, paceTo } from '../../formulas/smart/pace';
import { HISTORY_READS, indicatorOf, type PlanRule } from './plan-facts';
import { notUnderstood, ownRule, unanswered } from './plan-rule';

/** What the numbers of a goal must agree on, with each other and with the figures. */
export const GOAL_NUMBER_RULES: readonly PlanRule[] = [
  ownRule({
    id: 'HP21',
    severity: 'error',
    source: 'handlingsplan.json HP21; proposal',
    title: {
      da: 'Målværdien skal være en anden end basisværdien',
      en: 'The target value must differ from the base value',
    },
    help: {
      da: 'Er målet at holde niveauet, så skriv det i målet, fx »fastholde«. Ellers er et af de to tal forkert.',
      en: 'If the goal is to keep the level, say so in it, for instance “fastholde”. Otherwise one of the two numbers is wrong.',
    },
    reads: ['baseline', 'target', 'goal'],
    *check({ goals }) {
      for (const { goal } of goals) {
        const { baseline, target, text } = goal;
        if (target.value === null || target.value !== baseline.value || isUpheld(text.value ?? '')) continue;
        const value = quotedValue(target.value);
        yield {
          datapoint: `${goal.id}.target`,
          message: {
            da: `Målværdien er ${value.da}, og det er basisværdien også.`,
            en: `The target value is ${value.en}, and so is the base value.`,
          },
        };
      }
    },
  }),
  ownRule({
    id: 'HP22',
    severity: 'warning',
    source: 'handlingsplan.json HP22; proposal; directions of maalepunkter.json',
    title: {
      da: 'Målværdien skal gå den vej, der er bedre',
      en: 'The target value must go the way that is better',
    },
    help: {
      da: 'Se efter, om basisværdi og målværdi er byttet om. Er det meningen, kan advarslen blive stående.',
      en: 'See whether base value and target value are the wrong way round. If it is meant, leave the warning.',
    },
    reads: ['indicator', 'baseline', 'target'],
    *check({ goals }) {
      for (const one of goals) {
        const { baseline, target, id } = one.goal;
        const indicator = indicatorOf(one);
        if (!indicator || indicator.better === 'none' || baseline.value === null || target.value === null)
          continue;
        const isHigher = target.value > baseline.value;
        if (target.value === baseline.value || isHigher === (indicator.better === 'higher')) continue;
        const [from, to] = [quotedValue(baseline.value), quotedValue(target.value)];
        yield {
          datapoint: `${id}.target`,
          message: {
            da: `Fra ${from.da} til ${to.da} er ${isHigher ? 'en stigning' : 'et fald'}, men for ${indicator.name} er ${isHigher ? 'lavere' : 'højere'} bedre.`,
            en: `From ${from.en} to ${to.en} is ${isHigher ? 'a rise' : 'a fall'}, but for ${indicator.name} ${isHigher ? 'lower' : 'higher'} is better.`,
          },
        };
      }
    },
  }),
  ownRule({
    id: 'HP23',
    severity: 'warning',
    source: 'handlingsplan.json HP23; proposal',
    title: { da: 'Et tal skal have en enhed', en: 'A number must have a unit' },
    help: {
      da: 'Uden enhed kan tallet hverken følges, sammenlignes eller bruges i rapporten. Procent skrives %.',
      en: 'Without a unit the number cannot be followed, compared or used in the report. Per cent is written %.',
    },
    reads: ['baseline', 'target', 'unit', 'indicator', 'data.value', 'data.unit'],
    *check({ goals, plan }) {
      const numbered = goals.filter(({ goal }) => goal.baseline.value !== null || goal.target.value !== null);
      yield* unanswered(
        numbered,
        ({ goal }) => goal.unit,
        (one) => {
          const value = quotedValue(one.goal.target.value ?? one.goal.baseline.value);
          const usual = indicatorOf(one);
          return {
            datapoint: `${one.goal.id}.unit`,
            message: {
              da: `${value.da} har ingen enhed.${usual ? ` ${usual.name} måles som regel i ${usual.unit}.` : ''}`,
              en: `${value.en} has no unit.${usual ? ` ${usual.name} is usually measured in ${usual.unit}.` : ''}`,
            },
          };
        },
        {
          da: 'Planen har ingen kolonne til enhed, så målenes tal har ingen.',
          en: 'The plan has no column for the unit, so the numbers of the goals have none.',
        },
      );
      for (const [index, { value, unit }] of plan.figures.entries()) {
        if (value.value === null || (unit.value ?? '') !== '') continue;
        const says = quotedValue(value.value);
        yield {
          datapoint: `data.${index + 1}.unit`,
          message: { da: `Værdien ${says.da} har ingen enhed.`, en: `The value ${says.en} has no unit.` },
        };
      }
    },
  }),
  ownRule({
    id: 'HP24',
    severity: 'warning',
    source: 'handlingsplan.json HP24; proposal; VSME C3 54(b)',
    title: {
      da: 'Basisåret skal være angivet og ligge før målåret',
      en: 'The base year must be given and lie before the target year',
    },
    help: {
      da: 'En basisværdi siger kun noget, når man ved, hvilket år den er fra. VSME C3 spørger også om det.',
      en: 'A base value says something only when one knows which year it is from. VSME C3 asks for it too.',
    },
    reads: ['baseline', 'baselineYear', 'targetYear'],
    *check({ goals }) {
      yield* unanswered(
        goals.filter(
          ({ goal: { baseline, baselineYear } }) => baseline.value !== null && !notUnderstood(baselineYear),
        ),
        ({ goal }) => goal.baselineYear,
        ({ goal }) => {
          const value = quotedValue(goal.baseline.value);
          return {
            datapoint: `${goal.id}.baselineYear`,
            message: {
              da: `Basisværdien ${value.da} har intet basisår.`,
              en: `The base value ${value.en} has no base year.`,
            },
          };
        },
        {
          da: 'Planen har ingen kolonne til basisår, så ingen kan se, hvilket år basisværdierne er fra.',
          en: 'The plan has no column for the base year, so nobody can see which year the base values are from.',
        },
      );
      for (const { goal } of goals) {
        const { baselineYear, targetYear } = goal;
        if (
          baselineYear.value === null ||
          targetYear.value === null ||
          baselineYear.value <= targetYear.value
        )
          continue;
        yield {
          datapoint: `${goal.id}.baselineYear`,
          message: {
            da: `Basisåret ${baselineYear.value} ligger efter målåret ${targetYear.value}.`,
            en: `The base year ${baselineYear.value} is later than the target year ${targetYear.value}.`,
          },
        };
      }
    },
  }),
  ownRule({
    id: 'HP25',
    severity: 'info',
    source: 'handlingsplan.json HP25; proposal (R in SMART)',
    title: {
      da: 'Tempoet skal svare til det, I har nået før',
      en: 'The pace must be like what you have achieved before',
    },
    help: {
      da: 'Målet kan godt nås, men det kræver noget nyt. Vurdér, om initiativerne og ressourcerne er store nok, eller om målåret skal flyttes.',
      en: 'The goal may well be reached, but it takes something new. Judge whether initiatives and resources are enough, or whether to move the target year.',
    },
    reads: [...HISTORY_READS, 'baseline', 'target', 'targetYear'],
    *check(facts) {
      for (const one of facts.goals) {
        const { baseline, target, targetYear, unit, id } = one.goal;
        if (target.value === null || targetYear.value === null) continue;
        const aim = { value: target.value, year: targetYear.value, baseline: baseline.value };
        const pace = paceTo(aim, facts.history(one));
        if (!pace || !isDemanding(pace)) continue;
        const [required, achieved] = [quotedValue(pace.required), quotedValue(pace.achieved)];
        yield {
          datapoint: `${id}.target`,
          message: {
            da: `Målet kræver ${required.da} ${unit.value} om året. Hidtil har ændringen været ${achieved.da} om året.`,
            en: `The goal needs ${required.en} ${unit.value} a year. Until now the change has been ${achieved.en} a year.`,
          },
        };
      }
    },
  }),
  ownRule({
    id: 'HP30',
    severity: 'info',
    source: 'handlingsplan.json HP30; proposal; Mellem is the level of the sector, seed 001 l.156',
    title: {
      da: 'Et ambitiøst mål skal være bedre end landsgennemsnittet',
      en: 'An ambitious goal must be better than the national average',
    },
    help: {
      da: 'Ambitiøst betyder rollemodel. Er målet dårligere end landsgennemsnittet, så hæv målet eller vælg et andet ambitionsniveau.',
      en: 'Ambitiøst means role model. If the goal is worse than the national average, raise the goal or choose another ambition level.',
    },
    reads: [...HISTORY_READS, 'data.benchmark', 'level', 'target'],
    when: ({ plan }) => plan.figures.length > 0,
    *check(facts) {
      for (const one of facts.goals) {
        const target = one.goal.target.value;
        const indicator = indicatorOf(one);
        if (one.planned.level.value !== 'Ambitiøst' || target === null) continue;
        if (!indicator || indicator.better === 'none') continue;
        const average = facts.nationalAverage(one);
        if (!average) continue;
        const isWorse = indicator.better === 'higher' ? target < average.value : target > average.value;
        if (!isWorse) continue;
        const [goal, country, unit] = [quotedValue(target), quotedValue(average.value), one.goal.unit.value];
        yield {
          datapoint: `${one.goal.id}.target`,
          message: {
            da: `Målet er ${goal.da} ${unit}, men landsgennemsnittet var ${country.da} i ${average.year}, og ${indicator.better === 'higher' ? 'højere' : 'lavere'} er bedre.`,
            en: `The target is ${goal.en} ${unit}, but the national average was ${country.en} in ${average.year}, and ${indicator.better} is better.`,
          },
        };
      }
    },
  }),
];
