import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { shownDraft } from './shown-draft';
import { describeWithTemplates, readTemplate, sample } from '../../support/templates';
import { closePanes, tab, type OpenPane } from '../support/open-pane';
import { PLAN, REPORT, chooseFile, create, press, sheetNames, summaryPane } from './summary-pane';

jest.setTimeout(120_000);

afterEach(async () => {
  cleanup();
  await closePanes();
});

const words = async (): Promise<ReturnType<typeof within>> =>
  within(await screen.findByRole('region', { name: 'Det siger arket' }));

function chooseLastYear(choice: string): void {
  const field = screen.getByLabelText<HTMLSelectElement>('Sidste års tal');
  const option = [...field.options].find(({ text }) => text === choice);
  if (!option)
    throw new Error(`There is no ${choice}: ${[...field.options].map(({ text }) => text).join(', ')}`);
  fireEvent.change(field, { target: { value: option.value } });
}

async function draftOf(file: Uint8Array): Promise<OpenPane> {
  const pane = await summaryPane(file);
  fireEvent.click(tab(/^Ledelsesberetning$/));
  await screen.findByRole('button', { name: 'Kopiér' });
  return pane;
}

describe('ESG-nøgletal', () => {
  it('are seen and created in at most three syncs', async () => {
    const pane = await summaryPane(REPORT);
    await press('Se arket');
    await screen.findByRole('img', { name: /^Billede af arket »ESG-nøgletal«/ });
    (await words()).getByText(/nøgletal er oplyst$/);
    expect(pane.syncs()).toBe(0);
    expect(await create(pane)).toBeLessThanOrEqual(3);
    expect(sheetNames(pane)).toContain('ESG-nøgletal');
    await screen.findByText('Som de står på arket');
  });

  it('stand beside last year’s of another workbook; one that is none is refused in words', async () => {
    await summaryPane(REPORT);
    chooseLastYear('Fra en anden projektmappe');
    await chooseFile('Sidste års VSME-projektmappe', 'plan.xlsx', PLAN);
    await screen.findByText(/^plan\.xlsx er ikke en VSME-projektmappe/);
    await chooseFile('Sidste års VSME-projektmappe', 'i fjor.xlsx', REPORT);
    await screen.findByText('i fjor.xlsx');
    await press('Se arket');
    // The example is this year's too, which a person should know.
    await screen.findByText(/^i fjor\.xlsx er fra 2026/);
  });

  it('stand beside last year’s on a sheet of the workbook; one without figures is refused in words', async () => {
    const pane = await summaryPane(REPORT);
    pane.excel.workbook.addSheet('I fjor');
    await pane.workspace.refresh();
    await waitFor(() => {
      chooseLastYear('Fra arket »I fjor«');
    });
    await press('Se arket');
    await screen.findByText(/I fjor/, { selector: '.fui-MessageBarBody' });
    pane.paste('I fjor', 'A1', 'Nøgletal');
    pane.paste('I fjor', 'B1', 2025);
    pane.paste('I fjor', 'A2', 'Samlet energiforbrug');
    pane.paste('I fjor', 'B2', 2000);
    pane.paste('I fjor', 'A3', 'Antal ansatte');
    pane.paste('I fjor', 'B3', 70);
    const picture = await screen.findByRole('img', { name: /^Billede af arket/ });
    expect(picture.textContent).toContain('2.000');
  });

  describeWithTemplates('of an older template', () => {
    it('are taken from it for last year', async () => {
      await summaryPane(readTemplate(sample('1.3.0')));
      chooseLastYear('Fra en anden projektmappe');
      await chooseFile('Sidste års VSME-projektmappe', 'ældre.xlsx', readTemplate(sample('1.1.0')));
      await screen.findByText('ældre.xlsx');
      await press('Se arket');
      expect((await screen.findByRole('img', { name: /^Billede af arket/ })).textContent).toContain(
        'ældre.xlsx',
      );
    });
  });
});

describe('Ledelsesberetning', () => {
  it.each([
    ['of a report', REPORT],
    ['of a handlingsplan', PLAN],
  ])('%s: every sentence has its sources, which lead to their cells', async (_, file) => {
    const pane = await draftOf(file);
    const sentences = shownDraft();
    expect(sentences.length).toBeGreaterThan(4);
    const links = screen.getAllByRole('button', { name: /: gå til cellen, / });
    expect(links.length).toBeGreaterThan(sentences.length / 2);
    const [sheet, cell] = links[0]!.textContent!.split(', ') as [string, string];
    fireEvent.click(links[0]!);
    await waitFor(() => {
      expect(pane.excel.workbook.active.name).toBe(sheet);
    });
    expect(cell).toMatch(/^[A-Z]+\d+$/);
    fireEvent.click(screen.getByRole('switch', { name: 'Vis kilder' }));
    expect(screen.queryByRole('button', { name: /: gå til cellen, / })).toBeNull();
  });

  it('is copied, or shown to be copied by hand where Excel does not let it', async () => {
    await draftOf(PLAN);
    const written: string[] = [];
    const clipboard = { writeText: async (text: string) => void written.push(text) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    await press('Kopiér');
    await screen.findByText('Udkastet ligger i udklipsholderen.');
    for (const sentence of shownDraft()) expect(written[0]).toContain(sentence);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await press('Kopiér');
    const byHand = await screen.findByLabelText<HTMLTextAreaElement>('Udkast til ledelsesberetningen');
    expect(byHand.value).toBe(written[0]);
  });

  it('is written to a sheet in at most three syncs, and follows the workbook in the pane', async () => {
    const pane = await draftOf(PLAN);
    const region = within(screen.getByRole('region', { name: 'Skriv til ark' }));
    fireEvent.click(region.getByRole('button', { name: 'Se arket' }));
    const picture = await screen.findByRole('img', { name: /^Billede af arket »Ledelsesberetning«/ });
    const [sentence] = shownDraft();
    expect(picture.textContent).toContain(sentence);
    expect(await create(pane)).toBeLessThanOrEqual(3);
    expect(sheetNames(pane)).toContain('Ledelsesberetning');
    await press(/^Fortryd: Opret udkast/);
    await waitFor(() => expect(sheetNames(pane)).not.toContain('Ledelsesberetning'));
  });

  it('is a Danish draft in an English pane too', async () => {
    await summaryPane(PLAN, 'en');
    fireEvent.click(tab(/^Management report$/));
    await screen.findByRole('button', { name: 'Copy' });
    expect(shownDraft().join(' ')).toMatch(/\b(og|af|er)\b/);
  });
});
