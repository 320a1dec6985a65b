import { MAALEPUNKTER } from '../../../src/handlingsplan/configuration/configuration';
import { prioritiesOf, priorityHints, type Priority } from '../../../src/handlingsplan/workshop/priorities';
import { GOALS, SIX, planFile, planIn } from './plan-file';

const chosen = (...ids: string[]): readonly Priority[] =>
  MAALEPUNKTER.map((maalepunkt) => ({
    maalepunkt,
    relevance: '',
    score: null,
    isPrioritised: ids.includes(maalepunkt.id),
  }));
const hints = (...ids: string[]): readonly string[] => priorityHints(chosen(...ids)).map(({ da }) => da);

describe('prioritising', () => {
  it('is of all twenty, with what the plan says of each', async () => {
    const { plan } = await planIn(await planFile(SIX, GOALS));
    const priorities = prioritiesOf(plan);
    expect(priorities).toHaveLength(20);
    expect(priorities[0]).toMatchObject({ relevance: 'Høj', score: 19, isPrioritised: true });
    expect(priorities[5]).toMatchObject({ relevance: 'Lav', score: 3, isPrioritised: false });
    expect(priorities[6]).toMatchObject({ relevance: '', score: null, isPrioritised: false });
  });

  it('knows those too that are not in the workbook', async () => {
    const { plan } = await planIn(await planFile(SIX, GOALS));
    const without = { ...plan, maalepunkter: plan.maalepunkter.slice(0, 1) };
    expect(prioritiesOf(without).map(({ isPrioritised }) => isPrioritised)).toEqual([
      true,
      ...new Array<boolean>(19).fill(false),
    ]);
  });

  it('has nothing to point out in six across the three pillars', () => {
    expect(hints('E1', 'E2', 'S3', 'S7', 'G1', 'G5')).toEqual([]);
  });

  it('points out too few, too many and a pillar without', () => {
    expect(hints()).toEqual([expect.stringMatching(/^Vælg gerne flere: 6 er passende/)]);
    expect(hints('E1', 'E2', 'S3')).toEqual([
      expect.stringMatching(/^Vælg gerne flere/),
      'Ingen målepunkter er prioriteret i G (governance). Er det et bevidst valg?',
    ]);
    expect(hints(...MAALEPUNKTER.slice(0, 14).map(({ id }) => id))).toEqual([
      expect.stringMatching(/^Vælg nogle fra/),
      expect.stringMatching(/ i G /),
    ]);
  });

  it.each([
    [4, 0],
    [9, 0],
    [3, 1],
    [10, 1],
  ])('about %i of them give %i hints on the number', (count, expected) => {
    const ids = ['E1', 'S1', 'G1', 'E2', 'S2', 'G2', 'E3', 'S3', 'G3', 'E4'].slice(0, count);
    expect(hints(...ids)).toHaveLength(expected);
  });
});
