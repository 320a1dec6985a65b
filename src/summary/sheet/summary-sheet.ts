import { formatArea, formatReference } from '../../workbook/address';
import type { Change } from '../../workbook/change-set';
import { freeSheetName } from '../../workbook/free-sheet-name';
import type { NewSheet } from '../../workbook/new-sheet';
import type { WorkbookIndex } from '../../workbook/snapshot';
import type { Language, Text } from '../../workbook/text';
import { SUMMARY_COLUMNS } from './canvas';
import { SUMMARY_LOOKS } from './looks';
import { layOut, LEFT, type Layout } from './page-layout';
import type { Section } from './section';
import type { SummaryKind, SummaryProposal } from './summary-kind';
import { nameOf, TOP } from './summary-places';

const MARGIN_WIDTH = 1;
/** In characters: all of them fill the width of a portrait page of A4 in full size, for a fitted one breaks where it will. */
const COLUMN_WIDTH = 6.9;
const TOP_ROWS = 2;

/** A sheet with the sections below each other, a blank row between; one that a page would cut begins the next page. */
export function newSummarySheet(
  kind: SummaryKind,
  subtitle: Text,
  sections: readonly Section[],
  index: WorkbookIndex,
  language: Language,
): Pick<SummaryProposal, 'sheet' | 'changes'> {
  const name = freeSheetName(kind.title[language], index);
  const layout = layOut([topSection(kind, subtitle, freeTop(kind, index)), ...sections], language);
  const sheet = sheetOf(kind, name, layout);
  const names = layout.drawn.map(({ section, canvas: { area } }): Change => ({
    kind: 'add-name',
    name: nameOf(kind, section.id),
    refersTo: formatReference({ sheet: name, area }),
  }));
  return { sheet, changes: [{ kind: 'add-sheet', sheet }, ...names] };
}

/** The sections as a sheet, whatever the workbook has. */
export function summarySheet(
  kind: SummaryKind,
  subtitle: Text,
  sections: readonly Section[],
  name: string,
  language: Language,
): NewSheet {
  return sheetOf(kind, name, layOut([topSection(kind, subtitle), ...sections], language));
}

/** On how many pages the sections are printed. */
export function pagesOf(kind: SummaryKind, sections: readonly Section[]): number {
  return layOut([topSection(kind, kind.title), ...sections], 'da').pages;
}

/** The title of a summary, and below it what its figures follow. */
export function topSection({ title }: SummaryKind, subtitle: Text, id = TOP): Section {
  return {
    id,
    title,
    rows: TOP_ROWS,
    draw: (canvas) => {
      canvas.put(1, 1, title, 'title');
      canvas.put(2, 1, subtitle, 'subtitle');
    },
  };
}

/** An id for the title of one more sheet. A name that is broken is taken, too. */
function freeTop(kind: SummaryKind, { names }: WorkbookIndex): string {
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  let id = TOP;
  for (let number = 2; taken.has(nameOf(kind, id)); number++) id = `${TOP}${number}`;
  return id;
}

function sheetOf(kind: SummaryKind, name: string, { drawn, rowHeights, rowBreaks }: Layout): NewSheet {
  const canvases = drawn.map(({ canvas }) => canvas);
  const bottom = Math.max(...canvases.map(({ area }) => area.bottom));
  return {
    name,
    visibility: 'visible',
    styles: SUMMARY_LOOKS,
    cells: canvases.flatMap(({ cells }) => cells),
    styledAreas: canvases.flatMap(({ styledAreas }) => styledAreas),
    columnWidths: [
      { column: 1, width: MARGIN_WIDTH },
      ...Array.from({ length: SUMMARY_COLUMNS }, (_, at) => ({ column: LEFT + at, width: COLUMN_WIDTH })),
    ],
    rowHeights,
    merges: canvases.flatMap(({ merges }) => merges),
    validations: [],
    protected: false,
    showGridLines: false,
    frozen: { rows: 0, columns: 0 },
    tabColor: kind.tabColor,
    print: {
      orientation: 'portrait',
      fitToWidth: 1,
      rowBreaks,
      area: formatArea({ top: 1, left: 1, bottom, right: LEFT + SUMMARY_COLUMNS - 1 }),
      footer: { left: '&A', center: 'Kompasark', right: '&P/&N' },
    },
    charts: canvases.flatMap(({ charts }) => charts),
  };
}
