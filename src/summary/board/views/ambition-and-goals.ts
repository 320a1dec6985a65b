import type { PlannedMaalepunkt } from '../../../handlingsplan/plan';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { counted, plainText, quotientOr, sentence, sumOf, textOr } from '../../sheet/formula';
import type { BoardFacts } from '../facts';
import { referenceTo } from '../figure-cells';
import type { BoardView } from '../view';

const TITLE: Text = { da: 'Ambition og mål', en: 'Ambition and goals' };
const COLUMNS = {
  name: 1,
  prioritised: 5,
  level: 6,
  goals: 8,
  initiatives: 9,
  done: 10,
  progress: 11,
  overdue: 12,
} as const;
const HEADING_ROW = 3;
/** New rows come between the first and the last. */
const FEWEST_ROWS = 2;

/** V2: every målepunkt with its priority, level of ambition, goals and progress. */
export const AMBITION_AND_GOALS: BoardView = {
  id: 'V2',
  title: TITLE,
  missing: ({ book }) =>
    book.plan.maalepunkter.length > 0
      ? null
      : { da: 'Planen har ingen målepunkter endnu.', en: 'The plan has no målepunkter yet.' },
  section: (facts) => ({
    rows: HEADING_ROW + Math.max(FEWEST_ROWS, facts.book.plan.maalepunkter.length),
    rowsBelow: 0,
    draw: (canvas) => draw(canvas, facts),
  }),
};

function draw(canvas: Canvas, facts: BoardFacts): void {
  const first = HEADING_ROW + 1;
  const column = (key: keyof typeof COLUMNS): string =>
    canvas.span(first, COLUMNS[key], canvas.rows, COLUMNS[key]);
  const yes = canvas.say(YES);
  const { maalepunkter } = facts.book.plan;
  // What is prioritised comes first.
  const all = maalepunkter.toSorted((a, b) => Number(b.isPrioritised) - Number(a.isPrioritised));
  canvas.heading(
    TITLE,
    sentence(
      counted(
        `COUNTIF(${column('prioritised')},"${yes}")`,
        canvas.say({ da: 'målepunkt er prioriteret; ', en: 'målepunkt is prioritised; ' }),
        canvas.say({ da: 'målepunkter er prioriteret; ', en: 'målepunkter are prioritised; ' }),
      ),
      plainText(`COUNTIFS(${column('prioritised')},"${yes}",${column('goals')},">0")`),
      canvas.say({ da: ' af dem har mål', en: ' of them have goals' }),
    ),
  );
  canvas.headings(HEADING_ROW, [
    [COLUMNS.name, { da: 'Målepunkt', en: 'Målepunkt' }],
    [COLUMNS.prioritised, { da: 'Prioriteret', en: 'Priority' }],
    [COLUMNS.goals, { da: 'Mål', en: 'Goals' }],
    [COLUMNS.initiatives, { da: 'Initiativer', en: 'Initiatives' }],
    [COLUMNS.done, { da: 'Gennemført', en: 'Done' }],
    [COLUMNS.progress, { da: 'Andel', en: 'Share' }],
    [COLUMNS.overdue, { da: 'Overskredet', en: 'Overdue' }],
  ]);
  canvas.put(HEADING_ROW, COLUMNS.level, { da: 'Niveau', en: 'Level' }, 'heading');
  for (let row = first; row <= canvas.rows; row++) {
    drawRow(canvas, row, facts, all[row - first]);
  }
}

const YES: Text = { da: 'Ja', en: 'Yes' };
const NO: Text = { da: 'Nej', en: 'No' };

function drawRow(
  canvas: Canvas,
  row: number,
  { initiatives }: BoardFacts,
  planned: PlannedMaalepunkt | undefined,
): void {
  const { name, prioritised, level, goals, initiatives: count, done, progress, overdue } = COLUMNS;
  canvas.put(row, name, planned?.maalepunkt.name ?? null, 'text');
  if (!planned) {
    canvas.put(row, level, null, 'text');
    for (const column of [prioritised, goals, count, done, progress, overdue])
      canvas.put(row, column, null, 'tally');
    return;
  }
  const { id } = planned.maalepunkt;
  canvas.put(row, prioritised, planned.isPrioritised ? YES : NO, 'count');
  const place = planned.level.place;
  if (place) canvas.formula(row, level, textOr(referenceTo(place), '–'), 'text');
  else canvas.put(row, level, planned.level.value ?? '–', 'text');
  const written = planned.goals.flatMap(({ text }) =>
    text.place ? [`(${referenceTo(text.place)}<>"")`] : [],
  );
  canvas.formula(row, goals, written.length === 1 ? `N(${written[0]!})` : sumOf(written), 'tally');
  canvas.formula(
    row,
    count,
    `${initiatives.count({ maalepunkt: id })}-(${initiatives.count({ maalepunkt: id, status: 'Udgået' })})`,
    'tally',
  );
  canvas.formula(row, done, initiatives.count({ maalepunkt: id, status: 'Gennemført' }), 'tally');
  canvas.formula(row, progress, quotientOr(canvas.at(row, done), canvas.at(row, count), '–'), 'share');
  canvas.formula(row, overdue, initiatives.countOpen({ maalepunkt: id, overdue: true }), 'tally');
}
