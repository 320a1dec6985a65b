import { Workspace } from '../../../src/taskpane/workspace/workspace';
import type { WorkspaceState } from '../../../src/taskpane/workspace/workspace-state';
import type { ChangeSet } from '../../../src/workbook/change-set';
import type { WantedArea } from '../../../src/workbook/snapshot';
import { FakeWorkbook, fakeAssessor, problem, type Seen } from '../support/fake-workbook';

const QUIET = 400;
const EDITING = 2000;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function setUp() {
  const workbook = new FakeWorkbook();
  const workspace = new Workspace<Seen>(workbook, async () => fakeAssessor);
  const seen = (): Seen | null => workspace.state().assessment;
  return { workbook, workspace, seen };
}

async function opened() {
  const all = setUp();
  await all.workspace.refresh();
  all.workbook.calls.length = 0;
  return all;
}

const settled = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

const changeSet = (name: string): ChangeSet => ({
  title: { da: `Ret ${name}`, en: `Fix ${name}` },
  changes: [{ kind: 'cell', sheet: 'Ark1', cell: 'A1', before: { value: 'a' }, after: { value: name } }],
});

describe('reading', () => {
  it('listens before it reads, so that no change falls between', async () => {
    const { workbook, workspace, seen } = setUp();
    await workspace.refresh();
    expect(workbook.calls).toEqual(['listen', 'read validate Ark1']);
    expect(seen()).toEqual({ value: 'a', depth: 'validate', how: 'anew' });
    expect(workspace.state()).toMatchObject({ stale: false, reading: null, fileName: 'Mappe1.xlsx' });
  });

  it('follows an edit after a quiet while, with only the cells read and only what changed assessed', async () => {
    const { workbook, workspace, seen } = await opened();
    workbook.edit('b');
    await settled(QUIET - 1);
    workbook.edit('c');
    await settled(QUIET - 1);
    expect(workspace.state().stale).toBe(true);
    expect(workbook.calls).toEqual([]);
    await settled(1);
    expect(workbook.calls).toEqual(['reread validate Ark1']);
    expect(seen()).toEqual({ value: 'c', depth: 'validate', how: 'again' });
    expect(workspace.state().stale).toBe(false);
  });

  it('reads names and sheets again after a structural change', async () => {
    const { workbook, seen } = await opened();
    workbook.edit('b', true);
    workbook.edit('c');
    await settled(QUIET);
    expect(workbook.calls).toEqual(['read validate Ark1']);
    expect(seen()?.how).toBe('anew');
  });

  it('assesses anew when too much is different', async () => {
    const { workbook, seen } = await opened();
    workbook.edit('andet modul');
    await settled(QUIET);
    expect(workbook.calls).toEqual(['reread validate Ark1']);
    expect(seen()?.how).toBe('anew');
  });

  it('reads everything when the sheets of before lead nowhere', async () => {
    const { workbook, workspace, seen } = await opened();
    workbook.edit('b');
    workbook.failures.push(problem('item-not-found'));
    await settled(QUIET);
    expect(workbook.calls).toEqual(['reread validate Ark1', 'read validate Ark1']);
    expect(seen()).toMatchObject({ value: 'b', how: 'anew' });
    expect(workspace.state().failure).toBeNull();
  });

  it('reads everything when the user asks', async () => {
    const { workbook, workspace } = await opened();
    await workspace.refresh();
    expect(workbook.calls).toEqual(['read validate Ark1']);
  });
});

