import { formatReference, parseCell } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import type { Completeness } from '../../vsme/completeness';
import { answerStates } from '../../vsme/relevance/answer-states';
import type { BoundCell, BoundDatapoint, Report } from '../../vsme/report';
import { validateReport } from '../../vsme/validate';
import { askedDisclosures } from '../asked-disclosures';
import { comparableFigure } from './comparison';
import type { KeyFigure } from './figures';
import type { FormerFigure, Gap, LastYear } from './last-year';

/** What the sections look at. */
export class KeyFigureFacts {
  readonly completeness: readonly Completeness[];
  /** The datapoints whose answers are asked for now. */
  readonly required: ReadonlySet<string>;

  constructor(
    readonly report: Report,
    readonly lastYear: LastYear | null,
  ) {
    const { findings } = validateReport(report, { module: 'auto' });
    const states = answerStates(report, findings);
    this.required = new Set([...states].filter(([, { required }]) => required === 'skal').map(([id]) => id));
    this.completeness = askedDisclosures(report, states);
  }

  bound(id: string): BoundDatapoint | null {
    return this.report.datapoints.get(id) ?? null;
  }

  /** The datapoint that stands for a key figure here; `null` where this workbook has none. */
  standingFor(figure: KeyFigure): BoundDatapoint | null {
    const ids = (typeof figure === 'string' ? [figure] : figure).filter((id) => this.bound(id));
    const id = ids.find((one) => this.number(one) !== null) ?? ids.at(-1);
    return id === undefined ? null : this.bound(id);
  }

  /** The cell of an answer as formulas write it; `null` where this workbook has none. */
  reference(id: string): string | null {
    return this.references(id)[0] ?? null;
  }

  /** Those of a list or table column, one by one. */
  references(id: string): readonly string[] {
    return (this.bound(id)?.cells ?? []).map(referenceTo);
  }

  /** Every cell of a list or table column as one area; `null` where this workbook has none. */
  column(id: string): string | null {
    const cells = this.bound(id)?.cells ?? [];
    const [first, last] = [cells[0], cells.at(-1)];
    if (!first || !last) return null;
    const [top, bottom] = [parseCell(first.cell)!, parseCell(last.cell)!];
    const area = { top: top.row, left: top.column, bottom: bottom.row, right: bottom.column };
    return formatReference({ sheet: first.sheet, area });
  }

  /** The figure as it stands; `null` when it is blank, an error or no number. */
  number(id: string): number | null {
    return numberIn(this.report, id);
  }

  /** Last year's figure, where it is in the unit of this year's; `null` when no last year is known. */
  former(id: string): FormerFigure | Gap | null {
    return this.lastYear && comparableFigure(this.lastYear, this.report, id);
  }
}

function numberIn(report: Report, id: string): number | null {
  const value: CellValue = report.datapoints.get(id)?.cells[0]?.value ?? null;
  return typeof value === 'number' ? value : null;
}

function referenceTo({ sheet, cell }: BoundCell): string {
  const { row, column } = parseCell(cell)!;
  return formatReference({ sheet, area: { top: row, left: column, bottom: row, right: column } });
}
