import type { Change, ChangeSet } from '../../workbook/change-set';
import type { NewSheet } from '../../workbook/new-sheet';
import { COVER_NAMES, coverSheet } from './cover-sheet';
import { NOTHING, type Contents } from './contents';
import { DATA, DATA_TABLE_COLUMNS, dataFormats } from './data-table';
import { LIST_NAMES } from './lists';
import { listSheet } from './list-sheet';
import { LOG, LOG_TABLE_COLUMNS, logFormats } from './log-table';
import { TAB_COLORS } from './looks';
import { maalepunkterSheet } from './maalepunkter-sheet';
import { PLAN, PLAN_TABLE_COLUMNS, planFormats, PRINTED_COLUMNS } from './plan-table';
import { tableSheet } from './table-sheet';

export interface HandlingsplanWorkbookOptions {
  /** Filled in for a housing organisation that does not exist. */
  readonly example: boolean;
  /** The day from which the example counts its dates, so that it is as alive whenever it is made. ISO; absent: today. */
  readonly today?: string;
}

/**
 * A new handlingsplan as a change set: on an empty workbook a new file, on an open one sheets behind those that are
 * there. It stands by itself: plain Excel formulas, no add-in needed.
 */
export async function handlingsplanWorkbook({
  example,
  today = new Date().toISOString().slice(0, 10),
}: HandlingsplanWorkbookOptions): Promise<ChangeSet> {
  const contents = example ? (await import('./example')).examplePlan(today) : NOTHING;
  return {
    title: { da: 'Ny handlingsplan', en: 'New handlingsplan' },
    changes: handlingsplanChanges(contents),
  };
}

/** @param contents what is written in it. */
export function handlingsplanChanges(contents: Contents): readonly Change[] {
  const sheets: readonly NewSheet[] = [
    coverSheet(contents.cover),
    maalepunkterSheet(contents.maalepunkter),
    tableSheet({
      table: PLAN,
      columns: PLAN_TABLE_COLUMNS,
      name: 'Plan_initiativer',
      title: 'Handlingsplan',
      subtitle:
        'Én række for hvert initiativ. Udskriften slutter med »Næste skridt«; til højre står, hvordan målet måles, og hvad der ellers hører til.',
      tabColor: TAB_COLORS.plan,
      rows: contents.plan,
      formats: planFormats,
      frozenColumns: PLAN.column('goalNo'),
      printedColumns: PRINTED_COLUMNS,
    }),
    tableSheet({
      table: LOG,
      columns: LOG_TABLE_COLUMNS,
      name: 'Plan_opfølgning',
      title: 'Opfølgning',
      subtitle:
        'En ny linje, hver gang noget er sket eller målt. Gamle linjer rettes ikke: en rettelse er en ny linje. Ingen cpr-numre.',
      tabColor: TAB_COLORS.log,
      rows: contents.log,
      formats: logFormats,
      frozenColumns: LOG.column('maalepunkt'),
    }),
    tableSheet({
      table: DATA,
      columns: DATA_TABLE_COLUMNS,
      name: 'Plan_data',
      title: 'Data',
      subtitle:
        'Ét tal i hver række: indikator, år og organisation eller afdeling. Landsgennemsnittet skriver I selv, fra samme år. Forskel er værdien minus landsgennemsnittet.',
      tabColor: TAB_COLORS.data,
      rows: contents.data,
      formats: dataFormats,
      frozenColumns: DATA.column('indicator'),
    }),
    listSheet(),
  ];
  return [
    ...sheets.map((sheet): Change => ({ kind: 'add-sheet', sheet })),
    ...[...LIST_NAMES, ...COVER_NAMES].map(([name, refersTo]): Change => ({
      kind: 'add-name',
      name,
      refersTo,
    })),
  ];
}
