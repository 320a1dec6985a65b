import type { LogEntry } from '../../../handlingsplan/plan';
import { isoOfSerial, readDate, serialOf } from '../../../workbook/typed-text';
import type { SheetArea } from '../../../workbook/address';
import { valueAt, type Snapshot } from '../../../workbook/snapshot';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { dayText } from '../../sheet/day-text';
import { quoted, shortened, textOr } from '../../sheet/formula';
import type { BoardFacts } from '../facts';
import { referenceTo } from '../figure-cells';
import type { BoardView } from '../view';

const TITLE: Text = { da: 'Opfølgning siden sidste møde', en: 'Follow-up since the last meeting' };
const COLUMNS = { date: 1, initiative: 2, status: 6, comment: 8 } as const;
const HEADING_ROW = 3;
const MOST_ROWS = 8;
/** New rows come between the first and the last. */
const FEWEST_ROWS = 2;
/** A board that has not said when it met last is taken to meet every quarter. */
const QUARTER = 91;

/** What the log says has happened since the board met. */
export const SINCE_LAST_MEETING: BoardView = {
  id: 'LOG',
  title: TITLE,
  missing: (facts) =>
    recent(facts).length > 0
      ? null
      : {
          da: `Ingen opfølgning er skrevet i planens log siden ${sinceText(facts).da}.`,
          en: `No follow-up has been written in the plan’s log since ${sinceText(facts).en}.`,
        },
  section: (facts) => ({
    rows: HEADING_ROW + Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, recent(facts).length)),
    rowsBelow: 0,
    draw: (canvas) => draw(canvas, facts),
  }),
};

function since({ lastMeeting, today }: BoardFacts): string {
  return lastMeeting ?? isoOfSerial(serialOf(today) - QUARTER) ?? today;
}

/** Says of a day that somebody has given whose it is: by these words it is found again. */
const LAST_MEETING: Text = { da: 'sidste møde', en: 'the last meeting' };

function sinceText(facts: BoardFacts): Text {
  const day = dayText(since(facts));
  if (facts.lastMeeting === null) return day;
  return { da: `${LAST_MEETING.da} ${day.da}`, en: `${LAST_MEETING.en} ${day.en}` };
}

/** The day of the last meeting that the section was made with, as an ISO date; `null` where nobody gave one. */
export function meetingDayIn(snapshot: Snapshot, { sheet, area }: SheetArea): string | null {
  const message = valueAt(snapshot, sheet, { row: area.top + MESSAGE_ROW - 1, column: area.left });
  if (typeof message !== 'string') return null;
  const [, written] = GIVEN_DAY.exec(message) ?? [];
  return written === undefined ? null : readDate(written);
}

/** Below the heading, with figures and without. */
const MESSAGE_ROW = 2;
const GIVEN_DAY = new RegExp(`(?:${LAST_MEETING.da}|${LAST_MEETING.en}) ([\\d-]{10})`);

/** The newest first. */
function recent(facts: BoardFacts): readonly LogEntry[] {
  const from = since(facts);
  return facts.book.plan.log
    .filter(({ date }) => date.value !== null && date.value >= from && date.value <= facts.today)
    .toSorted((a, b) => b.date.value!.localeCompare(a.date.value!));
}

function draw(canvas: Canvas, facts: BoardFacts): void {
  const entries = recent(facts);
  const from = sinceText(facts);
  const room = canvas.rows - HEADING_ROW;
  const more: Text =
    entries.length > room
      ? { da: ` (de ${room} nyeste vises)`, en: ` (the ${room} newest are shown)` }
      : { da: '', en: '' };
  canvas.heading(
    TITLE,
    quoted(
      canvas.say({
        da: `${entries.length} ${entries.length === 1 ? 'opfølgning' : 'opfølgninger'} siden ${from.da}${more.da}`,
        en: `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} since ${from.en}${more.en}`,
      }),
    ),
  );
  canvas.band(HEADING_ROW, 'heading');
  canvas.put(HEADING_ROW, COLUMNS.date, { da: 'Dato', en: 'Date' }, 'heading');
  canvas.put(HEADING_ROW, COLUMNS.initiative, { da: 'Initiativ', en: 'Initiative' }, 'heading');
  canvas.put(HEADING_ROW, COLUMNS.status, { da: 'Status', en: 'Status' }, 'heading');
  canvas.put(HEADING_ROW, COLUMNS.comment, { da: 'Bemærkning', en: 'Comment' }, 'heading');
  for (let row = HEADING_ROW + 1; row <= canvas.rows; row++) {
    const entry = entries[row - HEADING_ROW - 1];
    if (entry) canvas.formula(row, COLUMNS.date, dateFormula(entry), 'date');
    else canvas.put(row, COLUMNS.date, null, 'date');
    for (const key of ['initiative', 'status', 'comment'] as const) {
      const place = entry?.[key].place;
      if (place)
        canvas.formula(row, COLUMNS[key], shortened(textOr(referenceTo(place), '–'), LONGEST[key]), 'text');
      else canvas.put(row, COLUMNS[key], entry?.[key].value ?? null, 'text');
    }
  }
}

/** As much as stands before the next column. */
const LONGEST = { initiative: 32, status: 15, comment: 42 } as const;

function dateFormula({ date }: LogEntry): string {
  const [year, month, day] = date.value!.split('-').map(Number) as [number, number, number];
  return `DATE(${year},${month},${day})`;
}
