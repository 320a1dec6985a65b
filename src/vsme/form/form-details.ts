import { parseCell, union, type Area } from '../../workbook/address';
import type { ReadRequest, WantedArea } from '../../workbook/snapshot';
import { NamedAreas } from '../named-areas';
import type { BoundCell, BoundDatapoint, Report } from '../report';

/**
 * What a form must know beyond what is read after every edit: formulas and locks of its own cells, and the lists
 * that are too long to be read each time.
 */
export function formRequest(report: Report, disclosure: string): ReadRequest {
  const own = ownDatapoints(report, disclosure);
  const lists = new Set(
    own.flatMap(({ datapoint: { list } }) =>
      list !== undefined && report.enums(list) === null ? [list] : [],
    ),
  );
  return {
    depth: 'full',
    want: (index) => {
      const areas = new NamedAreas(index);
      return [
        ...cellBlocks(own),
        ...[...lists].flatMap((list) => {
          const place = areas.find(list);
          return typeof place === 'object' ? [{ sheet: place.sheet, area: place.area }] : [];
        }),
      ];
    },
  };
}

/** The report with what was read for a form; values stay those of the report, which are newer. */
export function withFormDetails(report: Report, details: Report | null): Report {
  if (!details) return report;
  const datapoints = new Map(
    [...report.datapoints].map(([id, bound]) => {
      const cells = details.datapoints.get(id)?.cells ?? [];
      return [id, { ...bound, cells: bound.cells.map((cell, index) => detailed(cell, cells[index])) }];
    }),
  );
  return { ...report, datapoints, enums: (name) => report.enums(name) ?? details.enums(name) };
}

function detailed(cell: BoundCell, details: BoundCell | undefined): BoundCell {
  if (details?.sheet !== cell.sheet || details.cell !== cell.cell) return cell;
  const { formula, locked } = details;
  return { ...cell, ...(formula !== undefined && { formula }), ...(locked !== undefined && { locked }) };
}

function ownDatapoints(report: Report, disclosure: string): readonly BoundDatapoint[] {
  return [...report.datapoints.values()].filter((bound) => bound.disclosure === disclosure);
}

function cellBlocks(own: readonly BoundDatapoint[]): readonly WantedArea[] {
  const blocks = new Map<string, Area>();
  for (const { sheet, cell } of own.flatMap(({ cells }) => cells)) {
    const at = parseCell(cell);
    if (!at) continue;
    const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    const known = blocks.get(sheet);
    blocks.set(sheet, known ? union(known, area) : area);
  }
  return [...blocks].map(([sheet, area]) => ({ sheet, area }));
}
