import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  keyFigureAreas,
  keyFigures,
  type KeyFigureOptions,
} from '../../../src/summary/key-figures/key-figures';
import { lastYearAreas, lastYearFrom, type LastYear } from '../../../src/summary/key-figures/last-year';
import type { SummaryProposal } from '../../../src/summary/sheet/summary-kind';
import type { Report } from '../../../src/vsme/report';
import { vsmeAreas } from '../../../src/vsme/workbook-areas';
import type { CellValue } from '../../../src/workbook/cell-value';
import type { CellChange } from '../../../src/workbook/change-set';
import type { NewSheet } from '../../../src/workbook/new-sheet';
import { valueAt, type Snapshot } from '../../../src/workbook/snapshot';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { reportIn } from '../../vsme/support/read-report';
import { applied, emptyReferences, errorsOn, messageOf, recalculated, sheetIn } from '../support';

const EXAMPLE = resolve(__dirname, '../../../assets/examples/kompasark-eksempel.xlsx');
export const OPTIONS: KeyFigureOptions = { today: '2026-11-21', language: 'da' };
const NAME = 'kompasark_esg_noegletal_';

export async function opened(bytes: Uint8Array): Promise<XlsxFile> {
  const file = XlsxFile.open(bytes);
  await recalculated(file);
  return file;
}

export const exampleBytes = (): Uint8Array => new Uint8Array(readFileSync(EXAMPLE));
export const example = (): Promise<XlsxFile> => opened(exampleBytes());

interface Read {
  readonly snapshot: Snapshot;
  readonly report: Report;
}

/** @param sheet one more that is read whole. */
export async function read(file: XlsxFile, sheet?: string): Promise<Read> {
  const snapshot = await file.read({
    depth: 'full',
    want: (index) => [
      ...vsmeAreas('all')(index),
      ...keyFigureAreas(index),
      ...(sheet === undefined ? [] : [{ sheet }]),
    ],
  });
  return { snapshot, report: reportIn(snapshot) };
}

export async function lastYearOf(file: XlsxFile, name: string): Promise<LastYear> {
  return lastYearFrom(await file.read({ depth: 'validate', want: lastYearAreas }), name);
}

/** Answers written over those of a workbook, each in the first cell of its datapoint; nothing is calculated. */
export async function answer(file: XlsxFile, answers: Readonly<Record<string, CellValue>>): Promise<void> {
  const { report } = await read(file);
  const changes = Object.entries(answers).map(([id, value]): CellChange => {
    const { sheet, cell, value: now, formula } = report.datapoints.get(id)!.cells[0]!;
    const before = formula === undefined ? { value: now } : { formula };
    return { kind: 'cell', sheet, cell, before, after: { value } };
  });
  await file.apply({ title: { da: '', en: '' }, changes });
}

export interface Made {
  readonly sheet: NewSheet;
  readonly proposal: SummaryProposal;
  readonly snapshot: Snapshot;
  readonly faults: readonly string[];
}

export async function made(file: XlsxFile, options = OPTIONS): Promise<Made> {
  const { snapshot: before, report } = await read(file);
  const proposal = keyFigures(before, report, options);
  const sheet = sheetIn(proposal);
  const snapshot = await applied(file, proposal);
  const faults = [
    ...errorsOn(snapshot, sheet.name),
    ...sheet.charts!.flatMap((chart) => emptyReferences(snapshot, sheet.name, chart)),
  ];
  return { sheet, proposal, snapshot, faults };
}

export const message = (snapshot: Snapshot, section: string): CellValue =>
  messageOf(snapshot, NAME + section);

/** What stands in the column of a key figure, counted from the name. */
export function beside(
  { snapshot, sheet }: Pick<Made, 'snapshot' | 'sheet'>,
  name: string,
  columns: number,
): CellValue {
  const cell = [...snapshot.contents.get(sheet.name)!.cells].find(([, { value }]) => value === name);
  if (!cell) throw new Error(`The sheet has no ${name}`);
  const [{ row, column }] = cell;
  return valueAt(snapshot, sheet.name, { row, column: column + columns });
}
export const NOW = 7;
export const BEFORE = 9;
export const CHANGE = 11;
