import type { Browser } from 'playwright-core';
import { LIBREOFFICE_TIMEOUT, sheetsAsCsv } from '../support/libreoffice';
import { describeWithBrowser, describeWithLibreOffice } from '../support/programs';
import { accessibilityViolations } from './support/accessibility';
import { serveBuiltSite, type ServedSite } from './support/site';
import { launchBrowser, WorkbenchPage } from './support/workbench-page';

jest.setTimeout(180_000);

describeWithBrowser('a review in a browser', () => {
  let site: ServedSite;
  let browser: Browser;
  let saved: { readonly name: string; readonly bytes: Uint8Array };

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test('a finding is accepted, the report written, and all of it is there when the file is opened again', async () => {
    const workbench = await WorkbenchPage.open(browser, site.address);
    const { pane } = workbench;
    await workbench.paneHasValidated();
    await workbench.showInPane('Validér');
    const first = pane.locator('[data-finding]').first();
    // The severity is said to those who listen, then the message.
    const message = (await first.innerText()).split('\n')[1]!;
    await first.click();
    await pane.getByRole('button', { name: 'Acceptér …' }).click();
    expect(await accessibilityViolations(await workbench.paneFrame())).toEqual([]);
    await pane.getByLabel('Begrundelse').fill('Aftalt med revisor');
    await pane.getByLabel('Dit navn').fill('Anne Holm');
    await workbench.screenshot('accept');
    await pane.getByRole('button', { name: 'Acceptér fundet' }).click();
    await pane.getByRole('region', { name: 'Accepterede fund (1)' }).waitFor();

    await workbench.paneHasValidated();
    await pane.getByRole('button', { name: 'Skriv rapport i projektmappen' }).click();
    await pane.getByText(/^Udført: Skriv valideringsrapport/).waitFor();
    await workbench.page.getByRole('tab', { name: 'Valideringsrapport' }).click();
    await workbench.screenshot('report');
    expect(await workbench.read('A1')).toBe('Valideringsrapport');
    saved = await workbench.save();
    expect(workbench.complaints).toEqual([]);
    await workbench.close();

    const again = await WorkbenchPage.open(browser, site.address);
    await again.paneHasValidated();
    await again.openFile(saved.name, saved.bytes);
    await again.pane.getByText(saved.name).waitFor();
    await again.showInPane('Validér');
    const accepted = again.pane.getByRole('region', { name: 'Accepterede fund (1)' });
    await accepted.getByText(message).waitFor();
    await accepted.getByText(/Aftalt med revisor \(Anne Holm, /).waitFor();
    await again.page.getByRole('tab', { name: 'Valideringsrapport' }).waitFor();
    expect(again.complaints).toEqual([]);
    await again.close();
  });

  describeWithLibreOffice('LibreOffice', () => {
    test(
      'reads the report and what was accepted from the saved file',
      () => {
        const sheets = sheetsAsCsv(saved.bytes);
        expect(sheets.get('Valideringsrapport')).toContain('Aftalt med revisor (Anne Holm');
        expect(sheets.get('Valideringsrapport')).not.toMatch(/Err:|#NAME/);
      },
      LIBREOFFICE_TIMEOUT,
    );
  });
});
