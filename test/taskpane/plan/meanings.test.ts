import * as fc from 'fast-check';
import type { PlanLayout } from '../../../src/handlingsplan/layout/layout';
import {
  NOT_USED,
  choicesFor,
  headingsIn,
  meaningOf,
  withMeaning,
  type Heading,
} from '../../../src/taskpane/plan/layout/meanings';
import { threeGoalColumns } from '../../handlingsplan/layouts/blocks';
import { halfOwnWords } from '../../handlingsplan/layouts/own-words';
import { openBook } from '../../handlingsplan/support/open-book';

let layouts: readonly PlanLayout[];
beforeAll(async () => {
  const books = await Promise.all([openBook(halfOwnWords.file()), openBook(threeGoalColumns.file())]);
  layouts = books.map(({ layout }) => layout);
});

const allHeadings = (layout: PlanLayout): readonly Heading[] =>
  layout.blocks.flatMap((_block, index) => headingsIn(layout, index));
const printed = (layout: PlanLayout): readonly string[] =>
  allHeadings(layout)
    .map(({ block, bound }) => `${block} ${bound.column} ${bound.heading}`)
    .sort();

test('however the meanings are changed, no heading is lost and no two mean the same', () => {
  fc.assert(
    fc.property(fc.nat(1), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }), (which, changes) => {
      const start = layouts[which]!;
      let layout = start;
      for (const [of, to] of changes) {
        const headings = allHeadings(layout);
        const heading = headings[of % headings.length]!;
        const choices = [
          NOT_USED,
          ...choicesFor(layout.blocks[heading.block]!).map(({ meaning }) => meaning),
        ];
        const meaning = choices[to % choices.length]!;
        layout = withMeaning(layout, heading, meaning);
        const now = headingsIn(layout, heading.block);
        expect(meaningOf(now.find(({ bound }) => bound.column === heading.bound.column)!)).toBe(meaning);
        const used = now.map(meaningOf).filter((one) => one !== NOT_USED);
        expect(new Set(used).size).toBe(used.length);
      }
      expect(printed(layout)).toEqual(printed(start));
    }),
  );
});

test('a layout with three goal columns offers a meaning for each of them', () => {
  const block = layouts[1]!.blocks.find(({ columns }) => columns.some(({ slot }) => slot !== undefined))!;
  expect(choicesFor(block).map(({ meaning }) => meaning)).toEqual(
    expect.arrayContaining(['goal 1', 'goal 2', 'goal 3']),
  );
});
