import { Grid, columnArea, workbookFile, type Written } from './grid';
import { column, once, writeRows, writeTable, type TableColumn } from './plan-table';
import { STORY, rowsOf, without, type PlanRow } from './story';
import { LEVEL_LIST, STATUS_LIST } from './lists';
import { withHidden } from './hidden';
import type { Variant } from './variant';

const ROWS = rowsOf(STORY.maalepunkter);

/** A downloaded template in use: an example in grey, help texts where nothing is filled in, totals, helper columns. */
export const templateInUse: Variant = {
  name: 'grey examples, help texts, a totals row and hidden helper columns',
  certainty: 'certain',
  tells: without(STORY, 'log', 'baselineYear', 'percent', 'nextStep'),
  file: () => {
    const grid = new Grid('Handlingsplan').put(1, 1, 'Handlingsplan', 'title');
    grid.put(2, 1, 'Udfyld én række for hver indsats. Slet eksemplet, når I er i gang.', 'note');
    const columns: readonly TableColumn<PlanRow>[] = [
      column('Målepunkt', 'name'),
      column('Ambitionsniveau', 'level'),
      column('Ambitionssætning', 'sentence'),
      column('Mål nr.', 'goalNo'),
      column('Mål', 'goal'),
      column('Indikator', 'indicator'),
      column('Enhed', 'unit'),
      column('Baseline', 'baseline'),
      column('Målværdi', 'target'),
      column('Målår', 'targetYear'),
      column('Indsats', 'initiative'),
      column('Ansvarlig', 'responsible'),
      column('Startdato', 'start'),
      column('Slutdato', 'deadline'),
      column('Ressourcer', 'resources'),
      column('Status', 'status'),
      {
        heading: 'hjælp1',
        tell: (_row, at) => ({ formula: `IF(P${at}="Gennemført",1,0)` }),
        look: 'year',
        width: 6,
      },
      {
        heading: 'hjælp2',
        tell: (_row, at) => ({ formula: `A${at}&"-"&D${at}` }),
        look: 'text',
        width: 6,
      },
    ];
    columns.forEach(({ heading, width }, i) => grid.put(4, i + 1, heading, 'heading').width(i + 1, width));
    grid.across(5, 1, EXAMPLE, 'example');
    const { first, last } = writeRows(grid, { row: 6 }, columns, ROWS);
    const help = last + 1;
    grid.across(help, 1, HELP, 'example');
    const total = last + 2;
    const totals: Readonly<Record<number, Written>> = {
      1: 'I alt',
      11: { formula: `COUNTA(K${first}:K${last})` },
      17: { formula: `SUM(Q${first}:Q${last})` },
    };
    columns.forEach((_, i) => grid.put(total, i + 1, totals[i + 1] ?? null, 'total'));
    const file = workbookFile(
      grid.sheet({
        frozen: { rows: 4, columns: 1 },
        validations: [
          { areas: columnArea(2, first, help), type: 'list', formula1: LEVEL_LIST },
          { areas: columnArea(16, first, help), type: 'list', formula1: STATUS_LIST },
        ],
      }),
    );
    return withHidden(file, { columns: [17, 18] });
  },
};

const EXAMPLE: readonly Written[] = [
  'Eksempel: Biodiversitet',
  'Mellem',
  'Vi giver plads til vild natur.',
  1,
  'Eksempel: 30 % af græsplænerne er naturarealer i 2027',
  'Andel naturareal',
  '%',
  10,
  30,
  2027,
  'Eksempel: Så vilde blomster',
  'Fornavn Efternavn',
  null,
  null,
  'Eksempel: 100.000 kr.',
  'I gang',
];

const HELP: readonly Written[] = [
  '[Vælg målepunkt]',
  '[Vælg niveau]',
  '[Indsæt sætning]',
  null,
  '[Indsæt mål]',
  '[Indsæt indikator]',
  '[Enhed]',
  null,
  null,
  null,
  '[Indsæt indsats]',
  '[Indsæt navn]',
  '[dd-mm-åååå]',
  '[dd-mm-åååå]',
  '[Indsæt ressourcer]',
  '[Vælg status]',
];

/** Five of the ways Danes write a day as text, each meaning the story's date. */
const DEADLINES: Readonly<Record<string, string>> = {
  '2026-12-31': 'ultimo 2026',
  '2027-06-30': 'd. 30. juni 2027',
  '2026-10-31': '31/10-26',
  '2028-12-31': 'december 2028',
  '2026-06-30': 'Q2 2026',
  '2027-04-30': '30.04.2027',
  '2026-11-30': 'ultimo november 2026',
  '2027-09-30': '3. kvartal 2027',
  '2027-12-31': 'inden udgangen af 2027',
  '2028-03-31': '31. marts 2028',
  '2027-05-31': 'maj 2027',
  '2027-02-28': 'uge 8, 2027',
};

