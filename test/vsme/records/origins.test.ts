import { originsOfAnswers } from '../../../src/vsme/records/answer-origins';
import type { Origin } from '../../../src/vsme/records/kinds';
import { originOf, readVsmeRecords, setOrigin, setOrigins } from '../../../src/vsme/records/vsme-records';
import { vsmeAreas } from '../../../src/vsme/workbook-areas';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { withKept } from '../../support/kept-records';
import { describeWithTemplates, readTemplate, sample } from '../../support/templates';
import { reportOf } from '../support/read-report';

// Opening real workbooks takes its time on a busy machine.
jest.setTimeout(60_000);

const SAID = { source: 'Regnskab', voucher: '42', estimated: true, responsible: 'Bo', note: '' };
const NOTHING = { source: '', voucher: ' ', estimated: false, responsible: '', note: '' };
const scope1: Origin = { datapoint: 'b3_scope1', ...SAID };
const nace: Origin = { datapoint: 'b1_nace', row: 2, ...SAID };

describeWithTemplates('where answers come from', () => {
  const bytes = readTemplate(sample('1.3.0'));
  const recordsOf = async (file: Uint8Array) =>
    readVsmeRecords(await XlsxFile.open(file).read({ depth: 'validate', want: vsmeAreas('short') }));

  test('is kept by answer, and a later word replaces the earlier', async () => {
    const records = await recordsOf(
      await withKept(
        bytes,
        (snapshot) => setOrigins(snapshot, [scope1, nace]),
        (snapshot) => setOrigin(snapshot, { ...scope1, row: 1, source: 'Måler' }),
      ),
    );
    expect(originOf(records, 'b3_scope1')).toMatchObject({ source: 'Måler' });
    expect(originOf(records, 'b1_nace', 2)).toEqual(nace);
    expect(originOf(records, 'b1_nace')).toBeUndefined();
    expect(records.origins).toHaveLength(2);
  });

  test('is removed when nothing is said any more', async () => {
    const kept = await withKept(bytes, (snapshot) => setOrigins(snapshot, [scope1, nace]));
    const removed = await withKept(kept, (snapshot) => setOrigin(snapshot, { ...nace, ...NOTHING }));
    expect((await recordsOf(removed)).origins).toEqual([scope1]);
  });

  test('adds no sheet to say nothing', async () => {
    const snapshot = await XlsxFile.open(bytes).read({ depth: 'validate', want: vsmeAreas('short') });
    expect(setOrigin(snapshot, { ...nace, ...NOTHING })).toEqual([]);
  });

  test('is said of an answer by any of its names, of the parts of a date, and once', () => {
    const origins = originsOfAnswers(
      reportOf(sample('1.3.0')),
      [
        { datapoint: 'TotalAmountOfWaterWithdrawnFromAllSites', value: 1 },
        { datapoint: 'b6_withdrawal', row: 1, value: 2 },
        { datapoint: 'b1_nace', row: 2, value: '68.20' },
        { datapoint: 'x_periodEnd', value: '31-12-2026' },
      ],
      SAID,
    );
    expect(origins.map(({ datapoint, row }) => [datapoint, row])).toEqual([
      ['b6_withdrawal', undefined],
      ['b1_nace', 2],
      ['x_endYear', undefined],
      ['x_endMonth', undefined],
      ['x_endDay', undefined],
    ]);
  });
});
