import { formatCell, MAX_COLUMNS, MAX_ROWS, parseCell, type CellRef } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import { serialOf } from '../../workbook/typed-text';
import { readDynamicArrayMarks } from './dynamic-arrays';
import type { OoxmlPackage } from '../package/package';
import { preservesSpace, RichTextReader, storedText } from './rich-text';
import { SharedFormula } from '../../workbook/shared-formulas';
import { readSharedStrings } from './shared-strings';
import type { SheetEntry, StoredCell, StoredFormula, WorkbookModel } from './workbook-model';
import { damagedPart } from '../package/xlsx-errors';
import { attribute, flag, readXml, type XmlAttributes } from '../package/xml';

export type CellVisitor = (at: CellRef, cell: StoredCell) => void;

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;

/** Reads the cells of one workbook's sheets; what all sheets share is read once. */
export class CellReader {
  readonly #pkg: OoxmlPackage;
  readonly #date1904: boolean;
  #strings: readonly string[] | undefined;
  #dynamicMarks: ReadonlySet<number> | undefined;

  constructor(pkg: OoxmlPackage, { date1904 }: Pick<WorkbookModel, 'date1904'>) {
    this.#pkg = pkg;
    this.#date1904 = date1904;
  }

  /**
   * Visits every cell the sheet's part has, blank ones included, in the order of the file; only a shared formula
   * that stands before the cell it is shared from comes last.
   *
   * @throws {UserError} `missing-part`, `damaged-workbook`, `unsafe-xml`
   */
  read(sheet: SheetEntry, visit: CellVisitor): void {
    const { part } = sheet;
    const shared = new Map<string, SharedFormula>();
    const waiting: (() => void)[] = [];
    this.#readSources(sheet, (source) => {
      const { at, style, formula, formulaText } = source;
      const value = this.#valueOf(source, part);
      const show = (found: StoredFormula | null): void =>
        visit(at, found ? { value, style, formula: found } : { value, style });
      const group = formula && attribute(formula, 't') === 'shared' ? attribute(formula, 'si') : undefined;
      if (group === undefined) {
        show(this.#formulaOf(source));
        return;
      }
      if (formulaText !== '') shared.set(group, new SharedFormula(formulaText, at));
      const expand = (): void => {
        const text = shared.get(group)?.at(at);
        if (text === undefined) throw damagedPart(part, formatCell(at));
        show({ kind: 'shared', text });
      };
      if (shared.has(group)) expand();
      else waiting.push(expand);
    });
    for (const expand of waiting) expand();
  }

  /**
   * Visits the cells that have a value and leaves formulas alone, which is faster.
   *
   * @throws {UserError} `missing-part`, `damaged-workbook`, `unsafe-xml`
   */
  readValues(sheet: SheetEntry, visit: (at: CellRef, value: CellValue) => void): void {
    this.#readSources(sheet, (source) => {
      const value = this.#valueOf(source, sheet.part);
      if (value !== null) visit(source.at, value);
    });
  }

  #readSources({ part }: SheetEntry, finish: (source: CellSource) => void): void {
    let cell: CellSource | null = null;
    let row = 0;
    let column = 0;
    readXml(this.#pkg.text(part), part, {
      open(name, attributes) {
        if (cell) cell.open(name, attributes);
        else if (name === 'row') {
          row = rowOf(attributes, row, part);
          column = 0;
        } else if (name === 'c') {
          const at = placeOf(attributes, row, column, part);
          column = at.column;
          cell = new CellSource(at, attributes);
        }
      },
      text(piece) {
        cell?.text(piece);
      },
      close(name) {
        if (!cell) return;
        cell.close(name);
        if (name !== 'c') return;
        finish(cell);
        cell = null;
      },
    });
  }

  #valueOf({ at, type, stored, inline }: CellSource, part: string): CellValue {
    if (type === 'inlineStr') return inline;
    if (stored === null) return null;
    const damaged = (): Error => damagedPart(part, formatCell(at));
    switch (type) {
      case 'str':
        return stored;
      case 'e':
        return { error: stored };
      case 'b':
        return stored === '1' || stored === 'true';
    }
    const plain = stored.trim();
    if (plain === '') return null;
    if (type === 's') {
      this.#strings ??= readSharedStrings(this.#pkg);
      const text = /^\d+$/.test(plain) ? this.#strings[Number(plain)] : undefined;
      if (text === undefined) throw damaged();
      return text;
    }
    const number = type === 'd' ? dateSerial(plain, this.#date1904) : readNumber(plain);
    if (number === null) throw damaged();
    return number;
  }

  #formulaOf({ formula, formulaText, cellMetadata }: CellSource): StoredFormula | null {
    if (!formula) return null;
    const type = attribute(formula, 't');
    const area = attribute(formula, 'ref');
    const place = area === undefined ? {} : { area };
    if (type === 'dataTable') return { kind: 'dataTable', text: dataTableText(formula), ...place };
    if (formulaText === '') return null;
    if (type !== 'array') return { kind: 'normal', text: formulaText };
    this.#dynamicMarks ??= readDynamicArrayMarks(this.#pkg);
    const kind = this.#dynamicMarks.has(cellMetadata) ? 'dynamic' : 'array';
    return { kind, text: formulaText, ...place };
  }
}

