import { cellsOf, formatCell, type CellRef } from '../workbook/address';
import { cellAt, type Snapshot } from '../workbook/snapshot';
import { DISCLOSURES } from './catalogue';
import type { Datapoint, EnumName } from './datapoint';
import { NamedAreas } from './named-areas';
import { answerCells, placementOf } from './placement';
import { printedQuestion } from './printed-question';
import type { VsmeTemplate } from './recognise';
import type { BoundCell, BoundDatapoint, BoundTable, Report, Unbound } from './report';
import { boxAreas } from './sensitive-boxes';
import { isFrom } from './template-version';
import { unbound } from './unbound';

/**
 * The snapshot of a recognised workbook as datapoints. Every place is resolved from the workbook's own names, so
 * moved names and inserted rows are followed; what cannot be found is in `unbound` with the reason.
 */
export function bindReport(snapshot: Snapshot, template: VsmeTemplate): Report {
  const areas = new NamedAreas(snapshot);
  const bound = new Map<string, BoundDatapoint>();
  const lost = new Map<string, Unbound>();
  for (const { code, datapoints } of DISCLOSURES) {
    for (const datapoint of datapoints) {
      const binding = bindDatapoint(snapshot, areas, template, datapoint, code);
      if ('reason' in binding) lost.set(datapoint.id, binding);
      else bound.set(datapoint.id, binding);
    }
  }
  const boxes = new Map<string, BoundCell>();
  for (const [box, { sheet, area }] of boxAreas(areas, template.version)) {
    boxes.set(box, boundCell(snapshot, sheet, { row: area.top, column: area.left }));
  }
  return {
    template,
    datapoints: bound,
    unbound: lost,
    tables: tablesOf(bound.values()),
    boxes,
    sensitive: (box) => boxes.get(box)?.value === true,
    enums: listReader(snapshot, areas),
  };
}

function bindDatapoint(
  snapshot: Snapshot,
  areas: NamedAreas,
  { version }: VsmeTemplate,
  datapoint: Datapoint,
  disclosure: string,
): BoundDatapoint | Unbound {
  if (datapoint.since && !isFrom(datapoint.since, version)) {
    return unbound(datapoint, disclosure, 'nowhere');
  }
  const place = placementOf(datapoint, areas);
  if (typeof place === 'string') return unbound(datapoint, disclosure, place);
  const cells = answerCells(datapoint, place.area);
  return {
    datapoint,
    disclosure,
    name: place.name,
    cells: cells.map((at) => boundCell(snapshot, place.sheet, at)),
    question: printedQuestion(
      snapshot.contents.get(place.sheet)?.cells,
      { row: place.area.top, column: place.area.left },
      datapoint.table !== undefined && datapoint.anchor === undefined,
    ),
  };
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
