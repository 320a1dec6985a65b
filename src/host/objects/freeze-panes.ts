import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/address';
import type { OpenSheet } from '../model/open-sheet';
import { HostObject, NULL_OBJECT, wireType, type NullObject, type WireType } from '../protocol/host-object';
import { integerArgument, optionalArgument } from '../protocol/wire-arguments';
import { readableLayout, writableLayout } from './added-sheet';
import type { ExcelSession } from './excel-session';
import { placeArgument } from './place-object';

/** The rows and columns that stay when a sheet scrolls: `Excel.WorksheetFreezePanes`. */
export class FreezePanesObject extends HostObject {
  override readonly wire: WireType = FREEZE_PANES;

  constructor(
    readonly session: ExcelSession,
    readonly sheet: OpenSheet,
  ) {
    super();
  }
}

const MEMBER = 'Worksheet.freezePanes';

const FREEZE_PANES = wireType<FreezePanesObject>('WorksheetFreezePanes', {
  methods: {
    FreezeAt: ({ session, sheet }, range) => {
      const { area } = placeArgument(session, sheet, range);
      writableLayout(sheet, MEMBER).frozen = { rows: area.bottom, columns: area.right };
    },
    FreezeRows: ({ sheet }, count) => {
      writableLayout(sheet, MEMBER).frozen = {
        rows: optionalArgument(count, integerArgument) ?? 1,
        columns: 0,
      };
    },
    FreezeColumns: ({ sheet }, count) => {
      writableLayout(sheet, MEMBER).frozen = {
        rows: 0,
        columns: optionalArgument(count, integerArgument) ?? 1,
      };
    },
    Unfreeze: ({ sheet }) => {
      writableLayout(sheet, MEMBER).frozen = { rows: 0, columns: 0 };
    },
    GetLocationOrNullObject: location,
  },
});

function location({ session, sheet }: FreezePanesObject): HostObject | NullObject {
  const { rows, columns } = readableLayout(sheet, MEMBER).frozen;
  if (rows === 0 && columns === 0) return NULL_OBJECT;
  const area = { top: 1, left: 1, bottom: rows || MAX_ROWS, right: columns || MAX_COLUMNS };
  return session.range({ sheet, area });
}
