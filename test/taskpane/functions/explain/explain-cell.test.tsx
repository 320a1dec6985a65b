import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ESG_FUNCTIONS } from '../../../../src/functions/function-registry';
import { parseArea } from '../../../../src/workbook/address';
import type { Language } from '../../../../src/workbook/text';
import { handMadeXlsx } from '../../../support/hand-made-xlsx';
import { openWorkbook } from '../../../support/open-workbook';
import { button, closePanes, openPane, tab, type OpenPane } from '../../support/open-pane';

jest.setTimeout(60_000);

const FILE = handMadeXlsx({ sheets: { Klima: '<sheetData/>', 'Vores tal': '<sheetData/>' } });

// The first workbook of a window decides which functions it can calculate.
beforeAll(() => {
  openWorkbook(FILE, {}, ESG_FUNCTIONS);
});
afterEach(closePanes);

/** The pane at »Forklar celle« with cells typed into the sheet Klima, the last one active. */
async function explaining(
  typed: Readonly<Record<string, string>>,
  language: Language = 'da',
): Promise<OpenPane> {
  const pane = openPane(FILE, language, () => '2026-11-21');
  await act(() => pane.workspace.refresh());
  for (const [cell, text] of Object.entries(typed)) pane.type('Klima', cell, text);
  select(pane, Object.keys(typed).at(-1)!);
  fireEvent.click(button(language === 'da' ? 'Funktioner' : 'Functions'));
  fireEvent.click(
    await screen.findByRole('tab', { name: language === 'da' ? 'Forklar celle' : 'Explain cell' }),
  );
  await screen.findByText(/^Klima!/, { selector: 'strong' });
  return pane;
}

function select(pane: OpenPane, area: string, sheet = 'Klima'): void {
  const { workbook } = pane.excel;
  workbook.select(workbook.sheet(sheet)!, parseArea(area)!);
}

const ACCIDENTS = { A2: '3', B2: '80000', C2: '=ESG.ULYKKESFREKVENS(A2;B2)' };

/** What stands beside the name of an input. */
const input = (name: string): HTMLElement =>
  screen.getByText(name, { selector: 'dt' }).nextElementSibling as HTMLElement;

