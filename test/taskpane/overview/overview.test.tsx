import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { formatArea } from '../../../src/workbook/address';
import { setOwnDatapoint } from '../../../src/vsme/records/vsme-records';
import { withKept } from '../../support/kept-records';
import { describeWithTemplates, readTemplate, sample } from '../../support/templates';
import { button, closePanes, openPane, type OpenPane } from '../support/open-pane';

// Opening and calculating a real workbook takes its time on a busy machine.
jest.setTimeout(60_000);

afterEach(closePanes);

async function started(bytes = readTemplate(sample('1.3.0'))): Promise<OpenPane> {
  const pane = openPane(bytes);
  await act(() => pane.workspace.refresh());
  return pane;
}

async function opened(disclosure: string): Promise<HTMLElement> {
  const opener = button(new RegExp(`^Se svarene: ${disclosure}$`));
  expect(opener.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(opener);
  expect(opener.getAttribute('aria-expanded')).toBe('true');
  const details = document.getElementById(opener.getAttribute('aria-controls')!)!;
  await within(details).findByRole('heading', { name: 'Skabelonens egen status' });
  return details;
}

describeWithTemplates('the answers of a disclosure in the overview', () => {
  it("stand by their states, with EFRAG's own verdict and why it differs", async () => {
    const { excel } = await started();
    const details = within(await opened('B2'));
    details.getByRole('heading', { name: 'Mangler (1)' });
    details.getByRole('heading', { name: 'Ikke relevant (3)' });
    expect(details.getAllByText(/når virksomheden er et kooperativ – der er valgt »private/)).toHaveLength(3);
    details.getByText('Skal oplyses, fordi der findes praksisser, politikker eller initiativer.');
    expect(document.body.textContent).toContain('»OK« – Kompasark: ikke færdig');
    details.getByText('Skabelonen kræver ikke »Politik offentligt tilgængelig«.');
    fireEvent.click(details.getByRole('button', { name: 'Politik offentligt tilgængelig' }));
    await waitFor(() => {
      expect(formatArea(excel.workbook.selection)).toMatch(/^N512/);
    });
  });

  it('say that sensitive information is not relevant, and that the template agrees', async () => {
    await started();
    const details = await opened('B6');
    expect(details.textContent).toContain('markeret som fortroligt');
    expect(details.textContent).toContain('»CLASSIFIED OR SENSITIVE INFORMATION« – enig med Kompasark');
  });
});

describeWithTemplates('the template check in the overview', () => {
  it('reads formulas on a thorough check, and says where one is overwritten', async () => {
    const pane = await started();
    const section = () => screen.getByRole('region', { name: 'Skabelon-tjek' });
    expect(section().textContent).toContain('Formlerne kontrolleres, når du kontrollerer grundigt');
    expect(section().textContent).toContain('skjulte netopslag, som er slået fra');
    await act(() => pane.workspace.checkThoroughly());
    expect(section().textContent).toContain(
      'Alle skabelonens formler på svararkene er, som EFRAG lavede dem.',
    );
    pane.paste('Environmental Disclosures', 'D26', 12);
    await act(() => pane.workspace.checkThoroughly());
    expect(section().textContent).toContain('1 formel er ikke, som EFRAG lavede den');
    expect(section().textContent).toContain('Environmental Disclosures!D26 er overskrevet: der står 12');
  });
});

describeWithTemplates('what is kept in the workbook', () => {
  const own = (id: string, label: string, value?: number) => ({
    id,
    disclosure: 'B3',
    label,
    unit: 'stk.',
    requirement: 'skal' as const,
    value,
    note: '',
  });
  const kept = (): Promise<Uint8Array> =>
    withKept(
      readTemplate(sample('1.3.0')),
      (snapshot) => setOwnDatapoint(snapshot, own('egen_1', 'Elbiler', 4)),
      (snapshot) => setOwnDatapoint(snapshot, own('egen_2', 'Svanemærkede huse')),
    );

  it("shows the user's own datapoints with what is missing, and follows an answer", async () => {
    const pane = await started(await kept());
    const section = () => screen.getByRole('region', { name: 'Egne datapunkter' }).textContent;
    expect(section()).toMatch(/B31 af 2 .*Mangler: Svanemærkede huse.*Udfyldt: Elbiler/);
    act(() => pane.paste('Kompasark egne datapunkter', 'F3', 2));
    await act(() => pane.workspace.refresh());
    expect(section()).toMatch(/B32 af 2 .*Udfyldt: Elbiler, Svanemærkede huse/);
  });

  it('says which row cannot be read, and nothing when all can', async () => {
    const pane = await started(await kept());
    expect(screen.queryByRole('region', { name: 'Gemt i projektmappen' })).toBeNull();
    act(() => pane.paste('Kompasark egne datapunkter', 'E3', 'måske'));
    await act(() => pane.workspace.refresh());
    expect(screen.getByRole('region', { name: 'Gemt i projektmappen' }).textContent).toContain(
      'Række 3 på arket »Kompasark egne datapunkter« kan ikke læses (Krav)',
    );
  });
});
