import type { WireMembers } from '../protocol/host-object';
import { WORKBOOK_TARGET } from '../protocol/object-events';
import type { WorkbookEvent } from '../model/workbook-events';
import type { HostObject } from '../protocol/host-object';
import type { ExcelSession } from './excel-session';
import { localAddress } from './range-address';

/** Excel's numbers for what happened. Source: `eventType` in the Office.js library. */
const EVENT_TYPE = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventName = keyof typeof EVENT_TYPE;

interface EventTarget extends HostObject {
  readonly session: ExcelSession;
}

/** `_Register…Event` and `_Unregister…Event` for some events of a target. */
export function eventMembers<T extends EventTarget>(
  names: readonly EventName[],
  targetOf: (self: T) => string,
): NonNullable<WireMembers<T>['methods']> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, (self: T) => self.session.events.subscribe(EVENT_TYPE[name], targetOf(self))],
      [
        `_Unregister${name}Event`,
        (self: T) => self.session.events.unsubscribe(EVENT_TYPE[name], targetOf(self)),
      ],
    ]),
  );
}

/** Tells Office.js what happened in the workbook, as Excel tells it. */
export function fireEvent({ events }: ExcelSession, event: WorkbookEvent): void {
  const fire = (name: EventName, sheetId: string, message: object): void => {
    for (const target of [sheetId, WORKBOOK_TARGET]) events.fire(EVENT_TYPE[name], target, message);
  };
  switch (event.kind) {
    case 'cells-changed': {
      const { sheet, area, by } = event;
      return fire('DataChanged', sheet.id, {
        worksheetId: sheet.id,
        address: localAddress(area),
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: by === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
      });
    }
    case 'rows-changed': {
      const { sheet, change, by } = event;
      return fire('DataChanged', sheet.id, {
        worksheetId: sheet.id,
        address: `${change.row}:${change.row + change.count - 1}`,
        changeType: change.kind === 'insert-rows' ? 'RowInserted' : 'RowDeleted',
        source: 'Local',
        triggerSource: by === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
      });
    }
    case 'sheet-activated':
      fire('Deactivated', event.previous.id, { worksheetId: event.previous.id });
      return fire('Activated', event.sheet.id, { worksheetId: event.sheet.id });
    case 'selection-changed':
      return fire('SelectionChanged', event.sheet.id, {
        worksheetId: event.sheet.id,
        address: localAddress(event.area),
      });
    case 'sheet-added':
      return fire('Added', event.sheet.id, { worksheetId: event.sheet.id, source: 'Local' });
    case 'sheet-deleted':
      return fire('Deleted', event.sheet.id, { worksheetId: event.sheet.id, source: 'Local' });
    case 'calculated':
      // Excel's change event leaves recalculated cells out: github.com/OfficeDev/office-js/issues/3899.
      return;
    case 'charts-changed':
      // Excel tells that a chart was added, deleted or activated, which the add-in does not listen to; nothing of its looks.
      return;
  }
}
