import { MAALEPUNKTER } from '../../../src/handlingsplan/configuration/configuration';
import { handlingsplanWorkbook } from '../../../src/handlingsplan/template/handlingsplan-workbook';
import { savePriorities, type PriorityChange } from '../../../src/handlingsplan/workshop/save-priorities';
import type { Plan } from '../../../src/handlingsplan/plan';
import { inverse } from '../../../src/workbook/change-set';
import { createWorkbook } from '../../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { GOALS, SIX, planFile, planIn, type Said } from './plan-file';

const prioritise = (...ids: string[]): readonly PriorityChange[] =>
  ids.map((maalepunkt, index) => ({ maalepunkt, values: { prioritised: 'Ja', score: String(10 + index) } }));
const chosenIn = ({ maalepunkter }: Plan): readonly string[] =>
  maalepunkter.filter(({ isPrioritised }) => isPrioritised).map(({ maalepunkt }) => maalepunkt.id);
const scoresIn = ({ maalepunkter }: Plan): Readonly<Record<string, number | null>> =>
  Object.fromEntries(maalepunkter.map(({ maalepunkt, score }) => [maalepunkt.id, score.value]));

/** What a plan says of all but some of its målepunkter. */
const besides = ({ maalepunkter }: Plan, ids: readonly string[]): unknown =>
  maalepunkter
    .filter(({ maalepunkt }) => !ids.includes(maalepunkt.id))
    .map(({ maalepunkt, relevance, level, sentence, goals }) => [
      maalepunkt.id,
      relevance.value,
      level.value,
      sentence.value,
      goals.map(({ text }) => text.value),
    ]);

async function emptyTemplate(): Promise<XlsxFile> {
  const file = XlsxFile.open(createWorkbook());
  await file.apply(await handlingsplanWorkbook({ example: false }));
  return file;
}

describe('priorities of several målepunkter', () => {
  it('are written in the rows they have, as one change that can be taken back', async () => {
    const file = await emptyTemplate();
    const { plan, ...book } = await planIn(file);
    const changeSet = savePriorities({ plan, ...book }, prioritise('E1', 'E2', 'S1', 'S4', 'G1', 'G5'));
    expect(changeSet.changes.map(({ kind }) => kind)).toEqual(new Array(12).fill('cell'));
    await file.apply(changeSet);
    const after = await planIn(file);
    expect(chosenIn(after.plan)).toEqual(['E1', 'E2', 'S1', 'S4', 'G1', 'G5']);
    expect(scoresIn(after.plan)).toMatchObject({ E1: 10, G5: 15, E3: null });
    await file.apply(inverse(changeSet));
    expect((await planIn(file)).plan).toEqual(plan);
  });

  it('can be taken from a målepunkt, and cleared', async () => {
    const file = await planFile(SIX, GOALS);
    const book = await planIn(file);
    await file.apply(
      savePriorities(book, [
        { maalepunkt: 'S7', values: { prioritised: 'Nej', score: null, relevance: null } },
        { maalepunkt: 'E1', values: { score: '12,5' } },
      ]),
    );
    const { plan } = await planIn(file);
    expect(chosenIn(plan)).toEqual(['E1', 'E2', 'S3', 'G1', 'G5']);
    expect(plan.maalepunkter.find(({ maalepunkt }) => maalepunkt.id === 'S7')).toMatchObject({
      relevance: { value: null },
      score: { value: null },
    });
    expect(scoresIn(plan)['E1']).toBe(12.5);
  });

  it.each<[string, readonly string[]]>([
    ['one for each pillar', ['E4', 'S2', 'G6']],
    ['several of one pillar', ['S2', 'S4', 'S5', 'S8']],
    [
      'all that are missing',
      ['E3', 'E4', 'E5', 'E6', 'S1', 'S2', 'S4', 'S5', 'S6', 'S8', 'G2', 'G3', 'G4', 'G6'],
    ],
  ])('give a målepunkt that is not in the overview a row of its own: %s', async (_what, absent) => {
    const few: Said = Object.fromEntries(Object.entries(SIX).filter(([name]) => name !== 'Affald'));
    const file = await planFile(few, GOALS, { onlySaid: true });
    const before = await planIn(file);
    expect(before.plan.maalepunkter).toHaveLength(6);
    await file.apply(savePriorities(before, prioritise('E1', ...absent)));
    const { plan } = await planIn(file);
    expect([...chosenIn(plan)].sort()).toEqual([...chosenIn(before.plan), ...absent].sort());
    expect(scoresIn(plan)).toMatchObject(Object.fromEntries(absent.map((id, index) => [id, 11 + index])));
    expect(besides(plan, absent)).toEqual(besides(before.plan, absent));
    expect(plan.repeated).toEqual([]);
  });

  it('are nothing to write where the plan says so already', async () => {
    const book = await planIn(await planFile(SIX, GOALS));
    const same = ['E1', 'E2'].map((maalepunkt) => ({ maalepunkt, values: { prioritised: 'Ja' } }));
    expect(savePriorities(book, same).changes).toEqual([]);
  });

  it('fill the whole of an empty overview', async () => {
    const file = await emptyTemplate();
    const ids = MAALEPUNKTER.map(({ id }) => id);
    await file.apply(savePriorities(await planIn(file), prioritise(...ids)));
    expect(chosenIn((await planIn(file)).plan)).toEqual(ids);
  });
});
