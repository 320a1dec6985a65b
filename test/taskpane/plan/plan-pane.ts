import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { confirmLayout } from '../../../src/handlingsplan/edit/confirm-layout';
import type { Plan } from '../../../src/handlingsplan/plan';
import { handlingsplanWorkbook } from '../../../src/handlingsplan/template/handlingsplan-workbook';
import type { Language } from '../../../src/workbook/text';
import { createWorkbook } from '../../../src/xlsx/write/empty-workbook';
import { applied, openBook } from '../../handlingsplan/support/open-book';
import { openPane, type OpenPane } from '../support/open-pane';

export const TODAY = '2026-11-01';

/** Kompasark's own plan, with nothing in it. */
export async function blankPlan(): Promise<Uint8Array> {
  return applied(createWorkbook(), await handlingsplanWorkbook({ example: false }));
}

/** A file whose people have said that its columns are understood correctly. */
export async function confirmed(file: Uint8Array): Promise<Uint8Array> {
  const book = await openBook(file);
  return applied(file, confirmLayout(book, book.layout));
}

/** The pane over a plan, read, on 1 November 2026. */
export async function planPane(file: Uint8Array, language: Language = 'da'): Promise<OpenPane> {
  const pane = openPane(file, language, () => TODAY);
  await act(() => pane.workspace.refresh());
  await screen.findByRole('heading', { level: 1, name: 'Mappe1.xlsx' });
  return pane;
}

/** The plan as the saved file tells it. */
export async function savedPlan(pane: OpenPane): Promise<Plan> {
  return (await openBook(pane.excel.bytes())).plan;
}

export function fillIn(fields: Readonly<Record<string, string>>): void {
  for (const [label, value] of Object.entries(fields)) {
    // A required field has an asterisk behind its label.
    const field = screen.getByLabelText((said) => said.replace('*', '').trim() === label);
    fireEvent.change(field, { target: { value } });
  }
}

export async function press(name: string | RegExp): Promise<void> {
  const pressed = await screen.findByRole('button', { name });
  await waitFor(() => expect(pressed).toHaveProperty('disabled', false));
  fireEvent.click(pressed);
}

/** Sees the change and makes it. @returns what the preview said. */
export async function makeIt(done: RegExp): Promise<string> {
  const dialog = await screen.findByRole('dialog', { name: 'Se ændringen først' });
  const said = dialog.textContent ?? '';
  fireEvent.click(within(dialog).getByRole('button', { name: 'Udfør', hidden: true }));
  await screen.findByText(done);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  return said;
}

/** Presses „Se ændringen“, sees it and makes it. */
export async function save(done: RegExp): Promise<string> {
  await press('Se ændringen');
  return makeIt(done);
}
