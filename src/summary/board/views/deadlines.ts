import { isoOfSerial, serialOf } from '../../../workbook/typed-text';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { counted, plainText, quoted, sentence, shortened, textOr } from '../../sheet/formula';
import type { BoardFacts } from '../facts';
import { referenceTo } from '../figure-cells';
import type { PlacedInitiative } from '../initiative-cells';
import type { BoardView } from '../view';

const TITLE: Text = { da: 'Forfaldne og næste 90 dage', en: 'Overdue and the next 90 days' };
const AHEAD = 90;
const COLUMNS = { initiative: 1, responsible: 6, deadline: 9, status: 10, when: 12 } as const;
/** The counts stand in cells of their own: in plans of many sheets their formulas are long. */
const COUNTS_ROW = 3;
const COUNTS = { overdue: 5, next: 9 } as const;
const HEADING_ROW = 4;
/** More than a board reads on one page. */
const MOST_ROWS = 12;
/** New rows come between the first and the last. */
const FEWEST_ROWS = 2;

/** V7: what should have been done, and what is next. */
export const DEADLINES: BoardView = {
  id: 'V7',
  title: TITLE,
  missing: (facts) =>
    facts.initiatives.all.some(({ initiative }) => initiative.deadline.value !== null)
      ? null
      : {
          da: 'Ingen initiativer har en deadline, der kan læses som en dato.',
          en: 'No initiative has a deadline that can be read as a date.',
        },
  section: (facts) => ({
    rows: HEADING_ROW + Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, dueSoon(facts).length)),
    rowsBelow: 0,
    draw: (canvas) => draw(canvas, facts),
  }),
};

/** Those that are open and have a deadline behind or close ahead, the earliest first. */
function dueSoon({ initiatives, today }: BoardFacts): readonly PlacedInitiative[] {
  const last = isoOfSerial(serialOf(today) + AHEAD) ?? today;
  return initiatives.all
    .filter(({ initiative: { deadline, status } }) => {
      const isOpen = status.value !== 'Gennemført' && status.value !== 'Udgået';
      return isOpen && deadline.value !== null && deadline.value <= last;
    })
    .toSorted((a, b) => a.initiative.deadline.value!.localeCompare(b.initiative.deadline.value!));
}

function draw(canvas: Canvas, facts: BoardFacts): void {
  const { initiatives } = facts;
  const due = dueSoon(facts);
  const room = canvas.rows - HEADING_ROW;
  const more = due.length - room;
  const [overdue, next] = [COUNTS.overdue, COUNTS.next].map((column) => canvas.at(COUNTS_ROW, column)) as [
    string,
    string,
  ];
  canvas.heading(
    TITLE,
    sentence(
      counted(
        overdue,
        canvas.say({ da: 'initiativ har overskredet fristen; ', en: 'initiative is overdue; ' }),
        canvas.say({ da: 'initiativer har overskredet fristen; ', en: 'initiatives are overdue; ' }),
      ),
      plainText(next),
      canvas.say({ da: ` har frist inden for ${AHEAD} dage`, en: ` are due within ${AHEAD} days` }),
      ...(more > 0
        ? [canvas.say({ da: ` (de ${room} tidligste vises)`, en: ` (the ${room} earliest are shown)` })]
        : []),
    ),
  );
  canvas.headings(HEADING_ROW, [
    [COLUMNS.initiative, { da: 'Initiativ', en: 'Initiative' }],
    [COLUMNS.when, { da: 'Dage', en: 'Days' }],
  ]);
  canvas.put(COUNTS_ROW, 1, { da: 'Fristen er overskredet', en: 'Overdue' }, 'text');
  canvas.formula(COUNTS_ROW, COUNTS.overdue, initiatives.countOpen({ overdue: true }), 'count');
  canvas.put(
    COUNTS_ROW,
    COUNTS.overdue + 1,
    { da: `Frist inden for ${AHEAD} dage`, en: `Due within ${AHEAD} days` },
    'text',
  );
  canvas.formula(COUNTS_ROW, COUNTS.next, initiatives.countOpen({ withinDays: AHEAD }), 'count');
  canvas.put(HEADING_ROW, COLUMNS.responsible, { da: 'Ansvarlig', en: 'Responsible' }, 'heading');
  canvas.put(HEADING_ROW, COLUMNS.deadline, { da: 'Frist', en: 'Deadline' }, 'heading');
  canvas.put(HEADING_ROW, COLUMNS.status, { da: 'Status', en: 'Status' }, 'heading');
  for (let index = 0; index < room; index++) drawRow(canvas, HEADING_ROW + 1 + index, due[index]?.initiative);
  if (due.length === 0) {
    canvas.put(
      HEADING_ROW + 1,
      COLUMNS.initiative,
      { da: 'Ingen på denne liste.', en: 'None on this list.' },
      'note',
    );
  }
}

function drawRow(canvas: Canvas, row: number, initiative: PlacedInitiative['initiative'] | undefined): void {
  if (!initiative) {
    canvas.put(row, COLUMNS.initiative, null, 'text');
    canvas.put(row, COLUMNS.responsible, null, 'text');
    canvas.put(row, COLUMNS.deadline, null, 'date');
    canvas.put(row, COLUMNS.status, null, 'text');
    canvas.put(row, COLUMNS.when, null, 'count');
    return;
  }
  const { text, responsible, status, deadline } = initiative;
  canvas.formula(row, COLUMNS.initiative, shortened(textOr(referenceTo(text.place!), '–'), 42), 'text');
  if (responsible.place)
    canvas.formula(
      row,
      COLUMNS.responsible,
      shortened(textOr(referenceTo(responsible.place), '–'), 24),
      'text',
    );
  else canvas.put(row, COLUMNS.responsible, responsible.value ?? '–', 'text');
  const [year, month, day] = deadline.value!.split('-').map(Number) as [number, number, number];
  const understood = `DATE(${year},${month},${day})`;
  const isDay = typeof deadline.written === 'number' && deadline.place !== null;
  const reference = isDay ? referenceTo(deadline.place) : null;
  canvas.formula(
    row,
    COLUMNS.deadline,
    reference ? `IF(ISNUMBER(${reference}),${reference},"–")` : understood,
    'date',
  );
  if (status.place) canvas.formula(row, COLUMNS.status, textOr(referenceTo(status.place), '–'), 'text');
  else canvas.put(row, COLUMNS.status, status.value ?? '–', 'text');
  const days = `${canvas.at(row, COLUMNS.deadline)}-TODAY()`;
  const word = (da: string, en: string): string => quoted(canvas.say({ da, en }));
  const late = `-(${days})&IF(${days}=-1,${word(' dag over', ' day late')},${word(' dage over', ' days late')})`;
  const left = `${word('om ', 'in ')}&(${days})&IF(${days}=1,${word(' dag', ' day')},${word(' dage', ' days')})`;
  canvas.formula(
    row,
    COLUMNS.when,
    `IF(ISNUMBER(${canvas.at(row, COLUMNS.deadline)}),IF(${days}<0,${late},${left}),"–")`,
    'count',
  );
}
