import { ALL_BEHAVIOURS } from './behaviours/all-behaviours';
import { openFixture } from './behaviours/fixture';

describe.each([...new Set(ALL_BEHAVIOURS.map(({ topic }) => topic))])('%s', (topic) => {
  const behaviours = ALL_BEHAVIOURS.filter((behaviour) => behaviour.topic === topic);
  test.each(behaviours.map((behaviour) => [behaviour.doing, behaviour] as const))(
    '%s',
    async (_doing, behaviour) => {
      expect(await behaviour.observe(openFixture(behaviour.setting))).toEqual(behaviour.expected);
    },
  );
});
