import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { ZipArchive } from '../../../src/xlsx/package/zip-archive';
import type { PackedEntry } from '../../../src/xlsx/package/zip-format';
import { packEntry, writeZip } from '../../../src/xlsx/package/zip-writer';
import { applyChangeSet } from '../../../src/xlsx/write/apply-change-set';
import { cellChanges } from '../../support/cell-changes';
import { directoryRecordOf, littleEndian, patchedAt } from '../../support/damaged-xlsx';
import { handMadeXlsx } from '../../support/hand-made-xlsx';

const name = fc.stringMatching(/^[a-zæøå€😀]{1,12}\.xml$/u);
const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ maxLength: 20 }).map((text) => new TextEncoder().encode(text.repeat(500))),
);

test('what is written is read back in its order, by our reader and by another', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(name, content), { selector: ([key]) => key }), (parts) => {
      const file = writeZip(parts.map(([key, bytes]) => packEntry(key, bytes)));
      const archive = new ZipArchive(file);
      const witness = unzipSync(file);
      expect(archive.names).toEqual(parts.map(([key]) => key));
      expect(Object.keys(witness)).toEqual(archive.names);
      for (const [key, bytes] of parts) {
        expect(archive.bytes(key)).toEqual(bytes);
        expect(witness[key]).toEqual(bytes);
      }
    }),
    { numRuns: 50 },
  );
});

test('an entry that is copied keeps its packed bytes', () => {
  const packed = packEntry('a.xml', new TextEncoder().encode('<a/>'.repeat(100)));
  expect(packed.stored.length).toBeLessThan(packed.size);
  expect(new ZipArchive(writeZip([packed])).packed('a.xml')).toEqual(packed);
});

test('what does not become smaller is stored as it is', () => {
  const noise = Uint8Array.from({ length: 64 }, (_, i) => (i * 37) % 256);
  expect(packEntry('noise.bin', noise)).toMatchObject({ method: 0, stored: noise });
});

describe('the limits of a ZIP without ZIP64', () => {
  test('4 GiB', () => {
    const quarter: PackedEntry = { name: 'a', method: 0, crc: 0, size: 0, stored: new Uint8Array(2 ** 28) };
    expect(() => writeZip(Array<PackedEntry>(16).fill(quarter))).toThrow(
      expect.objectContaining({ code: 'workbook-too-large' }),
    );
  });

  test('65,535 entries', () => {
    const empty = packEntry('a', new Uint8Array());
    expect(() => writeZip(Array<PackedEntry>(65_536).fill(empty))).toThrow(
      expect.objectContaining({ code: 'workbook-too-large' }),
    );
  });
});

test('a workbook with a damaged part is not saved, though nothing concerns that part', () => {
  const file = handMadeXlsx({
    sheets: { Ark: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
    parts: { 'xl/extra.xml': '<extra/>' },
  });
  const damaged = patchedAt(file, directoryRecordOf(file, 'xl/extra.xml') + 16, littleEndian(12345));
  const changeSet = cellChanges(damaged, 'Ark', { A1: { value: 2 } });
  expect(() => applyChangeSet(OoxmlPackage.open(damaged), changeSet)).toThrow(
    expect.objectContaining({ code: 'damaged-workbook' }),
  );
});
