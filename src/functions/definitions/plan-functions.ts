import { deadlineStatus } from '../../formulas/deadline';
import { smartVerdict } from '../../formulas/smart/smart-verdict';
import type { Text } from '../../workbook/text';
import { defineFunction, type EsgFunction } from '../esg-function';
import { dateParameter } from '../parameters/date-parameter';
import { numberParameter, optionalNumberParameter } from '../parameters/number-parameter';
import { blankableTextParameter, textParameter } from '../parameters/text-parameter';
import { truthParameter } from '../parameters/truth-parameter';

const TODAY = dateParameter({
  name: { da: 'dato', en: 'today' },
  description: {
    da: 'Den dag, der ses fra: helst en celle med en fast dato. IDAG() gør arket flygtigt.',
    en: 'The day it is seen from: best a cell with a fixed date. TODAY() makes the sheet volatile.',
  },
});
const DEADLINE = dateParameter({
  name: { da: 'frist', en: 'deadline' },
  description: { da: 'En dato; må være tom.', en: 'A date; may be blank.' },
});

const DANISH_WORDS: Text = {
  da: 'Svarene er danske på begge sprog: de er data i projektmappen.',
  en: 'The answers are Danish in both languages: they are data in the workbook.',
};

const SMARTTJEK = defineFunction({
  id: 'SMARTTJEK',
  topic: 'handlingsplan',
  title: { da: 'SMART-tjek', en: 'SMART check' },
  description: {
    da: 'SMART, eller hvilke bogstaver et mål mangler, fx »Mangler: M, T«. Samme tjek som i opgaveruden.',
    en: 'SMART, or which letters a goal lacks, such as “Mangler: M, T”. The same check as in the pane.',
  },
  definition: {
    da: 'S: 25–300 tegn om noget bestemt, ikke kun vage ord. M: et tal at måle på, ikke lig basis. A: accepteret. R: en ansvarlig. T: en frist, højst 10 år fremme.',
    en: 'S: 25–300 characters about something definite, not only vague words. M: a number to measure by, not the base. A: accepted. R: somebody responsible. T: a deadline, at most 10 years ahead.',
  },
  reference: {
    da: 'AlmenKompas, Ambitionsworkshoppen: SMART-mål; de mekaniske regler er et forslag',
    en: 'AlmenKompas, Ambitionsworkshoppen: SMART goals; the mechanical rules are a proposal',
  },
  unit: { da: '', en: '' },
  cautions: [
    {
      da: 'A og R kan kun mennesker afgøre. SMART siger, at nogen har accepteret målet og er ansvarlig, ikke at det kan nås.',
      en: 'Only people can judge A and R. SMART says that somebody has accepted the goal and is responsible, not that it can be reached.',
    },
    DANISH_WORDS,
    {
      da: 'Nogle udgaver af Excel giver en tom celle som 0: en tom basis og en tom målværdi ses da som to ens tal.',
      en: 'Some versions of Excel pass a blank cell as 0: a blank base and a blank target then look like two equal numbers.',
    },
  ],
  parameters: [
    textParameter({
      name: { da: 'mål', en: 'goal' },
      description: { da: 'Målet, som det er skrevet.', en: 'The goal as it is written.' },
    }),
    blankableTextParameter({
      name: { da: 'indikator', en: 'indicator' },
      description: { da: 'Hvad der måles; må være tom.', en: 'What is measured; may be blank.' },
    }),
    numberParameter({
      name: { da: 'basis', en: 'base' },
      description: { da: 'Tallet i dag; må være tom.', en: 'The number today; may be blank.' },
    }),
    numberParameter({
      name: { da: 'målværdi', en: 'target' },
      description: { da: 'Tallet, der skal nås; må være tom.', en: 'The number to reach; may be blank.' },
    }),
    blankableTextParameter({
      name: { da: 'enhed', en: 'unit' },
      description: { da: 'Tallenes enhed; må være tom.', en: 'The unit of the numbers; may be blank.' },
    }),
    DEADLINE,
    blankableTextParameter({
      name: { da: 'ansvarlig', en: 'owner' },
      description: { da: 'Hvem der er ansvarlig; må være tom.', en: 'Who is responsible; may be blank.' },
    }),
    truthParameter({
      name: { da: 'accepteret', en: 'accepted' },
      description: {
        da: 'Ja, når gruppen har sagt ja til målet; må være tom.',
        en: 'Yes when the group has said yes to the goal; may be blank.',
      },
    }),
    TODAY,
  ],
  result: 'string',
  answers: 'each-cell',
  examples: [
    {
      args: [
        'Reducere varmeforbruget i afdeling 12 fra 120 til 100 kWh/m2',
        'Energiforbrug',
        120,
        100,
        'kWh/m2',
        '31-12-2028',
        'Driftschef',
        'Ja',
        '21-11-2026',
      ],
      answer: 'SMART',
    },
    {
      args: ['Vi vil gøre det bedre på affald', '', null, null, '', null, '', null, '21-11-2026'],
      answer: 'Mangler: S, M, A, R, T',
    },
    {
      args: [
        'Reducere varmeforbruget i afdeling 12 fra 120 til 100 kWh/m2 senest 31-12-2028',
        '',
        null,
        null,
        '',
        null,
        '',
        null,
        '21-11-2026',
      ],
      answer: 'Mangler: A, R',
      note: {
        da: 'Tallet og fristen står i målet selv.',
        en: 'The number and the deadline stand in the goal itself.',
      },
    },
    { args: ['', '', null, null, '', null, '', null, '21-11-2026'], answer: { error: '#N/A' } },
  ],
  formula: (text, indicator, baseline, target, unit, deadline, responsible, accepted, today) =>
    smartVerdict({ text, indicator, baseline, target, unit, deadline, responsible, accepted }, today),
});

