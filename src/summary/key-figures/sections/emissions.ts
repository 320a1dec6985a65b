import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { figureText, numberOr, plainText, quoted, sentence } from '../../sheet/formula';
import { PALETTE, TARGET_PATH } from '../../sheet/palette';
import { emptySection, type Section } from '../../sheet/section';
import type { KeyFigureFacts } from '../facts';
import { GAP_WORDS } from './figures';

const TITLE: Text = { da: 'CO₂e pr. scope', en: 'CO₂e by scope' };
const ID = 'EMISSIONS';
const HEADING_ROW = 4;
const CHART_ROWS = 13;
const COLUMNS = { year: 1, scope1: 2, scope2: 3, scope3: 4, total: 5, path: 6 } as const;
type Scope = 'scope1' | 'scope2' | 'scope3';
const SCOPES: readonly Scope[] = ['scope1', 'scope2', 'scope3'];

type When = 'base' | 'before' | 'now' | 'target';

/** Location-based, as the standard has it first. VSME paragraphs 30, 50 and 54. */
const IDS: Readonly<Record<Exclude<When, 'before'>, Readonly<Record<Scope | 'year', string>>>> = {
  base: { year: 'c3_baseYear', scope1: 'c3_s1Base', scope2: 'c3_s2lbBase', scope3: 'c3_s3Base' },
  now: { year: 'x_endYear', scope1: 'b3_scope1', scope2: 'b3_scope2lb', scope3: 'b3_scope3' },
  target: { year: 'c3_targetYear', scope1: 'c3_s1Target', scope2: 'c3_s2lbTarget', scope3: 'c3_s3Target' },
};

/** Emissions by scope: the base year, last year, this year and the target, with the straight way to it. */
export function emissionsSection(facts: KeyFigureFacts): Section {
  const reported = (when: Exclude<When, 'before'>): boolean =>
    SCOPES.some((scope) => facts.number(IDS[when][scope]) !== null);
  if (!reported('now')) {
    return emptySection(
      ID,
      TITLE,
      {
        da: 'Udledningen er ikke oplyst (B3, punkt 30). Skriv scope 1 og scope 2, så vises de her.',
        en: 'Emissions are not reported (B3, paragraph 30). Write scope 1 and scope 2, and they show here.',
      },
      { isHalf: true },
    );
  }
  return {
    id: ID,
    title: TITLE,
    isHalf: true,
    rows: HEADING_ROW + ORDER.length + CHART_ROWS,
    draw: (canvas) => {
      const rows = ORDER.filter((when) => (when === 'before' ? showsLastYear(facts) : reported(when)));
      draw(canvas, facts, rows);
    },
  };
}

/** The rows of the table; those without figures are blank, and stand last. */
const ORDER: readonly When[] = ['base', 'before', 'now', 'target'];

/** Not when that is the base year: it stands there already. */
function showsLastYear(facts: KeyFigureFacts): boolean {
  const { lastYear } = facts;
  return lastYear !== null && (lastYear.year === null || lastYear.year !== facts.number(IDS.base.year));
}

function draw(canvas: Canvas, facts: KeyFigureFacts, rows: readonly When[]): void {
  const first = HEADING_ROW + 1;
  const rowOf = (when: When): number => first + rows.indexOf(when);
  // A line through words would be drawn at zero.
  const hasYears = (['base', 'now', 'target'] as const).every(
    (when) => facts.number(IDS[when].year) !== null,
  );
  const hasPath = hasYears && rows.includes('base') && rows.includes('target');
  canvas.heading(TITLE, message(canvas, rowOf('now'), hasPath ? rowOf('base') : null));
  canvas.headings(HEADING_ROW, [
    [COLUMNS.year, { da: 't CO₂e', en: 't CO₂e' }],
    [COLUMNS.scope1, { da: 'Scope 1', en: 'Scope 1' }],
    [COLUMNS.scope2, { da: 'Scope 2', en: 'Scope 2' }],
    [COLUMNS.scope3, { da: 'Scope 3', en: 'Scope 3' }],
    [COLUMNS.total, { da: 'I alt', en: 'Total' }],
    [COLUMNS.path, hasPath ? { da: 'Bane', en: 'Path' } : null],
  ]);
  for (const when of rows) {
    const row = rowOf(when);
    if (when === 'before') drawLastYear(canvas, facts, row, canvas.at(rowOf('now'), COLUMNS.year));
    else drawYear(canvas, facts, row, when);
    const scopes = canvas.span(row, COLUMNS.scope1, row, COLUMNS.scope3);
    canvas.formula(row, COLUMNS.total, `IF(COUNT(${scopes})=0,"–",SUM(${scopes}))`, 'decimal');
    if (hasPath)
      canvas.formula(row, COLUMNS.path, pathIn(canvas, row, rowOf('base'), rowOf('target')), 'decimal');
    else canvas.put(row, COLUMNS.path, null, 'decimal');
  }
  for (let row = first + rows.length; row < first + ORDER.length; row++) {
    for (const column of Object.values(COLUMNS)) canvas.put(row, column, null, 'decimal');
  }
  drawChart(canvas);
}

