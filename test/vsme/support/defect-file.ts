import { calculateFile } from '../../../src/xlsx/calculation/file';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { parseCell } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell-value';
import { contentOf, type Change } from '../../../src/workbook/change-set';
import { cellAt, type Snapshot } from '../../../src/workbook/snapshot';
import { readTemplate, sample } from '../../support/templates';
import { withoutProtection } from '../../support/unprotected';
import { CORRUPTIONS, type Corruption } from './corruptions';

/** A finding by what it is about. */
export interface Told {
  readonly rule: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** What must be new in a defective sample, by the scenario’s material. */
export interface ExpectedFindings {
  readonly scenario: Corruption;
  readonly rules: readonly string[];
}

/**
 * Where the material and this program differ, and why.
 *
 * `rules` takes the place of the scenario’s own.
 */
const EXPLAINED: Readonly<Record<string, { readonly rules: readonly string[]; readonly why: string }>> = {};

export const DEFECTS: readonly ExpectedFindings[] = CORRUPTIONS.map((scenario) => ({
  scenario,
  rules: [...new Set(EXPLAINED[scenario.id]?.rules ?? scenario.ourFindings)].sort(),
}));

let clean: { readonly bytes: Uint8Array; readonly snapshot: Snapshot } | undefined;

async function cleanSample(): Promise<NonNullable<typeof clean>> {
  if (clean) return clean;
  const bytes = withoutProtection(readTemplate(sample('1.3.0')));
  clean = { bytes, snapshot: await XlsxFile.open(bytes).read({ depth: 'full' }) };
  return clean;
}

/** The clean sample as the defects are planted in it: its sheets without their protection. */
export async function cleanFile(): Promise<Uint8Array> {
  return (await cleanSample()).bytes;
}

/** The sample with the defect in its cells, calculated and saved. */
export async function defectFile({ changes }: Corruption): Promise<Uint8Array> {
  const { bytes, snapshot: before } = await cleanSample();
  const file = XlsxFile.open(bytes);
  await file.apply({
    title: { da: 'Fejl', en: 'Defect' },
    changes: changes.map(({ sheet, cell, newValue }): Change => ({
      kind: 'cell',
      sheet,
      cell,
      before: contentOf(cellAt(before, sheet, parseCell(cell)!)),
      after: { value: valueOf(newValue) },
    })),
  });
  await file.recalculate((pkg, due) => calculateFile(pkg, [], due));
  return file.toBytes();
}

/** The rules that have something to say where they had nothing before. */
export function newRules(clean: readonly Told[], defective: readonly Told[]): readonly string[] {
  const key = ({ rule, sheet, cell }: Told): string => `${rule} ${sheet}!${cell}`;
  const known = new Set(clean.map(key));
  return [...new Set(defective.filter((one) => !known.has(key(one))).map(({ rule }) => rule))].sort();
}

function valueOf(stored: unknown): CellValue {
  if (typeof stored === 'string') return /^#[A-Z/0]+[!?]$/.test(stored) ? { error: stored } : stored;
  if (typeof stored === 'number' || typeof stored === 'boolean' || stored === null) return stored;
  return { error: (stored as { err: string }).err };
}
