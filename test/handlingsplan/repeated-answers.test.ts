import { changeFields } from '../../src/handlingsplan/edit/plan-edits';
import type { Variant } from './layouts/variant';
import { VARIANTS } from './layouts/variants';
import { applied, confirmedFile, openBook } from './support/open-book';

const open = ({ closedToRows }: Variant): boolean => closedToRows !== 'sheet-protected';

describe.each(VARIANTS.filter(open))('$name', (variant) => {
  test('a goal that is worded anew stays one goal with the same initiatives', async () => {
    const before = await confirmedFile(variant);
    const book = await openBook(before);
    const after = await applied(before, changeFields(book, 'E1.1', { goal: 'Sænke varmeforbruget' }));
    const goals = (await openBook(after)).plan.maalepunkter[0]!.goals;
    const expected = book.plan.maalepunkter[0]!.goals;
    expect(goals.map(({ text }) => text.value)).toEqual([
      'Sænke varmeforbruget',
      ...expected.slice(1).map(({ text }) => text.value),
    ]);
    expect(goals.map(({ initiatives }) => initiatives.map(({ text }) => text.value))).toEqual(
      expected.map(({ initiatives }) => initiatives.map(({ text }) => text.value)),
    );
  });

  test('a sentence that is written anew is the same wherever it stands', async () => {
    const before = await confirmedFile(variant);
    const book = await openBook(before);
    const { sentence } = book.plan.maalepunkter[0]!;
    if (sentence.place === null) {
      expect(() => changeFields(book, 'E1', { sentence: 'Kort.' })).toThrow(/no place for/);
      return;
    }
    const after = await openBook(await applied(before, changeFields(book, 'E1', { sentence: 'Kort.' })));
    expect(after.plan.maalepunkter[0]!.sentence.value).toBe('Kort.');
    const [sheet] = [after.snapshot.contents.get(sentence.place.sheet)!];
    expect([...sheet.cells].map(([, { value }]) => value)).not.toContain(sentence.value);
  });
});
