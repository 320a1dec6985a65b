import {
  columnLetters,
  formatArea,
  formatCell,
  parseArea,
  parseCell,
  type CellRef,
} from '../../workbook/address';
import type { NewCell, NewSheet } from '../../workbook/new-sheet';
import type { CellValidation } from '../../workbook/snapshot';
import type { CellContent } from '../../workbook/cell-value';
import { ANSWERS } from './answers';
import { areaOf, hasColumnHeading, isBasic, type PlacedDatapoint } from './layout';
import { STYLES, styleOf } from './looks';
import { LIST_REFERENCES, listOf } from './list-sheet';
import { formulaOf } from './references';
import type { ExampleSheet } from './sheets';
import { COLUMN_HEADINGS, NOTES, QUESTIONS, UNITS } from './words';

/** Questions, headings and notes begin in this column. */
const QUESTION_COLUMN = 2;

/** In characters and in points. */
const TEXTBLOCK_WIDTH = 60;
const WIDTH_OF_A_CHARACTER = 1;
const WIDTH_OF_A_BOLD_CHARACTER = 1.3;
const LINES_OF_A_TEXTBLOCK = 3;
const LINE_HEIGHT = 15;
const MIN_ROW_HEIGHT = 18;
const TITLE_HEIGHT = 34;
/** The first sheet has its notes below the title. */
const NOTES_FROM_ROW = 3;

/** One sheet of the example with its questions, answers, formulas and drop-downs. */
export function answerSheet(sheet: ExampleSheet, all: readonly PlacedDatapoint[]): NewSheet {
  const here = all.filter((placed) => placed.sheet === sheet);
  const columnHeadings = here.flatMap(columnHeadingCells);
  const headings = headingCells(here, columnHeadings);
  const questions = questionCells(here);
  const cells = [
    ...titleCells(sheet),
    ...headings,
    ...columnHeadings,
    ...questions,
    ...here.flatMap((placed) => answerCells(placed, all)),
  ];
  const merges = here.flatMap(wideArea);
  return {
    name: sheet.name,
    visibility: 'visible',
    styles: STYLES,
    cells,
    styledAreas: [
      ...headingBands(sheet, headings),
      ...questionBands(here, questions),
      ...here.flatMap(wideLook),
    ],
    columnWidths: sheet.columnWidths.map((width, index) => ({ column: index + 1, width })),
    rowHeights: rowHeights(sheet, cells, merges),
    merges,
    validations: here.flatMap((placed) => dropDown(placed)),
    protected: true,
    showGridLines: false,
    frozen: { rows: isIntroduction(sheet) ? 0 : 1, columns: 0 },
  };
}

function isIntroduction({ official }: ExampleSheet): boolean {
  return official === 'Introduction';
}

function titleCells(sheet: ExampleSheet): readonly NewCell[] {
  const notes = isIntroduction(sheet) ? NOTES : [];
  return [
    textCell({ row: 1, column: QUESTION_COLUMN }, sheet.title, 'title'),
    ...notes.map((text, index) =>
      textCell({ row: NOTES_FROM_ROW + index, column: QUESTION_COLUMN + 1 }, text, 'note'),
    ),
  ];
}

/** A disclosure is named in the nearest row above its first answer that nothing else stands in. */
function headingCells(
  here: readonly PlacedDatapoint[],
  columnHeadings: readonly NewCell[],
): readonly NewCell[] {
  const taken = new Set([
    ...here.flatMap(({ cells }) => cells.map(({ row }) => row)),
    ...columnHeadings.map(({ cell }) => rowIn(cell)),
  ]);
  const disclosures = new Set(here.map(({ disclosure }) => disclosure).filter(isBasic));
  return [...disclosures].flatMap((disclosure) => {
    const answers = here.filter((placed) => placed.disclosure === disclosure);
    let row = Math.min(...answers.map((placed) => areaOf(placed).top)) - 1;
    while (taken.has(row)) row--;
    const { code, title } = disclosure;
    const name = /^[BC]\d/.test(code) ? `${code} · ${title.da}` : title.da;
    return row > 1 ? [textCell({ row, column: QUESTION_COLUMN }, name, 'heading')] : [];
  });
}

function headingBands(sheet: ExampleSheet, headings: readonly NewCell[]): NewSheet['styledAreas'] {
  const right = columnLetters(sheet.columnWidths.length);
  return headings.map(({ cell }) => ({ area: `${cell}:${right}${rowIn(cell)}`, style: 'heading' }));
}

function columnHeadingCells(placed: PlacedDatapoint): readonly NewCell[] {
  const { top } = areaOf(placed);
  const words =
    COLUMN_HEADINGS[placed.datapoint.id] ?? (hasColumnHeading(placed) ? [questionOf(placed)] : []);
  return words.flatMap((text, index) =>
    text === null
      ? []
      : [textCell({ row: top - 1, column: areaOf(placed).left + index }, text, 'columnHeading')],
  );
}

