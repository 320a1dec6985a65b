import { STATUSES } from '../../../handlingsplan/configuration/configuration';
import type { LogEntry, Plan } from '../../../handlingsplan/plan';
import { isoOfSerial, serialOf } from '../../../workbook/typed-text';
import type { Text } from '../../../workbook/text';
import type { Counted, InitiativeCells, PlacedInitiative } from '../../board/initiative-cells';
import { rangeOf } from '../cells';
import { spokenDay } from '../danish-numbers';
import { guarded, type Sentence, type SentenceSection, type Source } from '../draft';
import { ALWAYS, calculate, choose, compare, listed, say, words, type Live } from '../live';
import { cellOf, isDay, isOpen, sourceOf } from './plan-cells';
import { withCount } from './priorities';

const AHEAD = 90;
/** A board that has not said when it met last is taken to meet every quarter. */
const QUARTER = 91;

export interface PlanDays {
  /** ISO date. */
  readonly today: string;
  /** ISO date of the board's last meeting. */
  readonly lastMeeting?: string;
}

/** How many initiatives there are in each status. */
export function initiativesSection(initiatives: InitiativeCells): SentenceSection {
  const all = count(initiatives, {}, () => true);
  const inStatus = STATUSES.map((status) => {
    const number = count(initiatives, { status }, (one) => one.initiative.status.value === status);
    return [compare(number, '>', 0), say`${plain(number)} ${STATUS_WORDS[status]}`] as const;
  });
  const text = say`Planen har ${counted(all)}: ${listed(inStatus)}.`;
  const sources = initiatives.all
    .slice(0, 1)
    .flatMap(({ initiative }) => sourceOf(WHAT.status, initiative.status, text));
  return {
    id: 'INITIATIVES',
    heading: { da: 'Initiativer', en: 'Initiatives' },
    sentences: [
      {
        id: 'STATUSES',
        text: guarded(compare(all, '>', 0), text),
        sources,
        isExpected: true,
      },
    ],
  };
}

const STATUS_WORDS: Readonly<Record<(typeof STATUSES)[number], string>> = {
  'Ikke påbegyndt': 'ikke påbegyndt',
  'I gang': 'i gang',
  Afventer: 'afventer',
  Forsinket: 'forsinket',
  Gennemført: 'gennemført',
  Udgået: 'udgået',
};

/** What should have been done, and what is next. A deadline counts when its cell holds a day. */
export function deadlinesSection(initiatives: InitiativeCells, { today }: PlanDays): SentenceSection {
  const last = isoOfSerial(serialOf(today) + AHEAD) ?? today;
  const isDue = ({ initiative }: PlacedInitiative, from: string, to: string): boolean =>
    isOpen(initiative) &&
    isDay(initiative.deadline) &&
    initiative.deadline.value! >= from &&
    initiative.deadline.value! <= to;
  const before = isoOfSerial(serialOf(today) - 1) ?? today;
  const sentence = (
    id: string,
    counted: Omit<Counted, 'status'>,
    [from, to]: readonly [string, string],
    end: string,
  ): Sentence => {
    const due = initiatives.all.filter((one) => isDue(one, from, to));
    const number: Live<number> = { now: due.length, formula: `(${initiatives.countOpen(counted)})` };
    const subject = choose(compare(number, '=', 1), words('åbent initiativ'), words('åbne initiativer'));
    const shown = choose(compare(number, '=', 0), words('Ingen'), plain(number));
    return {
      id,
      text: guarded(ALWAYS, say`${shown} ${subject} ${end}.`),
      sources: withCount(
        due.flatMap(({ initiative }) =>
          sourceOf(
            { da: initiative.id, en: initiative.id },
            initiative.deadline,
            words(spokenDay(initiative.deadline.value!)),
          ),
        ),
        WHAT.deadline,
        shown,
      ),
      isExpected: true,
    };
  };
  const hasDays = initiatives.all.some(({ initiative }) => isDay(initiative.deadline));
  return {
    id: 'DEADLINES',
    heading: { da: `Forfaldne og næste ${AHEAD} dage`, en: `Overdue and the next ${AHEAD} days` },
    sentences: hasDays
      ? [
          sentence('OVERDUE', { overdue: true }, ['0000-01-01', before], 'har overskredet fristen'),
          sentence(
            'DUESOON',
            { withinDays: AHEAD },
            [today, last],
            `har frist inden for de næste ${AHEAD} dage`,
          ),
        ]
      : [],
  };
}

/** What the log says has been followed up. */
export function followUpSection({ log }: Plan, { today, lastMeeting }: PlanDays): SentenceSection {
  const since = lastMeeting ?? isoOfSerial(serialOf(today) - QUARTER) ?? today;
  const dated = log.filter(({ date }) => date.value !== null && date.value >= since && date.value <= today);
  const number: Live<number> = { now: dated.length, formula: countSince(log, since) ?? String(dated.length) };
  const shown = choose(compare(number, '=', 0), words('ingen'), plain(number));
  const noun = choose(compare(number, '=', 1), words('opfølgning'), words('opfølgninger'));
  const sources = dated.flatMap(({ date }): readonly Source[] =>
    sourceOf(WHAT.log, date, words(spokenDay(date.value!))),
  );
  return {
    id: 'FOLLOWUP',
    heading: { da: 'Opfølgning', en: 'Follow-up' },
    sentences:
      log.length === 0
        ? []
        : [
            {
              id: 'LOGGED',
              text: guarded(
                ALWAYS,
                say`Siden ${words(spokenDay(since))} er der skrevet ${shown} ${noun} i planens log.`,
              ),
              sources: withCount(
                sources.length > 0
                  ? sources
                  : log.slice(0, 1).flatMap(({ date }) => sourceOf(WHAT.log, date, shown)),
                WHAT.logged,
                say`${shown} siden ${words(spokenDay(since))}`,
              ),
              isExpected: true,
            },
          ],
  };
}

/** `null` where a day in the log is written in words: formulas do not count those. */
function countSince(log: readonly LogEntry[], since: string): string | null {
  const cells = log.flatMap(({ date }) => (date.value === null ? [] : [{ date, cell: cellOf(date) }]));
  const first = cells[0]?.cell;
  if (!first || cells.some(({ date, cell }) => !isDay(date) || cell?.sheet !== first.sheet)) return null;
  const range = rangeOf(cells.map(({ cell }) => cell!));
  const [year, month, day] = since.split('-').map(Number) as [number, number, number];
  return `COUNTIFS(${range},">="&DATE(${year},${month},${day}),${range},"<="&TODAY())`;
}

function count(
  initiatives: InitiativeCells,
  counted: Counted,
  isCounted: (one: PlacedInitiative) => boolean,
): Live<number> {
  return { now: initiatives.all.filter(isCounted).length, formula: `(${initiatives.count(counted)})` };
}

/** A count of things in a plan: there are never a thousand of them. */
function plain(number: Live<number>): Live<string> {
  return { now: String(number.now), formula: calculate(number, '+', 0).formula };
}

function counted(number: Live<number>): Live<string> {
  return say`${plain(number)} ${choose(compare(number, '=', 1), words('initiativ'), words('initiativer'))}`;
}

const WHAT = {
  status: { da: 'Initiativernes status', en: 'Status of the initiatives' },
  deadline: { da: 'Antal frister', en: 'Number of deadlines' },
  log: { da: 'Linje i loggen', en: 'Line of the log' },
  logged: { da: 'Antal opfølgninger', en: 'Number of entries' },
} as const satisfies Record<string, Text>;
