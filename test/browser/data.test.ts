import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { confirmLayout } from '../../src/handlingsplan/edit/confirm-layout';
import { bookOf, planFile, type Row } from '../handlingsplan/data/support/data-workbook';
import { applied } from '../handlingsplan/support/open-book';
import { describeWithBrowser } from '../support/programs';
import { accessibilityViolations } from './support/accessibility';
import { serveBuiltSite, type ServedSite } from './support/site';
import { launchBrowser, WorkbenchPage } from './support/workbench-page';

jest.setTimeout(180_000);

const energy = (
  afdeling: string | null,
  year: number,
  value: number,
  benchmark: number | null = null,
): Row => [
  'Energiforbrug',
  afdeling === null ? 'Samlet energiforbrug' : 'Varmeforbrug, graddagekorrigeret',
  afdeling === null ? 'MWh' : 'kWh/m²',
  afdeling === null ? 'Organisation' : 'Afdeling',
  afdeling,
  year,
  value,
  'Varmeværket',
  'Nej',
  benchmark,
];

const EXTRACT = [
  'LBF-afdelingsnr;Afdelingsnavn;Målepunkt;Indikator;Enhed;År;Værdi',
  '08501;Fjordparken;Affald;Affald fra drift;t;2025;1,25',
  '08502;Bakken;Affald;Affald fra drift;t;2025;2,5',
  '08502;Bakken;Energiforbrug;Varmeforbrug, graddagekorrigeret;kWh/m²;2025;97',
  '08503;Søen;Parkering;Pladser;stk.;2025;7',
  'I alt;;;;;;3,75',
].join('\r\n');

async function plan(): Promise<Uint8Array> {
  const file = await planFile([
    energy(null, 2024, 950),
    energy(null, 2025, 900),
    energy('08501', 2023, 125),
    energy('08501', 2024, 120),
    energy('08501', 2025, 115, 96),
    energy('08502', 2025, 98),
  ]);
  const book = await bookOf(file);
  return applied(file, confirmLayout(book, book.layout));
}

describeWithBrowser('the figures of a plan in a browser', () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test('are imported, added up and taken along to VSME', async () => {
    const workbench = await WorkbenchPage.open(browser, site.address);
    const { pane, page } = workbench;
    await workbench.paneHasValidated();
    await workbench.openFile('Vores plan.xlsx', await plan());
    await pane.getByRole('heading', { level: 1, name: 'Vores plan.xlsx' }).waitFor();
    await workbench.setPaneWidth(320);
    await workbench.showInPane('Data');
    await pane.getByText('115 kWh/m² (2025)').waitFor();
    await looksRight('data-figures');

    await pane.getByRole('button', { name: 'Hent tal fra fil' }).click();
    const file = { name: 'udtræk.csv', mimeType: 'text/csv', buffer: Buffer.from(EXTRACT) };
    await pane.getByLabel('Fil med tal').setInputFiles(file);
    await pane.getByText('2 nye tal, 1 står der med et andet tal, 2 bruges ikke.').waitFor();
    await pane.getByLabel(/98 kWh\/m² → 97 kWh\/m²$/).check();
    await looksRight('data-import');
    await pane.getByRole('button', { name: 'Se ændringerne' }).click();
    await pane.getByRole('button', { name: 'Udfør' }).click();
    await pane.getByText(/^Udført: Hent tal fra fil: 2 nye, 1 ændrede/).waitFor();
    expect([await workbench.read('Data!G7'), await workbench.read('Data!E8')]).toEqual(['97', "'08501"]);

    await pane.getByRole('button', { name: 'Læg afdelinger sammen' }).click();
    await pane.getByText('3,75 t', { exact: true }).waitFor();
    await looksRight('data-roll-up');
    await pane.getByRole('button', { name: 'Alle tal' }).click();

    await pane.getByRole('button', { name: 'Foreslå til VSME' }).click();
    await pane.getByLabel('Samlet energiforbrug: 900 MWh').waitFor();
    await looksRight('data-vsme');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Gem svarfilen' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('vsme-svar.json');
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject([
      { datapoint: 'b3_totalEnergy', value: 900, source: 'Varmeværket', voucher: 'Vores plan.xlsx, Data!G3' },
    ]);
    await pane.getByRole('button', { name: 'Alle tal' }).click();
    await pane.getByRole('button', { name: 'Tilføj tal' }).click();
    await pane.getByLabel('Indikator').waitFor();
    await looksRight('data-add');
    expect(workbench.complaints).toEqual([]);
    await workbench.close();

    async function looksRight(name: string): Promise<void> {
      await workbench.screenshot(name);
      const frame = await workbench.paneFrame();
      expect(await accessibilityViolations(frame)).toEqual([]);
      const wide = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
    }
  });
});
