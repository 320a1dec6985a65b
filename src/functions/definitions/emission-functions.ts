import { br18Factor, projectedEmissions } from '../../formulas/emission-factors/br18';
import { emissionFactor, emissions, factorSource } from '../../formulas/emissions';
import type { Text } from '../../workbook/text';
import { defineFunction, type EsgFunction } from '../esg-function';
import { FACTOR_TABLE } from '../parameters/factor-table-parameter';
import { numberParameter, optionalNumberParameter } from '../parameters/number-parameter';
import { optionalTextParameter, textParameter } from '../parameters/text-parameter';

const CARRIER = textParameter({
  name: { da: 'bærer', en: 'carrier' },
  description: {
    da: 'For eksempel el, fjernvarme, naturgas, fyringsgasolie eller diesel.',
    en: 'For instance electricity, district heating, natural gas, heating oil or diesel.',
  },
});
const YEAR = numberParameter({
  name: { da: 'år', en: 'year' },
  description: {
    da: 'Det år, energien er brugt. Et år uden faktor giver #I/T, aldrig naboårets faktor.',
    en: 'The year the energy was used. A year without a factor gives #N/A, never that of the year beside it.',
  },
});
const METHOD = optionalTextParameter({
  name: { da: 'metode', en: 'method' },
  description: {
    da: 'For eksempel 125, 200, lokation eller marked; br18 kun til bygnings-LCA. Udeladt: den ene, der findes.',
    en: 'For instance 125, 200, lokation or marked; br18 for building LCA only. Left out: the one there is.',
  },
});
const AREA = optionalTextParameter({
  name: { da: 'område', en: 'area' },
  description: {
    da: 'DK, eller værket, som faktoren gælder for, for eksempel Fjernvarme Fyn. Udeladt: DK.',
    en: 'DK, or the heating network the factor is for, such as Fjernvarme Fyn. Left out: DK.',
  },
});
const ENERGY_FORM = textParameter({
  name: { da: 'energiform', en: 'energy_form' },
  description: {
    da: 'El, fjernvarme eller ledningsgas.',
    en: 'Electricity (el), district heating (fjernvarme) or grid gas (ledningsgas).',
  },
});

const CHOICE: Text = {
  da: 'Uden metode og område bruges den ene faktor for DK. Er der flere, eller ingen, er svaret #I/T med dem, der findes.',
  en: 'Without method and area the one factor for DK is used. Where there are several, or none, the answer is #N/A with those there are.',
};
const GAS_OR_EQUIVALENTS: Text = {
  da: 'Nogle faktorer er CO2 alene. FAKTORKILDE siger hvilke; bland dem ikke med CO2e uden at skrive det.',
  en: 'Some factors are CO2 alone. FAKTORKILDE says which; do not mix them with CO2e without saying so.',
};
const LIFE_CYCLE_ONLY: Text = {
  da: 'Livscyklustal til bygnings-LCA og fremskrivning: må ikke bruges til scope 2.',
  en: 'Life cycle figures for building LCA and projection: not to be used for scope 2.',
};

const GHG_PROTOCOL: Text = {
  da: 'GHG-protokollen; VSME B3, pkt. 30; faktorernes egne kilder',
  en: 'GHG Protocol; VSME B3, para. 30; the factors’ own sources',
};
const BR18_TABLE: Text = {
  da: 'Bygningsreglementet BR18, bilag 2, tabel 8',
  en: 'Danish building regulations BR18, appendix 2, table 8',
};

