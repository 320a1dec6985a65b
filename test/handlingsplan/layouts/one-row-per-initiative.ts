import { Grid, columnArea, workbookFile, type Written } from './grid';
import { SAYS, column, writeLog, writeTable, type TableColumn } from './plan-table';
import { STORY, rowsOf, without, type PlanRow } from './story';
import { LEVEL_LIST, STATUS_LIST } from './lists';
import type { Variant } from './variant';

const ROWS = rowsOf(STORY.maalepunkter);

const PLAIN_COLUMNS = [
  column('Målepunkt', 'name'),
  column('Ambitionsniveau', 'level'),
  column('Ambitionssætning', 'sentence'),
  column('Mål nr.', 'goalNo'),
  column('Målsætning', 'goal'),
  column('Indikator', 'indicator'),
  column('Enhed', 'unit'),
  column('Baselineår', 'baselineYear'),
  column('Baseline', 'baseline'),
  column('Målværdi', 'target'),
  column('Målår', 'targetYear'),
  column('Indsats', 'initiative'),
  column('Ansvarlig', 'responsible'),
  column('Start', 'start'),
  column('Deadline', 'deadline'),
  column('Ressourcer', 'resources'),
  column('Status', 'status'),
  column('Fremdrift', 'percent'),
  column('Næste skridt', 'nextStep'),
];

/** Headings in the first row and nothing else on the sheet. */
export const flat: Variant = {
  name: 'flat rows from row 1',
  certainty: 'certain',
  tells: without(STORY, 'log'),
  file: () => {
    const grid = new Grid('Ark1');
    const { first, last } = writeTable(grid, { row: 1 }, PLAIN_COLUMNS, ROWS);
    return workbookFile(
      grid.sheet({
        frozen: { rows: 1, columns: 1 },
        validations: [
          { areas: columnArea(2, first, last), type: 'list', formula1: LEVEL_LIST },
          { areas: columnArea(17, first, last), type: 'list', formula1: STATUS_LIST },
        ],
        conditionalFormats: [
          { areas: columnArea(17, first, last), formula: `$Q${first}="Forsinket"`, style: 'late' },
          { areas: columnArea(17, first, last), formula: `$Q${first}="Gennemført"`, style: 'done' },
        ],
      }),
    );
  },
};

/** An Excel table under a title, with days left as a formula and a totals row, and a log on a sheet of its own. */
export const table: Variant = {
  name: 'a table under a title, with totals',
  certainty: 'certain',
  tells: STORY,
  file: () => {
    const grid = new Grid('Handlingsplan');
    grid.put(1, 1, 'Handlingsplan for bæredygtighed 2026-2030', 'title');
    grid.put(2, 1, 'Boligforeningen Åparken', 'note');
    grid.put(3, 1, 'Vedtaget af organisationsbestyrelsen den 4. december 2025', 'note');
    const columns = [
      column('E/S/G', 'pillar'),
      column('Målepunkt', 'name'),
      column('Ambitionsniveau', 'level'),
      column('Vores ambition', 'sentence'),
      column('Målnummer', 'goalNo'),
      column('SMART-mål', 'goal'),
      column('Indikator', 'indicator'),
      column('Måleenhed', 'unit'),
      column('Udgangspunkt, år', 'baselineYear'),
      column('Udgangspunkt', 'baseline'),
      column('Måltal', 'target'),
      column('Målår', 'targetYear'),
      column('Initiativ', 'initiative'),
      column('Ansvarlig', 'responsible'),
      column('Startdato', 'start'),
      column('Slutdato', 'deadline'),
      {
        heading: 'Dage tilbage',
        tell: (_row: unknown, at: number) => ({ formula: `IF(P${at}="","",P${at}-DATE(2026,11,21))` }),
        look: 'year',
        width: 10,
      } as const,
      column('Ressourcer', 'resources'),
      column('Status', 'status'),
      column('Færdig (%)', 'percent'),
      column('Næste skridt', 'nextStep'),
    ];
    const { first, last } = writeTable(grid, { row: 6 }, columns, ROWS);
    const total = last + 1;
    const totals: Readonly<Record<number, Written>> = {
      0: 'I alt',
      12: { formula: `SUBTOTAL(103,M${first}:M${last})` },
      19: { formula: 'SUBTOTAL(101,Handlinger[Færdig (%)])' },
    };
    columns.forEach((_, i) => grid.put(total, i + 1, totals[i] ?? null, 'total'));
    const log = new Grid('Opfølgning');
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
    return workbookFile(
      grid.sheet({
        frozen: { rows: 6, columns: 2 },
        tables: [{ name: 'Handlinger', area: `A6:U${total}`, style: 'TableStyleLight9', totalsRow: true }],
        validations: [
          { areas: `S${first}:S${last}`, type: 'list', formula1: STATUS_LIST },
          {
            areas: `L${first}:L${last}`,
            type: 'whole',
            operator: 'between',
            formula1: '2024',
            formula2: '2050',
          },
        ],
        conditionalFormats: [
          { areas: `A${first}:U${last}`, formula: `$S${first}="Forsinket"`, style: 'late' },
        ],
        print: { orientation: 'landscape', fitToWidth: 1, titleRows: '6:6' },
      }),
      log.sheet({ frozen: { rows: 1, columns: 0 } }),
    );
  },
};

