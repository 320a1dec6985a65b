import { afdelingDifferences, sumOfAfdelinger } from '../../../src/vsme/records/afdelinger';
import type { AfdelingValue } from '../../../src/vsme/records/kinds';
import { sameUnit } from '../../../src/vsme/units';
import { reportOf } from '../support/in-memory-report';

const part = (value: number, unit = 'MWh', datapoint = 'b3_totalEnergy'): AfdelingValue => ({
  datapoint,
  afdeling: `Afdeling ${value}`,
  value,
  unit,
  source: '',
  estimated: false,
});
const kept = (...afdelingValues: AfdelingValue[]) => ({ afdelingValues });
const report = reportOf({ b3_totalEnergy: 0.3 });

test('a figure is the sum of its parts, without the noise of adding', () => {
  const sum = sumOfAfdelinger(
    report,
    kept(part(0.1), part(0.2, ''), part(7, 'm3', 'other')),
    'b3_totalEnergy',
  );
  expect(sum).toEqual({ datapoint: 'b3_totalEnergy', value: 0.3 });
});

test('nothing is no sum', () => {
  expect(() => sumOfAfdelinger(report, kept(), 'b3_totalEnergy')).toThrow(
    expect.objectContaining({ code: 'no-afdelinger' }),
  );
});

test.each([
  ['each other', [part(1, 'MWh'), part(2, 'kWh')]],
  ['the figure', [part(1, 'kWh'), part(2, 'kWh')]],
])('parts are not added when their unit differs from that of %s', (_name, parts) => {
  expect(() => sumOfAfdelinger(report, kept(...parts), 'b3_totalEnergy')).toThrow(
    expect.objectContaining({
      code: 'afdeling-units-differ',
      text: { da: expect.stringContaining('(MWh, kWh)'), en: expect.stringContaining('(MWh, kWh)') },
    }),
  );
  expect(afdelingDifferences(report, kept(...parts))).toEqual([
    { datapoint: 'b3_totalEnergy', sum: null, total: 0.3, units: ['MWh', 'kWh'] },
  ]);
});

test.each([
  [0.3, []],
  [0.31, [{ datapoint: 'b3_totalEnergy', sum: 0.3, total: 0.31, units: [] }]],
  [null, [{ datapoint: 'b3_totalEnergy', sum: 0.3, total: null, units: [] }]],
  ['0,3', [{ datapoint: 'b3_totalEnergy', sum: 0.3, total: null, units: [] }]],
])('parts of 0.3 beside %j', (total, differences) => {
  const parts = kept(part(0.1), part(0.2));
  expect(afdelingDifferences(reportOf({ b3_totalEnergy: total }), parts)).toEqual(differences);
});

test.each([
  ['m³', 'cubic meters (m3)', true],
  ['tCO₂e', 'tCO2e', true],
  ['mwh', ' MWh', true],
  ['MWh', 'kWh', false],
  ['m2', 'm3', false],
])('%s and %s: %s', (one, other, same) => {
  expect([sameUnit(one, other), sameUnit(other, one)]).toEqual([same, same]);
});
