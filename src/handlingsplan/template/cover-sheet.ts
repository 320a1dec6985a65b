import { formatReference, parseArea } from '../../workbook/address';
import type { NewCell, NewSheet } from '../../workbook/new-sheet';
import type { CellValidation } from '../../workbook/snapshot';
import { PILLARS, STATUSES, WORKSHOP } from '../configuration/configuration';
import { PLAN_VERSION_NAME } from '../plan-version';
import { A_DATE, textOfLength } from './bounds';
import { COVER_FIELDS, type Contents, type CoverField } from './contents';
import { headingStyle, looks, TAB_COLORS, type Look } from './looks';
import { OVERVIEW, type MaalepunktColumn } from './maalepunkter-sheet';
import { PLAN } from './plan-table';
import type { Validation } from './table';
import { textHeight } from './text-height';
import { SHEETS, YES } from './words';

/** Of the template; other programs and later versions know the workbook by it. */
const TEMPLATE_VERSION = '1.0';

const FACTS_ROW = 5;
/** The last fact is a text of several lines. */
const MANDATE_ROW = FACTS_ROW + COVER_FIELDS.indexOf('mandate');
const MANDATE_ROWS = 4;
const VERSION_ROW = MANDATE_ROW + MANDATE_ROWS;
const MANDATE_CELLS = `C${MANDATE_ROW}:C${VERSION_ROW - 1}`;

/** The name of the cell that says that the workbook is Kompasark's handlingsplan, and which version of it. */
export const COVER_NAMES: readonly (readonly [name: string, refersTo: string])[] = [
  [PLAN_VERSION_NAME, formatReference({ sheet: SHEETS.cover, area: parseArea(`C${VERSION_ROW}`)! })],
];

const LOOKS = looks('center');

const WIDTHS = [2, 24, 38, 3, 23, 13, 12, 12, 13, 13, 14];

const FACTS: Readonly<
  Record<CoverField, { readonly label: string; readonly look: Look; readonly validation?: Validation }>
> = {
  organisation: { label: 'Boligorganisation', look: 'text' },
  cvr: { label: 'CVR-nr. (8 cifre)', look: 'code', validation: textOfLength(8, 8) },
  lbf: { label: 'LBF-organisationsnr.', look: 'code', validation: textOfLength(1, 6) },
  municipality: { label: 'Kommunenr. (3 cifre)', look: 'code', validation: textOfLength(3, 3) },
  period: { label: 'Planens periode', look: 'code' },
  version: { label: 'Planens version', look: 'code' },
  approvedOn: { label: 'Vedtaget dato', look: 'leftDate', validation: A_DATE },
  coordinator: { label: 'Tovholder', look: 'text' },
  mandate: { label: 'Mandat', look: 'text' },
};

const SOON = 90;

const AREAS = { E: 'E  Miljø og klima', S: 'S  Sociale forhold', G: 'G  Ledelse' } as const;

/** The headings of the key figures, and the figure of one of E, S and G. */
const FIGURES: readonly { readonly heading: string; readonly of: (pillar: string) => string }[] = [
  {
    heading: 'Prioriterede målepunkter',
    of: (pillar) => `COUNTIFS(${ofPillar(pillar)},${overview('prioritised')},"${YES}")`,
  },
  { heading: 'Antal mål', of: (pillar) => total('goals', pillar) },
  { heading: 'Antal initiativer', of: (pillar) => total('initiatives', pillar) },
  { heading: 'Gennemførte', of: (pillar) => total('done', pillar) },
  { heading: 'Overskredne', of: (pillar) => total('overdue', pillar) },
  {
    heading: `Frist inden for ${SOON} dage`,
    of: (pillar) =>
      `COUNTIFS(${PLAN.all('pillar')},"${pillar}",${PLAN.all('days')},">=0",${PLAN.all('days')},"<=${SOON}")`,
  },
];
const FIGURE_COLUMNS = ['F', 'G', 'H', 'I', 'J', 'K'] as const;

const FIGURES_ROW = 5;
const TOTALS_ROW = FIGURES_ROW + PILLARS.length + 1;
const STATUS_ROW = TOTALS_ROW + 3;
const UNSAID_ROW = STATUS_ROW + STATUSES.length + 1;
const GUIDE_ROW = UNSAID_ROW + 2;
const SECTIONS = ['B4:C4', 'E4:K4', `E${STATUS_ROW}:K${STATUS_ROW}`, `B${GUIDE_ROW}:K${GUIDE_ROW}`];
const BAR_LENGTH = 40;

