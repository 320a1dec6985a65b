import {
  formatArea,
  formatReference,
  parseReference,
  type Area,
  type SheetArea,
} from '../../workbook/address';
import { contentOf, sameContent, type Change, type ChangeSet } from '../../workbook/change-set';
import { freeSheetName } from '../../workbook/free-sheet-name';
import type { NewSheet } from '../../workbook/new-sheet';
import { cellAt, valueAt, type Snapshot, type WantedArea, type WorkbookIndex } from '../../workbook/snapshot';
import { LANGUAGES, type Language, type Text } from '../../workbook/text';
import { Canvas, SUMMARY_COLUMNS } from './canvas';
import { SUMMARY_LOOKS } from './looks';
import type { Section } from './section';

/** A kind of summary sheet: each workbook has at most one of them. */
export interface SummaryKind {
  /** The defined names of its sections begin with it; the sheet is found by them, wherever it is and whatever it is called. */
  readonly name: `kompasark_${string}`;
  readonly title: Text;
  readonly tabColor: string;
}

/** What is made or changed, and what a person should know about it. */
export interface SummaryProposal extends ChangeSet {
  readonly notes: readonly Text[];
  /** The sheet as it looks when it is made anew with these figures: what a picture of it shows, on a refresh too. */
  readonly sheet: NewSheet;
}

/** Beside the sections is a narrow margin. */
const LEFT = 2;
const MARGIN_WIDTH = 1;
/** In characters: all of them fill the width of a portrait page of A4 in full size, for a fitted one breaks where it will. */
const COLUMN_WIDTH = 6.9;
/** In points. */
const ROW_HEIGHT = 12;
const TITLE_HEIGHT = 28;
/** The title of the sheet has no section of its own to be found by, but a name. */
const TOP = 'TOP';
const TOP_ROWS = 2;

/** What a portrait page of A4 holds with Excel's usual margins. */
const PAGE_HEIGHT = 733;
/** Less than a row: what is left of a page that is filled up, so that the next row begins the next page. */
const LEFT_OVER = 8;
/** Excel has no higher rows. */
const HIGHEST_ROW = 409;

