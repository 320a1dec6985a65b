import type { Area } from '../../workbook/address';
import type { OpenSheet } from '../model/open-sheet';
import { HostCollection, HostObject, wireCollection, wireType, type WireType } from '../protocol/host-object';
import { ConditionalFormatsObject } from './conditional-formats';
import type { ExcelSession } from './excel-session';
import { fullAddress } from './range-address';

/** Several ranges of one sheet: `Excel.RangeAreas`. */
export class RangeAreasObject extends HostObject {
  override readonly wire: WireType = RANGE_AREAS;

  constructor(
    readonly session: ExcelSession,
    readonly sheet: OpenSheet,
    readonly areas: readonly Area[],
  ) {
    super();
  }
}

class RangeCollectionObject extends HostCollection {
  override readonly wire: WireType = RANGE_COLLECTION;

  constructor(private readonly owner: RangeAreasObject) {
    super();
  }

  override items(): readonly HostObject[] {
    const { session, sheet, areas } = this.owner;
    return areas.map((area) => session.range({ sheet, area }));
  }

  override keysOf(): readonly string[] {
    return [];
  }
}

const RANGE_AREAS = wireType<RangeAreasObject>('RangeAreas', {
  readable: {
    Address: ({ sheet, areas }) => areas.map((area) => fullAddress({ sheet, area })).join(','),
    AreaCount: ({ areas }) => areas.length,
  },
  navigation: {
    Areas: (owner) => new RangeCollectionObject(owner),
    ConditionalFormats: ({ sheet, areas }) => new ConditionalFormatsObject(sheet, areas),
  },
});

const RANGE_COLLECTION = wireCollection<RangeCollectionObject>('RangeCollection');
