import { ghgIntensity } from '../../formulas/emissions';
import { landUseChange } from '../../formulas/land-use';
import { recyclingShare } from '../../formulas/waste';
import { waterConsumption } from '../../formulas/water';
import { quotedValue } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';
import {
  asEntered,
  choiceGiven,
  computed,
  numberGiven,
  type Assistant,
  type AssistantAnswers,
  type AssistantInput,
} from './assistant';

const CUBIC_METRES: Text = { da: 'm³', en: 'm³' };
const TONNES: Text = { da: 'ton CO2e', en: 'tonnes of CO2e' };

export const WATER: Assistant = {
  id: 'water-consumption',
  title: { da: 'Vandforbrug', en: 'Water consumption' },
  help: {
    da: 'Vandforbrug er udtag minus udledning. Hvad der kaldes vandforbrug på regningen, er udtaget. Vand fra vandværket, der løber ud i kloakken, giver næsten 0.',
    en: 'Consumption is withdrawal less discharge. What the bill calls consumption is the withdrawal. Water from the waterworks that ends in the sewer gives almost 0.',
  },
  inputs: [
    {
      id: 'withdrawal',
      label: { da: 'Udtag', en: 'Withdrawal' },
      unit: CUBIC_METRES,
      required: true,
      prefill: 'b6_withdrawal',
    },
    {
      id: 'discharge',
      label: { da: 'Udledning', en: 'Discharge' },
      unit: CUBIC_METRES,
      required: true,
      prefill: 'b6_discharge',
    },
  ],
  datapoints: ['b6_withdrawal', 'b6_discharge', 'b6_consumption'],
  compute(given) {
    const [withdrawal, discharge] = [numberGiven(given, 'withdrawal'), numberGiven(given, 'discharge')];
    const consumption = computed(waterConsumption(withdrawal, discharge));
    const [taken, returned, gives] = [withdrawal, discharge, consumption].map(quotedValue);
    return {
      edits: [
        { datapoint: 'b6_withdrawal', value: withdrawal },
        { datapoint: 'b6_discharge', value: discharge },
      ],
      explanation: {
        da: `${taken!.da} m³ − ${returned!.da} m³ = ${gives!.da} m³.`,
        en: `${taken!.en} m³ − ${returned!.en} m³ = ${gives!.en} m³.`,
      },
    };
  },
};

const AREA = {
  id: 'area',
  label: { da: 'Areal', en: 'Area' },
  required: true,
  choices: [
    { value: 'b5_landTotal', label: { da: 'Samlet areal', en: 'Total area' } },
    { value: 'b5_landSealed', label: { da: 'Befæstet areal', en: 'Sealed area' } },
    { value: 'b5_landOn', label: { da: 'Natur på grunden', en: 'Nature on site' } },
    { value: 'b5_landOff', label: { da: 'Natur uden for grunden', en: 'Nature off site' } },
  ],
} as const satisfies AssistantInput;

export const LAND_USE: Assistant = {
  id: 'land-use-change',
  title: { da: 'Ændring i arealanvendelse', en: 'Change of land use' },
  help: {
    da: 'Arealet i rapportåret mod året før, begge i den enhed, skemaet bruger. 1 ha er 10.000 m². EFRAGs skabelon har kun rapportåret; den danske har begge.',
    en: 'The area of the year against the year before, both in the unit of the form. 1 ha is 10,000 m². EFRAG’s template has the year only; the Danish one has both.',
  },
  inputs: [
    AREA,
    { id: 'previous', label: { da: 'Året før', en: 'The year before' }, required: true },
    { id: 'current', label: { da: 'Rapportåret', en: 'The year' }, required: true },
  ],
  datapoints: AREA.choices.flatMap(({ value }) => [value, `${value}Prev`, `${value}Chg`]),
  compute(given) {
    const area = choiceGiven(given, AREA);
    const [previous, current] = [numberGiven(given, 'previous'), numberGiven(given, 'current')];
    const change = computed(landUseChange(previous, current));
    const [before, now, gives] = [previous, current, change].map(quotedValue);
    return {
      edits: [
        { datapoint: area, value: current },
        { datapoint: `${area}Prev`, value: previous },
      ],
      explanation: {
        da: `Fra ${before!.da} til ${now!.da} er ${gives!.da} %.`,
        en: `From ${before!.en} to ${now!.en} is ${gives!.en} %.`,
      },
    };
  },
};

