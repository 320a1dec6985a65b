import type { WorkbookFile } from './workbook-file';

/**
 * The example that ships. The page may fetch nothing: the file is a part of the program, loaded when asked for.
 *
 * @param search of the page's address: `?eksempel=handlingsplan` asks for the plan in the place of the VSME report.
 */
export async function exampleWorkbook(search: string): Promise<WorkbookFile> {
  if (new URLSearchParams(search).get('eksempel') === 'handlingsplan') {
    const { default: bytes } = await import('../../assets/examples/kompasark-handlingsplan.xlsx');
    return { name: 'kompasark-handlingsplan.xlsx', bytes };
  }
  const { default: bytes } = await import('../../assets/examples/kompasark-eksempel.xlsx');
  return { name: 'kompasark-eksempel.xlsx', bytes };
}
