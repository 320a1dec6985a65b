import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { formatArea } from '../../src/workbook/address';
import { plainWorkbook } from './support/plain-workbook';
import { blank, describeWithTemplates, readTemplate, sample } from '../support/templates';
import { button, closePanes, finding, openPane, tab, type OpenPane } from './support/open-pane';

const ENVIRONMENT = 'Environmental Disclosures';
const NOT_A_NUMBER = /Der står »12,5«/;

// Opening and calculating a real workbook takes its time on a busy machine.
jest.setTimeout(60_000);

afterEach(closePanes);

async function started(bytes = readTemplate(sample('1.3.0'))): Promise<OpenPane> {
  const pane = openPane(bytes);
  await act(() => pane.workspace.refresh());
  pane.syncs();
  return pane;
}

async function validating(): Promise<OpenPane> {
  const pane = await started();
  fireEvent.click(tab(/Validér/));
  return pane;
}

describeWithTemplates('Overblik', () => {
  it('of a filled workbook: what it is, what was found, how far each disclosure is', async () => {
    const pane = openPane(readTemplate(sample('1.3.0')));
    screen.getByRole('heading', { name: 'Projektmappen er ikke læst' });
    await act(() => pane.workspace.refresh());

    screen.getByRole('heading', { level: 1, name: 'Mappe1.xlsx' });
    screen.getByText(/EFRAG VSME Digital Template 1\.3\.0 · Basis- og udvidet modul/);
    screen.getByText(/Alle skabelonens navne er der/);
    expect(button(/^B3 Energi og drivhusgasser/).textContent).toMatch(/5 af 5 udfyldt/);
    expect(button(/1 fejl$/)).not.toBeNull();
  });

  it('takes two syncs to read, besides the one to listen', async () => {
    const pane = openPane(readTemplate(sample('1.3.0')));
    await act(() => pane.workspace.refresh());
    expect(pane.syncs()).toBe(3);
    await act(() => pane.workspace.refresh());
    expect(pane.syncs()).toBe(2);
  });

  it('of a blank workbook', async () => {
    await started(readTemplate(blank('1.3.0')));
    screen.getByText(/EFRAG VSME Digital Template 1\.3\.0 · Basismodulet/);
    expect(button(/^B3 /).textContent).toMatch(/0 af \d+ udfyldt · \d+ obligatoriske mangler/);
  });

  it('leads to the findings of a disclosure, and back to all of them', async () => {
    await started();
    fireEvent.click(button(/^B1 Grundlag/));
    const headings = within(await screen.findByRole('group', { name: 'Fund' })).getAllByRole('heading');
    expect(headings.map(({ textContent }) => textContent)).toEqual(['B1 Grundlag for rapporteringen (1)']);
    fireEvent.click(button('Kun B1'));
    await finding(/TestCode1234/);
  });

  it('leads to the findings of one severity', async () => {
    await started();
    fireEvent.click(button(/^2 advarsler$/));
    expect(within(await screen.findByRole('group', { name: 'Fund' })).getAllByRole('listitem')).toHaveLength(
      2,
    );
  });

  it('says what is wrong with the template and what to do', async () => {
    const pane = openPane(readTemplate(sample('1.3.0')));
    const { workbook } = pane.excel;
    workbook.removeName(workbook.names.find(({ name }) => name === 'GrossScope1GreenhouseGasEmissions')!);
    await act(() => pane.workspace.refresh());
    const section = screen.getByRole('region', { name: 'Skabelon-tjek' });
    within(section).getByText(/^1 navn er ikke, som EFRAG lavede det\. Kompasark finder svarene/);
    within(section).getByText(/^Navnet GrossScope1GreenhouseGasEmissions mangler\. EFRAG har det på /);
  });
});