describe('a cell with a function', () => {
  test('shows the formula as the formula bar does, the inputs, the answer and the paragraph', async () => {
    await explaining(ACCIDENTS);
    screen.getByText('=ESG.ULYKKESFREKVENS(A2;B2)');
    const part = within(screen.getByRole('region', { name: 'Ulykkesfrekvens (ESG.ULYKKESFREKVENS)' }));
    part.getByText(/^7,5 ulykker/);
    expect(input('antal_ulykker').textContent).toBe('3 · A2');
    expect(input('arbejdstimer').textContent).toBe('80000 · B2');
    expect(input('faktor').textContent).toBe('udeladt');
    part.getByText(/VSME B9/);
    screen.getByText('Regnet efter: cellen viser svaret.');
  });

  test('shows the factor and its source, which opens only when it is clicked', async () => {
    await explaining({ A2: '245', C2: '=ESG.CO2E(A2;"naturgas";"m3";2023)' });
    screen.getByText(/^Emissionsfaktor for naturgas 2023/);
    const link = screen.getByRole('link', { name: /Evida/ });
    expect(link.getAttribute('href')).toMatch(/^https:/);
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
  });

  test('says it all in English', async () => {
    await explaining(ACCIDENTS, 'en');
    screen.getByText('Checked: the cell shows the answer.');
    screen.getByRole('heading', { name: 'Inputs' });
    screen.getByRole('button', { name: 'Copy audit note' });
  });

  test('tells why there is an error, where Excel tells nothing', async () => {
    await explaining({ ...ACCIDENTS, B2: '0' });
    screen.getByText(/^#DIVISION\/0!: .+\.$/);
  });

  test('explains the call inside a call, and an expression by its cells', async () => {
    await explaining({ A2: '4', B2: '10', C2: '=ESG.VEANDEL(ESG.ENERGIMWH(A2;"el";"MWh");B2*2)' });
    screen.getByRole('region', { name: /ESG\.ENERGIMWH/ });
    expect(input('i_alt').textContent).toBe('B2*2 (beregnes af Excel)B2: 10');
    screen.getByText(/så svaret kan ikke regnes efter her/);
  });

  test('is told to be out of date where Excel has not calculated it', async () => {
    const pane = await explaining(ACCIDENTS);
    pane.excel.workbook.calculation.mode = 'Manual';
    pane.type('Klima', 'A2', '6');
    await screen.findByText(/^Cellen viser noget andet end svaret/);
    screen.getByText(/^15 ulykker/);
  });
});

describe('the selection', () => {
  test('is followed, to a cell without a function too', async () => {
    const pane = await explaining(ACCIDENTS);
    select(pane, 'A2');
    await screen.findByText(/Cellen har ingen ESG-funktion/);
    select(pane, 'B3', 'Vores tal');
    await screen.findByText('Vores tal!B3');
    select(pane, 'C2');
    await screen.findByText('Klima!C2');
    screen.getByText('=ESG.ULYKKESFREKVENS(A2;B2)');
  });

  test('of a name that is no function says so', async () => {
    const pane = await explaining(ACCIDENTS);
    pane.type('Klima', 'A2', '=ESG.FINDESIKKE(1)');
    select(pane, 'A2');
    await screen.findByText(/^ESG.FINDESIKKE: Kompasark har ingen funktion/);
  });

  test('of an input goes there, and the explanation stays until it is given up', async () => {
    const pane = await explaining(ACCIDENTS);
    fireEvent.click(screen.getByRole('button', { name: 'B2: gå til cellen, arbejdstimer' }));
    await screen.findByText(/Forklaringen er stadig den af Klima!C2/);
    expect(pane.excel.workbook.selection).toEqual(parseArea('B2'));
    screen.getByText('=ESG.ULYKKESFREKVENS(A2;B2)');
    fireEvent.click(button('Forklar den markerede celle'));
    await screen.findByText('Klima!B2');
    screen.getByText(/Cellen har ingen ESG-funktion/);
  });

  test('an edit is followed', async () => {
    const pane = await explaining(ACCIDENTS);
    pane.type('Klima', 'A2', '6');
    await screen.findByText(/^15 ulykker/);
  });
});

describe('what cannot be read', () => {
  test('while a cell is being edited is read when it is not', async () => {
    const pane = await explaining(ACCIDENTS);
    pane.excel.office.channel.cellEditMode = true;
    select(pane, 'A2');
    await screen.findByText(/Tryk Enter eller Esc/, { selector: '.fui-MessageBarBody' });
    pane.excel.office.channel.cellEditMode = false;
    fireEvent.click(button('Læs igen'));
    await screen.findByText('Klima!A2');
  });
});

describe('the audit note', () => {
  const noteBegins =
    /^Revisionsnote\nDato: 21-11-2026\nProjektmappe: .*\nCelle: Klima!C2\nFormel: =ESG\.ULYKKESFREKVENS\(A2;B2\)\n/;

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  const clipboard = (writeText: (text: string) => Promise<void>): void => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  };

  test('is copied', async () => {
    const copied: string[] = [];
    clipboard(async (text) => void copied.push(text));
    await explaining(ACCIDENTS);
    fireEvent.click(button('Kopiér revisionsnote'));
    await screen.findByText('Noten ligger i udklipsholderen.');
    expect(copied).toEqual([expect.stringMatching(noteBegins)]);
  });

  test('is shown and selected where the clipboard is closed', async () => {
    clipboard(() => Promise.reject(new Error('closed')));
    await explaining(ACCIDENTS);
    fireEvent.click(button('Kopiér revisionsnote'));
    const text = (await screen.findByRole('textbox', { name: 'Revisionsnote' })) as HTMLTextAreaElement;
    expect(text.value).toMatch(noteBegins);
    await waitFor(() => expect(text.selectionEnd - text.selectionStart).toBe(text.value.length));
  });
});

test('listening ends when the explanation is left', async () => {
  const pane = await explaining(ACCIDENTS);
  fireEvent.click(tab(/^Alle$/));
  const asked = (): readonly string[] =>
    pane.excel.office.channel.log.batches.flatMap(({ actions }) => actions.map(({ name }) => name));
  await waitFor(() => expect(asked()).toContain('_UnregisterSelectionChangedEvent'));
});
