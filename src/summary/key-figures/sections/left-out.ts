import { OMITTED_PARTS } from '../../../vsme/danish-workbook/words/omitted-parts';
import type { Text } from '../../../workbook/text';
import type { Section } from '../../sheet/section';
import type { KeyFigureFacts } from '../facts';

const TITLE: Text = { da: 'Udeladt', en: 'Left out' };
const MOST_LINES = 6;
const NONE: Text = { da: 'Intet er markeret som fortroligt.', en: 'Nothing is marked as confidential.' };

/** What is left out as confidential, and which answers are not relevant to this undertaking. */
export function leftOutSection(facts: KeyFigureFacts): Section {
  const confidential = OMITTED_PARTS.filter(({ box }) => facts.report.sensitive(box)).map(
    ({ danish, disclosure }): Text => ({ da: `Fortroligt: ${danish}`, en: `Confidential: ${disclosure}` }),
  );
  const lines = confidential.length > 0 ? confidential.slice(0, MOST_LINES) : [NONE];
  const notRelevant = facts.completeness.filter((one) => one.notRelevant.length > 0);
  const listed = notRelevant
    .map(({ disclosure, notRelevant: ids }) => `${disclosure.code} (${ids.length})`)
    .join(', ');
  return {
    id: 'LEFTOUT',
    title: TITLE,
    rows: 1 + lines.length + (confidential.length > MOST_LINES ? 1 : 0) + NOT_RELEVANT_ROWS,
    draw: (canvas) => {
      canvas.band(1, 'section');
      canvas.put(1, 1, TITLE, 'section');
      const room = canvas.rows - 1 - NOT_RELEVANT_ROWS;
      for (let index = 0; index < room; index++)
        canvas.put(
          2 + index,
          1,
          lines[index] ?? more(confidential.length - room + 1, index, lines.length),
          'text',
        );
      canvas.message(
        canvas.rows - 1,
        1,
        canvas.rows,
        canvas.columns,
        `"${canvas.say(
          listed === ''
            ? { da: 'Alle oplysninger er relevante for jer.', en: 'All answers are relevant to you.' }
            : {
                da: `Ikke relevant for jer (antal oplysninger): ${listed}.`,
                en: `Not relevant to you (number of answers): ${listed}.`,
              },
        )}"`,
        'wrapped note',
      );
    },
  };
}

const NOT_RELEVANT_ROWS = 2;

function more(count: number, index: number, shown: number): Text | null {
  return index === shown && count > 0 ? { da: `og ${count} dele mere`, en: `and ${count} parts more` } : null;
}
