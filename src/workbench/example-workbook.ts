import type { WorkbookFile } from './workbook-file';

/** The example that ships. The page may fetch nothing: the file is a part of the program, loaded when asked for. */
export async function exampleWorkbook(): Promise<WorkbookFile> {
  const { default: bytes } = await import('../../assets/examples/kompasark-eksempel.xlsx');
  return { name: 'kompasark-eksempel.xlsx', bytes };
}
