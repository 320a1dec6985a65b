import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { countAxis } from '../../sheet/count-axis';
import { plainText, sentence } from '../../sheet/formula';
import { PALETTE } from '../../sheet/palette';
import type { BoardView } from '../view';
import type { VsmeProgress } from '../vsme-progress';

const TITLE: Text = { da: 'Udfyldelse af VSME', en: 'Completeness of the VSME report' };
const COLUMNS = {
  code: 1,
  must: 2,
  mustGiven: 3,
  ifRelevant: 4,
  ifRelevantGiven: 5,
  missing: 6,
  may: 7,
} as const;
const CHART_COLUMN = 8;
const HEADING_ROW = 3;
/** A chart needs its height, however few there are. */
const FEWEST_ROWS = 12;

/**
 * V8: how many of the answers the VSME report has that everybody must give, that are asked for because they are
 * relevant, and that may be given. Its workbook is another, so the figures are as read.
 */
export const VSME_PROGRESS: BoardView = {
  id: 'V8',
  title: TITLE,
  isFromOther: true,
  missing: ({ vsme }) =>
    vsme && vsme.length > 0
      ? null
      : {
          da: 'Vælg VSME-projektmappen, når overblikket oprettes, så vises her, hvor langt den er udfyldt.',
          en: 'Choose the VSME workbook when the overview is created, and it shows here how far it is filled in.',
        },
  section: ({ vsme }) => ({
    rows: HEADING_ROW + Math.max(FEWEST_ROWS, vsme!.length),
    rowsBelow: 0,
    draw: (canvas) => draw(canvas, vsme!),
  }),
};

function draw(canvas: Canvas, all: readonly VsmeProgress[]): void {
  const first = HEADING_ROW + 1;
  const values = (column: number): string => canvas.span(first, column, canvas.rows, column);
  const given = `SUM(${values(COLUMNS.mustGiven)},${values(COLUMNS.ifRelevantGiven)})`;
  const asked = `SUM(${values(COLUMNS.must)},${values(COLUMNS.ifRelevant)})`;
  canvas.heading(
    TITLE,
    sentence(
      plainText(given),
      canvas.say({ da: ' af ', en: ' of ' }),
      plainText(asked),
      canvas.say({ da: ' krævede oplysninger er på plads', en: ' required answers are in place' }),
    ),
  );
  canvas.headings(
    HEADING_ROW,
    [
      [COLUMNS.code, { da: 'Krav', en: 'Code' }],
      [COLUMNS.must, { da: 'Skal', en: 'Must' }],
      [COLUMNS.mustGiven, { da: 'Skal: på plads', en: 'Must: given' }],
      [COLUMNS.ifRelevant, { da: 'Hvis relevant', en: 'If relevant' }],
      [COLUMNS.ifRelevantGiven, { da: 'Relevant: på plads', en: 'Relevant: given' }],
      [COLUMNS.missing, { da: 'Mangler', en: 'Missing' }],
      [COLUMNS.may, { da: 'Kan: udfyldt', en: 'May: given' }],
    ],
    1,
    COLUMNS.may,
  );
  for (let row = first; row <= canvas.rows; row++) drawRow(canvas, row, all[row - first]);
  canvas.chart(HEADING_ROW, CHART_COLUMN, canvas.rows, canvas.columns, {
    name: 'V8',
    kind: 'stacked-bar',
    title: canvas.at(2, 1),
    description: canvas.say({
      da: 'Krævede oplysninger i VSME pr. oplysningskrav: på plads, dem alle skal give og dem der er relevante, og manglende. Tallene står i tabellen ved siden af.',
      en: 'Required VSME answers per disclosure: those everybody must give and those that are relevant, given, and missing. The figures stand in the table beside it.',
    }),
    categories: values(COLUMNS.code),
    series: (
      [
        [COLUMNS.mustGiven, PALETTE[0]],
        [COLUMNS.ifRelevantGiven, PALETTE[2]],
        [COLUMNS.missing, PALETTE[3]],
      ] as const
    ).map(([column, color]) => ({
      name: canvas.at(HEADING_ROW, column),
      values: values(column),
      colors: [color],
    })),
    values: countAxis(all.map(({ must, ifRelevant }) => must.asked + ifRelevant.asked)),
    legend: 'bottom',
    labels: false,
  });
}

function drawRow(canvas: Canvas, row: number, one: VsmeProgress | undefined): void {
  canvas.put(row, COLUMNS.code, one?.code ?? null, 'text');
  canvas.put(row, COLUMNS.must, one?.must.asked ?? null, 'count');
  canvas.put(row, COLUMNS.mustGiven, one?.must.given ?? null, 'count');
  canvas.put(row, COLUMNS.ifRelevant, one?.ifRelevant.asked ?? null, 'count');
  canvas.put(row, COLUMNS.ifRelevantGiven, one?.ifRelevant.given ?? null, 'count');
  canvas.put(row, COLUMNS.may, one?.may.given ?? null, 'count');
  if (!one) return canvas.put(row, COLUMNS.missing, null, 'count');
  const [must, mustGiven, relevant, relevantGiven] = [
    COLUMNS.must,
    COLUMNS.mustGiven,
    COLUMNS.ifRelevant,
    COLUMNS.ifRelevantGiven,
  ].map((column) => canvas.at(row, column)) as [string, string, string, string];
  canvas.formula(row, COLUMNS.missing, `${must}+${relevant}-${mustGiven}-${relevantGiven}`, 'count');
}
