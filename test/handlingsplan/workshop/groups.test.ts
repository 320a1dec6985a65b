import fc from 'fast-check';
import { MAALEPUNKTER } from '../../../src/handlingsplan/configuration/configuration';
import { hasSmallGroup, suggestGroups } from '../../../src/handlingsplan/workshop/groups';

const points = (...ids: string[]) => MAALEPUNKTER.filter(({ id }) => ids.includes(id));
const shown = (...suggested: Parameters<typeof suggestGroups>) =>
  suggestGroups(...suggested).map(
    ({ name, size, maalepunkter }) => `${name}: ${size}, ${maalepunkter.map(({ id }) => id).join(' ')}`,
  );

const SIX = points('E1', 'E2', 'S3', 'S7', 'G1', 'G5');

test('three groups of about the same size', () => {
  expect(shown(17, SIX)).toEqual(['E: 6, E1 E2', 'S: 6, S3 S7', 'G: 5, G1 G5']);
});

test('a group of more than six is split, and its målepunkter are shared', () => {
  expect(shown(22, points('E1', 'E2', 'E6', 'S3', 'S7', 'G1'))).toEqual([
    'E 1: 4, E1 E6',
    'E 2: 4, E2',
    'S 1: 4, S3',
    'S 2: 3, S7',
    'G: 7, G1',
  ]);
});

test('a pillar without målepunkter has no group', () => {
  expect(shown(10, points('E1', 'G1'))).toEqual(['E: 5, E1', 'G: 5, G1']);
  expect(shown(10, [])).toEqual([]);
});

test('groups smaller than five are pointed out', () => {
  expect(hasSmallGroup(suggestGroups(9, SIX))).toBe(true);
  expect(hasSmallGroup(suggestGroups(18, SIX))).toBe(false);
});

test('everybody is in a group, and every målepunkt is with exactly one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 80 }),
      fc.subarray([...MAALEPUNKTER], { minLength: 1 }),
      (participants, chosen) => {
        const groups = suggestGroups(participants, chosen);
        expect(groups.reduce((sum, { size }) => sum + size, 0)).toBe(participants);
        expect(
          groups
            .flatMap(({ maalepunkter }) => maalepunkter)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(chosen.map(({ id }) => id).sort());
        expect(
          groups.every(
            ({ pillar, maalepunkter }) =>
              maalepunkter.length > 0 && maalepunkter.every((one) => one.pillar === pillar),
          ),
        ).toBe(true);
      },
    ),
  );
});
