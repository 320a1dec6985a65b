import { quotedValue } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import { HAS_TARGETS, whenever } from '../rules/conditions';
import { COMPUTED_TOTAL, required, sumsOf, type VsmeRule } from '../rules/kinds';
import { notAbove } from '../rules/table-kinds';

const C3 = { disclosure: 'C3', severity: 'error' } as const;
const TARGETS_BOX = 'c3_ghg_reduction_targets';

const TARGET_IN_TONNES = {
  da: 'Målet er den udledning, der er tilbage i målåret, i ton CO2e, og ikke reduktionen. Skal der spares 40 % af 100 ton, så skriv 60.',
  en: 'The target is the emissions that remain in the target year, in tonnes of CO2e, not the reduction. To save 40 % of 100 tonnes, write 60.',
};

const BASELINE: Text = { da: 'udledningen i baselineåret', en: 'the emissions of the base year' };

/** Reduction targets (VSME 54). */
export const C3_TARGET_RULES: readonly VsmeRule[] = [
  required({
    ...C3,
    id: 'C3-01',
    paragraph: '54(a)-(b)',
    source: 'EFRAG L21 (shown under B3, row C23); ESG-skabelonen: skal',
    title: { da: 'Et mål har et baselineår og et målår', en: 'A target has a base year and a target year' },
    help: {
      da: 'Vælg begge år, eller fjern svaret, at der er sat mål. Skabelonen viser manglen på linjen for B3.',
      en: 'Choose both years, or untick that targets are set. The template shows what is missing on the line of B3.',
    },
    datapoints: ['c3_baseYear', 'c3_targetYear'],
    expected: { da: 'et årstal, når der er sat mål', en: 'a year when targets are set' },
    unlessSensitive: TARGETS_BOX,
    ...whenever(HAS_TARGETS),
  }),
  years({
    id: 'C3-02',
    source: 'Own',
    title: { da: 'Målåret ligger efter baselineåret', en: 'The target year lies after the base year' },
    help: {
      da: 'Baselineåret er det år, som udledningen skal falde fra, og målåret det, hvor målet er nået.',
      en: 'The base year is the one the emissions are to fall from, and the target year the one in which the target is met.',
    },
    year: 'c3_targetYear',
    other: 'c3_baseYear',
    isRight: (target, base) => target > base,
    message: (target, base) => ({
      da: `Målåret er ${target}, men baselineåret er ${base}.`,
      en: `The target year is ${target}, but the base year is ${base}.`,
    }),
  }),
  years({
    id: 'C3-03',
    source: 'Own',
    title: {
      da: 'Baselineåret ligger ikke efter perioden',
      en: 'The base year does not lie after the period',
    },
    help: {
      da: 'Baselineåret er et år, som udledningen allerede er opgjort for.',
      en: 'The base year is a year whose emissions are already known.',
    },
    year: 'c3_baseYear',
    other: 'x_endYear',
    isRight: (base, period) => base <= period,
    message: (base, period) => ({
      da: `Baselineåret er ${base}, men perioden slutter i ${period}.`,
      en: `The base year is ${base}, but the period ends in ${period}.`,
    }),
  }),
  years({
    id: 'C3-04',
    severity: 'warning',
    source: 'Own',
    title: { da: 'Målåret er ikke overstået', en: 'The target year is not over' },
    help: {
      da: 'Et mål for et tidligere år hører til i en tidligere rapport. Er der sat et nyt mål, så skriv det.',
      en: 'A target for an earlier year belongs in an earlier report. If a new target is set, give that.',
    },
    year: 'c3_targetYear',
    other: 'x_endYear',
    isRight: (target, period) => target >= period,
    message: (target, period) => ({
      da: `Målåret er ${target}, men perioden slutter i ${period}.`,
      en: `The target year is ${target}, but the period ends in ${period}.`,
    }),
  }),
  required({
    ...C3,
    id: 'C3-05',
    paragraph: '54(a)-(b)',
    source: 'EFRAG L22/L23; ESG-skabelonen: skal',
    title: {
      da: 'Et mål har en baseline og et mål for scope 1 og 2',
      en: 'A target has a baseline and a target for scope 1 and 2',
    },
    help: TARGET_IN_TONNES,
    datapoints: ['c3_s1Base', 'c3_s1Target', 'c3_s2lbBase', 'c3_s2lbTarget'],
    expected: {
      da: 'et antal ton CO2e, når der er sat mål',
      en: 'a number of tonnes of CO2e when targets are set',
    },
    unlessSensitive: TARGETS_BOX,
    ...whenever(HAS_TARGETS),
  }),
  notAbove({
    ...C3,
    id: 'C3-06',
    severity: 'warning',
    paragraph: '54(a)',
    source: 'EFRAG data validation G22',
    title: { da: 'Målet for scope 1 er en reduktion', en: 'The target for scope 1 is a reduction' },
    help: TARGET_IN_TONNES,
    part: 'c3_s1Target',
    whole: 'c3_s1Base',
    names: { part: { da: 'Målet for scope 1', en: 'The target for scope 1' }, whole: BASELINE },
  }),
  notAbove({
    ...C3,
    id: 'C3-07',
    severity: 'warning',
    paragraph: '54(a)',
    source: 'Own; EFRAG data validation for scope 1 only',
    title: { da: 'Målet for scope 2 er en reduktion', en: 'The target for scope 2 is a reduction' },
    help: TARGET_IN_TONNES,
    part: 'c3_s2lbTarget',
    whole: 'c3_s2lbBase',
    names: { part: { da: 'Målet for scope 2', en: 'The target for scope 2' }, whole: BASELINE },
  }),
  {
    ...C3,
    id: 'C3-08',
    paragraph: '54(a)-(b)',
    source: 'EFRAG L30',
    title: {
      da: 'En kategori i scope 3 har både baseline og mål',
      en: 'A scope 3 category has both a baseline and a target',
    },
    help: {
      da: 'Udfyld begge tal for kategorien, eller ryd dem begge: et mål uden baseline kan ikke sammenlignes med noget.',
      en: 'Fill both figures of the category, or clear both: a target without a baseline cannot be compared with anything.',
    },
    reads: ['c3_s3catBase', 'c3_s3catTarget'],
    when: (facts) => facts.filledRows('c3_s3catBase', 'c3_s3catTarget').length > 0,
    *check(facts) {
      for (const row of facts.filledRows('c3_s3catBase', 'c3_s3catTarget')) {
        const [base, target] = [facts.number('c3_s3catBase', row), facts.number('c3_s3catTarget', row)];
        if (base !== null && target !== null) continue;
        const given = quotedValue(base ?? target);
        yield {
          datapoint: base === null ? 'c3_s3catBase' : 'c3_s3catTarget',
          row,
          message:
            base === null
              ? {
                  da: `Kategori ${row} har målet ${given.da} ton CO2e, men ingen baseline.`,
                  en: `Category ${row} has the target ${given.en} tonnes of CO2e, but no baseline.`,
                }
              : {
                  da: `Kategori ${row} har baselinen ${given.da} ton CO2e, men intet mål.`,
                  en: `Category ${row} has the baseline ${given.en} tonnes of CO2e, but no target.`,
                },
        };
      }
    },
  },
  sumsOf({
    ...C3,
    id: 'C3-09',
    paragraph: '54(a)-(b)',
    source: 'Own check of the formulas (G25/J25)',
    title: {
      da: 'Baseline og mål for scope 1+2 er summen af delene',
      en: 'Baseline and target for scope 1+2 are the sums of their parts',
    },
    help: COMPUTED_TOTAL,
    sums: [
      { total: 'c3_s12lbBase', parts: ['c3_s1Base', 'c3_s2lbBase'] },
      { total: 'c3_s12lbTarget', parts: ['c3_s1Target', 'c3_s2lbTarget'] },
    ],
  }),
  sumsOf({
    ...C3,
    id: 'C3-10',
    paragraph: '54(a)-(b)',
    source: 'Own check of the formulas (G46/J46)',
    title: {
      da: 'Baseline og mål for scope 1-3 er summen af delene',
      en: 'Baseline and target for scope 1-3 are the sums of their parts',
    },
    help: COMPUTED_TOTAL,
    sums: [
      { total: 'c3_totlbBase', parts: ['c3_s1Base', 'c3_s2lbBase', 'c3_s3Base'] },
      { total: 'c3_totlbTarget', parts: ['c3_s1Target', 'c3_s2lbTarget', 'c3_s3Target'] },
    ],
  }),
  required({
    ...C3,
    id: 'C3-11',
    paragraph: '54(e)',
    source: 'EFRAG L52; ESG-skabelonen: skal',
    title: {
      da: 'Et mål har en liste over de vigtigste handlinger',
      en: 'A target has a list of the main actions',
    },
    help: {
      da: 'Skriv, hvad der skal sænke udledningen, fx efterisolering, varmepumper eller solceller. Handlingsplanens initiativer kan bruges direkte.',
      en: 'Say what is to reduce the emissions, for instance insulation, heat pumps or solar cells. The initiatives of the action plan can be used as they are.',
    },
    datapoints: ['c3_actions'],
    expected: {
      da: 'de vigtigste handlinger for at nå målet',
      en: 'the main actions to achieve the target',
    },
    unlessSensitive: 'c3_list_of_main_actions_to_achieve_targets',
    ...whenever(HAS_TARGETS),
  }),
  {
    ...C3,
    id: 'C3-17',
    severity: 'info',
    paragraph: '50',
    source: 'ESG-skabelonen: overvej',
    title: { da: 'Overvej, om scope 3 er relevant', en: 'Consider whether scope 3 is relevant' },
    help: {
      da: 'Scope 3 er frivilligt, men i byggeri og udlejning er det ofte den største del: materialer, entreprenører og beboernes energi.',
      en: 'Scope 3 is voluntary, but in building and letting it is often the largest part: materials, contractors and the energy of the residents.',
    },
    reads: ['b3_hasScope3'],
    *check(facts) {
      if (facts.isTrue('b3_hasScope3')) return;
      yield {
        datapoint: 'b3_hasScope3',
        message: {
          da: 'Scope 3 er ikke markeret, så rapporten har kun udledningen i scope 1 og 2.',
          en: 'Scope 3 is not ticked, so the report has the emissions of scope 1 and 2 only.',
        },
      };
    },
  },
];

interface YearRule extends Pick<VsmeRule, 'id' | 'source' | 'title' | 'help'> {
  readonly severity?: VsmeRule['severity'];
  /** Where the problem is shown. */
  readonly year: string;
  readonly other: string;
  readonly isRight: (year: number, other: number) => boolean;
  readonly message: (year: number, other: number) => Text;
}

function years({ year, other, isRight, message, ...described }: YearRule): VsmeRule {
  return {
    ...C3,
    paragraph: '54(a)-(b)',
    ...described,
    reads: [year, other],
    when: (facts) => facts.has(year) && facts.has(other),
    *check(facts) {
      const [stated, compared] = [facts.number(year), facts.number(other)];
      if (stated === null || compared === null || isRight(stated, compared)) return;
      yield { datapoint: year, message: message(stated, compared) };
    },
  };
}
