import axe from 'axe-core';
import type { Browser, Locator } from 'playwright-core';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { describeWithBrowser } from '../support/programs';
import { describeWithTemplates, readTemplate, sample } from '../support/templates';
import { serveBuiltSite, type ServedSite } from './support/site';
import { launchBrowser, WorkbenchPage } from './support/workbench-page';

jest.setTimeout(120_000);

const PANE_WIDTHS = [270, 320, 350, 500];
const VIEWS = ['Overblik', 'Validér'];
/** Fluent UI's own: they pass the focus on at once, which axe cannot know. */
const FOCUS_SENTINELS = ['[data-tabster-dummy]'];
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describeWithBrowser('the workbench in a browser', () => {
  let site: ServedSite;
  let browser: Browser;
  let workbench: WorkbenchPage;
  let findings: Locator;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });
  beforeEach(async () => {
    workbench = await WorkbenchPage.open(browser, site.address);
    findings = workbench.pane.getByRole('tab', { name: 'Validér' });
  });
  afterEach(async () => {
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  const openBlank = async (): Promise<void> => {
    const bytes = handMadeXlsx({ sheets: { Ark1: '<sheetData/>', Ark2: '<sheetData/>' } });
    await workbench.openFile('lille.xlsx', bytes);
    await workbench.page.getByRole('heading', { name: 'lille.xlsx' }).waitFor();
    // Excel, too, refuses what a pane asks while a cell is being edited: first let it start.
    await workbench.pane.getByText('kender ikke denne projektmappe').waitFor();
  };

  test('opens the example with the pane beside it', async () => {
    await workbench.page.getByRole('heading', { name: 'kompasark-eksempel.xlsx' }).waitFor();
    await workbench.pane.getByText('ESG-skabelon 3.1').first().waitFor();
    await workbench.screenshot('workbench-example');
  });

  test('corrects a cell from the pane, and takes it back', async () => {
    await workbench.paneHasValidated();
    await workbench.page.getByRole('button', { name: 'Validér' }).click();
    await workbench.pane.getByRole('tab', { name: 'Validér', selected: true }).waitFor();
    const finding = workbench.pane.getByText('»danmark« står ikke på listen');
    await finding.click();
    await workbench.page.getByRole('tab', { name: 'Generelt', selected: true }).waitFor();
    const broken = await workbench.formulaBar.inputValue();
    const place = `Generelt!${await workbench.nameBox.inputValue()}`;
    expect(broken).toBe('danmark');
    await workbench.pane.getByRole('button', { name: /^Ret/ }).first().click();
    await workbench.pane.getByRole('button', { name: 'Udfør' }).click();
    await finding.waitFor({ state: 'detached' });
    expect(await workbench.read(place)).toBe('Danmark');
    await workbench.pane.getByRole('button', { name: /^Fortryd/ }).click();
    await finding.waitFor();
    expect(await workbench.read(place)).toBe(broken);
  });

  test('calculates a function of the add-in that is typed in Danish', async () => {
    await openBlank();
    await workbench.goTo('B2');
    await workbench.type('=ESG.ULYKKESFREKVENS(3;80000)');
    await workbench.type('=B2*2');
    await workbench.goTo('B3');
    await workbench.says('B3, 15');
    expect(await workbench.read('B2')).toBe('=ESG.ULYKKESFREKVENS(3;80000)');
    await workbench.goTo('B2');
    await workbench.says('B2, 7,5');
    await workbench.screenshot('function');
  });

  test('says why a function of the add-in fails, and saves what it answered', async () => {
    await openBlank();
    await workbench.goTo('A1');
    await workbench.type('=ESG.ULYKKESFREKVENS("mange";80000)');
    await workbench.goTo('A1');
    await workbench.says('#VÆRDI!, Skriv et tal');
    await workbench.page.getByText('Skriv et tal').last().waitFor();
    await workbench.screenshot('function-error');
    await workbench.type('=ESG.ULYKKESFREKVENS(3;80000)');
    const saved = await workbench.save();
    await workbench.openFile('igen.xlsx', saved.bytes);
    await workbench.page.getByRole('heading', { name: 'igen.xlsx' }).waitFor();
    await workbench.goTo('A1');
    await workbench.says('A1, 7,5');
  });

  test('types in the formula bar, and gives up with Escape', async () => {
    await openBlank();
    await workbench.goTo('A1');
    await workbench.formulaBar.fill('1.234,5');
    await workbench.formulaBar.press('Enter');
    expect(await workbench.read('A1')).toBe('1234,5');
    await workbench.goTo('A1');
    await workbench.page.keyboard.type('99');
    await workbench.page.keyboard.press('Escape');
    expect(await workbench.read('A1')).toBe('1234,5');
  });

  test('goes from sheet to sheet and says what it cannot find', async () => {
    await openBlank();
    await workbench.page.getByRole('tab', { name: 'Ark2' }).click();
    await workbench.goTo('C3');
    await workbench.type('her');
    expect(await workbench.read('Ark2!C3')).toBe('her');
    expect(await workbench.read('Ark1!C3')).toBe('');
    await workbench.goTo('IkkeEtNavn');
    await workbench.problem.getByText('ingen synlig celle').waitFor();
  });

  test('tells why a file cannot be opened, and keeps the one it has', async () => {
    await openBlank();
    await workbench.openFile('brev.xlsx', new TextEncoder().encode('Kære Kompasark'));
    await workbench.problem.getByText(/xlsx/).waitFor();
    await workbench.page.getByRole('heading', { name: 'lille.xlsx' }).waitFor();
  });

  test('asks before unsaved work is left', async () => {
    await openBlank();
    await workbench.goTo('A1');
    await workbench.type('mit arbejde');
    const other = handMadeXlsx({ sheets: { Andet: '<sheetData/>' } });
    await workbench.openFile('andet.xlsx', other);
    await workbench.page.getByRole('button', { name: 'Annullér' }).click();
    expect(await workbench.read('A1')).toBe('mit arbejde');
    await workbench.openFile('andet.xlsx', other);
    await workbench.page.getByRole('button', { name: 'Åbn uden at gemme' }).click();
    await workbench.page.getByRole('tab', { name: 'Andet' }).waitFor();
    expect(await workbench.read('A1')).toBe('');
  });

  test('can be used with the keyboard alone', async () => {
    await openBlank();
    const { keyboard } = workbench.page;
    await workbench.grid.focus();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowRight');
    await keyboard.type('12');
    await keyboard.press('Tab');
    await keyboard.type('=B2*2');
    await keyboard.press('Enter');
    await keyboard.press('ArrowUp');
    expect(await workbench.spoken()).toContain('24');
    await keyboard.press('F6');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await workbench.page.getByRole('tab', { name: 'Ark2', selected: true }).waitFor();
    await keyboard.press('Tab');
    expect(await workbench.splitter.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test.each(PANE_WIDTHS)('shows the whole pane at %i pixels', async (width) => {
    await workbench.pane.getByText('ESG-skabelon 3.1').first().waitFor();
    await workbench.setPaneWidth(width);
    const pane = await workbench.paneFrame();
    for (const tab of VIEWS) {
      await workbench.showInPane(tab);
      const size = await pane.evaluate(() => ({
        inner: window.innerWidth,
        content: document.documentElement.scrollWidth,
      }));
      expect(size).toEqual({ inner: width, content: width });
    }
    await workbench.screenshot(`pane-${width}`);
  });

  test('has no accessibility violations that axe can find', async () => {
    await workbench.paneHasValidated();
    const pane = await workbench.paneFrame();
    for (const tab of VIEWS) {
      await workbench.showInPane(tab);
      for (const frame of [pane, workbench.page.mainFrame()]) {
        await frame.evaluate(axe.source);
        const violations = await frame.evaluate(
          async ({ exclude, standards }) => {
            const { axe: inPage } = globalThis as unknown as { readonly axe: typeof axe };
            const { violations: found } = await inPage.run(
              { exclude },
              { iframes: false, runOnly: standards },
            );
            return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
          },
          { exclude: FOCUS_SENTINELS, standards: WCAG_22_AA },
        );
        expect(violations).toEqual([]);
      }
    }
  });

  describeWithTemplates('with EFRAG’s filled template', () => {
    beforeEach(async () => {
      await workbench.openFile(sample('1.3.0'), readTemplate(sample('1.3.0')));
      await workbench.pane.getByText(sample('1.3.0')).waitFor();
    });

    test('refuses what the cell’s validation or its lock does not allow', async () => {
      await workbench.goTo('TotalEnergyConsumption');
      await workbench.type('mange');
      await workbench.problem.getByText('datavalidering').waitFor();
      expect(await workbench.read('TotalEnergyConsumption')).toBe('250');
      await workbench.goTo("'Environmental Disclosures'!C5");
      await workbench.type('egen tekst');
      await workbench.problem.getByText('låst').waitFor();
    });

    test('leads from a broken cell to a corrected one, saved and opened again', async () => {
      const { keyboard } = workbench.page;
      await findings.click();
      await workbench.goTo("'Environmental Disclosures'!C22");
      await keyboard.press('Control+C');
      await workbench.goTo('TotalEnergyConsumption');
      await keyboard.press('Control+V');
      const finding = workbench.pane.getByText('Her skal stå et tal');
      await finding.waitFor();
      await workbench.screenshot('finding');

      await workbench.goTo("'General Information'!D5");
      await finding.click();
      await workbench.page.getByRole('tab', { name: 'Environmental Disclosures', selected: true }).waitFor();
      expect(await workbench.nameBox.inputValue()).toBe('G5');

      await workbench.grid.focus();
      await workbench.type('159,5');
      await finding.waitFor({ state: 'detached' });
      const saved = await workbench.save();
      expect(saved.name).toBe(sample('1.3.0'));

      await workbench.openFile('igen.xlsx', saved.bytes);
      await workbench.pane.getByText('igen.xlsx').waitFor();
      expect(await workbench.read('TotalEnergyConsumption')).toBe('159,5');
      await workbench.screenshot('reopened');
    });

    test('chooses from a list and ticks a box', async () => {
      await workbench.goTo("'General Information'!D5");
      await workbench.page.keyboard.press('Alt+ArrowDown');
      const list = workbench.page.getByRole('listbox', { name: 'Vælg fra listen' });
      await list.selectOption('DKK');
      await list.press('Enter');
      expect(await workbench.read("'General Information'!D5")).toBe('DKK');
      await workbench.goTo("'Environmental Disclosures'!G10");
      await workbench.page.keyboard.press('Space');
      expect(await workbench.read("'Environmental Disclosures'!G10")).toBe('FALSK');
    });
  });
});
