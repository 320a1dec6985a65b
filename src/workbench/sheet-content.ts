import { formatCell, type CellRef } from '../workbook/address';
import { isCellError, type CellValue } from '../workbook/cell-value';
import type { OpenSheet } from '../host/model/open-sheet';
import { shownText } from '../workbook/number-format/shown-text';
import { sheetCharts } from '../host/model/sheet-charts';
import type { TypingConvention } from '../host/model/typing-convention';
import type { CellLook, SheetAppearance } from '../host/workbook-appearance';
import { PLAIN_LOOK } from '../host/workbook-appearance';
import type { GridCell, GridSheet } from './grid';
import type { Ground } from './navigation';

const TICKED = '☑';
const UNTICKED = '☐';

/** One sheet of the open workbook as the grid draws it. */
export class SheetContent {
  readonly #looks = new Map<string, CellLook>();

  constructor(
    private readonly sheet: OpenSheet,
    private readonly appearance: SheetAppearance,
    private readonly typing: TypingConvention,
  ) {
    for (const [at, look] of appearance.cells) this.#looks.set(formatCell(at), look);
  }

  whole(): GridSheet {
    const { id, name, visibility, merges, cells } = this.sheet;
    const places = new Map([
      ...this.appearance.cells.map(([at]) => [formatCell(at), at] as const),
      ...[...cells].map(([at]) => [formatCell(at), at] as const),
    ]);
    return {
      id,
      name,
      visible: visibility === 'visible',
      cells: [...places.values()].map((at) => this.cell(at)),
      merges,
      charts: sheetCharts(this.sheet).map(({ place }) => place),
      appearance: this.appearance,
    };
  }

  get ground(): Ground {
    const { rows, columns } = this.appearance;
    return {
      merges: this.sheet.merges,
      isRowHidden: (row) => rows.get(row)?.hidden ?? false,
      isColumnHidden: (column) =>
        columns.some(({ from, to, hidden }) => hidden && from <= column && column <= to),
    };
  }

  cell(at: CellRef): GridCell {
    const cell = this.sheet.cell(at);
    const look = this.lookAt(at);
    const text = look.tickBox ? tickText(cell.value) : shownText(cell, this.typing);
    return { at, text: text ?? shownText(cell, this.typing), align: alignment(cell.value), look };
  }

  lookAt(at: CellRef): CellLook {
    const { rows, columns } = this.appearance;
    return (
      this.#looks.get(formatCell(at)) ??
      rows.get(at.row)?.look ??
      columns.find(({ from, to }) => from <= at.column && at.column <= to)?.look ??
      PLAIN_LOOK
    );
  }
}

/** `null` for what a tick box cannot show. */
function tickText(value: CellValue): string | null {
  if (typeof value === 'boolean') return value ? TICKED : UNTICKED;
  return value === null ? UNTICKED : null;
}

/** As Excel aligns what has no alignment of its own. */
function alignment(value: CellValue): GridCell['align'] {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isCellError(value) ? 'center' : 'left';
}
