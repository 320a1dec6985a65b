import { cellsOf, formatCell, type CellRef } from '../workbook/address';
import { cellAt, type Snapshot } from '../workbook/snapshot';
import { DISCLOSURES } from './catalogue';
import type { Datapoint, Disclosure, EnumName } from './datapoint';
import { inDanishWorkbook } from './danish-workbook/danish-datapoints';
import { NamedAreas, type NameFault } from './named-areas';
import { answerCells, placementOf, type Placement } from './placement';
import { PrintedQuestions, type Asked } from './printed-questions';
import type { VsmeTemplate } from './recognise';
import type { BoundCell, BoundDatapoint, Report, Unbound } from './report';
import { boxAreas } from './sensitive-boxes';
import { isFrom, TEMPLATE_VERSIONS } from './template-version';
import { unbound } from './unbound';

const DISCLOSURES_OF: Readonly<Record<VsmeTemplate['kind'], readonly Disclosure[]>> = {
  'vsme-efrag': DISCLOSURES,
  'vsme-dk': DISCLOSURES.map(inDanishWorkbook),
};

/**
 * The snapshot of a recognised workbook as datapoints. Every place is resolved from the workbook's own names, so
 * moved names and inserted rows are followed; what cannot be found is in `unbound` with the reason.
 */
export function bindReport(snapshot: Snapshot, template: VsmeTemplate): Report {
  const areas = new NamedAreas(snapshot);
  const placed: Placed[] = [];
  const lost = new Map<string, Unbound>();
  for (const { code, datapoints } of DISCLOSURES_OF[template.kind]) {
    for (const datapoint of datapoints) {
      const place = placeIn(datapoint, areas, template);
      if (typeof place === 'string') lost.set(datapoint.id, unbound(datapoint, code, place));
      else {
        const { name, sheet, area } = place;
        placed.push({ datapoint, disclosure: code, name, sheet, cells: answerCells(datapoint, area) });
      }
    }
  }
  const bound = bindPlaced(snapshot, placed);
  const boxes = bindBoxes(snapshot, areas, template);
  return {
    template,
    datapoints: new Map(bound.map((one) => [one.datapoint.id, one])),
    unbound: lost,
    boxes,
    sensitive: (box) => boxes.get(box)?.value === true,
    enums: listReader(snapshot, areas),
  };
}

interface Placed extends Asked, Pick<BoundDatapoint, 'disclosure' | 'name'> {}

function placeIn(
  datapoint: Datapoint,
  areas: NamedAreas,
  { release }: VsmeTemplate,
): Placement | NameFault | 'nowhere' {
  const asked = isFrom(datapoint.since ?? TEMPLATE_VERSIONS[0], release);
  return asked ? placementOf(datapoint, areas) : 'nowhere';
}

function bindPlaced(snapshot: Snapshot, placed: readonly Placed[]): readonly BoundDatapoint[] {
  const questions = new PrintedQuestions(snapshot, placed);
  return placed.map((asked) => ({
    datapoint: asked.datapoint,
    disclosure: asked.disclosure,
    name: asked.name,
    cells: asked.cells.map((at) => boundCell(snapshot, asked.sheet, at)),
    printedQuestion: (row) => questions.find(asked, row),
  }));
}

function bindBoxes(
  snapshot: Snapshot,
  areas: NamedAreas,
  { release }: VsmeTemplate,
): ReadonlyMap<string, BoundCell> {
  return new Map(
    [...boxAreas(areas, release)].map(([box, { sheet, area }]) => [
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