/** Questions stand to the left; where several answers share a row, they share its question. */
function questionCells(here: readonly PlacedDatapoint[]): readonly NewCell[] {
  const byRow = new Map<number, string[]>();
  for (const placed of here) {
    const { id } = placed.datapoint;
    const questions = QUESTIONS[id] ?? (isAskedAbove(placed) ? [] : [questionOf(placed)]);
    questions.forEach((text, index) => {
      const { row } = placed.cells[index]!;
      byRow.set(row, [...(byRow.get(row) ?? []), text]);
    });
  }
  return [...byRow].map(([row, texts]) =>
    textCell({ row, column: QUESTION_COLUMN }, texts.join(' / '), 'question'),
  );
}

function isAskedAbove(placed: PlacedDatapoint): boolean {
  return hasColumnHeading(placed) || placed.datapoint.id in COLUMN_HEADINGS;
}

/** The question's colour goes on to the first answer of its row. */
function questionBands(
  here: readonly PlacedDatapoint[],
  questions: readonly NewCell[],
): NewSheet['styledAreas'] {
  return questions.map(({ cell }) => {
    const row = rowIn(cell);
    const columns = here.flatMap(({ cells }) => cells.filter((at) => at.row === row));
    const last = Math.min(...columns.map(({ column }) => column)) - 1;
    return {
      area: formatArea({ top: row, bottom: row, left: QUESTION_COLUMN, right: last }),
      style: 'question',
    };
  });
}

function questionOf({ datapoint: { label, unit } }: PlacedDatapoint): string {
  const printed = unit === undefined ? undefined : UNITS[unit];
  return printed === undefined ? label.da : `${label.da} (${printed})`;
}

function answerCells(placed: PlacedDatapoint, all: readonly PlacedDatapoint[]): readonly NewCell[] {
  const { datapoint, cells } = placed;
  const given = [ANSWERS[datapoint.id] ?? null].flat();
  return cells.map((at, index) => {
    const formula = formulaOf(placed, index, all);
    const content: CellContent = formula === undefined ? { value: given[index] ?? null } : { formula };
    return { cell: formatCell(at), content, style: styleOf(datapoint, formula !== undefined) };
  });
}

function dropDown(placed: PlacedDatapoint): readonly CellValidation[] {
  const list = placed.datapoint.computed?.locked === true ? undefined : listOf(placed.datapoint);
  const reference = list === undefined ? undefined : LIST_REFERENCES.get(list);
  if (reference === undefined) return [];
  return [{ areas: formatArea(areaOf(placed)), type: 'list', formula1: reference }];
}

/** A long text reaches over the columns to its right until there is room for it. */
function wideArea({ datapoint, sheet, cells }: PlacedDatapoint): readonly string[] {
  const { row, column } = cells[0]!;
  if (datapoint.type !== 'textblock') return [];
  let right = column;
  while (widthOf(sheet, column, right) < TEXTBLOCK_WIDTH && right < sheet.columnWidths.length) right++;
  return right > column ? [formatArea({ top: row, bottom: row, left: column, right })] : [];
}

function wideLook(placed: PlacedDatapoint): NewSheet['styledAreas'] {
  return wideArea(placed).map((area) => ({ area, style: styleOf(placed.datapoint, false) }));
}

function widthOf({ columnWidths }: ExampleSheet, left: number, right: number): number {
  return columnWidths.slice(left - 1, right).reduce((sum, width) => sum + width, 0);
}

/** As high as the longest text of the row needs: a file carries heights, and no program need fit them. */
function rowHeights(
  sheet: ExampleSheet,
  cells: readonly NewCell[],
  merges: readonly string[],
): NewSheet['rowHeights'] {
  const wide = new Map(merges.map((area) => [area.split(':')[0]!, parseArea(area)!]));
  const lines = new Map<number, number>();
  for (const { cell, content, style } of cells) {
    const { row, column } = parseCell(cell)!;
    const text = 'value' in content && typeof content.value === 'string' ? content.value : '';
    const width = widthOf(sheet, column, wide.get(cell)?.right ?? column);
    const isOnOneLine = style === 'title' || style === 'heading';
    const character = style === 'columnHeading' ? WIDTH_OF_A_BOLD_CHARACTER : WIDTH_OF_A_CHARACTER;
    const needed = isOnOneLine ? 1 : Math.ceil((text.length * character) / width);
    lines.set(row, Math.max(lines.get(row) ?? 1, needed, wide.has(cell) ? LINES_OF_A_TEXTBLOCK : 1));
  }
  return [...lines].map(([row, count]) => ({
    row,
    height: row === 1 ? TITLE_HEIGHT : Math.max(MIN_ROW_HEIGHT, count * LINE_HEIGHT),
  }));
}

function textCell(at: CellRef, text: string, style: string): NewCell {
  return { cell: formatCell(at), content: { value: text }, style };
}

function rowIn(cell: string): number {
  return parseCell(cell)!.row;
}
