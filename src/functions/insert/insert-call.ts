import { formatCell, type CellRef } from '../../workbook/address';
import { contentOf, GENERAL, type ChangeSet } from '../../workbook/change-set';
import { cellAt, type Snapshot } from '../../workbook/snapshot';
import { NAMESPACE, type EsgFunction } from '../esg-function';

/** The cell that gets the formula. */
export interface Target {
  readonly sheet: string;
  readonly cell: CellRef;
}

/**
 * Puts a formula into a cell. A cell formatted as text would show the formula instead of its answer, so it becomes an
 * ordinary one.
 *
 * @param snapshot the cell at depth `full`.
 * @param formula in English spelling without the equals sign.
 */
export function insertCall(
  snapshot: Snapshot,
  { sheet, cell }: Target,
  fn: EsgFunction,
  formula: string,
): ChangeSet {
  const now = cellAt(snapshot, sheet, cell);
  const isText = now?.numberFormat === '@';
  const place = `${sheet}, ${formatCell(cell)}`;
  return {
    title: {
      da: `Indsæt ${NAMESPACE}.${fn.id} i ${place}`,
      en: `Insert ${NAMESPACE}.${fn.id} into ${place}`,
    },
    changes: [
      {
        kind: 'cell',
        sheet,
        cell: formatCell(cell),
        before: contentOf(now),
        after: { formula },
        ...(isText && { numberFormat: { before: '@', after: GENERAL } }),
      },
    ],
  };
}
