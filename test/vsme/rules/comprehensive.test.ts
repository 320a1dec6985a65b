import { validateReport } from '../../../src/vsme/validate';
import { cleanReport, type Answers, type ReportSettings } from '../support/in-memory-report';
import { COMPREHENSIVE } from './cases/comprehensive';

/** What is wrong with the clean report of both modules after some changes. */
function told(changes: Answers, settings: ReportSettings = {}): readonly string[] {
  return validateReport(cleanReport({ ...COMPREHENSIVE, ...changes }, settings), {
    module: 'auto',
  }).findings.map(
    ({ rule, datapoint, row, message }) => `${rule} ${datapoint}${row ? `#${row}` : ''}: ${message.en}`,
  );
}

describe('reduction targets', () => {
  test('no target asks for nothing', () => {
    const none = Object.keys(COMPREHENSIVE).filter((id) => /^c3_(?!highImpact|plan)/.test(id));
    expect(told({ ...Object.fromEntries(none.map((id) => [id, null])), c3_hasTargets: false })).toEqual([]);
  });

  test('the emissions in the report do not stand in for the baseline', () => {
    expect(told({ c3_s1Base: null, c3_s12lbBase: 10, c3_totlbBase: 52 })).toEqual([
      'C3-05 c3_s1Base: The cell is blank. It must hold a number of tonnes of CO2e when targets are set.',
    ]);
  });

  test('a target without a baseline is found in its category', () => {
    expect(told({ c3_s3catBase: [30, null, null], c3_s3Base: 30, c3_totlbBase: 45 })).toEqual([
      'C3-08 c3_s3catBase#3: Category 3 has the target 6 tonnes of CO2e, but no baseline.',
    ]);
  });

  test('what is ticked as sensitive may be left out', () => {
    const targets = [
      'c3_baseYear',
      'c3_targetYear',
      'c3_s1Base',
      'c3_s1Target',
      'c3_s2lbBase',
      'c3_s2lbTarget',
    ];
    const totals = ['c3_s12lbBase', 'c3_s12lbTarget', 'c3_totlbBase', 'c3_totlbTarget'];
    const blank = Object.fromEntries([...targets, ...totals].map((id) => [id, null]));
    expect(told(blank).map((line) => line.slice(0, 5))).toEqual(['C3-01', 'C3-05']);
    expect(told(blank, { boxes: ['c3_ghg_reduction_targets'] })).toEqual([]);
  });
});

describe('the transition plan', () => {
  const PLANNED = {
    c3_planStatus: 'Adoption of a transition plan is planned in the future',
    c3_planText: null,
  };

  test('a high impact that no NACE code bears out is found', () => {
    const nace = { b1_nace: ['NACE I - 56.21 Event catering activities'] };
    expect(told(nace)).toEqual([
      'C3-12 c3_highImpact: The cell says yes, but none of the NACE codes is in a high climate impact sector.',
    ]);
    expect(told({ ...nace, c3_highImpact: false, c3_planStatus: null })).toEqual([]);
  });

  test('every part of the date is asked for, one after the other', () => {
    const dated = { ...PLANNED, c3_planYear: 2028, c3_planMonth: 2, c3_planDay: 29 };
    expect(told(PLANNED)).toEqual(['C3-15 c3_planYear: The date of adoption is not complete.']);
    expect(told({ ...dated, c3_planMonth: null })).toEqual([
      'C3-15 c3_planMonth: The date of adoption is not complete.',
    ]);
    expect(told(dated)).toEqual([]);
  });

  test('the day after the period is early enough, its last day is not', () => {
    const on = (year: number, month: number, day: number): readonly string[] =>
      told({ ...PLANNED, c3_planYear: year, c3_planMonth: month, c3_planDay: day });
    expect(on(2027, 1, 1)).toEqual([]);
    expect(on(2026, 12, 31)).toEqual([
      'C3-16 c3_planYear: The plan is to be adopted on 2026-12-31, but the period ends on 2026-12-31.',
    ]);
  });

  test('that none will be adopted answers the question of its status, where it can be said', () => {
    const without = { c3_planStatus: null, c3_planText: null };
    expect(told({ ...without, c3_planWill: false })).toEqual([]);
    expect(told({ ...without, c3_planWill: true }).map((line) => line.slice(0, 5))).toEqual(['C3-13']);
  });
});

describe('EU benchmarks', () => {
  test('every threshold counts from exactly its share of the turnover', () => {
    const reached = { b1_turnover: 1000, b3_int123lb: 0.04, c8_has: true };
    const revenues = (coal: number, oil: number, gas: number): readonly string[] =>
      told({ ...reached, c8_coal: coal, c8_oil: oil, c8_gas: gas, c8_fossil: coal + oil + gas }).map((line) =>
        line.slice(0, 15),
      );
    expect(revenues(9, 99, 499)).toEqual([]);
    expect(revenues(10, 100, 500)).toEqual(['C8-07 c8_bmCoal', 'C8-07 c8_bmOil:', 'C8-07 c8_bmGas:']);
  });
});
