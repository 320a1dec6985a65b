import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { openPlan } from '../../src/handlingsplan/open-plan';
import { formatCell } from '../../src/workbook/address';
import { isCellError } from '../../src/workbook/cell-value';
import { valueAt } from '../../src/workbook/snapshot';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { describeWithBrowser } from '../support/programs';
import { accessibilityViolations } from './support/accessibility';
import { serveBuiltSite, type ServedSite } from './support/site';
import { launchBrowser, WorkbenchPage } from './support/workbench-page';

jest.setTimeout(300_000);

const EXAMPLES = resolve(__dirname, '../../assets/examples');
const example = (name: string): Uint8Array => new Uint8Array(readFileSync(resolve(EXAMPLES, name)));

const WIDTHS = [270, 320, 450];

/** What a summary sheet of a saved workbook shows, and what its charts have drawn. */
interface Shown {
  readonly cells: ReadonlyMap<string, string>;
  readonly charts: readonly string[];
}

async function shownOn(bytes: Uint8Array, sheet: string): Promise<Shown> {
  const file = XlsxFile.open(bytes);
  const { contents } = await file.read({ depth: 'validate', want: () => [{ sheet }] });
  const cells = new Map<string, string>();
  for (const [at, { value }] of contents.get(sheet)!.cells) {
    cells.set(formatCell(at), isCellError(value) ? value.error : String(value));
  }
  expect([...cells.values()].filter((value) => value.startsWith('#'))).toEqual([]);
  const parts = file.package.partNames.filter((name) => name.includes('charts/chart'));
  return { cells, charts: parts.map((part) => file.package.text(part)) };
}

/** The cells and charts that show something else, in numbers. */
function changed(before: Shown, after: Shown): { readonly cells: number; readonly charts: number } {
  return {
    cells: [...after.cells].filter(([cell, value]) => before.cells.get(cell) !== value).length,
    charts: after.charts.filter((chart, index) => before.charts[index] !== chart).length,
  };
}