describe('races', () => {
  it('loses no change that is heard of while reading', async () => {
    const { workbook, workspace, seen } = await opened();
    workbook.edit('b');
    const release = workbook.holdReadings();
    await settled(QUIET);
    workbook.edit('c');
    await settled(10 * QUIET);
    expect(workbook.calls).toHaveLength(1);
    release();
    await settled(0);
    expect(seen()?.value).toBe('b');
    expect(workspace.state()).toMatchObject({ stale: true, reading: null });
    await settled(QUIET);
    expect(seen()?.value).toBe('c');
    expect(workspace.state().stale).toBe(false);
  });

  it('shows the newest reading when an earlier one ends last', async () => {
    const { workbook, workspace, seen } = await opened();
    const release = workbook.holdReadings();
    const first = workspace.refresh();
    await settled(0);
    workbook.value = 'b';
    const second = workspace.refresh();
    await settled(0);
    release();
    await Promise.all([first, second]);
    expect(seen()?.value).toBe('b');
    expect(workspace.state().reading).toBeNull();
  });

  it('does not let a failure of an overtaken reading be seen', async () => {
    const { workbook, workspace } = await opened();
    const release = workbook.holdReadings();
    workbook.failures.push(problem('excel-refused'));
    const first = workspace.refresh();
    await settled(0);
    const second = workspace.refresh();
    await settled(0);
    release();
    await Promise.all([first, second]);
    expect(workbook.failures).toEqual([]);
    expect(workspace.state().failure).toBeNull();
  });

  it('gives up a reading and waits until it is asked again', async () => {
    const { workbook, workspace, seen } = await opened();
    const release = workbook.holdReadings();
    workbook.value = 'b';
    const reading = workspace.refresh();
    await settled(0);
    workspace.cancel();
    expect(workspace.state()).toMatchObject({ reading: null, notice: { kind: 'cancelled' } });
    release();
    await reading;
    expect(seen()?.value).toBe('a');
    workbook.edit('c');
    await settled(10 * QUIET);
    expect(seen()?.value).toBe('a');
    expect(workspace.state().stale).toBe(true);
    await workspace.refresh();
    expect(seen()?.value).toBe('c');
    workbook.edit('d');
    await settled(QUIET);
    expect(seen()?.value).toBe('d');
  });

  it('writes one change set at a time', async () => {
    const { workbook, workspace } = await opened();
    await Promise.all([workspace.apply(changeSet('b')), workspace.apply(changeSet('c'))]);
    expect(workbook.applied).toEqual([changeSet('b')]);
  });
});

describe('failures', () => {
  it('of a reading stand until one succeeds', async () => {
    const { workbook, workspace, seen } = await opened();
    workbook.failures.push(problem('excel-refused'));
    await workspace.refresh();
    expect(workspace.state()).toMatchObject({ failure: { code: 'excel-refused' }, stale: true });
    expect(seen()?.value).toBe('a');
    await settled(10 * EDITING);
    expect(workspace.state().failure).not.toBeNull();
    workbook.edit('b');
    await settled(QUIET);
    expect(workspace.state()).toMatchObject({ failure: null, stale: false });
    expect(seen()?.value).toBe('b');
  });

  it('reads by itself once the user has left the cell', async () => {
    const { workbook, workspace, seen } = setUp();
    workbook.failures.push(problem('cell-edit-mode'), problem('cell-edit-mode'));
    await workspace.refresh();
    expect(workspace.state()).toMatchObject({ failure: { code: 'cell-edit-mode' }, assessment: null });
    await settled(EDITING);
    expect(seen()).toBeNull();
    await settled(EDITING);
    expect(seen()?.value).toBe('a');
    expect(workspace.state().failure).toBeNull();
    expect(workbook.listeners).toBe(1);
  });

  it('of ours are called ours', async () => {
    const { workbook, workspace } = setUp();
    workbook.failures.push(new TypeError('x is undefined'));
    await workspace.refresh();
    const { failure } = workspace.state();
    expect(failure?.code).toBe('defect');
    expect(failure?.text.da).toMatch(/fejl i Kompasark \(x is undefined\)/);
  });

  it('of going to a cell are noticed', async () => {
    const { workbook, workspace } = await opened();
    workbook.failures.push(problem('sheet-hidden'));
    await workspace.goTo('Ark1', 'A1');
    expect(workspace.state().notice).toMatchObject({ kind: 'problem', code: 'sheet-hidden' });
    await workspace.goTo('Ark1', 'A1');
    expect(workspace.state().notice).toBeNull();
  });
});

