import { parseReference } from '../../../workbook/address';
import type { ChartCells } from '../../model/added-chart';
import { invalidArgument } from '../../protocol/host-error';
import { textArgument } from '../../protocol/wire-arguments';
import type { ExcelSession } from '../excel-session';
import { PlaceObject } from '../place-object';

/** @throws {HostError} `InvalidArgument` unless it is a range. */
export function rangeArgument(value: unknown): ChartCells {
  if (!(value instanceof PlaceObject)) throw invalidArgument();
  return { sheet: value.sheet, area: value.area };
}

/**
 * The cells of a formula such as `='Ark 1'!$B$2`.
 *
 * @throws {HostError} `InvalidArgument` for anything else. GUESS: the code.
 */
export function formulaArgument({ workbook }: ExcelSession, value: unknown): ChartCells {
  const formula = textArgument(value);
  const reference = formula.startsWith('=') ? parseReference(formula.slice(1)) : null;
  const sheet = reference && workbook.sheet(reference.sheet);
  if (!reference || !sheet) throw invalidArgument();
  return { sheet, area: reference.area };
}