describeWithBrowser('the summaries in the pane in a browser', () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test('the board’s overview is chosen, seen, created, followed, refreshed and undone', async () => {
    const file = example('kompasark-handlingsplan.xlsx');
    const status = await statusOfAnInitiative(file);
    const workbench = await WorkbenchPage.open(browser, site.address);
    const { pane, page } = workbench;
    const press = (name: string | RegExp): Promise<void> => pane.getByRole('button', { name }).click();
    await workbench.paneHasValidated();
    await workbench.openFile('Vores plan.xlsx', file);
    await pane.getByRole('heading', { level: 1, name: 'Vores plan.xlsx' }).waitFor();
    await page.getByRole('button', { name: 'Opsummering' }).click();
    await pane.getByRole('heading', { level: 2, name: 'Hvad skal med?' }).waitFor();
    await pane.getByLabel('Bestyrelsens sidste møde (valgfrit)').fill('1. oktober 2026');
    await looksRight(workbench, 'summary-board-choices');
    await press('Se arket');
    await pane.getByRole('button', { name: 'Opret arket' }).waitFor();
    await pane.getByRole('img', { name: /^Billede af arket »Bestyrelsesoverblik«/ }).waitFor();
    await looksRight(workbench, 'summary-board-picture');
    await press('Vis i fuld størrelse');
    await pane.getByRole('group', { name: 'Arket i fuld størrelse' }).scrollIntoViewIfNeeded();
    await looksRight(workbench, 'summary-board-full');
    await press('Opret arket');
    await pane.getByText('Arket er oprettet:').waitFor();
    await page.getByRole('tab', { name: 'Bestyrelsesoverblik', selected: true }).waitFor();
    await workbench.screenshot('summary-board-created');
    const made = await shownOn((await workbench.save()).bytes, 'Bestyrelsesoverblik');
    expect(made.charts.length).toBeGreaterThan(2);

    // A colleague closes an initiative in the grid: table and charts follow without the pane.
    await workbench.goTo(`'${status.sheet}'!${status.cell}`);
    await workbench.type(status.to);
    const followed = await shownOn((await workbench.save()).bytes, 'Bestyrelsesoverblik');
    expect(changed(made, followed).cells).toBeGreaterThan(0);
    expect(changed(made, followed).charts).toBeGreaterThan(0);
    await workbench.goTo('Bestyrelsesoverblik!A1');
    await workbench.screenshot('summary-board-followed');

    // Lists are from the day they were made, until they are refreshed.
    await press('Se arket');
    await press(/^Se ændringerne \(\d+ celler?\)$/);
    await press('Udfør');
    await pane.getByText('Arket er opdateret:').waitFor();
    await workbench.screenshot('summary-board-refreshed');
    const refreshed = await shownOn((await workbench.save()).bytes, 'Bestyrelsesoverblik');
    expect(changed(followed, refreshed).cells).toBeGreaterThan(0);
    await press('Se arket');
    await pane.getByText(/^Arket viser allerede tallene/).waitFor();

    await press(/^Fortryd: Opdatér bestyrelsesoverblikket/);
    await pane.getByText(/^Fortrudt: Opdatér bestyrelsesoverblikket/).waitFor();
    await press(/^Fortryd: Opret bestyrelsesoverblik/);
    await pane.getByText(/^Fortrudt: Opret bestyrelsesoverblik/).waitFor();
    expect(await page.getByRole('tab', { name: 'Bestyrelsesoverblik' }).count()).toBe(0);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  test('the key figures stand beside last year’s, and the draft is written', async () => {
    const file = example('kompasark-eksempel.xlsx');
    const workbench = await WorkbenchPage.open(browser, site.address);
    const { pane, page } = workbench;
    const press = (name: string | RegExp): Promise<void> => pane.getByRole('button', { name }).click();
    await workbench.paneHasValidated();
    await workbench.openFile('Vores rapport.xlsx', file);
    await pane.getByText('Vores rapport.xlsx').waitFor();
    await press('Opsummering');
    await pane.getByLabel('Sidste års tal').selectOption('Fra en anden projektmappe');
    await pane.getByLabel('Sidste års VSME-projektmappe').setInputFiles({
      name: 'sidste år.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(file),
    });
    await pane.getByText('sidste år.xlsx').waitFor();
    await press('Se arket');
    await pane.getByRole('button', { name: 'Opret arket' }).waitFor();
    await looksRight(workbench, 'summary-figures-picture');
    await press('Opret arket');
    await pane.getByText('Arket er oprettet:').waitFor();
    await workbench.screenshot('summary-figures-created');
    const made = await shownOn((await workbench.save()).bytes, 'ESG-nøgletal');
    expect(made.charts.length).toBeGreaterThan(2);

    await pane.getByRole('tab', { name: 'Ledelsesberetning' }).click();
    await pane.getByRole('button', { name: 'Kopiér' }).waitFor();
    await looksRight(workbench, 'summary-draft');
    await press('Kopiér');
    await pane.getByText('Udkastet ligger i udklipsholderen.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\S+\n\n\S+/);
    await press('Se arket');
    await press('Opret arket');
    await pane.getByText(/^Arket er oprettet: Ledelsesberetning/).waitFor();
    await page.getByRole('tab', { name: 'Ledelsesberetning', selected: true }).waitFor();
    await workbench.screenshot('summary-draft-created');
    const draft = await shownOn((await workbench.save()).bytes, 'Ledelsesberetning');
    expect(draft.cells.size).toBeGreaterThan(10);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });
});

/** At every width a pane can have: nothing sticks out, and axe finds nothing. */
async function looksRight(workbench: WorkbenchPage, name: string): Promise<void> {
  const frame = await workbench.paneFrame();
  for (const width of WIDTHS) {
    await workbench.setPaneWidth(width);
    await workbench.screenshot(`${name}-${width}`);
    expect(await accessibilityViolations(frame)).toEqual([]);
    const beside = await frame.evaluate(() => {
      const view = document.querySelector('main')!;
      return view.scrollWidth - view.clientWidth;
    });
    expect(beside).toBe(0);
  }
}

/** An initiative that is on its way, and what its status would be when it is done. */
async function statusOfAnInitiative(bytes: Uint8Array): Promise<{ sheet: string; cell: string; to: string }> {
  const snapshot = await XlsxFile.open(bytes).read({ depth: 'full' });
  const places = openPlan(snapshot)!.plan.maalepunkter.flatMap(({ goals }) =>
    goals.flatMap(({ initiatives }) => initiatives.flatMap(({ status }) => status.place ?? [])),
  );
  const place = places.find(({ sheet, cell }) => valueAt(snapshot, sheet, cell) === 'I gang');
  if (!place) throw new Error('The example has no initiative that is on its way.');
  return { sheet: place.sheet, cell: place.cell, to: 'Gennemført' };
}