const GUIDE: readonly (readonly [step: string, text: string])[] = [
  [
    '1  Prioritér',
    `Sæt Ja ved omkring ${WORKSHOP.recommendedMaalepunkter} af de 20 målepunkter på arket Målepunkter, helst mindst ét i hver af E, S og G. Skriv, hvor I står i dag, og vælg ambitionsniveau: Minimum (lovkrav og risici), Mellem (på niveau med sektoren) eller Ambitiøst (rollemodel).`,
  ],
  [
    '2  Sæt mål',
    `Skriv ét til ${WORKSHOP.mostGoals} SMART-mål for hvert prioriteret målepunkt på arket Handlingsplan: hvad der skal opnås, for hvem, fra hvilket tal til hvilket og hvornår. Indikator, enhed, basisår og målværdi står længere til højre.`,
  ],
  [
    '3  Vælg initiativer',
    'Én række for hvert initiativ; gentag målepunkt, nummer og mål i hver række. Giv det en ansvarlig person, en deadline og en status. Der er tomme rækker klar; skal der flere til, så indsæt en række i tabellen, og kopiér en tom række ned over den.',
  ],
  [
    '4  Følg op',
    'Skriv en linje på arket Opfølgning, hver gang noget er sket. Ret ikke gamle linjer: en rettelse er en ny linje. Skriv ikke cpr-numre eller følsomme oplysninger om beboere og ansatte.',
  ],
  [
    '5  Saml tal',
    'Arket Data rummer tallene for hver indikator, år og afdeling, med kilde og eventuelt landsgennemsnit. Skriv kun tallet; procenter skrives som procenttal (38, ikke 38 %). Lad feltet stå tomt, når I ikke ved det.',
  ],
  [
    'Felterne',
    'Hvide felter udfyldes. Grå felter regnes ud. Gul: noget mangler. Rød: deadline er overskredet. Farverne står aldrig alene: »Holder planen?« siger det med ord, og »På plads« tæller niveau, sætning, mål og initiativer.',
  ],
];

/** What the plan is, how it stands, and how it is used. */
export function coverSheet(given: Contents['cover']): NewSheet {
  const guide = GUIDE.map(([step, text], index) => ({ step, text, row: GUIDE_ROW + 1 + index }));
  const guideWidth = WIDTHS.slice(2).reduce((sum, width) => sum + width, 0);
  const lastRow = GUIDE_ROW + GUIDE.length;
  const statusRows = [...STATUSES, null].map((status, index) => ({ status, row: STATUS_ROW + 1 + index }));
  return {
    name: SHEETS.cover,
    visibility: 'visible',
    styles: { ...LOOKS, name: { ...LOOKS['title'], size: 24 } },
    cells: [
      { cell: 'B1', content: { value: 'Handlingsplan for ESG' }, style: 'name' },
      {
        cell: 'B2',
        content: {
          value: 'Ambitioner, SMART-mål, initiativer og opfølgning efter AlmenKompas’ 20 målepunkter',
        },
        style: 'subtitle',
      },
      { cell: 'B4', content: { value: 'Om planen' }, style: 'section' },
      { cell: 'E4', content: { value: 'Sådan står det til' }, style: 'section' },
      ...facts(given),
      ...figures(),
      { cell: `E${TOTALS_ROW + 1}`, content: { formula: advice() }, style: 'note' },
      { cell: `E${STATUS_ROW}`, content: { value: 'Initiativer efter status' }, style: 'section' },
      ...statusRows.flatMap(({ status, row }) => statusLine(status, row)),
      { cell: `B${GUIDE_ROW}`, content: { value: 'Sådan bruges planen' }, style: 'section' },
      ...guide.flatMap(({ step, text, row }): NewCell[] => [
        { cell: `B${row}`, content: { value: step }, style: 'step' },
        { cell: `C${row}`, content: { value: text }, style: 'body' },
      ]),
    ],
    styledAreas: [
      ...SECTIONS.map((area) => ({ area, style: 'section' })),
      ...statusRows.map(({ row }) => ({ area: `G${row}:K${row}`, style: 'bar' })),
      { area: MANDATE_CELLS, style: 'input text' },
      ...COVER_FIELDS.map((field, index) => ({
        area: `C${FACTS_ROW + index}`,
        style: `input ${FACTS[field].look}`,
      })),
    ],
    columnWidths: WIDTHS.map((width, index) => ({ column: index + 1, width })),
    rowHeights: [
      { row: 1, height: 42 },
      { row: 2, height: 18 },
      { row: 4, height: 22 },
      ...Array.from({ length: UNSAID_ROW - FACTS_ROW + 1 }, (_, index) => ({
        row: FACTS_ROW + index,
        height: 20,
      })),
      { row: FIGURES_ROW, height: 34 },
      { row: GUIDE_ROW, height: 22 },
      ...guide.map(({ row, text }) => ({ row, height: textHeight([[text, guideWidth]]) })),
    ],
    merges: [
      ...SECTIONS,
      MANDATE_CELLS,
      `E${TOTALS_ROW + 1}:K${TOTALS_ROW + 1}`,
      ...statusRows.map(({ row }) => `G${row}:K${row}`),
      ...guide.map(({ row }) => `C${row}:K${row}`),
    ],
    validations: COVER_FIELDS.flatMap((field, index): CellValidation[] => {
      const { validation } = FACTS[field];
      return validation ? [{ areas: `C${FACTS_ROW + index}`, ...validation }] : [];
    }),
    conditionalFormats: [
      { areas: `J${FIGURES_ROW + 1}:J${TOTALS_ROW}`, formula: `J${FIGURES_ROW + 1}>0`, style: 'is late' },
    ],
    protected: true,
    showGridLines: false,
    frozen: { rows: 0, columns: 0 },
    tabColor: TAB_COLORS.cover,
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      area: `A1:K${lastRow}`,
      footer: { left: '&A', right: 'Side &P af &N' },
    },
  };
}

