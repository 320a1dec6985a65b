import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { describeWithBrowser } from '../support/programs';
import { serveBuiltSite, type ServedSite } from './support/site';
import { launchBrowser } from './support/workbench-page';

jest.setTimeout(120_000);

const kilobytes = (scripts: readonly Buffer[]): number =>
  scripts.reduce((sum, script) => sum + gzipSync(script).length / 1000, 0);

/** EFRAG's names of every release are data; they come when a template has been read and is compared with its own. */
const isTableOfNames = (script: Buffer): boolean => script.includes('0!D108:D132');

/** Rules and catalogue come when the shell stands and says that it reads the workbook. */
const isDomain = (script: Buffer): boolean =>
  ['NumberOfPermanentContractEmployees', '"B3-13"', "'B3-13'"].some((mark) => script.includes(mark));
/** The functions of the cells and the formulas behind them arrive beside the shell; nothing of the pane waits for them. */
const areFunctions = (script: Buffer): boolean =>
  ['gns_ansatte', 'landsgennemsnittet beregnes ikke', 'Målet er ikke formuleret'].some((mark) =>
    script.includes(mark),
  );
const isShell = (script: Buffer): boolean =>
  !isTableOfNames(script) && !isDomain(script) && !areFunctions(script);

describeWithBrowser('the first load of the pane', () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test('is at most 220 KB of compressed JavaScript for the shell, 90 KB for the domain, 65 KB of functions and 20 KB of names', async () => {
    const page = await browser.newPage({ locale: 'da-DK' });
    const bodies = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      const isOwn = /\.js$/.test(pathname) && !/\/(officejs|workbench)\//.test(pathname);
      if (isOwn && response.frame() !== page.mainFrame()) bodies.set(pathname, response.body());
    });
    await page.goto(`${site.address}/workbench/`);
    // The first view stands when a workbook has been read and assessed.
    await page.frameLocator('iframe[title="Kompasark"]').getByRole('heading', { name: 'Udfyldt' }).waitFor();
    const scripts = await Promise.all(bodies.values());
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.some(isDomain)).toBe(true);
    expect(kilobytes(scripts.filter(isShell))).toBeLessThanOrEqual(220);
    expect(kilobytes(scripts.filter(isDomain))).toBeLessThanOrEqual(90);
    expect(scripts.some(areFunctions)).toBe(true);
    expect(kilobytes(scripts.filter(areFunctions))).toBeLessThanOrEqual(65);
    expect(kilobytes(scripts.filter(isTableOfNames))).toBeLessThanOrEqual(20);
  });
});
