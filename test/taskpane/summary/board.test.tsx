import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openPlan } from '../../../src/handlingsplan/open-plan';
import { valueAt } from '../../../src/workbook/snapshot';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { handMadeXlsx } from '../../support/hand-made-xlsx';
import { button, closePanes, openPane } from '../support/open-pane';
import { PLAN, REPORT, chooseFile, create, press, sheetNames, summaryPane } from './summary-pane';

jest.setTimeout(120_000);

afterEach(async () => {
  cleanup();
  await closePanes();
});

const box = (name: RegExp): HTMLInputElement => screen.getByRole('checkbox', { name });

describe('Bestyrelsesoverblik', () => {
  it('ticks what has figures, says what the rest lacks, and understands a day', async () => {
    await summaryPane(PLAN);
    expect(box(/^Status pr\. målepunkt/).checked).toBe(true);
    expect(box(/^Udfyldelse af VSME/).checked).toBe(false);
    expect(box(/^Udfyldelse af VSME/).labels![0]!.textContent).toMatch(/VSME-projektmappen/);
    fireEvent.click(box(/^Udfyldelse af VSME/));
    expect(box(/^Udfyldelse af VSME/).checked).toBe(true);
    fireEvent.click(button('Sæt fluebenene tilbage'));
    expect(box(/^Udfyldelse af VSME/).checked).toBe(false);

    // A day is understood as it is said, and must have been.
    const meeting = screen.getByLabelText('Bestyrelsens sidste møde (valgfrit)');
    fireEvent.change(meeting, { target: { value: '1. oktober 2026' } });
    screen.getByText('Forstås som 01-10-2026.');
    fireEvent.change(meeting, { target: { value: 'ultimo 2026' } });
    screen.getByText('Dagen er ikke kommet endnu.');
    fireEvent.change(meeting, { target: { value: 'snart' } });
    screen.getByText(/^Kan ikke læses som en dato/);
  });

  it('is seen as it will be, created in at most three syncs, and taken back by one undo', async () => {
    const pane = await summaryPane(PLAN);
    const before = sheetNames(pane);
    await press('Se arket');
    const picture = await screen.findByRole('img', { name: /^Billede af arket »Bestyrelsesoverblik«/ });
    expect(picture.textContent).toContain('Status pr. målepunkt');
    // The button that was pressed is gone: the keyboard goes on from where it stood.
    expect(document.activeElement).toBe(
      screen.getByRole('group', { name: 'Sådan kommer arket til at se ud' }),
    );
    const words = within(screen.getByRole('region', { name: 'Det siger arket' }));
    const said = words.getByText(/initiativer er gennemført/).textContent;
    // What has been read is enough to work the sheet out.
    expect(pane.syncs()).toBe(0);

    expect(await create(pane)).toBeLessThanOrEqual(3);
    expect(sheetNames(pane)).toEqual([...before, 'Bestyrelsesoverblik']);
    const sheet = pane.excel.workbook.sheet('Bestyrelsesoverblik')!;
    expect([...sheet.cells].map(([, { value }]) => value)).toContain(said);
    const { partNames } = XlsxFile.open(pane.excel.bytes()).package;
    expect(partNames.filter((name) => name.includes('charts/chart')).length).toBeGreaterThan(1);

    await press(/^Fortryd: Opret bestyrelsesoverblik/);
    await waitFor(() => expect(sheetNames(pane)).toEqual(before));
  });

  it('is refreshed in three syncs after its changes have been seen, and has then nothing to refresh', async () => {
    const pane = await summaryPane(PLAN);
    await press('Se arket');
    await create(pane);
    await screen.findByText(/^Der er flueben ved det, som står på arket/);
    await waitFor(() => expect(pane.workspace.state().stale).toBe(false));
    const { sheet, cell } = await statusOfAnInitiative();
    const { assessment } = pane.workspace.state();
    pane.type(sheet, cell, 'Gennemført');
    await waitFor(() => expect(pane.workspace.state().assessment).not.toBe(assessment));
    pane.syncs();
    await press('Se arket');
    await screen.findByRole('img', { name: /^Billede af arket/ });
    expect(pane.syncs()).toBe(1);
    await press(/^Se ændringerne \(\d+ celler?\)$/);
    const dialog = within(await screen.findByRole('dialog', { name: 'Se ændringen først' }));
    expect(dialog.getAllByText(/^Bestyrelsesoverblik, [B-M]\d+/).length).toBeGreaterThan(0);
    fireEvent.click(dialog.getByRole('button', { name: 'Udfør', hidden: true }));
    await screen.findByText(/^Arket er opdateret:/);
    await waitFor(() => expect(pane.workspace.state().stale).toBe(false));
    await press('Se arket');
    await screen.findByText(/^Arket viser allerede tallene, som de er nu/);
  });

  it('follows a choice and the workbook while it is seen', async () => {
    const pane = await summaryPane(PLAN);
    await press('Se arket');
    const words = within(await screen.findByRole('region', { name: 'Det siger arket' }));
    fireEvent.click(box(/^Ambition og mål/));
    await waitFor(() => expect(words.queryByText('Ambition og mål')).toBeNull());
    const said = words.getByText(/initiativer er gennemført/).textContent;
    const { sheet, cell } = await statusOfAnInitiative();
    pane.type(sheet, cell, 'Gennemført');
    await waitFor(() => expect(words.getByText(/initiativer er gennemført/).textContent).not.toBe(said), {
      timeout: 10_000,
    });
    fireEvent.click(button('Luk'));
    expect(screen.queryByRole('img', { name: /^Billede af arket/ })).toBeNull();
  });

  it('takes how far the VSME report is from its own workbook, and refuses what is none', async () => {
    await summaryPane(PLAN);
    await chooseFile(
      'VSME-projektmappe (valgfri)',
      'budget.xlsx',
      handMadeXlsx({ sheets: { Ark1: '<sheetData/>' } }),
    );
    await screen.findByText(/^Filen er ikke en VSME-projektmappe/);
    await chooseFile('VSME-projektmappe (valgfri)', 'rapport.xlsx', REPORT);
    await screen.findByText('rapport.xlsx');
    expect(screen.queryByText(/^Filen er ikke en VSME-projektmappe/)).toBeNull();
    await waitFor(() => expect(box(/^Udfyldelse af VSME/).checked).toBe(true));
    await press('Se arket');
    const words = within(await screen.findByRole('region', { name: 'Det siger arket' }));
    words.getByText('Udfyldelse af VSME');
    fireEvent.click(button('Fjern rapport.xlsx'));
    expect(screen.queryByText('rapport.xlsx')).toBeNull();
  });

  it('says why it cannot come into a workbook whose structure is protected', async () => {
    const pane = await summaryPane(PLAN);
    Object.assign(pane.excel.workbook, { structureProtected: true });
    await press('Se arket');
    await press('Opret arket');
    await screen.findByText(/^Projektmappens struktur er beskyttet/);
    expect(sheetNames(pane)).not.toContain('Bestyrelsesoverblik');
  });

  it('waits for a cell that is being edited', async () => {
    const pane = await summaryPane(PLAN);
    await press('Se arket');
    await screen.findByRole('img', { name: /^Billede af arket/ });
    pane.excel.office.channel.cellEditMode = true;
    await press('Opret arket');
    await screen.findByText(/^Excel venter på/);
    pane.excel.office.channel.cellEditMode = false;
    await create(pane);
  });
});

it('is not offered for a workbook that is none', async () => {
  const pane = openPane(handMadeXlsx({ sheets: { Ark1: '<sheetData/>' } }));
  await pane.workspace.refresh();
  await screen.findByText('Kompasark kender ikke denne projektmappe');
  expect(screen.queryByRole('button', { name: 'Opsummering' })).toBeNull();
  pane.workspace.showPage('summary');
  screen.getByText('Kompasark kender ikke denne projektmappe');
});

/** An initiative that is on its way. */
async function statusOfAnInitiative(): Promise<{ readonly sheet: string; readonly cell: string }> {
  const snapshot = await XlsxFile.open(PLAN).read({ depth: 'full' });
  const places = openPlan(snapshot)!.plan.maalepunkter.flatMap(({ goals }) =>
    goals.flatMap(({ initiatives }) => initiatives.flatMap(({ status }) => status.place ?? [])),
  );
  return places.find(({ sheet, cell }) => valueAt(snapshot, sheet, cell) === 'I gang')!;
}
