import type { Browser, Locator } from 'playwright-core';
import { kompasark, WorkFolder } from '../cli/support/command-line';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { inPlainSpeech } from '../handlingsplan/layouts/own-words';
import { LIBREOFFICE_TIMEOUT, sheetsAsCsv } from '../support/libreoffice';
import { describeWithBrowser, describeWithLibreOffice } from '../support/programs';
import { accessibilityViolations } from './support/accessibility';
import { serveBuiltSite, type ServedSite } from './support/site';
import { launchBrowser, WorkbenchPage } from './support/workbench-page';

jest.setTimeout(300_000);

const folder = new WorkFolder();

const POINTS = [
  { id: 'E1', level: 'Mellem', what: 'varmeforbruget', sentence: 'Vi bruger ikke mere energi end sektoren.' },
  { id: 'E6', level: 'Minimum', what: 'restaffaldet', sentence: 'Vi sorterer det, loven kræver.' },
  { id: 'S1', level: 'Mellem', what: 'sygefraværet', sentence: 'Det er rart at gå på arbejde hos os.' },
  { id: 'S7', level: 'Ambitiøst', what: 'ensomheden', sentence: 'Alle kender deres nabo.' },
  {
    id: 'G1',
    level: 'Mellem',
    what: 'antallet af afdelinger uden bestyrelse',
    sentence: 'Alle afdelinger har en bestyrelse.',
  },
  { id: 'G4', level: 'Ambitiøst', what: 'indkøbene uden om politikken', sentence: 'Vi gør, som vi siger.' },
] as const;

