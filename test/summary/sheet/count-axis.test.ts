import { boardOverview } from '../../../src/summary/board/board-overview';
import { countAxis } from '../../../src/summary/sheet/count-axis';
import { exampleFile, IN_DANISH, planIn } from '../board/support';
import { applied, sheetIn, valuesOf } from '../support';

test.each([
  ['few', [0, 3, 6], 1],
  ['no', [], 1],
  ['many', [2, 7], undefined],
])('the axis of %s counts', (_, counts, majorUnit) => {
  expect(countAxis(counts)).toEqual({ numberFormat: '0', minimum: 0, ...(majorUnit && { majorUnit }) });
});

test('the board sees initiatives counted one by one', async () => {
  const file = await exampleFile();
  const proposal = boardOverview(await planIn(file), { ...IN_DANISH, views: ['V1', 'V10'] });
  const { name: sheet, charts } = sheetIn(proposal);
  const snapshot = await applied(file, proposal);
  const axes = charts!.map(({ name, series, values }) => {
    const figures = series.map((one) => valuesOf(snapshot, sheet, one.values).map(Number));
    const stacks = figures[0]!.map((_, at) => figures.reduce((sum, one) => sum + one[at]!, 0));
    return [name, Math.max(...stacks), values!.majorUnit];
  });
  expect(axes).toEqual([
    ['V1', 4, 1],
    ['V10', 2, 1],
  ]);
});
