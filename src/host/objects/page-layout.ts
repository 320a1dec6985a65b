import { z } from 'zod';
import { formatArea } from '../../workbook/address';
import type { PrintLayout } from '../../workbook/new-sheet';
import type { AddedPrint, OpenSheet } from '../model/open-sheet';
import { apiNotFound, invalidArgument } from '../protocol/host-error';
import { HostObject, wireType, type WireType, type WritableScalar } from '../protocol/host-object';
import { choiceArgument, textArgument } from '../protocol/wire-arguments';
import { readableLayout, writableLayout } from './added-sheet';
import type { ExcelSession } from './excel-session';
import { placeArgument } from './place-object';

const MEMBER = 'Worksheet.pageLayout';

/** How a sheet is printed: `Excel.PageLayout`. */
export class PageLayoutObject extends HostObject {
  override readonly wire: WireType = PAGE_LAYOUT;

  constructor(
    readonly session: ExcelSession,
    readonly sheet: OpenSheet,
  ) {
    super();
  }

  get print(): PrintLayout {
    return readableLayout(this.sheet, MEMBER).print ?? { orientation: 'portrait' };
  }

  change(change: Partial<AddedPrint>): void {
    const layout = writableLayout(this.sheet, MEMBER);
    layout.print = { ...this.print, ...change };
  }
}

class HeadersFootersObject extends HostObject {
  override readonly wire: WireType = HEADERS_FOOTERS;

  constructor(readonly owner: PageLayoutObject) {
    super();
  }
}

class HeaderFooterObject extends HostObject {
  override readonly wire: WireType = HEADER_FOOTER;

  constructor(readonly owner: PageLayoutObject) {
    super();
  }
}

const ORIENTATIONS = { Portrait: 'portrait', Landscape: 'landscape' } as const;

const zoom = z.strictObject({ horizontalFitToPages: z.int().positive() });

const PAGE_LAYOUT = wireType<PageLayoutObject>('PageLayout', {
  writable: {
    Orientation: {
      get: ({ print }) => (print.orientation === 'portrait' ? 'Portrait' : 'Landscape'),
      set: (page, value) => {
        page.change({ orientation: ORIENTATIONS[choiceArgument(value, ['Portrait', 'Landscape'])] });
      },
    },
    // GUESS: what the paper is before it is set depends on the printer; a file written by Kompasark is on A4.
    PaperSize: {
      get: () => 'A4',
      set: (page, value) => {
        if (textArgument(value) !== 'A4') throw apiNotFound('any paper but A4');
        page.change({});
      },
    },
    // "The `PageLayoutZoomOptions` object must be set as a JSON object": reference of `PageLayout.zoom`.
    Zoom: {
      get: ({ print: { fitToWidth } }) =>
        fitToWidth === undefined ? { scale: 100 } : { horizontalFitToPages: fitToWidth },
      set: (page, value) => {
        const parsed = zoom.safeParse(value);
        if (!parsed.success) throw apiNotFound('any zoom but a number of pages across');
        page.change({ fitToWidth: parsed.data.horizontalFitToPages });
      },
    },
  },
  navigation: { HeadersFooters: (page) => new HeadersFootersObject(page) },
  methods: {
    SetPrintArea: (page, area) => page.change({ area: areaOf(page, area) }),
    SetPrintTitleRows: (page, rows) => {
      const { top, bottom } = placeOn(page, rows);
      page.change({ titleRows: `${top}:${bottom}` });
    },
  },
});

const HEADERS_FOOTERS = wireType<HeadersFootersObject>('HeaderFooterGroup', {
  navigation: { DefaultForAllPages: ({ owner }) => new HeaderFooterObject(owner) },
});

const HEADER_FOOTER = wireType<HeaderFooterObject>('HeaderFooter', {
  writable: {
    LeftFooter: footer('left'),
    CenterFooter: footer('center'),
    RightFooter: footer('right'),
  },
});

function footer(section: 'left' | 'center' | 'right'): WritableScalar<HeaderFooterObject> {
  return {
    get: ({ owner }) => owner.print.footer?.[section] ?? '',
    set: ({ owner }, value) => {
      owner.change({ footer: { ...owner.print.footer, [section]: textArgument(value) } });
    },
  };
}

function areaOf(page: PageLayoutObject, area: unknown): string {
  return formatArea(placeOn(page, area));
}

function placeOn(
  { session, sheet }: PageLayoutObject,
  value: unknown,
): ReturnType<typeof placeArgument>['area'] {
  const place = placeArgument(session, sheet, value);
  if (place.sheet !== sheet) throw invalidArgument();
  return place.area;
}
