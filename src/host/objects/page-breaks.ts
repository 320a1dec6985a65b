import type { OpenSheet } from '../model/open-sheet';
import { invalidArgument } from '../protocol/host-error';
import { HostCollection, HostObject, wireCollection, wireType, type WireType } from '../protocol/host-object';
import { readableLayout, writableLayout } from './added-sheet';
import type { ExcelSession } from './excel-session';
import { placeArgument } from './place-object';

const MEMBER = 'Worksheet.horizontalPageBreaks';

/** The rows of a sheet that begin a new page: `Excel.PageBreakCollection`. */
export class PageBreaksObject extends HostCollection<PageBreakObject> {
  override readonly wire: WireType = PAGE_BREAKS;

  constructor(
    readonly session: ExcelSession,
    readonly sheet: OpenSheet,
  ) {
    super();
  }

  override items(): readonly PageBreakObject[] {
    const rows = readableLayout(this.sheet, MEMBER).print?.rowBreaks ?? [];
    return rows.map((row) => new PageBreakObject(row));
  }

  override keysOf({ id }: PageBreakObject): readonly string[] {
    return [id];
  }

  /** GUESS: a break that is added where there is one already is that one. */
  add(row: number): PageBreakObject {
    const layout = writableLayout(this.sheet, MEMBER);
    const print = layout.print ?? { orientation: 'portrait' };
    const rowBreaks = [...new Set([...(print.rowBreaks ?? []), row])].sort((a, b) => a - b);
    layout.print = { ...print, rowBreaks };
    return new PageBreakObject(row);
  }
}

class PageBreakObject extends HostObject {
  override readonly wire: WireType = PAGE_BREAK;

  constructor(readonly row: number) {
    super();
  }

  get id(): string {
    return String(this.row);
  }
}

const PAGE_BREAKS = wireCollection<PageBreaksObject>('PageBreakCollection', {
  methods: {
    // "Adds a page break before the top-left cell of the range specified": reference of `PageBreakCollection.add`.
    Add: (breaks, range) => {
      const { sheet, area } = placeArgument(breaks.session, breaks.sheet, range);
      // GUESS: above the first row there is nothing to break.
      if (sheet !== breaks.sheet || area.top === 1) throw invalidArgument();
      return breaks.add(area.top);
    },
  },
});

const PAGE_BREAK = wireType<PageBreakObject>('PageBreak', {
  identity: '_Id',
  readable: { _Id: ({ id }) => id, RowIndex: ({ row }) => row - 1 },
});
