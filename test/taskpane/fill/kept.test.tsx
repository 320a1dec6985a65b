import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { blank, describeWithTemplates, readTemplate } from '../../support/templates';
import { button, closePanes, openPane, tab, type OpenPane } from '../support/open-pane';

// Opening and calculating a real workbook takes its time on a busy machine.
jest.setTimeout(60_000);

afterEach(closePanes);

async function opened(bytes = readTemplate(blank('1.3.0'))): Promise<OpenPane> {
  const pane = openPane(bytes);
  await act(() => pane.workspace.refresh());
  fireEvent.click(tab(/Udfyld/));
  fireEvent.click(await screen.findByRole('button', { name: 'Afdelinger og egne datapunkter' }));
  await screen.findByRole('heading', { level: 1, name: 'Afdelinger og egne datapunkter' });
  return pane;
}

const section = (name: string): HTMLElement => screen.getByRole('region', { name });

function type(region: string, fields: Readonly<Record<string, string>>): void {
  for (const [label, value] of Object.entries(fields)) {
    fireEvent.change(within(section(region)).getByLabelText(label), { target: { value } });
  }
}

/** Presses a button, sees the change and makes it. */
async function confirm(region: string, name: string | RegExp, done: RegExp): Promise<void> {
  const pressed = within(section(region)).getByRole('button', { name });
  await waitFor(() => expect(pressed).toHaveProperty('disabled', false));
  fireEvent.click(pressed);
  const dialog = await screen.findByRole('dialog', { name: 'Se ændringen først' });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Udfør', hidden: true }));
  await screen.findByText(done);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

const AFDELINGER = 'Tal pr. afdeling';
const OWN = 'Egne datapunkter';

describeWithTemplates('what is kept beside the answers', () => {
  it('adds the figures of two afdelinger up, keeps the parts, and says when they no longer agree', async () => {
    const pane = await opened();
    type(AFDELINGER, { Datapunkt: 'b3_scope1' });
    type(AFDELINGER, { Afdeling: 'Fjordparken', Værdi: '1.200,5', Kilde: 'Aflæsning' });
    await confirm(AFDELINGER, 'Gem afdelingens tal', /^Udført: Gem tal for Fjordparken/);
    type(AFDELINGER, { Afdeling: 'Bakken', Værdi: '34' });
    await confirm(AFDELINGER, 'Gem afdelingens tal', /^Udført: Gem tal for Bakken/);
    await within(section(AFDELINGER)).findByText(/^Delene giver 1\.234,5, men der står ingenting\.$/);
    await confirm(AFDELINGER, 'Brug summen', /^Udført: Brug summen af 2 afdelinger/);
    const { cells } = scope1(pane);
    expect(pane.valueOf(cells[0]!.sheet, cells[0]!.cell)).toBe(1234.5);
    await waitFor(() => expect(screen.queryByText(/^Delene giver/)).toBeNull());

    const saved = pane.excel.bytes();
    await closePanes();
    cleanup();
    const again = await opened(saved);
    const list = within(section(AFDELINGER)).getByRole('list');
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Fjordparken: 1.200,5 · Aflæsning', 'Bakken: 34']);
    expect(again.workspace.state().assessment).toMatchObject({
      records: { origins: [{ datapoint: 'b3_scope1', source: 'Summen af 2 afdelinger' }] },
    });
    act(() => again.paste(cells[0]!.sheet, cells[0]!.cell, 1300));
    await within(section(AFDELINGER)).findByText(/men der står 1\.300\.$/);
  });

  it('asks for a name and a number', async () => {
    await opened();
    type(AFDELINGER, { Datapunkt: 'b3_scope1', Værdi: 'mange' });
    fireEvent.click(button('Gem afdelingens tal'));
    within(section(AFDELINGER)).getByText('Skal udfyldes.');
    within(section(AFDELINGER)).getByText(/^Skriv et tal/);
  });

  it('keeps a datapoint of the user’s own, and undoing takes it back', async () => {
    await opened();
    type(OWN, { Oplysning: '=Beboerdemokrati', 'Hører under': 'C2', Svar: '12,5', Enhed: 'møder' });
    fireEvent.click(within(section(OWN)).getByLabelText('Skal oplyses'));
    await confirm(OWN, 'Gem datapunktet', /^Udført: Gem »=Beboerdemokrati«/);
    await within(section(OWN)).findByText('C2 · =Beboerdemokrati: 12,5 møder');
    fireEvent.click(button(/^Fortryd: Gem/));
    await waitFor(() => expect(screen.queryByText(/=Beboerdemokrati: /)).toBeNull());
  });

  it('deletes it', async () => {
    await opened();
    type(OWN, { Oplysning: 'Klager', Svar: 'ingen' });
    await confirm(OWN, 'Gem datapunktet', /^Udført: Gem »Klager«/);
    await within(section(OWN)).findByText(/Klager: ingen/);
    await confirm(OWN, 'Slet: Klager', /^Udført: Slet »Klager«/);
    await waitFor(() => expect(screen.queryByText(/Klager: ingen/)).toBeNull());
  });
});

function scope1(pane: OpenPane) {
  const { assessment } = pane.workspace.state();
  if (assessment?.kind !== 'vsme') throw new Error('not read');
  return assessment.validation.report.datapoints.get('b3_scope1')!;
}
