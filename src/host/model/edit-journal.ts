import { formatArea, formatCell, type CellRef } from '../../workbook/address';
import { BLANK, sameContent, type CellChange, type Change, type ChangeSet } from '../../workbook/change-set';
import type { CellContent } from '../../workbook/cell-value';
import type { CellStyle, NewSheet } from '../../workbook/new-sheet';
import type { DefinedName } from '../../workbook/snapshot';
import { UserError } from '../../workbook/user-error';
import { keptChart } from './kept-chart';
import type { AddedConditionalFormat, AddedLayout, OpenSheet } from './open-sheet';

interface CellBefore {
  readonly at: CellRef;
  readonly content: CellContent;
  readonly numberFormat: string;
}

/** What has been edited since the file was opened, as the change set that makes the file catch up. */
export class EditJournal {
  /** What edited cells of the file's own sheets held at first, by sheet and cell. */
  readonly #before = new Map<OpenSheet, Map<string, CellBefore>>();
  #addedNames: readonly DefinedName[] = [];
  #removedNames: readonly DefinedName[] = [];

  /** Call before a cell is edited. Edits of added sheets need no note: the whole sheet is told when it is saved. */
  noteCell(sheet: OpenSheet, at: CellRef): void {
    if (sheet.layout) return;
    const cells = this.#before.get(sheet) ?? new Map<string, CellBefore>();
    this.#before.set(sheet, cells);
    const key = formatCell(at);
    if (cells.has(key)) return;
    cells.set(key, { at, content: sheet.ownContent(at), numberFormat: sheet.numberFormat(at) });
  }

  noteAddedName(name: DefinedName): void {
    this.#addedNames = [...this.#addedNames, name];
  }

  noteRemovedName(name: DefinedName): void {
    const added = this.#addedNames.includes(name);
    if (added) this.#addedNames = this.#addedNames.filter((one) => one !== name);
    else this.#removedNames = [...this.#removedNames, name];
  }

  /** @param sheets in tab order. */
  changeSet(sheets: readonly OpenSheet[]): ChangeSet {
    const changes: Change[] = [
      ...this.#removedNames.map(({ name, refersTo }) => ({ kind: 'remove-name' as const, name, refersTo })),
      ...sheets.flatMap((sheet) =>
        sheet.layout ? [{ kind: 'add-sheet' as const, sheet: newSheet(sheet, sheet.layout) }] : [],
      ),
      ...this.#cellChanges(),
      ...this.#addedNames.map(({ name, refersTo }) => ({ kind: 'add-name' as const, name, refersTo })),
    ];
    return { title: { da: 'Redigeret i arbejdsbordet', en: 'Edited in the workbench' }, changes };
  }

  #cellChanges(): CellChange[] {
    return [...this.#before].flatMap(([sheet, cells]) =>
      [...cells].flatMap(([cell, { at, content: before, numberFormat }]) => {
        const after = sheet.ownContent(at);
        const format = { before: numberFormat, after: sheet.numberFormat(at) };
        const reformatted = format.before !== format.after;
        if (sameContent(before, after) && !reformatted) return [];
        const change = { kind: 'cell' as const, sheet: sheet.name, cell, before, after };
        return [reformatted ? { ...change, numberFormat: format } : change];
      }),
    );
  }
}

/** @throws {UserError} `border-not-kept`, `chart-not-kept` */
function newSheet(sheet: OpenSheet, layout: AddedLayout): NewSheet {
  const [halfBordered] = layout.halfBordered;
  if (halfBordered !== undefined) throw borderNotKept(sheet.name, halfBordered);
  const styleNames = new Map<string, string>();
  const styles: Record<string, CellStyle> = {};
  const nameOf = (style: CellStyle): string => {
    const key = JSON.stringify(style);
    const name = styleNames.get(key) ?? `style-${styleNames.size + 1}`;
    styleNames.set(key, name);
    styles[name] = style;
    return name;
  };
  const filled = [...sheet.cells].flatMap(([at]) => {
    const content = sheet.ownContent(at);
    return sameContent(content, BLANK) ? [] : [{ cell: formatCell(at), content }];
  });
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    styledAreas: styledCells(sheet, layout).map(([area, style]) => ({ area, style: nameOf(style) })),
    styles,
    cells: filled,
    columnWidths: [...layout.columnWidths].map(([column, width]) => ({ column, width })),
    rowHeights: [...layout.rowHeights].map(([row, height]) => ({ row, height })),
    merges: sheet.merges.map(formatArea),
    validations: sheet.validations,
    protected: sheet.protection.protected,
    showGridLines: layout.showGridLines,
    frozen: layout.frozen,
    conditionalFormats: layout.conditionalFormats.flatMap((format) => {
      const { areas, formula, stopIfTrue } = format;
      if (formula === '') return [];
      const style = nameOf(conditionalStyle(sheet, format));
      return [{ areas: areas.map(formatArea).join(' '), formula, style, stopIfTrue }];
    }),
    ...(layout.print ? { print: layout.print } : {}),
    tables: sheet.tables.map(({ name, area, style, totalsRow }) => ({
      name,
      area,
      totalsRow,
      ...(style === undefined ? {} : { style }),
    })),
    charts: layout.charts.map((chart) => keptChart(sheet, chart)),
    ...(layout.tabColor === '' ? {} : { tabColor: layout.tabColor }),
  };
}

/** @throws {UserError} `border-not-kept` */
function conditionalStyle(sheet: OpenSheet, { areas, style, borders }: AddedConditionalFormat): CellStyle {
  if (borders.size === 0) return style;
  if (borders.size < 4) throw borderNotKept(sheet.name, areas.map(formatArea).join(' '));
  const borderColor = [...borders.values()].at(-1);
  return { ...style, border: 'thin', ...(borderColor === undefined ? {} : { borderColor }) };
}

/** Every cell that looks other than an empty cell does; number formats and locks stand with the cells. */
function styledCells({ cells }: OpenSheet, layout: AddedLayout): [string, CellStyle][] {
  const styles = new Map(layout.styles);
  for (const [at, { numberFormat, locked }] of cells) {
    if (numberFormat === undefined && locked !== false) continue;
    const key = formatCell(at);
    styles.set(key, {
      ...styles.get(key),
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(locked === false ? { unlocked: true } : {}),
    });
  }
  return [...styles];
}

function borderNotKept(sheet: string, cell: string): UserError {
  return new UserError('border-not-kept', {
    da: `Cellen ${cell} på det nye ark »${sheet}« har kun kant på nogle sider, og det kan ikke gemmes. Giv den kant hele vejen rundt.`,
    en: `The cell ${cell} on the new sheet “${sheet}” has a border on some sides only, which cannot be saved. Give it a border all the way round.`,
  });
}
