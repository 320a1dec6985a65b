import { Grid, workbookFile, type Look } from './grid';
import { SAYS, column, once, writeLog, writeTable, type Rows, type TableColumn } from './plan-table';
import { NAMES, STORY, rowsOf, without, type PlanRow, type ToldMaalepunkt } from './story';
import { STATUS_LIST } from './lists';
import type { Variant } from './variant';

/** Merges each column's cells from the row that says something down to the next that does. */
function mergeBlocks(
  grid: Grid,
  columns: readonly number[],
  opens: readonly boolean[],
  { first }: Rows,
): void {
  const starts = opens.flatMap((isStart, i) => (isStart ? [i] : []));
  for (const at of columns) {
    starts.forEach((start, i) => {
      const end = (starts[i + 1] ?? opens.length) - 1;
      grid.merge(first + start, at, first + end, at);
    });
  }
}

/** Målepunkt, ambition and goal stand once, merged over the rows they hold for. */
export const mergedBlocks: Variant = {
  name: 'merged blocks per målepunkt and goal',
  certainty: 'certain',
  tells: without(STORY, 'log', 'percent'),
  file: () => {
    const grid = new Grid('Handlingsplan').put(1, 1, 'Handlingsplan, Boligselskabet Engen', 'title');
    const rows = rowsOf(STORY.maalepunkter);
    const ofMaalepunkt = [
      once('opensMaalepunkt', 'Målepunkt', 'name', 'block'),
      once('opensMaalepunkt', 'Ambitionsniveau', 'level', 'block'),
      once('opensMaalepunkt', 'Ambition', 'sentence', 'block'),
    ];
    const ofGoal = [
      once('opensGoal', 'Målsætning', 'goal', 'block'),
      once('opensGoal', 'Nøgletal', 'indicator', 'block'),
      once('opensGoal', 'Enhed', 'unit', 'block'),
      once('opensGoal', 'Basisår', 'baselineYear', 'year'),
      once('opensGoal', 'Basisværdi', 'baseline', 'number'),
      once('opensGoal', 'Måltal', 'target', 'number'),
      once('opensGoal', 'Målår', 'targetYear', 'year'),
    ];
    const ofInitiative = [
      column('Aktivitet', 'initiative'),
      column('Tovholder', 'responsible'),
      column('Opstart', 'start'),
      column('Tidsfrist', 'deadline'),
      column('Økonomi og ressourcer', 'resources'),
      column('Status', 'status'),
      column('Næste skridt', 'nextStep'),
    ];
    const written = writeTable(grid, { row: 3 }, [...ofMaalepunkt, ...ofGoal, ...ofInitiative], rows);
    mergeBlocks(
      grid,
      [1, 2, 3],
      rows.map((row) => row.opensMaalepunkt),
      written,
    );
    mergeBlocks(
      grid,
      [4, 5, 6, 7, 8, 9, 10],
      rows.map((row) => row.opensGoal),
      written,
    );
    return workbookFile(
      grid.sheet({
        frozen: { rows: 3, columns: 1 },
        validations: [{ areas: `P${written.first}:P${written.last}`, type: 'list', formula1: STATUS_LIST }],
        conditionalFormats: [
          {
            areas: `N${written.first}:N${written.last}`,
            formula: `AND($N${written.first}<TODAY(),$P${written.first}<>"Gennemført")`,
            style: 'late',
          },
        ],
      }),
    );
  },
};

const MOST_GOALS = [0, 1, 2] as const;

/** One row per målepunkt with room for three goals beside each other; the initiatives stand on a sheet of their own. */
export const threeGoalColumns: Variant = {
  name: 'three goals side by side, initiatives on a second sheet',
  certainty: 'certain',
  tells: without(STORY, 'log', 'unit', 'baselineYear', 'baseline', 'percent'),
  file: () => {
    const goals = new Grid('Mål');
    const ofGoal = (
      at: number,
      heading: string,
      said: keyof typeof SAYS,
      look: Look,
    ): TableColumn<ToldMaalepunkt> => ({
      heading: `${heading} ${at + 1}`,
      tell: (maalepunkt) => {
        const goal = maalepunkt.goals[at];
        return goal
          ? SAYS[said]({ maalepunkt, goal, initiative: null, opensMaalepunkt: false, opensGoal: false })
          : null;
      },
      look,
      width: look === 'text' ? 28 : 10,
    });
    const columns: readonly TableColumn<ToldMaalepunkt>[] = [
      { heading: 'Målepunkt', tell: ({ id }) => NAMES[id]!, look: 'block', width: 22 },
      { heading: 'Ambitionsniveau', tell: ({ level }) => level, look: 'text', width: 14 },
      { heading: 'Ambitionssætning', tell: ({ sentence }) => sentence, look: 'text', width: 34 },
      ...MOST_GOALS.flatMap((at) => [
        ofGoal(at, 'Mål', 'goal', 'text'),
        ofGoal(at, 'Indikator', 'indicator', 'text'),
        ofGoal(at, 'Målværdi', 'target', 'number'),
        ofGoal(at, 'Målår', 'targetYear', 'year'),
      ]),
    ];
    writeTable(goals, { row: 2 }, columns, STORY.maalepunkter);
    goals.put(1, 1, 'Vores mål for de seks prioriterede målepunkter', 'title');
    const initiatives = new Grid('Initiativer');
    writeTable(
      initiatives,
      { row: 1 },
      [
        column('Målepunkt', 'name'),
        column('Mål nr.', 'goalNo'),
        column('Initiativ', 'initiative'),
        column('Ansvarlig', 'responsible'),
        column('Startdato', 'start'),
        column('Deadline', 'deadline'),
        column('Ressourcer', 'resources'),
        column('Status', 'status'),
        column('Næste skridt', 'nextStep'),
      ],
      rowsOf(STORY.maalepunkter).filter(({ initiative }) => initiative !== null),
    );
    return workbookFile(goals.sheet({ frozen: { rows: 2, columns: 1 } }), initiatives.sheet());
  },
};

