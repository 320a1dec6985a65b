import { readFileSync } from 'node:fs';
import { valueAt, type Snapshot } from '../../src/workbook/snapshot';
import { parseReference, type SheetArea } from '../../src/workbook/address';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { kompasark, WorkFolder } from '../cli/support/command-line';
import { BLANK_VERSIONS, blank, describeWithTemplates } from '../support/templates';
import { errorsOn } from './support';
import { chartPartsOf, referencesOf, type Reference } from './summary-parts';

const folder = new WorkFolder();

/** What the summaries of a workbook lack. */
interface Summarised {
  readonly exitCode: number;
  readonly err: string;
  /** By sheet. */
  readonly errors: readonly string[];
  readonly charts: readonly string[];
  /** Of the charts. */
  readonly empty: readonly string[];
  /** What the sections of the figures say, by the ids of their names. */
  readonly said: ReadonlyMap<string, string>;
}

async function summarised(path: string, ...options: readonly string[]): Promise<Summarised> {
  const { exitCode, err } = await kompasark('summary', path, '--in-place', ...options);
  const file = XlsxFile.open(new Uint8Array(readFileSync(path)));
  const snapshot = await file.read({ depth: 'full' });
  const figures = placesIn(snapshot, /^kompasark_(?:bestyrelsesoverblik|esg_noegletal)_/i);
  const text = placesIn(snapshot, /^kompasark_ledelsesberetning_/i);
  const sheets = [...new Set([...figures.values(), ...text.values()].map(({ sheet }) => sheet))];
  const charts = chartPartsOf(file.package, sheets);
  return {
    exitCode,
    err: err
      .split('\n')
      .filter((line) => !/^$|kun beregnes i Excel/.test(line))
      .join('\n'),
    errors: sheets.flatMap((sheet) => errorsOn(snapshot, sheet)),
    charts: charts.map(({ name }) => name),
    empty: charts.flatMap((chart) => emptyIn(chart.name, referencesOf(chart, snapshot))),
    said: new Map([...figures].map(([id, place]) => [id, secondRow(snapshot, place)])),
  };
}

/** What of a chart leads to blank cells only; a series may, as long as another one has figures. */
function emptyIn(chart: string, references: readonly Reference[]): readonly string[] {
  const words = references.filter(({ kind, cells }) => kind !== 'values' && cells.length === 0);
  const isDrawn = references.some(({ kind, cells }) => kind === 'values' && cells.length > 0);
  return [...words.map(({ to }) => `${chart} ${to}`), ...(isDrawn ? [] : [`${chart} has no figures`])];
}

/** Where the sections of a summary stand, by the ends of their names. */
function placesIn({ names }: Snapshot, summary: RegExp): ReadonlyMap<string, SheetArea> {
  return new Map(
    names
      .filter(({ name }) => summary.test(name))
      .map(({ name, refersTo }) => [name.replace(summary, '').toUpperCase(), parseReference(refersTo)!]),
  );
}

/** The message of a section, or what it says is missing. */
function secondRow(snapshot: Snapshot, { sheet, area }: SheetArea): string {
  return String(valueAt(snapshot, sheet, { row: area.top + 1, column: area.left }));
}

const SOUND = { exitCode: 0, err: '', errors: [], empty: [] };

function saysWhatIsMissing({ said }: Summarised): void {
  for (const id of ['ENERGY', 'EMISSIONS', 'WASTE']) expect(said.get(id)).toMatch(/ikke oplyst/);
  expect(said.get('FIGURES')).toMatch(/^0 af \d+ nøgletal er oplyst$/);
}

describeWithTemplates('a blank workbook of EFRAG’s', () => {
  test.each(BLANK_VERSIONS)(
    '%s: the sheet says what is missing and draws no empty chart',
    async (version) => {
      const summary = await summarised(folder.copyOf(blank(version)));
      expect(summary).toMatchObject({ ...SOUND, charts: ['COMPLETENESS'] });
      saysWhatIsMissing(summary);
    },
  );
});

test('a new Danish report: the sheet says what is missing and draws no empty chart', async () => {
  const path = folder.file('ny-opgoerelse.xlsx');
  await kompasark('new', 'vsme', '--out', path);
  const summary = await summarised(path);
  expect(summary).toMatchObject({ ...SOUND, charts: ['COMPLETENESS'] });
  saysWhatIsMissing(summary);
});

test('a report with one figure and zeros draws what it can', async () => {
  const path = folder.file('begyndt.xlsx');
  await kompasark('new', 'vsme', '--out', path);
  await kompasark('set', path, 'b3_scope1=0', 'b3_scope2lb=12', 'b8_male=0', 'b8_female=0', '--in-place');
  const summary = await summarised(path);
  expect(summary).toMatchObject(SOUND);
  expect(summary.said.get('EMISSIONS')).toMatch(/12/);
});

test('a new handlingsplan: the sheet says what is missing and draws no chart', async () => {
  const path = folder.file('ny-plan.xlsx');
  await kompasark('new', 'handlingsplan', '--out', path);
  const views = ['V1', 'V2', 'V3', 'V7', 'V10', 'LOG', 'V4', 'V5', 'V6', 'V8', 'V9', 'V11', 'V12'];
  const summary = await summarised(path, '--views', views.join(','));
  expect(summary).toMatchObject({ ...SOUND, charts: [] });
  for (const id of views) expect(summary.said.get(id)).toMatch(/\.$|^0 /);
});

test('a handlingsplan with one goal draws what it can', async () => {
  const path = folder.file('begyndt-plan.xlsx');
  await kompasark('new', 'handlingsplan', '--out', path);
  await kompasark('set', path, 'E1.level=Mellem', '--in-place');
  await kompasark('add', path, 'goal', 'E1', 'text=Sænke varmeforbruget', '--in-place');
  await kompasark('add', path, 'initiative', 'E1.1', 'text=Isolere lofter', '--in-place');
  const summary = await summarised(path);
  expect(summary).toMatchObject(SOUND);
  expect(summary.said.get('V1')).toMatch(/^0 af 1 initiativ/);
});
