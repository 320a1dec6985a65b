import type {
  CellChange,
  Change,
  ChartChange,
  NameChange,
  RowsChange,
  SheetChange,
} from '../workbook/change-set';
import type { NewSheet } from '../workbook/new-sheet';
import type { SheetsWithNames } from './sheets-with-names';

/**
 * What is checked together and made in one go, because every sync takes time: neighbouring cells, and the charts that
 * show them; neighbouring new sheets, which may refer to one another, with the names that follow them; and sheets that
 * go, with their names.
 */
export type Step = Contents | AddedSheets | RemovedSheets | RowsChange | Continuation;

export interface Contents {
  readonly kind: 'contents';
  readonly cells: readonly CellChange[];
  readonly charts: readonly ChartChange[];
}

export interface AddedSheets extends SheetsWithNames {
  readonly kind: 'add-sheets';
}

export interface RemovedSheets extends SheetsWithNames {
  readonly kind: 'remove-sheets';
}

/** What inserted rows take over from the row above: a step after the insertion, and taken back together with it. */
export interface Continuation {
  readonly kind: 'continue-rows';
  readonly rows: RowsChange;
}

/** The changes in the same order, as the steps in which they are made. */
export function stepsOf(changes: readonly Change[]): readonly Step[] {
  const steps = new Steps();
  for (const change of changes) steps.take(change);
  return steps.all;
}

class Steps {
  readonly all: Step[] = [];
  /** The last step, as long as it can take in more. */
  #contents: { cells: CellChange[]; charts: ChartChange[] } | null = null;
  #sheets: { kind: SheetsStep; sheets: NewSheet[]; names: NameChange[] } | null = null;

  take(change: Change): void {
    switch (change.kind) {
      case 'cell':
        this.#growingContents().cells.push(change);
        break;
      case 'chart':
        this.#growingContents().charts.push(change);
        break;
      case 'add-sheet':
      case 'add-name':
        this.#takeSheet('add-sheets', change);
        break;
      case 'remove-sheet':
      case 'remove-name':
        this.#takeSheet('remove-sheets', change);
        break;
      case 'insert-rows':
      case 'remove-rows':
        this.#push(change);
        if (continues(change)) this.#push({ kind: 'continue-rows', rows: change });
        break;
    }
  }

  #push(step: Step): void {
    this.#contents = null;
    this.#sheets = null;
    this.all.push(step);
  }

  #growingContents(): { cells: CellChange[]; charts: ChartChange[] } {
    if (this.#contents) return this.#contents;
    const contents = { kind: 'contents' as const, cells: [], charts: [] };
    this.#push(contents);
    this.#contents = contents;
    return contents;
  }

  #takeSheet(kind: SheetsStep, change: SheetChange | NameChange): void {
    const isSheet = 'sheet' in change;
    const last = this.#sheets;
    // A sheet after a name may use the name: it is made after it.
    const fits = last?.kind === kind && !(kind === 'add-sheets' && isSheet && last.names.length > 0);
    const step = fits ? last : { kind, sheets: [], names: [] };
    if (!fits) this.#push(step);
    this.#sheets = step;
    if (isSheet) step.sheets.push(change.sheet);
    else step.names.push(change);
  }
}

type SheetsStep = (AddedSheets | RemovedSheets)['kind'];

/** Whether the new rows take over from the row above. */
export function continues({ kind, continues: takesOver }: RowsChange): boolean {
  return kind === 'insert-rows' && takesOver === true;
}
