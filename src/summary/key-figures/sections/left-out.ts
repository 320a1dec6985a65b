import { OMITTED_PARTS } from '../../../vsme/danish-workbook/words/omitted-parts';
import type { Text } from '../../../workbook/text';
import { quoted } from '../../sheet/formula';
import type { Section } from '../../sheet/section';
import type { KeyFigureFacts } from '../facts';

const TITLE: Text = { da: 'Udeladt', en: 'Left out' };
const ROWS = 6;

/** What is left out as confidential, and which answers are not relevant by those given so far. */
export function leftOutSection(facts: KeyFigureFacts): Section {
  const confidential = OMITTED_PARTS.filter(({ box }) => facts.report.sensitive(box)).map(
    ({ danish, disclosure }): Text => ({ da: danish, en: disclosure }),
  );
  const notRelevant = facts.completeness.filter((one) => one.notRelevant.length > 0);
  const answers = notRelevant.reduce((sum, one) => sum + one.notRelevant.length, 0);
  const disclosures = notRelevant.map((one) => `${one.disclosure.code} (${one.notRelevant.length})`);
  return {
    id: 'LEFTOUT',
    title: TITLE,
    rows: ROWS,
    draw: (canvas) => {
      canvas.heading(TITLE, quoted(canvas.say(message(confidential.length, answers))));
      const parts = [...new Set(confidential.map((part) => canvas.say(part)))].join('; ');
      canvas.paragraph(
        3,
        1,
        4,
        canvas.columns,
        canvas.say(
          parts === ''
            ? { da: 'Intet er markeret som fortroligt.', en: 'Nothing is marked as confidential.' }
            : { da: `Fortroligt: ${parts}.`, en: `Confidential: ${parts}.` },
        ),
      );
      const listed = disclosures.join(', ');
      canvas.paragraph(
        5,
        1,
        ROWS,
        canvas.columns,
        canvas.say(
          listed === ''
            ? { da: 'Alle oplysninger er relevante for jer.', en: 'All answers are relevant to you.' }
            : {
                da: `Ikke relevant ud fra svarene indtil nu (antal oplysninger): ${listed}.`,
                en: `Not relevant by the answers so far (number of answers): ${listed}.`,
              },
        ),
      );
    },
  };
}

function message(parts: number, answers: number): Text {
  const omitted: Text =
    parts === 0
      ? { da: 'Intet er', en: 'Nothing is' }
      : parts === 1
        ? { da: '1 del er', en: '1 part is' }
        : { da: `${parts} dele er`, en: `${parts} parts are` };
  return {
    da: `${omitted.da} udeladt som fortroligt; ${answers} ${answers === 1 ? 'oplysning er ikke relevant' : 'oplysninger er ikke relevante'}`,
    en: `${omitted.en} left out as confidential; ${answers} ${answers === 1 ? 'answer is' : 'answers are'} not relevant`,
  };
}