describe('writing', () => {
  it('is followed by one reading, and the notice outlives it', async () => {
    const { workbook, workspace } = await opened();
    await workspace.apply(changeSet('b'));
    workbook.edit('b');
    expect(workspace.state()).toMatchObject({ stale: true, undo: changeSet('b').title });
    await settled(10 * QUIET);
    expect(workbook.calls).toEqual(['apply', 'reread validate Ark1']);
    expect(workspace.state()).toMatchObject({
      stale: false,
      notice: { kind: 'done', what: changeSet('b').title },
    });
    workspace.dismissNotice();
    expect(workspace.state().notice).toBeNull();
  });

  it('is undone newest first', async () => {
    const { workbook, workspace } = await opened();
    await workspace.apply(changeSet('b'));
    await workspace.apply(changeSet('c'));
    await workspace.undo();
    expect(workspace.state()).toMatchObject({ notice: { kind: 'undone' }, undo: changeSet('b').title });
    await workspace.undo();
    await workspace.undo();
    expect(workspace.state().undo).toBeNull();
    const written = workbook.applied.map(({ changes: [change] }) => change?.kind === 'cell' && change.after);
    expect(written).toEqual([{ value: 'b' }, { value: 'c' }, { value: 'a' }, { value: 'a' }]);
  });

  it('that was refused is not undone', async () => {
    const { workbook, workspace } = await opened();
    workbook.failures.push(problem('cell-locked'));
    await workspace.apply(changeSet('b'));
    expect(workspace.state()).toMatchObject({
      notice: { kind: 'problem', code: 'cell-locked' },
      undo: null,
      writing: false,
    });
  });

  it('can no longer be undone when somebody else changed the cell; what came before still can', async () => {
    const { workbook, workspace } = await opened();
    await workspace.apply(changeSet('b'));
    await workspace.apply(changeSet('c'));
    workbook.failures.push(problem('cells-have-changed'));
    await workspace.undo();
    expect(workspace.state()).toMatchObject({
      notice: { kind: 'problem', code: 'undo-refused' },
      undo: changeSet('b').title,
    });
  });

  it('can still be undone after Excel was busy', async () => {
    const { workbook, workspace } = await opened();
    await workspace.apply(changeSet('b'));
    workbook.failures.push(problem('cell-edit-mode'));
    await workspace.undo();
    expect(workspace.state()).toMatchObject({
      notice: { kind: 'problem', code: 'cell-edit-mode' },
      undo: changeSet('b').title,
    });
  });
});

describe('the thorough check', () => {
  it('reads sheet by sheet, tells how far it is, and stands until the next edit', async () => {
    const { workbook, workspace, seen } = await opened();
    const told: WorkspaceState<Seen>['reading'][] = [];
    workspace.subscribe(() => told.push(workspace.state().reading));
    await workspace.checkThoroughly();
    expect(workbook.calls).toEqual(['read validate', 'reread full Ark1', 'reread full Ark2']);
    expect(told.flatMap((reading) => (reading?.kind === 'thorough' ? [reading.done] : []))).toEqual([
      0, 0, 1,
    ]);
    expect(seen()).toEqual({ value: 'a', depth: 'full', how: 'anew' });
    expect(workspace.state()).toMatchObject({ thoroughCheck: 'current', stale: false });
    workbook.edit('b');
    await settled(QUIET);
    expect(seen()).toEqual({ value: 'b', depth: 'validate', how: 'again' });
    expect(workspace.state().thoroughCheck).toBe('outdated');
  });

  it('ends between two sheets when it is given up, and nothing comes of it', async () => {
    const { workbook, workspace, seen } = await opened();
    workspace.subscribe(() => {
      const { reading } = workspace.state();
      if (reading?.kind === 'thorough' && reading.done === 1) workspace.cancel();
    });
    await workspace.checkThoroughly();
    expect(workbook.calls).toEqual(['read validate', 'reread full Ark1']);
    expect(seen()?.depth).toBe('validate');
    expect(workspace.state()).toMatchObject({ thoroughCheck: 'none', notice: { kind: 'cancelled' } });
  });

  it('gives way to the running check when the workbook is edited meanwhile', async () => {
    const { workbook, workspace, seen } = await opened();
    const release = workbook.holdReadings();
    const check = workspace.checkThoroughly();
    await settled(0);
    workbook.edit('b');
    release();
    await check;
    expect(workspace.state().stale).toBe(true);
    await settled(QUIET);
    expect(seen()).toMatchObject({ value: 'b', depth: 'validate' });
    expect(workspace.state().thoroughCheck).toBe('outdated');
  });
});

describe('planning a change', () => {
  it('reads what the plan asks for, and changes nothing of what is shown', async () => {
    const { workbook, workspace, seen } = await opened();
    const before = seen();
    const planned = await workspace.plan({ depth: 'full' }, (snapshot) => changeSet(snapshot.depth));
    expect(planned).toEqual(changeSet('full'));
    expect(workbook.calls).toEqual(['read full Ark1 Ark2']);
    expect(seen()).toBe(before);
  });

  it('says why it could not be planned', async () => {
    const { workspace } = await opened();
    const planned = await workspace.plan({ depth: 'full' }, () => {
      throw problem('no-room');
    });
    expect(planned).toBeNull();
    expect(workspace.state().notice).toMatchObject({ kind: 'problem', code: 'no-room' });
  });
});

