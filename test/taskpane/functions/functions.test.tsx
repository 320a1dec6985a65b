import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ESG_FUNCTIONS } from '../../../src/functions/function-registry';
import { parseArea } from '../../../src/workbook/address';
import type { Language } from '../../../src/workbook/text';
import { handMadeXlsx } from '../../support/hand-made-xlsx';
import { openWorkbook } from '../../support/open-workbook';
import { button, closePanes, openPane, tab, type OpenPane } from '../support/open-pane';

jest.setTimeout(60_000);

const SHEETS = {
  Ark1: '<sheetData><row r="1"><c r="A1"><v>3</v></c><c r="B1"><v>80000</v></c><c r="C1" t="str"><v>gammelt</v></c></row></sheetData>',
  'Vores tal': '<sheetData><row r="2"><c r="A2"><v>4</v></c></row></sheetData>',
};

// The first workbook of a window decides which functions it can calculate.
beforeAll(() => {
  openWorkbook(handMadeXlsx({ sheets: SHEETS }), {}, ESG_FUNCTIONS);
});
afterEach(closePanes);

async function opened(language: Language = 'da', more: { beforeSheets?: string } = {}): Promise<OpenPane> {
  const pane = openPane(handMadeXlsx({ sheets: SHEETS, ...more }), language);
  await act(() => pane.workspace.refresh());
  fireEvent.click(button(language === 'da' ? 'Funktioner' : 'Functions'));
  await screen.findByRole('searchbox');
  return pane;
}

function select(pane: OpenPane, sheet: string, area: string): void {
  const { workbook } = pane.excel;
  workbook.select(workbook.sheet(sheet)!, parseArea(area)!);
}

const search = (text: string): void => {
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } });
};
const field = (name: string): HTMLInputElement =>
  screen.getByRole('textbox', { name: new RegExp(`^${name}`) });

async function inserting(pane: OpenPane, target: string): Promise<void> {
  search('ulykke');
  fireEvent.click(button(/ULYKKESFREKVENS/));
  select(pane, 'Ark1', target);
  fireEvent.click(button('Indsæt …'));
  await screen.findByText(`Ark1, ${target}`);
}

async function take(
  pane: OpenPane,
  parameter: string,
  sheet: string,
  area: string,
  shown: string,
): Promise<void> {
  select(pane, sheet, area);
  fireEvent.click(button(`Hent markering: ${parameter}`));
  await waitFor(() => expect(field(parameter).value).toBe(shown));
}

async function apply(): Promise<HTMLElement> {
  fireEvent.click(button('Se ændringen'));
  const dialog = await screen.findByRole('dialog', { name: 'Se ændringen først' });
  const text = dialog.cloneNode(true) as HTMLElement;
  fireEvent.click(within(dialog).getByRole('button', { name: 'Udfør', hidden: true }));
  await screen.findByText(/^Udført: Indsæt/);
  return text;
}

const formulaAt = (pane: OpenPane, cell: string): string | undefined =>
  pane.excel.workbook.sheet('Ark1')!.cell({ row: 1, column: cell.charCodeAt(0) - 64 }).formula;

