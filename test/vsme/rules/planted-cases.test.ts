import { VSME_RULES } from '../../../src/vsme/rules/vsme-rules';
import { validateReport } from '../../../src/vsme/validate';
import type { Finding } from '../../../src/validation/finding';
import { blank, describeWithTemplates } from '../../support/templates';
import { CLEAN } from '../support/in-memory-report';
import { planted } from '../support/planted';
import { reportIn, reportOf, snapshotOf } from '../support/read-report';
import { CASES } from './cases/all-cases';

const TEMPLATE = blank('1.3.0');

/**
 * Every rule is caught out in EFRAG's own workbook: the failing case of the rule, written to its cells, gives the
 * finding where it must stand, and nobody else says it when the rule is off.
 */
describeWithTemplates('the failing case of every rule, planted in the blank 1.3.0', () => {
  test.each(VSME_RULES.map(({ id }) => [id]))('%s', (id) => {
    const { fails, failsWith, at } = CASES[id]!;
    const [datapoint, row] = at;
    const report = reportIn(
      planted(snapshotOf(TEMPLATE), reportOf(TEMPLATE), { ...CLEAN, ...fails }, failsWith),
    );
    const place = report.datapoints.get(datapoint)!.cells[(row ?? 1) - 1]!;
    const isThere = (finding: Finding): boolean =>
      finding.rule === id && finding.sheet === place.sheet && finding.cell === place.cell;
    expect(validateReport(report, { module: 'auto' }).findings.filter(isThere)).toHaveLength(1);
    const without = validateReport(report, { module: 'auto', severities: { [id]: 'off' } });
    expect(without.findings.filter(isThere)).toEqual([]);
  });
});
