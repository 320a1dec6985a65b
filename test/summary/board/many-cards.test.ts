import { MAALEPUNKTER } from '../../../src/handlingsplan/configuration/configuration';
import { boardOverview } from '../../../src/summary/board/board-overview';
import { cardsOf } from '../../handlingsplan/layouts/blocks';
import { STORY } from '../../handlingsplan/layouts/story';
import { applied, errorsOn, messageOf, sheetIn } from '../support';
import { IN_DANISH, opened, planIn } from './support';

jest.setTimeout(60_000);

/** Source: Microsoft, “Excel specifications and limits”. */
const LONGEST_FORMULA = 8192;

test('a plan with a card for each of the twenty målepunkter is counted without a formula too long for Excel', async () => {
  const [first] = STORY.maalepunkter;
  const file = await opened(cardsOf(MAALEPUNKTER.map(({ id }) => ({ ...first!, id }))));
  const views = ['V1', 'V2', 'V7', 'V10'];
  const overview = boardOverview(await planIn(file), { ...IN_DANISH, views });
  const { cells, name } = sheetIn(overview);
  const lengths = cells.map(({ content }) => ('formula' in content ? content.formula.length : 0));
  expect(Math.max(...lengths)).toBeLessThan(LONGEST_FORMULA);
  const snapshot = await applied(file, overview);
  expect(errorsOn(snapshot, name)).toEqual([]);
  const initiatives = 20 * first!.goals.reduce((sum, goal) => sum + goal.initiatives.length, 0);
  expect(messageOf(snapshot, 'kompasark_bestyrelsesoverblik_v1')).toContain(` af ${initiatives} initiativer`);
});
