import type { Area, CellRef } from '../../workbook/address';
import { DISCLOSURES } from '../catalogue';
import type { Datapoint, Disclosure } from '../datapoint';
import type { NamedAreas } from '../named-areas';
import { answerCells, placementOf } from '../placement';
import { SHEETS, type ExampleSheet } from './sheets';

/** A datapoint in the example: the cells of its answers, one below or beside the other. */
export interface PlacedDatapoint {
  readonly datapoint: Datapoint;
  readonly disclosure: Disclosure;
  readonly sheet: ExampleSheet;
  readonly cells: readonly CellRef[];
}

/** Tables and lists have this many rows, where EFRAG's have fifty or a hundred. */
const TABLE_ROWS = 10;
/** So many rows above an answer are kept: one for the heading of a column, one for the disclosure's. */
const ROWS_ABOVE = 2;

/**
 * Puts the answers of the basic module where EFRAG has them, so that cells that are found by their distance from a
 * name are found, and then leaves out the rows of long tables and the rows that nothing stands in.
 */
export function layOut(areas: NamedAreas): readonly PlacedDatapoint[] {
  const basic = DISCLOSURES.filter(isBasic).flatMap(({ datapoints }) => datapoints);
  const anchors = new Set(basic.flatMap(({ anchor }) => anchor?.name ?? []));
  const official = DISCLOSURES.flatMap((disclosure) =>
    disclosure.datapoints.flatMap((datapoint) => {
      if (!isBasic(disclosure) && !anchors.has(datapoint.name ?? '')) return [];
      const place = placementOf(datapoint, areas);
      const sheet = typeof place === 'object' && SHEETS.find(({ official: name }) => name === place.sheet);
      if (typeof place !== 'object' || !sheet) return [];
      const cells = answerCells(datapoint, place.area);
      const isLong =
        cells.length > 1 && cells[0]!.column === cells[1]!.column && datapoint.table !== 'scope3';
      return [{ datapoint, disclosure, sheet, cells: isLong ? cells.slice(0, TABLE_ROWS) : cells }];
    }),
  );
  const kept = keptRows(official);
  return official.map((placed) => ({
    ...placed,
    cells: placed.cells.map(({ row, column }) => ({
      row: placed.sheet.titleRows + kept.get(placed.sheet)!.indexOf(row) + 1,
      column,
    })),
  }));
}

/** The comprehensive module is left out, but for the names that cells of the basic module are found from. */
export function isBasic({ module }: Disclosure): boolean {
  return module !== 'comprehensive';
}

/** By sheet, the rows that remain, in order. */
function keptRows(placed: readonly PlacedDatapoint[]): ReadonlyMap<ExampleSheet, readonly number[]> {
  return new Map(
    SHEETS.map((sheet) => {
      const rows = new Set<number>();
      for (const { cells } of placed.filter((one) => one.sheet === sheet)) {
        for (const { row } of cells) {
          for (let above = Math.max(1, row - ROWS_ABOVE); above <= row; above++) rows.add(above);
        }
      }
      return [sheet, [...rows].sort((a, b) => a - b)];
    }),
  );
}

/** The rectangle of a datapoint's cells, which its name means. */
export function areaOf({ cells }: PlacedDatapoint): Area {
  const [first, last] = [cells[0]!, cells.at(-1)!];
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** Whether the answers stand below a heading of their own rather than beside a question. */
export function hasColumnHeading({ datapoint }: PlacedDatapoint): boolean {
  return datapoint.table !== undefined && datapoint.table !== 'scope3';
}
