import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { tooLarge } from './xlsx-errors';
import {
  DEFLATED,
  DESCRIPTION,
  DIRECTORY,
  END,
  LOCAL,
  STORED,
  UTF8_NAME_FLAG,
  type PackedEntry,
} from './zip-format';

/** Entries can be deflated: ZIP 2.0. */
const VERSION = 20;
/** 1 January 1980, as Excel writes it: the same content always gives the same bytes. */
const TIMELESS = (1 << 5) | 1;
/** What the fields of a ZIP can say without ZIP64, which not every program reads. */
const MOST_BYTES = 0xffff_ffff;
const MOST_ENTRIES = 0xffff;

/** Packs content; what deflating does not make smaller is kept as it is. */
export function packEntry(name: string, content: Uint8Array): PackedEntry {
  const deflated = deflateSync(content);
  const isSmaller = deflated.length < content.length;
  return {
    name,
    method: isSmaller ? DEFLATED : STORED,
    crc: crc32(content),
    size: content.length,
    stored: isSmaller ? deflated : content,
  };
}

/**
 * A ZIP file of the entries in their order.
 *
 * @throws {UserError} `workbook-too-large` from 4 GiB or 65,536 entries on
 */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const placed = placeEntries(entries);
  const file = new Uint8Array(placed.length);
  const view = new DataView(file.buffer);
  let record = placed.directoryStart;
  for (const { entry, name, local } of placed.entries) {
    view.setUint32(local, LOCAL.signature, true);
    writeDescription(view, local + LOCAL.description, entry, name);
    file.set(name, local + LOCAL.size);
    file.set(entry.stored, local + LOCAL.size + name.length);

    view.setUint32(record, DIRECTORY.signature, true);
    view.setUint16(record + DIRECTORY.madeBy, VERSION, true);
    writeDescription(view, record + DIRECTORY.description, entry, name);
    view.setUint32(record + DIRECTORY.localOffset, local, true);
    file.set(name, record + DIRECTORY.size);
    record += DIRECTORY.size + name.length;
  }
  view.setUint32(record, END.signature, true);
  view.setUint16(record + END.entriesOnDisk, entries.length, true);
  view.setUint16(record + END.entries, entries.length, true);
  view.setUint32(record + END.directorySize, record - placed.directoryStart, true);
  view.setUint32(record + END.directoryStart, placed.directoryStart, true);
  return file;
}

interface PlacedEntry {
  readonly entry: PackedEntry;
  readonly name: Uint8Array;
  /** Where its local record begins. */
  readonly local: number;
}

function placeEntries(entries: readonly PackedEntry[]): {
  readonly entries: readonly PlacedEntry[];
  readonly directoryStart: number;
  readonly length: number;
} {
  const placed: PlacedEntry[] = [];
  let directoryStart = 0;
  let directorySize = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    placed.push({ entry, name, local: directoryStart });
    directoryStart += LOCAL.size + name.length + entry.stored.length;
    directorySize += DIRECTORY.size + name.length;
  }
  const length = directoryStart + directorySize + END.size;
  if (length > MOST_BYTES || entries.length > MOST_ENTRIES) {
    throw tooLarge({
      da: 'den ville komme til at fylde over 4 GB eller rumme over 65.535 dele',
      en: 'it would be over 4 GB or hold more than 65,535 parts',
    });
  }
  return { entries: placed, directoryStart, length };
}

function writeDescription(view: DataView, at: number, entry: PackedEntry, name: Uint8Array): void {
  const isAscii = name.length === entry.name.length;
  view.setUint16(at + DESCRIPTION.versionNeeded, VERSION, true);
  view.setUint16(at + DESCRIPTION.flags, isAscii ? 0 : UTF8_NAME_FLAG, true);
  view.setUint16(at + DESCRIPTION.method, entry.method, true);
  view.setUint16(at + DESCRIPTION.date, TIMELESS, true);
  view.setUint32(at + DESCRIPTION.crc, entry.crc, true);
  view.setUint32(at + DESCRIPTION.storedSize, entry.stored.length, true);
  view.setUint32(at + DESCRIPTION.size, entry.size, true);
  view.setUint16(at + DESCRIPTION.nameLength, name.length, true);
}
