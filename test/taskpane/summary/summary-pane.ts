import { act, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ESG_FUNCTIONS } from '../../../src/functions/function-registry';
import type { Language } from '../../../src/workbook/text';
import { handMadeXlsx } from '../../support/hand-made-xlsx';
import { openWorkbook } from '../../support/open-workbook';
import { button, openPane, type OpenPane } from '../support/open-pane';

// What is loaded the first time is compiled first, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

export const TODAY = '2026-11-21';

const EXAMPLES = resolve(__dirname, '../../../assets/examples');
export const PLAN = new Uint8Array(readFileSync(resolve(EXAMPLES, 'kompasark-handlingsplan.xlsx')));
export const REPORT = new Uint8Array(readFileSync(resolve(EXAMPLES, 'kompasark-eksempel.xlsx')));

// The first workbook of a window decides which functions it can calculate.
beforeAll(() => {
  openWorkbook(handMadeXlsx({ sheets: { Ark1: '<sheetData/>' } }), {}, ESG_FUNCTIONS);
});

/** The pane with »Opsummering« open over a workbook that has been read. */
export async function summaryPane(file: Uint8Array, language: Language = 'da'): Promise<OpenPane> {
  const pane = openPane(file, language, () => TODAY);
  await act(() => pane.workspace.refresh());
  fireEvent.click(button(language === 'da' ? 'Opsummering' : 'Summary'));
  await screen.findByRole('button', { name: language === 'da' ? 'Se arket' : 'See the sheet' });
  pane.syncs();
  return pane;
}

/** Presses a button once it is there and can be pressed. */
export async function press(name: string | RegExp): Promise<void> {
  const pressed = await screen.findByRole('button', { name });
  await waitFor(() => expect(pressed).toHaveProperty('disabled', false));
  fireEvent.click(pressed);
}

/** Has the sheet that is seen created. @returns how many syncs that took. */
export async function create(pane: OpenPane): Promise<number> {
  const { workspace } = pane;
  const apply = workspace.apply.bind(workspace);
  let syncs = 0;
  workspace.apply = async (changeSet) => {
    pane.syncs();
    const made = await apply(changeSet);
    syncs = pane.syncs();
    return made;
  };
  await press('Opret arket');
  await screen.findByText(/^Arket er oprettet:/);
  workspace.apply = apply;
  return syncs;
}

export async function chooseFile(label: string, name: string, bytes: Uint8Array): Promise<void> {
  const file = new File([], name);
  // jsdom's File gives its size, but not its bytes.
  Object.defineProperty(file, 'size', { value: bytes.length });
  Object.defineProperty(file, 'arrayBuffer', { value: async () => Uint8Array.from(bytes).buffer });
  fireEvent.change(await screen.findByLabelText(label), { target: { files: [file] } });
}

export const sheetNames = (pane: OpenPane): readonly string[] =>
  pane.excel.workbook.sheets.map(({ name }) => name);
