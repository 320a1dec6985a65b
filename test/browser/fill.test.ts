import type { Browser } from 'playwright-core';
import { describeWithBrowser } from '../support/programs';
import { blank, describeWithTemplates, readTemplate } from '../support/templates';
import { accessibilityViolations } from './support/accessibility';
import { serveBuiltSite, type ServedSite } from './support/site';
import { launchBrowser, WorkbenchPage } from './support/workbench-page';

jest.setTimeout(180_000);

describeWithBrowser('filling in from the pane in a browser', () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  describeWithTemplates('EFRAG’s blank template', () => {
    test('B8 and B9 from empty: completeness rises, and axe finds nothing', async () => {
      const workbench = await WorkbenchPage.open(browser, site.address);
      const { pane } = workbench;
      const write = async (): Promise<void> => {
        await pane.getByRole('button', { name: 'Se ændringerne' }).click();
        await pane.getByRole('button', { name: 'Udfør' }).click();
        await pane.getByText(/^Udført:/).waitFor();
        await pane.getByRole('button', { name: 'Alle oplysningskrav' }).click();
      };
      await workbench.openFile(blank('1.3.0'), readTemplate(blank('1.3.0')));
      await pane.getByText(blank('1.3.0')).waitFor();
      await workbench.showInPane('Udfyld');
      const frame = await workbench.paneFrame();
      expect(await accessibilityViolations(frame)).toEqual([]);

      await pane.getByRole('button', { name: /^B8 .* 0 af \d+ udfyldt/ }).click();
      await pane.getByText('Læser formler og lister …').waitFor({ state: 'detached' });
      for (const [label, figure] of [
        ['Fastansættelse', '40'],
        ['Mand', '20'],
        ['Kvinde', '22'],
        ['Andet køn', '0'],
        ['Køn ikke registreret', '0'],
      ] as const) {
        await pane.getByRole('textbox', { name: label, exact: true }).fill(figure);
      }
      expect(await accessibilityViolations(frame)).toEqual([]);
      await workbench.screenshot('fill-b8');
      await write();
      await pane.getByRole('button', { name: /^B8 .* [1-9]\d* af \d+ udfyldt/ }).waitFor();

      await pane.getByRole('button', { name: /^B9 .* 0 af \d+ udfyldt/ }).click();
      await pane.getByText('Læser formler og lister …').waitFor({ state: 'detached' });
      await pane.getByRole('textbox', { name: 'Arbejdsulykker, antal' }).fill('3');
      await pane.getByRole('textbox', { name: 'Arbejdstimer i alt' }).fill('80.000');
      await pane.getByRole('textbox', { name: 'Arbejdsrelaterede dødsfald' }).fill('0');
      await workbench.screenshot('fill-b9');
      await write();
      await pane.getByRole('button', { name: /^B9 .* (\d+) af \1 udfyldt/ }).waitFor();
      expect(workbench.complaints).toEqual([]);
      await workbench.close();
    });
  });
});
