import type { Facts } from './facts';

/** `    20 01 01 - Non-Hazardous - …` from 1.1.0 on, `        200101 Non-Hazardous …` before; the spaces are part of it. */
const CODE = /^(?: {4}\d\d \d\d \d\d - (?:Non-)?Hazardous - | {8}\d{6} (?:Non-)?Hazardous )/;
const HAZARDOUS = /^\s*\d\d ?\d\d ?\d\d (?:- )?Hazardous /;

/** Whether it is one of the six-digit codes of the European list of waste (EAK), not a heading above them. */
export function isWasteCode(type: string): boolean {
  return CODE.test(type);
}

/** Kilograms in one of the unit; `null` for a unit that is no mass. */
export function kilogramsPer(unit: string | null): number | null {
  if (unit === 'kilograms (kg)') return 1;
  return unit === 'metric tonnes (t)' ? 1000 : null;
}

/** The waste of the rows in kilograms: the hazardous or the rest. */
export function wasteInKilograms(facts: Facts, hazardous: boolean): number {
  return wasteRows(facts)
    .filter(({ type }) => HAZARDOUS.test(type) === hazardous)
    .reduce((total, { amount, unit }) => total + amount * (kilogramsPer(unit) ?? 0), 0);
}

/** The waste of the rows that are measured as a volume. */
export function wasteInCubicMetres(facts: Facts): number {
  return wasteRows(facts)
    .filter(({ unit }) => unit !== null && /cubic/.test(unit))
    .reduce((total, { amount }) => total + amount, 0);
}

function wasteRows(facts: Facts) {
  return facts.filledRows('b7_wasteType').map((row) => ({
    type: facts.text('b7_wasteType', row) ?? '',
    unit: facts.text('b7_wasteUnit', row),
    amount: (facts.number('b7_wasteRecycled', row) ?? 0) + (facts.number('b7_wasteDisposal', row) ?? 0),
  }));
}
