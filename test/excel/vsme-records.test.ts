import fc from 'fast-check';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { acceptanceOf } from '../../src/validation/acceptance';
import { contentFingerprint } from '../../src/vsme/records/fingerprint';
import {
  ACCEPTANCES,
  AFDELING_VALUES,
  ORIGINS,
  OWN_DATAPOINTS,
  SIGN_OFFS,
  type AfdelingValue,
  type Origin,
  type OwnDatapoint,
  type SignOff,
} from '../../src/vsme/records/kinds';
import { readiness } from '../../src/vsme/records/readiness';
import { addSignOff, readVsmeRecords } from '../../src/vsme/records/vsme-records';
import { validateReport, valueIn } from '../../src/vsme/validate';
import { vsmeAreas } from '../../src/vsme/workbook-areas';
import { readRecords } from '../../src/records/read-records';
import { recordChanges } from '../../src/records/record-changes';
import { inverse, type Change, type ChangeSet } from '../../src/workbook/change-set';
import type { WorkbookAccess } from '../../src/workbook/workbook-access';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { withKept } from '../support/kept-records';
import { LIBREOFFICE_TIMEOUT, savedByLibreOffice } from '../support/libreoffice';
import { openWorkbook } from '../support/open-workbook';
import { describeWithTemplates, readTemplate, sample, SAMPLE_VERSIONS } from '../support/templates';
import { reportIn } from '../vsme/support/read-report';

const NASTY = [
  '=1+1',
  '+45 33',
  '-',
  '@SUM(A1)',
  "'quoted",
  '007',
  '1-2',
  ' spaced ',
  'JA',
  'a\nb',
  '<b>&"',
  '2026-11-21',
];
const BOUNDARIES: readonly (readonly [string, (bytes: Uint8Array) => WorkbookAccess])[] = [
  ['the file', (bytes) => XlsxFile.open(bytes)],
  [
    'Office.js',
    (bytes) => {
      openWorkbook(bytes);
      return new ExcelWorkbook();
    },
  ],
];

const origin = (row: number, said: string): Origin => ({
  datapoint: 'b1_nace',
  row,
  source: said,
  voucher: said,
  estimated: row % 2 === 0,
  responsible: said,
  note: said,
});
/** One for every datapoint of the standard. */
const ORIGINS_KEPT = 262;
const ordinaryOrigin = (datapoint: string, index: number): Origin => ({
  datapoint,
  source: 'Energiregnskab 2026, hovedmåler',
  voucher: `Bilag 2026-${index}`,
  estimated: index % 5 === 0,
  responsible: 'Anne Holm',
  note: index % 10 === 0 ? 'Aflæst den 31. december og afstemt med leverandørens opgørelse.' : '',
});
const ownDatapoint = (index: number): OwnDatapoint => ({
  id: `egen_${index}`,
  disclosure: 'B3',
  label: `Vores eget spørgsmål nummer ${index}`,
  unit: 'stk.',
  requirement: 'kan',
  value: index,
  note: '',
});
const part = (index: number): AfdelingValue => ({
  datapoint: 'b3_totalEnergy',
  afdeling: `Afdeling ${index}`,
  value: index + 0.5,
  unit: 'MWh',
  source: 'Varmeregnskab',
  estimated: false,
});
const SIGN_OFF: SignOff = {
  reviewer: 'Ida',
  date: '2026-11-21',
  fingerprint: '0'.repeat(64),
  ruleSet: 'VSME',
  errors: 0,
  warnings: 0,
  accepted: 3,
};
const asSet = (changes: readonly Change[]): ChangeSet => ({ title: { da: 'Test', en: 'Test' }, changes });
const read = (workbook: WorkbookAccess) => workbook.read({ depth: 'validate', want: vsmeAreas('short') });

describeWithTemplates.each(SAMPLE_VERSIONS)('records in the sample of %s', (version) => {
  const bytes = readTemplate(sample(version));

  test.each(BOUNDARIES)('text stays text through %s, and undo takes it back', async (_name, open) => {
    const workbook = open(bytes);
    const before = await read(workbook);
    const records = NASTY.map((said, index) => origin(index + 1, said));
    const added = asSet(recordChanges(before, ORIGINS, records.slice(0, 6)));
    await workbook.apply(added);
    const more = asSet(recordChanges(await read(workbook), ORIGINS, records));
    expect(more.changes.every(({ kind }) => kind === 'cell')).toBe(true);
    await workbook.apply(more);
    const after = await read(workbook);
    expect(readRecords(after, ORIGINS)).toEqual({ records, defects: [] });
    expect(recordChanges(after, ORIGINS, records)).toEqual([]);

    await workbook.apply(inverse(more));
    expect(readRecords(await read(workbook), ORIGINS).records).toEqual(records.slice(0, 6));
    await workbook.apply(inverse(added));
    expect((await read(workbook)).sheets).toEqual(before.sheets);
  });

  test.each(BOUNDARIES)(
    'accepted findings and a signature hold through %s until the content changes',
    async (_name, open) => {
      const workbook = open(bytes);
      const snapshot = await read(workbook);
      const report = reportIn(snapshot);
      const found = validateReport(report, { module: 'auto' }).findings;
      const signed = { reason: '=Aftalt', name: 'Bo Ibsen', date: '2026-11-21' };
      const decisions = found.map((finding) => acceptanceOf(finding, valueIn(report), signed));
      await workbook.apply(asSet(recordChanges(snapshot, ACCEPTANCES, decisions)));

      const kept = await read(workbook);
      const accepted = readVsmeRecords(kept);
      const { acceptances } = accepted;
      const result = validateReport(reportIn(kept), { module: 'auto', acceptances });
      expect(result.findings).toEqual([]);
      expect(result.accepted).toMatchObject(found.map(({ rule }) => ({ rule, ...signed })));

      const fingerprint = await contentFingerprint(reportIn(kept), accepted);
      const signOff = {
        reviewer: 'Ida',
        date: '2026-11-21',
        fingerprint,
        ruleSet: '1.0.0',
        errors: 0,
        warnings: 0,
        accepted: 1,
      };
      await workbook.apply(asSet(addSignOff(kept, signOff)));
      const records = readVsmeRecords(await read(workbook));
      expect(readiness(result, records, fingerprint)).toMatchObject({ state: 'signed', signOff });
      const later = await contentFingerprint(reportIn(kept), { ...accepted, acceptances: [] });
      expect(readiness(result, records, later)).toMatchObject({ state: 'withdrawn', signOff });
    },
  );
});

