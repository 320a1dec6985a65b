import fc from 'fast-check';
import { energyInMwh } from '../../src/formulas/energy';
import { CARRIERS } from '../../src/formulas/energy-content';
import { landUseChange } from '../../src/formulas/land-use';
import { isFormulaError, type Result } from '../../src/formulas/result';
import { recyclingShare } from '../../src/formulas/waste';
import { waterConsumption } from '../../src/formulas/water';
import { employeeTurnover, payGap } from '../../src/formulas/workforce';

const amount = fc.double({ min: 1, max: 1e6, noNaN: true });

function valueOf(result: Result<number>): number {
  if (isFormulaError(result)) throw new Error(result.message.en);
  return result.value;
}

const nearly = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-8 * Math.max(1, Math.abs(a));

test('units of energy convert into each other', () => {
  fc.assert(
    fc.property(amount, (mwh) => {
      const same = [
        energyInMwh(mwh * 1000, 'el', 'kWh'),
        energyInMwh(mwh * 3.6, 'fjernvarme', 'GJ'),
        energyInMwh(mwh * 3600, 'naturgas', 'MJ'),
        energyInMwh(mwh / 1000, 'diesel', 'GWh'),
      ];
      return same.every((one) => nearly(valueOf(one), mwh));
    }),
  );
});

test('energy adds up: two deliveries are what one of their sum is', () => {
  const measured = CARRIERS.flatMap(({ id, contents }) => contents.map(({ unit }) => [id, unit] as const));
  fc.assert(
    fc.property(amount, amount, fc.constantFrom(...measured), (a, b, [carrier, unit]) =>
      nearly(
        valueOf(energyInMwh(a, carrier, unit)) + valueOf(energyInMwh(b, carrier, unit)),
        valueOf(energyInMwh(a + b, carrier, unit)),
      ),
    ),
  );
});

test('a share stays between 0 and 100 and grows with the part', () => {
  fc.assert(
    fc.property(amount, amount, (part, more) => {
      const [some, all] = [part, part + more].map((one) => valueOf(recyclingShare(one, part + more)));
      return some! >= 0 && some! <= all! && all! <= 100 && nearly(all!, 100);
    }),
  );
});

test('the units of the two sides do not matter to a relation', () => {
  fc.assert(
    fc.property(amount, amount, fc.double({ min: 0.01, max: 1000, noNaN: true }), (a, b, factor) =>
      [payGap, employeeTurnover, landUseChange].every((formula) =>
        nearly(valueOf(formula(a, b)), valueOf(formula(a * factor, b * factor))),
      ),
    ),
  );
});

test('what is consumed and what is discharged are what was withdrawn', () => {
  fc.assert(
    fc.property(amount, amount, (consumed, discharged) =>
      nearly(valueOf(waterConsumption(consumed + discharged, discharged)), consumed),
    ),
  );
});
