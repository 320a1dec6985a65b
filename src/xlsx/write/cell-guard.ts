import {
  contains,
  formatArea,
  formatCell,
  parseArea,
  quoteSheet,
  type Area,
  type CellRef,
} from '../../workbook/address';
import { UserError } from '../../workbook/user-error';
import { readCellFormats, type CellFormat } from '../read/cell-formats';
import { readDynamicArrayMarks } from '../read/dynamic-arrays';
import { isType, type OoxmlPackage } from '../package/package';
import { isTrue, type ArrayRange, type SheetLayout } from './sheet-layout';
import type { WorksheetPart } from './workbook-editor';
import { parseXml, type XmlElement } from './xml-source';

/** Refuses what Excel refuses to write, before anything is changed. */
export class CellGuard {
  readonly #package: OoxmlPackage;
  readonly #formats: readonly CellFormat[];
  readonly #dynamicMarks: ReadonlySet<number>;

  /** @param pkg the package as it is before the cells are written. */
  constructor(
    pkg: OoxmlPackage,
    private readonly intoSpills: 'refuse' | 'write',
  ) {
    this.#package = pkg;
    this.#formats = readCellFormats(pkg);
    this.#dynamicMarks = readDynamicArrayMarks(pkg);
  }

  /** @throws {UserError} `cell-locked`, `merged-cell`, `array-formula`, `table-header` */
  check(sheet: WorksheetPart, layout: SheetLayout, cells: readonly CellRef[]): void {
    const isProtected = isProtectedSheet(layout.root);
    const { merges, arrayRanges } = layout;
    const headers = tableHeaders(this.#package, sheet.part);
    const written = new Set(cells.map(formatCell));
    for (const at of cells) {
      const where = whereIs(sheet.name, at);
      if (isProtected && this.#formats[layout.styleOf(at)]?.locked !== false) throw cellLocked(where);
      const merge = merges.find((area) => contains(area, at));
      if (merge && (merge.top !== at.row || merge.left !== at.column)) {
        throw mergedCell(where, formatCell({ row: merge.top, column: merge.left }));
      }
      if (headers.some((area) => contains(area, at))) throw tableHeader(where);
      for (const range of arrayRanges) {
        if (contains(range.area, at) && !this.#mayReplace(range, layout, written)) {
          throw partOfArray(where, formatArea(range.area));
        }
      }
    }
  }

  /** Excel lets the anchor of a dynamic array be replaced alone; any other array is changed as a whole or not at all. */
  #mayReplace({ area, anchor }: ArrayRange, layout: SheetLayout, written: ReadonlySet<string>): boolean {
    const dynamic = this.#dynamicMarks.has(Number(anchor.element.attribute('cm') ?? 0));
    if (dynamic && (this.intoSpills === 'write' || written.has(formatCell(anchor.at)))) return true;
    return layout.cellsWithin(area).every(({ at }) => written.has(formatCell(at)));
  }
}

export function isProtectedSheet(worksheet: XmlElement): boolean {
  return isTrue(worksheet.child('sheetProtection')?.attribute('sheet') ?? null);
}

/** `'Ark 1'!B7`, as messages name a cell. */
export function whereIs(sheet: string, at: CellRef): string {
  return `${quoteSheet(sheet)}!${formatCell(at)}`;
}

/** The header rows of the sheet's tables: a table keeps its column names itself, and both must say the same. */
function tableHeaders(pkg: OoxmlPackage, part: string): Area[] {
  return pkg
    .relationships(part)
    .filter((one) => isType(one, 'table'))
    .flatMap(({ target }) => {
      const table = parseXml(pkg.text(target), target);
      const area = parseArea(table.attribute('ref') ?? '');
      return area && table.attribute('headerRowCount') !== '0' ? [{ ...area, bottom: area.top }] : [];
    });
}

function cellLocked(where: string): UserError {
  return new UserError('cell-locked', {
    da: `Cellen ${where} er låst, fordi arket er beskyttet. Ret en af arkets åbne celler, eller fjern beskyttelsen i Excel under Gennemse.`,
    en: `The cell ${where} is locked because the sheet is protected. Change one of the sheet's open cells, or remove the protection in Excel under Review.`,
  });
}

function mergedCell(where: string, first: string): UserError {
  return new UserError('merged-cell', {
    da: `Cellen ${where} er skjult i en flettet celle. Skriv i den flettede celles første celle, ${first}.`,
    en: `The cell ${where} is hidden in a merged cell. Write to the first cell of the merge, ${first}.`,
  });
}

function partOfArray(where: string, area: string): UserError {
  return new UserError('array-formula', {
    da: `Cellen ${where} er en del af matrixformlen i ${area}, og en del af en matrix kan ikke ændres. Ret hele matrixen i Excel.`,
    en: `The cell ${where} is part of the array formula in ${area}, and part of an array cannot be changed. Change the whole array in Excel.`,
  });
}

function tableHeader(where: string): UserError {
  return new UserError('table-header', {
    da: `Cellen ${where} er en kolonneoverskrift i en tabel, som formler kan henvise til. Ret overskriften i Excel.`,
    en: `The cell ${where} is a column heading of a table, which formulas may refer to. Change the heading in Excel.`,
  });
}
