/** A workbook as a file: what it is called and what it holds. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function readFile(file: File): Promise<WorkbookFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Lets the browser save a file where it saves downloads. */
export function download({ name, bytes }: WorkbookFile): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