/** The sections below each other with a blank row between; one that a page would cut begins the next page. */
export function newSummarySheet(
  kind: SummaryKind,
  subtitle: Text,
  sections: readonly Section[],
  index: WorkbookIndex,
  language: Language,
): Pick<SummaryProposal, 'sheet' | 'changes'> {
  const name = freeSheetName(kind.title[language], index);
  const layout = layOut([topSection(kind, subtitle), ...sections], language);
  const sheet = sheetOf(kind, name, layout);
  const names = layout.drawn.map(({ section, canvas: { area } }): Change => ({
    kind: 'add-name',
    name: nameOf(kind, section.id),
    refersTo: formatReference({ sheet: name, area }),
  }));
  return { sheet, changes: [{ kind: 'add-sheet', sheet }, ...names] };
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

/** On how many pages the sections are printed. */
export function pagesOf(kind: SummaryKind, sections: readonly Section[]): number {
  return layOut([topSection(kind, kind.title), ...sections], 'da').pages;
}

interface Layout {
  readonly drawn: readonly Drawn[];
  readonly rowHeights: NewSheet['rowHeights'];
  readonly rowBreaks: readonly number[];
  readonly pages: number;
}

/**
 * GUESS: that Excel prints the sheet in full size, for it is as wide as the page. It pays breaks no heed in a fitted
 * sheet, so the blank row above a section that begins a page fills the page before it.
 */
function layOut(sections: readonly Section[], language: Language): Layout {
  const drawn: Drawn[] = [];
  const heights = new Map<number, number>();
  const rowBreaks: number[] = [];
  let [bottom, used] = [0, 0];
  for (const row of besideEachOther(sections)) {
    const top = bottom === 0 ? 1 : bottom + 2;
    bottom = top + Math.max(...row.map(({ rows }) => rows)) - 1;
    const beside = row.map((section, index) => draw(section, areaOf(section, top, index), language));
    drawn.push(...beside);
    for (let at = top; at <= bottom; at++) heights.set(at, ROW_HEIGHT);
    for (const { canvas } of beside) for (const [at, height] of canvas.rowHeights) heights.set(at, height);
    if (top === 1) heights.set(1, TITLE_HEIGHT);
    let height = 0;
    for (let at = top; at <= bottom; at++) height += heights.get(at)!;
    const gap = top === 1 ? 0 : ROW_HEIGHT;
    const isCut = used + gap + height > PAGE_HEIGHT && height <= PAGE_HEIGHT;
    if (gap > 0) heights.set(top - 1, isCut ? fillerHeight(used) : gap);
    if (isCut) rowBreaks.push(top);
    used = isCut ? height : used + gap + height;
  }
  return {
    drawn,
    rowHeights: [...heights].map(([row, height]) => ({ row, height })),
    rowBreaks,
    pages: 1 + rowBreaks.length + Math.floor(used / PAGE_HEIGHT),
  };
}

/** Halves stand two by two. */
function besideEachOther(sections: readonly Section[]): readonly (readonly Section[])[] {
  return sections.reduce<readonly (readonly Section[])[]>((rows, section) => {
    const last = rows.at(-1);
    const isSecond = section.isHalf && last?.length === 1 && last[0]!.isHalf;
    return isSecond ? [...rows.slice(0, -1), [...last, section]] : [...rows, [section]];
  }, []);
}

function areaOf({ rows, isHalf }: Section, top: number, index: number): Area {
  const columns = isHalf ? SUMMARY_COLUMNS / 2 : SUMMARY_COLUMNS;
  const left = LEFT + index * columns;
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

function fillerHeight(used: number): number {
  return Math.min(HIGHEST_ROW, Math.max(1, PAGE_HEIGHT - used - LEFT_OVER));
}

/** Whether the workbook has the sheet already. */
export function hasSummary(index: WorkbookIndex, kind: SummaryKind): boolean {
  return placesIn(index, kind).size > 0;
}

/** What must be read at depth `full` before the sheet can be refreshed; nothing where there is none. */
export function summaryAreas(index: WorkbookIndex, kind: SummaryKind): readonly WantedArea[] {
  return [...placesIn(index, kind).values()];
}

/** Where a section stands; `undefined` where the workbook does not have it. */
export function placeOfSection(index: WorkbookIndex, kind: SummaryKind, id: string): SheetArea | undefined {
  return placesIn(index, kind).get(id);
}

/** The sheet stays in the language it was made in: headings that charts refer to would else be of two. */
export function languageOfSummary(snapshot: Snapshot, kind: SummaryKind): Language | undefined {
  const top = placesIn(snapshot, kind).get(TOP);
  if (!top) return undefined;
  const written = valueAt(snapshot, top.sheet, { row: top.area.top, column: top.area.left });
  return LANGUAGES.find((language) => kind.title[language] === written);
}

/**
 * The sections that the sheet has, brought up to date in their own cells. Cells beside and between them, widths, looks
 * and charts are left alone.
 *
 * @param asked the ids of the sections that somebody wants: it is said when the sheet has them not.
 */
export function refreshedSummary(
  kind: SummaryKind,
  subtitle: Text,
  sections: readonly Section[],
  snapshot: Snapshot,
  language: Language,
  asked: readonly string[] = [],
): Omit<SummaryProposal, 'title'> {
  const places = placesIn(snapshot, kind);
  const changes: Change[] = [];
  const notes: Text[] = [];
  for (const section of [topSection(kind, subtitle), ...sections]) {
    const place = places.get(section.id);
    if (!place) {
      if (asked.includes(section.id)) notes.push(absent(section));
      continue;
    }
    const rows = place.area.bottom - place.area.top + 1;
    if (rows < section.rows) notes.push(outgrown(section));
    if (rows < section.rows && rows <= SMALLEST) continue;
    const { canvas } = draw(section, place.area, language);
    for (const { cell, content } of canvas.cells) {
      const before = contentOf(cellAt(snapshot, place.sheet, cell));
      if (sameContent(before, content)) continue;
      changes.push({ kind: 'cell', sheet: place.sheet, cell, before, after: content });
    }
  }
  const present = sections.filter(({ id }) => places.has(id));
  const layout = layOut([topSection(kind, subtitle), ...present], language);
  const [{ sheet: name } = { sheet: kind.title[language] }] = places.values();
  return { changes, notes, sheet: sheetOf(kind, name, layout) };
}

/** A section of so few rows only says that its figures are missing: it has no room for them. */
const SMALLEST = 4;

interface Drawn {
  readonly section: Section;
  readonly canvas: Canvas;
}

function draw(section: Section, area: Area, language: Language): Drawn {
  const canvas = new Canvas(area, language);
  section.draw(canvas);
  return { section, canvas };
}

function topSection({ title }: SummaryKind, subtitle: Text): Section {
  return {
    id: TOP,
    title,
    rows: TOP_ROWS,
    draw: (canvas) => {
      canvas.put(1, 1, title, 'title');
      canvas.put(2, 1, subtitle, 'subtitle');
    },
  };
}

function nameOf({ name }: SummaryKind, id: string): string {
  return `${name}_${id.toLowerCase()}`;
}

function placesIn({ names, sheets }: WorkbookIndex, kind: SummaryKind): ReadonlyMap<string, SheetArea> {
  const places = new Map<string, SheetArea>();
  const prefix = nameOf(kind, '');
  for (const { name, refersTo, scope, broken } of names) {
    if (scope !== null || broken || !name.toLowerCase().startsWith(prefix)) continue;
    const place = parseReference(refersTo);
    if (place && sheets.some((sheet) => sheet.name === place.sheet)) {
      places.set(name.slice(prefix.length).toUpperCase(), place);
    }
  }
  return places;
}

function absent({ title }: Section): Text {
  return {
    da: `»${title.da}« står ikke på arket. Slet arket og opret det igen, hvis I vil have det med.`,
    en: `“${title.en}” is not on the sheet. Delete the sheet and create it again if you want it there.`,
  };
}

function outgrown({ title }: Section): Text {
  return {
    da: `»${title.da}« har fået flere linjer, end der er plads til på arket. Slet arket og opret det igen, hvis alle skal med.`,
    en: `“${title.en}” has more lines now than the sheet has room for. Delete the sheet and create it again to see them all.`,
  };
}
