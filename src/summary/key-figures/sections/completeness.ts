import type { Completeness } from '../../../vsme/completeness';
import type { Text } from '../../../workbook/text';
import { countAxis } from '../../sheet/count-axis';
import { plainText, quoted, sentence, sumOf } from '../../sheet/formula';
import { PALETTE } from '../../sheet/palette';
import type { Section } from '../../sheet/section';
import type { KeyFigureFacts } from '../facts';

const TITLE: Text = { da: 'Udfyldelse pr. oplysning', en: 'Completeness per disclosure' };
const COLUMNS = { code: 1, title: 2, required: 6, answered: 7, missing: 8 } as const;
const CHART_COLUMN = 9;
const HEADING_ROW = 3;

/** How many of the answers that are asked for now are there. What is asked for is worked out when the sheet is written. */
export function completenessSection(facts: KeyFigureFacts): Section {
  const all = facts.completeness;
  return {
    id: 'COMPLETENESS',
    title: TITLE,
    rows: HEADING_ROW + all.length + 1,
    rowsBelow: 1,
    draw: (canvas) => {
      const first = HEADING_ROW + 1;
      const totalRow = canvas.rows;
      const [required, answered] = [
        canvas.at(totalRow, COLUMNS.required),
        canvas.at(totalRow, COLUMNS.answered),
      ];
      canvas.heading(
        TITLE,
        `IF(${required}=0,${quoted(canvas.say({ da: 'Ingen oplysninger kræves', en: 'No answers are required' }))},${sentence(
          plainText(answered),
          canvas.say({ da: ' af ', en: ' of ' }),
          plainText(required),
          canvas.say({ da: ' krævede oplysninger er besvaret', en: ' required answers are given' }),
        )})`,
      );
      canvas.headings(
        HEADING_ROW,
        [
          [COLUMNS.code, { da: 'Oplysning', en: 'Disclosure' }],
          [COLUMNS.required, { da: 'Krævet', en: 'Asked' }],
          [COLUMNS.answered, { da: 'Besvaret', en: 'Given' }],
          [COLUMNS.missing, { da: 'Mangler', en: 'Missing' }],
        ],
        1,
        COLUMNS.missing,
      );
      for (let row = first; row < totalRow; row++) {
        const one = all[row - first];
        canvas.put(row, COLUMNS.code, one?.disclosure.code ?? null, 'text');
        canvas.put(row, COLUMNS.title, one ? shortened(canvas.say(one.disclosure.title)) : null, 'text');
        if (!one) {
          for (const key of ['required', 'answered', 'missing'] as const)
            canvas.put(row, COLUMNS[key], null, 'count');
          continue;
        }
        canvas.put(row, COLUMNS.required, one.required, 'count');
        canvas.formula(row, COLUMNS.answered, answeredIn(one, facts), 'count');
        canvas.formula(
          row,
          COLUMNS.missing,
          `${canvas.at(row, COLUMNS.required)}-${canvas.at(row, COLUMNS.answered)}`,
          'count',
        );
      }
      canvas.put(totalRow, COLUMNS.code, { da: 'I alt', en: 'Total' }, 'total text');
      canvas.band(totalRow, 'total text', 2, COLUMNS.required - 1);
      const values = (column: number): string => canvas.span(first, column, totalRow - 1, column);
      for (const key of ['required', 'answered', 'missing'] as const) {
        canvas.formula(totalRow, COLUMNS[key], `SUM(${values(COLUMNS[key])})`, 'total count');
      }
      canvas.chart(2, CHART_COLUMN, totalRow, canvas.columns, {
        name: 'COMPLETENESS',
        kind: 'stacked-bar',
        title: canvas.at(2, 1),
        description: canvas.say({
          da: 'Besvarede og manglende krævede oplysninger pr. oplysningskrav. Tallene står i tabellen ved siden af.',
          en: 'Given and missing required answers per disclosure. The figures stand in the table beside it.',
        }),
        categories: values(COLUMNS.code),
        series: [
          {
            name: canvas.at(HEADING_ROW, COLUMNS.answered),
            values: values(COLUMNS.answered),
            colors: [PALETTE[0]],
          },
          {
            name: canvas.at(HEADING_ROW, COLUMNS.missing),
            values: values(COLUMNS.missing),
            colors: [PALETTE[3]],
          },
        ],
        values: countAxis(all.map(({ required }) => required)),
        legend: 'bottom',
        labels: false,
      });
    },
  };
}

/** A list or a column of a table is one answer, however many cells it has. */
function answeredIn({ disclosure, ...states }: Completeness, facts: KeyFigureFacts): string {
  const asked = new Set([...states.filled, ...states.wrong, ...states.missing]);
  const terms = disclosure.datapoints.flatMap(({ id }) => {
    if (!asked.has(id) || !facts.required.has(id)) return [];
    const cells = facts.column(id);
    return cells ? [`(COUNTA(${cells})>0)`] : [];
  });
  return terms.length === 1 ? `N(${terms[0]!})` : sumOf(terms);
}

/** As much as stands before the figures. */
const LONGEST = 36;

function shortened(title: string): string {
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1).trimEnd()}…`;
}
