import { ALL_FUNCTIONS } from '../../../src/functions/all-functions';
import { TOPICS } from '../../../src/functions/topics';
import { findFunctions } from '../../../src/taskpane/functions/find-functions';

const found = (search: string): readonly string[] =>
  findFunctions(ALL_FUNCTIONS, search).flatMap(({ functions }) => functions.map(({ id }) => id));

it('shows every function once, by topic in the order of the topics', () => {
  expect(found('').toSorted()).toEqual(ALL_FUNCTIONS.map(({ id }) => id).toSorted());
  const topics = findFunctions(ALL_FUNCTIONS, '').map(({ topic }) => topic);
  expect(topics).toEqual(Object.keys(TOPICS).filter((topic) => topics.some((one) => one === topic)));
});

it.each([
  ['ulykke', 'ULYKKESFREKVENS'],
  ['Ulykke', 'ULYKKESFREKVENS'],
  ['accident', 'ULYKKESFREKVENS'],
  ['ESG.ulykk', 'ULYKKESFREKVENS'],
  ['lønforskel', 'LOENFORSKEL'],
  ['LOENFORSKEL', 'LOENFORSKEL'],
  ['timer ansat', 'UDDANNELSESTIMER'],
  ['pay gap', 'LOENFORSKEL'],
  ['=ESG.CO2E(', 'CO2E'],
  ['=ESG.ULYKKESFREKVENS(3;80000)', 'ULYKKESFREKVENS'],
])('finds by %p', (search, id) => {
  expect(found(search)).toContain(id);
});

it('finds nothing by what stands nowhere', () => {
  expect(found('ulykke xyzzy')).toEqual([]);
});
