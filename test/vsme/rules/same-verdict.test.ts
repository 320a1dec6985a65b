import { validateReport } from '../../../src/vsme/validate';
import type { Report } from '../../../src/vsme/report';
import { blank, describeWithTemplates, sample } from '../../support/templates';
import { CORRUPTIONS, corrupted } from '../support/corruptions';
import type { Answers } from '../support/in-memory-report';
import { planted } from '../support/planted';
import { reportIn, reportOf, snapshotOf } from '../support/read-report';

/** What the workbook says of itself and not of the undertaking. */
const OF_THE_TEMPLATE = /^x_(templateVersion|schemaRef)$/;

/** Every answer of a report, computed ones too, as they stand in its cells. */
function answersOf(report: Report): Answers {
  return Object.fromEntries(
    [...report.datapoints.values()]
      .filter(({ datapoint: { id } }) => !OF_THE_TEMPLATE.test(id))
      .map(({ datapoint: { id }, cells }) => [id, cells.map(({ value }) => value)]),
  );
}

/** What the two releases ask for differently, so that no workbook can say the same in both. */
const DIFFERENT: readonly RegExp[] = [
  // The lists of disclosures are worded anew in 1.2.0.
  /^GEN-ENUM (b1_omitted|g_prevList) /,
  // Sample 1.3.0 has B6 ticked as sensitive; 1.1.0 has no boxes, so that B6 is missing and nothing leaks.
  /^B6-0[12] \w+ {2}The cell is blank/,
  /^GEN-LEAK /,
  // These are about the workbook itself: the formula that was overwritten, and the version it says it is.
  /^GEN-FORMULA /,
  /^X12 /,
];

function verdict(report: Report): readonly string[] {
  return validateReport(report, { module: 'auto' })
    .findings.map(({ rule, datapoint, row, message }) => `${rule} ${datapoint} ${row ?? ''} ${message.en}`)
    .filter((told) => !DIFFERENT.some((different) => different.test(told)));
}

/** The same content in the blank workbook of another release. */
function moved(report: Report, to: Parameters<typeof blank>[0]): Report {
  const target = blank(to);
  return reportIn(planted(snapshotOf(target), reportOf(target), answersOf(report)));
}

describeWithTemplates('the same content gets the same verdict in both releases', () => {
  test('Sample 1.1.0 in 1.3.0', () => {
    const report = reportOf(sample('1.1.0'));
    expect(verdict(moved(report, '1.3.0'))).toEqual(verdict(report));
  });

  test('Sample 1.3.0 in 1.1.0', () => {
    const report = reportOf(sample('1.3.0'));
    expect(verdict(moved(report, '1.1.0'))).toEqual(verdict(report));
  });

  test.each(CORRUPTIONS.map((scenario) => [`${scenario.id} ${scenario.title}`, scenario] as const))(
    '%s, in 1.3.0 and in 1.1.0',
    (_, scenario) => {
      const report = reportIn(corrupted(snapshotOf(sample('1.3.0')), reportOf(sample('1.3.0')), scenario));
      expect(verdict(moved(report, '1.1.0'))).toEqual(verdict(report));
    },
  );
});
