import type { HostOptions } from '../host-options';
import type { OpenWorkbook } from '../model/open-workbook';
import type { WorkbookEvent } from '../model/workbook-events';
import type { HostRoot } from '../protocol/host-root';
import { HostObject, wireType, type WireType } from '../protocol/host-object';
import type { ObjectEvents } from '../protocol/object-events';
import { ApplicationObject } from './application';
import { fireEvent } from './change-events';
import { ExcelSession } from './excel-session';
import { NamesObject } from './named-items';
import { RangeObject } from './range-object';
import { TablesObject } from './tables';
import { WorkbookProtectionObject } from './workbook-protection';
import { WorksheetObject } from './worksheet-object';
import { WorksheetsObject } from './worksheets';

/** `context.workbook`: `Excel.Workbook`. */
class WorkbookObject extends HostObject {
  override readonly wire: WireType = WORKBOOK;

  constructor(readonly session: ExcelSession) {
    super();
  }
}

const WORKBOOK = wireType<WorkbookObject>('Workbook', {
  readable: { Name: ({ session }) => session.options.documentUrl.split(/[\\/]/).pop() ?? '' },
  navigation: {
    Application: ({ session }) => new ApplicationObject(session),
    Names: ({ session }) => new NamesObject(session, null),
    Protection: ({ session }) => new WorkbookProtectionObject(session),
    Tables: ({ session }) => new TablesObject(session, session.workbook.sheets),
    Worksheets: ({ session }) => new WorksheetsObject(session),
  },
  methods: {
    GetActiveCell: ({ session }) => {
      const { active: sheet, selection } = session.workbook;
      return session.range({ sheet, area: { ...selection, bottom: selection.top, right: selection.left } });
    },
    GetSelectedRange: ({ session }) =>
      session.range({ sheet: session.workbook.active, area: session.workbook.selection }),
  },
});

/** The Excel side of the host over one open workbook. */
export function excelRoot(workbook: OpenWorkbook, options: HostOptions, events: ObjectEvents): HostRoot {
  const session = new ExcelSession(workbook, options, events, {
    worksheet: (one, sheet) => new WorksheetObject(one, sheet),
    range: (one, { sheet, area }) => new RangeObject(one, sheet, area),
  });
  workbook.listen((event: WorkbookEvent) => fireEvent(session, event));
  return {
    workbook: new WorkbookObject(session),
    afterBatch() {
      workbook.calculation.suspended = false;
      workbook.settle();
      workbook.tellCharts();
    },
  };
}
