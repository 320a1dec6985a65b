import { accidentFrequency } from '../../src/formulas/accidents';
import { emissions, ghgIntensity } from '../../src/formulas/emissions';
import { energyInMwh, renewableShare } from '../../src/formulas/energy';
import { landUseChange } from '../../src/formulas/land-use';
import type { Result } from '../../src/formulas/result';
import { recyclingShare } from '../../src/formulas/waste';
import { waterConsumption } from '../../src/formulas/water';
import {
  collectiveAgreementCoverage,
  employeeTurnover,
  genderRatio,
  hourlyPay,
  payGap,
  trainingHours,
} from '../../src/formulas/workforce';

/** A formula, its worked example from the ESG-skabelon or the source named, and what it answers. */
type Example = readonly [name: string, answer: Result<number>, expected: number | string];

test.each<Example>([
  ['accidents, the template’s own: 40 employees × 2,000 h', accidentFrequency(3, 80_000), 7.5],
  ['turnover', employeeTurnover(9, 62), 14.5161],
  ['turnover above 100 %', employeeTurnover(130, 100), 130],
  ['pay gap, men earn most', payGap(245, 231), 5.7143],
  ['pay gap, women earn most', payGap(231, 245), -6.0606],
  ['pay gap, men without pay', payGap(0, 231), '#DIV/0!'],
  ['hourly pay', hourlyPay(7_350_000, 30_000), 245],
  ['coverage', collectiveAgreementCoverage(58, 62), 93.5484],
  ['coverage of nobody is 0', collectiveAgreementCoverage(0, 62), 0],
  ['coverage of more than all', collectiveAgreementCoverage(63, 62), '#NUM!'],
  ['training', trainingHours(640, 34), 18.8235],
  ['training of nobody', trainingHours(640, 0), '#DIV/0!'],
  ['women per man', genderRatio(4, 7), 0.5714],
  ['women without men', genderRatio(3, 0), '#DIV/0!'],
  ['intensity in tonnes per million euros', ghgIntensity(1245.6, 13_189_676.67, 1_000_000), 94.4375],
  ['intensity without turnover', ghgIntensity(1245.6, 0), '#DIV/0!'],
  ['intensity with a scale of 0', ghgIntensity(1245.6, 100, 0), '#NUM!'],
  ['recycled', recyclingShare(214, 396), 54.0404],
  ['recycled without waste', recyclingShare(0, 0), '#DIV/0!'],
  ['water', waterConsumption(18_400, 18_250), 150],
  ['water, more out than in', waterConsumption(100, 101), '#NUM!'],
  ['water, discharge unknown', waterConsumption(100, null), '#N/A'],
  ['land', landUseChange(12.4, 13.1), 5.6452],
  ['land, none before', landUseChange(0, 2), '#DIV/0!'],
  ['land, unknown now', landUseChange(12.4, null), '#N/A'],
  ['gas, HB2016', energyInMwh(12_000, 'naturgas', 'm3'), 132],
  ['heating oil, HB2016', energyInMwh(3500, 'fyringsgasolie', 'l'), 35.35],
  ['district heating in GJ', energyInMwh(95, 'fjernvarme', 'GJ'), 26.3889],
  ['wood pellets, HB2016', energyInMwh(6, 'træpiller', 't'), 29.166],
  ['English words and other spellings', energyInMwh(12_000, ' Natural gas ', 'Nm3'), 132],
  ['a fuel in a unit of energy', energyInMwh(2, 'kul', 'MWh'), 2],
  ['an unknown carrier', energyInMwh(1, 'brint', 'kg'), '#N/A'],
  ['a carrier in a unit without heating value', energyInMwh(1, 'fjernvarme', 'm3'), '#N/A'],
  ['a blank quantity', energyInMwh(null, 'el', 'kWh'), '#N/A'],
  ['a negative quantity', energyInMwh(-1, 'el', 'kWh'), '#NUM!'],
  ['renewable energy', renewableShare(422, 733.8), 57.5089],
])('%s', (_name, answer, expected) => {
  if (typeof expected === 'string') expect(answer).toMatchObject({ error: expected });
  else if ('value' in answer) expect(answer.value).toBeCloseTo(expected, 4);
  else throw new Error(answer.message.en);
});

test('an answer through a heating value says whose it is, and one within units of energy says none', () => {
  expect(energyInMwh(1, 'naturgas', 'm3')).toMatchObject({
    sources: [{ figure: { da: 'Nedre brændværdi for naturgas: 11 kWh pr. m3' } }],
  });
  expect(energyInMwh(1, 'naturgas', 'GJ')).toMatchObject({ sources: [] });
  const question = { carrier: 'naturgas', year: 2023, quantity: 11, unit: 'kWh' };
  expect(emissions(question)).toMatchObject({
    value: expect.closeTo(2.2627, 6) as number,
    sources: [{}, { figure: { en: 'Lower heating value of natural gas: 11 kWh per m3' } }],
  });
});
