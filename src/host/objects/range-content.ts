import { isValidFormat } from 'numfmt';
import type { Area, CellRef } from '../../workbook/address';
import { GENERAL } from '../../workbook/change-set';
import { formulaToLocal } from '../../workbook/formula-language/formula-language';
import { localNumberFormat } from '../model/local-number-format';
import { shownText } from '../../workbook/number-format/shown-text';
import { protectedSheet } from '../model/write-guard';
import { apiNotFound, invalidArgument } from '../protocol/host-error';
import type { WireMembers, WireValue } from '../protocol/host-object';
import { integerArgument } from '../protocol/wire-arguments';
import type { PlaceObject } from './place-object';
import { fullAddress, isEntireColumns, isEntireRows, type Place } from './range-address';
import { readGrid, valueType, wireValue, writeCells, writtenCells, wrongShape } from './range-cells';

const heightOf = ({ area }: Place): number => area.bottom - area.top + 1;
const widthOf = ({ area }: Place): number => area.right - area.left + 1;

/** The members of a range that say where it is and what its cells hold. */
export const RANGE_CONTENT = {
  readable: {
    Address: fullAddress,
    // GUESS: Danish Excel spells addresses as English Excel does.
    AddressLocal: fullAddress,
    RowIndex: ({ area }) => area.top - 1,
    ColumnIndex: ({ area }) => area.left - 1,
    RowCount: heightOf,
    ColumnCount: widthOf,
    CellCount: (range) => {
      const count = heightOf(range) * widthOf(range);
      return count < 2 ** 31 ? count : -1;
    },
    IsEntireRow: ({ area }) => isEntireRows(area),
    IsEntireColumn: ({ area }) => isEntireColumns(area),
    HasSpill: hasSpill,
    Text: (range) => calculated(range, (at) => shownText(range.sheet.cell(at), range.session.typing)),
    ValueTypes: (range) => calculated(range, (at) => valueType(range.sheet.cell(at).value)),
  },
  writable: {
    Values: {
      get: (range) => calculated(range, (at) => wireValue(range.session, range.sheet.cell(at).value)),
      set: (range, values) => writeCells(range.session, range, values),
    },
    Formulas: {
      get: (range) => formulasOf(range, (formula) => formula),
      set: (range, formulas) => writeCells(range.session, range, formulas),
    },
    FormulasLocal: {
      get: (range) => formulasOf(range, (formula) => formulaToLocal(formula, range.session.typing)),
      set: (range, formulas) => writeCells(range.session, range, formulas, range.session.typing),
    },
    NumberFormat: {
      get: (range) => readGrid(range, (at) => range.sheet.numberFormat(at)),
      set: writeNumberFormats,
    },
    NumberFormatLocal: {
      get: (range) =>
        readGrid(range, (at) => localNumberFormat(range.sheet.numberFormat(at), range.session.options)),
      set: () => {
        throw apiNotFound('setting Range.numberFormatLocal');
      },
    },
  },
  methods: {
    // The library asks this before it writes a large array in pieces.
    _ValidateArraySize: ({ area }, rows, columns) => {
      const fits =
        integerArgument(rows) === area.bottom - area.top + 1 &&
        integerArgument(columns) === area.right - area.left + 1;
      if (!fits) throw wrongShape();
    },
  },
} satisfies WireMembers<PlaceObject>;

function calculated(range: PlaceObject, read: (at: CellRef) => WireValue): WireValue {
  range.session.workbook.settle();
  return readGrid(range, read);
}

/** `null` where some cells belong to a spilled array and others do not. */
function hasSpill({ session, sheet, area }: PlaceObject): boolean | null {
  session.workbook.settle();
  const covered = sheet.spills.reduce((sum, spill) => sum + cellsInCommon(spill, area), 0);
  return covered === 0 ? false : covered === cellsInCommon(area, area) || null;
}

function cellsInCommon(a: Area, b: Area): number {
  const rows = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1;
  const columns = Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
  return Math.max(rows, 0) * Math.max(columns, 0);
}

/**
 * A cell without a formula shows its value. GUESS: so does every cell of an array but its first, also of one that
 * spills; VBA shows the array's formula there.
 */
function formulasOf(range: PlaceObject, spell: (formula: string) => string): WireValue {
  return calculated(range, (at) => {
    const { value, formula } = range.sheet.cell(at);
    return formula === undefined ? wireValue(range.session, value) : `=${spell(formula)}`;
  });
}

/** One format in a 1 × 1 array is for every cell: Microsoft's own Excel tutorial formats a column so. */
function writeNumberFormats({ session, sheet, area }: PlaceObject, formats: unknown): void {
  const written = writtenCells({ sheet, area }, formats, 'every-cell');
  if (sheet.protection.protected) throw protectedSheet();
  for (const { at, value } of written) {
    if (typeof value !== 'string' || !isValidFormat(value)) throw invalidArgument();
    session.workbook.setNumberFormat(sheet, at, value === '' ? GENERAL : value);
  }
}
