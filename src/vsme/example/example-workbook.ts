import { formatReference } from '../../workbook/address';
import type { Change, ChangeSet } from '../../workbook/change-set';
import { ESG_SKABELON } from '../recognise';
import { answerSheet } from './answer-sheet';
import { LIST_NAMES, listSheet } from './list-sheet';
import { areaOf, layOut, type PlacedDatapoint } from './layout';
import { officialAreas } from './official-places';
import { SHEETS } from './sheets';

type Name = readonly [name: string, refersTo: string];

/** Says that the workbook is ours: on its title. */
const MARK: Name = [
  ESG_SKABELON,
  formatReference({ sheet: SHEETS[0]!.name, area: { top: 1, left: 2, bottom: 1, right: 2 } }),
];

/**
 * The example that ships, as a change set on an empty workbook: a VSME report of a housing organisation that does not
 * exist, in sheets of our own with EFRAG's defined names of 1.3.0, and with five mistakes to find.
 */
export async function exampleWorkbook(): Promise<ChangeSet> {
  const placed = layOut(await officialAreas('1.3.0'));
  const sheets = [...SHEETS.map((sheet) => answerSheet(sheet, placed)), listSheet()];
  const names = new Map([...LIST_NAMES, MARK, ...placed.flatMap(answerNames), ...anchorNames(placed)]);
  return {
    title: { da: 'Lav eksemplet', en: 'Make the example' },
    changes: [
      ...sheets.map((sheet): Change => ({ kind: 'add-sheet', sheet })),
      ...[...names].map(([name, refersTo]): Change => ({ kind: 'add-name', name, refersTo })),
    ],
  };
}

function answerNames(placed: PlacedDatapoint): readonly Name[] {
  const { name, volumeName } = placed.datapoint;
  const refersTo = formatReference({ sheet: placed.sheet.name, area: areaOf(placed) });
  return [name, volumeName].flatMap((one) => (one === undefined ? [] : [[one, refersTo] as const]));
}

/** Names that only serve to find other cells stand at the distance those say. */
function anchorNames(all: readonly PlacedDatapoint[]): readonly Name[] {
  const own = new Set(all.flatMap(({ datapoint: { name, volumeName } }) => [name, volumeName]));
  return all.flatMap((placed) => {
    const { anchor } = placed.datapoint;
    if (!anchor || own.has(anchor.name)) return [];
    const row = areaOf(placed).top - anchor.rows;
    const column = areaOf(placed).left - anchor.columns;
    const area = { top: row, left: column, bottom: row, right: column };
    return [[anchor.name, formatReference({ sheet: placed.sheet.name, area })] as const];
  });
}
