import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { describeWithTemplates, readTemplate, sample } from '../../support/templates';
import { button, closePanes, finding, openPane, tab, type OpenPane } from '../support/open-pane';

// Opening and calculating a real workbook takes its time on a busy machine.
jest.setTimeout(60_000);

afterEach(closePanes);

const GENERAL = 'General Information';

async function validating(bytes = readTemplate(sample('1.3.0'))): Promise<OpenPane> {
  const pane = openPane(bytes);
  await act(() => pane.workspace.refresh());
  fireEvent.click(tab(/Validér/));
  return pane;
}

async function fillIn(
  title: string,
  fields: Readonly<Record<string, string>>,
  action: string,
): Promise<void> {
  const dialog = await screen.findByRole('dialog', { name: title });
  for (const [label, value] of Object.entries(fields)) {
    fireEvent.change(within(dialog).getByLabelText(new RegExp(`^${label}`)), { target: { value } });
  }
  fireEvent.click(within(dialog).getByRole('button', { name: action, hidden: true }));
}

async function accept(message: RegExp, reason: string): Promise<void> {
  const item = await finding(message);
  fireEvent.click(within(item).getByRole('button', { name: message }));
  fireEvent.click(within(item).getByRole('button', { name: 'Acceptér …' }));
  await fillIn('Acceptér fundet', { Begrundelse: reason, 'Dit navn': 'Anne Holm' }, 'Acceptér fundet');
  await waitFor(() => expect(screen.queryByRole('button', { name: message })).toBeNull());
}

const submission = (): HTMLElement => screen.getByRole('region', { name: 'Indsendelse' });
const acceptedList = (): HTMLElement => screen.getByRole('region', { name: /^Accepterede fund/ });

async function writeReport(): Promise<void> {
  const write = await screen.findByRole('button', { name: 'Skriv rapport i projektmappen' });
  await waitFor(() => expect(write).toHaveProperty('disabled', false));
  fireEvent.click(write);
  await screen.findByText(/^Udført:/);
}

describeWithTemplates('a reviewer', () => {
  it('accepts a finding with reason and name; it is kept, and returns when the cell changes', async () => {
    const pane = await validating();
    await accept(/»TestCode1234«/, 'Eksempel fra EFRAG');
    within(acceptedList()).getByText(/Eksempel fra EFRAG \(Anne Holm, \d{4}-\d\d-\d\d\)/);

    const saved = pane.excel.bytes();
    await closePanes();
    cleanup();
    const again = await validating(saved);
    within(await screen.findByRole('region', { name: 'Accepterede fund (1)' })).getByText(/TestCode1234/);

    act(() => again.paste(GENERAL, 'E4', 'TestCode1235'));
    await finding(/»TestCode1235«/);
    expect(screen.queryByRole('region', { name: /^Accepterede fund/ })).toBeNull();
  });

  it('is not let off without a reason and a name', async () => {
    await validating();
    const item = await finding(/»TestCode1234«/);
    fireEvent.click(within(item).getByRole('button', { name: /»TestCode1234«/ }));
    fireEvent.click(within(item).getByRole('button', { name: 'Acceptér …' }));
    const dialog = await screen.findByRole('dialog', { name: 'Acceptér fundet' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Acceptér fundet' }));
    expect(within(dialog).getAllByText('Skal udfyldes.')).toHaveLength(2);
  });

  it('takes an acceptance back', async () => {
    await validating();
    await accept(/»TestCode1234«/, 'Eksempel fra EFRAG');
    fireEvent.click(await screen.findByRole('button', { name: 'Fortryd accept' }));
    await finding(/»TestCode1234«/);
  });

  it('signs when nothing stands open, and any later change withdraws the signature', async () => {
    const pane = await validating();
    within(await screen.findByRole('region', { name: 'Indsendelse' })).getByText(/fund står åbne/);
    expect(within(submission()).queryByRole('button', { name: 'Underskriv …' })).toBeNull();
    await accept(/»TestCode1234«/, 'Eksempel fra EFRAG');
    await accept(/ingen koordinater/, 'Ikke slået til');
    await accept(/a yes or a no|et ja eller et nej/, 'Afventer');
    within(submission()).getByText('Klar til indsendelse');

    fireEvent.click(await screen.findByRole('button', { name: 'Underskriv …' }));
    await fillIn('Underskriv kontrollen', { 'Dit navn': 'Bo Lund' }, 'Underskriv');
    await within(submission()).findByText(/^Underskrevet af Bo Lund, /);

    act(() => pane.paste('Environmental Disclosures', 'G5', 251));
    await within(submission()).findByText(/ændret siden underskriften.*Bo Lund/);
  });

  it('writes the report into the workbook, refreshes it in place, and takes it back', async () => {
    const pane = await validating();
    await writeReport();
    const shown = (cell: string) => pane.valueOf('Valideringsrapport', cell);
    expect(shown('A1')).toBe('Valideringsrapport');
    expect(shown('D3')).toBe('EFRAGs VSME Digital Template 1.3.0');
    const rows = Array.from({ length: 30 }, (_, index) => shown(`H${index + 1}`));
    expect(rows).toContain('X03');

    act(() => pane.paste(GENERAL, 'E4', '529900T8BM49AURSDO55'));
    await waitFor(() => expect(screen.queryByRole('button', { name: /TestCode1234/ })).toBeNull());
    await writeReport();
    await waitFor(() =>
      expect(Array.from({ length: 30 }, (_, index) => shown(`H${index + 1}`))).not.toContain('X03'),
    );
    const saved = await XlsxFile.open(pane.excel.bytes()).read({ depth: 'validate' });
    expect(saved.sheets.filter(({ name }) => name.startsWith('Valideringsrapport'))).toHaveLength(1);

    fireEvent.click(button(/^Fortryd: Opdatér valideringsrapporten/));
    await waitFor(() =>
      expect(Array.from({ length: 30 }, (_, index) => shown(`H${index + 1}`))).toContain('X03'),
    );
  });
});
