import { vsmeAreas } from '../../src/vsme/workbook-areas';
import type { Change } from '../../src/workbook/change-set';
import type { Snapshot } from '../../src/workbook/snapshot';
import { XlsxFile } from '../../src/xlsx/xlsx-file';

/** The file with changes made one after another, each planned on what the file holds by then. */
export async function withKept(
  bytes: Uint8Array,
  ...plans: readonly ((snapshot: Snapshot) => readonly Change[])[]
): Promise<Uint8Array> {
  const file = XlsxFile.open(bytes);
  for (const plan of plans) {
    const snapshot = await file.read({ depth: 'full', want: vsmeAreas('short') });
    await file.apply({ title: { da: 'Prøve', en: 'Test' }, changes: plan(snapshot) });
  }
  return file.toBytes();
}