describe('the catalogue', () => {
  it('is reached in a workbook that Kompasark does not know, and left again', async () => {
    await opened();
    expect(button('Funktioner').getAttribute('aria-pressed')).toBe('true');
    expect(screen.queryByRole('tab', { selected: true })?.textContent).toBe('Alle');
    fireEvent.click(button('Tilbage'));
    screen.getByRole('heading', { name: 'Kompasark kender ikke denne projektmappe' });
    fireEvent.click(button('Funktioner'));
    await screen.findByRole('searchbox');
    fireEvent.click(tab(/Validér/));
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('is reached before any workbook has been read', async () => {
    openPane(handMadeXlsx({ sheets: SHEETS }));
    fireEvent.click(button('Funktioner'));
    await screen.findByRole('searchbox');
  });

  it('finds a function and shows all that is known of it', async () => {
    await opened();
    search('accident');
    await screen.findByText('1 funktion');
    fireEvent.click(button(/ULYKKESFREKVENS/));
    const heading = screen.getByRole('heading', { level: 1, name: 'ESG.ULYKKESFREKVENS' });
    expect(document.activeElement).toBe(heading);
    screen.getByText('=ESG.ULYKKESFREKVENS(antal_ulykker; arbejdstimer; [faktor])');
    screen.getByText('=ESG.ULYKKESFREKVENS(3;80000)');
    screen.getByText('7,5');
    fireEvent.click(button('Alle funktioner'));
    expect(document.activeElement).toBe(button(/ULYKKESFREKVENS/));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('accident');
  });

  it('says when nothing is found', async () => {
    await opened();
    search('enhjørning');
    screen.getByRole('heading', { name: 'Ingen funktion passer til søgningen' });
    fireEvent.click(button('Vis alle'));
    expect(screen.queryByText('Ingen funktion passer til søgningen')).toBeNull();
  });

  it('spells formulas as the user’s own Excel does, in English too', async () => {
    await opened('en');
    search('ulykke');
    fireEvent.click(button(/ULYKKESFREKVENS/));
    await screen.findByText('=ESG.ULYKKESFREKVENS(accidents; hours_worked; [factor])');
    screen.getByRole('heading', { name: 'Examples' });
  });
});

describe('Indsæt', () => {
  it('writes a guarded formula of taken cells into the cell that was selected first', async () => {
    const pane = await opened();
    await inserting(pane, 'D1');
    screen.getByText(/Cellen er tom\./);
    await take(pane, 'antal_ulykker', 'Vores tal', 'A2', "'Vores tal'!A2");
    await take(pane, 'arbejdstimer', 'Ark1', 'B1', 'B1');
    screen.getByText(
      "=HVIS(ER.TOM('Vores tal'!A2);IKKE.TILGÆNGELIG();ESG.ULYKKESFREKVENS('Vores tal'!A2;B1))",
    );
    const preview = await apply();
    expect(preview.textContent).toContain('=HVIS(ER.TOM(');
    expect(pane.valueOf('Ark1', 'D1')).toBe(10);
    expect(formulaAt(pane, 'D')).toBe(
      "IF(ISBLANK('Vores tal'!A2),NA(),ESG.ULYKKESFREKVENS('Vores tal'!A2,B1))",
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.click(button(/^Fortryd: Indsæt/));
    await screen.findByText(/^Fortrudt:/);
    expect(pane.valueOf('Ark1', 'D1')).toBeNull();
  });

  it('writes typed values in the user’s own spelling, over what the cell held', async () => {
    const pane = await opened();
    await inserting(pane, 'C1');
    screen.getByText('»gammelt«');
    fireEvent.change(field('antal_ulykker'), { target: { value: '2,5' } });
    fireEvent.change(field('arbejdstimer'), { target: { value: '100.000' } });
    screen.getByText('=ESG.ULYKKESFREKVENS(2,5;100000)');
    expect(screen.queryByRole('checkbox')).toBeNull();
    await apply();
    expect(pane.valueOf('Ark1', 'C1')).toBe(5);
    expect(formulaAt(pane, 'C')).toBe('ESG.ULYKKESFREKVENS(2.5,100000)');
  });

  it('leaves the guard out when asked to', async () => {
    const pane = await opened();
    await inserting(pane, 'D1');
    await take(pane, 'antal_ulykker', 'Ark1', 'A1', 'A1');
    await take(pane, 'arbejdstimer', 'Ark1', 'B1', 'B1');
    fireEvent.click(screen.getByRole('checkbox', { name: /^Vis #I\/T/ }));
    screen.getByText('=ESG.ULYKKESFREKVENS(A1;B1)');
  });

  it('refuses what cannot stand in the formula, and says what to do', async () => {
    const pane = await opened();
    await inserting(pane, 'D1');
    fireEvent.change(field('antal_ulykker'), { target: { value: '=A1' } });
    fireEvent.click(button('Se ændringen'));
    await screen.findByText(/uden lighedstegn/);
    screen.getByText(/^Skal udfyldes/);
    await take(pane, 'arbejdstimer', 'Ark1', 'C1:D1', 'C1:D1');
    await screen.findByText(/kan ikke bruge den celle, den selv/);
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.click(button('Fjern: arbejdstimer'));
    expect(field('arbejdstimer').value).toBe('');
  });

  it('takes another cell as its target', async () => {
    const pane = await opened();
    await inserting(pane, 'D1');
    select(pane, 'Vores tal', 'B5');
    fireEvent.click(button('Brug den markerede celle'));
    await screen.findByText('Vores tal, B5');
  });

  it('says why when Excel does not answer, and goes on when it does', async () => {
    const pane = await opened();
    search('ulykke');
    fireEvent.click(button(/ULYKKESFREKVENS/));
    pane.excel.office.channel.cellEditMode = true;
    fireEvent.click(button('Indsæt …'));
    await screen.findByText(/Tryk Enter eller Esc i arket/);
    pane.excel.office.channel.cellEditMode = false;
    fireEvent.click(button('Prøv igen'));
    await screen.findByText(/Formlen kommer til at stå i/);
    expect(screen.queryByText(/Tryk Enter eller Esc i arket/)).toBeNull();
  });
});

describe('the factor table', () => {
  const table = 'Emissionsfaktorer[#All]';
  const insertingEmission = async (): Promise<void> => {
    search('ESG.CO2E');
    fireEvent.click(button(/ESG\.CO2E$/));
    fireEvent.click(button('Indsæt …'));
    await screen.findByText(/Formlen kommer til at stå i/);
  };

  it('is made when there is none, and handed over', async () => {
    const pane = await opened();
    await insertingEmission();
    fireEvent.click(button('Brug faktortabellen'));
    const dialog = await screen.findByRole('dialog', { name: 'Se ændringen først' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Udfør', hidden: true }));
    await waitFor(() => expect(field('faktortabel').value).toBe(table));
    expect(pane.excel.workbook.sheets.map(({ name }) => name)).toContain('Emissionsfaktorer');
    for (const [name, value] of [
      ['mængde', '245'],
      ['bærer', 'naturgas'],
      ['enhed', 'm3'],
      ['år', '2023'],
    ] as const) {
      fireEvent.change(field(name), { target: { value } });
    }
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await apply();
    expect(pane.valueOf('Ark1', 'A1')).toBeCloseTo(554.3615, 3);

    // The next formula gets it by itself.
    fireEvent.click(button('Indsæt …'));
    await waitFor(() => expect(field('faktortabel').value).toBe(table));
  });
});

describe('Afprøv', () => {
  it('finds the functions sound and leaves nothing behind', async () => {
    const pane = await opened();
    const before = pane.excel.bytes();
    fireEvent.click(tab(/Afprøv/));
    fireEvent.click(button('Afprøv funktionerne'));
    await screen.findByText('Funktionerne virker i din Excel');
    expect(
      within(screen.getByRole('region', { name: 'Eksempler' })).getAllByText(/^Rigtigt/).length,
    ).toBeGreaterThan(1);
    expect(pane.excel.bytes()).toBe(before);
    expect(pane.excel.workbook.sheets.map(({ name }) => name)).toEqual(Object.keys(SHEETS));
  });

  it('says so when the structure of the workbook is protected', async () => {
    await opened('da', { beforeSheets: '<workbookProtection lockStructure="1"/>' });
    fireEvent.click(tab(/Afprøv/));
    fireEvent.click(button('Afprøv funktionerne'));
    await screen.findByText(/^Projektmappens struktur er beskyttet/);
  });
});

describe('an Excel without functions of add-ins', () => {
  it('explains it, and offers neither Indsæt nor the test', async () => {
    const { requirements } = Office.context;
    const isSetSupported = requirements.isSetSupported.bind(requirements);
    const spy = jest
      .spyOn(requirements, 'isSetSupported')
      .mockImplementation(
        (name, version) => name !== 'CustomFunctionsRuntime' && isSetSupported(name, version),
      );
    await opened();
    screen.getByText(/har ikke funktioner fra tilføjelsesprogrammer/);
    expect(screen.queryByRole('tab', { name: 'Afprøv' })).toBeNull();
    search('ulykke');
    fireEvent.click(button(/ULYKKESFREKVENS/));
    expect(screen.queryByRole('button', { name: 'Indsæt …' })).toBeNull();
    spy.mockRestore();
  });
});
