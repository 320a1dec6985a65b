import { PILLAR_NAMES } from '../../../handlingsplan/pillars';
import type { BoundDatapoint } from '../../../vsme/report';
import type { CellContent } from '../../../workbook/cell-value';
import { BLANK } from '../../../workbook/change-set';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { numberOr, plainText, sentence } from '../../sheet/formula';
import type { Look } from '../../sheet/looks';
import type { Section } from '../../sheet/section';
import type { KeyFigureFacts } from '../facts';
import { KEY_FIGURES } from '../figures';
import type { FormerFigure, Gap } from '../last-year';
import { measuredIn, unitWords } from '../units';

const TITLE: Text = { da: 'Nøgletal', en: 'Key figures' };
/** Where things stand, counted from the top left corner of the section. */
export const FIGURES = {
  id: 'FIGURES',
  rows: { source: 3, headings: 4 },
  columns: { name: 1, unit: 5, paragraph: 7, now: 8, before: 10, change: 12 },
} as const;
const { rows: ROWS, columns: COLUMNS } = FIGURES;
const NOT_REPORTED: Text = { da: 'ikke oplyst', en: 'not reported' };

/** What stands for a figure of last year that cannot be compared. */
export const GAP_WORDS: Readonly<Record<Gap, Text>> = {
  'not-reported': NOT_REPORTED,
  'not-in-template': { da: 'fandtes ikke', en: 'did not exist' },
  'other-unit': { da: 'anden enhed', en: 'other unit' },
  'unknown-unit': { da: 'ukendt enhed', en: 'unknown unit' },
};

/** The key figures of E, S and G with unit, paragraph, this year and last. */
export function figuresSection(facts: KeyFigureFacts): Section {
  const groups = KEY_FIGURES.map(({ pillar, ids }) => ({
    pillar,
    bound: ids.flatMap((figure) => facts.standingFor(figure) ?? []),
  }));
  const rows = groups.reduce<number>((sum, { bound }) => sum + 1 + bound.length, ROWS.headings);
  return {
    id: FIGURES.id,
    title: TITLE,
    rows,
    draw: (canvas) => {
      const now = canvas.span(ROWS.headings + 1, COLUMNS.now, canvas.rows, COLUMNS.now);
      const all = groups.reduce((sum, { bound }) => sum + bound.length, 0);
      canvas.heading(
        TITLE,
        sentence(
          plainText(`COUNT(${now})`),
          canvas.say({ da: ` af ${all} nøgletal er oplyst`, en: ` of ${all} key figures are reported` }),
        ),
      );
      drawSource(canvas, facts);
      drawHeadings(canvas, facts);
      let row = ROWS.headings + 1;
      for (const { pillar, bound } of groups) {
        canvas.band(row, 'group');
        canvas.put(
          row,
          COLUMNS.name,
          { da: `${pillar} · ${PILLAR_NAMES[pillar].da}`, en: `${pillar} · ${PILLAR_NAMES[pillar].en}` },
          'group',
        );
        row++;
        for (const one of bound) drawFigure(canvas, row++, one, facts);
      }
    },
  };
}

/** Stands before the file or the sheet that last year is from. */
export const SOURCE_WORDS: Text = { da: 'Sidste år er fra ', en: 'Last year is from ' };
const NO_SOURCE: Text = {
  da: 'Peg på sidste års fil eller ark, når arket opdateres: så står tallene ved siden af årets.',
  en: 'Point to last year’s file or sheet at a refresh: its figures then stand beside this year’s.',
};

function drawSource(canvas: Canvas, { lastYear }: KeyFigureFacts): void {
  // None where somebody has written the figures in by hand.
  const source = lastYear?.source ? canvas.say(SOURCE_WORDS) + lastYear.source : NO_SOURCE;
  canvas.put(ROWS.source, COLUMNS.name, source, 'note');
}

function drawHeadings(canvas: Canvas, facts: KeyFigureFacts): void {
  canvas.headings(ROWS.headings, [
    [COLUMNS.name, { da: 'Nøgletal', en: 'Key figure' }],
    [COLUMNS.paragraph, { da: 'Punkt', en: 'Para.' }],
    [COLUMNS.change, { da: 'Ændring', en: 'Change' }],
  ]);
  canvas.put(ROWS.headings, COLUMNS.unit, { da: 'Enhed', en: 'Unit' }, 'heading');
  const [thisYear, year] = [canvas.say(THIS_YEAR), facts.reference('x_endYear')];
  const now = year === null ? { value: thisYear } : { formula: numberOr(year, thisYear) };
  canvas.wide(ROWS.headings, COLUMNS.now, COLUMNS.now + 1, now, 'heading figure');
  const before = { value: facts.lastYear?.year ?? canvas.say(facts.lastYear ? LAST_YEAR : NOT_CHOSEN) };
  canvas.wide(ROWS.headings, COLUMNS.before, COLUMNS.before + 1, before, 'heading figure');
}

const THIS_YEAR: Text = { da: 'I år', en: 'This year' };
const LAST_YEAR: Text = { da: 'Sidste år', en: 'Last year' };
const NOT_CHOSEN: Text = { da: 'Sidste år: ikke valgt', en: 'Last year: not chosen' };

function drawFigure(canvas: Canvas, row: number, bound: BoundDatapoint, facts: KeyFigureFacts): void {
  const { id, label, paragraph } = bound.datapoint;
  const unit = measuredIn(facts.report, bound.datapoint);
  const look = lookOf(unit);
  canvas.put(row, COLUMNS.name, label, 'text');
  canvas.put(row, COLUMNS.unit, unitWords(unit), 'text');
  canvas.put(row, COLUMNS.paragraph, paragraph, 'code');
  const formula = numberOr(facts.reference(id)!, canvas.say(NOT_REPORTED));
  canvas.wide(row, COLUMNS.now, COLUMNS.now + 1, { formula }, look);
  canvas.wide(row, COLUMNS.before, COLUMNS.before + 1, formerContent(canvas, facts.former(id)), look);
  const [now, then] = [canvas.at(row, COLUMNS.now), canvas.at(row, COLUMNS.before)];
  // A change of percentages in per cent is misread: what a share has moved is seen beside it.
  if (unit === 'fraction') canvas.put(row, COLUMNS.change, null, 'change');
  else {
    const change = `IF(AND(ISNUMBER(${now}),ISNUMBER(${then}),N(${then})<>0),${now}/${then}-1,"")`;
    canvas.formula(row, COLUMNS.change, change, 'change');
  }
}

function formerContent(canvas: Canvas, former: FormerFigure | Gap | null): CellContent {
  if (former === null) return BLANK;
  return typeof former === 'string'
    ? { value: canvas.say(GAP_WORDS[former]) }
    : former.content(canvas.say(NOT_REPORTED));
}

/** What is counted or given in so small units that nobody reads the decimals. */
const WHOLE = /^[A-Z]{3}$|^count$|^persons$|\b(kg|m2|m3)\b/;

export function lookOf(unit: string | null): Look {
  if (unit === null) return 'count';
  if (unit === 'fraction') return 'percent';
  if (unit.startsWith('tCO2e/')) return 'small';
  if (unit === 'ratio') return 'figure';
  if (unit.endsWith('/h') || unit.startsWith('per ')) return 'figure';
  return WHOLE.test(unit) ? 'count' : 'decimal';
}
