import { PILLAR_NAMES } from '../../../handlingsplan/pillars';
import type { BoundDatapoint } from '../../../vsme/report';
import { unitOf } from '../../../vsme/units';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { numberOr, plainText, sentence } from '../../sheet/formula';
import type { Look } from '../../sheet/looks';
import type { Section } from '../../sheet/section';
import type { KeyFigureFacts } from '../facts';
import { KEY_FIGURES } from '../figures';
import { unitWords } from '../units';

const TITLE: Text = { da: 'Nøgletal', en: 'Key figures' };
const COLUMNS = { name: 1, unit: 5, paragraph: 7, now: 8, before: 10, change: 12 } as const;
const HEADING_ROW = 3;
const NOT_REPORTED: Text = { da: 'ikke oplyst', en: 'not reported' };
const OTHER_UNIT: Text = { da: 'anden enhed', en: 'other unit' };

/** The key figures of E, S and G with unit, paragraph, this year and last. */
export function figuresSection(facts: KeyFigureFacts): Section {
  const groups = KEY_FIGURES.map(({ pillar, ids }) => ({
    pillar,
    bound: ids.flatMap((id) => facts.bound(id) ?? []),
  }));
  const rows = groups.reduce((sum, { bound }) => sum + 1 + bound.length, HEADING_ROW);
  return {
    id: 'FIGURES',
    title: TITLE,
    rows,
    draw: (canvas) => {
      const now = canvas.span(HEADING_ROW + 1, COLUMNS.now, canvas.rows, COLUMNS.now);
      const all = groups.reduce((sum, { bound }) => sum + bound.length, 0);
      canvas.heading(
        TITLE,
        sentence(
          plainText(`COUNT(${now})`),
          canvas.say({ da: ` af ${all} nøgletal er oplyst`, en: ` of ${all} key figures are reported` }),
        ),
      );
      canvas.headings(HEADING_ROW, [
        [COLUMNS.name, { da: 'Nøgletal', en: 'Key figure' }],
        [COLUMNS.paragraph, { da: 'Punkt', en: 'Para.' }],
        [COLUMNS.now + 1, { da: 'I år', en: 'This year' }],
        [COLUMNS.before + 1, { da: 'Sidste år', en: 'Last year' }],
        [COLUMNS.change, { da: 'Ændring', en: 'Change' }],
      ]);
      canvas.put(HEADING_ROW, COLUMNS.unit, { da: 'Enhed', en: 'Unit' }, 'heading');
      let row = HEADING_ROW + 1;
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

function drawFigure(canvas: Canvas, row: number, bound: BoundDatapoint, facts: KeyFigureFacts): void {
  const { id, label, paragraph } = bound.datapoint;
  const unit = unitOf(facts.report, bound.datapoint, 1);
  const look = lookOf(unit);
  canvas.put(row, COLUMNS.name, label, 'text');
  canvas.put(row, COLUMNS.unit, unitWords(unit), 'text');
  canvas.put(row, COLUMNS.paragraph, paragraph, 'code');
  const formula = numberOr(facts.reference(id)!, canvas.say(NOT_REPORTED));
  canvas.wide(row, COLUMNS.now, COLUMNS.now + 1, { formula }, look);
  if (!facts.lastYear) canvas.keep(row, COLUMNS.before, COLUMNS.before + 1, look);
  else {
    const before = facts.numberLastYear(id);
    const value = before === 'other-unit' ? canvas.say(OTHER_UNIT) : (before ?? canvas.say(NOT_REPORTED));
    canvas.wide(row, COLUMNS.before, COLUMNS.before + 1, { value }, look);
  }
  const [now, then] = [canvas.at(row, COLUMNS.now), canvas.at(row, COLUMNS.before)];
  // A change of percentages in per cent is misread: what a share has moved is seen beside it.
  if (unit === 'fraction') canvas.put(row, COLUMNS.change, null, 'change');
  else {
    const change = `IF(AND(ISNUMBER(${now}),ISNUMBER(${then}),N(${then})<>0),${now}/${then}-1,"")`;
    canvas.formula(row, COLUMNS.change, change, 'change');
  }
}

function lookOf(unit: string | null): Look {
  if (unit === null) return 'count';
  if (unit === 'fraction') return 'percent';
  if (unit.startsWith('tCO2e/')) return 'small';
  if (unit === 'ratio') return 'figure';
  return /^[A-Z]{3}$|^count$|^persons$/.test(unit) ? 'count' : 'decimal';
}
