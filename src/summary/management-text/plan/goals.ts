import type { FigureTable, Point } from '../../../handlingsplan/data/figure-table';
import type { Answer, Goal, Plan, PlannedMaalepunkt } from '../../../handlingsplan/plan';
import type { Text } from '../../../workbook/text';
import { pathOf } from '../../board/goal-paths';
import { danishNumber, yearText } from '../danish-numbers';
import { guarded, type Sentence, type SentenceSection, type Source } from '../draft';
import { ALWAYS, calculate, compare, every, joined, NOTHING, only, say, type Live } from '../live';
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
  const isMeasured = [goal.target, goal.targetYear, goal.indicator].every(({ value }) => value !== null);
  if (!isMeasured && writtenOr(goal.text, '').now === '') return [];
  const point = pathOf(planned, goal, figures.series)[0]?.series.points.at(-1);
  const { text, condition, sources } = isMeasured ? measured(goal, point) : worded(goal);
  const name = nameOf(planned);
  return [
    {
      id: `GOAL${goal.id.replace('.', 'N')}`,
      text: guarded(condition, say`${name}: ${text}`),
      sources: [...sources, ...sourceOf(WHAT.maalepunkt, planned.name, name)],
      isExpected: true,
    },
  ];
}

interface GoalText {
  readonly text: Live<string>;
  readonly condition: Live<boolean>;
  readonly sources: readonly Source[];
}

/** A goal without figures, in the plan's own words. */
function worded(goal: Goal): GoalText {
  const text = writtenOr(goal.text, '');
  return { text, condition: ALWAYS, sources: sourceOf(WHAT.goal, goal.text, text) };
}

/** @param point the newest figure of the indicator, where there is one. */
function measured(goal: Goal, point: Point | undefined): GoalText {
  const sources: Source[] = [];
  const noted = (what: Text, answer: Answer<unknown>, shown: Live<string>): Live<string> => {
    sources.push(...sourceOf(what, answer, shown));
    return shown;
  };
  const unit = spokenUnit(writtenOr(goal.unit, ''));
  const amount = (number: Live<number>): Live<string> =>
    joined([danishNumber(number, 2), ...(unit.now === '' ? [] : [' ', unit])]);
  const [target, targetYear] = [numberOf(goal.target), numberOf(goal.targetYear)];
  const [base, baseYear] = [numberOf(goal.baseline), numberOf(goal.baselineYear)];
  const aim = say`${noted(WHAT.target, goal.target, amount(target.number))} i ${noted(WHAT.targetYear, goal.targetYear, yearText(targetYear.number))}`;

  const hasBase = allThere([base, baseYear]);
  const told = (what: Text, answer: Answer<unknown>, shown: Live<string>): Live<string> =>
    noted(what, answer, only(hasBase, shown));
  const began = only(
    hasBase,
    say` mod ${told(WHAT.baseline, goal.baseline, amount(base.number))} i ${told(WHAT.baselineYear, goal.baselineYear, yearText(baseYear.number))}`,
  );

  const reached = point
    ? reachedIn(point, {
        start: baseYear.number,
        end: targetYear.number,
        from: base.number,
        to: target.number,
      })
    : NOTHING;
  const indicator = noted(WHAT.indicator, goal.indicator, writtenOr(goal.indicator, ''));
  return {
    text: say`Målet for »${indicator}« er ${aim}${began}.${reached}`,
    condition: allThere([target, targetYear]),
    sources,
  };

  function reachedIn({ figure }: Point, path: Path): Live<string> {
    const [value, year] = [numberOf(figure.value), numberOf(figure.year)];
    const isLater = every([hasBase, allThere([value, year]), compare(year.number, '>', path.start)]);
    const isBefore = every([isLater, compare(year.number, '<', path.end)]);
    const onPath = noted(WHAT.path, goal.target, only(isBefore, amount(straight(path, year.number))));
    const actual = noted(WHAT.actual, figure.value, only(isLater, amount(value.number)));
    const when = noted(WHAT.year, figure.year, only(isLater, yearText(year.number)));
    const compared = only(isBefore, say`, og en ret bane mod målet giver ${onPath}`);
    return only(isLater, say` I ${when} var tallet ${actual}${compared}.`);
  }
}

/** Of what the per cent are stands in brackets, `11 % (husstande)`, unless the unit itself says it in a phrase. */
function spokenUnit(unit: Live<string>): Live<string> {
  if (!/^% (?!af |pr)\p{L}/u.test(unit.now)) return unit;
  const { now, formula } = unit;
  const bracketed = `"% ("&MID(${formula},3,LEN(${formula}))&")"`;
  return {
    now: `% (${now.slice(2)})`,
    formula: `IF(LEFT(${formula},2)="% ",${bracketed},${formula})`,
  };
}

interface Path {
  readonly start: Live<number>;
  readonly end: Live<number>;
  readonly from: Live<number>;
  readonly to: Live<number>;
}

/** Where the straight line from the base year to the target year is in a year between. */
function straight({ start, end, from, to }: Path, year: Live<number>): Live<number> {
  const share = calculate(calculate(year, '-', start), '/', calculate(end, '-', start));
  return calculate(from, '+', calculate(calculate(to, '-', from), '*', share));
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
