import fc from 'fast-check';
import { styleAreas } from '../../src/excel/style-areas';
import { cellsOf, formatArea, formatCell, parseArea } from '../../src/workbook/address';
import type { NewSheet } from '../../src/workbook/new-sheet';
import { CHART_SHEET } from '../support/chart-sheet';

const style = fc.constantFrom('head', 'figure', 'note');
const corner = fc.integer({ min: 1, max: 6 });
const area = fc
  .tuple(corner, corner, corner, corner)
  .map(([a, b, c, d]) =>
    formatArea({ top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) }),
  );
const cell = fc.tuple(corner, corner).map(([row, column]) => formatCell({ row, column }));

const anySheet = fc
  .record({
    styledAreas: fc.array(fc.record({ area, style })),
    cells: fc.array(
      fc.record({ cell, content: fc.constant({ value: 1 }), style }, { requiredKeys: ['cell', 'content'] }),
    ),
  })
  .map((looks): NewSheet => ({ ...CHART_SHEET, ...looks }));

/** The style of every cell as the last word on it says: areas first, then the cells' own. */
function stylesOf({ styledAreas, cells }: NewSheet): Map<string, string> {
  const styles = new Map<string, string>();
  for (const one of styledAreas) {
    for (const at of cellsOf(parseArea(one.area)!)) styles.set(formatCell(at), one.style);
  }
  for (const one of cells) if (one.style !== undefined) styles.set(one.cell, one.style);
  return styles;
}

test('every cell gets the look it has in the end, and gets it once', () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const given = styleAreas(sheet).flatMap((one) =>
        [...cellsOf(parseArea(one.area)!)].map((at) => [formatCell(at), one.style] as const),
      );
      expect(new Map(given)).toEqual(stylesOf(sheet));
      expect(given).toHaveLength(stylesOf(sheet).size);
    }),
  );
});

test('cells beside and below each other are one area, and whole columns come first', () => {
  const cells = ['B2', 'C2', 'B3', 'C3', 'B4', 'E2'].map((at) => ({
    cell: at,
    content: { value: 1 },
    style: 'figure',
  }));
  const sheet = { ...CHART_SHEET, styledAreas: [{ area: 'A:D', style: 'note' }], cells };
  expect(styleAreas(sheet)).toEqual([
    { area: 'A:D', style: 'note' },
    { area: 'B2:C3', style: 'figure' },
    { area: 'E2', style: 'figure' },
    { area: 'B4', style: 'figure' },
  ]);
});
