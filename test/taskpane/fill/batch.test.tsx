import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { danishWorkbook } from '../../../src/vsme/danish-workbook/danish-workbook';
import { createWorkbook } from '../../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { blank, describeWithTemplates, readTemplate } from '../../support/templates';
import { button, closePanes, openPane, tab, type OpenPane } from '../support/open-pane';

// Opening and calculating a real workbook takes its time on a busy machine.
jest.setTimeout(60_000);

afterEach(closePanes);

async function openBatch(bytes: Uint8Array): Promise<OpenPane> {
  const pane = openPane(bytes);
  await act(() => pane.workspace.refresh());
  fireEvent.click(tab(/Udfyld/));
  fireEvent.click(await screen.findByRole('button', { name: 'Udfyld fra fil' }));
  await screen.findByRole('heading', { level: 1, name: 'Udfyld fra fil' });
  return pane;
}

function choose(name: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = new File([], name);
  // jsdom's File gives its size, but not its bytes.
  Object.defineProperty(file, 'size', { value: bytes.length });
  Object.defineProperty(file, 'arrayBuffer', { value: async () => Uint8Array.from(bytes).buffer });
  fireEvent.change(screen.getByLabelText('Fil med svar'), { target: { files: [file] } });
}

async function apply(): Promise<void> {
  fireEvent.click(button('Se ændringerne'));
  const dialog = await screen.findByRole('dialog', { name: 'Se ændringen først' });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Udfør', hidden: true }));
  await screen.findByText(/^Udført: Udfyld fra fil/);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

function answer(pane: OpenPane, id: string, row = 1): unknown {
  const { assessment } = pane.workspace.state();
  if (assessment?.kind !== 'vsme') throw new Error('not read');
  const { sheet, cell } = assessment.validation.report.datapoints.get(id)!.cells[row - 1]!;
  return pane.valueOf(sheet, cell);
}

async function emptyDanishWorkbook(): Promise<Uint8Array> {
  const file = XlsxFile.open(createWorkbook());
  await file.apply(await danishWorkbook({ example: false }));
  return file.toBytes();
}

const ANSWERS = [
  'Datapunkt;Række;Tal;Kilde;Skøn',
  'b3_scope1;;1.234,5;Energinet;ja',
  'b9_accidents;;2;;',
  'x_entityName;;=1+1;;',
  'b3_scpoe1;;1;;',
  'b9_accidents;;3;;',
].join('\r\n');

describeWithTemplates('Udfyld fra fil in EFRAG’s blank template', () => {
  it('tells what is used and what is not, writes it as one change and takes it back', async () => {
    const pane = await openBatch(readTemplate(blank('1.3.0')));
    choose('svar.csv', ANSWERS);
    await screen.findByText(/^3 svar bruges, 2 bruges ikke/);
    const list = screen.getByRole('list', { name: 'Bruges ikke' });
    const [unknown, twice] = within(list).getAllByRole('listitem');
    expect(unknown!.textContent).toMatch(/^Linje 5: b3_scpoe1 = 1\. Der er intet datapunkt .*b3_scope1/);
    expect(twice!.textContent).toMatch(/^Linje 6: b9_accidents = 3\. Filen har allerede et svar/);
    await apply();
    expect([answer(pane, 'b3_scope1'), answer(pane, 'x_entityName')]).toEqual([1234.5, '=1+1']);
    await waitFor(() => {
      const { assessment } = pane.workspace.state();
      if (assessment?.kind !== 'vsme') throw new Error('not read');
      expect(assessment.records.origins).toMatchObject([
        { datapoint: 'b3_scope1', source: 'Energinet', estimated: true },
      ]);
    });
    fireEvent.click(button(/^Fortryd: Udfyld fra fil/));
    await waitFor(() => expect(answer(pane, 'b3_scope1')).toBeNull());
    expect(pane.excel.workbook.sheet('Kompasark oprindelse')).toBeUndefined();
  });

  it('asks what the columns hold where the headings do not say it', async () => {
    await openBatch(readTemplate(blank('1.3.0')));
    choose('konti.csv', 'Konto,Saldo\nb9_accidents,2\n');
    await screen.findByText(/^Vælg den kolonne/);
    expect((button('Se ændringerne') as HTMLButtonElement).disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('Konto'), { target: { value: 'datapoint' } });
    fireEvent.change(screen.getByLabelText('Saldo'), { target: { value: 'value' } });
    await screen.findByText(/^1 svar bruges, 0 bruges ikke/);
    expect((button('Se ændringerne') as HTMLButtonElement).disabled).toBe(false);
  });

  it.each([
    ['tom.csv', '', /filen er tom/],
    ['kun.csv', 'datapunkt;værdi\n', /ingen svar under dem/],
    ['bog.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /hverken CSV eller JSON/],
    ['stor.csv', new Uint8Array(5 * 1024 * 1024 + 1), /over 5 MB/],
    ['brudt.json', '{', /den er ikke JSON/],
  ])('says why %s cannot be used', async (name, content, message) => {
    await openBatch(readTemplate(blank('1.3.0')));
    choose(name, content);
    await screen.findByText(message);
    expect(screen.queryByRole('button', { name: 'Se ændringerne' })).toBeNull();
  });
});

describe('Udfyld fra fil in a Danish workbook', () => {
  it('reads a datapoint above each column, by its Danish label too', async () => {
    const pane = await openBatch(await emptyDanishWorkbook());
    choose('bred.json', '[{"b3_scope1": 12.5, "Arbejdsulykker, antal": 2, "Afdeling": "12"}]');
    await screen.findByText(/^2 svar bruges, 0 bruges ikke/);
    expect((screen.getByLabelText('Afdeling') as HTMLSelectElement).value).toBe('');
    await apply();
    expect([answer(pane, 'b3_scope1'), answer(pane, 'b9_accidents')]).toEqual([12.5, 2]);
    fireEvent.click(button('Alle oplysningskrav'));
    await screen.findByRole('button', { name: 'Udfyld fra fil' });
  });
});
