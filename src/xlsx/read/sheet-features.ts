import { formatArea, parseArea } from '../../workbook/address';
import type { CellValidation, SheetProtection, TableInfo, ValidationType } from '../../workbook/snapshot';
import { toShownSpelling } from '../formula-text/formula-spelling';
import { isType, type OoxmlPackage } from '../package/package';
import { decodeEscapes } from './rich-text';
import type { SheetEntry } from './workbook-model';
import { damagedPart } from '../package/xlsx-errors';
import { attribute, flag, readXml, type XmlAttributes } from '../package/xml';

/** A validation together with how it speaks to whoever types. */
export interface StoredValidation extends CellValidation {
  readonly dialogs: ValidationDialogs;
}

/** A table together with which of its columns repeat one formula in every row, counted from 0. */
export interface StoredTable extends TableInfo {
  readonly calculatedColumns: readonly number[];
}

export interface ValidationDialogs {
  readonly ignoreBlanks: boolean;
  /** The items of a list drop down beside the cell. */
  readonly dropDown: boolean;
  readonly alert: {
    readonly show: boolean;
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

/** What a sheet has besides its cells, as depth `full` shows it. */
export interface SheetFeatures {
  readonly protection: SheetProtection;
  readonly merges: readonly string[];
  readonly validations: readonly StoredValidation[];
  readonly tables: readonly StoredTable[];
}

const VALIDATION_TYPES: ReadonlySet<string> = new Set<ValidationType>([
  'list',
  'whole',
  'decimal',
  'date',
  'time',
  'textLength',
  'custom',
]);

/** @throws {UserError} `missing-part`, `damaged-workbook`, `unsafe-xml` */
export function readSheetFeatures(pkg: OoxmlPackage, { part }: SheetEntry): SheetFeatures {
  const merges: string[] = [];
  const validations = new ValidationReader();
  let protectedSheet = false;
  readXml(pkg.text(part), part, {
    open(name, attributes) {
      if (name === 'mergeCell') merges.push(areasOf(attribute(attributes, 'ref') ?? '', part));
      else if (name === 'sheetProtection') protectedSheet = flag(attributes, 'sheet', false);
      else validations.open(name, attributes);
    },
    text: (piece) => validations.text(piece),
    close: (name) => validations.close(name, part),
  });
  return {
    protection: { protected: protectedSheet },
    merges,
    validations: validations.found,
    tables: pkg
      .relationships(part)
      .filter((relationship) => isType(relationship, 'table'))
      .map(({ target }) => readTable(pkg, target)),
  };
}

/**
 * A rule that points at another sheet stands in the sheet's extension list, where its areas are an element
 * (`xm:sqref`) and its formulas are wrapped once more (`xm:f`).
 */
class ValidationReader {
  readonly found: StoredValidation[] = [];
  #rule: XmlAttributes | null = null;
  #texts: Record<string, string> = {};
  /** The element whose text is being collected. */
  #collecting: string | null = null;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'dataValidation' || name === 'x14:dataValidation') {
      this.#rule = attributes;
      this.#texts = { sqref: attribute(attributes, 'sqref') ?? '' };
    } else if (this.#rule && /^(?:x14:|xm:)?(?:formula1|formula2|sqref)$/.test(name)) {
      this.#collecting = name.replace(/^.*:/, '');
      this.#texts[this.#collecting] = '';
    }
  }

  text(piece: string): void {
    if (this.#collecting !== null) this.#texts[this.#collecting] += piece;
  }

  close(name: string, part: string): void {
    if (/(?:formula1|formula2|sqref)$/.test(name)) this.#collecting = null;
    if (!/^(?:x14:)?dataValidation$/.test(name) || !this.#rule) return;
    const type = attribute(this.#rule, 'type') ?? 'none';
    if (isValidationType(type)) this.found.push(this.#validation(type, this.#rule, part));
    this.#rule = null;
  }

  #validation(type: ValidationType, rule: XmlAttributes, part: string): StoredValidation {
    const { sqref = '', formula1, formula2 } = this.#texts;
    const compares = type !== 'list' && type !== 'custom';
    return {
      areas: areasOf(sqref, part),
      type,
      ...(compares ? { operator: attribute(rule, 'operator') ?? 'between' } : {}),
      ...(formula1 === undefined ? {} : { formula1: shownFormula(formula1) }),
      ...(formula2 === undefined ? {} : { formula2: shownFormula(formula2) }),
      dialogs: dialogsOf(rule),
    };
  }
}

function dialogsOf(rule: XmlAttributes): ValidationDialogs {
  const text = (name: string): string => decodeEscapes(attribute(rule, name) ?? '');
  const style = text('errorStyle');
  return {
    ignoreBlanks: flag(rule, 'allowBlank', false),
    // The attribute says the opposite of its name.
    dropDown: !flag(rule, 'showDropDown', false),
    alert: {
      show: flag(rule, 'showErrorMessage', false),
      style: style === 'warning' || style === 'information' ? style : 'stop',
      title: text('errorTitle'),
      message: text('error'),
    },
    prompt: {
      show: flag(rule, 'showInputMessage', false),
      title: text('promptTitle'),
      message: text('prompt'),
    },
  };
}

function isValidationType(type: string): type is ValidationType {
  return VALIDATION_TYPES.has(type);
}

function shownFormula(stored: string): string {
  return toShownSpelling(decodeEscapes(stored.trim()));
}

/** Areas separated by spaces, each in plain A1. */
function areasOf(written: string, part: string): string {
  return written
    .trim()
    .split(/\s+/)
    .map((one) => {
      const area = parseArea(one);
      if (!area) throw damagedPart(part, one);
      return formatArea(area);
    })
    .join(' ');
}

function readTable(pkg: OoxmlPackage, part: string): StoredTable {
  const columns: string[] = [];
  const calculatedColumns: number[] = [];
  let table: XmlAttributes = {};
  readXml(pkg.text(part), part, {
    open(name, attributes) {
      if (name === 'table') table = attributes;
      if (name === 'tableColumn') columns.push(decodeEscapes(attribute(attributes, 'name') ?? ''));
      if (name === 'calculatedColumnFormula') calculatedColumns.push(columns.length - 1);
    },
  });
  return {
    name: decodeEscapes(attribute(table, 'displayName') ?? attribute(table, 'name') ?? ''),
    area: areasOf(attribute(table, 'ref') ?? '', part),
    columns,
    headerRow: attribute(table, 'headerRowCount') !== '0',
    totalsRow: Number(attribute(table, 'totalsRowCount') ?? 0) > 0,
    calculatedColumns,
  };
}
