import type { Datapoint } from './datapoint';
import type { Report } from './report';
import { efragWord } from './rules/reading';

const CHOSEN = /\{(\w+)\}/g;

/**
 * The unit an answer is measured in, with what is chosen in the workbook put in: `MWh`, `tCO2e/EUR`. `null` when the
 * answer has none, or the unit has not been chosen.
 *
 * @param row of a table, counted from 1.
 */
export function unitOf(report: Report, { unit, table }: Datapoint, row: number): string | null {
  if (unit === undefined) return null;
  const choosers = [...unit.matchAll(CHOSEN)].map(([placeholder, id]) => {
    const chooser = report.datapoints.get(id!);
    const sameTable = table !== undefined && chooser?.datapoint.table === table;
    const chosen = chooser?.cells[sameTable ? row - 1 : 0]?.value ?? null;
    return { placeholder, choice: chooser && efragWord(chooser.datapoint, chosen) };
  });
  let text = unit;
  for (const { placeholder, choice } of choosers) {
    if (typeof choice !== 'string' || choice.trim() === '') return null;
    text = text.replace(placeholder, choice.trim());
  }
  return text;
}

/** Whether a unit is one of volume: `cubic meters (m3)`. */
export function isVolume(unit: string | null): boolean {
  return unit !== null && /\bm3\b/.test(unit);
}

/** Whether two spellings mean the same unit: `m³` and `cubic meters (m3)`; `MWh` and `kWh` do not. */
export function sameUnit(one: string, other: string): boolean {
  const spellings = spellingsOf(other);
  return spellingsOf(one).some((spelling) => spellings.includes(spelling));
}

/** As it is written, and the abbreviation in brackets, if it has one. */
function spellingsOf(unit: string): readonly string[] {
  // NFKC makes ³ and ₂ ordinary digits.
  const plain = unit.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const abbreviation = /\(([^()]+)\)$/.exec(plain)?.[1];
  return abbreviation === undefined ? [plain] : [plain, abbreviation];
}
