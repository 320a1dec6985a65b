import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { numberOr, quotientOr, quoted, sumOf, textOr } from '../../sheet/formula';
import type { Look } from '../../sheet/looks';
import { PALETTE } from '../../sheet/palette';
import { emptySection, type Section } from '../../sheet/section';
import type { KeyFigureFacts } from '../facts';
import { measuredIn } from '../units';
import { lookOf } from './figures';

const TITLE: Text = { da: 'Ansatte og ledelse', en: 'Workforce and management' };
const ID = 'WORKFORCE';
const CHART_ROWS = 14;
const COLUMNS = { name: 1, women: 4, men: 5, others: 6, count: 5, share: 6 } as const;
type Gender = 'women' | 'men' | 'others';
const GENDERS: readonly Gender[] = ['women', 'men', 'others'];

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

/** VSME paragraph 39(a). */
const CONTRACTS: readonly { readonly id: string; readonly name: Text }[] = [
  { id: 'b8_permanent', name: { da: 'Fast ansat', en: 'Permanent contract' } },
  { id: 'b8_temporary', name: { da: 'Midlertidigt ansat', en: 'Temporary contract' } },
];
/** VSME paragraph 39(c): so many countries by name, and one row for the others. */
const NAMED_COUNTRIES = 2;

const GENDER_ROW = 4;
const CONTRACT_ROW = GENDER_ROW + GROUPS.length + 1;
const COUNTRY_ROW = CONTRACT_ROW + CONTRACTS.length + 1;
const TABLE_ROWS = COUNTRY_ROW + NAMED_COUNTRIES + 1;

/** Women and men among the employees and in management; contracts and countries. */
export function workforceSection(facts: KeyFigureFacts): Section {
  const isReported = (ids: readonly string[]): boolean => ids.some((id) => facts.number(id) !== null);
  const hasGender = GROUPS.some((group) => {
    const [women, men] = [group.women, group.men].map((ids) => facts.number(ids[0]!));
    return typeof women === 'number' && typeof men === 'number' && women + men > 0;
  });
  if (!hasGender && !isReported(CONTRACTS.map(({ id }) => id))) {
    return emptySection(
      ID,
      TITLE,
      {
        da: 'Ansatte efter køn og ansættelsesform er ikke oplyst (B8, C5 og C9). Skriv antallene, så vises de her.',
        en: 'Employees by gender and contract are not reported (B8, C5 and C9). Write the numbers, and they show here.',
      },
      { isHalf: true },
    );
  }
  return {
    id: ID,
    title: TITLE,
    isHalf: true,
    rows: TABLE_ROWS + CHART_ROWS,
    draw: (canvas) => {
      canvas.heading(TITLE, message(canvas));
      drawGenders(canvas, facts);
      drawContracts(canvas, facts);
      drawCountries(canvas, facts);
      if (hasGender) drawChart(canvas);
    },
  };
}

function message(canvas: Canvas): string {
  const shares = GROUPS.map(({ share }, index) => {
    const women = canvas.at(GENDER_ROW + 1 + index, COLUMNS.women);
    return `IF(ISNUMBER(${women}),"; "&FIXED(100*${women},0)&${quoted(` % ${canvas.say(share)}`)},"")`;
  });
  const any = canvas.span(GENDER_ROW + 1, COLUMNS.women, GENDER_ROW + GROUPS.length, COLUMNS.women);
  const unknown = quoted(canvas.say({ da: 'Køn er ikke oplyst', en: 'Gender is not reported' }));
  const known = `${quoted(canvas.say({ da: 'Kvinder: ', en: 'Women: ' }))}&MID(${shares.join('&')},3,500)`;
  return `IF(COUNT(${any})=0,${unknown},${known})`;
}

function drawGenders(canvas: Canvas, facts: KeyFigureFacts): void {
  canvas.headings(GENDER_ROW, [
    [COLUMNS.name, { da: 'Andel', en: 'Share' }],
    [COLUMNS.women, { da: 'Kvinder', en: 'Women' }],
    [COLUMNS.men, { da: 'Mænd', en: 'Men' }],
    [COLUMNS.others, { da: 'Andre', en: 'Others' }],
  ]);
  GROUPS.forEach((group, index) => {
    const row = GENDER_ROW + 1 + index;
    const references = (gender: Gender): readonly string[] =>
      group[gender].flatMap((id) => facts.reference(id) ?? []);
    const cells = (gender: Gender): readonly string[] =>
      references(gender).map((reference) => `N(${reference})`);
    const all = sumOf(GENDERS.flatMap(cells));
    // Blank is not zero: women alone are not all there are.
    const both = [...references('women'), ...references('men')];
    const isKnown = both.length < 2 ? 'FALSE' : `COUNT(${both.join(',')})=2`;
    canvas.put(row, COLUMNS.name, group.name, 'text');
    for (const gender of GENDERS) {
      const share = quotientOr(`(${sumOf(cells(gender))})`, `(${all})`, '–');
      canvas.formula(row, COLUMNS[gender], `IF(${isKnown},${share},"–")`, 'percent');
    }
  });
}

