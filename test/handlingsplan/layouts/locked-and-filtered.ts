import { Grid, workbookFile } from './grid';
import { withHidden } from './hidden';
import { SAYS, column, writeLog, writeTable, type TableColumn } from './plan-table';
import { STORY, rowsOf, withInitiatives, without, type PlanRow } from './story';
import type { Variant } from './variant';

const ROWS = rowsOf(STORY.maalepunkter);

/** The consultants have locked everything but what is followed up; the log is open. */
export const protectedPlan: Variant = {
  name: 'protected, with only the follow-up unlocked',
  certainty: 'certain',
  closedToRows: 'sheet-protected',
  tells: STORY,
  file: () => {
    const grid = new Grid('Handlingsplan').put(1, 1, 'Handlingsplan (låst, vedtaget)', 'title');
    writeTable(
      grid,
      { row: 3 },
      [
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
        column('Startdato', 'start'),
        column('Deadline', 'deadline'),
        column('Ressourcer', 'resources'),
        column('Status', 'status', 'input'),
        column('Fremdrift', 'percent', 'percentInput'),
        column('Næste skridt', 'nextStep', 'input'),
      ],
      rowsOf(STORY.maalepunkter),
    );
    const log = new Grid('Opfølgning');
    writeLog(log, 1, {
      date: 'Dato',
      maalepunkt: 'Målepunkt',
      goal: 'Mål nr.',
      initiative: 'Indsats',
      status: 'Status',
      value: 'Målt værdi',
      comment: 'Kommentar',
      by: 'Skrevet af',
    });
    return workbookFile(grid.sheet({ protected: true, frozen: { rows: 3, columns: 1 } }), log.sheet());
  },
};

const STATUS_OF_PERCENT = (percent: number | null): string =>
  percent === 100 ? 'Gennemført' : (percent ?? 0) > 0 ? 'I gang' : 'Ikke påbegyndt';

/** The status follows from the percentage. */
export const statusFormulas: Variant = {
  name: 'status by formula',
  certainty: 'certain',
  closedToStatus: 'cell-has-formula',
  tells: withInitiatives(without(STORY, 'log', 'start', 'resources', 'nextStep'), (told) => ({
    ...told,
    status: STATUS_OF_PERCENT(told.percent),
  })),
  file: () => {
    const grid = new Grid('Handlingsplan');
    const columns: readonly TableColumn<PlanRow>[] = [
      column('Målepunkt', 'name'),
      column('Ambitionsniveau', 'level'),
      column('Ambitionssætning', 'sentence'),
      column('Mål nr.', 'goalNo'),
      column('Mål', 'goal'),
      column('Indikator', 'indicator'),
      column('Enhed', 'unit'),
      column('Baselineår', 'baselineYear'),
      column('Baseline', 'baseline'),
      column('Målværdi', 'target'),
      column('Målår', 'targetYear'),
      column('Indsats', 'initiative'),
      column('Ansvarlig', 'responsible'),
      column('Deadline', 'deadline'),
      column('Fremdrift', 'percent'),
      {
        heading: 'Status',
        tell: (row, at) =>
          SAYS.initiative(row) === null
            ? null
            : { formula: `IF(O${at}=1,"Gennemført",IF(O${at}>0,"I gang","Ikke påbegyndt"))` },
        look: 'text',
        width: 16,
      },
    ];
    writeTable(grid, { row: 1 }, columns, ROWS);
    return workbookFile(grid.sheet({ frozen: { rows: 1, columns: 0 } }));
  },
};

/** Somebody has filtered the plan and saved it: what is finished or given up is hidden, and still in the plan. */
export const filtered: Variant = {
  name: 'filtered, with hidden rows',
  certainty: 'certain',
  tells: without(STORY, 'log', 'percent', 'resources', 'nextStep'),
  file: () => {
    const grid = new Grid('Handlingsplan');
    const columns = [
      column('Målepunkt', 'name'),
      column('Ambitionsniveau', 'level'),
      column('Ambitionssætning', 'sentence'),
      column('Mål nr.', 'goalNo'),
      column('Mål', 'goal'),
      column('Indikator', 'indicator'),
      column('Enhed', 'unit'),
      column('Basisår', 'baselineYear'),
      column('Basisværdi', 'baseline'),
      column('Målværdi', 'target'),
      column('Målår', 'targetYear'),
      column('Tiltag', 'initiative'),
      column('Ansvarlig', 'responsible'),
      column('Start', 'start'),
      column('Slut', 'deadline'),
      column('Status', 'status'),
    ];
    const { first, last } = writeTable(grid, { row: 2 }, columns, ROWS);
    const shows = ['I gang', 'Ikke påbegyndt', 'Afventer', 'Forsinket'];
    const rows = ROWS.flatMap((row, i) => (shows.includes(SAYS.status(row) ?? '') ? [] : [first + i]));
    return withHidden(workbookFile(grid.sheet()), {
      rows,
      filter: { area: `A2:P${last}`, column: 15, shows },
    });
  },
};
