import type { Browser } from 'playwright-core';
import { CHART_SHEET } from '../support/chart-sheet';
import { describeWithBrowser } from '../support/programs';
import { chartWorkbook } from '../workbench/charts/support/chart-workbook';
import { serveBuiltSite, type ServedSite } from './support/site';
import { launchBrowser, WorkbenchPage } from './support/workbench-page';

jest.setTimeout(120_000);

describeWithBrowser('charts in the grid in a browser', () => {
  let site: ServedSite;
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });
  beforeEach(async () => {
    workbench = await WorkbenchPage.open(browser, site.address);
  });
  afterEach(async () => {
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  const openCharts = async (bytes: Uint8Array): Promise<void> => {
    await workbench.openFile('diagrammer.xlsx', bytes);
    await workbench.page.getByRole('heading', { name: 'diagrammer.xlsx' }).waitFor();
    await workbench.page.getByRole('tab', { name: CHART_SHEET.name }).click();
    await chart().locator('svg text', { hasText: '2025' }).waitFor();
  };
  const chart = () => workbench.page.getByRole('img', { name: /^Forbruget faldt/ }).first();

  test('stand over their cells, follow a figure, and scroll with the wheel upon them', async () => {
    await openCharts(await chartWorkbook());
    await workbench.screenshot('charts');
    expect(await chart().locator('svg text').allTextContents()).toContain('11');
    await workbench.goTo('B5');
    await workbench.type('7');
    await chart().locator('svg text', { hasText: /^7$/ }).waitFor();

    const before = (await chart().boundingBox())!.y;
    await chart().hover();
    await workbench.page.mouse.wheel(0, 60);
    await workbench.page.waitForFunction(
      (y) => document.querySelector('[role=application] [role=img]')!.getBoundingClientRect().y < y,
      before,
    );
  });

  test('leave selection and keyboard to the grid when they are clicked', async () => {
    await openCharts(await chartWorkbook());
    await workbench.goTo('B4');
    await chart().click();
    await workbench.page.keyboard.press('ArrowDown');
    expect(await workbench.nameBox.inputValue()).toBe('B5');
  });

  test('are cut where frozen rows end, and stay under them', async () => {
    await openCharts(await chartWorkbook({ frozen: { rows: 3, columns: 0 } }));
    await workbench.page.mouse.move(300, 500);
    await workbench.page.mouse.wheel(0, 200);
    const parts = workbench.page.getByRole('img', { name: /^Forbruget faldt/ });
    await workbench.page.waitForFunction(() => {
      const [frozen, below] = document.querySelectorAll('[role=application] [role=img]');
      return frozen && below && below.getBoundingClientRect().y < frozen.getBoundingClientRect().y;
    });
    const [frozen, below] = await Promise.all([0, 1].map((i) => parts.nth(i).boundingBox()));
    expect(frozen!.x).toBe(below!.x);
    await workbench.screenshot('charts-frozen');
  });
});