describe('planning from what is read after every edit', () => {
  const here = (): readonly [] => [];

  it('costs nothing while it is current, and nothing is said of what was done before', async () => {
    const { workbook, workspace } = await opened();
    await workspace.goTo('Ark1', 'A1');
    workbook.calls.length = 0;
    expect(await workspace.planFromLive(here, ({ value }, { depth }) => [value, depth])).toEqual([
      'a',
      'validate',
    ]);
    expect(workbook.calls).toEqual([]);
  });

  it('reads only what more is wanted, with formulas', async () => {
    const { workbook, workspace } = await opened();
    const cells = await workspace.planFromLive(
      () => [{ sheet: 'Ark2' }],
      (_seen, { contents }) => [...contents].map(([sheet, { cells: of }]) => [sheet, of.size]),
    );
    expect(workbook.calls).toEqual(['reread formulas Ark2']);
    expect(cells).toEqual([
      ['Ark1', 1],
      ['Ark2', 1],
    ]);
  });

  it('reads the workbook first when it has changed', async () => {
    const { workbook, workspace } = await opened();
    workbook.edit('b');
    expect(await workspace.planFromLive(here, ({ value }) => value)).toBe('b');
    expect(workspace.state().stale).toBe(false);
  });

  it('says why it could not be planned, until it can', async () => {
    const { workbook, workspace } = await opened();
    const refuse = (): never => {
      throw problem('no-figures');
    };
    expect(await workspace.planFromLive(here, refuse)).toBeNull();
    expect(workspace.state().notice).toMatchObject({ kind: 'problem', code: 'no-figures' });
    expect(await workspace.planFromLive(here, ({ value }) => value)).toBe('a');
    expect(workspace.state().notice).toBeNull();
    workbook.edit('b');
    workbook.failures.push(problem('cell-edit-mode'));
    expect(await workspace.planFromLive(here, ({ value }) => value)).toBeNull();
    expect(workspace.state().failure).toMatchObject({ code: 'cell-edit-mode' });
  });

  it('reads everything when the sheets of before lead nowhere, but once only', async () => {
    const { workbook, workspace } = await opened();
    const there = (): readonly WantedArea[] => [{ sheet: 'Ark2' }];
    workbook.failures.push(problem('item-not-found'));
    expect(await workspace.planFromLive(there, ({ value, how }) => [value, how])).toEqual(['a', 'anew']);
    expect(workbook.calls).toEqual(['reread formulas Ark2', 'read validate Ark1', 'reread formulas Ark2']);
    expect(workspace.state()).toMatchObject({ notice: null, failure: null });
    const lost = (): readonly WantedArea[] => {
      workbook.failures.push(problem('item-not-found'));
      return there();
    };
    expect(await workspace.planFromLive(lost, ({ value }) => value)).toBeNull();
    expect(workspace.state().notice).toMatchObject({ kind: 'problem', code: 'item-not-found' });
  });

  it('waits for a cell that is being edited rather than read everything', async () => {
    const { workbook, workspace } = await opened();
    workbook.failures.push(problem('cell-edit-mode'));
    expect(
      await workspace.planFromLive(
        () => [{ sheet: 'Ark2' }],
        ({ value }) => value,
      ),
    ).toBeNull();
    expect(workbook.calls).toEqual(['reread formulas Ark2']);
    expect(workspace.state().notice).toMatchObject({ kind: 'problem', code: 'cell-edit-mode' });
  });

  it('leaves standing why something else could not be done', async () => {
    const { workbook, workspace } = await opened();
    workbook.failures.push(problem('sheet-protected'));
    await workspace.goTo('Ark1', 'A1');
    expect(await workspace.planFromLive(here, ({ value }) => value)).toBe('a');
    expect(workspace.state().notice).toMatchObject({ kind: 'problem', code: 'sheet-protected' });
  });
});

describe('stopping', () => {
  it('takes the listener away and ends what was planned', async () => {
    const { workbook, workspace } = await opened();
    workbook.edit('b');
    await workspace.stop();
    expect(workbook.listeners).toBe(0);
    await settled(10 * QUIET);
    expect(workbook.calls).toEqual([]);
  });

  it('ends a start that is under way', async () => {
    const { workbook, workspace, seen } = setUp();
    const starting = workspace.refresh();
    await workspace.stop();
    await starting;
    expect(workbook.listeners).toBe(0);
    expect(seen()).toBeNull();
  });
});