export const WASTE: Assistant = {
  id: 'waste-shares',
  title: { da: 'Del affald i genanvendt og bortskaffet', en: 'Split waste into recycled and disposed' },
  help: {
    da: 'Affaldsselskabet oplyser ofte en samlet mængde og en genanvendelsesprocent. De to mængder skrives i den valgte række af affaldstabellen, i rækkens enhed.',
    en: 'The waste company often states an amount and a recycling rate. The two amounts are written to the chosen row of the waste table, in the unit of the row.',
  },
  inputs: [
    { id: 'row', label: { da: 'Række i affaldstabellen', en: 'Row of the waste table' }, required: true },
    { id: 'total', label: { da: 'Affald i alt', en: 'All waste' }, required: true },
    { id: 'recycled', label: { da: 'Heraf til genanvendelse', en: 'Of which recycled' }, required: true },
  ],
  datapoints: ['b7_wasteRecycled', 'b7_wasteDisposal'],
  compute(given) {
    const [total, recycled] = [numberGiven(given, 'total'), numberGiven(given, 'recycled')];
    const share = computed(recyclingShare(recycled, total));
    const row = rowGiven(given);
    const disposed = asEntered(total! - recycled!);
    const [all, part, rest, gives] = [total, recycled, disposed, share].map(quotedValue);
    return {
      edits: [
        { datapoint: 'b7_wasteRecycled', row, value: recycled },
        { datapoint: 'b7_wasteDisposal', row, value: disposed },
      ],
      explanation: {
        da: `${part!.da} af ${all!.da} er genanvendt (${gives!.da} %); ${rest!.da} er bortskaffet.`,
        en: `${part!.en} of ${all!.en} is recycled (${gives!.en} %); ${rest!.en} is disposed of.`,
      },
    };
  },
};

function rowGiven(given: AssistantAnswers): number {
  const row = numberGiven(given, 'row');
  if (row !== null && Number.isInteger(row) && row >= 1) return row;
  throw new UserError('assistant-input', {
    da: 'Skriv rækkens nummer i affaldstabellen, fra 1.',
    en: 'Type the number of the row in the waste table, from 1.',
  });
}

export const INTENSITY: Assistant = {
  id: 'ghg-intensity',
  title: { da: 'CO2e-intensitet', en: 'GHG intensity' },
  help: {
    da: 'Scope 1 og lokationsbaseret scope 2 i forhold til omsætningen. For en almen boligorganisation er omsætningen de samlede indtægter.',
    en: 'Scope 1 and location-based scope 2 in relation to turnover. For a housing organisation turnover is its total income.',
  },
  inputs: [
    {
      id: 'scope1',
      label: { da: 'Scope 1', en: 'Scope 1' },
      unit: TONNES,
      required: true,
      prefill: 'b3_scope1',
    },
    {
      id: 'scope2',
      label: { da: 'Scope 2, lokationsbaseret', en: 'Scope 2, location-based' },
      unit: TONNES,
      required: true,
      prefill: 'b3_scope2lb',
    },
    {
      id: 'turnover',
      label: { da: 'Omsætning', en: 'Turnover' },
      required: true,
      prefill: 'b1_turnover',
    },
  ],
  datapoints: ['b3_scope1', 'b3_scope2lb', 'b1_turnover', 'b3_int12lb'],
  compute(given) {
    const [scope1, scope2, turnover] = ['scope1', 'scope2', 'turnover'].map((input) =>
      numberGiven(given, input),
    );
    const tonnes = scope1 === null || scope2 === null ? null : scope1! + scope2!;
    const intensity = computed(ghgIntensity(tonnes, turnover!, 1_000_000));
    const [emitted, earned, gives] = [tonnes, turnover!, intensity].map(quotedValue);
    return {
      edits: [
        { datapoint: 'b3_scope1', value: scope1! },
        { datapoint: 'b3_scope2lb', value: scope2! },
        { datapoint: 'b1_turnover', value: turnover! },
      ],
      explanation: {
        da: `${emitted!.da} ton CO2e / ${earned!.da} = ${gives!.da} ton pr. million.`,
        en: `${emitted!.en} tonnes of CO2e / ${earned!.en} = ${gives!.en} tonnes per million.`,
      },
    };
  },
};