const GROUPS: readonly (readonly [string, readonly TableColumn<PlanRow>[]])[] = [
  ['', [column('Målepunkt', 'name')]],
  ['Ambition', [column('Niveau', 'level'), column('Sætning', 'sentence')]],
  [
    'Mål',
    [
      column('Nr.', 'goalNo'),
      column('Tekst', 'goal'),
      column('Indikator', 'indicator'),
      column('Enhed', 'unit'),
      column('Basisår', 'baselineYear'),
      column('Basisværdi', 'baseline'),
      column('Målværdi', 'target'),
      column('Målår', 'targetYear'),
    ],
  ],
  [
    'Indsats',
    [
      column('Beskrivelse', 'initiative'),
      column('Ansvarlig', 'responsible'),
      column('Start', 'start'),
      column('Slut', 'deadline'),
      column('Ressourcer', 'resources'),
    ],
  ],
  [
    'Opfølgning',
    [column('Status', 'status'), column('Procent', 'percent'), column('Næste skridt', 'nextStep')],
  ],
];

/** The headings stand in two lines, those that belong together under a merged heading of their own. */
export const twoLineHeadings: Variant = {
  name: 'two-line headings under merged groups',
  certainty: 'certain',
  tells: without(STORY, 'log'),
  file: () => {
    const grid = new Grid('ESG-plan').put(1, 1, 'ESG-handlingsplan', 'title');
    const columns = GROUPS.flatMap(([, ofGroup]) => ofGroup);
    const { first, last } = writeTable(grid, { row: 4 }, columns, ROWS);
    let left = 1;
    for (const [group, ofGroup] of GROUPS) {
      const right = left + ofGroup.length - 1;
      if (group === '') grid.put(3, left, ofGroup[0]!.heading, 'heading').merge(3, left, 4, left);
      else {
        for (let at = left; at <= right; at++) grid.put(3, at, at === left ? group : null, 'group');
        grid.merge(3, left, 3, right);
      }
      left = right + 1;
    }
    return workbookFile(
      grid.sheet({
        frozen: { rows: 4, columns: 1 },
        validations: [{ areas: columnArea(17, first, last), type: 'list', formula1: STATUS_LIST }],
      }),
    );
  },
};

const ENGLISH: Readonly<Record<string, string>> = {
  E1: 'E1 Energy consumption',
  E2: 'E2 Carbon footprint',
  E6: 'E6 Waste',
  S4: 'S4 Quality of life and health',
  S7: 'S7 Local community',
  G1: 'G1 Tenant democracy',
  Minimum: 'Minimum',
  Mellem: 'Medium',
  Ambitiøst: 'Ambitious',
  'Ikke påbegyndt': 'Not started',
  'I gang': 'In progress',
  Afventer: 'On hold',
  Forsinket: 'Delayed',
  Gennemført: 'Completed',
  Udgået: 'Cancelled',
};

const inEnglish = (
  heading: string,
  said: 'id' | 'level' | 'status',
  width: number,
): TableColumn<PlanRow> => ({
  heading,
  tell: (row) => ENGLISH[SAYS[said](row) ?? ''] ?? null,
  look: 'text',
  width,
});

/** An organisation with an English-speaking consultant: headings, levels and statuses in English. */
export const englishHeadings: Variant = {
  name: 'English headings',
  certainty: 'certain',
  tells: without(STORY, 'log'),
  file: () => {
    const grid = new Grid('Action plan').put(1, 1, 'ESG action plan 2026-2030', 'title');
    const columns = [
      inEnglish('Measuring point', 'id', 28),
      inEnglish('Ambition level', 'level', 14),
      column('Ambition statement', 'sentence'),
      column('Goal no.', 'goalNo'),
      column('Goal', 'goal'),
      column('Indicator', 'indicator'),
      column('Unit', 'unit'),
      column('Baseline year', 'baselineYear'),
      column('Baseline', 'baseline'),
      column('Target', 'target'),
      column('Target year', 'targetYear'),
      column('Initiative', 'initiative'),
      column('Responsible', 'responsible'),
      column('Start date', 'start'),
      column('Deadline', 'deadline'),
      column('Resources', 'resources'),
      inEnglish('Status', 'status', 15),
      column('Progress', 'percent'),
      column('Next step', 'nextStep'),
    ];
    writeTable(grid, { row: 3 }, columns, ROWS);
    return workbookFile(grid.sheet({ frozen: { rows: 3, columns: 1 } }));
  },
};