function facts(given: Contents['cover']): readonly NewCell[] {
  return [
    ...COVER_FIELDS.flatMap((field, index): NewCell[] => {
      const row = FACTS_ROW + index;
      const value = given[field] ?? null;
      return [
        { cell: `B${row}`, content: { value: FACTS[field].label }, style: 'label' },
        ...(value === null ? [] : [{ cell: `C${row}`, content: { value } }]),
      ];
    }),
    { cell: `B${VERSION_ROW}`, content: { value: 'Kompasarks skabelon' }, style: 'label' },
    { cell: `C${VERSION_ROW}`, content: { value: TEMPLATE_VERSION }, style: 'computed code' },
  ];
}

function figures(): readonly NewCell[] {
  const lines = PILLARS.map((pillar, index) => ({ pillar, row: FIGURES_ROW + 1 + index }));
  return [
    { cell: `E${FIGURES_ROW}`, content: { value: 'Overblik' }, style: headingStyle('topic', 'text') },
    ...FIGURES.map(({ heading }, index): NewCell => ({
      cell: `${FIGURE_COLUMNS[index]!}${FIGURES_ROW}`,
      content: { value: heading },
      style: headingStyle('topic', 'count'),
    })),
    ...lines.flatMap(({ pillar, row }): NewCell[] => [
      { cell: `E${row}`, content: { value: AREAS[pillar] }, style: `pillar ${pillar}` },
      ...FIGURES.map(({ of }, index): NewCell => ({
        cell: `${FIGURE_COLUMNS[index]!}${row}`,
        content: { formula: of(pillar) },
        style: 'computed count',
      })),
    ]),
    { cell: `E${TOTALS_ROW}`, content: { value: 'I alt' }, style: 'total text' },
    ...FIGURE_COLUMNS.map((column): NewCell => ({
      cell: `${column}${TOTALS_ROW}`,
      content: { formula: `SUM(${column}${FIGURES_ROW + 1}:${column}${TOTALS_ROW - 1})` },
      style: 'total count',
    })),
  ];
}

/** So many målepunkter as the workshop recommends, said before the rules are asked. */
function advice(): string {
  const prioritised = `F${TOTALS_ROW}`;
  const { fewestMaalepunkter, mostMaalepunkter, recommendedMaalepunkter } = WORKSHOP;
  const missing = PILLARS.map((pillar, index) => `IF(F${FIGURES_ROW + 1 + index}=0," ${pillar}","")`).join(
    '&',
  );
  return [
    `IF(${prioritised}=0,"Ingen målepunkter er prioriteret endnu.",`,
    `IF(${prioritised}<${fewestMaalepunkter},"Få målepunkter: anbefalingen er omkring ${recommendedMaalepunkter}.",`,
    `IF(${prioritised}>${mostMaalepunkter},"Mange målepunkter: anbefalingen er omkring ${recommendedMaalepunkter}.",`,
    `"Antallet af målepunkter passer med anbefalingen (omkring ${recommendedMaalepunkter}).")`,
    `)&IF(${missing}="",""," Intet er prioriteret i:"&${missing}))`,
  ].join('');
}

function statusLine(status: string | null, row: number): readonly NewCell[] {
  const initiatives = `H${TOTALS_ROW}`;
  const counted =
    status === null
      ? `COUNTIFS(${PLAN.all('initiative')},"?*")-1-SUM(F${STATUS_ROW + 1}:F${UNSAID_ROW - 1})`
      : `COUNTIFS(${PLAN.all('initiative')},"?*",${PLAN.all('status')},"${status}")`;
  return [
    { cell: `E${row}`, content: { value: status ?? 'Uden status' }, style: 'total text' },
    { cell: `F${row}`, content: { formula: counted }, style: 'computed count' },
    {
      cell: `G${row}`,
      content: {
        formula: `IF(${initiatives}=0,"",REPT("█",ROUND(F${row}/${initiatives}*${BAR_LENGTH},0))&IF(F${row}=0,"","  "&ROUND(F${row}/${initiatives}*100,0)&" %"))`,
      },
      style: 'bar',
    },
  ];
}

function overview(key: MaalepunktColumn): string {
  return OVERVIEW.all(key);
}

function ofPillar(pillar: string): string {
  return `${overview('pillar')},"${pillar}"`;
}

function total(key: MaalepunktColumn, pillar: string): string {
  return `SUMIFS(${overview(key)},${ofPillar(pillar)})`;
}
