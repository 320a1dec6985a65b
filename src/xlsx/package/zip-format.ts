/**
 * The records of a ZIP file: their signatures, their bytes without names and comments, and where their fields begin
 * (PKWARE APPNOTE.TXT 4.3). All numbers are little-endian.
 */
export const LOCAL = { signature: 0x04034b50, size: 30, description: 4 } as const;

export const DIRECTORY = {
  signature: 0x02014b50,
  size: 46,
  madeBy: 4,
  description: 6,
  commentLength: 32,
  localOffset: 42,
} as const;

export const END = {
  signature: 0x06054b50,
  size: 22,
  disk: 4,
  entriesOnDisk: 8,
  entries: 10,
  directorySize: 12,
  directoryStart: 16,
} as const;

/** What a local and a directory record say alike, counted from the `description` of either. */
export const DESCRIPTION = {
  versionNeeded: 0,
  flags: 2,
  method: 4,
  date: 8,
  crc: 10,
  storedSize: 14,
  size: 18,
  nameLength: 22,
  extraLength: 24,
} as const;

export const STORED = 0;
export const DEFLATED = 8;

export const ENCRYPTED_FLAG = 1;
export const UTF8_NAME_FLAG = 1 << 11;

/** An entry of a ZIP file with its content as it is kept there. */
export interface PackedEntry {
  readonly name: string;
  readonly method: number;
  /** Of the content before it was packed. */
  readonly crc: number;
  /** Bytes of the content before it was packed. */
  readonly size: number;
  readonly stored: Uint8Array;
}
