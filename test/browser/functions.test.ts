import type { Browser } from 'playwright-core';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { describeWithBrowser } from '../support/programs';
import { accessibilityViolations } from './support/accessibility';
import { serveBuiltSite, type ServedSite } from './support/site';
import { launchBrowser, WorkbenchPage } from './support/workbench-page';

jest.setTimeout(180_000);

const WIDTHS = [270, 320, 450];

const DATA = `<sheetData>
  <row r="1"><c r="A1" t="str"><v>Ulykker</v></c><c r="B1"><v>3</v></c></row>
  <row r="2"><c r="A2" t="str"><v>Timer</v></c><c r="B2"><v>80000</v></c></row>
</sheetData>`;

describeWithBrowser('the functions in the pane in a browser', () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test('are found, inserted with cells picked in the sheet, and tried out', async () => {
    const workbench = await WorkbenchPage.open(browser, site.address);
    const { pane, page } = workbench;
    await workbench.paneHasValidated();
    // Over any workbook, with the way back to where one was.
    const tab = pane.getByRole('tab', { name: 'Overblik' });
    await pane.getByRole('button', { name: 'Funktioner', exact: true }).click();
    await pane.getByRole('searchbox').waitFor();
    expect(await tab.getAttribute('aria-selected')).toBe('false');
    await pane.getByRole('button', { name: 'Tilbage', exact: true }).click();
    expect(await tab.getAttribute('aria-selected')).toBe('true');

    await workbench.openFile('Tal.xlsx', handMadeXlsx({ sheets: { Ark1: DATA, 'Andet ark': DATA } }));
    await pane.getByText('kender ikke denne projektmappe').waitFor();
    const press = (name: string | RegExp): Promise<void> => pane.getByRole('button', { name }).click();

    await page.getByRole('button', { name: 'Funktioner' }).click();
    await pane.getByRole('heading', { level: 1, name: 'Funktioner' }).waitFor();
    await looksRight('functions-list');
    await pane.getByRole('searchbox').fill('ulykke');
    await press(/ULYKKESFREKVENS/);
    await pane.getByText('=ESG.ULYKKESFREKVENS(3;80000)').waitFor();
    await looksRight('functions-one');

    await workbench.goTo('Ark1!B3');
    await press('Indsæt …');
    await pane.getByText('Ark1, B3').waitFor();
    await workbench.goTo("'Andet ark'!B1");
    await press('Hent markering: antal_ulykker');
    await workbench.goTo('Ark1!B2');
    await press('Hent markering: arbejdstimer');
    await pane
      .getByText("=HVIS(ER.TOM('Andet ark'!B1);IKKE.TILGÆNGELIG();ESG.ULYKKESFREKVENS('Andet ark'!B1;B2))")
      .waitFor();
    await looksRight('functions-insert');
    await press('Se ændringen');
    await press('Udfør');
    await pane.getByText(/^Udført: Indsæt ESG\.ULYKKESFREKVENS i Ark1, B3/).waitFor();
    await workbench.goTo('Ark1!B3');
    await page.locator('#active-cell', { hasText: '7,5' }).waitFor({ state: 'attached' });

    await press('Alle funktioner');
    await pane.getByRole('tab', { name: 'Afprøv' }).click();
    await press('Afprøv funktionerne');
    await pane.getByText('Funktionerne virker i din Excel').waitFor();
    await looksRight('functions-test');
    expect(await page.getByRole('tab', { name: /^Kompasark/ }).count()).toBe(0);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();

    async function looksRight(name: string): Promise<void> {
      const frame = await workbench.paneFrame();
      for (const width of WIDTHS) {
        await workbench.setPaneWidth(width);
        expect(await accessibilityViolations(frame)).toEqual([]);
        const beside = await frame.evaluate(() => {
          const view = document.querySelector('main')!;
          return view.scrollWidth - view.clientWidth;
        });
        expect(beside).toBe(0);
        await workbench.screenshot(`${name}-${width}`);
      }
    }
  });
});
