import { accessDenied, HostError } from '../protocol/host-error';
import { HostObject, wireType, type WireType } from '../protocol/host-object';
import { optionalArgument, textArgument } from '../protocol/wire-arguments';
import type { OpenSheet } from '../model/open-sheet';
import { UNPROTECTED } from '../model/open-sheet';
import { writableLayout } from './added-sheet';

/** `Excel.WorksheetProtection`. */
export class SheetProtectionObject extends HostObject {
  override readonly wire: WireType = SHEET_PROTECTION;

  constructor(readonly sheet: OpenSheet) {
    super();
  }
}

const SHEET_PROTECTION = wireType<SheetProtectionObject>('WorksheetProtection', {
  readable: { Protected: ({ sheet }) => sheet.protection.protected },
  methods: {
    Protect: ({ sheet }, _options, password) => {
      // Source: documentation of `WorksheetProtection.protect`, "fails if the worksheet has already been protected".
      if (sheet.protection.protected) {
        throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
      }
      writableLayout(sheet, 'WorksheetProtection.protect');
      sheet.protection = {
        protected: true,
        hasPassword: optionalArgument(password, textArgument) !== undefined,
      };
    },
    // The host does not know passwords, and the protection of a file's sheet stays. GUESS: the code.
    Unprotect: ({ sheet }) => {
      if (!sheet.protection.protected) return;
      if (sheet.protection.hasPassword || !sheet.layout) {
        throw accessDenied('The password you supplied is not correct.');
      }
      sheet.protection = UNPROTECTED;
    },
  },
});
