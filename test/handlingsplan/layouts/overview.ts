import { Grid, columnArea, workbookFile, type Written } from './grid';
import { LEVEL_LIST, STATUS_LIST } from './lists';
import { column, writeLog, writeTable } from './plan-table';
import { NAMES, STORY, rowsOf, type ToldMaalepunkt, type ToldPlan } from './story';
import type { Variant } from './variant';

const PILLARS: Readonly<Record<string, string>> = { E: 'Miljø', S: 'Social', G: 'Ledelse' };

/** All twenty, those that are not prioritised without anything more. */
const ALL_TWENTY: readonly ToldMaalepunkt[] = Object.keys(NAMES).map(
  (id) =>
    STORY.maalepunkter.find((maalepunkt) => maalepunkt.id === id) ?? {
      id,
      prioritised: false,
      level: null,
      sentence: null,
      goals: [],
    },
);

/** Year, organisation or afdeling, and value of two indicators. */
const FIGURES: readonly (readonly Written[])[] = [
  ['Energiforbrug', 'Graddagekorrigeret varmeforbrug', 'kWh/m²', null, 2024, 98.5, 'Varmeværket', 'Nej'],
  ['Energiforbrug', 'Graddagekorrigeret varmeforbrug', 'kWh/m²', null, 2025, 97.1, 'Varmeværket', 'Nej'],
  ['Energiforbrug', 'Graddagekorrigeret varmeforbrug', 'kWh/m²', '00101', 2025, 103.4, 'Varmeværket', 'Nej'],
  ['Affald', 'Sorteringsgrad', '%', null, 2025, 48, 'Kommunen', 'Ja'],
];

/** An overview of the twenty målepunkter, the plan for the prioritised, a log and figures, each on its own sheet. */
export const overviewAndPlan: Variant = {
  name: 'overview of all twenty, plan, log and data on four sheets',
  certainty: 'certain',
  tells: { maalepunkter: ALL_TWENTY, log: STORY.log } satisfies ToldPlan,
  file: () => {
    const overview = new Grid('Overblik').put(1, 1, 'AlmenKompas: de 20 målepunkter', 'title');
    const points = writeTable<ToldMaalepunkt>(
      overview,
      { row: 3 },
      [
        { heading: 'ESG', tell: ({ id }) => PILLARS[id.charAt(0)]!, look: 'text', width: 10 },
        { heading: 'Målepunkt', tell: ({ id }) => NAMES[id]!, look: 'text', width: 32 },
        {
          heading: 'Prioriteret',
          tell: ({ prioritised }) => (prioritised ? 'Ja' : 'Nej'),
          look: 'text',
          width: 11,
        },
        { heading: 'Ambitionsniveau', tell: ({ level }) => level, look: 'text', width: 14 },
        { heading: 'Ambitionssætning', tell: ({ sentence }) => sentence, look: 'text', width: 60 },
      ],
      ALL_TWENTY,
    );
    const plan = new Grid('Handlingsplan').put(1, 1, 'Handlingsplan', 'title');
    const rows = writeTable(
      plan,
      { row: 4 },
      [
        column('Målepunkt', 'name'),
        column('Mål nr.', 'goalNo'),
        column('Målsætning', 'goal'),
        column('Indikator', 'indicator'),
        column('Enhed', 'unit'),
        column('Baseline år', 'baselineYear'),
        column('Baseline værdi', 'baseline'),
        column('Målværdi', 'target'),
        column('Målår', 'targetYear'),
        column('Initiativ', 'initiative'),
        column('Ansvarlig', 'responsible'),
        column('Startdato', 'start'),
        column('Deadline', 'deadline'),
        column('Ressourcer', 'resources'),
        column('Status', 'status'),
        column('% gennemført', 'percent'),
        column('Næste skridt', 'nextStep'),
      ],
      rowsOf(STORY.maalepunkter),
    );
    const log = new Grid('Opfølgningslog');
    writeLog(log, 1, {
      date: 'Dato',
      maalepunkt: 'Målepunkt',
      goal: 'Mål nr.',
      initiative: 'Initiativ',
      status: 'Status',
      value: 'Faktisk værdi',
      comment: 'Kommentar',
      by: 'Registreret af',
    });
    const data = new Grid('Data');
    data.across(
      1,
      1,
      ['Målepunkt', 'Indikator', 'Enhed', 'Afdelingsnr.', 'År', 'Værdi', 'Kilde', 'Estimat'],
      'heading',
    );
    FIGURES.forEach((figure, i) => data.across(2 + i, 1, figure, 'text'));
    return workbookFile(
      overview.sheet({
        frozen: { rows: 3, columns: 2 },
        validations: [
          { areas: columnArea(3, points.first, points.last), type: 'list', formula1: '"Ja,Nej"' },
          { areas: columnArea(4, points.first, points.last), type: 'list', formula1: LEVEL_LIST },
        ],
        conditionalFormats: [
          { areas: `A${points.first}:E${points.last}`, formula: `$C${points.first}="Ja"`, style: 'done' },
        ],
      }),
      plan.sheet({
        frozen: { rows: 4, columns: 1 },
        validations: [{ areas: columnArea(15, rows.first, rows.last), type: 'list', formula1: STATUS_LIST }],
      }),
      log.sheet(),
      data.sheet(),
    );
  },
};
