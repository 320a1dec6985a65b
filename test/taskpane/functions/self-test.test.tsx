import { fireEvent, render, screen } from '@testing-library/react';
import type { Wait } from '../../../src/functions/self-test/self-test';
import { testCases } from '../../../src/functions/self-test/test-cases';
import { ALL_FUNCTIONS } from '../../../src/functions/all-functions';
import type { OpenExcel } from '../../../src/taskpane/functions/open-excel';
import { SelfTest } from '../../../src/taskpane/functions/self-test';
import { SPELLINGS } from '../../../src/workbook/formula-language/formula-language';
import type { CellValue } from '../../../src/workbook/cell-value';
import { UserError } from '../../../src/workbook/user-error';

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});

/** An Excel whose cells all hold the same, and which says when the sheet has been taken back. */
class AnsweringExcel implements Pick<OpenExcel, 'withScratchSheet'> {
  given = 0;
  takenBack = 0;

  constructor(readonly value: CellValue | 'right') {}

  withScratchSheet: OpenExcel['withScratchSheet'] = async (_name, use) => {
    this.given += 1;
    try {
      return await use({
        write: async () => undefined,
        read: async () =>
          testCases(ALL_FUNCTIONS).map(({ answer }) =>
            this.value === 'right' ? answer : answer.map((row) => row.map(() => this.value)),
          ),
      });
    } finally {
      this.takenBack += 1;
    }
  };
}

function shown(excel: Pick<OpenExcel, 'withScratchSheet'>, wait: Wait): void {
  render(<SelfTest excel={excel} spelling={SPELLINGS.da} wait={wait} />);
  fireEvent.click(screen.getByRole('button', { name: 'Afprøv funktionerne' }));
}

const atOnce: Wait = async () => undefined;
const never: Wait = (_milliseconds, signal) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

it.each<[string, CellValue | 'right', RegExp]>([
  ['works', 'right', /^Funktionerne virker i din Excel/],
  ['does not know the functions', { error: '#NAME?' }, /^Excel kender ikke funktionerne/],
  ['gets no answer', { error: '#BUSY!' }, /^Excel får ikke svar fra funktionerne/],
  ['answers otherwise', 4711, /^Et eksempel gav et andet svar/],
])('says so when Excel %s', async (_how, value, verdict) => {
  const excel = new AnsweringExcel(value);
  shown(excel, atOnce);
  await screen.findByText(verdict);
  screen.getByRole('button', { name: 'Afprøv igen' });
  expect([excel.given, excel.takenBack]).toEqual([1, 1]);
});

it('shows that it waits, and stops when asked to', async () => {
  const excel = new AnsweringExcel({ error: '#BUSY!' });
  shown(excel, never);
  await screen.findByRole('progressbar', { name: 'Venter på svar fra Excel' });
  fireEvent.click(screen.getByRole('button', { name: 'Afbryd' }));
  await screen.findByText(/^Prøven er afbrudt/);
  expect(excel.takenBack).toBe(1);
});

it('says why it cannot be made', async () => {
  const refusal = new UserError('workbook-protected', { da: 'Beskyttet.', en: 'Protected.' });
  shown({ withScratchSheet: () => Promise.reject(refusal) }, atOnce);
  await screen.findByText('Beskyttet.');
});
