import type { Pillar, Status } from '../../../handlingsplan/configuration/configuration';
import { PILLAR_NAMES } from '../../../handlingsplan/pillars';
import type { PlannedMaalepunkt } from '../../../handlingsplan/plan';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { countAxis } from '../../sheet/count-axis';
import { plainText, sentence } from '../../sheet/formula';
import { PALETTE } from '../../sheet/palette';
import type { BoardFacts } from '../facts';
import type { BoardView } from '../view';

/** As the bars are stacked, the darkest first. What is dropped is no part of what is to be done. */
const STACKED: readonly (readonly [status: Status | 'none', heading: Text])[] = [
  ['Gennemført', { da: 'Gennemført', en: 'Done' }],
  ['Forsinket', { da: 'Forsinket', en: 'Delayed' }],
  ['I gang', { da: 'I gang', en: 'In progress' }],
  ['Afventer', { da: 'Afventer', en: 'Waiting' }],
  ['Ikke påbegyndt', { da: 'Ikke begyndt', en: 'Not begun' }],
  ['none', { da: 'Uden status', en: 'No status' }],
];
const FIRST = 5;
const NONE = FIRST + STACKED.length - 1;
const DROPPED = NONE + 1;
const TOTAL = DROPPED + 1;
const HEADING_ROW = 3;
const CHART_ROWS = 16;
/** New rows come between the first and the last. */
const FEWEST_ROWS = 2;
/** Below the målepunkter: one row for each of E, S and G, and one for all. */
const SUM_ROWS = 4;

const TITLE: Text = { da: 'Status pr. målepunkt', en: 'Status per målepunkt' };

/** V1: the initiatives by status, for each målepunkt that has any. */
export const STATUS_PER_MAALEPUNKT: BoardView = {
  id: 'V1',
  title: TITLE,
  missing: ({ initiatives }) =>
    initiatives.all.length > 0
      ? null
      : {
          da: 'Planen har ingen initiativer endnu. Når de er skrevet i planen, vises deres status her.',
          en: 'The plan has no initiatives yet. Once they are in the plan, their status shows here.',
        },
  section: (facts) => {
    const maalepunkter = withInitiatives(facts);
    return {
      rows: HEADING_ROW + Math.max(FEWEST_ROWS, maalepunkter.length) + SUM_ROWS + CHART_ROWS,
      rowsBelow: SUM_ROWS + CHART_ROWS,
      draw: (canvas) => draw(canvas, facts, maalepunkter),
    };
  },
};

function withInitiatives({ book, initiatives }: BoardFacts): readonly PlannedMaalepunkt[] {
  const with_ = new Set(initiatives.all.map(({ planned }) => planned));
  return book.plan.maalepunkter.filter((planned) => with_.has(planned));
}

