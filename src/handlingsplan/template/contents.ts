import type { CellValue } from '../../workbook/cell-value';
import type { LogColumn, MaalepunktField } from '../configuration/configuration';
import type { DataTableColumn } from './data-table';
import type { PlanTableColumn } from './plan-table';
import type { TableRow } from './table';

/** What the plan says about itself. */
export const COVER_FIELDS = [
  'organisation',
  'cvr',
  'lbf',
  'municipality',
  'period',
  'version',
  'approvedOn',
  'coordinator',
  'mandate',
] as const;
export type CoverField = (typeof COVER_FIELDS)[number];

/** By the id of the målepunkt. */
export type MaalepunktContents = Readonly<
  Record<string, Readonly<Partial<Record<MaalepunktField, CellValue>>>>
>;

/** What is written in the workbook when it is made. */
export interface Contents {
  readonly cover: Readonly<Partial<Record<CoverField, CellValue>>>;
  readonly maalepunkter: MaalepunktContents;
  readonly plan: readonly TableRow<PlanTableColumn>[];
  readonly log: readonly TableRow<LogColumn>[];
  readonly data: readonly TableRow<DataTableColumn>[];
}

export const NOTHING: Contents = { cover: {}, maalepunkter: {}, plan: [], log: [], data: [] };
