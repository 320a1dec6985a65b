import { formatCell, parseCell } from '../workbook/address';
import { valueAt, type Snapshot } from '../workbook/snapshot';
import type { Text } from '../workbook/text';
import type { Report } from './report';

/** The template's hidden formulas that ask a map service on the web for the coordinates of the sites. */
export interface WebLookups {
  readonly switchedOn: boolean;
  /** The tick box that switches them on. */
  readonly sheet: string;
  readonly cell: string;
  readonly text: Text;
}

/** `null` in a workbook without them, such as the Danish one. */
export function webLookups(snapshot: Snapshot, report: Report): WebLookups | null {
  if (report.template.kind !== 'vsme-efrag') return null;
  const first = report.datapoints.get('b1_site_gps')?.cells[0];
  const at = first && parseCell(first.cell);
  if (!first || !at) return null;
  // The box stands above the column of coordinates in every release.
  const box = { row: at.row - 1, column: at.column };
  const { sheet } = first;
  const cell = formatCell(box);
  const switchedOn = valueAt(snapshot, sheet, box) === true;
  return {
    switchedOn,
    sheet,
    cell,
    text: switchedOn ? switchedOnText(sheet, cell) : switchedOffText(sheet, cell),
  };
}

function switchedOnText(sheet: string, cell: string): Text {
  return {
    da: `Skabelonens skjulte netopslag er slået til i ${sheet}!${cell}: Excel sender lokationernes adresser til nominatim.openstreetmap.org. Fjern markeringen, hvis de ikke må forlade maskinen.`,
    en: `The template’s hidden web look-ups are switched on in ${sheet}!${cell}: Excel sends the addresses of the sites to nominatim.openstreetmap.org. Remove the tick if they must not leave the machine.`,
  };
}

function switchedOffText(sheet: string, cell: string): Text {
  return {
    da: `Skabelonen har skjulte netopslag, som er slået fra. Markeres ${sheet}!${cell}, sender Excel lokationernes adresser til nominatim.openstreetmap.org.`,
    en: `The template has hidden web look-ups, which are switched off. When ${sheet}!${cell} is ticked, Excel sends the addresses of the sites to nominatim.openstreetmap.org.`,
  };
}
