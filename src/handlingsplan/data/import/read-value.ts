import { isCellError } from '../../../workbook/cell-value';
import type { Text } from '../../../workbook/text';
import { readNumber, readPercent } from '../../../workbook/typed-text';
import { meaningOfUnit, sameUnit } from '../units';
import type { ImportMapping } from './mapping';
import { Refusal } from './refusal';
import { textOfCell, type SourceCell } from './source-table';

/** The cell shows a percent sign: by its format, or typed. */
export function isShownAsPercent({ value, isPercent }: SourceCell): boolean {
  return isPercent === true || (typeof value === 'string' && /%\s*$/.test(value));
}

/** `1.234 kWh` → kWh. */
export function suffixOf({ value }: SourceCell): string | null {
  return typeof value === 'string' ? (WITH_SUFFIX.exec(value.trim())?.[2] ?? null) : null;
}

const WITH_SUFFIX = /^([+\-\u2212]?[\d.,\u00a0 ]*\d)\s*([^\d\s.,+-].*)$/;

/**
 * The number of a cell in the unit of its figure; percent points for a percentage.
 *
 * @throws {Refusal} `no-number`
 */
export function numberOf(mapping: ImportMapping, cell: SourceCell, unit: string): number {
  const { value } = cell;
  const isShare = meaningOfUnit(unit).kind === 'share';
  if (isCellError(value)) throw noNumber(cell, { da: 'Cellen viser en fejl', en: 'The cell shows an error' });
  if (isShownAsPercent(cell) && !isShare) {
    throw new Refusal('no-number', {
      da: `${textOfCell(cell)} er en procent, men enheden er ${unit}.`,
      en: `${textOfCell(cell)} is a percentage, but the unit is ${unit}.`,
    });
  }
  const number = typeof value === 'number' ? value : typedNumber(textOfCell(cell), mapping, unit);
  if (number === null || !Number.isFinite(number)) {
    throw noNumber(cell, { da: 'Teksten er ikke et tal', en: 'The text is no number' });
  }
  if (typeof value === 'string' && isShownAsPercent(cell)) return number;
  const isFraction = cell.isPercent === true || (isShare && mapping.sharesAreFractions);
  return isFraction ? Number((number * 100).toPrecision(15)) : number;
}

/** Percent points where the text has a percent sign. */
function typedNumber(text: string, { convention }: ImportMapping, unit: string): number | null {
  const share = readPercent(text, convention);
  if (share !== null) return Number((share * 100).toPrecision(15));
  const plain = readNumber(text, convention);
  if (plain !== null) return plain;
  const [, number, suffix] = WITH_SUFFIX.exec(text) ?? [];
  return number !== undefined && sameUnit(suffix ?? '', unit) ? readNumber(number, convention) : null;
}

function noNumber(cell: SourceCell, what: Text): Refusal {
  const text = textOfCell(cell);
  return new Refusal('no-number', { da: `${what.da}: ${text}.`, en: `${what.en}: ${text}.` });
}
