import type { Comparison } from '../../handlingsplan/data/benchmark';
import type { Change, Judgement, Trend } from '../../handlingsplan/data/development';
import type { Point, Series } from '../../handlingsplan/data/figure-table';
import { meaningOfUnit } from '../../handlingsplan/data/units';
import { quotedValue } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import { JUDGEMENTS, WORDS } from './texts';

/** `1.234,5 kWh/m²`; `45 %`. */
export function amountText(value: number, unit: string): Text {
  const shown = quotedValue(value);
  const behind = unit === '' ? '' : ` ${unit}`;
  return { da: shown.da + behind, en: shown.en + behind };
}

/** `120 kWh/m² (2024)`. */
export function pointText({ value, year }: Point, { unit }: Series): Text {
  const amount = amountText(value, unit);
  return { da: `${amount.da} (${year})`, en: `${amount.en} (${year})` };
}

/** `−4 % siden 2023 (bedre)`; percentages move in percentage points. */
export function changeText({ absolute, percent, from, judgement }: Change, series: Series): Text {
  const moved = isShare(series)
    ? withSign(absolute, WORDS.points)
    : percent === null
      ? withSign(absolute, { da: series.unit, en: series.unit })
      : withSign(Number(percent.toPrecision(3)), { da: '%', en: '%' });
  return judged(
    {
      da: `${moved.da} ${WORDS.since.da} ${from.year}`,
      en: `${moved.en} ${WORDS.since.en} ${from.year}`,
    },
    judgement,
  );
}

/** `Udvikling: −5 kWh/m² om året (bedre)`. */
export function trendText({ perYear, judgement }: Trend, series: Series): Text {
  const unit = isShare(series) ? WORDS.points : { da: series.unit, en: series.unit };
  const moved = withSign(Number(perYear.toPrecision(3)), unit);
  return judged(
    {
      da: `${WORDS.trend.da}: ${moved.da} ${WORDS.perYear.da}`,
      en: `${WORDS.trend.en}: ${moved.en} ${WORDS.perYear.en}`,
    },
    judgement,
  );
}

/** `25 % over landsgennemsnittet på 96 kWh/m² (2024) (dårligere)`. */
export function comparisonText({ national, difference, index, judgement }: Comparison, series: Series): Text {
  const average = amountText(national.value, series.unit);
  const where = difference === 0 ? WORDS.equal : difference > 0 ? WORDS.over : WORDS.under;
  const by = distance(difference, index, series);
  return judged(
    {
      da: `${by.da}${where.da}: ${average.da} (${national.year})`,
      en: `${by.en}${where.en}: ${average.en} (${national.year})`,
    },
    judgement,
  );
}

function distance(difference: number, index: number | null, series: Series): Text {
  if (difference === 0) return { da: '', en: '' };
  const size = Math.abs(difference);
  const shown =
    isShare(series) || index === null
      ? withUnit(size, isShare(series) ? WORDS.points : { da: series.unit, en: series.unit })
      : withUnit(Number(Math.abs(index - 100).toPrecision(3)), { da: '%', en: '%' });
  return { da: `${shown.da} `, en: `${shown.en} ` };
}

function isShare({ unit }: Series): boolean {
  return meaningOfUnit(unit).kind === 'share';
}

function withUnit(value: number, unit: Text): Text {
  const shown = quotedValue(value);
  return { da: `${shown.da} ${unit.da}`.trim(), en: `${shown.en} ${unit.en}`.trim() };
}

function withSign(value: number, unit: Text): Text {
  const shown = withUnit(Math.abs(value), unit);
  const sign = value === 0 ? '' : value > 0 ? '+' : '\u2212';
  return { da: sign + shown.da, en: sign + shown.en };
}

/** The word beside the figures: colour alone would not tell. */
function judged({ da, en }: Text, judgement: Judgement): Text {
  if (judgement === null) return { da, en };
  const word = JUDGEMENTS[judgement];
  return { da: `${da} (${word.da})`, en: `${en} (${word.en})` };
}
