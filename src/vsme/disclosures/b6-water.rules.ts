import { quotedValue } from '../../workbook/shown-value';
import { HAS_WATER_PROCESSES, whenever } from '../rules/conditions';
import { COMPUTED_TOTAL, required, sameAmount, type VsmeRule } from '../rules/kinds';
import { notAbove } from '../rules/table-kinds';

const WITHDRAWAL = { disclosure: 'B6', severity: 'error', paragraph: '35' } as const;
const CONSUMPTION = { disclosure: 'B6', severity: 'error', paragraph: '36' } as const;

const CUBIC_METRES = { da: 'et antal m³', en: 'a number of m³' };
const TAKEN = { da: 'vandudtaget', en: 'the water withdrawal' };

export const B6_RULES: readonly VsmeRule[] = [
  required({
    ...WITHDRAWAL,
    id: 'B6-01',
    source: 'EFRAG E303; ESG-skabelonen: skal',
    title: { da: 'Vandudtag skal oplyses', en: 'Water withdrawal must be reported' },
    help: {
      da: 'Vandudtag er alt vand, der er taget ind: det, regningen fra vandværket kalder forbrug, og vand fra egne boringer.',
      en: 'Withdrawal is all water taken in: what the bill of the waterworks calls consumption, and water from own wells.',
    },
    datapoints: ['b6_withdrawal'],
    expected: CUBIC_METRES,
    unlessSensitive: 'b6_water_withdrawal',
  }),
  required({
    ...WITHDRAWAL,
    id: 'B6-02',
    source: 'EFRAG E304; ESG-skabelonen: skal',
    title: {
      da: 'Vandudtag i områder med vandstress skal oplyses',
      en: 'Withdrawal in areas of water stress must be reported',
    },
    help: {
      da: 'Ingen områder i Danmark har for tiden høj vandstress. Skriv 0, når alle lokationer ligger i Danmark: en tom celle betyder ikke nul.',
      en: 'No area of Denmark has high water stress at present. Write 0 when every site is in Denmark: a blank cell does not mean zero.',
    },
    datapoints: ['b6_stress'],
    expected: CUBIC_METRES,
    unlessSensitive: 'b6_water_withdrawal',
  }),
  notAbove({
    ...WITHDRAWAL,
    id: 'B6-03',
    source: 'EFRAG data validation D304',
    title: {
      da: 'Udtaget i områder med vandstress er en del af udtaget',
      en: 'Withdrawal in areas of water stress is part of the withdrawal',
    },
    help: {
      da: 'Skriv kun den del af udtaget, der er taget i områder med høj vandstress.',
      en: 'Give only the part of the withdrawal that was taken in areas of high water stress.',
    },
    part: 'b6_stress',
    whole: 'b6_withdrawal',
    names: {
      part: { da: 'Udtaget i områder med vandstress', en: 'The withdrawal in areas of water stress' },
      whole: TAKEN,
    },
  }),
  required({
    ...CONSUMPTION,
    id: 'B6-04',
    source: 'EFRAG E310',
    title: {
      da: 'Vandudledning skal oplyses, når processer bruger vand',
      en: 'Water discharge must be reported when processes consume water',
    },
    help: {
      da: 'Skriv, hvor meget vand der er ledt ud igen, til kloak eller recipient. Løber alt i kloakken, er udledningen lig udtaget.',
      en: 'Give how much water was discharged again, to the sewer or a recipient. When all of it goes to the sewer, the discharge equals the withdrawal.',
    },
    datapoints: ['b6_discharge'],
    expected: CUBIC_METRES,
    unlessSensitive: 'b6_water_consumption',
    ...whenever(HAS_WATER_PROCESSES),
  }),
  notAbove({
    ...CONSUMPTION,
    id: 'B6-05',
    source: 'EFRAG data validation D310',
    title: { da: 'Udledningen er højst udtaget', en: 'Discharge is at most the withdrawal' },
    help: {
      da: 'Opsamlet regnvand og grundvand, der ledes ud, tæller også som udtag. Kontrollér begge tal og deres enhed.',
      en: 'Rain water and groundwater that are discharged count as withdrawn too. Check both figures and their unit.',
    },
    part: 'b6_discharge',
    whole: 'b6_withdrawal',
    names: { part: { da: 'Vandudledningen', en: 'The water discharge' }, whole: TAKEN },
  }),
  {
    ...CONSUMPTION,
    id: 'B6-06',
    source: 'Own check of the formula (D311); the formula of ESG-skabelonen',
    title: {
      da: 'Vandforbrug er udtag minus udledning',
      en: 'Consumption is withdrawal less discharge',
    },
    help: COMPUTED_TOTAL,
    reads: ['b6_consumption', 'b6_withdrawal', 'b6_discharge'],
    when: (facts) => facts.has('b6_consumption'),
    *check(facts) {
      const stated = facts.number('b6_consumption') ?? 0;
      const [taken, returned] = [facts.number('b6_withdrawal') ?? 0, facts.number('b6_discharge') ?? 0];
      if (sameAmount(stated, taken - returned)) return;
      const [says, a, b, gives] = [stated, taken, returned, taken - returned].map(quotedValue);
      yield {
        datapoint: 'b6_consumption',
        message: {
          da: `Der står ${says!.da}, men ${a!.da} − ${b!.da} er ${gives!.da}.`,
          en: `The cell says ${says!.en}, but ${a!.en} − ${b!.en} is ${gives!.en}.`,
        },
      };
    },
  },
  {
    ...WITHDRAWAL,
    id: 'B6-07',
    severity: 'warning',
    source: 'ESG-skabelonen',
    title: {
      da: 'Ingen områder i Danmark har for tiden høj vandstress',
      en: 'No area of Denmark has high water stress at present',
    },
    help: {
      da: 'Skriv 0, når alle lokationer ligger i Danmark, eller tilføj lokationen i B1, hvis en af dem ligger i et andet land.',
      en: 'Write 0 when every site is in Denmark, or list the site in B1 if one of them is in another country.',
    },
    reads: ['b6_stress', 'b1_site_country'],
    when: (facts) => (facts.number('b6_stress') ?? 0) > 0 && facts.filledRows('b1_site_country').length > 0,
    *check(facts) {
      const countries = facts.filledRows('b1_site_country').map((row) => facts.text('b1_site_country', row));
      if (countries.some((country) => country !== 'Denmark')) return;
      const says = quotedValue(facts.number('b6_stress'));
      yield {
        datapoint: 'b6_stress',
        message: {
          da: `Der står ${says.da} m³, men alle ${countries.length} lokationer i B1 ligger i Danmark.`,
          en: `The cell says ${says.en} m³, but all ${countries.length} sites in B1 are in Denmark.`,
        },
      };
    },
  },
];