const FREE_WORDS: Readonly<Record<string, string>> = {
  'Ikke påbegyndt': 'ikke igangsat',
  'I gang': 'igangsat',
  Afventer: 'på hold',
  Forsinket: 'bagud',
  Gennemført: 'FÆRDIG',
  Udgået: 'droppet',
};

const MISSPELT: Readonly<Record<string, string>> = {
  E1: 'Energi forbrug',
  E2: 'Klima-aftryk',
  E6: 'AFFALD',
  S4: 'Livskvalitet & sundhed',
  S7: 'lokalt fælleskab',
  G1: 'Beboer demokrati',
};

const PRIORITIES: Readonly<Record<string, number>> = { E1: 1, E2: 1, E6: 3, S4: 2, S7: 2, G1: 3 };

/** Headings that mean now this, now that: what stands under them settles it. Days are texts, names misspelt. */
export const ambiguousHeadings: Variant = {
  name: 'ambiguous headings, days as text, names misspelt',
  certainty: 'certain',
  ambiguous: {
    Niveau: 'scope',
    Ambition: 'level',
    Mål: 'goal',
    'Mål (tal)': 'target',
    Status: 'status',
  },
  tells: without(
    STORY,
    'log',
    'sentence',
    'start',
    'percent',
    'baselineYear',
    'baseline',
    'resources',
    'nextStep',
  ),
  file: () => {
    const grid = new Grid('Plan 2026').put(1, 1, 'ESG plan', 'title');
    const columns: readonly TableColumn<PlanRow>[] = [
      { heading: 'Prioritet', tell: ({ maalepunkt }) => PRIORITIES[maalepunkt.id]!, look: 'year', width: 9 },
      { heading: 'Målepunkt', tell: ({ maalepunkt }) => MISSPELT[maalepunkt.id]!, look: 'text', width: 24 },
      column('Ambition', 'level'),
      {
        heading: 'Niveau',
        tell: ({ goal }) => (goal.no === 2 ? 'Afdeling' : 'Organisation'),
        look: 'text',
        width: 14,
      },
      column('Mål', 'goal'),
      column('Indikator', 'indicator'),
      column('Enhed', 'unit'),
      column('Mål (tal)', 'target'),
      column('Målår', 'targetYear'),
      column('Indsats', 'initiative'),
      column('Ansvarlig', 'responsible'),
      {
        heading: 'Frist',
        tell: ({ initiative }) => (initiative ? DEADLINES[initiative.deadline!]! : null),
        look: 'text',
        width: 20,
      },
      {
        heading: 'Status',
        tell: ({ initiative }) => (initiative ? FREE_WORDS[initiative.status!]! : null),
        look: 'text',
        width: 18,
      },
      { heading: 'Opfølgning', tell: (row) => (row.initiative ? 46_400 : null), look: 'date', width: 12 },
      { heading: 'Journalnr.', tell: (_row, at) => `2026-0${at}-ESG`, look: 'text', width: 14 },
      { heading: 'Bilag', tell: ({ opensGoal }) => (opensGoal ? 'ja' : null), look: 'text', width: 8 },
    ];
    writeTable(grid, { row: 3 }, columns, ROWS);
    return workbookFile(grid.sheet());
  },
};

const SECTIONS = [
  ['E', 'E – Miljø'],
  ['S', 'S – Sociale forhold'],
  ['G', 'G – Ledelse'],
] as const;

/** Printed as a leaflet: a line for each of E, S and G, the headings again under it, blank rows between. */
export const sections: Variant = {
  name: 'section rows with repeated headings',
  certainty: 'certain',
  tells: without(STORY, 'log', 'start', 'resources'),
  file: () => {
    const grid = new Grid('Handlingsplan').put(1, 1, 'Handlingsplan for ESG', 'title');
    const columns = [
      once('opensMaalepunkt', 'Målepunkt', 'name', 'block'),
      once('opensMaalepunkt', 'Ambitionsniveau', 'level'),
      once('opensMaalepunkt', 'Ambitionssætning', 'sentence'),
      once('opensGoal', 'Målsætning', 'goal'),
      once('opensGoal', 'Indikator', 'indicator'),
      once('opensGoal', 'Enhed', 'unit'),
      once('opensGoal', 'Baselineår', 'baselineYear'),
      once('opensGoal', 'Baseline', 'baseline'),
      once('opensGoal', 'Målværdi', 'target'),
      once('opensGoal', 'Målår', 'targetYear'),
      column('Initiativ', 'initiative'),
      column('Ansvarlig', 'responsible'),
      column('Deadline', 'deadline', 'longDate'),
      column('Status', 'status'),
      column('Fremdrift', 'percent'),
      column('Næste skridt', 'nextStep'),
    ];
    let row = 3;
    for (const [pillar, section] of SECTIONS) {
      columns.forEach((_, i) => grid.put(row, i + 1, i === 0 ? section : null, 'section'));
      const rows = rowsOf(STORY.maalepunkter.filter(({ id }) => id.startsWith(pillar)));
      row = writeTable(grid, { row: row + 1 }, columns, rows).last + 2;
    }
    return workbookFile(grid.sheet());
  },
};
