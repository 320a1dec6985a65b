import fc from 'fast-check';
import { figureTable } from '../../../src/handlingsplan/data/figure-table';
import { differsFromParts, proposedFigure, rollUps } from '../../../src/handlingsplan/data/roll-up';
import { figures, heat, waste, type Said } from './support/in-memory-figures';

const rolled = (...rows: readonly Said[]) => rollUps(figureTable(figures(...rows)));

const area = (afdeling: string, value: number, year = 2024): Said => ({
  maalepunkt: 'Energiforbrug',
  indicator: 'Opvarmet areal',
  unit: 'm²',
  scope: 'Afdeling',
  afdeling,
  year,
  value,
});

describe('amounts', () => {
  it('are added up, with the parts kept and a source that says so', () => {
    const [one] = rolled(waste('08502', 2024, 0.2, { estimated: true }), waste('08501', 2024, 0.1));
    expect(one!.parts.map(({ afdeling, value }) => [afdeling, value])).toEqual([
      ['08501', 0.1],
      ['08502', 0.2],
    ]);
    expect(proposedFigure(one!)).toEqual({
      maalepunkt: 'Affald',
      indicator: 'Affald fra drift',
      unit: 't',
      scope: 'Organisation',
      year: 2024,
      value: 0.3,
      source: 'Sum af 2 afdelinger',
      estimated: 'Ja',
    });
  });

  it('of an afdeling that are missing are not zero', () => {
    const one = rolled(waste('08501', 2024, 1), waste('08502', 2024, 2), heat('08503', 2024, 100))[0]!;
    expect(one.missing).toEqual(['08503']);
    expect(proposedFigure(one)).toMatchObject({
      value: 3,
      source: 'Sum af 2 af 3 afdelinger',
      estimated: 'Nej',
    });
  });

  it('of residents make a sum of residents', () => {
    const ofResidents = waste('08501', 2024, 300, { scope: 'Beboere' });
    const [own, residents] = rolled(waste('08501', 2024, 1), ofResidents);
    expect(proposedFigure(own!)).toMatchObject({ scope: 'Organisation', value: 1 });
    expect(proposedFigure(residents!)).toMatchObject({ scope: 'Beboere', value: 300 });
  });

  it('are held against the organisation’s own figure', () => {
    const parts = [waste('08501', 2024, 1), waste('08502', 2024, 2)];
    const standing = (value: number) => waste('', 2024, value, { scope: 'Organisation' });
    expect(rolled(...parts, standing(3)).map(differsFromParts)).toEqual([false]);
    expect(rolled(...parts, standing(4)).map(differsFromParts)).toEqual([true]);
    expect(rolled(...parts).map(differsFromParts)).toEqual([false]);
  });

  it('in different units, or disputed, are not added up', () => {
    const why = (...rows: readonly Said[]) => {
      const { result } = rolled(...rows)[0]!;
      return result.kind === 'impossible' ? result.why.da : result;
    };
    expect(why(waste('08501', 2024, 1), waste('08502', 2024, 900, { unit: 'kg' }))).toMatch(
      /forskellige enheder \(t, kg\)/,
    );
    expect(why(waste('08501', 2024, 1), waste('08501', 2024, 2))).toMatch(/08501 har to forskellige tal/);
    expect(why(waste('08501', 2024, 1, { unit: 'indeks' }))).toMatch(/Tal i »indeks« kan ikke lægges sammen/);
  });

  it('give the same sum in any order, and the sum is that of the parts', () => {
    const amounts = fc.uniqueArray(
      fc.record({
        afdeling: fc.integer({ min: 1, max: 99_999 }),
        cents: fc.integer({ min: -1e9, max: 1e9 }),
      }),
      { minLength: 1, maxLength: 30, selector: ({ afdeling }) => afdeling },
    );
    fc.assert(
      fc.property(amounts, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (parts, random) => {
        const rows = parts.map(({ afdeling, cents }) =>
          waste(String(afdeling).padStart(5, '0'), 2024, cents / 100),
        );
        const shuffled = rows
          .map((row) => ({ row, at: random.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        const [one, other] = [rolled(...rows)[0]!, rolled(...shuffled)[0]!];
        expect(other.result).toEqual(one.result);
        const exact = parts.reduce((sum, { cents }) => sum + BigInt(cents), 0n);
        const { result } = one;
        if (result.kind !== 'sum') throw new Error('not added up');
        expect(result.value).toBeCloseTo(Number(exact) / 100, 3);
        expect(one.parts).toHaveLength(parts.length);
      }),
    );
  });
});

describe('figures that cannot be added up', () => {
  it('are averaged by the one area there is: (100 · 1.000 + 60 · 3.000) / 4.000 = 70', () => {
    const found = rolled(
      heat('08501', 2024, 100),
      heat('08502', 2024, 60, { estimated: true }),
      area('08501', 1000),
      area('08502', 3000),
    );
    const one = found.find(({ unit }) => unit === 'kWh/m²')!;
    expect(one.result).toEqual({ kind: 'average', value: 70, weight: 'Opvarmet areal' });
    expect(proposedFigure(one)).toMatchObject({
      value: 70,
      source: 'Gennemsnit af 2 afdelinger, vægtet med Opvarmet areal',
      estimated: 'Ja',
    });
  });

  it('need a weight for every part, of the same year', () => {
    const rows = [heat('08501', 2024, 100), heat('08502', 2024, 60), area('08501', 1000)];
    expect(rolled(...rows)[0]!.result).toMatchObject({
      kind: 'impossible',
      why: { da: expect.stringMatching(/»Opvarmet areal« mangler i 2024 for 08502/) },
    });
    const otherYear = rolled(...rows.slice(0, 2), area('08501', 1000, 2023), area('08502', 3000, 2023));
    expect(otherYear[0]!.result).toMatchObject({ kind: 'impossible', weights: [] });
    expect(proposedFigure(otherYear[0]!)).toBeNull();
  });

  it('in per cent wait for a person to choose the weight', () => {
    const sorted = (afdeling: string, value: number): Said => ({
      maalepunkt: 'Affald',
      indicator: 'Sorteringsgrad',
      unit: '%',
      afdeling,
      year: 2024,
      value,
    });
    const table = figureTable(figures(sorted('1', 40), sorted('2', 60), area('1', 100), area('2', 300)));
    const one = rollUps(table)[0]!;
    expect(one.result).toMatchObject({ kind: 'impossible', weights: ['Opvarmet areal'] });
    const [chosen] = rollUps(table, new Map([[one.key, 'Opvarmet areal']]));
    expect(chosen!.result).toEqual({ kind: 'average', value: 55, weight: 'Opvarmet areal' });
  });
});
