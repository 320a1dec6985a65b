import { indicatorNamed } from '../../../src/handlingsplan/data/indicators';
import { findMaalepunkt } from '../../../src/handlingsplan/find-maalepunkt';

const KLIMAAFTRYK = findMaalepunkt('Klimaaftryk')!;

test.each([
  ['co2e scope 1', 'CO2e scope 1'],
  ['CO2e scoppe 1', 'CO2e scope 1'],
  ['CO2e scope 2 lokationsbasert', 'CO2e scope 2 lokationsbaseret'],
])('»%s« is %s', (written, known) => {
  expect(indicatorNamed(KLIMAAFTRYK, written)?.name).toBe(known);
});

test.each(['CO2e scope 3', 'CO2e scope 2'])('»%s« is no misspelt scope 1', (written) => {
  expect(indicatorNamed(KLIMAAFTRYK, written)).toBeNull();
});
