import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { countAxis } from '../../sheet/count-axis';
import { plainText, sentence } from '../../sheet/formula';
import { PALETTE } from '../../sheet/palette';
import type { BoardFacts } from '../facts';
import type { BoardView } from '../view';

const TITLE: Text = { da: 'Arbejdsbyrde pr. ansvarlig', en: 'Workload per responsible person' };
const COLUMNS = { name: 1, overdue: 4, notOverdue: 5, open: 6 } as const;
const CHART_COLUMN = 7;
const HEADING_ROW = 3;
const MOST_PEOPLE = 8;
/** A chart needs its height, however few they are. */
const FEWEST_ROWS = 11;

/** V10: the open initiatives of each responsible person. */
export const WORKLOAD: BoardView = {
  id: 'V10',
  title: TITLE,
  missing: (facts) =>
    people(facts).length > 0
      ? null
      : {
          da: 'Ingen åbne initiativer har en ansvarlig. Skriv et navn ved hvert initiativ.',
          en: 'No open initiative has somebody responsible. Write a name beside every initiative.',
        },
  section: (facts) => {
    const shown = Math.min(people(facts).length, MOST_PEOPLE);
    // Below the people: one row for the rest, and blank ones under a short list.
    return {
      rows: HEADING_ROW + Math.max(FEWEST_ROWS, shown) + 1,
      rowsBelow: 1,
      draw: (canvas) => draw(canvas, facts, shown),
    };
  },
};

/** Who has open initiatives, and how many, the busiest first. */
function people({ initiatives }: BoardFacts): readonly (readonly [name: string, count: number])[] {
  const open = new Map<string, number>();
  for (const { initiative } of initiatives.all) {
    const { responsible, status } = initiative;
    if (
      !responsible.value ||
      responsible.value.length > LONGEST ||
      status.value === 'Gennemført' ||
      status.value === 'Udgået'
    )
      continue;
    open.set(responsible.value, (open.get(responsible.value) ?? 0) + 1);
  }
  return [...open].sort(([a, many], [b, few]) => few - many || a.localeCompare(b, 'da'));
}

/** COUNTIFS takes no longer texts than 255 signs. Source: Microsoft, “COUNTIFS function”. */
const LONGEST = 200;

function draw(canvas: Canvas, facts: BoardFacts, shown: number): void {
  const { initiatives } = facts;
  const busiestFirst = people(facts).slice(0, shown);
  const first = HEADING_ROW + 1;
  const last = first + shown - 1;
  const restRow = canvas.rows;
  const open = canvas.span(first, COLUMNS.open, last, COLUMNS.open);
  const busiest = `INDEX(${canvas.span(first, COLUMNS.name, last, COLUMNS.name)},MATCH(MAX(${open}),${open},0))`;
  canvas.heading(
    TITLE,
    `IF(MAX(${open})=0,${sentence(canvas.say({ da: 'Ingen har åbne initiativer', en: 'Nobody has open initiatives' }))},${sentence(
      canvas.say({ da: 'Flest åbne initiativer: ', en: 'Most open initiatives: ' }),
      { formula: busiest },
      canvas.say({ da: ' med ', en: ' with ' }),
      plainText(`MAX(${open})`),
    )})`,
  );
  canvas.headings(
    HEADING_ROW,
    [
      [COLUMNS.name, { da: 'Ansvarlig', en: 'Responsible' }],
      [COLUMNS.overdue, { da: 'Over tid', en: 'Overdue' }],
      [COLUMNS.notOverdue, { da: 'Ikke over tid', en: 'Not overdue' }],
      [COLUMNS.open, { da: 'Åbne', en: 'Open' }],
    ],
    1,
    COLUMNS.open,
  );
  for (let row = first; row < restRow; row++) {
    const name = busiestFirst[row - first]?.[0];
    canvas.put(row, COLUMNS.name, name ?? null, 'text');
    if (name === undefined) {
      for (const column of [COLUMNS.overdue, COLUMNS.notOverdue, COLUMNS.open])
        canvas.put(row, column, null, 'tally');
      continue;
    }
    canvas.formula(
      row,
      COLUMNS.overdue,
      initiatives.countOpen({ responsible: name, overdue: true }),
      'tally',
    );
    canvas.formula(
      row,
      COLUMNS.notOverdue,
      `${canvas.at(row, COLUMNS.open)}-${canvas.at(row, COLUMNS.overdue)}`,
      'tally',
    );
    canvas.formula(row, COLUMNS.open, initiatives.countOpen({ responsible: name }), 'tally');
  }
  canvas.put(restRow, COLUMNS.name, { da: 'Øvrige og uden ansvarlig', en: 'Others and nobody' }, 'note');
  canvas.formula(
    restRow,
    COLUMNS.open,
    `${initiatives.countOpen({})}-SUM(${canvas.span(first, COLUMNS.open, restRow - 1, COLUMNS.open)})`,
    'tally',
  );
  const values = (column: number): string => canvas.span(first, column, restRow - 1, column);
  canvas.chart(HEADING_ROW, CHART_COLUMN, restRow, 12, {
    name: 'V10',
    kind: 'stacked-bar',
    title: canvas.at(2, 1),
    description: canvas.say({
      da: 'Åbne initiativer pr. ansvarlig, delt i overskredne og ikke overskredne. Tallene står i tabellen ved siden af.',
      en: 'Open initiatives per responsible person, overdue and not overdue. The figures stand in the table beside it.',
    }),
    categories: values(COLUMNS.name),
    series: [
      {
        name: canvas.at(HEADING_ROW, COLUMNS.overdue),
        values: values(COLUMNS.overdue),
        colors: [PALETTE[1]],
      },
      {
        name: canvas.at(HEADING_ROW, COLUMNS.notOverdue),
        values: values(COLUMNS.notOverdue),
        colors: [PALETTE[4]],
      },
    ],
    values: countAxis(busiestFirst.map(([, count]) => count)),
    legend: 'bottom',
    labels: false,
  });
}
