import type { Datapoint } from './datapoint';
import type { Report } from './report';

const CHOSEN = /\{(\w+)\}/g;

/**
 * The unit an answer is measured in, with what is chosen in the workbook put in: `MWh`, `tCO2e/EUR`. `null` when the
 * answer has none, or the unit has not been chosen.
 *
 * @param row of a table, counted from 1.
 */
export function unitOf(report: Report, { unit, table }: Datapoint, row: number): string | null {
  if (unit === undefined) return null;
  let chosenEverywhere = true;
  const text = unit.replace(CHOSEN, (_, id: string) => {
    const chooser = report.datapoints.get(id);
    const sameTable = table !== undefined && chooser?.datapoint.table === table;
    const value = chooser?.cells[sameTable ? row - 1 : 0]?.value ?? null;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    chosenEverywhere = false;
    return '';
  });
  return chosenEverywhere ? text : null;
}

/** Whether a unit is one of volume: `cubic meters (m3)`. */
export function isVolume(unit: string | null): boolean {
  return unit !== null && /\bm3\b/.test(unit);
}