describeWithBrowser('a handlingsplan in a browser', () => {
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

  test('from an empty workbook to six prioritised målepunkter with goals, initiatives and a follow-up', async () => {
    const workbench = await WorkbenchPage.open(browser, site.address);
    const { pane } = workbench;
    await workbench.paneHasValidated();
    await workbench.openFile('Vores plan.xlsx', handMadeXlsx({ sheets: { Ark1: '<sheetData/>' } }));
    await pane.getByRole('button', { name: 'Ny handlingsplan' }).click();
    await pane.getByRole('button', { name: 'Udfør' }).click();
    await pane.getByRole('heading', { level: 1, name: 'Vores plan.xlsx' }).waitFor();
    await workbench.paneHasValidated();
    await workbench.setPaneWidth(320);
    const frame = await workbench.paneFrame();
    expect(await accessibilityViolations(frame)).toEqual([]);
    await workbench.screenshot('plan-empty-320');

    const press = (name: string | RegExp): Promise<void> => pane.getByRole('button', { name }).click();
    const field = (label: string): Locator => pane.getByLabel(label, { exact: true });
    /** Sees the change, makes it, and waits for the plan to be read again. */
    const save = async (): Promise<void> => {
      await press('Se ændringen');
      await press('Udfør');
      await pane.getByRole('button', { name: 'Se ændringen' }).waitFor({ state: 'detached' });
      await workbench.paneHasValidated();
    };

    const onlyPrioritised = pane.getByRole('switch', { name: 'Vis kun prioriterede' });
    for (const { id, level, what, sentence } of POINTS) {
      if ((await onlyPrioritised.count()) > 0) await onlyPrioritised.setChecked(false);
      await press(new RegExp(`^${id} `));
      await press('Ret målepunktet');
      await field('Prioriteret').selectOption('Ja');
      await field('Ambitionsniveau').selectOption(level);
      await field('Ambitionssætning').fill(sentence);
      await save();
      await pane.getByText(sentence).waitFor();

      await press('Tilføj mål');
      await pane.getByLabel(/^SMART-mål/).fill(`Sænke ${what} i alle afdelinger med 20 % senest 31-12-2028`);
      await field('Basisår').fill('2025');
      await field('Basisværdi').fill('12,5');
      await field('Målværdi').fill('10');
      await field('Målår').fill('2028');
      await pane.getByText(/^T · Tidsbestemt: opfyldt/).waitFor();
      if (id === 'E1') {
        expect(await accessibilityViolations(frame)).toEqual([]);
        await workbench.screenshot('plan-goal-320');
      }
      await save();

      await press(`Tilføj initiativ: ${id}.1`);
      await pane.getByLabel(/^Initiativ/).fill(`Lave en plan for ${what}`);
      await field('Ansvarlig').fill('Anne Holm');
      await field('Deadline').fill('ultimo juni 2027');
      await pane.getByText('Forstås som 30-06-2027.').waitFor();
      await save();
      await pane.getByText(/Anne Holm · Deadline 30-06-2027/).waitFor();
      await press('Alle målepunkter');
    }

    await workbench.showInPane('Opgaver');
    await pane.getByLabel('Hvis opgaver?').selectOption({ label: 'Anne Holm' });
    await workbench.screenshot('plan-tasks-320');
    expect(await accessibilityViolations(frame)).toEqual([]);
    await press('Følg op: Lave en plan for ensomheden');
    await field('Status').selectOption({ label: 'I gang' });
    await field('Kommentar').fill('Tre afdelinger er i gang');
    await field('Registreret af').fill('Anne Holm');
    await save();

    await workbench.setPaneWidth(450);
    await workbench.showInPane('Plan');
    await workbench.screenshot('plan-list-450');
    await press(/^S7 /);
    await pane.getByText(/Tre afdelinger er i gang/).waitFor();
    expect(await accessibilityViolations(frame)).toEqual([]);
    await workbench.screenshot('plan-maalepunkt-450');
    await workbench.showInPane('Validér');
    await pane.getByRole('radio', { name: /^Efter workshoppen/ }).check();
    expect(await accessibilityViolations(frame)).toEqual([]);
    await workbench.screenshot('plan-validate-450');
    await workbench.page.getByRole('tab', { name: 'Handlingsplan' }).click();
    await workbench.screenshot('plan-sheet');
    saved = await workbench.save();
    expect(workbench.complaints).toEqual([]);
    await workbench.close();

    const { out } = await kompasark('read', folder.write('plan.xlsx', saved.bytes), '--format', 'json');
    const { plan } = JSON.parse(out) as { readonly plan: SavedPlan };
    const prioritised = plan.maalepunkter.filter((one) => one.prioritised);
    expect(prioritised).toMatchObject(
      POINTS.map(({ id, level, sentence, what }) => ({
        id,
        level,
        sentence,
        goals: [
          {
            no: 1,
            baseline: 12.5,
            target: 10,
            targetYear: 2028,
            initiatives: [
              {
                text: `Lave en plan for ${what}`,
                responsible: 'Anne Holm',
                deadline: '2027-06-30',
                status: id === 'S7' ? 'I gang' : 'Ikke påbegyndt',
              },
            ],
          },
        ],
      })),
    );
    expect(plan.log).toMatchObject([
      { status: 'I gang', comment: 'Tre afdelinger er i gang', by: 'Anne Holm' },
    ]);
  });

  test('a plan in words of its own is asked about in the narrowest pane', async () => {
    const workbench = await WorkbenchPage.open(browser, site.address);
    const { pane } = workbench;
    await workbench.paneHasValidated();
    await workbench.openFile('Egne ord.xlsx', inPlainSpeech.file());
    await pane.getByRole('region', { name: 'Er kolonnerne forstået rigtigt?' }).waitFor();
    await workbench.setPaneWidth(270);
    const frame = await workbench.paneFrame();
    expect(await accessibilityViolations(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(270);
    await workbench.screenshot('plan-layout-270');
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  });

  describeWithLibreOffice('LibreOffice', () => {
    test(
      'opens what was saved',
      () => {
        const sheets = sheetsAsCsv(saved.bytes);
        expect(sheets.get('Handlingsplan')).toContain('Lave en plan for ensomheden');
        expect(sheets.get('Opfølgning')).toContain('Tre afdelinger er i gang');
        for (const csv of sheets.values()) expect(csv).not.toMatch(/Err:|#NAME|#REF/);
      },
      LIBREOFFICE_TIMEOUT,
    );
  });
});

interface SavedPlan {
  readonly maalepunkter: readonly { readonly prioritised: boolean }[];
  readonly log: readonly unknown[];
}
