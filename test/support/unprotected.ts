import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The same file without the protection of its sheets, for tests that write where the author locked the cells. */
export function withoutProtection(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    parts[name] = strToU8(strFromU8(bytes).replace(/<sheetProtection[^>]*\/>/, ''));
  }
  return zipSync(parts);
}
