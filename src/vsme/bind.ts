import { cellsOf, formatCell, type CellRef } from '../workbook/address';
import { cellAt, type Snapshot } from '../workbook/snapshot';
import { DISCLOSURES } from './catalogue';
import type { Datapoint, EnumName } from './datapoint';
import { NamedAreas, type NameFault } from './named-areas';
import { answerCells, placementOf, type Placement } from './placement';
import { printedQuestion } from './printed-question';
import type { VsmeTemplate } from './recognise';
import type { BoundCell, BoundDatapoint, BoundTable, Report, Unbound } from './report';
import { boxAreas } from './sensitive-boxes';
import { isFrom, TEMPLATE_VERSIONS } from './template-version';
import { unbound } from './unbound';

/**
 * The snapshot of a recognised workbook as datapoints. Every place is resolved from the workbook's own names, so
 * moved names and inserted rows are followed; what cannot be found is in `unbound` with the reason.
 */
export function bindReport(snapshot: Snapshot, template: VsmeTemplate): Report {
  const areas = new NamedAreas(snapshot);
  const placed: Placed[] = [];
  const lost = new Map<string, Unbound>();
  for (const { code, datapoints } of DISCLOSURES) {
    for (const datapoint of datapoints) {
      const place = placeIn(datapoint, areas, template);
      if (typeof place === 'string') lost.set(datapoint.id, unbound(datapoint, code, place));
      else placed.push({ datapoint, disclosure: code, place, cells: answerCells(datapoint, place.area) });
    }
  }
  const bound = bindPlaced(snapshot, placed);
  const boxes = bindBoxes(snapshot, areas, template);
  return {
    template,
    datapoints: new Map(bound.map((one) => [one.datapoint.id, one])),
    unbound: lost,
    tables: tablesOf(bound),
    boxes,
    sensitive: (box) => boxes.get(box)?.value === true,
    enums: listReader(snapshot, areas),
  };
}

interface Placed extends Pick<BoundDatapoint, 'datapoint' | 'disclosure'> {
  readonly place: Placement;
  readonly cells: readonly CellRef[];
}

function placeIn(
  datapoint: Datapoint,
  areas: NamedAreas,
  { version }: VsmeTemplate,
): Placement | NameFault | 'nowhere' {
  const asked = isFrom(datapoint.since ?? TEMPLATE_VERSIONS[0], version);
  return asked ? placementOf(datapoint, areas) : 'nowhere';
}

function bindPlaced(snapshot: Snapshot, placed: readonly Placed[]): readonly BoundDatapoint[] {
  const answers = new Set(placed.flatMap(({ place, cells }) => cells.map((at) => keyOf(place.sheet, at))));
  return placed.map(({ datapoint, disclosure, place: { name, sheet, area }, cells }) => ({
    datapoint,
    disclosure,
    name,
    cells: cells.map((at) => boundCell(snapshot, sheet, at)),
    question: printedQuestion(
      snapshot.contents.get(sheet)?.cells,
      { row: area.top, column: area.left },
      datapoint.table !== undefined && datapoint.anchor === undefined,
      (at) => answers.has(keyOf(sheet, at)),
    ),
  }));
}

function keyOf(sheet: string, at: CellRef): string {
  return `${sheet}!${formatCell(at)}`;
}

function bindBoxes(
  snapshot: Snapshot,
  areas: NamedAreas,
  { version }: VsmeTemplate,
): ReadonlyMap<string, BoundCell> {
  return new Map(
    [...boxAreas(areas, version)].map(([box, { sheet, area }]) => [
      box,
      boundCell(snapshot, sheet, { row: area.top, column: area.left }),
    ]),
  );
}

function boundCell(snapshot: Snapshot, sheet: string, at: CellRef): BoundCell {
  const cell = cellAt(snapshot, sheet, at);
  return {
    sheet,
    cell: formatCell(at),
    value: cell?.value ?? null,
    ...(cell?.formula !== undefined && { formula: cell.formula }),
    ...(snapshot.depth === 'full' && { locked: cell?.locked !== false }),
  };
}

function tablesOf(bound: Iterable<BoundDatapoint>): ReadonlyMap<string, BoundTable> {
  const columns = new Map<string, BoundDatapoint[]>();
  for (const column of bound) {
    const { table } = column.datapoint;
    if (table !== undefined) columns.set(table, [...(columns.get(table) ?? []), column]);
  }
  return new Map([...columns].map(([name, members]) => [name, tableOf(name, members)]));
}

function tableOf(name: string, columns: readonly BoundDatapoint[]): BoundTable {
  const height = Math.max(...columns.map(({ cells }) => cells.length));
  const rows = Array.from({ length: height }, (_, index) => ({
    row: index + 1,
    cells: new Map(
      columns.flatMap(({ datapoint, cells }) => {
        const cell = cells[index];
        return cell ? [[datapoint.id, cell] as const] : [];
      }),
    ),
  }));
  return { name, rows };
}

function listReader(snapshot: Snapshot, areas: NamedAreas): Report['enums'] {
  const read = new Map<EnumName, readonly string[] | null>();
  return (name) => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const values = listValues(snapshot, areas, name);
    read.set(name, values);
    return values;
  };
}

function listValues(snapshot: Snapshot, areas: NamedAreas, name: EnumName): readonly string[] | null {
  const place = areas.find(name);
  if (typeof place === 'string') return null;
  const values = [...cellsOf(place.area)].flatMap((at) => {
    const value = cellAt(snapshot, place.sheet, at)?.value ?? null;
    return value === null || typeof value === 'object' ? [] : [String(value)];
  });
  return values.length > 0 ? values : null;
}
