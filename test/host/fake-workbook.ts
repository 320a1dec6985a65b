import { OfficeHost } from '../../src/host/boot/office-host';
import { DANISH_EXCEL, type HostOptions } from '../../src/host/host-options';
import {
  HostCollection,
  HostObject,
  NULL_OBJECT,
  wireCollection,
  wireType,
  type NullObject,
  type WireType,
  type WireValue,
} from '../../src/host/protocol/host-object';
import { accessDenied, invalidArgument } from '../../src/host/protocol/host-error';
import type { HostRoot } from '../../src/host/protocol/host-root';
import { WORKBOOK_TARGET, type ObjectEvents } from '../../src/host/protocol/object-events';
import { textArgument, integerArgument } from '../../src/host/protocol/wire-arguments';

/*
 * A workbook of few words: what the protocol needs to be proved, and nothing of how Excel calculates, formats or
 * types. Ranges are one column wide.
 */

const CHANGED = 10;

export class FakeWorkbook extends HostObject implements HostRoot {
  override readonly wire: WireType = WORKBOOK;
  readonly workbook = this;
  readonly worksheets = new FakeWorksheets(this);
  batches = 0;

  constructor(readonly events: ObjectEvents) {
    super();
  }

  afterBatch(): void {
    this.batches++;
  }

  sheet(name: string): FakeWorksheet {
    return this.worksheets.find(name)!;
  }
}

class FakeWorksheets extends HostCollection<FakeWorksheet> {
  override readonly wire: WireType = WORKSHEETS;
  readonly all = ['Ark1', 'Ark2', 'Ark3'].map((name) => new FakeWorksheet(this, name));
  added = 0;

  constructor(readonly owner: FakeWorkbook) {
    super();
  }

  override items(): readonly FakeWorksheet[] {
    return this.all;
  }

  override keysOf(sheet: FakeWorksheet): readonly string[] {
    return [sheet.id, sheet.name];
  }

  add(name: string): FakeWorksheet {
    const sheet = new FakeWorksheet(this, name);
    this.all.push(sheet);
    this.added++;
    return sheet;
  }
}

export class FakeWorksheet extends HostObject {
  override readonly wire: WireType = WORKSHEET;
  readonly id: string;
  readonly cells = new Map<number, WireValue>();
  visibility = 'Visible';
  isProtected = false;

  constructor(
    readonly owner: FakeWorksheets,
    public name: string,
  ) {
    super();
    this.id = `{${name}}`;
  }

  used(): FakeRange | NullObject {
    return this.cells.size === 0 ? NULL_OBJECT : new FakeRange(this, 1, Math.max(...this.cells.keys()));
  }
}

class FakeProtection extends HostObject {
  override readonly wire: WireType = PROTECTION;

  constructor(readonly sheet: FakeWorksheet) {
    super();
  }
}

class FakeRange extends HostObject {
  override readonly wire: WireType = RANGE;

  constructor(
    readonly sheet: FakeWorksheet,
    readonly top: number,
    readonly bottom: number,
  ) {
    super();
  }

  static at(sheet: FakeWorksheet, address: string): FakeRange {
    const match = /^A(\d+)(?::A(\d+))?$/.exec(address);
    if (!match) throw invalidArgument();
    return new FakeRange(sheet, Number(match[1]), Number(match[2] ?? match[1]));
  }

  get rows(): readonly number[] {
    return Array.from({ length: this.bottom - this.top + 1 }, (_, index) => this.top + index);
  }

  write(values: unknown): void {
    if (this.sheet.isProtected) throw accessDenied();
    if (!Array.isArray(values) || values.length !== this.rows.length) throw invalidArgument();
    this.rows.forEach((row, index) => this.sheet.cells.set(row, (values as WireValue[][])[index]![0]!));
    const { id, owner } = this.sheet;
    const address = `A${this.top}:A${this.bottom}`;
    owner.owner.events.fire(CHANGED, WORKBOOK_TARGET, {
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: id,
      address,
    });
  }
}

const WORKBOOK = wireType<FakeWorkbook>('Workbook', {
  navigation: { Worksheets: ({ worksheets }) => worksheets },
});

const WORKSHEETS = wireCollection<FakeWorksheets>('WorksheetCollection', {
  methods: {
    Add: (sheets, name) => sheets.add(textArgument(name)),
    _RegisterDataChangedEvent: ({ owner }) => owner.events.subscribe(CHANGED, WORKBOOK_TARGET),
    _UnregisterDataChangedEvent: ({ owner }) => owner.events.unsubscribe(CHANGED, WORKBOOK_TARGET),
  },
});

const WORKSHEET = wireType<FakeWorksheet>('Worksheet', {
  identity: 'Id',
  readable: { Id: ({ id }) => id },
  writable: {
    Name: { get: ({ name }) => name, set: (sheet, name) => (sheet.name = textArgument(name)) },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, visibility) => (sheet.visibility = textArgument(visibility)),
    },
  },
  navigation: { Protection: (sheet) => new FakeProtection(sheet) },
  methods: {
    GetRange: (sheet, address) => FakeRange.at(sheet, textArgument(address)),
    GetUsedRangeOrNullObject: (sheet) => sheet.used(),
    // A fault of the host itself, as a slip in its code would be.
    Activate: () => {
      throw new TypeError('sheet is undefined');
    },
  },
});

const PROTECTION = wireType<FakeProtection>('WorksheetProtection', {
  readable: { Protected: ({ sheet }) => sheet.isProtected },
  methods: { Protect: ({ sheet }) => void (sheet.isProtected = true) },
});

const RANGE = wireType<FakeRange>('Range', {
  readable: { Address: ({ sheet, top, bottom }) => `${sheet.name}!A${top}:A${bottom}` },
  writable: {
    Values: {
      get: ({ sheet, rows }) => rows.map((row) => [sheet.cells.get(row) ?? '']),
      set: (range, values) => range.write(values),
    },
  },
  navigation: { Worksheet: ({ sheet }) => sheet },
  methods: {
    GetRow: ({ sheet, top }, index) => {
      const row = top + integerArgument(index);
      return new FakeRange(sheet, row, row);
    },
    GetBoundingRect: (range, other) => {
      const end = other instanceof FakeRange ? other : FakeRange.at(range.sheet, textArgument(other));
      return new FakeRange(range.sheet, Math.min(range.top, end.top), Math.max(range.bottom, end.bottom));
    },
    _ValidateArraySize: ({ rows }, count) => {
      if (rows.length !== integerArgument(count)) throw invalidArgument();
    },
  },
});

/** A host around a fake workbook. */
export function fakeHost(options: Partial<HostOptions> = {}): { host: OfficeHost; workbook: FakeWorkbook } {
  let workbook: FakeWorkbook | undefined;
  const host = new OfficeHost({ ...DANISH_EXCEL, ...options }, (events) => {
    workbook = new FakeWorkbook(events);
    return workbook;
  });
  return { host, workbook: workbook! };
}
