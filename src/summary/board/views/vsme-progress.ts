import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { plainText, sentence } from '../../sheet/formula';
import { PALETTE } from '../../sheet/palette';
import type { VsmeProgress } from '../facts';
import type { BoardView } from '../view';

const TITLE: Text = { da: 'Udfyldelse af VSME', en: 'Completeness of the VSME report' };
const COLUMNS = { code: 1, required: 2, given: 3, missing: 4 } as const;
const CHART_COLUMN = 5;
const HEADING_ROW = 3;
/** A chart needs its height, however few there are. */
const FEWEST_ROWS = 9;

/** V8: how many of the required answers the VSME report has. Its workbook is another, so the figures are as read. */
export const VSME_PROGRESS: BoardView = {
  id: 'V8',
  title: TITLE,
  missing: ({ vsme }) =>
    vsme && vsme.length > 0
      ? null
      : {
          da: 'Vælg VSME-projektmappen, når overblikket oprettes, så vises her, hvor langt den er udfyldt.',
          en: 'Choose the VSME workbook when the overview is created, and it shows here how far it is filled in.',
        },
  section: ({ vsme }) => ({
    rows: HEADING_ROW + Math.max(FEWEST_ROWS, vsme!.length),
    draw: (canvas) => draw(canvas, vsme!),
  }),
};

function draw(canvas: Canvas, all: readonly VsmeProgress[]): void {
  const first = HEADING_ROW + 1;
  const last = Math.min(canvas.rows, HEADING_ROW + all.length);
  const values = (column: number): string => canvas.span(first, column, last, column);
  canvas.heading(
    TITLE,
    sentence(
      plainText(`SUM(${values(COLUMNS.given)})`),
      canvas.say({ da: ' af ', en: ' of ' }),
      plainText(`SUM(${values(COLUMNS.required)})`),
      canvas.say({ da: ' krævede oplysninger er på plads', en: ' required answers are in place' }),
    ),
  );
  canvas.headings(
    HEADING_ROW,
    [
      [COLUMNS.code, { da: 'Krav', en: 'Disclosure' }],
      [COLUMNS.required, { da: 'Krævet', en: 'Asked' }],
      [COLUMNS.given, { da: 'På plads', en: 'Given' }],
      [COLUMNS.missing, { da: 'Mangler', en: 'Missing' }],
    ],
    1,
    COLUMNS.missing,
  );
  for (let row = first; row <= canvas.rows; row++) {
    const one = all[row - first];
    canvas.put(row, COLUMNS.code, one?.code ?? null, 'text');
    canvas.put(row, COLUMNS.required, one?.required ?? null, 'count');
    canvas.put(row, COLUMNS.given, one?.fulfilled ?? null, 'count');
    if (!one) canvas.put(row, COLUMNS.missing, null, 'count');
    else
      canvas.formula(
        row,
        COLUMNS.missing,
        `${canvas.at(row, COLUMNS.required)}-${canvas.at(row, COLUMNS.given)}`,
        'count',
      );
  }
  canvas.chart(HEADING_ROW, CHART_COLUMN, canvas.rows, canvas.columns, {
    name: 'V8',
    kind: 'stacked-bar',
    title: canvas.at(2, 1),
    description: canvas.say({
      da: 'Krævede oplysninger i VSME pr. oplysningskrav: på plads og manglende. Tallene står i tabellen ved siden af.',
      en: 'Required VSME answers per disclosure: given and missing. The figures stand in the table beside it.',
    }),
    categories: values(COLUMNS.code),
    series: [
      { name: canvas.at(HEADING_ROW, COLUMNS.given), values: values(COLUMNS.given), colors: [PALETTE[0]] },
      {
        name: canvas.at(HEADING_ROW, COLUMNS.missing),
        values: values(COLUMNS.missing),
        colors: [PALETTE[3]],
      },
    ],
    values: { numberFormat: '0', minimum: 0 },
    legend: 'bottom',
    labels: false,
  });
}
