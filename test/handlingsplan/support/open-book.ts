import { confirmLayout } from '../../../src/handlingsplan/edit/confirm-layout';
import type { AnyColumn, BoundColumn, PlanLayout } from '../../../src/handlingsplan/layout/layout';
import { openPlan, planAreas } from '../../../src/handlingsplan/open-plan';
import type { PlanBook } from '../../../src/handlingsplan/plan-book';
import type { ChangeSet } from '../../../src/workbook/change-set';
import type { Depth } from '../../../src/workbook/snapshot';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import type { Variant } from '../layouts/variant';

/** The plan in a file; fails where none is recognised. */
export async function openBook(file: Uint8Array, depth: Depth = 'full'): Promise<PlanBook> {
  const book = openPlan(await XlsxFile.open(file).read({ depth, want: planAreas }));
  if (!book) throw new Error('The workbook is not recognised as a handlingsplan.');
  return book;
}

export async function applied(file: Uint8Array, changes: ChangeSet): Promise<Uint8Array> {
  const opened = XlsxFile.open(file);
  await opened.apply(changes);
  return opened.toBytes();
}

const CONFIRMED = new Map<Variant, Promise<Uint8Array>>();

/** The variant's file after its people have said what its columns mean. */
export function confirmedFile(variant: Variant): Promise<Uint8Array> {
  const known = CONFIRMED.get(variant) ?? confirm(variant);
  CONFIRMED.set(variant, known);
  return known;
}

async function confirm({ file, meaning = {} }: Variant): Promise<Uint8Array> {
  const bytes = file();
  const book = await openBook(bytes);
  return applied(bytes, confirmLayout(book, corrected(book.layout, meaning)));
}

/** The layout with the meaning that people give the headings, as the pane's confirmation makes it. */
function corrected(layout: PlanLayout, meaning: Readonly<Record<string, string>>): PlanLayout {
  const meantBy = (heading: string): AnyColumn | undefined => meaning[heading] as AnyColumn | undefined;
  const blocks = layout.blocks.map((block) => {
    const columns = block.columns.map((column): BoundColumn => {
      const key = meantBy(column.heading);
      return key ? { ...column, key, evidence: 'confirmed' } : column;
    });
    const found = layout.unused.flatMap(({ sheet, column, heading }): BoundColumn[] => {
      const key = meantBy(heading);
      return key && sheet === block.sheet ? [{ key, column, heading, evidence: 'confirmed' }] : [];
    });
    return { ...block, columns: [...columns, ...found].sort((a, b) => a.column - b.column) };
  });
  return {
    ...layout,
    blocks,
    unused: layout.unused.filter(({ heading }) => meantBy(heading) === undefined),
    certainty: 'confirmed',
  };
}
