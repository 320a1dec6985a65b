import { formatCell } from '../../workbook/address';
import { isCellError, type CellValue } from '../../workbook/cell-value';
import { isoOfSerial, readNumber, readPercent } from '../../workbook/typed-text';
import { readDay } from '../../workbook/danish-dates';
import { isSerial } from '../layout/looks-like';
import { textOf, type SheetGrid } from '../layout/sheet-grid';
import type { Answer } from '../plan';
import { readLevel, readPillar, readStatus, readYes } from '../read-words';
import type { AmbitionLevel, Pillar, Status } from '../configuration/configuration';

/** Where an answer stands, if this layout has a place for it. */
export interface AnswerCell {
  readonly grid: SheetGrid;
  readonly row: number;
  readonly column: number;
}

export type Reader<T> = (at: AnswerCell | null) => Answer<T>;

const NOWHERE = { value: null, written: null, place: null } as const;

function reader<T>(understand: (written: CellValue) => Pick<Answer<T>, 'value' | 'doubt'>): Reader<T> {
  return (at) => {
    if (!at) return NOWHERE;
    const { grid, row, column } = at;
    const written = grid.value(row, column);
    return {
      ...(written === null || isCellError(written) ? { value: null } : understand(written)),
      written,
      place: { sheet: grid.sheet, cell: formatCell({ row, column }) },
    };
  };
}

export const text = reader<string>((written) => ({
  value: typeof written === 'string' ? written.trim() : textOf(written),
}));

export const number = reader<number>((written) => ({ value: numberIn(written) }));

/** `2027` or `"2027"`; a date gives its year. */
export const year = reader<number>((written) => {
  const value = numberIn(written);
  if (value !== null && Number.isInteger(value) && value >= 1900 && value <= 2200) return { value };
  const day = dayIn(written).value;
  return { value: day === null ? null : Number(day.slice(0, 4)) };
});

export const day = reader<string>(dayIn);

export const status = reader<Status>((written) => ({ value: readStatus(textOf(written)) }));
export const level = reader<AmbitionLevel>((written) => ({ value: readLevel(textOf(written)) }));
export const pillar = reader<Pillar>((written) => ({ value: readPillar(textOf(written)) }));
export const yes = reader<boolean>((written) => ({ value: readYes(written) }));

/** The number at the end: `Mål 2`, `E1.2` and `2` are all 2. */
export const ordinal = reader<number>((written) => {
  const found = /(\d{1,3})\s*\.?\s*$/.exec(textOf(written));
  return { value: found ? Number(found[1]) : null };
});

/** Percent points. @param isFraction whether the column holds 0–1, as cells with a percent format do. */
export function percentPoints(isFraction: boolean): Reader<number> {
  return reader((written) => {
    if (typeof written === 'string') {
      const fraction = readPercent(written.replace(/\s*(?:pct\.?|procent)\s*$/i, '%'), 'danish');
      if (fraction !== null) return { value: times100(fraction) };
    }
    const value = numberIn(written);
    return { value: value === null ? null : isFraction ? times100(value) : value };
  });
}

/** 0.71 is 71, not 70.99999999999999. */
function times100(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

function numberIn(written: CellValue): number | null {
  if (typeof written === 'number') return written;
  if (typeof written !== 'string') return null;
  const plain = written.trim();
  return readNumber(plain, 'danish') ?? readNumber(plain, 'invariant') ?? numberWithUnit(plain);
}

/** `120 kWh/m²` is 120: the unit has a column of its own, or is said in the goal. */
function numberWithUnit(plain: string): number | null {
  const found = /^([+-]?[\d.,]+)\s*[^\d\s].*$/.exec(plain);
  return found ? readNumber(found[1]!, 'danish') : null;
}

function dayIn(written: CellValue): Pick<Answer<string>, 'value' | 'doubt'> {
  if (typeof written === 'number') {
    if (isSerial(written)) return { value: isoOfSerial(written) };
    return Number.isInteger(written) ? readDayText(String(written)) : { value: null };
  }
  return typeof written === 'string' ? readDayText(written) : { value: null };
}

function readDayText(written: string): Pick<Answer<string>, 'value' | 'doubt'> {
  const found = readDay(written);
  if (!found) return { value: null };
  return found.doubt ? { value: found.iso, doubt: found.doubt } : { value: found.iso };
}
