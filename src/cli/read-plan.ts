import { planCells, type PlanCell } from '../handlingsplan/plan-cells';
import { planJson } from '../handlingsplan/plan-json';
import { planVersion } from '../handlingsplan/plan-version';
import { quoteSheet } from '../workbook/address';
import type { Language } from '../workbook/text';
import type { XlsxFile } from '../xlsx/xlsx-file';
import { csvField, csvLine } from './csv';
import { contentOnOneLine, oneLine } from './one-line';
import { openPlanFile } from './plan-file';

/** Every cell of a plan, and as JSON the plan itself; `null` for a workbook that is none. */
export async function planOutput(
  file: XlsxFile,
  format: 'text' | 'json' | 'csv',
  language: Language,
): Promise<string | null> {
  const book = await openPlanFile(file);
  if (!book) return null;
  const cells = planCells(book.plan);
  switch (format) {
    case 'text':
      return asText(cells, language);
    case 'json':
      return JSON.stringify(
        {
          template: { kind: 'handlingsplan', version: planVersion(book.snapshot) },
          cells: cells.map(asCell),
          plan: planJson(book.plan),
        },
        null,
        2,
      );
    case 'csv':
      return asCsv(cells);
  }
}

/** As the cells of a VSME report are told; what belongs together under a disclosure there does under a målepunkt here. */
function asCell({ id, maalepunkt, sheet, cell, value, unit }: PlanCell): object {
  return { id, name: null, disclosure: maalepunkt, sheet, cell, value, unit };
}

function asText(cells: readonly PlanCell[], language: Language): string {
  const lines: string[] = [];
  let group = '';
  for (const { id, sheet, cell, value, unit } of cells.filter((one) => one.value !== null)) {
    const own = id.split('.')[0] ?? '';
    if (own !== group) lines.push(...(lines.length > 0 ? [''] : []), own);
    group = own;
    const after = unit === null || unit === '' ? '' : ` ${oneLine(unit)}`;
    lines.push(`  ${id}  ${quoteSheet(sheet)}!${cell}  ${contentOnOneLine({ value }, language)}${after}`);
  }
  const blank = cells.filter(({ value }) => value === null).length;
  const filled = cells.length - blank;
  const closing =
    language === 'da'
      ? `${filled} udfyldte og ${blank} tomme celler.`
      : `${filled} filled and ${blank} blank cells.`;
  return [...lines, '', closing].join('\n');
}

const COLUMNS = ['id', 'maalepunkt', 'sheet', 'cell', 'value', 'unit'] as const;

function asCsv(cells: readonly PlanCell[]): string {
  return [
    csvLine(COLUMNS),
    ...cells.map((cell) => csvLine(COLUMNS.map((column) => csvField(cell[column])))),
  ].join('\r\n');
}