describeWithTemplates('from a mistake to its correction', () => {
  it('marks an edit as not validated, validates by itself in one sync, and finds the mistake', async () => {
    const pane = await validating();
    act(() => pane.paste(ENVIRONMENT, 'G13', '12,5'));
    await screen.findByText('Ændret siden valideringen');
    const item = await finding(NOT_A_NUMBER);
    expect(item.textContent).toMatch(/Environmental Disclosures, G13 · Self-generated electricity/);
    await waitFor(() => expect(screen.queryByText('Ændret siden valideringen')).toBeNull());
    expect(pane.syncs()).toBe(1);
  });

  it('goes to the cell, shows why, previews old and new, applies and undoes', async () => {
    const pane = await validating();
    act(() => pane.paste(ENVIRONMENT, 'G13', '12,5'));
    const item = await finding(NOT_A_NUMBER);
    fireEvent.click(within(item).getByRole('button', { name: NOT_A_NUMBER }));
    await waitFor(() => {
      expect(pane.excel.workbook.active.name).toBe(ENVIRONMENT);
      expect(formatArea(pane.excel.workbook.selection)).toMatch(/^G13/);
    });
    within(item).getByText(/Regel GEN-TYPE · afsnit 29 · b3_selfRen/);
    pane.syncs();

    fireEvent.click(within(item).getByRole('button', { name: 'Ret …' }));
    const dialog = await screen.findByRole('dialog', { name: 'Se ændringen først' });
    expect(
      within(dialog)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual(['»12,5«', '12,5']);
    expect(pane.valueOf(ENVIRONMENT, 'G13')).toBe('12,5');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Udfør' }));

    await screen.findByText(/^Udført:/);
    expect(pane.valueOf(ENVIRONMENT, 'G13')).toBe(12.5);
    await waitFor(() => expect(screen.queryByRole('button', { name: NOT_A_NUMBER })).toBeNull());
    expect(pane.syncs()).toBe(3);
    screen.getByText(/^Udført:/);

    fireEvent.click(button(/^Fortryd:/));
    await screen.findByText(/^Fortrudt:/);
    expect(pane.valueOf(ENVIRONMENT, 'G13')).toBe('12,5');
    await finding(NOT_A_NUMBER);
    expect(screen.queryByRole('button', { name: /^Fortryd:/ })).toBeNull();
  });

  it('undoes nothing when somebody has changed the cell since', async () => {
    const pane = await validating();
    act(() => pane.paste(ENVIRONMENT, 'G13', '12,5'));
    const item = await finding(NOT_A_NUMBER);
    fireEvent.keyDown(within(item).getByRole('button', { name: NOT_A_NUMBER }), { key: '.', ctrlKey: true });
    fireEvent.click(await screen.findByRole('button', { name: 'Udfør' }));
    await screen.findByText(/^Udført:/);
    act(() => pane.type(ENVIRONMENT, 'G13', '99'));
    fireEvent.click(button(/^Fortryd:/));
    await screen.findByText(/kan ikke fortrydes, for der er rettet igen siden: .*G13/);
    expect(pane.valueOf(ENVIRONMENT, 'G13')).toBe(99);
  });

  it('writes nothing when the preview is closed with Escape', async () => {
    const pane = await validating();
    act(() => pane.paste(ENVIRONMENT, 'G13', '12,5'));
    const item = await finding(NOT_A_NUMBER);
    fireEvent.keyDown(within(item).getByRole('button', { name: NOT_A_NUMBER }), { key: '.', metaKey: true });
    fireEvent.keyDown(await screen.findByRole('dialog'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(pane.valueOf(ENVIRONMENT, 'G13')).toBe('12,5');
    expect(screen.queryByRole('button', { name: /^Fortryd:/ })).toBeNull();
  });

  it('checks thoroughly, and marks it as past after an edit', async () => {
    const pane = await validating();
    screen.getByText(/^GEN-FORMULA: /);
    fireEvent.click(button('Kontrollér grundigt'));
    await screen.findByText(/Formler og lange lister er også læst/);
    expect(screen.queryByText(/^GEN-FORMULA: /)).toBeNull();
    act(() => pane.type(ENVIRONMENT, 'G13', '12'));
    await screen.findByText(/Projektmappen er læst igen siden den grundige kontrol/);
    screen.getByText(/^GEN-FORMULA: /);
  });

  it('validates anew when another module is chosen', async () => {
    const pane = await started();
    act(() => pane.type('General Information', 'E125', 'Option A (Basic Module only)'));
    await screen.findByText(/· Basismodulet/);
  });
});

describeWithTemplates('when Excel does not answer as hoped', () => {
  it('waits for the user to leave a cell, and goes on by itself', async () => {
    const pane = openPane(readTemplate(sample('1.3.0')));
    pane.excel.office.channel.cellEditMode = true;
    await act(() => pane.workspace.refresh());
    screen.getByText(/Tryk Enter eller Esc i arket.*Kompasark læser selv videre/);
    pane.excel.office.channel.cellEditMode = false;
    await screen.findByRole('heading', { level: 1, name: 'Mappe1.xlsx' });
    expect(screen.queryByText(/Tryk Enter eller Esc/)).toBeNull();
  });

  it('says so when the workbook cannot be read, and reads when asked again', async () => {
    const pane = openPane(readTemplate(sample('1.3.0')));
    const { channel } = pane.excel.office;
    const request = jest.spyOn(channel, 'request').mockResolvedValue({ officeError: 5104 });
    await act(() => pane.workspace.refresh());
    request.mockRestore();
    screen.getByText(/for meget data til én omgang/);
    fireEvent.click(button('Prøv igen'));
    await screen.findByRole('heading', { level: 1, name: 'Mappe1.xlsx' });
  });

  it('knows no other workbooks, and reads the next one that is opened', async () => {
    const pane = await started(await plainWorkbook());
    screen.getByRole('heading', { name: 'Kompasark kender ikke denne projektmappe' });
    screen.getByText(/mangler navnene/);
    pane.excel.openWorkbook(readTemplate(sample('1.3.0')));
    fireEvent.click(button('Læs igen'));
    await screen.findByRole('heading', { level: 1, name: 'Mappe1.xlsx' });
  });

  it('says why a cell cannot be shown', async () => {
    const pane = await validating();
    const item = await finding(/TestCode1234/);
    pane.excel.workbook.sheet('General Information')!.visibility = 'hidden';
    fireEvent.click(within(item).getByRole('button', { name: /TestCode1234/ }));
    await screen.findByText(/Arket »General Information« er skjult/);
    fireEvent.click(button('Luk beskeden'));
    expect(screen.queryByText(/er skjult/)).toBeNull();
  });

  it('stops listening when it is stopped', async () => {
    const pane = await started();
    await pane.workspace.stop();
    pane.syncs();
    pane.paste(ENVIRONMENT, 'G13', '12,5');
    await new Promise((passed) => setTimeout(passed));
    expect(pane.workspace.state().stale).toBe(false);
  });
});

describeWithTemplates('in English', () => {
  it('says everything in English', async () => {
    const pane = openPane(readTemplate(sample('1.3.0')), 'en');
    await act(() => pane.workspace.refresh());
    screen.getByText(/Basic and Comprehensive Modules/);
    fireEvent.click(tab(/Validate/));
    act(() => pane.paste(ENVIRONMENT, 'G13', '12,5'));
    const item = await finding(/The cell says “12,5”\./);
    fireEvent.click(within(item).getByRole('button', { name: /The cell says/ }));
    fireEvent.click(within(item).getByRole('button', { name: 'Fix …' }));
    expect((await screen.findAllByRole('definition')).map(({ textContent }) => textContent)).toEqual([
      '“12,5”',
      '12.5',
    ]);
    expect(document.body.textContent).not.toMatch(/[æøå]/i);
  });
});
