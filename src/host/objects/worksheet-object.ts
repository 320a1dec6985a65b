import { areaBetween } from '../../workbook/address';
import type { OpenSheet } from '../model/open-sheet';
import { apiNotFound, HostError, invalidArgument } from '../protocol/host-error';
import {
  HostObject,
  NULL_OBJECT,
  wireType,
  type WireType,
  type WritableScalar,
} from '../protocol/host-object';
import {
  booleanArgument,
  choiceArgument,
  integerArgument,
  optionalArgument,
  textArgument,
} from '../protocol/wire-arguments';
import { readableLayout, writableLayout } from './added-sheet';
import { eventMembers } from './change-events';
import { ChartsObject } from './charts/charts';
import { colorArgument } from './color-argument';
import type { ExcelSession } from './excel-session';
import { FreezePanesObject } from './freeze-panes';
import { NamesObject } from './named-items';
import { PageBreaksObject } from './page-breaks';
import { PageLayoutObject } from './page-layout';
import type { PlaceObject } from './place-object';
import { placeOf, WHOLE_SHEET } from './range-address';
import { RangeAreasObject } from './range-areas';
import { RangeObject } from './range-object';
import { SheetProtectionObject } from './sheet-protection';
import { TablesObject } from './tables';
import { usedRange } from './used-range';
import { checkStructureOpen } from './workbook-protection';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
const VISIBILITY_OF = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** `Excel.Worksheet`. */
export class WorksheetObject extends HostObject {
  override readonly wire: WireType = WORKSHEET;

  constructor(
    readonly session: ExcelSession,
    readonly sheet: OpenSheet,
  ) {
    super();
  }

  get whole(): PlaceObject {
    return new RangeObject(this.session, this.sheet, WHOLE_SHEET);
  }
}

const SHOW_GRIDLINES: WritableScalar<WorksheetObject> = {
  get: ({ sheet }) => readableLayout(sheet, 'Worksheet.showGridlines').showGridLines,
  set: ({ sheet }, value) => {
    writableLayout(sheet, 'Worksheet.showGridlines').showGridLines = booleanArgument(value);
  },
};

const WORKSHEET = wireType<WorksheetObject>('Worksheet', {
  identity: 'Id',
  readable: {
    Id: ({ sheet }) => sheet.id,
    Position: ({ session, sheet }) => session.workbook.sheets.indexOf(sheet),
  },
  writable: {
    Name: { get: ({ sheet }) => sheet.name, set: rename },
    Visibility: {
      get: ({ sheet }) => VISIBILITY[sheet.visibility],
      set: ({ sheet }, value) => {
        const visibility = VISIBILITY_OF[choiceArgument(value, VISIBILITIES)];
        if (!sheet.layout)
          throw apiNotFound('setting Worksheet.visibility on a sheet that came with the file');
        sheet.visibility = visibility;
      },
    },
    TabColor: {
      get: ({ sheet }) => readableLayout(sheet, 'Worksheet.tabColor').tabColor,
      // Blank takes the colour away. Source: reference of `Worksheet.tabColor`.
      set: ({ sheet }, value) => {
        writableLayout(sheet, 'Worksheet.tabColor').tabColor = value === '' ? '' : colorArgument(value);
      },
    },
    ShowGridlines: SHOW_GRIDLINES,
    // The library reads the property by one name and writes it by the other.
    Gridlines: SHOW_GRIDLINES,
  },
  navigation: {
    Names: ({ session, sheet }) => new NamesObject(session, sheet),
    Charts: ({ session, sheet }) => new ChartsObject(session, sheet),
    Tables: ({ session, sheet }) => new TablesObject(session, [sheet]),
    Protection: ({ sheet }) => new SheetProtectionObject(sheet),
    HorizontalPageBreaks: ({ session, sheet }) => new PageBreaksObject(session, sheet),
    PageLayout: ({ session, sheet }) => new PageLayoutObject(session, sheet),
    FreezePanes: ({ session, sheet }) => new FreezePanesObject(session, sheet),
  },
  methods: {
    Activate: ({ session, sheet }) => session.workbook.activate(sheet),
    Delete: ({ session, sheet }) => {
      checkStructureOpen(session.workbook);
      // Source: reference of `Worksheet.delete`.
      if (sheet.visibility === 'veryHidden')
        throw new HostError('InvalidOperation', 'A very hidden worksheet cannot be deleted.');
      if (!sheet.layout) throw apiNotFound('deleting a sheet that came with the file');
      session.workbook.removeSheet(sheet);
    },
    GetRange: ({ session, sheet }, address) => {
      const text = optionalArgument(address, textArgument);
      return session.range(
        text === undefined ? { sheet, area: WHOLE_SHEET } : placeOf(session.workbook, sheet, text),
      );
    },
    GetRanges: ({ session, sheet }, address) => {
      const places = textArgument(address)
        .split(',')
        .map((one) => placeOf(session.workbook, sheet, one));
      if (places.some((place) => place.sheet !== sheet)) throw invalidArgument();
      return new RangeAreasObject(
        session,
        sheet,
        places.map(({ area }) => area),
      );
    },
    GetRangeByIndexes: ({ session, sheet }, row, column, rows, columns) => {
      const [top, left, height, width] = [row, column, rows, columns].map(integerArgument) as Four;
      if (top < 0 || left < 0 || height < 1 || width < 1) throw invalidArgument();
      const area = areaBetween(
        { row: top + 1, column: left + 1 },
        { row: top + height, column: left + width },
      );
      if (!area) throw invalidArgument();
      return session.range({ sheet, area });
    },
    GetCell: ({ session, sheet }, row, column) => {
      const at = { row: integerArgument(row) + 1, column: integerArgument(column) + 1 };
      const area = at.row > 0 && at.column > 0 ? areaBetween(at, at) : null;
      if (!area) throw invalidArgument();
      return session.range({ sheet, area });
    },
    // An empty sheet's used range is its first cell. Source: documentation of `Worksheet.getUsedRange`.
    GetUsedRange: (worksheet, valuesOnly) =>
      usedRange(worksheet.whole, valuesOnly) ??
      worksheet.session.range({ sheet: worksheet.sheet, area: FIRST_CELL }),
    GetUsedRangeOrNullObject: (worksheet, valuesOnly) =>
      usedRange(worksheet.whole, valuesOnly) ?? NULL_OBJECT,
    ...eventMembers<WorksheetObject>(
      ['DataChanged', 'Activated', 'Deactivated', 'SelectionChanged'],
      ({ sheet }) => sheet.id,
    ),
  },
});

type Four = [number, number, number, number];
const FIRST_CELL = { top: 1, left: 1, bottom: 1, right: 1 };

function rename({ session, sheet }: WorksheetObject, value: unknown): void {
  checkStructureOpen(session.workbook);
  const name = sheetName(session, textArgument(value), sheet);
  if (!sheet.layout) throw apiNotFound('renaming a sheet that came with the file');
  session.workbook.renameSheet(sheet, name);
}

/**
 * @throws {HostError} `InvalidArgument` for a name that Excel does not allow or that is taken. Source:
 * support.microsoft.com, "Rename a worksheet". GUESS: the code.
 */
export function sheetName(session: ExcelSession, name: string, self?: OpenSheet): string {
  const taken = session.workbook.sheet(name);
  const allowed =
    name !== '' && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && !/^history$/i.test(name);
  if (!allowed || (taken && taken !== self)) throw invalidArgument();
  return name;
}
