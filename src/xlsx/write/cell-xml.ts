import { isCellError, type CellValue, type CellContent } from '../../workbook/cell-value';
import { OLDER_ERRORS } from '../../workbook/formula-language/error-names';
import { UserError } from '../../workbook/user-error';
import { escapeText } from './xml-source';

/** Excel's own limits, counted in UTF-16 units as Excel counts them. */
const MAX_TEXT_LENGTH = 32_767;
const MAX_FORMULA_LENGTH = 8_192;

/** The errors a cell can hold by itself; the newer ones (`#SPILL!` …) are rich values that only Excel can make. */
const STORABLE_ERRORS: ReadonlySet<string> = new Set(OLDER_ERRORS);

/** Characters that XML cannot carry, a return that XML would turn into a line feed, and text that looks like such an escape. */
const TO_ESCAPE =
  // eslint-disable-next-line no-control-regex
  /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The part of a `c` element that tells its content: its `t` attribute and what stands between its tags. */
export interface CellXml {
  readonly type: string | null;
  readonly inner: string;
  /** The `cm` attribute, for a dynamic array. */
  readonly metadata?: number;
}

/** Text as ECMA-376 stores it (ST_Xstring): `_xHHHH_` for what XML cannot carry. */
export function encodeCellText(text: string): string {
  return text.replace(
    TO_ESCAPE,
    (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** Whether a file can hold the value; a newer error only Excel can write. */
export function isStorable(value: CellValue): boolean {
  return !isCellError(value) || STORABLE_ERRORS.has(value.error);
}

/** The error a file can hold for a calculated one: a newer error stands as `#VALUE!` until Excel calculates. */
export function storableError(error: string): string {
  return STORABLE_ERRORS.has(error) ? error : '#VALUE!';
}

/** A value that somebody typed: text stands in the cell itself, so that the shared strings are left alone. */
export function typedValueXml(value: CellValue, prefix: string): CellXml {
  if (typeof value !== 'string') return plainValueXml(value, prefix);
  const text = `<${prefix}t${spaceAttribute(value)}>${escapeText(encodeCellText(value))}</${prefix}t>`;
  return { type: 'inlineStr', inner: `<${prefix}is>${text}</${prefix}is>` };
}

/** The value that stands beside a formula until the next calculation. */
export function calculatedValueXml(value: CellValue, prefix: string): CellXml {
  if (typeof value === 'string') {
    const inner = `<${prefix}v${spaceAttribute(value)}>${escapeText(encodeCellText(value))}</${prefix}v>`;
    return { type: 'str', inner };
  }
  return plainValueXml(isCellError(value) ? { error: storableError(value.error) } : value, prefix);
}

function plainValueXml(value: Exclude<CellValue, string>, prefix: string): CellXml {
  if (value === null) return { type: null, inner: '' };
  const element = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === 'number') return { type: null, inner: element(String(value + 0)) };
  if (typeof value === 'boolean') return { type: 'b', inner: element(value ? '1' : '0') };
  return { type: 'e', inner: element(escapeText(value.error)) };
}

/** XML readers may drop the blanks at the ends of a text without this. */
function spaceAttribute(text: string): string {
  return /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
}

/**
 * Refuses content that Excel cannot hold.
 *
 * @param where the cell as the message names it: `'Ark 1'!B7`.
 * @throws {UserError} `text-too-long`, `formula-too-long`, `not-a-number`, `unknown-error-value`.
 */
export function checkContent(content: CellContent, where: string): void {
  if ('formula' in content) {
    if (content.formula.length > MAX_FORMULA_LENGTH) {
      throw new UserError('formula-too-long', {
        da: `Formlen til ${where} er på ${content.formula.length} tegn; Excel kan højst have ${MAX_FORMULA_LENGTH}. Del den i flere celler.`,
        en: `The formula for ${where} has ${content.formula.length} characters; Excel holds at most ${MAX_FORMULA_LENGTH}. Split it into several cells.`,
      });
    }
    return;
  }
  const { value } = content;
  if (typeof value === 'string' && value.length > MAX_TEXT_LENGTH) {
    throw new UserError('text-too-long', {
      da: `Teksten til ${where} er på ${value.length} tegn; en celle kan højst have ${MAX_TEXT_LENGTH}. Forkort den, eller del den i flere celler.`,
      en: `The text for ${where} has ${value.length} characters; a cell holds at most ${MAX_TEXT_LENGTH}. Shorten it or split it into several cells.`,
    });
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new UserError('not-a-number', {
      da: `Tallet til ${where} er ikke et tal, som en celle kan have. Kontrollér beregningen bag det.`,
      en: `The number for ${where} is none that a cell can hold. Check the calculation behind it.`,
    });
  }
  if (isCellError(value) && !STORABLE_ERRORS.has(value.error)) {
    throw new UserError('unknown-error-value', {
      da: `Fejlværdien ${value.error} kan ikke skrives i ${where}: kun Excel selv kan danne den.`,
      en: `The error value ${value.error} cannot be written to ${where}: only Excel itself can produce it.`,
    });
  }
}
