import type { FigureTable } from '../../../handlingsplan/data/figure-table';
import type { Goal, Plan, PlannedMaalepunkt } from '../../../handlingsplan/plan';
import type { Text } from '../../../workbook/text';
import { pathOf } from '../../board/goal-paths';
import { danishNumber, yearText } from '../danish-numbers';
import { guarded, type Sentence, type SentenceSection, type Source } from '../draft';
import { calculate, compare, every, joined, only, say, words, type Live } from '../live';
import { allThere, nameOf, numberOf, sourceOf, writtenOr } from './plan-cells';

const HEADING: Text = { da: 'Mål og bane', en: 'Goals and paths' };

/** The goals of the prioritised målepunkter, and how far the figures have come on the straight way to them. */
export function goalsSection({ maalepunkter }: Plan, figures: FigureTable): SentenceSection {
  return {
    id: 'GOALS',
    heading: HEADING,
    sentences: maalepunkter
      .filter(({ isPrioritised }) => isPrioritised)
      .flatMap((planned) => planned.goals.flatMap((goal) => goalSentence(planned, goal, figures))),
  };
}

function goalSentence(planned: PlannedMaalepunkt, goal: Goal, figures: FigureTable): readonly Sentence[] {
  const id = `GOAL${goal.id.replace('.', 'N')}`;
  if (goal.target.value === null || goal.targetYear.value === null || goal.indicator.value === null) {
    const text = writtenOr(goal.text, '');
    if (text.now === '') return [];
    const sources = [
      ...sourceOf(WHAT.goal, goal.text, text),
      ...sourceOf(WHAT.maalepunkt, planned.name, nameOf(planned)),
    ];
    return [
      {
        id,
        text: guarded({ now: true, formula: 'TRUE' }, say`${nameOf(planned)}: ${text}`),
        sources,
        isExpected: true,
      },
    ];
  }
  const sources: Source[] = [];
  const noted = (what: Text, answer: Goal['target'] | Goal['text'], shown: Live<string>): Live<string> => {
    sources.push(...sourceOf(what, answer, shown));
    return shown;
  };
  const unit = writtenOr(goal.unit, '');
  const amount = (number: Live<number>): Live<string> =>
    joined([danishNumber(number, 2), ...(unit.now === '' ? [] : [' ', unit])]);
  const [target, targetYear] = [numberOf(goal.target), numberOf(goal.targetYear)];
  const [base, baseYear] = [numberOf(goal.baseline), numberOf(goal.baselineYear)];
  const began = only(
    allThere([base, baseYear]),
    say` mod ${noted(WHAT.baseline, goal.baseline, amount(base.number))} i ${noted(WHAT.baselineYear, goal.baselineYear, yearText(baseYear.number))}`,
  );
  const path = pathOf(planned, goal, figures.series)[0];
  const point = path?.series.points.at(-1);
  const indicator = noted(WHAT.indicator, goal.indicator, writtenOr(goal.indicator, goal.indicator.value));
  const name = noted(WHAT.maalepunkt, planned.name, nameOf(planned));
  const aim = say`${name}: Målet for ${indicator} er ${noted(WHAT.target, goal.target, amount(target.number))} i ${noted(WHAT.targetYear, goal.targetYear, yearText(targetYear.number))}${began}.`;
  const all = [base, baseYear, target, targetYear];
  const actual = point && numberOf(point.figure.value);
  const year = point && numberOf(point.figure.year);
  const reached =
    actual && year
      ? only(
          every([allThere([...all, actual, year]), compare(targetYear.number, '>', baseYear.number)]),
          say` I ${noted(WHAT.year, point.figure.year, yearText(year.number))} var tallet ${noted(WHAT.actual, point.figure.value, amount(actual.number))}${onPath(all, year.number, amount, noted, goal)}.`,
        )
      : words('');
  return [
    { id, text: guarded(allThere([target, targetYear]), joined([aim, reached])), sources, isExpected: true },
  ];
}

/** Where the straight line from the base year to the target year is in the year of the figure. */
function onPath(
  [base, baseYear, target, targetYear]: readonly { readonly number: Live<number> }[],
  year: Live<number>,
  amount: (number: Live<number>) => Live<string>,
  noted: (what: Text, answer: Goal['target'], shown: Live<string>) => Live<string>,
  goal: Goal,
): Live<string> {
  const [from, start, to, end] = [base!.number, baseYear!.number, target!.number, targetYear!.number];
  const share = calculate(calculate(year, '-', start), '/', calculate(end, '-', start));
  const there = calculate(from, '+', calculate(calculate(to, '-', from), '*', share));
  const isBetween = every([compare(year, '>', start), compare(year, '<', end)]);
  return only(
    isBetween,
    say`, og en ret bane mod målet giver ${noted(WHAT.path, goal.target, amount(there))}`,
  );
}

const WHAT = {
  maalepunkt: { da: 'Målepunkt', en: 'Målepunkt' },
  indicator: { da: 'Indikator', en: 'Indicator' },
  goal: { da: 'Mål', en: 'Goal' },
  target: { da: 'Målværdi', en: 'Target' },
  targetYear: { da: 'Målår', en: 'Target year' },
  baseline: { da: 'Basisværdi', en: 'Base value' },
  baselineYear: { da: 'Basisår', en: 'Base year' },
  actual: { da: 'Tal', en: 'Figure' },
  year: { da: 'Tallets år', en: 'Year of the figure' },
  path: { da: 'Bane, beregnet af mål og basis', en: 'Path, from target and base' },
} as const satisfies Record<string, Text>;
