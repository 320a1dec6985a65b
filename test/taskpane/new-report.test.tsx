import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { button, closePanes, openPane } from './support/open-pane';
import { plainWorkbook } from './support/plain-workbook';

jest.setTimeout(60_000);

afterEach(async () => {
  cleanup();
  await closePanes();
});

test('begins a new VSME report in the open workbook, once the user has seen what comes', async () => {
  const pane = openPane(await plainWorkbook());
  await act(() => pane.workspace.refresh());
  fireEvent.click(button('Ny VSME-opgørelse'));
  const preview = await screen.findByRole('dialog');
  within(preview).getByText(/^Nye ark: .*Forside.*Generelt.*Lister/);
  expect(pane.excel.workbook.sheets).toHaveLength(1);
  fireEvent.click(within(preview).getByRole('button', { name: 'Udfør' }));
  await screen.findByText(/ESG-skabelon 3\.1/, {}, { timeout: 50_000 });
  expect(pane.valueOf('Forside', 'D10')).toMatch(/^Mangler: \d+/);
});
