import {
  columnLetters,
  formatCell,
  formatReference,
  parseReference,
  type CellRef,
} from '../../workbook/address';
import { BLANK, contentOf, sameContent, type Change, type ChangeSet } from '../../workbook/change-set';
import { freeSheetName } from '../../workbook/free-sheet-name';
import type { CellStyle, ConditionalFormat, NewCell, NewSheet } from '../../workbook/new-sheet';
import { cellAt, valueAt, type Snapshot, type WantedArea, type WorkbookIndex } from '../../workbook/snapshot';
import { LANGUAGES, type Language, type Text } from '../../workbook/text';
import {
  ACCEPTED,
  findingLines,
  HEADINGS,
  MOST_FINDINGS,
  SEVERITY_WORDS,
  summaryLines,
  type Line,
  type ReportSubject,
} from './report-lines';

/** By it the sheet is found again, wherever the user has moved it and whatever it is called by then. */
const NAME = 'kompasark_valideringsrapport';

const SHEET: Text = { da: 'Valideringsrapport', en: 'Validation report' };
const MADE: Text = { da: 'Skriv valideringsrapport', en: 'Write the validation report' };
const REFRESHED: Text = { da: 'Opdatér valideringsrapporten', en: 'Refresh the validation report' };

const TITLE_ROW = 1;
const FIRST_SUMMARY_ROW = 3;
const WIDTHS = [11, 10, 9, 26, 34, 50, 50, 11];
const LAST_COLUMN = columnLetters(WIDTHS.length);

const RULE = { border: 'thin', borderColor: '#C9D3D6' } as const;
const STYLES: Readonly<Record<string, CellStyle>> = {
  title: { bold: true, size: 18, color: '#0B4F4A', vertical: 'center' },
  fact: { color: '#37474F', vertical: 'top' },
  value: { bold: true, vertical: 'top', horizontal: 'left' },
  heading: { bold: true, color: '#FFFFFF', fill: '#0B6B63', vertical: 'center', wrap: true },
  body: { vertical: 'top', wrap: true, numberFormat: '@' },
  link: { vertical: 'top', wrap: true, color: '#0B5A9E' },
  line: RULE,
  error: { color: '#A4262C', bold: true },
  warning: { color: '#7A4B00', bold: true },
  accepted: { color: '#5C6B70', italic: true },
};

/** Where the link stands: a formula, which must not be in a cell that is formatted as text. */
const LINK_COLUMN = 4;

/** What must be read at depth `full` before {@link reportSheet} can refresh the sheet; nothing where there is none. */
export function reportSheetAreas(index: WorkbookIndex): readonly WantedArea[] {
  const at = anchorIn(index);
  if (!at) return [];
  const area = {
    top: 1,
    left: 1,
    bottom: at.cell.row + MOST_FINDINGS,
    right: at.cell.column + WIDTHS.length - 1,
  };
  return [{ sheet: at.sheet, area }];
}

/**
 * The findings as a sheet of the workbook: made where there is none, else brought up to date in the cells it already
 * has. What the user has put beside or below them, widths and looks are left alone.
 *
 * @param snapshot read at depth `full` where {@link reportSheetAreas} says.
 */
export function reportSheet(snapshot: Snapshot, subject: ReportSubject, language: Language): ChangeSet {
  const at = anchorIn(snapshot);
  return at
    ? { title: REFRESHED, changes: refreshed(snapshot, at, subject, languageIn(snapshot, at) ?? language) }
    : { title: MADE, changes: made(snapshot, subject, language) };
}

interface Anchor {
  readonly sheet: string;
  /** The first heading of the findings. */
  readonly cell: CellRef;
}

function anchorIn({ names, sheets }: WorkbookIndex): Anchor | null {
  const name = names.find((one) => one.scope === null && one.name.toLowerCase() === NAME);
  const place = name && !name.broken ? parseReference(name.refersTo) : null;
  if (!place || !sheets.some((sheet) => sheet.name === place.sheet)) return null;
  return { sheet: place.sheet, cell: { row: place.area.top, column: place.area.left } };
}

/** The sheet stays in the language it was made in: its headings and the words its looks follow are not rewritten. */
function languageIn(snapshot: Snapshot, { sheet, cell }: Anchor): Language | undefined {
  const heading = valueAt(snapshot, sheet, cell);
  return LANGUAGES.find((language) => HEADINGS[0]![language] === heading);
}

