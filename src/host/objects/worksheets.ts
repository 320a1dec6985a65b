import { languageOf } from '../../workbook/text';
import { itemNotFound } from '../protocol/host-error';
import { HostCollection, wireCollection, type HostObject, type WireType } from '../protocol/host-object';
import { WORKBOOK_TARGET } from '../protocol/object-events';
import { booleanArgument, optionalArgument, textArgument } from '../protocol/wire-arguments';
import { eventMembers } from './change-events';
import type { ExcelSession } from './excel-session';
import { checkStructureOpen } from './workbook-protection';
import { sheetName, WorksheetObject } from './worksheet-object';

/** The sheets of the workbook: `Excel.WorksheetCollection`. */
export class WorksheetsObject extends HostCollection<WorksheetObject> {
  override readonly wire: WireType = WORKSHEETS;

  constructor(readonly session: ExcelSession) {
    super();
  }

  override items(): readonly WorksheetObject[] {
    return this.session.workbook.sheets.map((sheet) => new WorksheetObject(this.session, sheet));
  }

  override keysOf({ sheet }: WorksheetObject): readonly string[] {
    return [sheet.id, sheet.name];
  }
}

const WORKSHEETS = wireCollection<WorksheetsObject>('WorksheetCollection', {
  methods: {
    Add: ({ session }, name) => {
      checkStructureOpen(session.workbook);
      const text = optionalArgument(name, textArgument) ?? freeName(session);
      return new WorksheetObject(session, session.workbook.addSheet(sheetName(session, text)));
    },
    GetActiveWorksheet: ({ session }) => new WorksheetObject(session, session.workbook.active),
    GetFirst: (sheets, visibleOnly) => edgeOf(sheets.items(), visibleOnly),
    GetLast: (sheets, visibleOnly) => edgeOf([...sheets.items()].reverse(), visibleOnly),
    GetCount: (sheets, visibleOnly) => shown(sheets.items(), visibleOnly).length,
    ...eventMembers<WorksheetsObject>(
      ['DataChanged', 'Activated', 'Deactivated', 'SelectionChanged', 'Added', 'Deleted'],
      () => WORKBOOK_TARGET,
    ),
  },
});

function shown(sheets: readonly WorksheetObject[], visibleOnly: unknown): readonly WorksheetObject[] {
  const onlyVisible = optionalArgument(visibleOnly, booleanArgument) ?? false;
  return onlyVisible ? sheets.filter(({ sheet }) => sheet.visibility === 'visible') : sheets;
}

function edgeOf(sheets: readonly WorksheetObject[], visibleOnly: unknown): HostObject {
  const [first] = shown(sheets, visibleOnly);
  if (!first) throw itemNotFound();
  return first;
}

/** `Ark1`, `Ark2` … in Danish Excel, `Sheet1` … in English. */
function freeName({ workbook, options }: ExcelSession): string {
  const word = languageOf(options.displayLanguage) === 'da' ? 'Ark' : 'Sheet';
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`${word}${number}`)) number += 1;
  return `${word}${number}`;
}
