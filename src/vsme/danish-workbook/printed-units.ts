import type { CellContent } from '../../workbook/cell-value';
import type { Unit } from '../datapoint';
import type { References } from './form';

const PRINTED_UNITS: Readonly<Record<string, string>> = {
  MWh: 'MWh',
  tCO2e: 'ton CO2e',
  m3: 'm³',
  hours: 'timer',
  persons: 'personer',
  'persons or FTE': 'ansatte',
  count: 'antal',
  ratio: 'kvinder pr. mand',
  'per 200000 h': 'pr. 200.000 timer',
};

/** Keeps the unit off the figure beside it. */
const SPACE = '\u2002';

/** The unit beside an answer; where it is chosen in another cell, what is chosen there. */
export function printedUnit(unit: Unit, { cell }: References): CellContent | undefined {
  const chosen = /\{(\w+)\}/.exec(unit)?.[1];
  if (chosen === undefined) {
    const printed = PRINTED_UNITS[unit];
    return printed === undefined ? undefined : { value: SPACE + printed };
  }
  const perHour = unit.endsWith('/h') ? '&" pr. time"' : '';
  return { formula: `IF(${cell(chosen)}="","","${SPACE}"&${cell(chosen)}${perHour})` };
}
