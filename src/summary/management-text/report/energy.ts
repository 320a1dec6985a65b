import type { Text } from '../../../workbook/text';
import { danishNumber } from '../danish-numbers';
import { absolute, calculate, compare, only, say, some, total, type Live } from '../live';
import type { Answers } from './answers';
import type { ReportSection } from './sections';

/** VSME paragraphs 29 to 31, 50 and 54 to 56. Emissions are location-based unless the sentence says otherwise. */
export const ENERGY: ReportSection = {
  id: 'ENERGY',
  heading: { da: 'Energi og klima', en: 'Energy and climate' },
  sentences: [
    ['ENERGYTOTAL', (a) => say`Det samlede energiforbrug var ${a.amount('b3_totalEnergy')}.`],
    ['ENERGYSOURCES', sources],
    ['SCOPE1', (a) => say`Udledningen i scope 1 var ${a.amount('b3_scope1')}.`],
    ['SCOPE2', (a) => say`Udledningen i scope 2 var ${a.amount('b3_scope2lb')}, opgjort lokationsbaseret.`],
    ['SCOPE2MARKET', (a) => say`Den markedsbaserede udledning i scope 2 var ${a.amount('b3_scope2mb')}.`],
    [
      'SCOPE3',
      (a) => {
        a.yes('b3_hasScope3');
        return say`Udledningen i scope 3 var ${a.amount('b3_scope3')}.`;
      },
    ],
    [
      'SCOPETOTAL',
      (a) => {
        a.yes('b3_hasScope3');
        // The template adds up what there is: without a scope the sum is no total.
        for (const id of ['b3_scope1', 'b3_scope2lb', 'b3_scope3']) a.number(id);
        return say`Den samlede udledning i scope 1-3 var ${a.amount('b3_totlb')}.`;
      },
    ],
    ['INTENSITY', (a) => intensity(a, 'b3_int12lb', ['b3_scope1', 'b3_scope2lb'], 'scope 1 og 2')],
    [
      'INTENSITY3',
      (a) => intensity(a, 'b3_int123lb', ['b3_scope1', 'b3_scope2lb', 'b3_scope3'], 'scope 1-3'),
    ],
    ['TARGETSCOPE1', (a) => target(a, 'c3_s1Base', 'c3_s1Target', 'scope 1')],
    ['TARGETSCOPE2', (a) => target(a, 'c3_s2lbBase', 'c3_s2lbTarget', 'scope 2')],
    ['TARGETSCOPE3', (a) => target(a, 'c3_s3Base', 'c3_s3Target', 'scope 3')],
    [
      'TRANSITIONPLAN',
      (a) =>
        say`En omstillingsplan for klimaet ${a.word('c3_planStatus', [
          ['A transition plan has already been adopted', 'er vedtaget'],
          ['Adoption of a transition plan is planned in the future', 'er planlagt, men ikke vedtaget'],
        ])}.`,
    ],
  ],
};

/** In MWh: a total in whole figures agrees with parts that have decimals. */
const ROUNDING = 1;

const RENEWABLE = ['b3_elRen', 'b3_selfRen', 'b3_fuelRen'] as const;
const OTHER = ['b3_elNon', 'b3_selfNon', 'b3_fuelNon'] as const;
/** District heating has cells of its own in the Danish workbook only. */
const DISTRICT_HEAT = ['b3_otherRen', 'b3_otherNon'] as const;

function sources(a: Answers): Live<string> {
  a.yes('b3_hasBreakdown');
  const [heatRenewable, heatOther] = DISTRICT_HEAT.map((id) => (a.report.datapoints.has(id) ? [id] : []));
  const renewable = [...RENEWABLE, ...(heatRenewable ?? [])];
  const other = [...OTHER, ...(heatOther ?? [])];
  const [green, rest] = [renewable, other].map((ids) => total(ids.map((id) => a.part(id)))) as [
    Live<number>,
    Live<number>,
  ];
  const both = calculate(green, '+', rest);
  a.only(compare(both, '>', 0));
  const stated = a.part('b3_totalEnergy');
  // A total that is missing contradicts nothing.
  const agrees = some([
    compare(stated, '=', 0),
    compare(absolute(calculate(both, '-', stated)), '<', ROUNDING),
  ]);
  a.onlyIf(
    agrees,
    differing(danishNumber(both).now, danishNumber(stated).now, a.report.datapoints.has('b3_otherRen')),
  );
  return say`I fordelingen på kilder er ${a.shows(renewable, say`${danishNumber(green)} MWh`)} vedvarende og ${a.shows(other, say`${danishNumber(rest)} MWh`)} ikke-vedvarende energi.`;
}

/** @param hasHeat whether the workbook has cells for district heating: EFRAG's has it in the total only. */
function differing(gives: string, is: string, hasHeat: boolean): Text {
  const heat: Text = {
    da: ' Skabelonen har ingen række til fjernvarme, så den kan være forskellen.',
    en: ' The template has no row for district heating, so that may be the difference.',
  };
  return {
    da: `Fordelingen på kilder er ikke skrevet, for den giver ${gives} MWh, og det samlede energiforbrug er ${is} MWh.${hasHeat ? '' : heat.da}`,
    en: `The breakdown by source is not written, for it gives ${gives} MWh and the total energy consumption is ${is} MWh (Danish number marks).${hasHeat ? '' : heat.en}`,
  };
}

/** Per million of the currency: per unit of it the figure is too small to be read. */
function intensity(a: Answers, id: string, parts: readonly string[], scopes: string): Live<string> {
  for (const part of parts) a.number(part);
  const perMillion = calculate(1_000_000, '*', a.number(id));
  const figure = a.shows([id], say`${danishNumber(perMillion)} t CO₂e`);
  return say`Udledningen i ${scopes} svarer til ${figure} pr. mio. ${a.currency()} omsætning.`;
}

function target(a: Answers, base: string, goal: string, scope: string): Live<string> {
  a.yes('c3_hasTargets');
  const [from, to] = [a.number(base), a.number(goal)];
  const share = calculate(calculate(from, '-', to), '/', from);
  const less = a.shows([base, goal], say`${danishNumber(calculate(100, '*', share))} %`);
  const reduction = only(
    compare(calculate(from, '-', to), '>', 0),
    only(compare(from, '>', 0), say`, ${less} lavere`),
  );
  return say`Målet for ${scope} er ${a.amount(goal)} i ${a.year('c3_targetYear')} mod ${a.amount(base)} i ${a.year('c3_baseYear')}${reduction}.`;
}
