import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { button, closePanes, openPane } from './support/open-pane';
import { plainWorkbook } from './support/plain-workbook';

jest.setTimeout(60_000);

afterEach(async () => {
  cleanup();
  await closePanes();
});

test('begins a new handlingsplan in the open workbook, once the user has seen what comes', async () => {
  const pane = openPane(await plainWorkbook());
  await act(() => pane.workspace.refresh());
  fireEvent.click(button('Ny handlingsplan'));
  const preview = await screen.findByRole('dialog');
  within(preview).getByText(/^Nye ark: .*Forside.*Målepunkter.*Handlingsplan.*Opfølgning.*Data.*Lister/);
  expect(pane.excel.workbook.sheets).toHaveLength(1);
  fireEvent.click(within(preview).getByRole('button', { name: 'Udfør' }));
  await screen.findByRole('tab', { name: /^Plan/ }, { timeout: 50_000 });
  expect(pane.valueOf('Forside', 'E10')).toBe('Ingen målepunkter er prioriteret endnu.');
});
