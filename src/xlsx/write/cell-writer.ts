import { formatArea, formatCell, parseArea, union, type Area, type CellRef } from '../../workbook/address';
import type { CellContent, CellValue } from '../../workbook/cell-value';
import type { ArrayFormulas } from './array-formulas';
import { calculatedValueXml, encodeCellText, typedValueXml, type CellXml } from './cell-xml';
import { toFileSpelling } from '../formula-text/formula-spelling';
import { translateFormula } from '../../workbook/shared-formulas';
import { sharedGroupOf, type CellElement, type SharedGroup, type SheetLayout } from './sheet-layout';
import { escapeText, type XmlElement } from './xml-source';
import type { XmlPatch } from './xml-patch';

/** What one cell is to hold and how it is to look; what is left out stays as it is. */
export interface CellWrite {
  readonly at: CellRef;
  readonly content?: CellContent;
  /** What its own formula comes to, or the array that covers it; the formula stays. */
  readonly calculated?: CellValue;
  /** Where the array of its dynamic formula stands now. */
  readonly spill?: Area;
  /** Index into cellXfs. */
  readonly style?: number;
}

interface RewriteOptions {
  readonly dropped?: readonly string[];
  /** Index into cellXfs, when the cell is to look otherwise. */
  readonly style?: number | undefined;
}

const NO_CONTENT: CellXml = { type: null, inner: '' };

/** What tells a cell's content; everything else in a `c` element is kept. */
const CONTENT_ATTRIBUTES = ['t', 'cm', 'vm'];

/**
 * Writes cells into a worksheet part. Only the `c` elements of those cells change, besides what must follow them:
 * a new first cell for a shared formula, the emptied rest of a replaced dynamic array, `spans` and `dimension`.
 *
 * @returns whether cells with formulas came or went, so that the calculation chain no longer fits.
 */
export function writeCells(
  layout: SheetLayout,
  patch: XmlPatch,
  writes: readonly CellWrite[],
  arrays: ArrayFormulas,
): boolean {
  return new CellWriter(layout, patch, arrays).write(
    [...writes].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column),
  );
}

/** A formula with no value beside it, or a value as it was typed. */
export function contentXml(
  content: CellContent,
  at: CellRef,
  { prefix, arrays }: { readonly prefix: string; readonly arrays: ArrayFormulas },
): CellXml {
  if (!('formula' in content)) return typedValueXml(content.value, prefix);
  const formula = escapeText(encodeCellText(toFileSpelling(content.formula)));
  return arrays.isDynamic(content.formula)
    ? {
        type: null,
        inner: `<${prefix}f t="array" ref="${formatCell(at)}">${formula}</${prefix}f>`,
        metadata: arrays.mark,
      }
    : { type: null, inner: `<${prefix}f>${formula}</${prefix}f>` };
}

/** The attributes of a cell that tell its content. */
export function contentAttributes({ type, metadata }: CellXml): string {
  return `${type === null ? '' : ` t="${type}"`}${metadata === undefined ? '' : ` cm="${metadata}"`}`;
}

/** The cell with new content: its place, its style and any attribute we do not know stay as they are written. */
export function rewrittenCell(
  cell: XmlElement,
  xml: CellXml,
  { dropped = CONTENT_ATTRIBUTES, style }: RewriteOptions = {},
): string {
  const kept = [...cell.attributes]
    .filter(([name]) => !dropped.includes(name) && !(name === 's' && style !== undefined))
    .map(([, { start, valueEnd }]) => ` ${cell.source.slice(start, valueEnd + 1)}`);
  const attributes = [...kept, style === undefined ? '' : ` s="${style}"`, contentAttributes(xml)].join('');
  const { inner } = xml;
  const tag = `<${cell.name}${attributes}`;
  return inner === '' ? `${tag}/>` : `${tag}>${inner}</${cell.name}>`;
}

class CellWriter {
  readonly #prefix: string;
  readonly #newRows = new Map<number, string[]>();
  readonly #newColumns = new Map<XmlElement, number[]>();
  #extent: Area | null = null;
  #formulasChanged = false;

  constructor(
    readonly layout: SheetLayout,
    readonly patch: XmlPatch,
    readonly arrays: ArrayFormulas,
  ) {
    this.#prefix = layout.root.prefix;
  }

