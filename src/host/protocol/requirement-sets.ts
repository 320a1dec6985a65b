import type { HostOptions } from '../host-options';

/**
 * Members that came after ExcelApi 1.8, by the minor version they came with. Every Excel that the product meets has
 * the others. Source: "API set" in the reference of the Excel JavaScript API.
 */
const SINCE: Readonly<Record<string, number>> = {
  'Application.calculationState': 9,
  'Application.cultureInfo': 11,
  'Application.decimalSeparator': 11,
  'Application.suspendScreenUpdatingUntilNextSync': 9,
  'Application.thousandsSeparator': 11,
  'Application.useSystemSeparators': 11,
  'ChartAreaFormat.roundedCorners': 9,
  'ChartAxis.linkNumberFormat': 9,
  'ChartDataLabels.linkNumberFormat': 9,
  'Range.copyFrom': 9,
  'Range.getCellProperties': 9,
  'Range.getMergedAreasOrNullObject': 13,
  'Range.getSpillParent': 12,
  'Range.getSpillParentOrNullObject': 12,
  'Range.getSpillingToRange': 12,
  'Range.getSpillingToRangeOrNullObject': 12,
  'Range.hasSpill': 12,
  'RangeFormat.indentLevel': 9,
  'Table.resize': 13,
  'Worksheet.getRanges': 9,
  'Worksheet.horizontalPageBreaks': 9,
  'Worksheet.pageLayout': 9,
  'WorksheetCollection._RegisterDataChangedEvent': 9,
  'WorksheetCollection._RegisterSelectionChangedEvent': 9,
};

/** Whether an Excel of this version has a member, spelled as the library does: `Range.getCellProperties`. */
export function isInVersion(member: string, apiVersion: HostOptions['apiVersion']): boolean {
  return (SINCE[member] ?? 1) <= Number(apiVersion.split('.')[1]);
}
