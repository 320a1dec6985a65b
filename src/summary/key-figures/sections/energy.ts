import type { Text } from '../../../workbook/text';
import { figureText, numberOr, quoted, sentence } from '../../sheet/formula';
import { PALETTE } from '../../sheet/palette';
import { emptySection, type Section } from '../../sheet/section';
import type { KeyFigureFacts } from '../facts';

const TITLE: Text = { da: 'Energi efter kilde', en: 'Energy by source' };
const ID = 'ENERGY';

/** VSME paragraph 29. */
const SOURCES: readonly { readonly name: Text; readonly renewable: string; readonly other: string }[] = [
  { name: { da: 'Købt el', en: 'Bought electricity' }, renewable: 'b3_elRen', other: 'b3_elNon' },
  { name: { da: 'Egen el', en: 'Own electricity' }, renewable: 'b3_selfRen', other: 'b3_selfNon' },
  { name: { da: 'Brændsler', en: 'Fuels' }, renewable: 'b3_fuelRen', other: 'b3_fuelNon' },
  {
    name: { da: 'Fjernvarme m.m.', en: 'District heat etc.' },
    renewable: 'b3_otherRen',
    other: 'b3_otherNon',
  },
];
const COLUMNS = { name: 1, renewable: 4, other: 5, total: 6 } as const;
const HEADING_ROW = 4;
const CHART_ROWS = 13;

/** Energy by source, renewable and not. */
export function energySection(facts: KeyFigureFacts): Section {
  const sources = SOURCES.filter(
    ({ renewable, other }) => facts.reference(renewable) ?? facts.reference(other),
  );
  const isReported = sources.some(({ renewable, other }) => facts.number(renewable) ?? facts.number(other));
  if (!isReported) {
    return emptySection(
      ID,
      TITLE,
      {
        da: 'Energien er ikke oplyst fordelt på kilder (B3, punkt 29). Det samlede forbrug står blandt nøgletallene.',
        en: 'Energy is not reported by source (B3, paragraph 29). The total stands among the key figures.',
      },
      { isHalf: true },
    );
  }
  return {
    id: ID,
    title: TITLE,
    isHalf: true,
    rows: HEADING_ROW + sources.length + CHART_ROWS,
    draw: (canvas) => {
      const [first, last] = [HEADING_ROW + 1, HEADING_ROW + sources.length];
      const values = (column: number): string => canvas.span(first, column, last, column);
      const [renewable, all] = [`SUM(${values(COLUMNS.renewable)})`, `SUM(${values(COLUMNS.total)})`];
      const total = facts.reference('b3_totalEnergy') ?? all;
      const reportedTotal = sentence(
        canvas.say({ da: '; samlet er der oplyst ', en: '; the total is reported as ' }),
        figureText(total),
        ' MWh',
      );
      const otherTotal = `IF(ISNUMBER(${total}),IF(ABS(${total}-${all})<0.5,"",${reportedTotal}),"")`;
      canvas.heading(
        TITLE,
        `IF(${all}=0,${quoted(canvas.say({ da: 'Ingen energi er oplyst', en: 'No energy is reported' }))},${sentence(
          figureText(`100*${renewable}/MAX(${all},1E-9)`),
          canvas.say({ da: ' % af ', en: ' % of ' }),
          figureText(all),
          canvas.say({ da: ' MWh er vedvarende energi', en: ' MWh is renewable energy' }),
          { formula: otherTotal },
        )})`,
      );
      canvas.headings(HEADING_ROW, [
        [COLUMNS.name, { da: 'MWh', en: 'MWh' }],
        [COLUMNS.renewable, { da: 'Vedvar.', en: 'Renew.' }],
        [COLUMNS.other, { da: 'Ikke vedvar.', en: 'Not renew.' }],
        [COLUMNS.total, { da: 'I alt', en: 'Total' }],
      ]);
      sources.forEach((source, index) => {
        const row = first + index;
        canvas.put(row, COLUMNS.name, source.name, 'text');
        for (const kind of ['renewable', 'other'] as const) {
          const reference = facts.reference(source[kind]);
          if (reference) canvas.formula(row, COLUMNS[kind], numberOr(reference, '–'), 'decimal');
          else canvas.put(row, COLUMNS[kind], '–', 'decimal');
        }
        canvas.formula(
          row,
          COLUMNS.total,
          `SUM(${canvas.span(row, COLUMNS.renewable, row, COLUMNS.other)})`,
          'decimal',
        );
      });
      canvas.chart(canvas.rows - CHART_ROWS + 1, 1, canvas.rows, canvas.columns, {
        name: ID,
        kind: 'stacked-bar',
        title: canvas.at(2, 1),
        description: canvas.say({
          da: 'Energiforbrug i MWh efter kilde, delt i vedvarende og ikke vedvarende. Tallene står i tabellen ovenover.',
          en: 'Energy in MWh by source, renewable and not renewable. The figures stand in the table above.',
        }),
        categories: values(COLUMNS.name),
        series: (['renewable', 'other'] as const).map((kind, index) => ({
          name: canvas.at(HEADING_ROW, COLUMNS[kind]),
          values: values(COLUMNS[kind]),
          colors: [index === 0 ? PALETTE[2] : PALETTE[3]],
        })),
        values: { numberFormat: '#,##0', minimum: 0 },
        legend: 'bottom',
        labels: false,
      });
    },
  };
}
