import { ACTION, PATH, type Batch } from '../../../src/host/protocol/batch';
import { Interpreter } from '../../../src/host/protocol/interpreter';
import { fakeHost } from '../fake-workbook';

/* Actions that the library sends on behalf of members its types leave out. */

function run(type: typeof ACTION.update | typeof ACTION.ensureUnchanged, state: Record<string, unknown>) {
  const { workbook } = fakeHost();
  const batch: Batch = {
    Actions: [{ Id: 9, ActionType: type, ObjectPathId: 3, ObjectState: state }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: PATH.root },
      2: { Id: 2, ObjectPathType: PATH.property, Name: 'Worksheets', ParentObjectPathId: 1 },
      3: {
        Id: 3,
        ObjectPathType: PATH.indexer,
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: ['Ark1'] },
      },
    },
  };
  return { answer: new Interpreter(workbook).run(batch), workbook };
}

it('updates an object from a state', () => {
  const { answer, workbook } = run(ACTION.update, { name: 'Forside', visibility: 'Hidden' });
  expect(answer).toEqual({ Results: [{ ActionId: 9, Value: null }], TraceIds: [] });
  expect(workbook.sheet('Forside').visibility).toBe('Hidden');
});

it('refuses to update what is read-only', () => {
  const { answer } = run(ACTION.update, { protection: { protected: true } });
  expect(answer.Error).toMatchObject({ Code: 'InvalidArgument', Location: 'WorksheetProtection.protected' });
});

it('ensures that an object is as it was read', () => {
  expect(
    run(ACTION.ensureUnchanged, { name: 'Ark1', protection: { protected: false } }).answer.Error,
  ).toBeUndefined();
  expect(run(ACTION.ensureUnchanged, { name: 'Ark2' }).answer.Error).toMatchObject({
    Code: 'InvalidOperation',
  });
});
