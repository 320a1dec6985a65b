import { createHash } from 'node:crypto';
import type { CellValue } from '../../../src/workbook/cell-value';
import type { DatapointCell } from '../../../src/vsme/read-datapoints';
import oracle110 from '../../fixtures/vsme/oracle-1.1.0.json';
import oracle130 from '../../fixtures/vsme/oracle-1.3.0.json';

/** Long texts stand in the oracle by length and hash. */
type OracleValue = number | string | boolean | null | { length: number; sha256: string };

export interface OracleEntry {
  readonly name: string;
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly value: OracleValue | readonly OracleValue[];
}

const ORACLES = { '1.1.0': oracle110, '1.3.0': oracle130 } as const;

/** What EFRAG's own converter read from the samples. */
export function oracleOf(version: keyof typeof ORACLES): readonly OracleEntry[] {
  const { metadata, facts } = ORACLES[version];
  return [
    ...metadata.map((entry) => ({
      name: entry.definedName,
      sheet: entry.sheet,
      cells: [entry.cell],
      value: entry.rawValue,
    })),
    ...facts.map((fact) => ({
      name: fact.definedName,
      sheet: fact.sheet,
      cells: fact.cells,
      value: fact.rawValue as OracleEntry['value'],
    })),
  ];
}

function agrees(value: CellValue, expected: OracleValue): boolean {
  if (typeof expected !== 'object' || expected === null) return value === expected;
  const text = String(value);
  return (
    text.length === expected.length && createHash('sha256').update(text).digest('hex') === expected.sha256
  );
}

/** The entries of the oracle that were not read, or not read equal. */
export function differences(
  entries: readonly OracleEntry[],
  read: readonly DatapointCell[],
): readonly OracleEntry[] {
  const valueAt = new Map(read.map(({ name, sheet, cell, value }) => [`${name} ${sheet}!${cell}`, value]));
  return entries.filter(({ name, sheet, cells, value }) => {
    const expected = Array.isArray(value) ? value : [value];
    return cells.some((cell, index) => {
      const found = valueAt.get(`${name} ${sheet}!${cell}`);
      return found === undefined || !agrees(found, (expected as OracleValue[])[index] ?? null);
    });
  });
}
