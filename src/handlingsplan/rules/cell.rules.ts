import { countCprNumbers } from '../../validation/cpr-numbers';
import type { Problem } from '../../validation/rule';
import { isCellError } from '../../workbook/cell-value';
import { quotedValue } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import { WORDS, type Status } from '../configuration/configuration';
import type { AnyColumn } from '../layout/layout';
import { textOf } from '../layout/sheet-grid';
import type { Answer } from '../plan';
import { isPriority } from '../read-words';
import { shownDay } from '../../workbook/shown-day';
import { datapointOf, EVERY_READ, everyAnswer, type PlanAnswer } from './every-answer';
import type { PlanRule } from './plan-facts';
import { notUnderstood, ownRule } from './plan-rule';

const DAYS: ReadonlySet<AnyColumn> = new Set<AnyColumn>(['start', 'deadline', 'approvedOn', 'date']);
const NUMBERS: ReadonlySet<AnyColumn> = new Set<AnyColumn>([
  'score',
  'baseline',
  'target',
  'percent',
  'value',
  'benchmark',
]);
const YEARS: ReadonlySet<AnyColumn> = new Set<AnyColumn>(['baselineYear', 'targetYear', 'year']);
/** A deadline has its own rule, HP14. */
const UNDERSTOOD = new Set<AnyColumn>([...DAYS, ...NUMBERS, ...YEARS, 'prioritised', 'estimated']);
UNDERSTOOD.delete('deadline');
const STATUS: ReadonlySet<AnyColumn> = new Set<AnyColumn>(['status']);
const LATEST_YEAR = 2200;

/** What is wrong with a single cell, whatever it is about. */
export const CELL_RULES: readonly PlanRule[] = [
  ownRule({
    id: 'HP27',
    severity: 'error',
    source: 'handlingsplan.json HP27; seed 004 uses “[Indsæt”',
    title: {
      da: 'Hjælpetekster må ikke stå blandt jeres svar',
      en: 'Help texts must not stand among your answers',
    },
    help: {
      da: 'Rækker, der kun er hjælpetekst eller sammentælling, springes over. Denne står i en række med jeres eget indhold. Skriv jeres svar i stedet, eller slet teksten.',
      en: 'Rows that are only help text or totals are passed over. This one stands in a row with your own content. Write your answer instead, or delete the text.',
    },
    reads: ['helpTexts'],
    *check({ plan }) {
      for (const [index, { text }] of plan.helpTexts.entries()) {
        const [datapoint, says] = [`help.${index + 1}`, quotedValue(text)];
        yield {
          datapoint,
          message: { da: `${says.da} ligner en hjælpetekst.`, en: `${says.en} looks like a help text.` },
          ...(text.startsWith('[') && {
            fix: {
              title: { da: `Slet ${says.da}`, en: `Delete ${says.en}` },
              edits: [{ datapoint, value: null }],
            },
          }),
        };
      }
    },
  }),
  ofEachAnswer({
    id: 'HP28',
    severity: 'warning',
    source: 'handlingsplan.json HP28; proposal; databeskyttelsesloven § 11',
    title: {
      da: 'En tekst må ikke indeholde et CPR-nummer',
      en: 'A text must not contain a civil registration number',
    },
    help: {
      da: 'Planen deles med bestyrelse og kolleger. Slet nummeret, og skriv hellere en rolle eller et antal.',
      en: 'The plan is shared with the board and colleagues. Delete the number, and rather write a role or a count.',
    },
    message({ answer: { written } }) {
      const count = typeof written === 'string' ? countCprNumbers(written) : 0;
      if (count === 0) return null;
      // The number itself is not repeated: findings are printed and passed on.
      return {
        da: `Teksten indeholder ${count === 1 ? 'noget, der ligner et CPR-nummer' : `${count} numre, der ligner CPR-numre`}.`,
        en: `The text contains ${count === 1 ? 'what looks like a civil registration number' : `${count} numbers that look like civil registration numbers`}.`,
      };
    },
  }),
  ownRule({
    id: 'HP32',
    severity: 'info',
    source: 'Own: Excel sorts and filters only real dates by time',
    title: { da: 'En dato skal være en rigtig dato', en: 'A date must be a real date' },
    help: {
      da: 'Excel kan ikke sortere eller filtrere efter en dato, der er skrevet som tekst. Skriv den som 31-12-2027.',
      en: 'Excel cannot sort or filter by a date that is written as text. Write it as 31-12-2027.',
    },
    reads: ['start', 'deadline', 'approvedOn', 'log.date'],
    *check({ plan }) {
      for (const one of everyAnswer(plan, DAYS)) {
        yield* writtenDay(datapointOf(one), one.answer as Answer<string>);
      }
    },
  }),
  ownRule({
    id: 'HP33',
    severity: 'info',
    source: 'Own: synonyms of handlingsplan.json status_vocabulary',
    title: {
      da: 'En status skal skrives med de faste ord',
      en: 'A status must be written in the fixed words',
    },
    help: {
      da: 'Kompasark forstår ordet, men filtre og farver i Excel ser to ord for det samme som to ting.',
      en: 'Kompasark understands the word, but filters and colours in Excel take two words for the same as two things.',
    },
    reads: ['status', 'log.status'],
    *check({ plan }) {
      for (const one of everyAnswer(plan, STATUS)) {
        yield* writtenStatus(datapointOf(one), one.answer as Answer<Status>);
      }
    },
  }),
  ofEachAnswer({
    id: 'HP34',
    severity: 'error',
    source: 'Own',
    title: { da: 'En celle må ikke vise en formelfejl', en: 'A cell must not show a formula error' },
    help: {
      da: 'Find den celle, formlen henter fra. Er den slettet eller flyttet, så ret formlen, eller skriv værdien.',
      en: 'Find the cell the formula refers to. If it was deleted or moved, correct the formula, or write the value.',
    },
    message({ answer: { written } }) {
      if (!isCellError(written)) return null;
      return {
        da: `Cellen viser ${written.error} i stedet for et svar.`,
        en: `The cell shows ${written.error} instead of an answer.`,
      };
    },
  }),
  ofEachAnswer({
    id: 'HP35',
    severity: 'warning',
    source: 'Own: what cannot be understood counts as blank',
    title: {
      da: 'Tal, år, datoer og ja/nej skal kunne læses',
      en: 'Numbers, years, dates and yes/no must be readable',
    },
    help: {
      da: 'Det, der ikke kan læses, regnes ikke med. Skriv kun tallet, året, datoen eller ja/nej, og flyt forklaringen til en anden kolonne.',
      en: 'What cannot be read does not count. Write only the number, the year, the date or yes/no, and move the explanation to another column.',
    },
    message({ column, answer }) {
      const says = UNDERSTOOD.has(column) ? notUnderstood(answer) : null;
      if (!says || (column === 'prioritised' && isPriority(answer.written))) return null;
      const wanted = kindOf(column);
      return {
        da: `Der står ${says.da}, som ikke kan læses som ${wanted.da}.`,
        en: `It says ${says.en}, which cannot be read as ${wanted.en}.`,
      };
    },
  }),
];

