import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  keyFigureAreas,
  keyFigures,
  type KeyFigureOptions,
} from '../../../src/summary/key-figures/key-figures';
import { lastYearAreas, lastYearFrom, type LastYear } from '../../../src/summary/key-figures/last-year';
import type { Report } from '../../../src/vsme/report';
import { vsmeAreas } from '../../../src/vsme/workbook-areas';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { valueAt } from '../../../src/workbook/snapshot';
import type { CellValue } from '../../../src/workbook/cell-value';
import type { NewSheet } from '../../../src/workbook/new-sheet';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { LIBREOFFICE_TIMEOUT } from '../../support/libreoffice';
import { blank, describeWithTemplates, readTemplate, sample } from '../../support/templates';
import { reportIn } from '../../vsme/support/read-report';
import { applied, emptyReferences, errorsOn, messageOf, recalculated, sheetIn } from '../support';

jest.setTimeout(LIBREOFFICE_TIMEOUT);

const EXAMPLE = resolve(__dirname, '../../../assets/examples/kompasark-eksempel.xlsx');
const OPTIONS: KeyFigureOptions = { today: '2026-11-21', language: 'da' };
const NAME = 'kompasark_esg_noegletal_';
const CHARTS = ['ENERGY', 'EMISSIONS', 'WASTE', 'GENDER', 'COMPLETENESS'];

async function opened(bytes: Uint8Array): Promise<XlsxFile> {
  const file = XlsxFile.open(bytes);
  await recalculated(file);
  return file;
}

const example = (): Promise<XlsxFile> => opened(new Uint8Array(readFileSync(EXAMPLE)));

async function read(file: XlsxFile): Promise<{ snapshot: Snapshot; report: Report }> {
  const snapshot = await file.read({
    depth: 'full',
    want: (index) => [...vsmeAreas('all')(index), ...keyFigureAreas(index)],
  });
  return { snapshot, report: reportIn(snapshot) };
}

async function lastYearOf(file: XlsxFile, name: string): Promise<LastYear> {
  return lastYearFrom(await file.read({ depth: 'validate', want: lastYearAreas }), name);
}

interface Made {
  readonly sheet: NewSheet;
  readonly snapshot: Snapshot;
  readonly faults: readonly string[];
}

async function made(file: XlsxFile, options = OPTIONS): Promise<Made> {
  const { snapshot: before, report } = await read(file);
  const proposal = keyFigures(before, report, options);
  const sheet = sheetIn(proposal);
  const snapshot = await applied(file, proposal);
  const faults = [
    ...errorsOn(snapshot, sheet.name),
    ...sheet.charts!.flatMap((chart) => emptyReferences(snapshot, sheet.name, chart)),
  ];
  return { sheet, snapshot, faults };
}

const message = (snapshot: Snapshot, section: string): CellValue => messageOf(snapshot, NAME + section);

/** What stands in the column of a key figure, counted from the name. */
function beside({ snapshot, sheet }: Made, name: string, columns: number): CellValue {
  const cell = [...snapshot.contents.get(sheet.name)!.cells].find(([, { value }]) => value === name);
  if (!cell) throw new Error(`The sheet has no ${name}`);
  const [{ row, column }] = cell;
  return valueAt(snapshot, sheet.name, { row, column: column + columns });
}
const NOW = 7;
const BEFORE = 9;
const CHANGE = 11;

describe('the key figures of the Danish example', () => {
  test('stand on two pages with their charts, without a fault', async () => {
    const one = await made(await example());
    expect(one.faults).toEqual([]);
    expect(one.sheet.charts!.map(({ name }) => name)).toEqual(CHARTS);
    expect(one.sheet.print!.rowBreaks).toHaveLength(1);
    expect(message(one.snapshot, 'figures')).toBe('21 af 26 nøgletal er oplyst');
    expect(message(one.snapshot, 'emissions')).toContain('et scope er ikke oplyst');
    expect(beside(one, 'Scope 1', NOW)).toBe('ikke oplyst');
  });

  test('follow the answers by their own formulas, and a refresh at once changes nothing', async () => {
    const file = await example();
    const { sheet } = await made(file);
    const { snapshot, report } = await read(file);
    expect(keyFigures(snapshot, report, OPTIONS).changes).toEqual([]);
    const { sheet: source, cell } = report.datapoints.get('b3_scope1')!.cells[0]!;
    await file.apply({
      title: { da: '', en: '' },
      changes: [
        { kind: 'cell', sheet: source, cell, before: { value: null }, after: { value: 321 } },
        {
          kind: 'cell',
          sheet: sheet.name,
          cell: 'P3',
          before: { value: null },
          after: { value: 'Vores note' },
        },
      ],
    });
    await recalculated(file);
    const after = await file.read({ depth: 'full' });
    expect(beside({ snapshot: after, sheet, faults: [] }, 'Scope 1', NOW)).toBe(321);
    const again = await read(file);
    const refreshed = await applied(file, keyFigures(again.snapshot, again.report, OPTIONS));
    expect(valueAt(refreshed, sheet.name, 'P3')).toBe('Vores note');
  });

  test('keep last year’s figures when a refresh does not bring them, and say everything in English', async () => {
    const file = await example();
    const lastYear = await lastYearOf(await example(), 'esg-2025.xlsx');
    const options: KeyFigureOptions = { ...OPTIONS, language: 'en', lastYear };
    const one = await made(file, options);
    expect(one.faults).toEqual([]);
    expect(message(one.snapshot, 'figures')).toBe('21 of 26 key figures are reported');
    const water = 'Water withdrawal, all sites';
    const [before, change] = [beside(one, water, BEFORE), beside(one, water, CHANGE)];
    expect([typeof before, change]).toEqual(['number', 0]);
    const { snapshot, report } = await read(file);
    const { lastYear: _left, ...without } = options;
    const after = await applied(file, keyFigures(snapshot, report, without));
    expect(beside({ ...one, snapshot: after }, water, BEFORE)).toBe(before);
    expect(errorsOn(after, one.sheet.name)).toEqual([]);
  });
});

describeWithTemplates('EFRAG’s workbooks', () => {
  test('stand beside those of another version of the template', async () => {
    const lastYear = await lastYearOf(await opened(readTemplate(sample('1.1.0'))), 'sample-1.1.0.xlsx');
    const one = await made(await opened(readTemplate(sample('1.3.0'))), { ...OPTIONS, lastYear });
    expect(one.faults).toEqual([]);
    expect(one.sheet.charts!.map(({ name }) => name)).toEqual(CHARTS);
    expect(typeof beside(one, 'Samlet energiforbrug', BEFORE)).toBe('number');
  });

  test('of 1.1.0 have them too', async () => {
    const one = await made(await opened(readTemplate(sample('1.1.0'))));
    expect(one.faults).toEqual([]);
    expect(one.sheet.charts!.map(({ name }) => name)).toContain('ENERGY');
  });

  test('that are blank say what is missing, and only the completeness is drawn', async () => {
    const one = await made(await opened(readTemplate(blank('1.3.0'))));
    expect(one.faults).toEqual([]);
    expect(one.sheet.charts!.map(({ name }) => name)).toEqual(['COMPLETENESS']);
    expect(message(one.snapshot, 'energy')).toContain('B3, punkt 29');
  });
});
