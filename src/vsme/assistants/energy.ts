import { energyInMwh, renewableShare } from '../../formulas/energy';
import { CARRIERS } from '../../formulas/energy-content';
import { quotedValue } from '../../workbook/shown-value';
import {
  asEntered,
  choiceGiven,
  computed,
  numberGiven,
  type Assistant,
  type AssistantInput,
} from './assistant';

const MWH = { da: 'MWh', en: 'MWh' };

const CARRIER: AssistantInput = {
  id: 'carrier',
  label: { da: 'Energi', en: 'Energy' },
  required: true,
  choices: CARRIERS.map(({ id, en }) => ({ value: id, label: { da: id, en } })),
};

const UNIT: AssistantInput = {
  id: 'unit',
  label: { da: 'Enhed', en: 'Unit' },
  required: true,
  choices: ['kWh', 'MWh', 'GWh', 'MJ', 'GJ', 'TJ', 'Gcal', 'm3', 'l', 'kg', 't', 'rm'].map((unit) => ({
    value: unit,
    label: unit === 'rm' ? { da: 'rummeter', en: 'stacked m3' } : { da: unit, en: unit },
  })),
};

const TARGET: AssistantInput = {
  id: 'target',
  label: { da: 'Skrives i', en: 'Written to' },
  required: true,
  choices: [
    { value: 'b3_elRen', label: { da: 'El, vedvarende', en: 'Electricity, renewable' } },
    { value: 'b3_elNon', label: { da: 'El, ikke-vedvarende', en: 'Electricity, non-renewable' } },
    {
      value: 'b3_selfRen',
      label: { da: 'Egenproduceret el, vedvarende', en: 'Self-generated, renewable' },
    },
    {
      value: 'b3_selfNon',
      label: { da: 'Egenproduceret el, ikke-vedvarende', en: 'Self-generated, non-renewable' },
    },
    { value: 'b3_fuelRen', label: { da: 'Brændsler, vedvarende', en: 'Fuels, renewable' } },
    { value: 'b3_fuelNon', label: { da: 'Brændsler, ikke-vedvarende', en: 'Fuels, non-renewable' } },
    {
      value: 'b3_otherRen',
      label: { da: 'Andet (fx fjernvarme), vedvarende', en: 'Other (e.g. heat), renewable' },
    },
    {
      value: 'b3_otherNon',
      label: { da: 'Andet (fx fjernvarme), ikke-vedvarende', en: 'Other (e.g. heat), non-renewable' },
    },
    { value: 'b3_totalEnergy', label: { da: 'Samlet energiforbrug', en: 'Total energy' } },
  ],
};

export const ENERGY_TO_MWH: Assistant = {
  id: 'energy-to-mwh',
  title: { da: 'Omregn energi til MWh', en: 'Convert energy to MWh' },
  help: {
    da: 'Mængden fra regningen bliver til MWh. Brændsler regnes med nedre brændværdi; en gasregning i kWh bruger ofte den øvre, som er cirka 10 % højere.',
    en: 'The amount on the bill becomes MWh. Fuels are converted with the lower heating value; a gas bill in kWh often uses the upper, which is about 10 % higher.',
  },
  inputs: [
    { id: 'quantity', label: { da: 'Mængde', en: 'Amount' }, required: true },
    CARRIER,
    UNIT,
    TARGET,
    {
      id: 'added',
      label: { da: 'Lægges til, hvad der allerede er opgjort', en: 'Added to what has been counted already' },
      unit: MWH,
      required: false,
    },
  ],
  datapoints: TARGET.choices!.map(({ value }) => value),
  compute(given) {
    const carrier = choiceGiven(given, CARRIER);
    const unit = choiceGiven(given, UNIT);
    const quantity = numberGiven(given, 'quantity');
    const mwh = computed(energyInMwh(quantity, carrier, unit));
    const added = numberGiven(given, 'added');
    const total = asEntered(mwh + (added ?? 0));
    const [amount, gives, sum, before] = [quantity, asEntered(mwh), total, added].map(quotedValue);
    const english = CARRIERS.find(({ id }) => id === carrier)?.en ?? carrier;
    return {
      edits: [{ datapoint: choiceGiven(given, TARGET), value: total }],
      explanation: {
        da: `${amount!.da} ${unit} ${carrier} = ${gives!.da} MWh${added === null ? '' : `, og med ${before!.da} MWh fra før ${sum!.da} MWh`}.`,
        en: `${amount!.en} ${unit} of ${english} = ${gives!.en} MWh${added === null ? '' : `, with the ${before!.en} MWh of before ${sum!.en} MWh`}.`,
      },
    };
  },
};

export const ELECTRICITY_SPLIT: Assistant = {
  id: 'electricity-split',
  title: { da: 'Del el i vedvarende og ikke-vedvarende', en: 'Split electricity by renewables' },
  help: {
    da: 'Elregningen viser forbruget i kWh og ofte, hvor stor en del der er vedvarende. Oprindelsesgarantier tæller med i den del.',
    en: 'The bill shows the consumption in kWh and often how much of it is renewable. Guarantees of origin count as renewable.',
  },
  inputs: [
    {
      id: 'electricity',
      label: { da: 'Købt el', en: 'Bought electricity' },
      unit: { da: 'kWh', en: 'kWh' },
      required: true,
    },
    {
      id: 'share',
      label: { da: 'Vedvarende del', en: 'Renewable share' },
      unit: { da: '%', en: '%' },
      required: true,
    },
  ],
  datapoints: ['b3_elRen', 'b3_elNon', 'b3_hasBreakdown'],
  compute(given) {
    const mwh = computed(energyInMwh(numberGiven(given, 'electricity'), 'el', 'kWh'));
    const share = computed(renewableShare(numberGiven(given, 'share'), 100));
    const renewable = asEntered((mwh * share) / 100);
    const rest = asEntered(mwh - renewable);
    const [all, part, ren, non] = [asEntered(mwh), share, renewable, rest].map(quotedValue);
    return {
      edits: [
        { datapoint: 'b3_hasBreakdown', value: true },
        { datapoint: 'b3_elRen', value: renewable },
        { datapoint: 'b3_elNon', value: rest },
      ],
      explanation: {
        da: `${part!.da} % af ${all!.da} MWh el er ${ren!.da} MWh vedvarende; resten er ${non!.da} MWh.`,
        en: `${part!.en} % of ${all!.en} MWh of electricity is ${ren!.en} MWh renewable; the rest is ${non!.en} MWh.`,
      },
    };
  },
};
