import fc from 'fast-check';
import { csvLine, csvText } from '../../../src/cli/csv';
import { readAnswerTable } from '../../../src/vsme/batch-fill/answer-table';
import { proposeMapping, withUse, type ColumnMapping } from '../../../src/vsme/batch-fill/column-mapping';
import { planBatch, type BatchPlan } from '../../../src/vsme/batch-fill/plan-batch';
import { setOrigins } from '../../../src/vsme/records/vsme-records';
import { UserError } from '../../../src/workbook/user-error';
import { blank, describeWithTemplates } from '../../support/templates';
import { reportOf, snapshotOf } from '../support/read-report';

const FILE = blank('1.3.0');

const tableOf = (text: string, name = 'svar.csv') => readAnswerTable(name, new TextEncoder().encode(text));

function planned(text: string, name?: string): BatchPlan {
  const table = tableOf(text, name);
  return planBatch(reportOf(FILE), snapshotOf(FILE), table, proposeMapping(reportOf(FILE), table));
}

const answers = ({ used }: BatchPlan) => used.map(({ answer }) => answer);

describeWithTemplates('answers from a file', () => {
  it('proposes what the columns hold', () => {
    const mapping = (text: string): ColumnMapping => proposeMapping(reportOf(FILE), tableOf(text));
    expect(mapping('Bilag;Ansvarlig;NAVN;id; Værdi ;Kilde;Skøn;Note;Række;Andet')).toEqual([
      'voucher',
      'responsible',
      null,
      'datapoint',
      'value',
      'source',
      'estimated',
      'note',
      'row',
      null,
    ]);
    expect(mapping('b3_scope1\tb1_nace[2]\tKilde\tAndet')).toEqual(['answers', 'answers', 'source', null]);
    expect(mapping('Konto,Saldo')).toEqual([null, null]);
    expect(withUse(['value', null], 1, 'value')).toEqual([null, 'value']);
    expect(withUse(['answers', null], 1, 'answers')).toEqual(['answers', 'answers']);
  });

  it('finds a datapoint by id, defined name and label, and never makes a formula', () => {
    const { changeSet, unused, ...plan } = planned(
      'datapunkt;række;værdi\nx_entityName;;=1+1\nTotalAmountOfWaterWithdrawnFromAllSites;;7\narbejdsulykker,  antal;;2\nb1_nace[2];;68.20\nb1_sub_name;3;@A',
    );
    expect(unused).toEqual([]);
    expect(answers({ changeSet, unused, ...plan })).toMatchObject([
      { datapoint: 'x_entityName', value: '=1+1' },
      { datapoint: 'b6_withdrawal' },
      { datapoint: 'b9_accidents' },
      { datapoint: 'b1_nace', row: 2 },
      { datapoint: 'b1_sub_name', row: 3 },
    ]);
    for (const change of changeSet.changes)
      expect(change).toMatchObject({ kind: 'cell', after: { value: expect.anything() } });
  });

  it.each([
    ['b3_scpoe1;;1', 'Mener du b3_scope1'],
    ['b1_legalForm;;almen', 'listen'],
    ['b3_scope1;;mange', 'kan ikke skrives'],
    ['b3_s12lb;;5', 'Skabelonen udfylder selv'],
    ['b1_nace;101;68.20', 'har ingen række 101'],
    ['b1_nace;;68.20', 'har 100 rækker'],
    ['b1_nace[2];3;68.20', 'Skriv rækken ét sted'],
    ['b1_nace;to;68.20', '»to« er ikke et rækkenummer'],
    [';;5', 'hvilket datapunkt'],
    ['b9_accidents;;4', 'allerede et svar til samme celle (2)'],
  ])('lists %s with the reason and uses the others', (line, reason) => {
    const { used, unused } = planned(`datapunkt;række;værdi\nb9_accidents;;3\n${line}\nb6_withdrawal;;7`);
    expect(used.map(({ line: at }) => at)).toEqual([2, 4]);
    expect(unused).toMatchObject([{ line: 3, reason: { da: expect.stringContaining(reason) } }]);
  });

  it('lets an answer refer to a site that stands before it', () => {
    const text = (rows: string[]): string => ['id;row;value', ...rows].join('\n');
    const [site, use] = ['b1_site_id;1;777', 'b5_siteId;1;777'];
    expect(planned(text([site, use])).unused).toEqual([]);
    expect(planned(text([use, site])).unused).toHaveLength(1);
  });

  it('keeps where an answer comes from, and what the file does not say of it', () => {
    const snapshot = snapshotOf(FILE);
    const { origins, changeSet } = planned(
      'id,value,source,voucher,skøn\nb3_scope1,1,Energinet,7,x\nb9_accidents,2,,,\nx_periodEnd,31-12-2026,Vedtægter,,nej',
    );
    expect(origins).toMatchObject([
      { datapoint: 'b3_scope1', source: 'Energinet', voucher: '7', estimated: true, note: '' },
      { datapoint: 'x_endYear', source: 'Vedtægter', estimated: false },
      { datapoint: 'x_endMonth' },
      { datapoint: 'x_endDay' },
    ]);
    expect(changeSet.changes).toEqual(expect.arrayContaining([...setOrigins(snapshot, origins)]));
  });

  it('reads JSON as an object and as a list, numbers as numbers', () => {
    expect(
      answers(
        planned('{"b3_scope1": 1.5, "b1_nace[2]": ["68.20", "81.10"], "b6_withdrawal": null}', 'a.JSON'),
      ),
    ).toEqual([
      { datapoint: 'b3_scope1', value: 1.5 },
      { datapoint: 'b1_nace', row: 2, value: '68.20' },
      { datapoint: 'b1_nace', row: 3, value: '81.10' },
      { datapoint: 'b6_withdrawal', value: null },
    ]);
    expect(
      answers(planned('[{"id":"b3_scope1","svar":2},{"svar":"x","id":"x_entityName"}]', 'a.json')),
    ).toEqual([
      { datapoint: 'b3_scope1', value: 2 },
      { datapoint: 'x_entityName', value: 'x' },
    ]);
  });

  it('takes a blank under a datapoint for no answer, and a blank value for an emptied cell', () => {
    expect(answers(planned('b3_scope1;b6_withdrawal\n;0\n'))).toEqual([
      { datapoint: 'b6_withdrawal', value: '0' },
    ]);
    expect(answers(planned('id;value\nb3_scope1;\n'))).toEqual([{ datapoint: 'b3_scope1', value: '' }]);
  });

  it('throws nothing but a UserError, whatever the table, and writes no formula', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'b3_scope1',
        'b1_nace[2]',
        'x_periodEnd',
        'value',
        'id',
        'kilde',
        '=1',
        '"',
        ';',
        'b5_siteId',
        '__proto__',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom('a.csv', 'a.json'), fc.boolean(), (given, name, listed) => {
        const text =
          name === 'a.json'
            ? JSON.stringify(
                given.map((row) => Object.fromEntries(row.map((one, index) => [row[index + 1] ?? one, one]))),
              )
            : [...(listed ? ['id;value'] : []), ...given.map((row) => row.join(';'))].join('\n');
        try {
          const { changeSet } = planned(text, name);
          for (const change of changeSet.changes)
            if (change.kind === 'cell') expect(change.after).not.toHaveProperty('formula');
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('reads back the texts of a CSV file that was written', () => {
    // A text of blanks alone is no answer, and NUL belongs in no text file.
    const text = fc.string({ unit: 'binary', minLength: 1 }).map((one) => `${one.replaceAll('\0', '')}.`);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (names) => {
        const lines = names.map((name, index) => csvLine(['b1_sub_name', String(index + 1), csvText(name)]));
        const read = planned(['id,row,value', ...lines].join('\r\n'));
        expect(answers(read).map(({ value }) => value)).toEqual(names);
      }),
    );
  });
});