interface OfEachAnswer extends Pick<PlanRule, 'id' | 'severity' | 'source' | 'title' | 'help'> {
  /** What is wrong with one answer; `null`: nothing. */
  readonly message: (answer: PlanAnswer) => Text | null;
}

/** A rule that looks at each answer by itself. */
function ofEachAnswer({ message: messageOf, ...described }: OfEachAnswer): PlanRule {
  return ownRule({
    ...described,
    reads: EVERY_READ,
    *check({ plan }) {
      for (const one of everyAnswer(plan)) {
        const message = messageOf(one);
        if (message) yield { datapoint: datapointOf(one), message };
      }
    },
  });
}

function* writtenDay(datapoint: string, { value, written, doubt }: Answer<string>): Generator<Problem> {
  if (value === null || (typeof written === 'number' && written > LATEST_YEAR)) return;
  if (doubt) {
    yield { datapoint, severity: 'warning', message: doubt };
    return;
  }
  // A year is no amount: 2027, not 2.027.
  const says =
    typeof written === 'number' ? { da: textOf(written), en: textOf(written) } : quotedValue(written);
  const day = shownDay(value);
  yield {
    datapoint,
    message: {
      da: `${says.da} er læst som ${day.da}, men Excel kan ikke sortere efter det.`,
      en: `${says.en} is read as ${day.en}, but Excel cannot sort by it.`,
    },
    fix: {
      title: { da: `Skriv datoen ${day.da}`, en: `Write the date ${day.en}` },
      edits: [{ datapoint, value }],
    },
  };
}

function* writtenStatus(datapoint: string, { value, written }: Answer<Status>): Generator<Problem> {
  if (value === null) return;
  const word = textOf(written).toLowerCase();
  const known = WORDS.statuses.find(({ status }) => status === value);
  if (word === value.toLowerCase() || word === known?.en.toLowerCase()) return;
  const says = quotedValue(written);
  yield {
    datapoint,
    message: {
      da: `${says.da} er læst som »${value}«.`,
      en: `${says.en} is read as “${value}”.`,
    },
    fix: {
      title: { da: `Skriv »${value}«`, en: `Write “${value}”` },
      edits: [{ datapoint, value }],
    },
  };
}

function kindOf(column: AnyColumn): Text {
  if (DAYS.has(column)) return { da: 'en dato', en: 'a date' };
  if (YEARS.has(column)) return { da: 'et årstal', en: 'a year' };
  if (NUMBERS.has(column)) return { da: 'et tal', en: 'a number' };
  return { da: 'ja eller nej', en: 'yes or no' };
}
