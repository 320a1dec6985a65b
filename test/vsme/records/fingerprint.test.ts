import { contentFingerprint } from '../../../src/vsme/records/fingerprint';
import type { OwnDatapoint } from '../../../src/vsme/records/kinds';
import { readVsmeRecords, setOwnDatapoint } from '../../../src/vsme/records/vsme-records';
import { setDatapoint } from '../../../src/vsme/fill';
import { vsmeAreas } from '../../../src/vsme/workbook-areas';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { withKept } from '../../support/kept-records';
import { LIBREOFFICE_TIMEOUT, savedByLibreOffice } from '../../support/libreoffice';
import { describeWithLibreOffice } from '../../support/programs';
import { SAMPLE_VERSIONS, describeWithTemplates, readTemplate, sample } from '../../support/templates';
import { reportOf as inMemory } from '../support/in-memory-report';
import { reportIn } from '../support/read-report';
import { rowsAboveTables } from '../support/rows-above-tables';

const OWN: OwnDatapoint = {
  id: 'egen_1',
  disclosure: 'B3',
  label: 'Elbiler',
  unit: 'stk.',
  requirement: 'skal',
  value: 4,
  note: '',
};

// Opening real workbooks takes its time on a busy machine.
jest.setTimeout(60_000);

async function fingerprintOf(bytes: Uint8Array): Promise<string> {
  const snapshot = await XlsxFile.open(bytes).read({ depth: 'validate', want: vsmeAreas('short') });
  return contentFingerprint(reportIn(snapshot), readVsmeRecords(snapshot));
}

test.each([
  [1234.5678901234564, 1234.56789012346, true],
  [0.1 + 0.2, 0.3, true],
  [5790001330552, 5790001330553, false],
  [12.345678901, 12.345678902, false],
  ['1', 1, false],
])('%p and %p are the same answer: %p', async (one, other, same) => {
  const [first, second] = await Promise.all(
    [one, other].map((value) =>
      contentFingerprint(inMemory({ b3_scope1: value }), { acceptances: [], ownDatapoints: [] }),
    ),
  );
  expect(first === second).toBe(same);
});

describeWithTemplates.each(SAMPLE_VERSIONS)('the fingerprint of the sample of %s', (version) => {
  const bytes = readTemplate(sample(version));

  test('is the same when rows are inserted above the tables', async () => {
    const moved = await withKept(bytes, (snapshot) => rowsAboveTables(reportIn(snapshot)).changes);
    expect(await fingerprintOf(moved)).toBe(await fingerprintOf(bytes));
  });

  test('is another when an answer is, and the same again when it is changed back', async () => {
    const scope1 = (value: number) =>
      withKept(
        bytes,
        (snapshot) => setDatapoint(reportIn(snapshot), { datapoint: 'b3_scope1', value }).changes,
      );
    const [before, changed, back] = await Promise.all(
      [bytes, scope1(101), scope1(100)].map(async (file) => fingerprintOf(await file)),
    );
    expect(changed).not.toBe(before);
    expect(back).toBe(before);
  });

  describeWithLibreOffice('and LibreOffice', () => {
    test(
      'is the same when it has saved the workbook',
      async () => {
        expect(await fingerprintOf(savedByLibreOffice(bytes))).toBe(await fingerprintOf(bytes));
      },
      LIBREOFFICE_TIMEOUT,
    );
  });
});

describeWithTemplates("the user's own datapoints", () => {
  test('are content like any other, wherever they stand', async () => {
    const bytes = readTemplate(sample('1.3.0'));
    const other = { ...OWN, id: 'egen_2' };
    const keep = (...own: readonly OwnDatapoint[]) =>
      withKept(
        bytes,
        ...own.map(
          (one) => (snapshot: Parameters<typeof setOwnDatapoint>[0]) => setOwnDatapoint(snapshot, one),
        ),
      );
    const two = await fingerprintOf(await keep(OWN, other));
    expect(await fingerprintOf(await keep(other, OWN))).toBe(two);
    expect(await fingerprintOf(await keep(OWN, { ...other, value: 5 }))).not.toBe(two);
    expect(two).not.toBe(await fingerprintOf(bytes));
  });
});