/** One `c` element while it is being read. */
class CellSource {
  readonly type: string;
  readonly style: number;
  readonly cellMetadata: number;
  formula: XmlAttributes | null = null;
  formulaText = '';
  /** The text of `v`; `null` when there is none. */
  stored: string | null = null;
  /** The text of `is`; `null` when there is none. */
  inline: string | null = null;
  #richText: RichTextReader | null = null;
  #element = '';
  #preserved = false;

  constructor(
    readonly at: CellRef,
    attributes: XmlAttributes,
  ) {
    this.type = attribute(attributes, 't') ?? 'n';
    this.style = Number(attribute(attributes, 's') ?? 0);
    this.cellMetadata = Number(attribute(attributes, 'cm') ?? 0);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#richText) {
      this.#richText.open(name, attributes);
      return;
    }
    this.#element = name;
    this.#preserved = preservesSpace(attributes);
    if (name === 'f') this.formula = attributes;
    else if (name === 'v') this.stored = '';
    else if (name === 'is') this.#richText = new RichTextReader();
  }

  text(piece: string): void {
    if (this.#richText) this.#richText.text(piece);
    else if (this.#element === 'v') this.stored += piece;
    else if (this.#element === 'f') this.formulaText += piece;
  }

  close(name: string): void {
    this.#richText?.close(name);
    this.#element = '';
    switch (name) {
      case 'is':
        this.inline = this.#richText?.take() ?? '';
        this.#richText = null;
        break;
      case 'v':
        if (this.type === 'str') this.stored = storedText(this.stored ?? '', this.#preserved);
        break;
      case 'f':
        this.formulaText = storedText(this.formulaText, this.#preserved);
        break;
    }
  }
}

function rowOf(attributes: XmlAttributes, previous: number, part: string): number {
  const written = attribute(attributes, 'r');
  const row = written === undefined ? previous + 1 : Number(written);
  if (!Number.isInteger(row) || row < 1 || row > MAX_ROWS) throw damagedPart(part, written);
  return row;
}

/** A cell that does not say where it stands follows the one before it. */
function placeOf(attributes: XmlAttributes, row: number, previousColumn: number, part: string): CellRef {
  const written = attribute(attributes, 'r');
  const at = written === undefined ? { row, column: previousColumn + 1 } : parseCell(written);
  if (!at || at.row !== row || at.column > MAX_COLUMNS) throw damagedPart(part, written);
  return at;
}

function readNumber(text: string): number | null {
  const number = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : null;
}

/** An ISO 8601 date as the serial number Excel shows. */
function dateSerial(text: string, date1904: boolean): number | null {
  const [, day, hours = '0', minutes = '0', seconds = '0'] = DATE.exec(text) ?? [];
  if (day === undefined) return null;
  const serial = serialOf(day, date1904);
  return Number.isNaN(serial)
    ? null
    : serial + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** As Excel shows a what-if data table. */
function dataTableText(formula: XmlAttributes): string {
  const first = attribute(formula, 'r1') ?? '';
  if (flag(formula, 'dt2D', false)) return `TABLE(${first},${attribute(formula, 'r2') ?? ''})`;
  return flag(formula, 'dtr', false) ? `TABLE(${first},)` : `TABLE(,${first})`;
}
