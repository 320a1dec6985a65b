import { columnLetters, type CellRef } from '../../../src/workbook/address';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { formulaOutline } from '../../../src/vsme/formula-outline';

/** What src/vsme/baseline/template-formulas.json says of a release: only places and outlines, none of EFRAG's texts. */
export function formulaBaseline({ contents }: Snapshot): Record<string, string> {
  const sheets: Record<string, string> = {};
  for (const [sheet, { cells }] of contents) {
    const formulas = [...cells].flatMap(([at, { formula }]) =>
      formula === undefined ? [] : [{ at, outline: formulaOutline(formula) }],
    );
    if (formulas.length > 0) sheets[sheet] = runsDown(formulas).join(' ');
  }
  return sheets;
}

function runsDown(formulas: readonly { at: CellRef; outline: string }[]): string[] {
  const sorted = formulas.toSorted((a, b) => a.at.column - b.at.column || a.at.row - b.at.row);
  const runs: { column: number; top: number; bottom: number; outline: string }[] = [];
  for (const { at, outline } of sorted) {
    const run = runs.at(-1);
    if (run?.column === at.column && run.bottom === at.row - 1 && run.outline === outline)
      run.bottom = at.row;
    else runs.push({ column: at.column, top: at.row, bottom: at.row, outline });
  }
  return runs.map(({ column, top, bottom, outline }) => {
    const letters = columnLetters(column);
    return `${letters}${top}${bottom > top ? `:${letters}${bottom}` : ''}=${outline}`;
  });
}
