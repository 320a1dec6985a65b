import { cellsOf } from '../../workbook/address';
import { HostObject, wireType, type WireType } from '../protocol/host-object';
import { booleanArgument } from '../protocol/wire-arguments';
import { writableLayout } from './added-sheet';
import type { PlaceObject } from './place-object';

/** `Excel.RangeFormat`. */
export class RangeFormatObject extends HostObject {
  override readonly wire: WireType = RANGE_FORMAT;

  constructor(readonly range: PlaceObject) {
    super();
  }
}

class FormatProtectionObject extends HostObject {
  override readonly wire: WireType = FORMAT_PROTECTION;

  constructor(readonly range: PlaceObject) {
    super();
  }
}

const RANGE_FORMAT = wireType<RangeFormatObject>('RangeFormat', {
  navigation: { Protection: ({ range }) => new FormatProtectionObject(range) },
});

const FORMAT_PROTECTION = wireType<FormatProtectionObject>('FormatProtection', {
  writable: {
    Locked: {
      get: ({ range: { sheet, area } }) => {
        const locks = new Set([...cellsOf(area)].map((at) => sheet.isLocked(at)));
        return locks.size === 1 ? locks.has(true) : null;
      },
      set: ({ range: { sheet, area } }, value) => {
        writableLayout(sheet, 'FormatProtection.locked');
        const locked = booleanArgument(value);
        for (const at of cellsOf(area)) {
          const { locked: _replaced, ...cell } = sheet.cell(at);
          sheet.cells.set(at, locked ? cell : { ...cell, locked });
        }
      },
    },
  },
});
