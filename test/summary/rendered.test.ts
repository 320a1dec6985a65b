import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatCell } from '../../src/workbook/address';
import { sameValue, type CellValue } from '../../src/workbook/cell-value';
import { valueAt, type Snapshot } from '../../src/workbook/snapshot';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { readXmlTree } from '../../src/xlsx/package/xml-tree';
import { readSnapshot } from '../../src/xlsx/read/read-snapshot';
import { kompasark, WorkFolder } from '../cli/support/command-line';
import { schemaFaults } from '../support/drawingml-order';
import { LIBREOFFICE_TIMEOUT, printed, savedByLibreOffice } from '../support/libreoffice';
import { pdfPages, testWithPdfText } from '../support/pdf-text';
import { describeWithLibreOffice } from '../support/programs';
import { describeWithTemplates, readTemplate, sample } from '../support/templates';
import { errorsOn } from './support';
import {
  chartPartsOf,
  drawingsOf,
  referencesOf,
  withOnly,
  withoutValues,
  type ChartPart,
  type Reference,
} from './summary-parts';

jest.setTimeout(LIBREOFFICE_TIMEOUT);

const folder = new WorkFolder();
const example = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(resolve(__dirname, '../../assets/examples', name)));

/** A workbook with its summaries, as the command line saves it. */
interface Saved {
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  readonly charts: readonly ChartPart[];
}

async function summarised(name: string, workbook: Uint8Array, sheets: readonly string[]): Promise<Saved> {
  const out = folder.file(`${name}-out.xlsx`);
  const { exitCode, err } = await kompasark('summary', folder.write(`${name}.xlsx`, workbook), '--out', out);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  const bytes = new Uint8Array(readFileSync(out));
  return { bytes, snapshot: snapshotIn(bytes), charts: chartPartsOf(OoxmlPackage.open(bytes), sheets) };
}

function snapshotIn(bytes: Uint8Array): Snapshot {
  return readSnapshot(OoxmlPackage.open(bytes), { depth: 'full' });
}

/**
 * @param sheets the summaries, the one with figures first.
 * @param charts those that are drawn on any day; what else two pages hold may hang on it.
 */
function proves(
  name: string,
  workbook: () => Uint8Array,
  { sheets, charts }: { readonly sheets: readonly string[]; readonly charts: readonly string[] },
): void {
  let saved: Saved;
  beforeAll(async () => {
    saved = await summarised(name, workbook(), sheets);
  });

  const references = (): readonly (Reference & { chart: string })[] =>
    saved.charts.flatMap((chart) =>
      referencesOf(chart, saved.snapshot).map((reference) => ({ chart: chart.name, ...reference })),
    );

  test('the charts stand as DrawingML’s schema says', () => {
    expect(saved.charts.slice(0, charts.length).map((chart) => chart.name)).toEqual(charts);
    const pkg = OoxmlPackage.open(saved.bytes);
    expect(drawingsOf(pkg, sheets).flatMap((root) => schemaFaults(root))).toEqual([]);
    expect(saved.charts.flatMap(({ root }) => schemaFaults(root))).toEqual([]);
  });

  test('every point of a chart is that of its cell, and none of its references is empty', () => {
    for (const { chart, kind, to, cached, cells } of references()) {
      expect({ chart, kind, to, points: cached }).toEqual({ chart, kind, to, points: cells });
      expect({ chart, to, points: cells.length > 0 }).toEqual({ chart, to, points: true });
    }
  });

  test('every chart has its message as its title, which a cell says too, and a text for those who do not see it', () => {
    const titles = references().filter(({ kind }) => kind === 'title');
    expect(titles.map(({ chart }) => chart)).toEqual(saved.charts.map((chart) => chart.name));
    for (const { cells } of titles) expect(cells).toEqual([[0, expect.stringMatching(/\S/)]]);
    for (const { description } of saved.charts) expect(description).toMatch(/\S/);
  });

  test('no cell is an error', () => {
    for (const sheet of sheets) expect(errorsOn(saved.snapshot, sheet)).toEqual([]);
  });

  describeWithLibreOffice('LibreOffice', () => {
    test('calculates what Kompasark has calculated', () => {
      const theirs = snapshotIn(savedByLibreOffice(withoutValues(saved.bytes, sheets), 'da-DK'));
      for (const sheet of sheets) expect(differences(saved.snapshot, theirs, sheet)).toEqual([]);
    });

    testWithPdfText(
      'prints the figures on two pages, with every message in the table and in the chart',
      () => {
        const pages = pdfPages(printed(withOnly(saved.bytes, sheets), 'da-DK'));
        const [overview] = sheets;
        const own = pages.filter((page) => page.includes(`${overview} Kompasark`));
        expect([1, 2]).toContain(own.length);
        const printedText = withoutSpaces(own.join(''));
        for (const { chart, cells } of references().filter(({ kind }) => kind === 'title')) {
          const message = withoutSpaces(cells[0]![1]);
          expect({ chart, times: printedText.split(message).length - 1 }).toEqual({ chart, times: 2 });
        }
      },
    );
  });
}

/** Cells whose formulas another program gives another value, as `B7 12 ≠ 13`. */
function differences(ours: Snapshot, theirs: Snapshot, sheet: string): readonly string[] {
  return [...ours.contents.get(sheet)!.cells].flatMap(([at, { value, formula }]) => {
    const other = valueAt(theirs, sheet, at);
    if (formula === undefined || isSame(value, other)) return [];
    return [`${formatCell(at)} ${String(value)} ≠ ${String(other)}`];
  });
}

function isSame(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours !== 'number' || typeof theirs !== 'number') return sameValue(ours, theirs);
  return Math.abs(ours - theirs) <= 1e-9 * Math.abs(ours);
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

test('the schema is not read generously', () => {
  const wrong = readXmlTree(
    '<c:ser xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:order/><c:idx/><c:colour/></c:ser>',
    'a chart',
  ).children[0]!;
  expect(schemaFaults(wrong, 'c:barChart')).toEqual([
    'c:barChart/c:ser: c:idx stands too late',
    'c:barChart/c:ser: c:colour is no child of it',
  ]);
});

const TEXT = 'Ledelsesberetning';
const KEY_FIGURES = {
  sheets: ['ESG-nøgletal', TEXT],
  charts: ['ENERGY', 'EMISSIONS', 'WASTE', 'WORKFORCE', 'COMPLETENESS'],
};

describe('the summaries of the handlingsplan example', () => {
  proves('plan', () => example('kompasark-handlingsplan.xlsx'), {
    sheets: ['Bestyrelsesoverblik', TEXT],
    charts: ['V1', 'V3 1', 'V3 2', 'V3 3'],
  });
});

describe('the summaries of the Danish example', () => {
  proves('danish', () => example('kompasark-eksempel.xlsx'), KEY_FIGURES);
});

describeWithTemplates('the summaries of EFRAG’s', () => {
  describe('Sample-1.3.0', () => {
    proves('sample-1.3.0', () => readTemplate(sample('1.3.0')), KEY_FIGURES);
  });
  describe('Sample-1.1.0', () => {
    proves('sample-1.1.0', () => readTemplate(sample('1.1.0')), KEY_FIGURES);
  });
});