const CO2E = defineFunction({
  id: 'CO2E',
  topic: 'energy-climate',
  title: { da: 'Udledning af CO2e', en: 'Emissions of CO2e' },
  description: {
    da: 'Udledning i kg: mængde × årets emissionsfaktor med kilde (VSME B3, pkt. 30). Egen faktor går forud for faktortabellen, som går forud for de indbyggede.',
    en: 'Emissions in kg: quantity × the sourced emission factor of the year (VSME B3, para. 30). Your own factor goes before the factor table, which goes before the built-in ones.',
  },
  definition: {
    da: 'mængde, omregnet til faktorens enhed, × emissionsfaktor',
    en: 'quantity, converted to the unit of the factor, × emission factor',
  },
  reference: GHG_PROTOCOL,
  unit: { da: 'kg CO2e (kg CO2, når faktoren er CO2)', en: 'kg CO2e (kg CO2 where the factor is CO2)' },
  cautions: [
    CHOICE,
    GAS_OR_EQUIVALENTS,
    {
      da: 'Grøn strøm er kun 0 i en markedsbaseret opgørelse: skriv marked som metode.',
      en: 'Green electricity is 0 only in a market-based account: write marked as the method.',
    },
    {
      da: 'En tom celle som egen_faktor kan komme som 0: det giver #VÆRDI!, og med metoden marked svaret 0. Skriv hellere egne faktorer i faktortabellen.',
      en: 'A blank cell as own_factor may arrive as 0: that gives #VALUE!, and 0 with the method marked. Rather write factors of your own in the factor table.',
    },
    {
      da: 'Gas uden certifikater er naturgas, også når nettet indeholder biogas.',
      en: 'Gas without certificates is natural gas, even though the grid carries biogas.',
    },
    {
      da: 'En gasregning i kWh bruger ofte øvre brændværdi og giver omkring 10 % for meget; brug m3.',
      en: 'A gas bill in kWh often uses the upper heating value and gives about 10 % too much; use m3.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'mængde', en: 'quantity' },
      description: { da: 'Mængden, som regningen siger.', en: 'The amount, as the bill states it.' },
    }),
    CARRIER,
    textParameter({
      name: { da: 'enhed', en: 'unit' },
      description: {
        da: 'Mængdens enhed: kWh, MWh, GJ, m3, l, kg, t eller rm.',
        en: 'The unit of the quantity: kWh, MWh, GJ, m3, l, kg, t or rm.',
      },
    }),
    YEAR,
    METHOD,
    AREA,
    optionalNumberParameter({
      name: { da: 'egen_faktor', en: 'own_factor' },
      description: {
        da: 'Kg pr. enhed af mængden, for eksempel fra værkets deklaration. Udeladt: tabellens.',
        en: 'Kg per unit of the quantity, for instance from the declaration of the network. Left out: that of the table.',
      },
    }),
    FACTOR_TABLE,
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    {
      args: [245, 'naturgas', 'm3', 2023],
      answer: 554.3615,
      note: { da: 'Evidas eget eksempel: 554 kg.', en: 'Evida’s own example: 554 kg.' },
    },
    { args: [380, 'fjernvarme', 'MWh', 2023, '200', 'Fjernvarme Fyn'], answer: 21_641 },
    {
      args: [275_000, 'el', 'kWh', 2014, '125'],
      answer: 83_600,
      note: { da: 'Miljøforum Fyns eget eksempel.', en: 'Miljøforum Fyn’s own example.' },
    },
    {
      args: [1000, 'el', 'kWh', 2024, 'marked', null, 0],
      answer: 0,
      note: {
        da: 'Grøn strøm med certifikater, markedsbaseret.',
        en: 'Green power with certificates, market-based.',
      },
    },
    {
      args: [1000, 'el', 'kWh', 2021],
      answer: { error: '#N/A' },
      note: { da: 'Ingen faktor med kilde.', en: 'No factor with a source.' },
    },
  ],
  formula: (quantity, carrier, unit, year, method, area, ownFactor, tables) =>
    emissions({ quantity, carrier, unit, year, method, area, ownFactor }, tables),
});

const EMISSIONSFAKTOR = defineFunction({
  id: 'EMISSIONSFAKTOR',
  topic: 'energy-climate',
  title: { da: 'Emissionsfaktor', en: 'Emission factor' },
  description: {
    da: 'Den emissionsfaktor, som CO2E bruger, i kg pr. enhed. Slås op i faktortabellen, derefter blandt de indbyggede faktorer med kilde.',
    en: 'The emission factor that CO2E uses, in kg per unit. Looked up in the factor table, then among the built-in sourced factors.',
  },
  definition: {
    da: 'faktoren for bærer, år, metode og område, omregnet til enheden',
    en: 'the factor of carrier, year, method and area, converted to the unit',
  },
  reference: GHG_PROTOCOL,
  unit: { da: 'kg CO2e eller CO2 pr. enhed', en: 'kg CO2e or CO2 per unit' },
  cautions: [CHOICE, GAS_OR_EQUIVALENTS],
  parameters: [
    CARRIER,
    YEAR,
    METHOD,
    AREA,
    optionalTextParameter({
      name: { da: 'enhed', en: 'unit' },
      description: {
        da: 'Enheden, som faktoren ønskes for. Udeladt: den, kilden bruger, som FAKTORKILDE viser.',
        en: 'The unit the factor is wanted for. Left out: that of the source, which FAKTORKILDE shows.',
      },
    }),
    FACTOR_TABLE,
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: ['naturgas', 2022, '', '', 'm3'], answer: 2.2326 },
    { args: ['fjernvarme', 2023, '200', 'Fjernvarme Fyn', 'kWh'], answer: 0.05695 },
    { args: ['el', 2015, '125 CO2e'], answer: 0.195 },
    { args: ['el', 2015, '125'], answer: { error: '#N/A' } },
  ],
  formula: (carrier, year, method, area, unit, tables) =>
    emissionFactor({ carrier, year, method, area }, unit, tables),
});

