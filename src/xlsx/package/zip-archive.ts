import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import {
  damagedPart,
  encryptedWorkbook,
  missingPart,
  notAWorkbook,
  tooLarge,
  truncatedWorkbook,
  unsafeEntry,
} from './xlsx-errors';
import {
  DEFLATED,
  DESCRIPTION,
  DIRECTORY,
  ENCRYPTED_FLAG,
  END,
  LOCAL,
  STORED,
  type PackedEntry,
} from './zip-format';

/** What a workbook may hold at most. EFRAG's largest is 69 entries and 4 MB; Excel itself stops at 2 GB. */
export const ZIP_LIMITS = {
  entries: 10_000,
  /** Bytes of one entry when inflated. */
  entryBytes: 256 * 1024 * 1024,
  /** Bytes of all entries when inflated. */
  totalBytes: 512 * 1024 * 1024,
  /** Inflated bytes per stored byte, counted for entries over `ratioFromBytes`. */
  ratio: 250,
  ratioFromBytes: 1024 * 1024,
} as const;

/** One entry as the central directory describes it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly storedSize: number;
  readonly size: number;
  readonly localOffset: number;
}

const MAX_COMMENT = 0xffff;
/** Small enough that an entry that lies about its size is caught after a few megabytes. */
const INFLATE_STEP = 64 * 1024;

/**
 * A ZIP file whose entries stay compressed until they are asked for. The central directory is the only truth
 * about an entry; declared and real sizes are both held against `ZIP_LIMITS`. Directory entries are left out.
 */
export class ZipArchive {
  readonly #file: Uint8Array;
  readonly #view: DataView;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #inflated = new Map<string, Uint8Array>();

  /** @throws {UserError} `not-a-workbook`, `truncated-workbook`, `workbook-too-large`, `unsafe-entry` … */
  constructor(file: Uint8Array) {
    this.#file = file;
    this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    this.#entries = this.#readDirectory();
  }

  /** In the order of the file. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** @throws {UserError} `missing-part`, `damaged-workbook`, `encrypted-workbook` */
  bytes(name: string): Uint8Array {
    const known = this.#inflated.get(name);
    if (known) return known;
    const bytes = this.#inflate(this.#entry(name));
    this.#inflated.set(name, bytes);
    return bytes;
  }

  /**
   * An entry as it is kept in the file, to be copied without packing it anew. Its content is checked all the same,
   * so that no damage is handed on.
   *
   * @throws {UserError} as `bytes`
   */
  packed(name: string): PackedEntry {
    const entry = this.#entry(name);
    this.bytes(name);
    return { name, method: entry.method, crc: entry.crc, size: entry.size, stored: this.#storedBytes(entry) };
  }

  #entry(name: string): Entry {
    const entry = this.#entries.get(name);
    if (!entry) throw missingPart(name);
    return entry;
  }

