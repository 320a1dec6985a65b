import { LIBREOFFICE_TIMEOUT } from '../support/libreoffice';
import { describeWithLibreOffice } from '../support/programs';
import type { Variant } from './layouts/variant';
import { LIBREOFFICE_VARIANTS, VARIANTS } from './layouts/variants';
import { openBook } from './support/open-book';
import { told } from './support/told';

jest.setTimeout(LIBREOFFICE_TIMEOUT);

const certain = ({ certainty }: Variant): boolean => certainty === 'certain';
const uncertain = (variant: Variant): boolean => !certain(variant);

function readsAs(variants: readonly Variant[]): void {
  test.each(variants)('$name', async ({ file, tells, certainty, ambiguous = {} }) => {
    const { plan, layout } = await openBook(file(), 'validate');
    expect(told(plan)).toEqual(tells);
    expect(layout.certainty).toBe(certainty);
    const meanings = layout.blocks.flatMap(({ columns }) =>
      columns.map(({ heading, key }) => [heading, key]),
    );
    expect(meanings).toEqual(expect.arrayContaining(Object.entries(ambiguous)));
  });
}

describe('a layout whose headings a stranger understands tells the plan', () => {
  readsAs(VARIANTS.filter(certain));
});

describeWithLibreOffice('a layout that LibreOffice has saved tells the plan', () => {
  readsAs(LIBREOFFICE_VARIANTS);
});

describe.each(VARIANTS)('$name', ({ file, tells }) => {
  test('says the same at both depths', async () => {
    const bytes = file();
    const [values, everything] = await Promise.all([openBook(bytes, 'validate'), openBook(bytes, 'full')]);
    expect(told(everything.plan)).toEqual(told(values.plan));
    expect(everything.layout.blocks).toEqual(values.layout.blocks);
  });

  test('says where each initiative stands that it found', async () => {
    const { plan, snapshot } = await openBook(file(), 'full');
    for (const { goals } of plan.maalepunkter) {
      for (const { initiatives } of goals) {
        for (const { sheet, row, text } of initiatives) {
          const onRow = [...snapshot.contents.get(sheet)!.cells].filter(([at]) => at.row === row);
          expect(onRow.map(([, { value }]) => value)).toContain(text.value);
        }
      }
    }
    expect(plan.maalepunkter.map(({ maalepunkt }) => maalepunkt.id)).toEqual(
      tells.maalepunkter.map(({ id }) => id),
    );
  });
});

describe('a layout with headings in no list', () => {
  test.each(VARIANTS.filter(uncertain))('asks: $name', async ({ file, tells, meaning = {} }) => {
    const { plan, layout } = await openBook(file(), 'validate');
    expect(layout.certainty).toBe('uncertain');
    expect(plan.maalepunkter.map(({ maalepunkt }) => maalepunkt.id)).toEqual(
      tells.maalepunkter.map(({ id }) => id),
    );
    const bound = layout.blocks.flatMap(({ columns }) => columns);
    for (const [heading, key] of Object.entries(meaning)) {
      // Either it is put as a question what the column is taken for, or it is shown that nothing was made of it.
      const column = bound.find((one) => one.heading === heading);
      if (column) expect({ heading, evidence: column.evidence }).toEqual({ heading, evidence: 'guess' });
      else expect(layout.unused.map((one) => one.heading)).toContain(heading);
      if (GUESSED_FROM_CONTENT.has(key)) expect({ heading, key: column?.key }).toEqual({ heading, key });
    }
  });
});

/** What stands under a heading gives these away: the words are those of AlmenKompas. */
const GUESSED_FROM_CONTENT = new Set(['maalepunkt', 'level', 'status', 'deadline']);