const FAKTORKILDE = defineFunction({
  id: 'FAKTORKILDE',
  topic: 'energy-climate',
  title: { da: 'Emissionsfaktorens kilde', en: 'Source of the emission factor' },
  description: {
    da: 'Kilde, år, værdi, metode og CO2 eller CO2e for den emissionsfaktor, som CO2E bruger: et revisionsspor i cellen ved siden af.',
    en: 'Source, year, value, method and CO2 or CO2e of the emission factor that CO2E uses: an audit trail in the cell beside it.',
  },
  definition: {
    da: 'kilde · bærer, år og værdi · metode og område · adresse · bemærkning',
    en: 'source · carrier, year and value · method and area · address · note',
  },
  reference: GHG_PROTOCOL,
  unit: { da: '', en: '' },
  cautions: [
    {
      da: 'Teksten er på dansk i alle sprog, fordi den står i arket.',
      en: 'The text is in Danish in every language, because it stands in the sheet.',
    },
  ],
  parameters: [CARRIER, YEAR, METHOD, AREA, FACTOR_TABLE],
  result: 'string',
  answers: 'each-cell',
  examples: [
    {
      args: ['el', 2018, '200'],
      answer:
        'HOFOR, Miljødeklarationer 2018 · el 2018: 0,244 kg CO2 pr. kWh · 200 inkl. nettab, DK · https://www.hofor.dk/baeredygtige-byer/beregn-co2/miljoedeklarationer/?print=1',
    },
    { args: ['el', 2021], answer: { error: '#N/A' } },
  ],
  formula: (carrier, year, method, area, tables) => factorSource({ carrier, year, method, area }, tables),
});

const BR18FAKTOR = defineFunction({
  id: 'BR18FAKTOR',
  topic: 'energy-climate',
  title: { da: 'BR18’s emissionsfaktor', en: 'Emission factor of BR18' },
  description: {
    da: 'Livscyklusfaktor i kg CO2e pr. kWh for 2023–2040 efter BR18, bilag 2, tabel 8, med ret linje mellem tabellens år. Ikke til scope 2.',
    en: 'Life cycle factor in kg CO2e per kWh for 2023–2040 by BR18, appendix 2, table 8, on a straight line between its years. Not for scope 2.',
  },
  definition: {
    da: 'lineær interpolation mellem tabellens år',
    en: 'linear interpolation between the years of the table',
  },
  reference: BR18_TABLE,
  unit: { da: 'kg CO2e pr. kWh', en: 'kg CO2e per kWh' },
  cautions: [LIFE_CYCLE_ONLY],
  parameters: [
    ENERGY_FORM,
    numberParameter({
      name: { da: 'år', en: 'year' },
      description: { da: 'Et år fra 2023 til 2040.', en: 'A year from 2023 to 2040.' },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: ['el', 2027], answer: 0.0998 },
    { args: ['fjernvarme', 2024], answer: 0.0964 },
    { args: ['el', 2041], answer: { error: '#N/A' } },
  ],
  formula: br18Factor,
});

const CO2FREMSKRIV = defineFunction({
  id: 'CO2FREMSKRIV',
  topic: 'energy-climate',
  title: { da: 'Fremskrevet CO2e', en: 'Projected CO2e' },
  description: {
    da: 'Kg CO2e i alle årene fra startår til slutår, når det samme bruges hvert år, efter BR18’s faktorer. Til klimagevinst over levetiden.',
    en: 'Kg CO2e in all the years from the start year to the end year with the same use every year, by the factors of BR18. For savings over a lifetime.',
  },
  definition: {
    da: 'sum over årene af kWh × BR18FAKTOR',
    en: 'sum over the years of kWh × BR18FAKTOR',
  },
  reference: BR18_TABLE,
  unit: { da: 'kg CO2e', en: 'kg CO2e' },
  cautions: [LIFE_CYCLE_ONLY],
  parameters: [
    numberParameter({
      name: { da: 'kWh', en: 'kwh' },
      description: { da: 'Energi pr. år i kWh.', en: 'Energy a year in kWh.' },
    }),
    ENERGY_FORM,
    numberParameter({
      name: { da: 'startår', en: 'start_year' },
      description: { da: 'Det første år, 2023 eller senere.', en: 'The first year, 2023 or later.' },
    }),
    numberParameter({
      name: { da: 'slutår', en: 'end_year' },
      description: {
        da: 'Det sidste år, som tælles med; højst 2040.',
        en: 'The last year, included; 2040 at most.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [100_000, 'fjernvarme', 2026, 2030], answer: 38_950 },
    { args: [100_000, 'fjernvarme', 2030, 2026], answer: { error: '#NUM!' } },
    { args: [100_000, 'fjernvarme', 2036, 2041], answer: { error: '#N/A' } },
  ],
  formula: projectedEmissions,
});

export const EMISSION_FUNCTIONS: readonly EsgFunction[] = [
  CO2E,
  EMISSIONSFAKTOR,
  FAKTORKILDE,
  BR18FAKTOR,
  CO2FREMSKRIV,
];
