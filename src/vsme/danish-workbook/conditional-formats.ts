import { columnLetters, formatArea } from '../../workbook/address';
import type { ConditionalFormat } from '../../workbook/new-sheet';
import { COLUMNS, danishDatapoint, tableColumns, type PlacedItem } from './layout';
import { STATUS } from './status';

const STATUS_COLUMN = `$${columnLetters(COLUMNS.status)}`;

/** Yellow where an answer is missing, red where it cannot be right, and the statuses in colours that say the same. */
export function conditionalFormats(items: readonly PlacedItem[]): readonly ConditionalFormat[] {
  return [
    ...besideStatus(items, 'question', ({ row }) => `${columnLetters(COLUMNS.answer)}${row}`, 0),
    ...besideStatus(items, 'box', ({ first }) => areaOf(first, COLUMNS.question, first, COLUMNS.last), -1),
    ...items.flatMap(gridFormats),
    ...items.flatMap(tableFormats),
    ...statusFormats(items),
  ];
}

/** Formats of cells whose status stands so many rows from them. */
function besideStatus(
  items: readonly PlacedItem[],
  kind: PlacedItem['item']['kind'],
  area: (placed: PlacedItem) => string,
  rows: number,
): readonly ConditionalFormat[] {
  const placed = items.filter(({ item }) => item.kind === kind);
  const [first] = placed;
  if (!first) return [];
  const status = `${STATUS_COLUMN}${first.first + rows}`;
  const areas = placed.map(area).join(' ');
  return [
    { areas, formula: `${status}="${STATUS.missing}"`, style: 'missing' },
    { areas, formula: `${status}="${STATUS.wrong}"`, style: 'wrong' },
  ];
}

function gridFormats({ item, first, last }: PlacedItem): readonly ConditionalFormat[] {
  if (item.kind !== 'grid') return [];
  const right = COLUMNS.answer + item.headings.length - 1;
  const areas = areaOf(first, COLUMNS.answer, last, right);
  const cell = `${columnLetters(COLUMNS.answer)}${first}`;
  const status = `${STATUS_COLUMN}${first}`;
  return [
    { areas, formula: `AND(${status}="${STATUS.missing}",${cell}="")`, style: 'missing' },
    { areas, formula: `AND(${status}="${STATUS.wrong}",${cell}<>"")`, style: 'wrong' },
  ];
}

function tableFormats({ item, row, first, last }: PlacedItem): readonly ConditionalFormat[] {
  if (item.kind !== 'table') return [];
  const columns = tableColumns(item);
  const [key, ...others] = columns;
  const isFixed = typeof item.rows !== 'number';
  const status = `${STATUS_COLUMN}$${row}`;
  const keyCell = `${columnLetters(key!.column)}${first}`;
  const missingKey = `AND(${status}="${STATUS.missing}",${keyCell}="")`;
  const formats: ConditionalFormat[] = [
    {
      areas: areaOf(first, key!.column, isFixed ? last : first, key!.right),
      formula: missingKey,
      style: 'missing',
    },
  ];
  for (const { column, right, ids, needed, neededWhenYes } of columns) {
    const type = ids[0] === undefined ? undefined : danishDatapoint(ids[0]).type;
    const cell = `$${columnLetters(column)}${first}`;
    const areas = areaOf(first, column, last, right);
    if (type === 'decimal') {
      formats.push({
        areas,
        formula: `IF(${cell}="",FALSE,IF(ISNUMBER(${cell}),${cell}<0,TRUE))`,
        style: 'wrong',
      });
    }
    if (neededWhenYes) {
      const answer = `$${columnLetters(key!.column)}${first}`;
      formats.push({ areas, formula: `AND(${answer}="JA",${cell}="")`, style: 'missing' });
    }
    if (needed && !isFixed && others.length > 0) {
      const inputs = columns.filter(({ figure }) => !figure);
      const begun = inputs.map((one) => `$${columnLetters(one.column)}${first}<>""`).join(',');
      formats.push({ areas, formula: `AND(${cell}="",OR(${begun}))`, style: 'missing' });
    }
  }
  return formats;
}

function statusFormats(items: readonly PlacedItem[]): readonly ConditionalFormat[] {
  const top = Math.min(...items.map(({ row }) => row));
  const bottom = Math.max(...items.map(({ last }) => last));
  const areas = areaOf(top, COLUMNS.status, bottom, COLUMNS.status);
  const cell = `${STATUS_COLUMN}${top}`;
  return [
    { areas, formula: `${cell}="${STATUS.missing}"`, style: 'isMissing' },
    { areas, formula: `${cell}="${STATUS.wrong}"`, style: 'isWrong' },
    { areas, formula: `${cell}="${STATUS.done}"`, style: 'isDone' },
    {
      areas,
      formula: `OR(${[STATUS.notRelevant, STATUS.optional, STATUS.notChosen, STATUS.omitted].map((text) => `${cell}="${text}"`).join(',')})`,
      style: 'isQuiet',
    },
  ];
}

function areaOf(top: number, left: number, bottom: number, right: number): string {
  return formatArea({ top, left, bottom, right });
}
