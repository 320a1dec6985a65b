import type { BoundCell } from '../../../vsme/report';
import { exactly } from '../../sheet/formula';
import { rangeOf } from '../cells';
import { counted, danishNumber } from '../danish-numbers';
import { calculate, compare, say, total, type Live } from '../live';
import type { Answers } from './answers';
import type { ReportSection } from './sections';

/** VSME paragraphs 33 to 38. */
export const ENVIRONMENT: ReportSection = {
  id: 'ENVIRONMENT',
  heading: { da: 'Miljø', en: 'Environment' },
  sentences: [
    ['SENSITIVESITES', sensitiveSites],
    [
      'LAND',
      (a) =>
        say`Arealforbruget var i alt ${a.amount('b5_landTotal')}${a.optionally(
          (part) => say`, hvoraf ${part.amount('b5_landSealed')} er befæstet`,
        )}.`,
    ],
    [
      'NATURE',
      (a) =>
        say`Det naturorienterede areal på egne arealer var ${a.amount('b5_landOn')}${a.optionally(
          (part) => say` og uden for dem ${part.amount('b5_landOff')}`,
        )}.`,
    ],
    [
      'WATER',
      (a) =>
        say`Vandudtaget var ${a.amount('b6_withdrawal')}${a.optionally(
          (part) => say`, heraf ${part.amount('b6_stress')} i områder med vandstress`,
        )}.`,
    ],
    [
      'WATERUSE',
      (a) => {
        a.yes('b6_hasProcess');
        return say`Vandforbruget, altså udtag minus udledning, var ${a.amount('b6_consumption')}.`;
      },
    ],
    [
      'WASTE',
      (a) =>
        say`Der blev genereret ${a.mass('b7_wasteTotMass')} affald målt i masse${a.optionally(
          (part) => say`, heraf ${part.mass('b7_wasteHazMass')} farligt affald`,
        )}.`,
    ],
    ['RECYCLING', recycling],
    [
      'MATERIALS',
      (a) => {
        a.yes('b7_hasMaterials');
        return say`Forbruget af væsentlige materialer var ${a.amount('b7_matTotMass')} målt i masse.`;
      },
    ],
    [
      'CIRCULAR',
      (a) => {
        a.yes('b7_circ');
        return say`Organisationen anvender principper for cirkulær økonomi.`;
      },
    ],
    ['OTHERENVIRONMENT', (a) => a.text('e_otherEnv')],
  ],
};

function sensitiveSites(a: Answers): Live<string> {
  a.yes('b5_hasSites');
  const areas = a.column('b5_area');
  const filled = areas.filter(({ value }) => typeof value === 'number');
  const number: Live<number> = { now: filled.length, formula: `COUNT(${rangeOf(areas)})` };
  a.only(compare(number, '>', 0));
  const text = a.shows(['b5_area'], counted(number, 'lokation', 'lokationer'));
  return say`Der er oplyst ${text} i eller nær områder med følsom natur.`;
}

/** EFRAG's words for the units of mass, and how many there are to the tonne. */
const MASSES = [
  ['metric tonnes (t)', 1],
  ['kilograms (kg)', 1000],
] as const;

function recycling(a: Answers): Live<string> {
  const [recycled, disposed] = [tonnes(a, 'b7_wasteRecycled'), tonnes(a, 'b7_wasteDisposal')];
  const all = calculate(recycled, '+', disposed);
  a.only(compare(all, '>', 0));
  const share = calculate(100, '*', calculate(recycled, '/', all));
  const [amount, part] = [say`${danishNumber(recycled)} ton`, say`${danishNumber(share)} %`];
  a.shows(['b7_wasteRecycled', 'b7_wasteDisposal'], say`${part}, ${amount}`);
  return say`Af affaldet i masse gik ${amount} til genbrug og genanvendelse, svarende til ${part}.`;
}

function tonnes(a: Answers, id: string): Live<number> {
  const [amounts, units] = [a.column(id), a.column('b7_wasteUnit')];
  return total(
    MASSES.map(([efrag, perTonne]): Live<number> => {
      const unit = a.ownWord('b7_wasteUnit', efrag);
      const measured = amounts.filter((_, row) => isUnit(units[row], unit));
      const sum = `SUMIFS(${rangeOf(amounts)},${rangeOf(units)},${exactly(unit)})`;
      return {
        now: measured.reduce((all, { value }) => all + (typeof value === 'number' ? value : 0), 0) / perTonne,
        formula: perTonne === 1 ? sum : `${sum}/${perTonne}`,
      };
    }),
  );
}

/** SUMIFS does not tell capitals from small letters. */
function isUnit(cell: BoundCell | undefined, unit: string): boolean {
  return typeof cell?.value === 'string' && cell.value.toLowerCase() === unit.toLowerCase();
}
