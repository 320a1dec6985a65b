import type { Text } from '../../../workbook/text';
import { quoted, sumOf } from '../../sheet/formula';
import { PALETTE } from '../../sheet/palette';
import { emptySection, type Section } from '../../sheet/section';
import type { KeyFigureFacts } from '../facts';

const TITLE: Text = { da: 'Køn: ansatte og ledelse', en: 'Gender: workforce and management' };
const ID = 'GENDER';
const HEADING_ROW = 4;
const CHART_ROWS = 14;
const COLUMNS = { name: 1, women: 4, men: 5, others: 6 } as const;
type Gender = 'women' | 'men' | 'others';

/** VSME paragraphs 39(b), 59 and 65. It describes, and no direction is better: the colours say nothing of it. */
const GROUPS: readonly ({ readonly name: Text; readonly share: Text } & Readonly<
  Record<Gender, readonly string[]>
>)[] = [
  {
    name: { da: 'Ansatte', en: 'Employees' },
    share: { da: 'af de ansatte', en: 'of the employees' },
    women: ['b8_female'],
    men: ['b8_male'],
    others: ['b8_other', 'b8_notReported'],
  },
  {
    name: { da: 'Ledelsesniveau', en: 'Management level' },
    share: { da: 'på ledelsesniveau', en: 'at management level' },
    women: ['c5_mgmtFemale'],
    men: ['c5_mgmtMale'],
    others: [],
  },
  {
    name: { da: 'Øverste organ', en: 'Governing body' },
    share: { da: 'i øverste organ', en: 'in the governing body' },
    women: ['c9_female'],
    men: ['c9_male'],
    others: [],
  },
];

/** The shares of women, men and others among the employees and in management. */
export function genderSection(facts: KeyFigureFacts): Section {
  const isReported = GROUPS.some(({ women, men }) =>
    [...women, ...men].some((id) => facts.number(id) !== null),
  );
  if (!isReported) {
    return emptySection(
      ID,
      TITLE,
      {
        da: 'Kønsfordelingen er ikke oplyst (B8, C5 og C9). Skriv antal kvinder og mænd, så vises den her.',
        en: 'Gender is not reported (B8, C5 and C9). Write the numbers of women and men, and it shows here.',
      },
      { isHalf: true },
    );
  }
  return {
    id: ID,
    title: TITLE,
    isHalf: true,
    rows: HEADING_ROW + GROUPS.length + CHART_ROWS,
    draw: (canvas) => {
      const [first, last] = [HEADING_ROW + 1, HEADING_ROW + GROUPS.length];
      const told = GROUPS.map(({ share }, index) => {
        const women = canvas.at(first + index, COLUMNS.women);
        return `IF(ISNUMBER(${women}),FIXED(100*${women},0)&${quoted(` % ${canvas.say(share)}${index < GROUPS.length - 1 ? '; ' : ''}`)},"")`;
      });
      canvas.heading(TITLE, `${quoted(canvas.say({ da: 'Kvinder: ', en: 'Women: ' }))}&${told.join('&')}`);
      canvas.headings(HEADING_ROW, [
        [COLUMNS.name, { da: 'Andel', en: 'Share' }],
        [COLUMNS.women, { da: 'Kvinder', en: 'Women' }],
        [COLUMNS.men, { da: 'Mænd', en: 'Men' }],
        [COLUMNS.others, { da: 'Andet/ ukendt', en: 'Other/ unknown' }],
      ]);
      GROUPS.forEach((group, index) => {
        const row = first + index;
        const cells = (gender: Gender): readonly string[] =>
          group[gender].flatMap((id) => {
            const reference = facts.reference(id);
            return reference ? [`N(${reference})`] : [];
          });
        const all = [...cells('women'), ...cells('men'), ...cells('others')];
        canvas.put(row, COLUMNS.name, group.name, 'text');
        for (const gender of ['women', 'men', 'others'] as const) {
          const own = sumOf(cells(gender));
          if (all.length === 0) canvas.put(row, COLUMNS[gender], '–', 'percent');
          else
            canvas.formula(
              row,
              COLUMNS[gender],
              `IF(${sumOf(all)}=0,"–",(${own})/(${sumOf(all)}))`,
              'percent',
            );
        }
      });
      const values = (column: number): string => canvas.span(first, column, last, column);
      canvas.chart(canvas.rows - CHART_ROWS + 1, 1, canvas.rows, canvas.columns, {
        name: ID,
        kind: 'stacked-bar',
        title: canvas.at(2, 1),
        description: canvas.say({
          da: 'Andele af kvinder, mænd og andre blandt ansatte, på ledelsesniveau og i øverste organ. Tallene står i tabellen ovenover.',
          en: 'Shares of women, men and others among employees, at management level and in the governing body. The figures stand in the table above.',
        }),
        categories: values(COLUMNS.name),
        series: (['women', 'men', 'others'] as const).map((gender, index) => ({
          name: canvas.at(HEADING_ROW, COLUMNS[gender]),
          values: values(COLUMNS[gender]),
          colors: [[PALETTE[0], PALETTE[3], PALETTE[5]][index]!],
        })),
        values: { numberFormat: '0%', minimum: 0, maximum: 1 },
        legend: 'bottom',
        labels: false,
      });
    },
  };
}
