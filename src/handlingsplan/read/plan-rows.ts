import { findMaalepunkt } from '../find-maalepunkt';
import type { Block } from '../layout/layout';
import { isHelpText, rowKind } from '../layout/content-rows';
import type { SheetGrid } from '../layout/sheet-grid';
import { formatCell } from '../../workbook/address';
import type { Place } from '../plan';
import { plainText } from '../plain-text';

/** A row of a plan with the målepunkt it is about, which may stand further up: in a merged cell or a section's heading. */
export interface PlanRow {
  readonly row: number;
  /** Id of the målepunkt. */
  readonly maalepunkt: string;
  /** Where the name stands; `null` on a card and under a section's heading. */
  readonly name: Place | null;
  /** The name stands on this row itself. */
  readonly isNamed: boolean;
}

export interface ReadRows {
  readonly rows: readonly PlanRow[];
  /** Names that are none of the twenty. */
  readonly unknown: readonly { readonly name: string; readonly place: Place }[];
  readonly helpTexts: readonly { readonly text: string; readonly place: Place }[];
}

/** The rows of a plan or an overview that say something about a målepunkt, from the top. */
export function planRows(grid: SheetGrid, block: Block): ReadRows {
  const names = block.columns.find(({ key }) => key === 'maalepunkt')?.column;
  const rows: PlanRow[] = [];
  const unknown: { name: string; place: Place }[] = [];
  const helpTexts: { text: string; place: Place }[] = [];
  let current: { id: string; name: Place | null; written: string } | null =
    block.maalepunkt === null ? null : { id: block.maalepunkt, name: null, written: '' };
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const kind = rowKind(grid, block.columns, row, block.role);
    if (kind === 'section') {
      const { id, column, text } = sectionOf(grid, row);
      if (id === null) {
        // A new pillar: what follows without a name belongs to nobody before it.
        if (block.maalepunkt === null) current = null;
        continue;
      }
      const name = { sheet: grid.sheet, cell: formatCell({ row, column }) };
      current = { id, name, written: plainText(text) };
      rows.push({ row, maalepunkt: id, name, isNamed: true });
      continue;
    }
    if (kind !== 'content') continue;
    helpTexts.push(...helpTextsIn(grid, block, row));
    const written = names === undefined ? '' : grid.text(row, names);
    if (names !== undefined && written !== '' && !isHelpText(written)) {
      const place = { sheet: grid.sheet, cell: formatCell({ row, column: names }) };
      const found = findMaalepunkt(written);
      if (!found) {
        unknown.push({ name: written, place });
        current = null;
        continue;
      }
      current = { id: found.id, name: place, written: plainText(written) };
      rows.push({ row, maalepunkt: found.id, name: place, isNamed: true });
      continue;
    }
    if (current) rows.push({ row, maalepunkt: current.id, name: current.name, isNamed: false });
  }
  return { rows, unknown, helpTexts };
}

function sectionOf(grid: SheetGrid, row: number): { id: string | null; column: number; text: string } {
  const column = grid.columns(row)[0] ?? 1;
  const text = grid.text(row, column);
  return { id: findMaalepunkt(text)?.id ?? null, column, text };
}

function helpTextsIn(grid: SheetGrid, { columns }: Block, row: number): { text: string; place: Place }[] {
  return columns.flatMap(({ column }) => {
    const text = grid.text(row, column);
    return text !== '' && isHelpText(text)
      ? [{ text, place: { sheet: grid.sheet, cell: formatCell({ row, column }) } }]
      : [];
  });
}