const FRISTSTATUS = defineFunction({
  id: 'FRISTSTATUS',
  topic: 'handlingsplan',
  title: { da: 'Status på en frist', en: 'Deadline status' },
  description: {
    da: 'Gennemført, Udgået, Overskredet, Inden for varsel, OK eller Mangler frist på en bestemt dag.',
    en: 'Gennemført (done), Udgået (dropped), Overskredet (overdue), Inden for varsel (soon), OK or Mangler frist (no deadline) on a given day.',
  },
  definition: {
    da: 'Gennemført og Udgået efter status; ellers Overskredet, når frist < dato; Inden for varsel, når der er højst varsel_dage til; ellers OK',
    en: 'Gennemført and Udgået by the status; otherwise Overskredet when deadline < today; Inden for varsel when at most warn_days are left; otherwise OK',
  },
  reference: { da: 'Kompasarks forslag', en: 'Kompasark’s proposal' },
  unit: { da: '', en: '' },
  cautions: [
    DANISH_WORDS,
    {
      da: 'Andre ord end for gennemført og udgået betyder, at opgaven er åben. Selve fristdagen er ikke overskredet.',
      en: 'Other words than those for done and dropped mean that the task is open. The day of the deadline itself is not overdue.',
    },
  ],
  parameters: [
    DEADLINE,
    blankableTextParameter({
      name: { da: 'status', en: 'status' },
      description: {
        da: 'Planens ord, fx I gang; må være tom.',
        en: 'The word of the plan, such as I gang; may be blank.',
      },
    }),
    TODAY,
    optionalNumberParameter({
      name: { da: 'varsel_dage', en: 'warn_days' },
      description: {
        da: 'Dage før fristen, hvor den er nær. Udeladt: 30.',
        en: 'Days before the deadline when it is near. Left out: 30.',
      },
    }),
  ],
  result: 'string',
  answers: 'each-cell',
  examples: [
    { args: ['31-10-2026', 'I gang', '20-11-2026'], answer: 'Overskredet' },
    { args: ['10-12-2026', 'I gang', '20-11-2026'], answer: 'Inden for varsel' },
    { args: ['31-10-2026', 'Gennemført', '20-11-2026'], answer: 'Gennemført' },
    { args: ['31-12-2028', 'I gang', '20-11-2026'], answer: 'OK' },
    { args: [null, '', '20-11-2026'], answer: 'Mangler frist' },
    { args: ['ultimo maj', 'I gang', '20-11-2026'], answer: { error: '#VALUE!' } },
  ],
  formula: deadlineStatus,
});

/** Goals and deadlines of a handlingsplan. */
export const PLAN_FUNCTIONS: readonly EsgFunction[] = [SMARTTJEK, FRISTSTATUS];
