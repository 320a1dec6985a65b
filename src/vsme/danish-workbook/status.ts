import { columnLetters } from '../../workbook/address';
import type { Datapoint } from '../datapoint';
import { SENSITIVE_BOXES } from '../rules/sensitive-data';
import type { Formula, GridRow, References, Table } from './form';
import { choicesOf } from './list-sheet';
import { danishDatapoint, tableColumns, type PlacedItem } from './layout';
import { ADVANCED_MODULE, boxName } from './names';
import { OMITTED_PARTS } from './words/omitted-parts';

/** What stands in the column of statuses. */
export const STATUS = {
  missing: 'mangler',
  wrong: 'tjek',
  done: 'udfyldt',
  notRelevant: 'ikke relevant',
  omitted: 'udeladt',
  optional: 'valgfri',
  notChosen: 'ikke valgt',
} as const;

interface Stated {
  readonly ids: readonly string[];
  readonly filled: string;
  readonly wrong: readonly string[];
  readonly when: Formula | undefined;
  readonly isRequired: boolean;
}

/** The formula of an item's status; `null` for a figure that only follows from others. */
export function itemStatus(placed: PlacedItem, to: References): string | null {
  const { item, disclosure } = placed;
  const stated = statedOf(placed, to);
  return stated && statusFormula(stated, disclosure.module === 'comprehensive', item.wrong, to);
}

/** The formula of the status of one row of figures. */
export function rowStatus({ item, disclosure }: PlacedItem, row: GridRow, to: References): string | null {
  const ids = row.cells.filter((cell) => typeof cell === 'string');
  const answers = ids.filter((id) => isAnswered(datapointOf(id)));
  const when = row.when ?? (item.kind === 'grid' ? item.when : undefined);
  if (answers.length === 0) return row.wrong ? ownStatus(row.wrong, to) : null;
  const needed = answers.filter((id) => isNeeded(datapointOf(id)));
  const counted = (needed.length > 0 ? needed : answers).map(to.cell);
  const stated: Stated = {
    ids: answers.map(withoutRow),
    filled: `AND(${counted.map((cell) => `${cell}<>""`).join(',')})`,
    wrong: answers.flatMap((id) => faults(datapointOf(id), to.cell(id), to)),
    when,
    isRequired: needed.length > 0,
  };
  return statusFormula(stated, disclosure.module === 'comprehensive', row.wrong, to);
}

function ownStatus(wrong: Formula, to: References): string {
  return `IF(${wrong(to)},"${STATUS.wrong}","")`;
}

function statedOf(placed: PlacedItem, to: References): Stated | null {
  const { item } = placed;
  switch (item.kind) {
    case 'question':
    case 'box': {
      const datapoint = danishDatapoint(item.id);
      if (!isAnswered(datapoint)) return null;
      const cell = to.cell(item.id);
      return {
        ids: [item.id],
        filled: `${cell}<>""`,
        wrong: faults(datapoint, cell, to),
        when: item.when,
        isRequired: isNeeded(datapoint),
      };
    }
    case 'grid':
      return null;
    case 'table':
      return tableStated(placed, item, to);
  }
}

function tableStated(placed: PlacedItem, item: Table, to: References): Stated {
  const [key] = item.columns;
  const id = key!.ids[0]!;
  const rows = typeof item.rows === 'number' ? 1 : item.rows.length;
  const isFixed = typeof item.rows !== 'number';
  const needsEvery = isFixed && key!.needed === true;
  const asked = item.columns.filter(({ neededWhenYes }) => neededWhenYes);
  const filled = [
    `COUNTA(${to.column(id)})>=${needsEvery ? rows : 1}`,
    ...asked.map(({ ids }) => `SUMPRODUCT((${to.column(id)}="JA")*(${to.column(ids[0]!)}=""))=0`),
  ];
  return {
    ids: item.columns.flatMap(({ ids }) => ids),
    filled: filled.length === 1 ? filled[0]! : `AND(${filled.join(',')})`,
    wrong: isFixed ? [] : [incompleteRows(placed, item)],
    when: item.when,
    isRequired: isNeeded(danishDatapoint(id)),
  };
}

/** Whether a row that is begun lacks something it needs. */
function incompleteRows({ first, last }: PlacedItem, item: Table): string {
  const columns = tableColumns(item);
  const areas = columns
    .filter(({ ids }) => ids.some((id) => isAnswered(danishDatapoint(id))))
    .map(({ column, needed }) => ({
      area: `$${columnLetters(column)}$${first}:$${columnLetters(column)}$${last}`,
      needed,
    }));
  const begun = areas.map(({ area }) => `(${area}<>"")`).join('+');
  const blank = areas.filter(({ needed }) => needed).map(({ area }) => `(${area}="")`);
  return blank.length < 2 ? 'FALSE' : `SUMPRODUCT((${begun}>0)*(${blank.join('+')}>0))>0`;
}

function statusFormula(
  { ids, filled, wrong, when, isRequired }: Stated,
  isAdvanced: boolean,
  ownFault: Formula | undefined,
  to: References,
): string {
  const faulty = [...wrong, ...(ownFault ? [ownFault(to)] : [])].filter((one) => one !== 'FALSE');
  const box = OMITTED_PARTS.find((part) =>
    ids.some((id) => SENSITIVE_BOXES.get(part.box)?.includes(id)),
  )?.box;
  const relevant = when?.(to) ?? 'TRUE';
  const blank = isRequired ? STATUS.missing : STATUS.optional;
  const byRelevance =
    relevant === 'TRUE'
      ? `"${blank}"`
      : relevant === 'FALSE'
        ? `"${STATUS.optional}"`
        : `IF(${relevant},"${blank}","${STATUS.notRelevant}")`;
  const withDone = `IF(${filled},"${STATUS.done}",${byRelevance})`;
  const withFaults = faulty.length === 0 ? withDone : `IF(${anyOf(faulty)},"${STATUS.wrong}",${withDone})`;
  const withBox = box === undefined ? withFaults : `IF(${boxName(box)},"${STATUS.omitted}",${withFaults})`;
  return isAdvanced ? `IF(${ADVANCED_MODULE},${withBox},"${STATUS.notChosen}")` : withBox;
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions[0]! : `OR(${conditions.join(',')})`;
}

/** What cannot be right whatever the answer is about. */
function faults(datapoint: Datapoint, cell: string, to: References): readonly string[] {
  switch (datapoint.type) {
    case 'decimal':
    case 'monetary':
    case 'integer':
    case 'year':
      return [`IF(${cell}="",FALSE,IF(ISNUMBER(${cell}),${cell}<0,TRUE))`];
    case 'boolean':
      return [`AND(${cell}<>"",${cell}<>"JA",${cell}<>"NEJ")`];
    case 'choice':
    case 'unit': {
      const list = choicesOf(datapoint, to);
      return list === undefined ? [] : [`AND(${cell}<>"",COUNTIF(${list},${cell})=0)`];
    }
    default:
      return [];
  }
}

/** Whether people answer it, or may. */
export function isAnswered({ computed, constant }: Datapoint): boolean {
  return computed?.locked !== true && constant !== true;
}

function isNeeded({ requirement, computed }: Datapoint): boolean {
  return !computed && (requirement.startsWith('skal') || requirement === 'metadata');
}

function datapointOf(cell: string): Datapoint {
  return danishDatapoint(withoutRow(cell));
}

function withoutRow(cell: string): string {
  return cell.split('#')[0]!;
}
