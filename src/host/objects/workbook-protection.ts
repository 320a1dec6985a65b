import type { OpenWorkbook } from '../model/open-workbook';
import { accessDenied } from '../protocol/host-error';
import { HostObject, wireType, type WireType } from '../protocol/host-object';
import type { ExcelSession } from './excel-session';

/** `Excel.WorkbookProtection`, to be read: a file's protection stays as it is. */
export class WorkbookProtectionObject extends HostObject {
  override readonly wire: WireType = WORKBOOK_PROTECTION;

  constructor(readonly session: ExcelSession) {
    super();
  }
}

const WORKBOOK_PROTECTION = wireType<WorkbookProtectionObject>('WorkbookProtection', {
  readable: { Protected: ({ session }) => session.workbook.structureProtected },
});

/** @throws {HostError} `AccessDenied` where sheets must not come, go or change their names. GUESS: the code. */
export function checkStructureOpen({ structureProtected }: OpenWorkbook): void {
  if (structureProtected) throw accessDenied('The structure of the workbook is protected.');
}
