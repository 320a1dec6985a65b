import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The file with some of its parts replaced, or removed where the content is `null`. Entries keep their order. */
export function withParts(
  file: Uint8Array,
  parts: Readonly<Record<string, string | Uint8Array | null>>,
): Uint8Array {
  const entries: Zippable = unzipSync(file);
  for (const [name, content] of Object.entries(parts)) {
    if (content === null) delete entries[name];
    else entries[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries);
}

/** The file with bytes written over at one place, found by a signature counted from the start of the file. */
export function patchedAt(file: Uint8Array, at: number, bytes: readonly number[]): Uint8Array {
  const copy = file.slice();
  copy.set(bytes, at);
  return copy;
}

/** Where the central directory's record of an entry begins. */
export function directoryRecordOf(file: Uint8Array, entry: string): number {
  const name = strToU8(entry);
  for (let at = file.length - 46; at >= 0; at--) {
    const isRecord = file[at] === 0x50 && file[at + 1] === 0x4b && file[at + 2] === 1 && file[at + 3] === 2;
    if (isRecord && name.every((byte, i) => file[at + 46 + i] === byte) && file[at + 28] === name.length) {
      return at;
    }
  }
  throw new Error(`no entry ${entry}`);
}

/** A number as it stands in a ZIP header. */
export function littleEndian(value: number): readonly number[] {
  return [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff];
}