describeWithTemplates.each(SAMPLE_VERSIONS)('records of every kind in the sample of %s', (version) => {
  test('leave a live reading at two syncs and within half a megabyte', async () => {
    const bytes = await withKept(readTemplate(sample(version)), (snapshot) => {
      const report = reportIn(snapshot);
      const asked = [...report.datapoints.keys()].slice(0, ORIGINS_KEPT);
      const { findings } = validateReport(report, { module: 'auto' });
      const signed = { reason: 'Aftalt med revisor', name: 'Bo Ibsen', date: '2026-11-21' };
      return [
        ...recordChanges(snapshot, ORIGINS, asked.map(ordinaryOrigin)),
        ...recordChanges(
          snapshot,
          ACCEPTANCES,
          findings.map((finding) => acceptanceOf(finding, valueIn(report), signed)),
        ),
        ...recordChanges(
          snapshot,
          OWN_DATAPOINTS,
          Array.from({ length: 20 }, (_, index) => ownDatapoint(index)),
        ),
        ...recordChanges(
          snapshot,
          AFDELING_VALUES,
          Array.from({ length: 60 }, (_, index) => part(index)),
        ),
        ...recordChanges(snapshot, SIGN_OFFS, [SIGN_OFF]),
      ];
    });
    const excel = openWorkbook(bytes);
    const snapshot = await read(new ExcelWorkbook());
    const { syncs } = excel.office.channel.log;
    expect(readVsmeRecords(snapshot)).toMatchObject({
      origins: { length: Math.min(ORIGINS_KEPT, reportIn(snapshot).datapoints.size) },
      ownDatapoints: { length: 20 },
      afdelingValues: { length: 60 },
      signOffs: [SIGN_OFF],
      defects: [],
    });
    expect(syncs).toHaveLength(2);
    expect(syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0)).toBeLessThan(500_000);
  });
});

describeWithTemplates('records in a file', () => {
  const withRecords = async (records: readonly Origin[]): Promise<Uint8Array> => {
    const file = XlsxFile.open(readTemplate(sample('1.3.0')));
    await file.apply(asSet(recordChanges(await read(file), ORIGINS, records)));
    return file.toBytes();
  };

  test(
    'survive LibreOffice saving it',
    async () => {
      const records = NASTY.map((said, index) => origin(index + 1, said));
      const saved = XlsxFile.open(savedByLibreOffice(await withRecords(records)));
      expect(readRecords(await read(saved), ORIGINS)).toEqual({ records, defects: [] });
    },
    LIBREOFFICE_TIMEOUT,
  );

  test('a row that is no record is reported, and stays when the others change', async () => {
    const file = XlsxFile.open(await withRecords([origin(1, 'a'), origin(2, 'b')]));
    const broken = {
      kind: 'cell',
      sheet: ORIGINS.sheet,
      cell: 'B2',
      before: { value: 1 },
      after: { value: 'x' },
    } as const;
    await file.apply(asSet([broken]));
    await file.apply(asSet(recordChanges(await read(file), ORIGINS, [origin(3, 'c'), origin(4, 'd')])));
    const { records, defects } = readRecords(await read(file), ORIGINS);
    expect(records).toEqual([origin(3, 'c'), origin(4, 'd')]);
    expect(defects).toMatchObject([{ da: expect.stringMatching(/Række 2 .*Kompasark oprindelse.*Række/) }]);
  });

  test('whatever is written is read again', async () => {
    const bytes = await withRecords([origin(1, 'a')]);
    const text = fc.string({ unit: fc.constantFrom('a', 'Æ', ' ', '=', "'", '"', '<', '1', '-', '\n') });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 5 }), async (texts) => {
        const file = XlsxFile.open(bytes);
        const records = texts.map((said, index) => origin(index + 1, said));
        await file.apply(asSet(recordChanges(await read(file), ORIGINS, records)));
        const again = readRecords(await read(XlsxFile.open(file.toBytes())), ORIGINS);
        expect(again.defects).toEqual([]);
        expect(again.records).toHaveLength(records.length);
        expect(again.records).toEqual(expect.arrayContaining(records));
      }),
      { numRuns: 10 },
    );
  });
});
