import type { OwnWords } from '../../../vsme/own-words';
import type { Text } from '../../../workbook/text';
import { exactly, figureText, quoted, sentence, sumOf } from '../../sheet/formula';
import { PALETTE } from '../../sheet/palette';
import { emptySection, type Section } from '../../sheet/section';
import type { KeyFigureFacts } from '../facts';

const TITLE: Text = { da: 'Affald og genanvendelse', en: 'Waste and recycling' };
const ID = 'WASTE';
const HEADING_ROW = 4;
const CHART_ROWS = 20;
const COLUMNS = { name: 1, tonnes: 6 } as const;

/** VSME paragraph 38. */
const PARTS: readonly { readonly id: string; readonly name: Text }[] = [
  { id: 'b7_wasteRecycled', name: { da: 'Genbrug og genanvendelse', en: 'Reuse and recycling' } },
  { id: 'b7_wasteDisposal', name: { da: 'Bortskaffelse', en: 'Disposal' } },
];

/** EFRAG's words for the units of mass, and how many there are to the tonne. */
const MASSES: readonly (readonly [unit: string, perTonne: number])[] = [
  ['metric tonnes (t)', 1],
  ['kilograms (kg)', 1000],
];

/** Waste to recycling and to disposal, of the rows that are measured by mass. */
export function wasteSection(facts: KeyFigureFacts): Section {
  const units = facts.column('b7_wasteUnit');
  const isReported = PARTS.some(({ id }) =>
    facts.bound(id)?.cells.some(({ value }) => typeof value === 'number'),
  );
  if (units === null || !isReported) {
    return emptySection(
      ID,
      TITLE,
      {
        da: 'Affald er ikke oplyst efter behandling (B7, punkt 38). Skriv mængderne i affaldstabellen, så vises de her.',
        en: 'Waste is not reported by treatment (B7, paragraph 38). Write the amounts in the waste table, and they show here.',
      },
      { isHalf: true },
    );
  }
  const words = facts.bound('b7_wasteUnit')?.datapoint.words;
  return {
    id: ID,
    title: TITLE,
    isHalf: true,
    rows: HEADING_ROW + PARTS.length + 2 + CHART_ROWS,
    draw: (canvas) => {
      const [first, last] = [HEADING_ROW + 1, HEADING_ROW + PARTS.length];
      const [recycled, total] = [canvas.at(first, COLUMNS.tonnes), canvas.at(last + 1, COLUMNS.tonnes)];
      canvas.heading(
        TITLE,
        `IF(${total}=0,${quoted(canvas.say({ da: 'Intet affald er oplyst i ton eller kg', en: 'No waste is reported in tonnes or kg' }))},${sentence(
          figureText(`100*${recycled}/MAX(${total},1E-9)`),
          canvas.say({ da: ' % af ', en: ' % of ' }),
          figureText(total, 1),
          canvas.say({
            da: ' ton affald går til genbrug og genanvendelse',
            en: ' tonnes of waste is reused or recycled',
          }),
        )})`,
      );
      canvas.headings(HEADING_ROW, [
        [COLUMNS.name, { da: 'Behandling', en: 'Treatment' }],
        [COLUMNS.tonnes, { da: 'Ton', en: 'Tonnes' }],
      ]);
      PARTS.forEach(({ id, name }, index) => {
        canvas.put(first + index, COLUMNS.name, name, 'text');
        canvas.formula(first + index, COLUMNS.tonnes, inTonnes(facts.column(id), units, words), 'decimal');
      });
      canvas.put(last + 1, COLUMNS.name, { da: 'I alt', en: 'Total' }, 'total text');
      canvas.band(last + 1, 'total text', 2, COLUMNS.tonnes - 1);
      const values = canvas.span(first, COLUMNS.tonnes, last, COLUMNS.tonnes);
      canvas.formula(last + 1, COLUMNS.tonnes, `SUM(${values})`, 'total decimal');
      canvas.put(last + 2, COLUMNS.name, HAZARDOUS, 'text');
      canvas.formula(last + 2, COLUMNS.tonnes, hazardousTonnes(facts), 'decimal');
      canvas.chart(canvas.rows - CHART_ROWS + 1, 1, canvas.rows, canvas.columns, {
        name: ID,
        kind: 'doughnut',
        title: canvas.at(2, 1),
        description: canvas.say({
          da: 'Affald i ton til genanvendelse og til bortskaffelse. Tallene står i tabellen ovenover.',
          en: 'Waste in tonnes to recycling and to disposal. The figures stand in the table above.',
        }),
        categories: canvas.span(first, COLUMNS.name, last, COLUMNS.name),
        series: [{ name: canvas.at(HEADING_ROW, COLUMNS.tonnes), values, colors: [PALETTE[4], PALETTE[3]] }],
        values: { numberFormat: '#,##0' },
        legend: 'bottom',
        labels: true,
      });
    },
  };
}

const HAZARDOUS: Text = { da: 'Heraf farligt affald', en: 'Of which hazardous' };

/** The workbook's own total, which is in a unit of its own. */
function hazardousTonnes(facts: KeyFigureFacts): string {
  const [amount, unit] = [facts.reference('b7_wasteHazMass'), facts.reference('b7_wasteTotUnit')];
  if (amount === null || unit === null) return quoted('–');
  const words = facts.bound('b7_wasteTotUnit')?.datapoint.words;
  const inUnits = MASSES.reduceRight(
    (other, [word, perTonne]) =>
      `IF(${unit}=${quoted(words?.ownFor(word) ?? word)},${amount}/${perTonne},${other})`,
    quoted('–'),
  );
  return `IF(ISNUMBER(${amount}),${inUnits},"–")`;
}

function inTonnes(amounts: string | null, units: string, words: OwnWords | undefined): string {
  if (amounts === null) return '0';
  return sumOf(
    MASSES.map(([unit, perTonne]) => {
      const sum = `SUMIFS(${amounts},${units},${exactly(words?.ownFor(unit) ?? unit)})`;
      return perTonne === 1 ? sum : `${sum}/${perTonne}`;
    }),
  );
}