function drawContracts(canvas: Canvas, facts: KeyFigureFacts): void {
  headCounts(canvas, CONTRACT_ROW, { da: 'Ansættelsesform', en: 'Contract' });
  CONTRACTS.forEach(({ id, name }, index) => {
    const reference = facts.reference(id);
    const count = reference ? numberOr(reference, '–') : quoted('–');
    drawCount(canvas, facts, CONTRACT_ROW + 1 + index, name, count);
  });
  drawShares(canvas, CONTRACT_ROW + 1, CONTRACT_ROW + CONTRACTS.length);
}

function drawCountries(canvas: Canvas, facts: KeyFigureFacts): void {
  headCounts(canvas, COUNTRY_ROW, { da: 'Land', en: 'Country' });
  const [first, rest] = [COUNTRY_ROW + 1, COUNTRY_ROW + NAMED_COUNTRIES + 1];
  const [names, counts] = [facts.references('b8_country'), facts.references('b8_countryEmp')];
  const all = facts.column('b8_countryEmp');
  const isReported = facts.bound('b8_countryEmp')?.cells.some(({ value }) => typeof value === 'number');
  if (all === null || !isReported) {
    canvas.put(first, COLUMNS.name, NO_COUNTRIES, 'text');
    for (let row = first; row <= rest; row++) {
      if (row > first) canvas.put(row, COLUMNS.name, null, 'text');
      canvas.put(row, COLUMNS.count, null, 'count');
      canvas.put(row, COLUMNS.share, null, 'percent');
    }
    return;
  }
  const named = Array.from({ length: NAMED_COUNTRIES }, (_, index) =>
    canvas.at(first + index, COLUMNS.count),
  );
  named.forEach((_, index) => {
    const [name, count] = [names[index]!, counts[index]!];
    canvas.formula(first + index, COLUMNS.name, textOr(name, '–'), 'text');
    canvas.formula(first + index, COLUMNS.count, numberOr(count, '–'), headsLook(facts));
  });
  drawCount(canvas, facts, rest, OTHER_COUNTRIES, `SUM(${all})-SUM(${named.join(',')})`);
  drawShares(canvas, first, rest);
}

const NO_COUNTRIES: Text = {
  da: 'Der er ikke oplyst ansatte i andre lande.',
  en: 'No employees are reported in other countries.',
};
const OTHER_COUNTRIES: Text = { da: 'Andre lande', en: 'Other countries' };

function headCounts(canvas: Canvas, row: number, title: Text): void {
  canvas.headings(row, [
    [COLUMNS.name, title],
    [COLUMNS.count, { da: 'Antal', en: 'Number' }],
    [COLUMNS.share, { da: 'Andel', en: 'Share' }],
  ]);
}

function drawCount(canvas: Canvas, facts: KeyFigureFacts, row: number, name: Text, count: string): void {
  canvas.put(row, COLUMNS.name, name, 'text');
  canvas.formula(row, COLUMNS.count, count, headsLook(facts));
}

function headsLook(facts: KeyFigureFacts): Look {
  const permanent = facts.bound('b8_permanent');
  return permanent ? lookOf(measuredIn(facts.report, permanent.datapoint)) : 'decimal';
}

/** Of the counts in these rows. */
function drawShares(canvas: Canvas, first: number, last: number): void {
  const all = `SUM(${canvas.span(first, COLUMNS.count, last, COLUMNS.count)})`;
  for (let row = first; row <= last; row++) {
    const count = canvas.at(row, COLUMNS.count);
    canvas.formula(
      row,
      COLUMNS.share,
      `IF(ISNUMBER(${count}),${quotientOr(count, all, '–')},"–")`,
      'percent',
    );
  }
}

function drawChart(canvas: Canvas): void {
  const [first, last] = [GENDER_ROW + 1, GENDER_ROW + GROUPS.length];
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
    series: GENDERS.map((gender, index) => ({
      name: canvas.at(GENDER_ROW, COLUMNS[gender]),
      values: values(COLUMNS[gender]),
      colors: [[PALETTE[0], PALETTE[3], PALETTE[5]][index]!],
    })),
    values: { numberFormat: '0%', minimum: 0, maximum: 1 },
    legend: 'bottom',
    labels: false,
  });
}