  #readDirectory(): ReadonlyMap<string, Entry> {
    const end = this.#findEnd();
    const count = this.#view.getUint16(end + END.entries, true);
    if (count > ZIP_LIMITS.entries) {
      throw tooLarge({
        da: `den rummer flere end ${ZIP_LIMITS.entries} dele`,
        en: `it holds more than ${ZIP_LIMITS.entries} parts`,
      });
    }
    const entries = new Map<string, Entry>();
    const seen = new Set<string>();
    let total = 0;
    let offset = this.#view.getUint32(end + END.directoryStart, true);
    for (let i = 0; i < count; i++) {
      if (offset + DIRECTORY.size > end || this.#view.getUint32(offset, true) !== DIRECTORY.signature) {
        throw truncatedWorkbook();
      }
      const entry = this.#readEntry(offset);
      offset +=
        DIRECTORY.size +
        this.#nameAndExtraLength(offset + DIRECTORY.description) +
        this.#view.getUint16(offset + DIRECTORY.commentLength, true);
      total += entry.size;
      checkSizes(entry, total);
      if (entry.name.endsWith('/') && entry.size === 0) continue;
      // OPC part names are the same whatever their case.
      const key = entry.name.toLowerCase();
      if (!isSafeName(entry.name) || seen.has(key)) throw unsafeEntry(entry.name);
      seen.add(key);
      entries.set(entry.name, entry);
    }
    return entries;
  }

  /** The end record stands last, before a comment that is nearly always empty. */
  #findEnd(): number {
    const last = this.#file.length - END.size;
    for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
      if (this.#view.getUint32(at, true) !== END.signature) continue;
      const directoryEnd =
        this.#view.getUint32(at + END.directorySize, true) +
        this.#view.getUint32(at + END.directoryStart, true);
      if (directoryEnd <= at && this.#view.getUint16(at + END.disk, true) === 0) return at;
    }
    const startsAsZip = this.#file.length >= 4 && this.#view.getUint32(0, true) === LOCAL.signature;
    throw startsAsZip ? truncatedWorkbook() : notAWorkbook();
  }

  #readEntry(record: number): Entry {
    const at = record + DIRECTORY.description;
    const nameLength = this.#view.getUint16(at + DESCRIPTION.nameLength, true);
    const nameStart = record + DIRECTORY.size;
    if (this.#view.getUint16(at + DESCRIPTION.flags, true) & ENCRYPTED_FLAG) throw encryptedWorkbook();
    return {
      name: new TextDecoder().decode(this.#file.subarray(nameStart, nameStart + nameLength)),
      method: this.#view.getUint16(at + DESCRIPTION.method, true),
      crc: this.#view.getUint32(at + DESCRIPTION.crc, true),
      storedSize: this.#view.getUint32(at + DESCRIPTION.storedSize, true),
      size: this.#view.getUint32(at + DESCRIPTION.size, true),
      localOffset: this.#view.getUint32(record + DIRECTORY.localOffset, true),
    };
  }

  /** How many bytes stand between a record and what follows it, the comment of a directory record left out. */
  #nameAndExtraLength(description: number): number {
    return (
      this.#view.getUint16(description + DESCRIPTION.nameLength, true) +
      this.#view.getUint16(description + DESCRIPTION.extraLength, true)
    );
  }

  #inflate(entry: Entry): Uint8Array {
    const bytes = this.#unpack(entry, this.#storedBytes(entry));
    if (crc32(bytes) !== entry.crc) throw damagedPart(entry.name);
    return bytes;
  }

  #storedBytes({ name, localOffset, storedSize }: Entry): Uint8Array {
    if (localOffset + LOCAL.size > this.#file.length) throw truncatedWorkbook();
    if (this.#view.getUint32(localOffset, true) !== LOCAL.signature) throw damagedPart(name);
    const start = localOffset + LOCAL.size + this.#nameAndExtraLength(localOffset + LOCAL.description);
    if (start + storedSize > this.#file.length) throw truncatedWorkbook();
    return this.#file.subarray(start, start + storedSize);
  }

  #unpack({ name, method, size }: Entry, stored: Uint8Array): Uint8Array {
    if (method === STORED && stored.length === size) return stored;
    if (method !== DEFLATED) throw damagedPart(name);
    try {
      const bytes = inflateWithin(stored, size);
      if (bytes) return bytes;
    } catch (cause) {
      throw damagedPart(name, undefined, { cause });
    }
    throw damagedPart(name);
  }
}

/** Inflates step by step; `null` as soon as there is more than was declared, or at the end when there is less. */
function inflateWithin(stored: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < stored.length && length <= size; at += INFLATE_STEP) {
    inflate.push(stored.subarray(at, at + INFLATE_STEP), at + INFLATE_STEP >= stored.length);
  }
  return length === size ? bytes : null;
}

function checkSizes({ name, size, storedSize }: Entry, total: number): void {
  const megabytes = (bytes: number): number => bytes / 1024 / 1024;
  if (total > ZIP_LIMITS.totalBytes) {
    const limit = megabytes(ZIP_LIMITS.totalBytes);
    throw tooLarge({ da: `den fylder over ${limit} MB udpakket`, en: `it is over ${limit} MB unpacked` });
  }
  if (size > ZIP_LIMITS.entryBytes) {
    const limit = megabytes(ZIP_LIMITS.entryBytes);
    throw tooLarge({
      da: `delen »${name}« fylder over ${limit} MB udpakket`,
      en: `its part “${name}” is over ${limit} MB unpacked`,
    });
  }
  if (size > ZIP_LIMITS.ratioFromBytes && size > storedSize * ZIP_LIMITS.ratio) {
    throw tooLarge({
      da: `delen »${name}« er pakket mere end ${ZIP_LIMITS.ratio} gange sammen`,
      en: `its part “${name}” is compressed more than ${ZIP_LIMITS.ratio} times`,
    });
  }
}

/** A name that stays inside the package: no drive, no backslash, no empty, `.` or `..` segment. */
function isSafeName(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is refused
  if (/[\\:*?"<>|\u0000-\u001f\ufffd]/.test(name)) return false;
  return name.split('/').every((segment) => segment !== '' && !/^\.+$/.test(segment));
}
