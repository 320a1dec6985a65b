jest.mock('../../../src/handlingsplan/danish-dates', () => ({ readDay: () => null }), { virtual: true });
import { writeFileSync } from 'node:fs';
import { workshopSheets } from '../../../src/handlingsplan/workshop/pages/workshop-sheets';
import { GOALS, SIX, planFile, planIn } from './plan-file';
test('render', async () => {
  const file = await planFile(SIX, GOALS);
  const book = await planIn(file);
  console.log(
    book.plan.maalepunkter
      .map((m) => [m.maalepunkt.id, m.isPrioritised, m.level.value, m.goals.length].join(' '))
      .join('\n'),
  );
  await file.apply(workshopSheets(book.plan, book.snapshot));
  const after = await planIn(file);
  expect(after.plan).toEqual(book.plan);
  writeFileSync('/tmp/ws.xlsx', file.toBytes());
});
