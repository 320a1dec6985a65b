import type { Report } from '../../../vsme/report';
import type { Text } from '../../../workbook/text';
import { comparableFigure } from '../../key-figures/comparison';
import type { FormerFigure, LastYear } from '../../key-figures/last-year';
import { danishNumber, danishPercent, isUnchanged, movement, yearText } from '../danish-numbers';
import { absolute, calculate, choose, compare, exact, joined, NOTHING, only, say, type Live } from '../live';
import type { Answers } from './answers';
import type { ReportSection } from './sections';

const HEADING: Text = { da: 'Udvikling siden året før', en: 'Change since the year before' };

/** What is compared with the year before, and how the sentence names it. */
const COMPARED: readonly (readonly [id: string, subject: string])[] = [
  ['b3_totalEnergy', 'Det samlede energiforbrug'],
  ['b3_scope1', 'Udledningen i scope 1'],
  ['b3_scope2lb', 'Den lokationsbaserede udledning i scope 2'],
  ['b3_scope3', 'Udledningen i scope 3'],
  ['b6_withdrawal', 'Vandudtaget'],
  ['b7_wasteTotMass', 'Affaldet målt i masse'],
  ['b1_employees', 'Antallet af medarbejdere'],
  ['b8_turnoverRate', 'Medarbejderomsætningen'],
  ['b9_accidents', 'Antallet af registreringspligtige arbejdsulykker'],
  ['b10_cbPct', 'Andelen af ansatte, der er dækket af overenskomst,'],
];

/**
 * This year beside the one before, figure by figure. Only figures that both reports have in the same unit are
 * compared, and only those of the year right before.
 */
export function changesSection(report: Report, lastYear: LastYear): ReportSection {
  return {
    id: 'CHANGES',
    heading: HEADING,
    sentences: COMPARED.flatMap(([id, subject]) => {
      const former = comparableFigure(lastYear, report, id);
      if (typeof former === 'string') return [];
      const sentenceId = `CHANGE${id.replace('_', '').toUpperCase()}`;
      return [[sentenceId, (a: Answers) => change(a, id, subject, former, lastYear.year)] as const];
    }),
  };
}

function change(
  a: Answers,
  id: string,
  subject: string,
  former: FormerFigure,
  formerYear: number | null,
): Live<string> {
  const before = formerNumber(former);
  const years = compare(a.number('x_endYear'), '=', (formerYear ?? 0) + 1);
  a.only(years).only(before.isThere);
  const isShare = a.report.datapoints.get(id)?.datapoint.unit === 'fraction';
  const { number, unit } = isShare ? { number: a.number(id), unit: null } : a.measured(id);
  const shown = (one: Live<number>): Live<string> =>
    isShare ? danishPercent(one) : joined([danishNumber(one), ...(unit ? [' ', unit] : [])]);
  const moved = a.shows([id], movement(before.number, number, decimalsOf(isShare), shown));
  const period = a.shows(
    ['x_endYear'],
    say`fra ${String(formerYear)} til ${yearText(a.number('x_endYear'))}`,
  );
  return say`${subject} ${moved} ${period}${a.shows([id], size(before.number, number, isShare))}.`;
}

/** Shares move by percentage points, amounts by per cent of what they were. */
function size(before: Live<number>, now: Live<number>, isShare: boolean): Live<string> {
  const difference = absolute(calculate(now, '-', before));
  const told = isShare
    ? say`, en forskel på ${danishNumber(calculate(100, '*', difference))} procentpoint`
    : only(
        compare(before, '>', 0),
        say`, en forskel på ${danishPercent(calculate(difference, '/', before))}`,
      );
  return choose(isUnchanged(before, now, decimalsOf(isShare)), NOTHING, told);
}

/** Shares are fractions, shown as per cent with one decimal. */
function decimalsOf(isShare: boolean): number {
  return isShare ? 3 : 1;
}

/** Last year's figure stands in another workbook, or in a cell of this one, which is then followed. */
function formerNumber(former: FormerFigure): {
  readonly number: Live<number>;
  readonly isThere: Live<boolean>;
} {
  const { value } = former;
  const written = former.content('');
  const formula = 'formula' in written ? written.formula : exact(value ?? 0);
  return {
    number: { now: value ?? 0, formula: `(${formula})` },
    isThere: { now: value !== null, formula: `ISNUMBER(${formula})` },
  };
}
