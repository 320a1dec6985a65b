import { DISCLOSURES } from '../../src/vsme/catalogue';
import { completenessOf } from '../../src/vsme/completeness';
import { setDatapoint } from '../../src/vsme/fill';
import { answerStates } from '../../src/vsme/relevance/answer-states';
import type { Report } from '../../src/vsme/report';
import { validateReport } from '../../src/vsme/validate';
import { withChanges } from '../../src/workbook/change-set';
import { parseArea } from '../../src/workbook/address';
import { blank, describeWithTemplates, sample } from '../support/templates';
import { withValue } from './support/altered-snapshot';
import { reportIn, reportOf, snapshotOf } from './support/read-report';

const completeness = (report: Report) => {
  const { findings, module } = validateReport(report, { module: 'auto' });
  return completenessOf(report, answerStates(report, findings, module));
};

const of = (report: Report, code: string) =>
  completeness(report).find(({ disclosure }) => disclosure.code === code)!;

describeWithTemplates('how complete a report is', () => {
  it('counts a blank template as empty and says what is asked for', () => {
    expect(of(reportOf(blank('1.3.0')), 'B3')).toMatchObject({
      required: 3,
      fulfilled: 0,
      missing: ['b3_totalEnergy', 'b3_scope1', 'b3_scope2lb'],
    });
  });

  it('has every disclosure, in the order of the standard', () => {
    expect(completeness(reportOf(blank('1.3.0'))).map(({ disclosure }) => disclosure)).toEqual(DISCLOSURES);
  });

  it('asks for nothing of the comprehensive module in a blank template', () => {
    const comprehensive = completeness(reportOf(blank('1.3.0'))).filter(
      ({ disclosure }) => disclosure.module === 'comprehensive',
    );
    for (const { required, notRelevant } of comprehensive) {
      expect(required).toBe(0);
      expect(notRelevant.length).toBeGreaterThan(0);
    }
  });

  it('asks for no water in the filled sample, which marks it as sensitive', () => {
    expect(of(reportOf(sample('1.3.0')), 'B6')).toMatchObject({
      required: 0,
      notRelevant: ['b6_withdrawal', 'b6_stress', 'b6_discharge'],
    });
  });

  it('counts an answer as soon as it is given', () => {
    const snapshot = snapshotOf(blank('1.3.0'));
    const change = setDatapoint(reportIn(snapshot), { datapoint: 'b3_scope1', value: 0 });
    expect(of(reportIn(withChanges(snapshot, change)), 'B3')).toMatchObject({
      required: 3,
      fulfilled: 1,
      filled: ['b3_scope1'],
      missing: ['b3_totalEnergy', 'b3_scope2lb'],
    });
  });

  it('asks for more when an answer makes it relevant', () => {
    const snapshot = snapshotOf(blank('1.3.0'));
    const change = setDatapoint(reportIn(snapshot), { datapoint: 'b3_hasBreakdown', value: true });
    const { required, missing } = of(reportIn(withChanges(snapshot, change)), 'B3');
    expect(required).toBe(5);
    expect(missing).toEqual(expect.arrayContaining(['b3_elRen', 'b3_elNon']));
  });

  it('does not miss what a ticked box says is sensitive', () => {
    const snapshot = snapshotOf(blank('1.3.0'));
    const { sheet, cell } = reportIn(snapshot).boxes.get('b3_total_energy_consumption')!;
    const ticked = withValue(snapshot, { sheet, area: parseArea(cell)! }, true);
    expect(of(reportIn(ticked), 'B3').missing).toEqual(['b3_scope1', 'b3_scope2lb']);
  });

  it.each([
    ['-', { missing: ['b3_scope1'], wrong: [] }],
    [{ error: '#REF!' }, { missing: [], wrong: ['b3_scope1'] }],
    ['12', { missing: [], wrong: ['b3_scope1'] }],
  ])('does not take %j for an answer', (value, expected) => {
    const snapshot = snapshotOf(sample('1.3.0'));
    const { sheet, cell } = reportIn(snapshot).datapoints.get('b3_scope1')!.cells[0]!;
    expect(of(reportIn(withValue(snapshot, { sheet, area: parseArea(cell)! }, value)), 'B3')).toMatchObject(
      expected,
    );
  });
});
