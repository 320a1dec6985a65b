import { union, type Area } from '../workbook/address';
import type { WantedArea, WorkbookIndex } from '../workbook/snapshot';
import { DATAPOINTS } from './catalogue';
import type { EnumName } from './datapoint';
import { NamedAreas } from './named-areas';
import { placementOf } from './placement';
import { hasTemplateNames } from './recognise';
import { vsmeRecordAreas } from './records/vsme-records';
import { boxAreas } from './sensitive-boxes';
import { STATUS_LABELS } from './template-verdict/template-status';

/**
 * `short`: without the two lists of about a thousand entries each, which alone would take a third of what live
 * validation in Excel may read.
 */
export type Lists = 'short' | 'all';

const LONG_LISTS: readonly EnumName[] = ['enum_ListNACETechnicalName', 'enum_ListTypeOfWastes'];

/** Rows and columns of the contents sheet around the overall status: headings, statuses and boxes. */
const CONTENTS = { rows: 75, columnsLeft: 1, columnsRight: 2 };

/**
 * What must be read of a workbook to recognise and bind it, as the `want` of a read request: one block per sheet
 * that holds answers, and the lists. Nothing in a workbook that is not the template.
 */
export function vsmeAreas(lists: Lists): (index: WorkbookIndex) => readonly WantedArea[] {
  return (index) => {
    const areas = new NamedAreas(index);
    return hasTemplateNames(areas)
      ? [...answerBlocks(areas), ...listAreas(areas, lists), ...labelAreas(areas), ...vsmeRecordAreas(index)]
      : [];
  };
}

/** The sheets with answers, formulas and statuses; the thorough check of the template needs them whole. */
export function answerSheets(index: WorkbookIndex): ReadonlySet<string> {
  const areas = new NamedAreas(index);
  return new Set(hasTemplateNames(areas) ? answerBlocks(areas).map(({ sheet }) => sheet) : []);
}

/** As {@link vsmeAreas} with all lists, and {@link answerSheets} whole. */
export function thoroughAreas(index: WorkbookIndex): readonly WantedArea[] {
  const whole = answerSheets(index);
  const others = vsmeAreas('all')(index).filter(({ sheet }) => !whole.has(sheet));
  return [...[...whole].map((sheet) => ({ sheet })), ...others];
}

function answerBlocks(areas: NamedAreas): readonly WantedArea[] {
  const blocks = new Map<string, Area>();
  const include = (sheet: string, area: Area): void => {
    const known = blocks.get(sheet);
    blocks.set(sheet, known ? union(known, area) : area);
  };
  for (const datapoint of DATAPOINTS) {
    const place = placementOf(datapoint, areas);
    if (typeof place === 'object') include(place.sheet, place.area);
  }
  // Before 1.3.0 the boxes have no names, and stand around the status.
  for (const { sheet, area } of boxAreas(areas, '1.3.0').values()) include(sheet, area);
  const status = areas.find('template_overall_validation_status');
  if (typeof status === 'object') include(status.sheet, aroundStatus(status.area));
  return [...blocks].map(([sheet, area]) => ({ sheet, area }));
}

function aroundStatus({ top, left }: Area): Area {
  return {
    top,
    left: Math.max(1, left - CONTENTS.columnsLeft),
    bottom: top + CONTENTS.rows,
    right: left + CONTENTS.columnsRight,
  };
}

function listAreas(areas: NamedAreas, lists: Lists): readonly WantedArea[] {
  const names = new Set(DATAPOINTS.flatMap(({ list }) => (list === undefined ? [] : [list])));
  return [...names]
    .filter((name) => lists === 'all' || !LONG_LISTS.includes(name))
    .flatMap((name) => {
      const place = areas.find(name);
      return typeof place === 'object' ? [{ sheet: place.sheet, area: place.area }] : [];
    });
}

/** The words of the template's own verdicts, one block: they stand together among the translations. */
function labelAreas(areas: NamedAreas): readonly WantedArea[] {
  const blocks = new Map<string, Area>();
  for (const name of STATUS_LABELS) {
    const place = areas.find(name);
    if (typeof place === 'string') continue;
    const known = blocks.get(place.sheet);
    blocks.set(place.sheet, known ? union(known, place.area) : place.area);
  }
  return [...blocks].map(([sheet, area]) => ({ sheet, area }));
}
