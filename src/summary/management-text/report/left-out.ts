import { OMITTED_PARTS } from '../../../vsme/danish-workbook/words/omitted-parts';
import type { Completeness } from '../../../vsme/completeness';
import type { Report } from '../../../vsme/report';
import type { Text } from '../../../workbook/text';
import { referenceTo } from '../cells';
import { guarded, type Sentence, type SentenceSection, type Source } from '../draft';
import { ALWAYS, listed, say, some, words, type Live } from '../live';

const HEADING: Text = { da: 'Udeladt', en: 'Left out' };

/** What is left out as confidential, and what is not relevant: named as such, never passed over. VSME paragraphs 19 and 24(b). */
export function leftOutSection(report: Report, completeness: readonly Completeness[]): SentenceSection {
  return {
    id: 'LEFTOUT',
    heading: HEADING,
    sentences: [confidential(report), notRelevant(report, completeness)],
  };
}

function confidential(report: Report): Sentence {
  const parts = OMITTED_PARTS.flatMap(({ box, danish, disclosure }) => {
    const cell = report.boxes.get(box);
    if (!cell) return [];
    // There are many of them: what is no tick makes an error, and no sentence.
    const isTicked: Live<boolean> = { now: cell.value === true, formula: referenceTo(cell) };
    const what = { da: danish, en: disclosure };
    return [{ isTicked, name: danish, source: { what, cell, paragraph: 'B1, 24(b)', shown: words(danish) } }];
  });
  const names = listed(parts.map(({ isTicked, name }) => [isTicked, name] as const));
  const sources = parts.flatMap(({ isTicked, source }): Source[] => (isTicked.now ? [source] : []));
  return {
    id: 'CONFIDENTIAL',
    text: guarded(
      some(parts.map(({ isTicked }) => isTicked)),
      say`Følgende er udeladt som fortroligt eller følsomt: ${names}.`,
    ),
    sources,
    isExpected: parts.some(({ isTicked }) => isTicked.now),
  };
}

/** What is relevant follows from many answers, so it is as it was when the sentence was written. */
function notRelevant(report: Report, completeness: readonly Completeness[]): Sentence {
  const whole = completeness.filter(
    ({ filled, missing, wrong, optional, notRelevant: ids }) =>
      ids.length > 0 && filled.length + missing.length + wrong.length + optional.length === 0,
  );
  const sources = whole.flatMap(({ disclosure: { code, title }, notRelevant: [id] }): Source[] => {
    const cell = id === undefined ? undefined : report.datapoints.get(id)?.cells[0];
    return cell ? [{ what: title, cell, paragraph: code, shown: words(`${code} ${title.da}`) }] : [];
  });
  const names = sources.map(({ shown }) => shown.now).join('; ');
  return {
    id: 'NOTRELEVANT',
    text: guarded(
      sources.length > 0 ? ALWAYS : { now: false, formula: 'FALSE' },
      words(`Følgende oplysninger er ikke relevante efter svarene i opgørelsen: ${names}.`),
    ),
    sources,
    isExpected: sources.length > 0,
  };
}
