import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { addGoal, changeFields } from '../../../src/handlingsplan/edit/plan-edits';
import { table } from '../../handlingsplan/layouts/one-row-per-initiative';
import { applied, openBook } from '../../handlingsplan/support/open-book';
import { closePanes, finding, tab } from '../support/open-pane';
import { blankPlan, confirmed, makeIt, planPane, press, savedPlan } from './plan-pane';

jest.setTimeout(60_000);

afterEach(async () => {
  cleanup();
  await closePanes();
});

/** A plan as a workshop leaves it: a goal, and no initiative yet. */
async function afterWorkshop(): Promise<Uint8Array> {
  const blank = await blankPlan();
  const decided = changeFields(await openBook(blank), 'E1', {
    prioritised: 'Ja',
    level: 'Mellem',
    sentence: 'Kort.',
  });
  const file = await applied(blank, decided);
  const goal = 'Sænke varmeforbruget i alle afdelinger med 20 % senest 31-12-2028';
  return applied(file, addGoal(await openBook(file), 'E1', { goal }));
}

test('a goal without initiatives is wrong in the finished plan, and right after the workshop', async () => {
  await planPane(await afterWorkshop());
  fireEvent.click(tab(/Validér/));
  await finding(/ingen initiativer/);
  fireEvent.click(screen.getByRole('radio', { name: /^Efter workshoppen/ }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /ingen initiativer/ })).toBeNull());
  fireEvent.click(tab(/Opgaver/));
  fireEvent.click(tab(/Validér/));
  expect(await screen.findByRole('radio', { name: /^Efter workshoppen/ })).toHaveProperty('checked', true);
});

test('a målepunkt leads to its findings, and a finding to its correction', async () => {
  const pane = await planPane(await confirmed(table.file()));
  const { maalepunkter } = await savedPlan(pane);
  const { status } = maalepunkter[0]!.goals[0]!.initiatives[0]!;
  act(() => {
    pane.paste(status.place!.sheet, status.place!.cell, 'igangsat');
  });
  await press(/^E1 Energiforbrug/);
  await press('Se fundene');
  const list = await screen.findByRole('group', { name: 'Fund' });
  expect(within(list).getAllByRole('heading')).toHaveLength(1);
  const item = await finding(/igangsat/);
  fireEvent.click(within(item).getByRole('button'));
  expect(screen.queryByRole('button', { name: 'Acceptér …' })).toBeNull();
  await press('Ret …');
  await makeIt(/^Udført/);
  await waitFor(() => expect(pane.valueOf(status.place!.sheet, status.place!.cell)).toBe('I gang'));
});