const PILLARS = [
  ['E', 'Miljø (E)'],
  ['S', 'Sociale forhold (S)'],
  ['G', 'Ledelse (G)'],
] as const;

/** A sheet for each of E, S and G, and one log for them all. */
export const sheetPerPillar: Variant = {
  name: 'one sheet each for E, S and G',
  certainty: 'certain',
  tells: STORY,
  file: () => {
    const sheets = PILLARS.map(([pillar, name]) => {
      const grid = new Grid(name).put(1, 1, `Handlingsplan: ${name}`, 'title');
      const rows = rowsOf(STORY.maalepunkter.filter(({ id }) => id.startsWith(pillar)));
      writeTable(
        grid,
        { row: 3 },
        [
          once('opensMaalepunkt', 'Målepunkt', 'name', 'block'),
          once('opensMaalepunkt', 'Ambitionsniveau', 'level'),
          once('opensMaalepunkt', 'Ambitionssætning', 'sentence'),
          once('opensGoal', 'Mål nr.', 'goalNo'),
          once('opensGoal', 'Delmål', 'goal'),
          once('opensGoal', 'Indikator', 'indicator'),
          once('opensGoal', 'Enhed', 'unit'),
          once('opensGoal', 'Startår', 'baselineYear'),
          once('opensGoal', 'Startværdi', 'baseline'),
          once('opensGoal', 'Målværdi', 'target'),
          once('opensGoal', 'Målår', 'targetYear'),
          column('Handling', 'initiative'),
          column('Ansvarlig', 'responsible'),
          column('Startdato', 'start'),
          column('Frist', 'deadline'),
          column('Ressourcer', 'resources'),
          column('Status', 'status'),
          column('% færdig', 'percentPoints'),
          column('Næste skridt', 'nextStep'),
        ],
        rows,
      );
      return grid.sheet({ frozen: { rows: 3, columns: 1 } });
    });
    const log = new Grid('Statuslog');
    writeLog(log, 2, {
      date: 'Dato',
      maalepunkt: 'Målepunkt',
      goal: 'Mål nr.',
      initiative: 'Handling',
      status: 'Status',
      value: 'Værdi',
      comment: 'Bemærkning',
      by: 'Noteret af',
    });
    return workbookFile(...sheets, log.put(1, 1, 'Opfølgning på handlingsplanen', 'title').sheet());
  },
};

/** A card for each målepunkt on a sheet of its own: what holds for it above, its goals and initiatives below. */
export const cards: Variant = {
  name: 'one card per målepunkt',
  certainty: 'certain',
  tells: without(STORY, 'log', 'resources', 'percent'),
  file: () => cardsOf(STORY.maalepunkter),
};

export function cardsOf(maalepunkter: typeof STORY.maalepunkter): Uint8Array {
  return workbookFile(
    ...maalepunkter.map((maalepunkt) => {
      const grid = new Grid(`${maalepunkt.id} ${NAMES[maalepunkt.id]}`.slice(0, 31));
      grid.put(1, 1, 'Målepunktskort', 'title');
      const facts = [
        ['Målepunkt:', NAMES[maalepunkt.id]!],
        ['Ambitionsniveau:', maalepunkt.level],
        ['Ambitionssætning:', maalepunkt.sentence],
      ] as const;
      facts.forEach(([label, said], i) => {
        grid.put(3 + i, 1, label, 'label').put(3 + i, 2, said, 'text');
        for (let at = 3; at <= 6; at++) grid.put(3 + i, at, null, 'text');
        grid.merge(3 + i, 2, 3 + i, 6);
      });
      writeTable<PlanRow>(
        grid,
        { row: 8 },
        [
          once('opensGoal', 'Mål', 'goal'),
          once('opensGoal', 'Indikator', 'indicator'),
          once('opensGoal', 'Enhed', 'unit'),
          once('opensGoal', 'Baselineår', 'baselineYear'),
          once('opensGoal', 'Baseline', 'baseline'),
          once('opensGoal', 'Målværdi', 'target'),
          once('opensGoal', 'Målår', 'targetYear'),
          column('Indsats', 'initiative'),
          column('Ansvarlig', 'responsible'),
          column('Start', 'start'),
          column('Deadline', 'deadline'),
          column('Status', 'status'),
          column('Næste skridt', 'nextStep'),
        ],
        rowsOf([maalepunkt]),
      );
      return grid.sheet({ tabColor: '#2A628F' });
    }),
  );
}
