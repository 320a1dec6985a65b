import { parseArea, type Area } from '../../workbook/address';
import type { OpenSheet, OpenTable } from '../model/open-sheet';
import { apiNotFound, invalidArgument } from '../protocol/host-error';
import { HostCollection, HostObject, wireCollection, wireType, type WireType } from '../protocol/host-object';
import { booleanArgument, textArgument } from '../protocol/wire-arguments';
import { readableLayout, writableLayout } from './added-sheet';
import type { ExcelSession } from './excel-session';
import { placeArgument } from './place-object';
import { addTable, addTotalsRow, STANDARD_STYLE, tableName } from './new-tables';
import { resizeTable } from './resize-table';

/** `Excel.Table`. */
class TableObject extends HostObject {
  override readonly wire: WireType = TABLE;

  constructor(
    readonly session: ExcelSession,
    readonly sheet: OpenSheet,
    readonly table: OpenTable,
  ) {
    super();
  }

  get area(): Area {
    const area = parseArea(this.table.area);
    if (!area) throw invalidArgument();
    return area;
  }

  range(area: Area): HostObject {
    if (area.bottom < area.top) throw invalidArgument();
    return this.session.range({ sheet: this.sheet, area });
  }
}

/** The tables of some sheets: `Excel.TableCollection`. */
export class TablesObject extends HostCollection<TableObject> {
  override readonly wire: WireType = TABLES;

  constructor(
    readonly session: ExcelSession,
    readonly sheets: readonly OpenSheet[],
  ) {
    super();
  }

  override items(): readonly TableObject[] {
    return this.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => new TableObject(this.session, sheet, table)),
    );
  }

  override keysOf({ table }: TableObject): readonly string[] {
    return [table.name];
  }
}

class TableColumnObject extends HostObject {
  override readonly wire: WireType = TABLE_COLUMN;

  constructor(
    readonly owner: TableObject,
    readonly index: number,
  ) {
    super();
  }

  get name(): string {
    return this.owner.table.columns[this.index] ?? '';
  }

  get area(): Area {
    const { area } = this.owner;
    return { ...area, left: area.left + this.index, right: area.left + this.index };
  }
}

class TableColumnsObject extends HostCollection<TableColumnObject> {
  override readonly wire: WireType = TABLE_COLUMNS;

  constructor(readonly owner: TableObject) {
    super();
  }

  override items(): readonly TableColumnObject[] {
    return this.owner.table.columns.map((_name, index) => new TableColumnObject(this.owner, index));
  }

  override keysOf({ name }: TableColumnObject): readonly string[] {
    return [name];
  }
}

const TABLE = wireType<TableObject>('Table', {
  identity: 'Id',
  readable: {
    // GUESS: real ids are GUIDs or numbers; nothing may depend on their form.
    Id: ({ table }) => table.name,
    ShowHeaders: ({ table }) => table.headerRow,
  },
  writable: {
    Name: {
      get: ({ table }) => table.name,
      set: ({ session, sheet, table }, value) => {
        writableLayout(sheet, 'Table.name');
        const name = tableName(session, textArgument(value), table);
        session.workbook.changeTables(() => {
          table.name = name;
        });
      },
    },
    ShowTotals: {
      get: ({ table }) => table.totalsRow,
      set: (owner, value) => {
        if (booleanArgument(value) !== owner.table.totalsRow) addTotalsRow(owner);
      },
    },
    Style: {
      get: ({ table, sheet }) => {
        readableLayout(sheet, 'Table.style');
        return table.style ?? STANDARD_STYLE;
      },
      set: ({ sheet, table }, value) => {
        writableLayout(sheet, 'Table.style');
        table.style = textArgument(value);
      },
    },
  },
  navigation: {
    Worksheet: ({ session, sheet }) => session.worksheet(sheet),
    Columns: (table) => new TableColumnsObject(table),
  },
  methods: {
    GetRange: (table) => table.range(table.area),
    Resize: (owner, range) => resizeTable(owner, placeArgument(owner.session, owner.sheet, range)),
    GetHeaderRowRange: (table) => table.range(headerOf(table, table.area)),
    GetDataBodyRange: (table) => table.range(bodyOf(table, table.area)),
  },
});

const TABLES = wireCollection<TablesObject>('TableCollection', {
  methods: {
    Add: ({ session, sheets }, address, hasHeaders) => {
      const [home] = sheets;
      if (!home) throw invalidArgument();
      const place = placeArgument(session, home, address);
      if (!booleanArgument(hasHeaders)) throw apiNotFound('a table that gets its headings from Excel');
      const table = addTable(session, place);
      return new TableObject(session, place.sheet, table);
    },
  },
});

const TABLE_COLUMN = wireType<TableColumnObject>('TableColumn', {
  identity: 'Id',
  readable: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ name }) => name,
  },
  methods: {
    GetRange: ({ owner, area }) => owner.range(area),
    GetHeaderRowRange: ({ owner, area }) => owner.range(headerOf(owner, area)),
    GetDataBodyRange: ({ owner, area }) => owner.range(bodyOf(owner, area)),
  },
});

const TABLE_COLUMNS = wireCollection<TableColumnsObject>('TableColumnCollection');

/** @throws {HostError} `InvalidArgument` for a table without headings. GUESS: the code. */
function headerOf({ table }: TableObject, area: Area): Area {
  if (!table.headerRow) throw invalidArgument();
  return { ...area, bottom: area.top };
}

function bodyOf({ table }: TableObject, area: Area): Area {
  return { ...area, top: area.top + Number(table.headerRow), bottom: area.bottom - Number(table.totalsRow) };
}
