import { quotedValue } from '../../workbook/shown-value';
import { oneFilled } from '../rules/choice-kinds';
import { KNOWS_ENERGY_BREAKDOWN, whenever } from '../rules/conditions';
import {
  AMOUNT_TOLERANCE,
  COMPUTED_TOTAL,
  required,
  sameAmount,
  sum,
  sumOf,
  type VsmeRule,
} from '../rules/kinds';

const B3 = { disclosure: 'B3', severity: 'error' } as const;

const ENERGY_PARTS = [
  'b3_elRen',
  'b3_elNon',
  'b3_selfRen',
  'b3_selfNon',
  'b3_fuelRen',
  'b3_fuelNon',
] as const;

/** The Danish workbook has a row for district heating too. */
const ALL_PARTS = [...ENERGY_PARTS, 'b3_otherRen', 'b3_otherNon'];

export const B3_ENERGY_RULES: readonly VsmeRule[] = [
  required({
    ...B3,
    id: 'B3-01',
    paragraph: '29',
    source: 'EFRAG L5; ESG-skabelonen: skal',
    title: { da: 'Samlet energiforbrug skal oplyses', en: 'Total energy consumption must be reported' },
    help: {
      da: 'Skriv al energi, der er købt eller selv produceret og brugt i året, i MWh. Divider tal i kWh med 1.000.',
      en: 'Give all energy that was bought or self-generated and used in the year, in MWh. Divide figures in kWh by 1,000.',
    },
    datapoints: ['b3_totalEnergy'],
    expected: { da: 'et antal MWh', en: 'a number of MWh' },
    unlessSensitive: 'b3_total_energy_consumption',
  }),
  oneFilled({
    ...B3,
    id: 'B3-02',
    paragraph: '29',
    source: 'EFRAG L12; ESG-skabelonen: skal',
    title: {
      da: 'Energiforbruget skal opdeles, når opdelingen er kendt',
      en: 'Energy consumption must be broken down when the breakdown is known',
    },
    help: {
      da: 'Udfyld mindst én af rækkerne for el, egenproduceret el og brændsler, eller fjern fluebenet ved opdelingen.',
      en: 'Fill at least one of the rows for electricity, self-generated electricity and fuels, or untick the breakdown.',
    },
    datapoints: ENERGY_PARTS,
    message: {
      da: 'Opdelingen er markeret som kendt, men alle seks celler er tomme.',
      en: 'The breakdown is ticked as known, but all six cells are blank.',
    },
    unlessSensitive: 'b3_breakdown_of_energy_consumption',
    ...whenever(KNOWS_ENERGY_BREAKDOWN),
  }),
  sumOf({
    ...B3,
    id: 'B3-03',
    paragraph: '29',
    source: 'Own check of the formula (K12)',
    title: { da: 'El i alt er summen af delene', en: 'Total electricity is the sum of its parts' },
    help: COMPUTED_TOTAL,
    total: 'b3_elTot',
    parts: ['b3_elRen', 'b3_elNon'],
  }),
  sumOf({
    ...B3,
    id: 'B3-04',
    paragraph: '29',
    source: 'Own check of the formula (K13)',
    title: {
      da: 'Egenproduceret el i alt er summen af delene',
      en: 'Total self-generated electricity is the sum of its parts',
    },
    help: COMPUTED_TOTAL,
    total: 'b3_selfTot',
    parts: ['b3_selfRen', 'b3_selfNon'],
  }),
  sumOf({
    ...B3,
    id: 'B3-05',
    paragraph: '29',
    source: 'Own check of the formula (K14)',
    title: { da: 'Brændsler i alt er summen af delene', en: 'Total fuels are the sum of their parts' },
    help: COMPUTED_TOTAL,
    total: 'b3_fuelTot',
    parts: ['b3_fuelRen', 'b3_fuelNon'],
  }),
  {
    ...B3,
    id: 'B3-06',
    paragraph: '29',
    source: 'EFRAG L12',
    title: {
      da: 'Energiens dele må ikke overstige totalen',
      en: 'The parts of the energy must not exceed the total',
    },
    help: {
      da: 'Kontrollér, at alle tal er i MWh, og at egenproduceret el ikke også er talt med under el.',
      en: 'Check that all figures are in MWh, and that self-generated electricity is not also counted as electricity.',
    },
    reads: ['b3_totalEnergy', 'b3_hasBreakdown', ...ALL_PARTS],
    when: (facts) => facts.isTrue('b3_hasBreakdown') && facts.has('b3_totalEnergy'),
    *check(facts) {
      const total = facts.number('b3_totalEnergy') ?? 0;
      const parts = sum(ALL_PARTS.flatMap((part) => facts.numbers(part)));
      if (parts <= total + AMOUNT_TOLERANCE) return;
      const [has, gives] = [quotedValue(total), quotedValue(parts)];
      yield {
        datapoint: 'b3_totalEnergy',
        message: {
          da: `Totalen er ${has.da} MWh, men delene giver ${gives.da} MWh.`,
          en: `The total is ${has.en} MWh, but the parts give ${gives.en} MWh.`,
        },
      };
    },
  },
  {
    ...B3,
    id: 'B3-07',
    severity: 'info',
    paragraph: '29',
    source: 'Own; the third row of ESG-skabelonen (fjernvarme) has no row in the template',
    title: { da: 'Energiens dele er mindre end totalen', en: 'The parts of the energy are below the total' },
    help: {
      da: 'Det er i orden, når forskellen er fjernvarme: skabelonen har ingen række til den, så den står kun i totalen. Er den det ikke, mangler der energi i opdelingen.',
      en: 'That is fine when the difference is district heating: the template has no row for it, so it stands in the total only. Otherwise the breakdown lacks some energy.',
    },
    reads: ['b3_totalEnergy', 'b3_hasBreakdown', ...ALL_PARTS],
    when: (facts) =>
      facts.isTrue('b3_hasBreakdown') &&
      facts.has('b3_totalEnergy') &&
      ALL_PARTS.some((part) => facts.has(part)),
    *check(facts) {
      const total = facts.number('b3_totalEnergy') ?? 0;
      const parts = sum(ALL_PARTS.flatMap((part) => facts.numbers(part)));
      if (parts > total || sameAmount(parts, total)) return;
      const [has, gives, difference] = [quotedValue(total), quotedValue(parts), quotedValue(total - parts)];
      yield {
        datapoint: 'b3_totalEnergy',
        message: {
          da: `Totalen er ${has.da} MWh, og delene giver ${gives.da} MWh. Forskellen er ${difference.da} MWh.`,
          en: `The total is ${has.en} MWh, and the parts give ${gives.en} MWh. The difference is ${difference.en} MWh.`,
        },
      };
    },
  },
];
