import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { danishWorkbook } from '../../../src/vsme/danish-workbook/danish-workbook';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { createWorkbook } from '../../../src/xlsx/write/empty-workbook';
import { blank, describeWithTemplates, readTemplate } from '../../support/templates';
import { button, closePanes, openPane, tab, type OpenPane } from '../support/open-pane';

const SOCIAL = 'Social Disclosures';

// Opening and calculating a real workbook takes its time on a busy machine.
jest.setTimeout(60_000);

afterEach(closePanes);

async function filling(bytes: Uint8Array): Promise<OpenPane> {
  const pane = openPane(bytes);
  await act(() => pane.workspace.refresh());
  fireEvent.click(tab(/Udfyld/));
  await screen.findByText(/Vælg det oplysningskrav/);
  return pane;
}

async function openForm(name: RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }));
  await screen.findByRole('heading', { level: 1, name });
  await waitFor(() => expect(screen.queryByText(/Læser formler og lister/)).toBeNull());
}

const field = (name: RegExp | string): HTMLElement => screen.getByRole('textbox', { name });
const fill = (name: RegExp | string, value: string): void => {
  fireEvent.change(field(name), { target: { value } });
};

async function write(): Promise<void> {
  fireEvent.click(button('Se ændringerne'));
  const dialog = await screen.findByRole('dialog', { name: 'Se ændringen først' });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Udfør', hidden: true }));
  await screen.findByText(/^Udført:/);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

async function emptyDanishWorkbook(): Promise<Uint8Array> {
  const file = XlsxFile.open(createWorkbook());
  await file.apply(await danishWorkbook({ example: false }));
  return file.toBytes();
}

describeWithTemplates('Udfyld in EFRAG’s blank template', () => {
  it('gathers the answers of B8, shows old and new, writes them as one change and takes it back', async () => {
    const pane = await filling(readTemplate(blank('1.3.0')));
    expect(button(/^B8 /).textContent).toMatch(/0 af \d+ udfyldt/);
    await openForm(/^B8 /);
    fill('Fastansættelse', '1.040,5');
    fill('Mand', '20');
    fill('Kvinde', '22');
    fireEvent.click(button('Se ændringerne'));
    const dialog = await screen.findByRole('dialog', { name: 'Se ændringen først' });
    expect(
      within(dialog)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual(expect.arrayContaining(['1.040,5', '20', '22']));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Udfør', hidden: true }));
    await screen.findByText(/^Udført: Udfyld B8/);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Se ændringerne' })).toBeNull());
    fireEvent.click(button('Alle oplysningskrav'));
    await waitFor(() => expect(button(/^B8 /).textContent).toMatch(/[23] af \d+ udfyldt/));
    fireEvent.click(button(/^Fortryd: Udfyld B8/));
    await waitFor(() => expect(button(/^B8 /).textContent).toMatch(/0 af \d+ udfyldt/));
    expect(pane.valueOf(SOCIAL, 'D5')).toBeNull();
  });

  it('tells at the field what cannot be written, and writes nothing', async () => {
    await filling(readTemplate(blank('1.3.0')));
    await openForm(/^B8 /);
    fill('Mand', 'mange');
    const input = field('Mand');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = input.getAttribute('aria-describedby')!;
    expect(document.getElementById(described)!.textContent).toMatch(/»mange« kan ikke skrives/);
    expect((button('Se ændringerne') as HTMLButtonElement).disabled).toBe(true);
    fireEvent.click(button('Kassér'));
    expect((field('Mand') as HTMLInputElement).value).toBe('');
  });

  it('shows what the template works out with its formula, and writes over an open formula knowingly', async () => {
    await filling(readTemplate(blank('1.3.0')));
    await openForm(/^B9 /);
    screen.getAllByText(/Her står en formel/);
    fill('Arbejdsulykker, antal', '3');
    fill('Arbejdstimer i alt', '80000');
    fill('Arbejdsrelaterede dødsfald', '0');
    await write();
    fireEvent.click(button('Alle oplysningskrav'));
    await waitFor(() => expect(button(/^B9 /).textContent).toMatch(/(\d) af \1 udfyldt/));
  });

  it('keeps where a figure comes from in the same change', async () => {
    const pane = await filling(readTemplate(blank('1.3.0')));
    await openForm(/^B9 /);
    fill('Arbejdsulykker, antal', '3');
    fireEvent.change(screen.getAllByLabelText('Kilde')[0]!, { target: { value: 'Arbejdstilsynet' } });
    fireEvent.change(screen.getAllByLabelText('Bilag')[0]!, { target: { value: 'AT-7' } });
    await write();
    await waitFor(() => {
      const { assessment } = pane.workspace.state();
      if (assessment?.kind !== 'vsme') throw new Error('not read');
      expect(assessment.records.origins).toMatchObject([
        { datapoint: 'b9_accidents', source: 'Arbejdstilsynet', voucher: 'AT-7' },
      ]);
    });
    fireEvent.click(button(/^Fortryd:/));
    await waitFor(() => expect(pane.excel.workbook.sheet('Kompasark oprindelse')).toBeUndefined());
  });

  it('adds a country in the next empty row by its Danish name, and removes it', async () => {
    const pane = await filling(readTemplate(blank('1.3.0')));
    await openForm(/^B8 /);
    fireEvent.click(screen.getByLabelText(/^Tilføj: Land for/));
    const country = screen.getByLabelText(/^Land for ansættelseskontrakt/, { selector: 'input' });
    fireEvent.click(country);
    fireEvent.change(country, { target: { value: 'tyskland' } });
    fireEvent.click(await screen.findByText('Germany'));
    await write();
    const { assessment } = pane.workspace.state();
    if (assessment?.kind !== 'vsme') throw new Error('not read');
    const { sheet, cell } = assessment.validation.report.datapoints.get('b8_country')!.cells[0]!;
    expect(pane.valueOf(sheet, cell)).toMatch(/germany/i);
    fireEvent.click(await screen.findByLabelText(/^Fjern: .*Germany/i));
    await write();
    await waitFor(() => expect(pane.valueOf(sheet, cell)).toBeNull());
  });

  it('puts the result of a calculation in the form with how it was made', async () => {
    await filling(readTemplate(blank('1.3.0')));
    await openForm(/^B8 /);
    fireEvent.click(screen.getByText(/^Beregn: .*omsætning/i));
    fireEvent.change(screen.getAllByLabelText(/Fratrådte/)[0]!, { target: { value: 'x' } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Beregn' })[0]!);
    await screen.findByText(/»x« i »Fratrådte.*« er ikke et tal/);
  });
});

describe('Udfyld in a Danish workbook', () => {
  it('fills B9 in the same forms', async () => {
    await filling(await emptyDanishWorkbook());
    const before = button(/^B9 /).textContent;
    await openForm(/^B9 /);
    fill('Arbejdsulykker, antal', '2');
    await write();
    fireEvent.click(button('Alle oplysningskrav'));
    await waitFor(() => expect(button(/^B9 /).textContent).not.toBe(before));
  });
});
