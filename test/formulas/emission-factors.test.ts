import fc from 'fast-check';
import { br18Factor, projectedEmissions } from '../../src/formulas/emission-factors/br18';
import { BUILT_IN_FACTORS } from '../../src/formulas/emission-factors/built-in-factors';
import type { EmissionFactor } from '../../src/formulas/emission-factors/emission-factor';
import { FactorTable } from '../../src/formulas/emission-factors/factor-table';
import { methodLabel } from '../../src/formulas/emission-factors/factor-words';
import { findFactor } from '../../src/formulas/emission-factors/find-factor';
import { emissionFactor, emissions, factorSource, type Consumption } from '../../src/formulas/emissions';
import { CARRIERS, findCarrier } from '../../src/formulas/energy-content';
import { isFormulaError, type FormulaError, type Result } from '../../src/formulas/result';
import { UNIT_NAMES, unitRatio } from '../../src/formulas/units';

function valueOf<T>(result: Result<T>): T {
  if (isFormulaError(result)) throw new Error(result.message.en);
  return result.value;
}

function errorOf<T>(result: Result<T>): FormulaError {
  if (!isFormulaError(result)) throw new Error(`No error but ${JSON.stringify(result.value)}`);
  return result;
}

const GAS: Consumption = { quantity: 245, carrier: 'naturgas', unit: 'm3', year: 2023 };
const POWER: Consumption = { quantity: 1000, carrier: 'el', unit: 'kWh', year: 2014, method: '125' };

function own(change: Partial<EmissionFactor>): EmissionFactor {
  return {
    carrier: 'fjernvarme',
    unit: 'MWh',
    year: 2024,
    area: 'DK',
    method: '',
    kg: 40,
    gas: 'CO2e',
    source: { title: 'Varmeværkets deklaration 2024', url: '' },
    ...change,
  };
}

