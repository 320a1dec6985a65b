import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { describeWithBrowser } from '../support/programs';
import { serveBuiltSite, type ServedSite } from './support/site';
import { launchBrowser } from './support/workbench-page';

jest.setTimeout(120_000);

/** Every script of our own that the pane asks for until its first view stands; Office.js comes from Microsoft. */
const BUDGET_IN_KILOBYTES = 220;

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

  test('is at most 220 KB of compressed JavaScript', async () => {
    const page = await browser.newPage({ locale: 'da-DK' });
    const sizes = new Map<string, Promise<number>>();
    let firstViewStands = false;
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      const own = /\.js$/.test(pathname) && !/\/(officejs|workbench)\//.test(pathname);
      if (!own || firstViewStands || response.frame() === page.mainFrame()) return;
      sizes.set(
        pathname,
        response.body().then((body) => gzipSync(body).length / 1000),
      );
    });
    await page.goto(`${site.address}/workbench/`);
    await page.frameLocator('iframe[title="Kompasark"]').getByRole('tab', { name: 'Overblik' }).waitFor();
    firstViewStands = true;
    const kilobytes = await Promise.all(sizes.values());
    expect(kilobytes.length).toBeGreaterThan(2);
    expect(kilobytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET_IN_KILOBYTES);
  });
});
