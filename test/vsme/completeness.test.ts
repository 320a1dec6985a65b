import { completenessOf } from '../../src/vsme/completeness';
import { setDatapoint } from '../../src/vsme/fill';
import { withChanges } from '../../src/workbook/change-set';
import { parseArea } from '../../src/workbook/address';
import { blank, describeWithTemplates, sample } from '../support/templates';
import { withValue } from './support/altered-snapshot';
import { reportIn, reportOf, snapshotOf } from './support/read-report';

const of = (report: Parameters<typeof completenessOf>[0], code: string) =>
  completenessOf(report).find(({ disclosure }) => disclosure.code === code)!;

describeWithTemplates('how complete a report is', () => {
  it('counts a blank template as nearly empty and says what is always asked for', () => {
    expect(of(reportOf(blank('1.3.0')), 'B3')).toMatchObject({
      total: 11,
      filled: 0,
      missing: ['b3_totalEnergy', 'b3_scope1', 'b3_scope2lb'],
    });
  });

  it("misses nothing in EFRAG's filled sample, whose water is marked as sensitive", () => {
    expect(completenessOf(reportOf(sample('1.3.0'))).flatMap(({ missing }) => missing)).toEqual([]);
    expect(of(reportOf(sample('1.3.0')), 'B6').filled).toBe(0);
  });

  it('counts an answer as soon as it is given', () => {
    const snapshot = snapshotOf(blank('1.3.0'));
    const change = setDatapoint(reportIn(snapshot), { datapoint: 'b3_scope1', value: 0 });
    expect(of(reportIn(withChanges(snapshot, change)), 'B3')).toMatchObject({
      filled: 1,
      missing: ['b3_totalEnergy', 'b3_scope2lb'],
    });
  });

  it('does not miss what a ticked box says is sensitive', () => {
    const snapshot = snapshotOf(blank('1.3.0'));
    const { sheet, cell } = reportIn(snapshot).boxes.get('b3_total_energy_consumption')!;
    const ticked = withValue(snapshot, { sheet, area: parseArea(cell)! }, true);
    expect(of(reportIn(ticked), 'B3').missing).toEqual(['b3_scope1', 'b3_scope2lb']);
  });

  it('does not take an error or a dash for an answer', () => {
    const snapshot = snapshotOf(sample('1.3.0'));
    const { sheet, cell } = reportIn(snapshot).datapoints.get('b3_scope1')!.cells[0]!;
    for (const value of ['-', { error: '#REF!' }]) {
      const broken = withValue(snapshot, { sheet, area: parseArea(cell)! }, value);
      expect(of(reportIn(broken), 'B3').missing).toEqual(['b3_scope1']);
    }
  });
});