/** @param base the row of the base year, where there is a path from it to a target. */
function message(canvas: Canvas, now: number, base: number | null): string {
  const [year, total, path] = [COLUMNS.year, COLUMNS.total, COLUMNS.path].map((column) =>
    canvas.at(now, column),
  ) as [string, string, string];
  const beginning = sentence(
    'Scope 1–3: ',
    figureText(total, 1),
    canvas.say({ da: ' t CO₂e i ', en: ' t CO₂e in ' }),
    plainText(year),
  );
  if (base === null) return beginning;
  const under = quoted(
    canvas.say({ da: ' – på eller under banen mod målet (', en: ' – on or below the target path (' }),
  );
  const over = quoted(canvas.say({ da: ' – over banen mod målet (', en: ' – above the target path (' }));
  const againstPath = `IF(ISNUMBER(${path}),IF(${total}<=${path},${under},${over})&FIXED(${path},1)&")","")`;
  // A total that lacks a scope is no better for it, and is not held up against a path that has it.
  const partial = quoted(canvas.say({ da: ' – et scope er ikke oplyst', en: ' – a scope is not reported' }));
  const countIn = (row: number): string => `COUNT(${canvas.span(row, COLUMNS.scope1, row, COLUMNS.scope3)})`;
  return `${beginning}&IF(${countIn(now)}>=${countIn(base)},${againstPath},${partial})`;
}

function drawYear(canvas: Canvas, facts: KeyFigureFacts, row: number, when: Exclude<When, 'before'>): void {
  const year = facts.reference(IDS[when].year);
  if (year) canvas.formula(row, COLUMNS.year, numberOr(year, canvas.say(NAMES[when])), 'year');
  else canvas.put(row, COLUMNS.year, NAMES[when], 'year');
  for (const scope of SCOPES) {
    const cell = facts.reference(IDS[when][scope]);
    if (cell) canvas.formula(row, COLUMNS[scope], numberOr(cell, '–'), 'decimal');
    else canvas.put(row, COLUMNS[scope], '–', 'decimal');
  }
}

function drawChart(canvas: Canvas): void {
  const [first, last] = [HEADING_ROW + 1, HEADING_ROW + ORDER.length];
  const values = (column: number): string => canvas.span(first, column, last, column);
  canvas.chart(canvas.rows - CHART_ROWS + 1, 1, canvas.rows, canvas.columns, {
    name: ID,
    kind: 'stacked-column',
    title: canvas.at(2, 1),
    description: canvas.say({
      da: 'Udledning i ton CO₂e efter scope pr. år, med banen mod målet. Tallene står i tabellen ovenover.',
      en: 'Emissions in tonnes of CO₂e by scope and year, with the path to the target. The figures stand in the table above.',
    }),
    categories: values(COLUMNS.year),
    series: [
      ...SCOPES.map((scope, index) => ({
        name: canvas.at(HEADING_ROW, COLUMNS[scope]),
        values: values(COLUMNS[scope]),
        colors: [[PALETTE[0], PALETTE[2], PALETTE[4]][index]!],
      })),
      {
        name: canvas.at(HEADING_ROW, COLUMNS.path),
        values: values(COLUMNS.path),
        colors: [TARGET_PATH],
        dashed: true,
        asLine: true,
      },
    ],
    values: { title: 't CO₂e', numberFormat: '#,##0', minimum: 0 },
    legend: 'bottom',
    labels: false,
  });
}

const NAMES: Readonly<Record<Exclude<When, 'before'>, Text>> = {
  base: { da: 'Basisår', en: 'Base year' },
  now: { da: 'i år', en: 'this year' },
  target: { da: 'Mål', en: 'Target' },
};

function drawLastYear(canvas: Canvas, facts: KeyFigureFacts, row: number, thisYear: string): void {
  const year = facts.lastYear?.year ?? null;
  if (year !== null) canvas.put(row, COLUMNS.year, year, 'year');
  else
    canvas.formula(
      row,
      COLUMNS.year,
      `IF(ISNUMBER(${thisYear}),${thisYear}-1,${quoted(canvas.say({ da: 'sidste år', en: 'last year' }))})`,
      'year',
    );
  for (const scope of SCOPES) {
    const former = facts.former(IDS.now[scope]);
    if (former === null || typeof former === 'string') canvas.put(row, COLUMNS[scope], '–', 'decimal');
    else
      canvas.content(row, COLUMNS[scope], former.content(canvas.say(GAP_WORDS['not-reported'])), 'decimal');
  }
}

/** On the straight line from the total of the base year to that of the target. */
function pathIn(canvas: Canvas, row: number, base: number, target: number): string {
  const [year, from, to] = [row, base, target].map((one) => canvas.at(one, COLUMNS.year)) as [
    string,
    string,
    string,
  ];
  const [start, end] = [base, target].map((one) => canvas.at(one, COLUMNS.total)) as [string, string];
  return `IF(COUNT(${year},${from},${to})<3,"–",${start}+(${end}-${start})*(${year}-${from})/MAX(1,${to}-${from}))`;
}
