import type { CellRef } from '../../workbook/address';
import type { CellValidation } from '../../workbook/snapshot';
import type { Datapoint } from '../datapoint';
import { cellAreas } from './cell-areas';
import type { References } from './form';
import { choicesOf } from './list-sheet';

type Validation = Omit<CellValidation, 'areas'>;

/** What may be typed in the answers of a sheet: from a list, or a number that is not negative. */
export class AnswerValidations {
  readonly #references: References;
  readonly #columns = new Map<string, { readonly validation: Validation; readonly cells: CellRef[] }>();

  constructor(references: References) {
    this.#references = references;
  }

  add(datapoint: Datapoint, at: CellRef): void {
    const validation = validationOf(datapoint, this.#references);
    if (!validation) return;
    const key = `${validation.type} ${validation.formula1 ?? ''}`;
    const known = this.#columns.get(key);
    if (known) known.cells.push(at);
    else this.#columns.set(key, { validation, cells: [at] });
  }

  get all(): readonly CellValidation[] {
    return [...this.#columns.values()].map(({ validation, cells }) => ({
      areas: cellAreas(cells).join(' '),
      ...validation,
    }));
  }
}

function validationOf(datapoint: Datapoint, to: References): Validation | undefined {
  const list = choicesOf(datapoint, to);
  if (list !== undefined) return { type: 'list', formula1: list };
  switch (datapoint.type) {
    case 'decimal':
    case 'monetary':
    case 'integer':
    case 'year':
      return { type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0' };
    default:
      return undefined;
  }
}
