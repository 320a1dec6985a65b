import type { CellValue } from '../../workbook/cell-value';
import type { Change, ChangeSet } from '../../workbook/change-set';
import { UserError } from '../../workbook/user-error';
import type { DataColumn, LogColumn } from '../configuration/configuration';
import { columnHeading } from '../layout/column-heading';
import type { AnyColumn, Block, BoundColumn } from '../layout/layout';
import type { PlanBook } from '../plan-book';
import { findTarget } from './find-target';
import { lastColumnOf, rowChanges, rowsAtEnd } from './new-row';
import { newListSheet } from './new-list-sheet';
import { SheetDetails } from './sheet-details';

export type LogValues = Readonly<Partial<Record<LogColumn, CellValue>>>;
export type DataValues = Readonly<Partial<Record<DataColumn, CellValue>>>;

/**
 * Adds a line to the follow-up log; what stands there is never changed. A plan without a log gets a sheet for one.
 *
 * @param about `E1.2.3`, `E1.2` or `E1`: what the line is about.
 * @throws {UserError} `no-such-id` …, `date-missing`, `no-place-for-field`, and as fieldChange
 */
export function addLogEntry(book: PlanBook, about: string, values: LogValues): ChangeSet {
  const target = findTarget(book.plan, about);
  if (values.date === undefined || values.date === null || values.date === '') {
    throw new UserError('date-missing', {
      da: 'Opfølgningen mangler en dato. Skriv den som 31-12-2027.',
      en: 'The follow-up lacks a date. Write it as 31-12-2027.',
    });
  }
  const initiative = target.kind === 'initiative' ? target.initiative : null;
  const maalepunkt = target.kind === 'maalepunkt' ? target.maalepunkt : target.planned.maalepunkt;
  const given: LogValues = {
    maalepunkt: maalepunkt.name.da,
    ...(target.kind !== 'maalepunkt' && { goalNo: target.goal.no }),
    ...(initiative && { initiative: initiative.text.value, initiativeId: initiative.initiativeId.value }),
    ...values,
  };
  const title = { da: `Opfølgning på ${about}`, en: `Follow-up on ${about}` };
  return { title, changes: appended(book, 'log', [given]) };
}

/**
 * Adds values of indicators, each in a row of its own. A plan without a sheet for figures gets one.
 *
 * @throws {UserError} `no-place-for-field`, and as fieldChange
 */
export function addFigures(book: PlanBook, rows: readonly DataValues[]): ChangeSet {
  const title = {
    da: rows.length === 1 ? 'Ny værdi' : `${rows.length} nye værdier`,
    en: rows.length === 1 ? 'New value' : `${rows.length} new values`,
  };
  return { title, changes: appended(book, 'data', rows) };
}

type Values = Readonly<Partial<Record<AnyColumn, CellValue>>>;

function appended(book: PlanBook, role: 'log' | 'data', rows: readonly Values[]): readonly Change[] {
  if (rows.length === 0) return [];
  const block = book.layout.blocks.find((one) => one.role === role);
  if (!block) return newListSheet(book, role, rows);
  const details = new SheetDetails(book.snapshot, block.sheet);
  const lastColumn = lastColumnOf(details, block);
  return rowsAtEnd(details, block, rows.length).flatMap((at, index) =>
    rowChanges(details, block, at, boundValues(block, rows[index]!), lastColumn),
  );
}

function boundValues(block: Block, values: Values): ReadonlyMap<BoundColumn, CellValue> {
  const entries = (Object.entries(values) as [AnyColumn, CellValue][]).flatMap(
    ([key, value]): [BoundColumn, CellValue][] => {
      if (value === null || value === '') return [];
      const bound = block.columns.find((one) => one.key === key);
      if (bound) return [[bound, value]];
      if (MAY_BE_LEFT_OUT.has(key)) return [];
      throw noColumn(block, key);
    },
  );
  return new Map(entries);
}

/** What we say beside what the user says. */
const MAY_BE_LEFT_OUT: ReadonlySet<AnyColumn> = new Set<AnyColumn>([
  'goalNo',
  'initiative',
  'initiativeId',
  'scope',
]);

function noColumn({ sheet, role }: Block, key: AnyColumn): UserError {
  const heading = columnHeading(key, role);
  return new UserError('no-place-for-field', {
    da: `Arket »${sheet}« har ingen kolonne til »${heading.da}«. Indsæt en kolonne med den overskrift, eller lad feltet være tomt.`,
    en: `The sheet “${sheet}” has no column for “${heading.en}”. Insert a column with that heading, or leave the field blank.`,
  });
}