  write(writes: readonly CellWrite[]): boolean {
    const written = new Set(writes.filter(({ content }) => content).map(({ at }) => formatCell(at)));
    this.#keepSharedFormulas(written);
    this.#emptyReplacedArrays(written);
    for (const write of writes) this.#writeCell(write);
    for (const [row, cells] of this.#newRows) this.#insertRow(row, cells);
    for (const [row, columns] of this.#newColumns) this.#extendSpans(row, columns);
    this.#extendDimension();
    return this.#formulasChanged;
  }

  #writeCell({ at, content, style, calculated, spill }: CellWrite): void {
    const existing = this.layout.cell(at)?.element;
    if (calculated !== undefined || spill) {
      this.#writeCalculated(at, existing, calculated, spill);
      return;
    }
    if (!content) {
      if (style === undefined) return;
      if (existing) this.patch.setAttribute(existing, 's', String(style));
      else this.#insert(at, NO_CONTENT, style);
      return;
    }
    const xml = contentXml(content, at, { prefix: this.#prefix, arrays: this.arrays });
    if (existing) this.patch.replace(existing, rewrittenCell(existing, xml, { style }));
    else if (xml.inner !== '' || style !== undefined) this.#insert(at, xml, style);
    if ('formula' in content || existing?.child('f')) this.#formulasChanged = true;
  }

  /** A value that is left out stays; so does the formula, only that its array may stand elsewhere now. */
  #writeCalculated(
    at: CellRef,
    existing: XmlElement | undefined,
    calculated: CellValue | undefined,
    spill: Area | undefined,
  ): void {
    const value = calculated === undefined ? undefined : calculatedValueXml(calculated, this.#prefix);
    if (!existing) {
      if (value && value.inner !== '') this.#insert(at, value);
      return;
    }
    const formula = existing.child('f');
    const { type, inner } = value ?? {
      type: existing.attribute('t'),
      inner: existing.child('v')?.outerXml ?? '',
    };
    const spelled = formula && spill ? this.#spilledFormula(formula, spill) : (formula?.outerXml ?? '');
    const metadata = formula && spill ? { metadata: this.arrays.mark } : {};
    const dropped = 'metadata' in metadata ? CONTENT_ATTRIBUTES : ['t', 'vm'];
    this.patch.replace(
      existing,
      rewrittenCell(existing, { type, inner: spelled + inner, ...metadata }, { dropped }),
    );
  }

  #spilledFormula({ name, text, attributes }: XmlElement, area: Area): string {
    const flags = ['aca', 'ca'].flatMap((flag) => {
      const value = attributes.get(flag)?.value;
      return value === undefined ? [] : [` ${flag}="${value}"`];
    });
    return `<${name} t="array" ref="${formatArea(area)}"${flags.join('')}>${escapeText(text)}</${name}>`;
  }

  #insert(at: CellRef, xml: CellXml, style = this.layout.styleOf(at)): void {
    const area = areaOf(at);
    this.#extent = this.#extent ? union(this.#extent, area) : area;
    const cell = this.#newCell(at, xml, style);
    const row = this.layout.row(at.row);
    if (!row) {
      append(this.#newRows, at.row, cell);
      return;
    }
    const next = this.layout.cellsOf(row).find((other) => other.at.column > at.column);
    if (next) this.patch.insertBefore(next.element, cell);
    else this.patch.appendChild(row.element, cell);
    append(this.#newColumns, row.element, at.column);
  }

  #newCell(at: CellRef, xml: CellXml, style: number): string {
    const attributes = [` r="${formatCell(at)}"`, style === 0 ? '' : ` s="${style}"`, contentAttributes(xml)];
    return `<${this.#prefix}c${attributes.join('')}>${xml.inner}</${this.#prefix}c>`;
  }

  #insertRow(row: number, cells: readonly string[]): void {
    const xml = `<${this.#prefix}row r="${row}">${cells.join('')}</${this.#prefix}row>`;
    const next = this.layout.rows.find((other) => other.row > row);
    if (next) this.patch.insertBefore(next.element, xml);
    else this.patch.appendChild(this.layout.sheetData, xml);
  }

  /** `spans` is a hint, but one that Excel trusts: it must hold every cell of its row. */
  #extendSpans(row: XmlElement, columns: readonly number[]): void {
    const spans = row.attribute('spans');
    if (spans === null) return;
    const all = [...spans.split(/[\s:]+/).map(Number), ...columns];
    this.patch.setAttribute(row, 'spans', `${Math.min(...all)}:${Math.max(...all)}`);
  }

  #extendDimension(): void {
    const dimension = this.layout.root.child('dimension');
    const used = parseArea(dimension?.attribute('ref') ?? '');
    if (!dimension || !used || !this.#extent) return;
    this.patch.setAttribute(dimension, 'ref', formatArea(union(used, this.#extent)));
  }

  /** A shared formula whose first cell is replaced lives on: the next cell of the group carries its text from now on. */
  #keepSharedFormulas(written: ReadonlySet<string>): void {
    for (const group of this.layout.sharedGroups.values()) {
      if (!written.has(formatCell(group.master.at))) continue;
      const [heir, ...others] = group.members.filter(({ at }) => !written.has(formatCell(at)));
      if (heir) this.#makeMaster(heir, others, group);
    }
  }

  /** GUESS: Excel accepts any area that holds the group, as it did before. LibreOffice does. */
  #makeMaster(heir: CellElement, others: readonly CellElement[], { master }: SharedGroup): void {
    const formula = heir.element.child('f')!;
    const area = [heir, ...others].map(({ at }) => areaOf(at)).reduce(union);
    const text = translateFormula(master.element.child('f')!.text, master.at, heir.at);
    const attributes = `t="shared" ref="${formatArea(area)}" si="${sharedGroupOf(heir.element)}"`;
    this.patch.replace(formula, `<${formula.name} ${attributes}>${escapeText(text)}</${formula.name}>`);
  }

  /** When the anchor of a dynamic array is replaced, what it spilled goes with it, as in Excel. */
  #emptyReplacedArrays(written: ReadonlySet<string>): void {
    for (const { area, anchor } of this.layout.arrayRanges) {
      if (!written.has(formatCell(anchor.at))) continue;
      for (const { at, element } of this.layout.cellsWithin(area)) {
        if (written.has(formatCell(at))) continue;
        this.patch.replace(element, rewrittenCell(element, NO_CONTENT));
      }
    }
  }
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function areaOf({ row, column }: CellRef): Area {
  return { top: row, bottom: row, left: column, right: column };
}