describe('the factors that ship', () => {
  test('each has a source with an address, a year and a value', () => {
    for (const { source, year, kg } of BUILT_IN_FACTORS) {
      expect(source.title).not.toBe('');
      expect(source.url).toMatch(/^https?:\/\//);
      expect(year).toBeGreaterThan(2000);
      expect(kg).toBeGreaterThan(0);
    }
    expect(BUILT_IN_FACTORS).toHaveLength(63);
  });

  test('each is of a known carrier in a known unit', () => {
    for (const { carrier, unit } of BUILT_IN_FACTORS) {
      expect(CARRIERS.map(({ id }) => id)).toContain(carrier);
      expect(UNIT_NAMES).toContain(unit);
    }
  });

  test.each(BUILT_IN_FACTORS)(
    '$carrier $year $method $gas $area is found by its own name, and only it',
    (factor) => {
      const { carrier, year, area } = factor;
      const question = { carrier, year, area, method: methodLabel(factor) };
      expect(valueOf(findFactor(question, []))).toBe(factor);
    },
  );
});

describe('kilograms', () => {
  test.each<[string, Consumption, number]>([
    ['Evida’s own example', GAS, 554.3615],
    [
      'Fjernvarme Fyn',
      {
        quantity: 380,
        carrier: 'fjernvarme',
        unit: 'MWh',
        year: 2023,
        method: '200',
        area: 'Fjernvarme Fyn',
      },
      21_641,
    ],
    ['Miljøforum Fyn’s own example', { ...POWER, quantity: 275_000 }, 83_600],
    ['a method as a percentage', { ...POWER, method: '125 %' }, 304],
    ['a method in a cell that shows 125 %', { ...POWER, method: '1.25' }, 304],
    [
      'a source per GJ, asked in MWh',
      { quantity: 3.6, carrier: 'Fjernvarme', unit: 'MWh', year: 2019, area: 'fjernvarme fyn' },
      25.6 * 12.96,
    ],
    [
      'oil in kg, through its heating value',
      { quantity: 10.1, carrier: 'fyringsolie', unit: 'kg', year: 2016 },
      2.691 * 11.9,
    ],
    ['a factor of our own', { ...POWER, year: 2024, ownFactor: 0.05 }, 50],
    ['green electricity, market-based', { ...POWER, method: 'markedsbaseret', ownFactor: 0 }, 0],
    ['nothing used', { ...GAS, quantity: 0 }, 0],
  ])('%s', (_name, consumption, expected) => {
    expect(valueOf(emissions(consumption))).toBeCloseTo(expected, 8);
  });

  test('say whether they are CO2 or CO2e, and who says so', () => {
    const result = emissions({ ...POWER, year: 2015, method: '125 CO2e' });
    expect(result).toMatchObject({
      value: 195,
      sources: [
        {
          figure: { da: 'Emissionsfaktor for el 2015: 0,195 kg CO2e pr. kWh (125 ekskl. nettab, DK)' },
          source: { title: expect.stringContaining('Energinet') },
        },
      ],
    });
    expect(valueOf(factorSource(GAS))).toBe(
      'Evida, CO2-faktor for naturgas (udregnes af Energinet) · naturgas 2023: 2,2627 kg CO2 pr. m3 · uden certifikater, DK · https://www.evida.dk/co2-faktor/ · Uden biogascertifikater regnes hele forbruget som naturgas, selv om nettet indeholder biogas. Evida kalder resultatet CO2e.',
    );
  });
});

describe('never guessed', () => {
  test.each<[string, Consumption, string, RegExp]>([
    [
      'a year without a factor',
      { ...POWER, year: 2021, method: undefined },
      '#N/A',
      /el 2021.*2010–2016, 2018\./,
    ],
    [
      'a method the year has not',
      { ...POWER, method: '200' },
      '#N/A',
      /el 2014, 200, DK.*125 inkl\. nettab CO2 \(DK\)/,
    ],
    [
      'three factors of one year and method',
      { ...POWER, year: 2015 },
      '#N/A',
      /»125 inkl\. nettab CO2«, »125 ekskl\. nettab CO2«, »125 ekskl\. nettab CO2e«/,
    ],
    [
      'a network that is not named',
      { ...POWER, carrier: 'fjernvarme', year: 2021 },
      '#N/A',
      /København \(HOFOR\)/,
    ],
    ['a foreign factor', { quantity: 1, carrier: 'diesel', unit: 'l', year: 2021 }, '#N/A', /\(NO\)/],
    [
      'a year between those of a life cycle table',
      { ...POWER, year: 2027, method: undefined },
      '#N/A',
      /2010–2016, 2018\./,
    ],
    [
      'a life cycle factor that is not named',
      { quantity: 1, carrier: 'ledningsgas', unit: 'kWh', year: 2025 },
      '#N/A',
      /BR18 LCA CO2e/,
    ],
    ['a market-based factor', { ...POWER, year: 2024, method: 'marked' }, '#N/A', /el 2024, marked/],
    ['a carrier without factors', { ...POWER, carrier: 'brint' }, '#N/A', /»brint«.*fjernvarme/],
    ['a blank year', { ...POWER, year: null }, '#N/A', /»år«/],
    ['a date for a year', { ...POWER, year: 45_000 }, '#NUM!', /årstal/],
    ['a negative amount', { ...POWER, quantity: -1 }, '#NUM!', /negativ/],
    ['a blank amount', { ...POWER, quantity: null }, '#N/A', /»mængde«/],
    ['a negative factor', { ...POWER, ownFactor: -0.1 }, '#NUM!', /»egen_faktor«/],
    ['green electricity by location', { ...POWER, ownFactor: 0 }, '#VALUE!', /»marked«/],
    ['an unknown unit', { ...POWER, unit: 'spande' }, '#VALUE!', /»spande« er ukendt/],
    ['a unit without a heating value', { ...POWER, unit: 'm3' }, '#VALUE!', /ingen brændværdi.*kWh/],
    ['a sum too large for a number', { ...POWER, quantity: 1e308, unit: 'TJ' }, '#NUM!', /stort/],
  ])('%s', (_name, consumption, code, message) => {
    const { error, message: said } = errorOf(emissions(consumption));
    expect(error).toBe(code);
    expect(said.da).toMatch(message);
  });

  test('a preliminary figure that does not say how it is counted is only used by name', () => {
    const power = { carrier: 'el', year: 2024 };
    expect(errorOf(emissionFactor(power, 'kWh')).message.da).toMatch(/2024 uoplyst CO2/);
    expect(valueOf(emissionFactor({ ...power, method: 'uoplyst' }, 'kWh'))).toBe(0.06);
  });

  test('building LCA is only used by name', () => {
    expect(valueOf(emissionFactor({ carrier: 'el', year: 2025, method: 'br18' }, 'kWh'))).toBe(0.135);
    expect(errorOf(emissionFactor({ carrier: 'el', year: 2025 }, 'kWh')).error).toBe('#N/A');
  });

  test('the averages of energy labels are only used by name', () => {
    expect(
      valueOf(emissionFactor({ carrier: 'fjernvarme', year: 2016, method: 'energimærkning' }, undefined)),
    ).toBe(0.065);
    expect(errorOf(emissionFactor({ carrier: 'fjernvarme', year: 2016 }, undefined)).error).toBe('#N/A');
  });
});

describe('tables of one’s own', () => {
  const question = { carrier: 'el', year: 2014 };

  test('go before the built-in, the first that has an answer', () => {
    const mine = new FactorTable([own({ carrier: 'el', year: 2014, unit: 'kWh', kg: 1 })]);
    const others = new FactorTable([own({ carrier: 'elektricitet', year: 2014, unit: 'kWh', kg: 2 })]);
    expect(valueOf(emissionFactor(question, 'kWh', [mine, others]))).toBe(1);
    expect(valueOf(emissionFactor(question, 'kWh', [others]))).toBe(2);
    expect(valueOf(emissionFactor({ ...question, year: 2012 }, 'kWh', [mine, others]))).toBe(0.303);
  });

  test('may hold carriers that we do not know, in units that need no heating value', () => {
    const table = new FactorTable([own({ carrier: 'Solvarme', unit: 'm3', kg: 3 })]);
    expect(valueOf(emissionFactor({ carrier: 'solvarme ', year: 2024 }, 'l', [table]))).toBeCloseTo(
      0.003,
      12,
    );
    expect(errorOf(emissionFactor({ carrier: 'solvarme', year: 2024 }, 'kWh', [table])).error).toBe(
      '#VALUE!',
    );
  });

  test('that say two things are asked about', () => {
    const table = new FactorTable([own({ kg: 1 }), own({ kg: 2 })]);
    expect(errorOf(findFactor({ carrier: 'fjernvarme', year: 2024 }, [table])).message.da).toMatch(
      /2 rækker for fjernvarme 2024 CO2e/,
    );
  });

  test('say market-based only where it is asked for', () => {
    const table = new FactorTable([own({ carrier: 'el', unit: 'kWh', method: 'marked', kg: 0 })]);
    expect(valueOf(emissionFactor({ carrier: 'el', year: 2024, method: 'marked' }, 'kWh', [table]))).toBe(0);
    expect(errorOf(emissionFactor({ carrier: 'el', year: 2024 }, 'kWh', [table])).error).toBe('#N/A');
  });
});

describe('BR18', () => {
  test.each([
    ['el', 2027, 0.0998],
    ['fjernvarme', 2024, 0.0964],
    ['Ledningsgas', 2040, 0.105],
    ['electricity', 2023, 0.187],
  ])('%s %i', (form, year, kg) => {
    expect(valueOf(br18Factor(form, year))).toBeCloseTo(kg, 10);
  });

  test('covers 2023 to 2040 and three forms of energy', () => {
    expect(errorOf(br18Factor('el', 2022)).error).toBe('#N/A');
    expect(errorOf(br18Factor('el', 2041)).message.da).toMatch(/2023–2040/);
    expect(errorOf(br18Factor('naturgas', 2025)).message.da).toMatch(/el, fjernvarme, ledningsgas/);
    expect(errorOf(br18Factor('el', 2027.5)).error).toBe('#NUM!');
  });

  test('projects a use of energy', () => {
    expect(valueOf(projectedEmissions(100_000, 'fjernvarme', 2026, 2030))).toBeCloseTo(38_950, 6);
    expect(errorOf(projectedEmissions(1, 'el', 2030, 2026)).error).toBe('#NUM!');
    expect(errorOf(projectedEmissions(1, 'el', 2030, 2041)).error).toBe('#N/A');
    expect(errorOf(projectedEmissions(-1, 'el', 2030, 2031)).error).toBe('#NUM!');
    expect(errorOf(projectedEmissions(null, 'el', 2030, 2031)).error).toBe('#N/A');
    expect(errorOf(projectedEmissions(1, 'el', 2030, null)).message.da).toMatch(/»slutår«/);
  });

  test('never rises with the years, and a projection is the sum of its parts', () => {
    const year = fc.integer({ min: 2023, max: 2039 });
    const form = fc.constantFrom('el', 'fjernvarme', 'ledningsgas');
    fc.assert(
      fc.property(form, year, fc.double({ min: 0, max: 1e6, noNaN: true }), (energy, split, kwh) => {
        const [now, next] = [split, split + 1].map((one) => valueOf(br18Factor(energy, one)));
        expect(next).toBeLessThanOrEqual(now!);
        const parts =
          valueOf(projectedEmissions(kwh, energy, 2023, split)) +
          valueOf(projectedEmissions(kwh, energy, split + 1, 2040));
        expect(parts).toBeCloseTo(valueOf(projectedEmissions(kwh, energy, 2023, 2040)), 4);
      }),
    );
  });
});

describe('laws', () => {
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
  const factor = fc.constantFrom(...BUILT_IN_FACTORS);
  const used = ({ carrier, unit, year, area, ...rest }: EmissionFactor, quantity: number): Consumption => ({
    quantity,
    carrier,
    unit,
    year,
    area,
    method: methodLabel({ carrier, unit, year, area, ...rest }),
  });
  const nearly = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

  test('emissions add up and grow with the amount', () => {
    fc.assert(
      fc.property(factor, amount, amount, (one, a, b) => {
        const [first, second, both] = [a, b, a + b].map((quantity) =>
          valueOf(emissions(used(one, quantity))),
        );
        return nearly(first! + second!, both!) && both! >= first!;
      }),
    );
  });

  test('the unit of the bill does not matter', () => {
    fc.assert(
      fc.property(factor, fc.constantFrom(...UNIT_NAMES), amount, (one, unit, quantity) => {
        const ratio = unitRatio(one.unit, unit, findCarrier(one.carrier));
        const converted = emissions({ ...used(one, quantity * (ratio ?? 1)), unit });
        return ratio === undefined
          ? errorOf(converted).error === '#VALUE!'
          : nearly(valueOf(converted), valueOf(emissions(used(one, quantity))));
      }),
    );
  });

  test('there and back again gives the same unit', () => {
    const unit = fc.constantFrom(...UNIT_NAMES);
    fc.assert(
      fc.property(unit, unit, fc.constantFrom(...CARRIERS), (from, to, carrier) => {
        const [there, back] = [unitRatio(from, to, carrier), unitRatio(to, from, carrier)];
        expect(there === undefined).toBe(back === undefined);
        return there === undefined || back === undefined || nearly(there * back, 1);
      }),
    );
  });

  test('ten thousand look-ups are the same as one', () => {
    const one = valueOf(emissions(GAS));
    const all = Array.from({ length: 10_000 }, () => valueOf(emissions(GAS)));
    expect(new Set(all)).toEqual(new Set([one]));
  });
});
