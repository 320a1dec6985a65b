import fc from 'fast-check';
import { examplePlan } from '../../../src/handlingsplan/template/example';
import { MAALEPUNKTER } from '../../../src/handlingsplan/configuration/configuration';
import { isoOfSerial, serialOf } from '../../../src/workbook/typed-text';

const anyDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2055-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const isNumber = (value: unknown): value is number => typeof value === 'number';

test('whenever it is made, the example is in the middle of its plan', () => {
  fc.assert(
    fc.property(anyDay, (today) => {
      const now = serialOf(today);
      const { plan, log, data } = examplePlan(today);
      const open = plan.filter(({ status }) => status !== 'Gennemført' && status !== 'Udgået');
      expect(open.filter(({ deadline }) => isNumber(deadline) && deadline < now)).toHaveLength(1);
      for (const { start, deadline, targetYear, baselineYear, initiative } of plan) {
        if (!isNumber(start) || !isNumber(deadline)) throw new Error(`${String(initiative)} has no dates.`);
        expect(start).toBeLessThan(deadline);
        expect(Number(isoOfSerial(deadline)!.slice(0, 4))).toBeLessThanOrEqual(Number(targetYear));
        expect(Number(baselineYear)).toBeLessThan(Number(targetYear));
      }
      for (const { date } of log) expect(Number(date)).toBeLessThan(now);
      for (const { year } of data) expect(Number(year)).toBeLessThan(Number(today.slice(0, 4)));
    }),
  );
});

test('what it measures, it measures as the configuration proposes', () => {
  const { plan, data } = examplePlan('2026-11-16');
  for (const { maalepunkt, indicator, unit } of [...plan, ...data]) {
    const known = MAALEPUNKTER.find(({ name }) => name.da === maalepunkt)!;
    expect(known.indicators).toContainEqual(expect.objectContaining({ name: indicator, unit }));
  }
});

test('every line of the log is about an initiative of the plan, by its text and its id', () => {
  const { plan, log } = examplePlan('2026-11-16');
  for (const { initiative, initiativeId, maalepunkt, goalNo } of log) {
    expect(plan).toContainEqual(expect.objectContaining({ initiative, initiativeId, maalepunkt, goalNo }));
  }
});
