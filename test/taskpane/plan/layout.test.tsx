import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { table } from '../../handlingsplan/layouts/one-row-per-initiative';
import { inPlainSpeech } from '../../handlingsplan/layouts/own-words';
import { openBook } from '../../handlingsplan/support/open-book';
import { told } from '../../handlingsplan/support/told';
import { closePanes, tab } from '../support/open-pane';
import { makeIt, planPane, press } from './plan-pane';

jest.setTimeout(60_000);

afterEach(async () => {
  cleanup();
  await closePanes();
});

const MEANINGS: Readonly<Record<string, string>> = inPlainSpeech.meaning!;

describe('headings in no list', () => {
  it('are shown as guesses, corrected, confirmed, and not asked about again', async () => {
    const pane = await planPane(inPlainSpeech.file());
    screen.getByRole('region', { name: 'Er kolonnerne forstået rigtigt?' });
    expect(screen.getAllByText(/^Gættet – se efter/).length).toBeGreaterThan(0);
    for (const [heading, meaning] of Object.entries(MEANINGS)) {
      const choice = screen.getByRole('combobox', { name: new RegExp(`^Betydning af »${heading}«`) });
      fireEvent.change(choice, { target: { value: meaning } });
    }
    await press('Det er rigtigt');
    await makeIt(/^Udført: Bekræft planens kolonner/);
    await screen.findByText(/^Kolonnerne er bekræftet/);
    const saved = pane.excel.bytes();
    expect((await openBook(saved)).layout.certainty).toBe('confirmed');
    expect(told((await openBook(saved)).plan)).toEqual(inPlainSpeech.tells);
  });

  it('keep the plan from being edited until then', async () => {
    await planPane(inPlainSpeech.file());
    await press(/^E1 Energiforbrug/);
    screen.getByText(/^Bekræft først under Plan/);
    for (const name of ['Ret målepunktet', 'Tilføj mål', /^Følg op: E1$/]) {
      expect(screen.getByRole('button', { name })).toHaveProperty('disabled', true);
    }
    fireEvent.click(tab(/Opgaver/));
    await screen.findByText(/^Bekræft først under Plan/);
  });
});

test('known headings are confirmed with one press, and can be looked at again', async () => {
  const pane = await planPane(table.file());
  expect(screen.queryByText(/^Gættet/)).toBeNull();
  const plan = screen.getByRole('region', { name: 'Ark »Handlingsplan«: handlingsplan' });
  within(plan).getAllByText(/^Kendt overskrift/);
  fireEvent.click(within(plan).getByRole('button', { name: /Gå til cellen, Ansvarlig/ }));
  await press('Det er rigtigt');
  await makeIt(/^Udført: Bekræft/);
  await press('Se eller ret kolonnerne');
  await screen.findByRole('heading', { level: 1, name: 'Er kolonnerne forstået rigtigt?' });
  screen.getAllByText(/^Bekræftet/);
  expect((await openBook(pane.excel.bytes())).layout.certainty).toBe('confirmed');
});
