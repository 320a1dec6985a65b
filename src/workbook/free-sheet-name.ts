import type { WorkbookIndex } from './snapshot';

/** The name itself, or with the first number that no sheet of the workbook has: `Rapport 2`. Case does not matter. */
export function freeSheetName(wanted: string, { sheets }: Pick<WorkbookIndex, 'sheets'>): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}
