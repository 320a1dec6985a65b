import type { Browser } from 'playwright-core';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { describeWithBrowser } from '../support/programs';
import { accessibilityViolations } from './support/accessibility';
import { serveBuiltSite, type ServedSite } from './support/site';
import { launchBrowser, WorkbenchPage } from './support/workbench-page';

jest.setTimeout(180_000);

const WIDTHS = [270, 320, 450];

describeWithBrowser('a cell explained in a browser', () => {
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
    await workbench.paneHasValidated();
    await workbench.openFile('Klima.xlsx', handMadeXlsx({ sheets: { Klima: '<sheetData/>' } }));
    await workbench.pane.getByText('kender ikke denne projektmappe').waitFor();
  });
  afterEach(async () => {
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  const explain = async (cell: string): Promise<void> => {
    await workbench.goTo(cell);
    await workbench.page.getByRole('button', { name: 'Funktioner' }).click();
    await workbench.pane.getByRole('tab', { name: 'Forklar celle' }).click();
    await workbench.pane.getByText(`Klima!${cell}`, { exact: true }).waitFor();
  };

  test('shows the source of its factor, and gives a note to keep', async () => {
    await workbench.goTo('A1');
    await workbench.type('=ESG.CO2E(245;"naturgas";"m3";2023)');
    await explain('A1');
    const { pane, page } = workbench;
    await pane.getByText('=ESG.CO2E(245;"naturgas";"m3";2023)').waitFor();
    await pane.getByRole('link', { name: /Evida/ }).waitFor();
    await pane.getByText('Regnet efter: cellen viser svaret.').waitFor();
    await looksRight('explain-factor');

    await pane.getByRole('button', { name: 'Kopiér revisionsnote' }).click();
    await pane.getByText('Noten ligger i udklipsholderen.').waitFor();
    const note = await page.evaluate(() => navigator.clipboard.readText());
    expect(note).toMatch(
      /^Revisionsnote\r?\nDato: \d\d-\d\d-\d{4}\r?\nProjektmappe: Klima\.xlsx\r?\nCelle: Klima!A1/,
    );
    expect(note).toMatch(/Evida.*https:\/\//);
  });

  test('shows what each row of a spilled answer rests on, and the way to its cells', async () => {
    await workbench.goTo('A1');
    for (const figure of ['3', '0', '5']) await workbench.type(figure);
    await workbench.goTo('B1');
    for (const figure of ['80000', '0', '120000']) await workbench.type(figure);
    await workbench.goTo('C1');
    await workbench.type('=ESG.ULYKKESFREKVENS(A1:A3;B1:B3)');
    await explain('C2');
    const { pane } = workbench;
    await pane.getByText('Formlen giver 3 svar i Klima!C1:C3').waitFor();
    await pane.getByText(/^#DIVISION\/0!: /).waitFor();
    await looksRight('explain-spilled');
    await workbench.goTo('C3');
    await pane.getByText(/^8,33333\d* ulykker/).waitFor();
    await pane.getByRole('button', { name: /^B3: gå til cellen/ }).click();
    await pane.getByText('Forklaringen er stadig den af Klima!C3.').waitFor();
    expect(await workbench.nameBox.inputValue()).toBe('B3');
    await looksRight('explain-visiting');
  });

  async function looksRight(name: string): Promise<void> {
    const frame = await workbench.paneFrame();
    for (const width of WIDTHS) {
      await workbench.setPaneWidth(width);
      expect(await accessibilityViolations(frame)).toEqual([]);
      const size = await frame.evaluate(() => ({
        inner: window.innerWidth,
        content: document.documentElement.scrollWidth,
      }));
      expect(size).toEqual({ inner: width, content: width });
      await workbench.screenshot(`${name}-${width}`);
    }
  }
});
