import { filledRows, formParts, nextEmptyRow, type AnswerRows } from '../../../src/vsme/form/form-parts';
import { blank, BLANK_VERSIONS, describeWithTemplates, sample } from '../../support/templates';
import { reportOf } from '../support/read-report';

const asItStands: Parameters<typeof filledRows>[1] = ({ cells }, row) => cells[row - 1]?.value ?? null;

function table(file: string, disclosure: string, key: string): AnswerRows {
  const part = formParts(reportOf(file), disclosure).find((one) => one.kind === 'rows' && one.key === key);
  if (part?.kind !== 'rows') throw new Error(`No table ${key}`);
  return part;
}

describeWithTemplates('the form of a disclosure', () => {
  test.each(BLANK_VERSIONS)(
    'the tables of the blank %s are empty, however its rows are numbered',
    (version) => {
      const report = reportOf(blank(version));
      const disclosures = [...new Set([...report.datapoints.values()].map(({ disclosure }) => disclosure))];
      const tables = disclosures.flatMap((code) =>
        formParts(report, code).filter((part) => part.kind === 'rows' && !part.fixed),
      );
      expect(tables.length).toBeGreaterThan(5);
      for (const part of tables) {
        if (part.kind !== 'rows') continue;
        expect([part.key, filledRows(part, asItStands)]).toEqual([part.key, []]);
        expect(nextEmptyRow(part, asItStands, new Set())).toBe(1);
        expect(nextEmptyRow(part, asItStands, new Set([1, 2]))).toBe(3);
      }
    },
  );

  test('a filled table shows its rows and adds after them', () => {
    const sites = table(sample('1.3.0'), 'B1', 'ListOfSitesTable');
    expect(filledRows(sites, asItStands)).toEqual([1]);
    expect(nextEmptyRow(sites, asItStands, new Set())).toBe(2);
  });

  test('a full table has no next row', () => {
    const sites = table(sample('1.3.0'), 'B1', 'ListOfSitesTable');
    expect(nextEmptyRow(sites, () => 'x', new Set())).toBeNull();
  });
});
