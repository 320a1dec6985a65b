import { answerStates, type AnswerState } from '../../../vsme/relevance/answer-states';
import type { BoundDatapoint, Report } from '../../../vsme/report';
import { validateReport } from '../../../vsme/validate';
import type { Text } from '../../../workbook/text';
import { askedDisclosures } from '../../asked-disclosures';
import { lastYearNotes } from '../../key-figures/comparison';
import { reportYear, type LastYear } from '../../key-figures/last-year';
import { draftOf, guarded, type DraftText, type Sentence, type SentenceSection } from '../draft';
import { ABOUT } from './about';
import { NOTHING } from '../live';
import { Answers, sourceOf, textFrom } from './answers';
import { changesSection } from './changes';
import { ENERGY } from './energy';
import { ENVIRONMENT } from './environment';
import { leftOutSection } from './left-out';
import { GOVERNANCE, RESIDENTS, SAFETY, WORKFORCE } from './people';
import type { ReportSection } from './sections';

const TITLE: Text = { da: 'Udkast til ledelsesberetningen', en: 'Draft for the ledelsesberetning' };
const SECTIONS = [ABOUT, ENERGY, ENVIRONMENT, WORKFORCE, SAFETY, RESIDENTS, GOVERNANCE];

export interface ReportTextOptions {
  readonly lastYear?: LastYear;
}

/** The figures of a VSME report as sentences for the ledelsesberetning. */
export function reportText(report: Report, { lastYear }: ReportTextOptions): DraftText {
  const { findings } = validateReport(report, { module: 'auto' });
  const states = answerStates(report, findings);
  const sections = [...SECTIONS, ...(lastYear ? [changesSection(report, lastYear)] : [])];
  const written = sections.map((section) => write(section, report, states));
  const outline = written.map(({ section }) => section);
  return draftOf(
    TITLE,
    [...outline, leftOutSection(report, askedDisclosures(report, states))],
    [
      ...written.flatMap(({ section: { heading }, lacking, objections }) => [
        ...missing(heading, lacking, states),
        ...objections.map((one) => under(heading, one)),
      ]),
      ...(lastYear ? comparisonNotes(report, lastYear) : []),
    ],
  );
}

interface Written {
  readonly section: SentenceSection;
  /** The answers for want of which a sentence did not come. */
  readonly lacking: readonly BoundDatapoint[];
  /** Why others did not come. */
  readonly objections: readonly Text[];
}

function write(
  { id, heading, sentences }: ReportSection,
  report: Report,
  states: ReadonlyMap<string, AnswerState>,
): Written {
  const lacking: BoundDatapoint[] = [];
  const objections: Text[] = [];
  const written = sentences.flatMap(([sentenceId, writeSentence]): Sentence[] => {
    const answers = new Answers(report);
    const body = textFrom(answers, writeSentence);
    if (body === null) return [];
    const text = guarded(answers.condition, body);
    const absent = answers.needs.filter(({ isThere }) => !isThere.now).map(({ bound }) => bound);
    if (answers.isAsked) lacking.push(...absent);
    const isAwaited = absent.some(({ datapoint }) => isRequired(states.get(datapoint.id)));
    objections.push(...answers.objections);
    const isExpected = text.now !== '' || (answers.isAsked && isAwaited) || answers.objections.length > 0;
    return [{ id: sentenceId, text, sources: sourcesOf(answers), isExpected }];
  });
  return { section: { id, heading, sentences: written }, lacking, objections };
}

/** What is shown, once each, and then what must be there besides. */
function sourcesOf({ sources, needs }: Answers): Sentence['sources'] {
  const seen = new Map(
    sources.map((one) => [`${one.cell.sheet}!${one.cell.cell} ${one.shown.formula}`, one]),
  );
  const cells = new Set(sources.map(({ cell }) => cell));
  const unshown = needs.filter(({ bound }) => !cells.has(bound.cells[0]!));
  return [...seen.values(), ...unshown.map(({ bound }) => sourceOf(bound, NOTHING))];
}

function under(heading: Text, { da, en }: Text): Text {
  return { da: `${heading.da}: ${da}`, en: `${heading.en}: ${en}` };
}

function isRequired(state: AnswerState | undefined): boolean {
  return state?.required === 'skal';
}

/** By section and sheet: what must be filled in, and what may be. What the template calculates follows from these. */
function missing(
  heading: Text,
  lacking: readonly BoundDatapoint[],
  states: ReadonlyMap<string, AnswerState>,
): readonly Text[] {
  const own = [...new Map(lacking.map((bound) => [bound.datapoint.id, bound])).values()].filter(
    ({ datapoint }) => (states.get(datapoint.id)?.required ?? 'not-relevant') !== 'not-relevant',
  );
  return TOLD.flatMap(({ required, words }) => {
    const asked = own.filter(({ datapoint }) => isRequired(states.get(datapoint.id)) === required);
    const sheets = [...new Set(asked.map(({ cells }) => cells[0]!.sheet))];
    return sheets.map((sheet): Text => {
      const here = asked.filter(({ cells }) => cells[0]!.sheet === sheet);
      return {
        da: `${heading.da}: ${words.da} på »${sheet}«: ${places(here, 'da')}.`,
        en: `${heading.en}: ${words.en} on “${sheet}”: ${places(here, 'en')}.`,
      };
    });
  });
}

const TOLD: readonly { readonly required: boolean; readonly words: Text }[] = [
  { required: true, words: { da: 'Udfyld', en: 'Fill in' } },
  { required: false, words: { da: 'Kan udfyldes', en: 'May be filled in' } },
];

const POINT: Text = { da: 'punkt', en: 'paragraph' };
const CELL: Text = { da: 'celle', en: 'cell' };

function places(bound: readonly BoundDatapoint[], language: keyof Text): string {
  return bound
    .map(({ datapoint: { label, paragraph }, disclosure, cells }) => {
      const at = /^[BC]\d/.test(disclosure) ? `${disclosure}, ${POINT[language]} ${paragraph}, ` : '';
      return `${label[language]} (${at}${CELL[language]} ${cells[0]!.cell})`;
    })
    .join('; ');
}

/** Years that do not follow each other are not compared, and neither are those that nobody knows. */
function comparisonNotes(report: Report, lastYear: LastYear): readonly Text[] {
  const { year, source } = lastYear;
  const now = reportYear(report);
  if (now !== null && year === now - 1) return lastYearNotes(lastYear, report);
  const [then, current] = [year ?? '?', now ?? '?'];
  return [
    {
      da: `Udviklingen siden året før er ikke skrevet: ${source} er fra ${then}, og opgørelsen er fra ${current}. Vælg tallene fra året lige før.`,
      en: `The change since the year before is not written: ${source} is from ${then}, and the report from ${current}. Choose the figures of the year right before.`,
    },
  ];
}