function draw(canvas: Canvas, { initiatives }: BoardFacts, maalepunkter: readonly PlannedMaalepunkt[]): void {
  const room = canvas.rows - HEADING_ROW - SUM_ROWS - CHART_ROWS;
  const firstRow = HEADING_ROW + 1;
  const totalRow = firstRow + room + SUM_ROWS - 1;
  const at = (row: number, column: number): string => canvas.at(row, column);
  const [done, total, dropped] = [FIRST, TOTAL, DROPPED].map((column) => at(totalRow, column)) as [
    string,
    string,
    string,
  ];
  canvas.heading(
    TITLE,
    `IF(${total}=0,${sentence(canvas.say({ da: 'Planen har ingen initiativer, der skal gennemføres', en: 'The plan has no initiatives to carry out' }))},${sentence(
      plainText(done),
      canvas.say({ da: ' af ', en: ' of ' }),
      plainText(total),
      canvas.say({ da: ' initiativer er gennemført', en: ' initiatives are done' }),
    )}&IF(${dropped}>0,${sentence(' (', plainText(dropped), canvas.say({ da: ' er udgået)', en: ' are dropped)' }))},""))`,
  );
  canvas.headings(HEADING_ROW, [
    [1, { da: 'Målepunkt', en: 'Målepunkt' }],
    ...STACKED.map(([, heading], index) => [FIRST + index, heading] as const),
    [DROPPED, { da: 'Udgået', en: 'Dropped' }],
    [TOTAL, { da: 'I alt', en: 'Total' }],
  ]);
  for (let index = 0; index < room; index++) {
    const row = firstRow + index;
    const id = maalepunkter[index]?.maalepunkt.id;
    canvas.put(row, 1, maalepunkter[index]?.maalepunkt.name ?? null, 'text');
    for (const [offset, [status]] of STACKED.entries()) {
      if (id === undefined) canvas.put(row, FIRST + offset, null, 'tally');
      else if (status === 'none') {
        canvas.formula(row, NONE, `${initiatives.count({ maalepunkt: id })}-${known(canvas, row)}`, 'tally');
      } else canvas.formula(row, FIRST + offset, initiatives.count({ maalepunkt: id, status }), 'tally');
    }
    if (id === undefined) {
      canvas.put(row, DROPPED, null, 'tally');
      canvas.put(row, TOTAL, null, 'tally');
      continue;
    }
    canvas.formula(row, DROPPED, initiatives.count({ maalepunkt: id, status: 'Udgået' }), 'tally');
    canvas.formula(row, TOTAL, `SUM(${canvas.span(row, FIRST, row, NONE)})`, 'tally');
  }
  const rowsOf = (pillar: Pillar): number[] =>
    maalepunkter
      .slice(0, room)
      .flatMap((one, index) => (one.maalepunkt.pillar === pillar ? [firstRow + index] : []));
  (['E', 'S', 'G'] as const).forEach((pillar, index) => {
    const row = firstRow + room + index;
    canvas.put(
      row,
      1,
      { da: `${pillar} ${PILLAR_NAMES[pillar].da} i alt`, en: `${pillar} ${PILLAR_NAMES[pillar].en}, total` },
      'total text',
    );
    canvas.band(row, 'total text', 2, FIRST - 1);
    for (let column = FIRST; column <= TOTAL; column++) {
      const cells = rowsOf(pillar).map((one) => at(one, column));
      canvas.formula(row, column, cells.length === 0 ? '0' : `SUM(${cells.join(',')})`, 'total tally');
    }
  });
  canvas.put(totalRow, 1, { da: 'Alle', en: 'All' }, 'total text');
  canvas.band(totalRow, 'total text', 2, FIRST - 1);
  for (let column = FIRST; column <= TOTAL; column++) {
    canvas.formula(
      totalRow,
      column,
      `SUM(${canvas.span(totalRow - 3, column, totalRow - 1, column)})`,
      'total tally',
    );
  }
  canvas.chart(totalRow + 1, 1, totalRow + CHART_ROWS, TOTAL, {
    name: 'V1',
    kind: 'stacked-bar',
    title: at(2, 1),
    description: canvas.say({
      da: 'Antal initiativer pr. målepunkt efter status. Tallene står i tabellen ovenover.',
      en: 'Initiatives per målepunkt by status. The figures stand in the table above.',
    }),
    categories: canvas.span(firstRow, 1, firstRow + room - 1, 1),
    series: STACKED.map((_, index) => ({
      name: at(HEADING_ROW, FIRST + index),
      values: canvas.span(firstRow, FIRST + index, firstRow + room - 1, FIRST + index),
      colors: [PALETTE[index]!],
    })),
    values: countAxis(maalepunkter.map((one) => toBeDone(initiatives, one))),
    legend: 'bottom',
    labels: false,
  });
}

/** How long the bar of a målepunkt is now. */
function toBeDone({ all }: BoardFacts['initiatives'], maalepunkt: PlannedMaalepunkt): number {
  return all.filter(
    ({ planned, initiative }) => planned === maalepunkt && initiative.status.value !== 'Udgået',
  ).length;
}

/** What a row has under the words that are known, the dropped ones among them. */
function known(canvas: Canvas, row: number): string {
  return `SUM(${canvas.span(row, FIRST, row, NONE - 1)})-${canvas.at(row, DROPPED)}`;
}
