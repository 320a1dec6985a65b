import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { table } from '../../handlingsplan/layouts/one-row-per-initiative';
import { openTasks, type Whose } from '../../../src/taskpane/plan/tasks/tasks';
import { openBook } from '../../handlingsplan/support/open-book';
import { closePanes, tab } from '../support/open-pane';
import { confirmed, fillIn, makeIt, planPane, press, save, savedPlan, TODAY } from './plan-pane';

jest.setTimeout(60_000);

afterEach(async () => {
  cleanup();
  await closePanes();
});

const METTE: Whose = { kind: 'person', name: 'Mette Holm' };

describe('open initiatives', () => {
  test('are neither done nor dropped, and the most urgent come first', async () => {
    const { plan } = await openBook(table.file());
    const tasks = openTasks(plan, { kind: 'everyone' }, TODAY);
    expect(tasks.map(({ initiative }) => initiative.status.value)).not.toContain('Gennemført');
    const days = tasks.map(({ daysLeft }) => daysLeft ?? Infinity);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(tasks.find(({ initiative }) => initiative.id === 'E1.1.1')).toMatchObject({
      daysLeft: 60,
      urgency: 'soon',
    });
    expect(openTasks(plan, METTE, TODAY).map(({ initiative }) => initiative.responsible.value)).toContain(
      'Mette Holm',
    );
  });

  test.each([
    ['2026-12-31', 'soon', 0],
    ['2027-01-01', 'overdue', -1],
    ['2026-10-02', 'soon', 90],
    ['2026-10-01', 'later', 91],
  ] as const)('on %s the one due on 31 December 2026 is %s', async (today, urgency, daysLeft) => {
    const { plan } = await openBook(table.file());
    const task = openTasks(plan, METTE, today).find(({ initiative }) => initiative.id === 'E1.1.1');
    expect(task).toMatchObject({ urgency, daysLeft });
  });
});

describe('Opgaver', () => {
  it('shows one person’s tasks, and changes a status where it stands', async () => {
    const pane = await planPane(await confirmed(table.file()));
    fireEvent.click(tab(/Opgaver/));
    fireEvent.change(await screen.findByLabelText('Hvis opgaver?'), {
      target: { value: 'person:Mette Holm' },
    });
    const soon = screen.getByRole('region', { name: /^De næste 90 dage/ });
    within(soon).getByText(/^60 dage tilbage · E1\.1\.1 Energiforbrug/);
    expect(screen.queryByText(/^Fjernaflæste/)).toBeNull();
    fireEvent.change(within(soon).getByLabelText('Status for Indregulering af varmeanlæg i 12 afdelinger'), {
      target: { value: 'Gennemført' },
    });
    await makeIt(/^Udført: Ret E1\.1\.1/);
    await waitFor(() => expect(screen.queryByText(/^Indregulering/)).toBeNull());
    const { maalepunkter } = await savedPlan(pane);
    expect(maalepunkter[0]!.goals[0]!.initiatives[0]!.status.value).toBe('Gennemført');
  });

  it('follows up, and leaves the status of the initiative when told to', async () => {
    const pane = await planPane(await confirmed(table.file()));
    const { log } = await savedPlan(pane);
    fireEvent.click(tab(/Opgaver/));
    await press('Følg op: Indregulering af varmeanlæg i 12 afdelinger');
    fillIn({ Status: 'Forsinket', Kommentar: 'VVS-firmaet er forsinket' });
    fireEvent.click(screen.getByLabelText('Ret også initiativets status'));
    await save(/^Udført: Opfølgning på E1\.1\.1/);
    expect(document.activeElement?.textContent).toBe('Indregulering af varmeanlæg i 12 afdelinger');
    const after = await savedPlan(pane);
    expect(after.log).toHaveLength(log.length + 1);
    expect(after.log.at(-1)).toMatchObject({
      about: 'E1.1.1',
      status: { value: 'Forsinket' },
      date: { value: TODAY },
    });
    expect(after.maalepunkter[0]!.goals[0]!.initiatives[0]!.status.value).toBe('I gang');
  });
});