function made(index: WorkbookIndex, subject: ReportSubject, language: Language): readonly Change[] {
  const summary = summaryLines(subject, language);
  const headingRow = FIRST_SUMMARY_ROW + summary.length + 1;
  const sheet = freeSheetName(SHEET[language], index);
  const area = { top: headingRow, left: 1, bottom: headingRow, right: 1 };
  return [
    { kind: 'add-sheet', sheet: newSheet(sheet, headingRow, subject, language) },
    { kind: 'add-name', name: NAME, refersTo: formatReference({ sheet, area }) },
  ];
}

function newSheet(name: string, headingRow: number, subject: ReportSubject, language: Language): NewSheet {
  const [first, last] = [headingRow + 1, headingRow + MOST_FINDINGS];
  const body = `A${first}:${LAST_COLUMN}${last}`;
  const link = columnLetters(LINK_COLUMN);
  return {
    name,
    visibility: 'visible',
    styles: STYLES,
    cells: [
      { cell: `A${TITLE_ROW}`, content: { value: SHEET[language] }, style: 'title' },
      ...cellsOfLines(summaryLines(subject, language), FIRST_SUMMARY_ROW, (column) =>
        column === 1 ? 'fact' : 'value',
      ),
      ...HEADINGS.map((heading, index): NewCell => {
        const cell = formatCell({ row: headingRow, column: index + 1 });
        return { cell, content: { value: heading[language] }, style: 'heading' };
      }),
      ...cellsOfLines(findingLines(subject, language), headingRow + 1, (column) =>
        column === LINK_COLUMN ? 'link' : 'body',
      ),
    ],
    styledAreas: [
      { area: `A${first}:${columnLetters(LINK_COLUMN - 1)}${last}`, style: 'body' },
      { area: `${link}${first}:${link}${last}`, style: 'link' },
      { area: `${columnLetters(LINK_COLUMN + 1)}${first}:${LAST_COLUMN}${last}`, style: 'body' },
    ],
    columnWidths: WIDTHS.map((width, index) => ({ column: index + 1, width })),
    rowHeights: [{ row: TITLE_ROW, height: 30 }],
    merges: [],
    validations: [],
    protected: false,
    showGridLines: false,
    frozen: { rows: headingRow, columns: 0 },
    conditionalFormats: looks(body, first, language),
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      titleRows: `${headingRow}:${headingRow}`,
      footer: { left: '&A', right: '&P/&N' },
    },
    tabColor: '#0B6B63',
  };
}

/** Looks that follow the words, so that refreshing changes contents only. */
function looks(areas: string, firstRow: number, language: Language): readonly ConditionalFormat[] {
  const severity = `$A${firstRow}`;
  const says = (word: Text): string => `${severity}="${word[language]}"`;
  return [
    { areas, formula: says(ACCEPTED), style: 'accepted' },
    { areas: columnOf(areas), formula: says(SEVERITY_WORDS.error), style: 'error' },
    { areas: columnOf(areas), formula: says(SEVERITY_WORDS.warning), style: 'warning' },
    { areas, formula: `${severity}<>""`, style: 'line' },
  ];
}

function columnOf(areas: string): string {
  return areas.replace(`:${LAST_COLUMN}`, ':A');
}

function cellsOfLines(
  lines: readonly Line[],
  firstRow: number,
  styleOf: (column: number) => string,
): readonly NewCell[] {
  return lines.flatMap((line, index) =>
    line.flatMap((content, column): NewCell[] =>
      'value' in content && content.value === null
        ? []
        : [
            {
              cell: formatCell({ row: firstRow + index, column: column + 1 }),
              content,
              style: styleOf(column + 1),
            },
          ],
    ),
  );
}

/** Every generated cell that holds something else than it should; blank ones below the last finding included. */
function refreshed(
  snapshot: Snapshot,
  { sheet, cell: { row: headingRow, column: left } }: Anchor,
  subject: ReportSubject,
  language: Language,
): readonly Change[] {
  const summary = summaryLines(subject, language);
  const findings = findingLines(subject, language);
  const changes: Change[] = [];
  const write = (at: CellRef, after: Line[number]): void => {
    const before = contentOf(cellAt(snapshot, sheet, at));
    if (!sameContent(before, after)) {
      changes.push({ kind: 'cell', sheet, cell: formatCell(at), before, after });
    }
  };
  summary.forEach((line, index) => {
    const row = headingRow - 1 - summary.length + index;
    for (const column of [0, 3]) write({ row, column: left + column }, line[column] ?? BLANK);
  });
  for (let index = 0; index < MOST_FINDINGS; index++) {
    for (let column = 0; column < WIDTHS.length; column++) {
      write({ row: headingRow + 1 + index, column: left + column }, findings[index]?.[column] ?? BLANK);
    }
  }
  return changes;
}
