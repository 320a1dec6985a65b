import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { numberOr, quoted } from '../../sheet/formula';
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
  const path = hasPath(facts) ? new TargetPath(canvas, rowOf('base'), rowOf('target')) : null;
  canvas.heading(TITLE, message(canvas, rowOf('now'), path));
  canvas.headings(HEADING_ROW, [
    [COLUMNS.year, { da: 't CO₂e', en: 't CO₂e' }],
    [COLUMNS.scope1, { da: 'Scope 1', en: 'Scope 1' }],
    [COLUMNS.scope2, { da: 'Scope 2', en: 'Scope 2' }],
    [COLUMNS.scope3, { da: 'Scope 3', en: 'Scope 3' }],
    [COLUMNS.total, { da: 'I alt', en: 'Total' }],
    [COLUMNS.path, path ? { da: 'Bane', en: 'Path' } : null],
  ]);
  for (const when of rows) {
    const row = rowOf(when);
    if (when === 'before') drawLastYear(canvas, facts, row, canvas.at(rowOf('now'), COLUMNS.year));
    else drawYear(canvas, facts, row, when);
    const scopes = canvas.span(row, COLUMNS.scope1, row, COLUMNS.scope3);
    canvas.formula(row, COLUMNS.total, `IF(COUNT(${scopes})=0,"–",SUM(${scopes}))`, 'decimal');
    if (path) canvas.formula(row, COLUMNS.path, path.in(row), 'decimal');
    else canvas.put(row, COLUMNS.path, null, 'decimal');
  }
  for (let row = first + rows.length; row < first + ORDER.length; row++) {
    for (const column of Object.values(COLUMNS)) canvas.put(row, column, null, 'decimal');
  }
  drawChart(canvas);
}

/** A line through words would be drawn at zero, so there is none without all of its years. */
function hasPath(facts: KeyFigureFacts): boolean {
  const isNumber = (when: 'base' | 'now' | 'target', which: Scope | 'year'): boolean =>
    facts.number(IDS[when][which]) !== null;
  return (
    (['base', 'now', 'target'] as const).every((when) => isNumber(when, 'year')) &&
    SCOPES.some((scope) => isNumber('base', scope) && isNumber('target', scope))
  );
}

/** The straight way from the base year to the target of the scopes that have both: a goal seldom has scope 3. */
class TargetPath {
  constructor(
    private readonly canvas: Canvas,
    private readonly base: number,
    private readonly target: number,
  ) {}

  /** Where the path is in the year of a row. */
  in(row: number): string {
    const [year, from, to] = [row, this.base, this.target].map((one) =>
      this.canvas.at(one, COLUMNS.year),
    ) as [string, string, string];
    const [start, end] = [this.sumIn(this.base), this.sumIn(this.target)];
    return `IF(OR(COUNT(${year},${from},${to})<3,NOT(OR(${SCOPES.map((scope) => this.has(scope)).join(',')}))),"–",${start}+(${end}-${start})*(${year}-${from})/MAX(1,${to}-${from}))`;
  }

  /** Whether a row has every scope of the path. */
  isWholeIn(row: number): string {
    return `AND(${SCOPES.map((scope) => `OR(NOT(${this.has(scope)}),ISNUMBER(${this.canvas.at(row, COLUMNS[scope])}))`).join(',')})`;
  }

  /** What a row comes to in the scopes of the path. */
  sumIn(row: number): string {
    return `(${SCOPES.map((scope) => `IF(${this.has(scope)},N(${this.canvas.at(row, COLUMNS[scope])}),0)`).join('+')})`;
  }

  has(scope: Scope): string {
    const [base, target] = [this.base, this.target].map((row) => this.canvas.at(row, COLUMNS[scope]));
    return `COUNT(${base},${target})=2`;
  }
}

/** This year's emissions, and whether they follow the path: only what is reported is added up, and it is named. */
function message(canvas: Canvas, now: number, path: TargetPath | null): string {
  const [year, total, goal] = [COLUMNS.year, COLUMNS.total, COLUMNS.path].map((column) =>
    canvas.at(now, column),
  ) as [string, string, string];
  const words = (da: string, en: string): string => quoted(canvas.say({ da, en }));
  const reported = scopeNames((scope) => `ISNUMBER(${canvas.at(now, COLUMNS[scope])})`);
  const when = `IF(ISNUMBER(${year}),${words(' i ', ' in ')}&${year},${words(' i år', ' this year')})`;
  const silent = words('Udledningen er ikke oplyst', 'Emissions are not reported');
  const told = `${reported}&": "&FIXED(${total},1)&" t CO₂e"&${when}`;
  const beside = path ? againstPath(path) : '""';
  return `IF(COUNT(${total})=0,${silent},${told}&${beside})`;

  function againstPath(way: TargetPath): string {
    const sum = way.sumIn(now);
    const under = words(' – på eller under banen mod målet (', ' – on or below the target path (');
    const over = words(' – over banen mod målet (', ' – above the target path (');
    const partial = words(' – et scope i målet er ikke oplyst', ' – a scope of the target is not reported');
    const onPath = scopeNames((scope) => way.has(scope));
    const compared = `IF(ABS(${sum}-${total})<0.05,"",${onPath}&": "&FIXED(${sum},1)&${words(' mod ', ' against ')})`;
    return `IF(NOT(ISNUMBER(${goal})),"",IF(NOT(${way.isWholeIn(now)}),${partial},IF(${sum}<=${goal},${under},${over})&${compared}&FIXED(${goal},1)&")"))`;
  }
}

/** Such as `Scope 1 + 2`. */
function scopeNames(isNamed: (scope: Scope) => string): string {
  const names = SCOPES.map((scope, index) => `IF(${isNamed(scope)}," + ${index + 1}","")`);
  return `"Scope "&MID(${names.join('&')},4,20)`;
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
