import type { Edit } from '../validation/rule';
import { isCellError, type CellValue } from '../workbook/cell-value';
import { contentOf, type CellChange, type ChangeSet } from '../workbook/change-set';
import { readDate } from '../workbook/typed-text';
import { UserError } from '../workbook/user-error';
import type { Datapoint } from './datapoint';
import { nearest } from './nearest';
import { parseAnswer } from './parse-answer';
import type { BoundCell, BoundDatapoint, Report } from './report';
import { allowedValues } from './rules/allowed-values';
import { isFrom } from './template-version';

/**
 * An answer to write: the datapoint by its id or by any defined name EFRAG has for it; the row, which may be which
 * tick box, where there are several.
 */
export type Answer = Edit;

/**
 * The change that writes an answer as its cell wants it. A date that the template puts together is written as its
 * year, month and day. In a report that was read at depth `full` locked cells are refused here, else on writing.
 *
 * @throws {UserError} `unknown-datapoint`, `datapoint-not-in-workbook`, `row-needed`, `no-such-row`,
 *   `computed-datapoint`, `cell-locked`, `answer-not-understood`, `not-in-list`, `text-too-long`
 */
export function setDatapoint(report: Report, answer: Answer): ChangeSet {
  const bound = findDatapoint(report, answer.datapoint);
  const { label } = bound.datapoint;
  return {
    title: { da: `Udfyld »${label.da}«`, en: `Fill in “${label.en}”` },
    changes: bound.datapoint.parts
      ? dateChanges(report, bound, answer.value)
      : [cellChange(report, bound, answer)],
  };
}

/**
 * The datapoint that is meant by an id or by any defined name EFRAG has for it.
 *
 * @throws {UserError} `unknown-datapoint`, `datapoint-not-in-workbook`
 */
export function findDatapoint(report: Report, idOrName: string): BoundDatapoint {
  const bound = knownDatapoint(report, idOrName);
  if (bound) return bound;
  const known = [...report.datapoints.values()].flatMap(({ datapoint, name }) =>
    [datapoint.id, name ?? []].flat(),
  );
  const near = nearest(idOrName.trim(), known);
  throw new UserError('unknown-datapoint', {
    da: `Der er intet datapunkt »${idOrName}«.${near.length > 0 ? ` Mener du ${near.join(' eller ')}?` : ''} Kommandoen read viser dem alle.`,
    en: `There is no datapoint “${idOrName}”.${near.length > 0 ? ` Do you mean ${near.join(' or ')}?` : ''} The command read shows them all.`,
  });
}

/**
 * As {@link findDatapoint}, `null` for what is no datapoint at all.
 *
 * @throws {UserError} `datapoint-not-in-workbook`
 */
export function knownDatapoint(report: Report, idOrName: string): BoundDatapoint | null {
  const wanted = idOrName.trim().toLowerCase();
  const isMeant = ({
    datapoint,
    name,
  }: Pick<BoundDatapoint, 'datapoint'> & { name?: string | null }): boolean =>
    [datapoint.id, datapoint.name, datapoint.volumeName, name].some((one) => one?.toLowerCase() === wanted);
  const bound = [...report.datapoints.values()].find(isMeant);
  if (bound) return bound;
  const lost = [...report.unbound.values()].find(isMeant);
  if (lost) throw new UserError('datapoint-not-in-workbook', lost.text);
  return null;
}

function dateChanges(report: Report, { datapoint }: BoundDatapoint, value: CellValue): CellChange[] {
  const iso = typeof value === 'string' ? readDate(value) : null;
  const blank = value === null || value === '';
  if (iso === null && !blank) {
    throw new UserError('answer-not-understood', {
      da: `»${datapoint.label.da}« (${datapoint.id}) skal være en dato som 31-12-2026 eller 2026-12-31.`,
      en: `“${datapoint.label.en}” (${datapoint.id}) must be a date such as 31-12-2026 or 2026-12-31.`,
    });
  }
  const numbers = iso?.split('-').map(Number);
  return (datapoint.parts ?? []).map((id, index) =>
    cellChange(report, findDatapoint(report, id), {
      datapoint: id,
      value: numbers?.[index] ?? null,
    }),
  );
}

function cellChange(report: Report, bound: BoundDatapoint, { row, value }: Answer): CellChange {
  const cell = cellFor(bound, row);
  refuseUnlessFillable(report, bound, cell);
  const { datapoint } = bound;
  return {
    kind: 'cell',
    sheet: cell.sheet,
    cell: cell.cell,
    before: contentOf(cell),
    after: { value: contentFor(report, datapoint, value) },
  };
}

function contentFor(report: Report, datapoint: Datapoint, value: CellValue): CellValue {
  if (datapoint.type !== 'reference') return parseAnswer(datapoint, value, allowedValues(report, datapoint));
  const cells = report.datapoints.get('b1_site_id')?.cells ?? [];
  const sites = cells.flatMap(({ value: site }) => (site === null || isCellError(site) ? [] : [site]));
  const meant = parseAnswer(datapoint, value, sites.map(String));
  return sites.find((site) => String(site) === meant) ?? null;
}

function cellFor({ datapoint, cells }: BoundDatapoint, row: number | undefined): BoundCell {
  const { id, label } = datapoint;
  if (row === undefined && cells.length > 1) {
    throw new UserError('row-needed', {
      da: `»${label.da}« (${id}) har ${cells.length} rækker. Angiv hvilken, fra 1 til ${cells.length}.`,
      en: `“${label.en}” (${id}) has ${cells.length} rows. Say which, from 1 to ${cells.length}.`,
    });
  }
  const cell = cells[(row ?? 1) - 1];
  if (cell) return cell;
  throw new UserError('no-such-row', {
    da: `»${label.da}« (${id}) har ingen række ${row ?? 1}, kun 1 til ${cells.length}.`,
    en: `“${label.en}” (${id}) has no row ${row ?? 1}, only 1 to ${cells.length}.`,
  });
}

function refuseUnlessFillable(
  { template }: Report,
  { datapoint }: BoundDatapoint,
  { sheet, cell, locked }: BoundCell,
): void {
  const { id, label, computed } = datapoint;
  if (computed?.locked === true && isFrom(computed.since ?? '1.0.0', template.release)) {
    throw new UserError('computed-datapoint', {
      da: `Skabelonen udfylder selv »${label.da}« (${id}) i ${sheet}!${cell}. Ret i stedet de svar, den bygger på.`,
      en: `The template fills in “${label.en}” (${id}) itself in ${sheet}!${cell}. Change the answers it builds on instead.`,
    });
  }
  if (locked === true) {
    throw new UserError('cell-locked', {
      da: `${sheet}!${cell} er låst, så »${label.da}« (${id}) kan ikke udfyldes. Arket er beskyttet af EFRAG.`,
      en: `${sheet}!${cell} is locked, so “${label.en}” (${id}) cannot be filled in. EFRAG protects the sheet.`,
    });
  }
}
