import { compareWithCountry } from '../../../src/handlingsplan/data/benchmark';
import { changeOf, latestOf, trendOf } from '../../../src/handlingsplan/data/development';
import { figureTable } from '../../../src/handlingsplan/data/figure-table';
import { figures, heat, waste, type Said } from './support/in-memory-figures';

const table = (...rows: readonly Said[]) => figureTable(figures(...rows));
const toldOf = ({ defects }: ReturnType<typeof table>) =>
  defects.map(({ figure, what }) => [figure.row, what.da]);

describe('series', () => {
  it('gathers an indicator of an afdeling over the years, whatever the order of the rows', () => {
    const { series, defects } = table(
      heat('08502', 2024, 100),
      heat('08501', 2024, 120, { estimated: true }),
      heat('08501', 2022, 130),
      heat('08501', 2023, 125, { maalepunkt: 'E1', unit: 'kWh/m2' }),
    );
    expect(defects).toEqual([]);
    expect(
      series.map(({ afdeling, points }) => [afdeling, points.map(({ year, value }) => [year, value])]),
    ).toEqual([
      ['08502', [[2024, 100]]],
      [
        '08501',
        [
          [2022, 130],
          [2023, 125],
          [2024, 120],
        ],
      ],
    ]);
    expect(latestOf(series[1]!)).toMatchObject({ year: 2024, value: 120, estimated: true });
    expect(changeOf(series[1]!)).toMatchObject({ absolute: -5, percent: -4, judgement: 'better' });
    expect(trendOf(series[1]!)).toEqual({ perYear: -5, points: 3, judgement: 'better' });
    expect(changeOf(series[0]!)).toBeNull();
  });

  it('keeps what residents use apart from what the organisation uses', () => {
    const { series } = table(
      waste('', 2024, 40, { scope: 'Organisation' }),
      waste('', 2024, 900, { scope: 'Beboere' }),
      waste('', 2024, 880, { indicator: 'Husholdningsaffald' }),
    );
    expect(series.map(({ scope, points }) => [scope, points[0]!.value])).toEqual([
      ['organisation', 40],
      ['residents', 900],
      ['residents', 880],
    ]);
  });

  it('never compares two units, and says so', () => {
    const told = table(waste('08501', 2023, 12), waste('08501', 2024, 13_000, { unit: 'kg' }));
    expect(told.series.map(changeOf)).toEqual([null, null]);
    expect(toldOf(told)).toEqual([
      [3, expect.stringMatching(/^Enheden er kg, men .* t\. Tallene sammenlignes ikke/)],
    ]);
  });

  it('reports the same key twice, and disputes it where the values differ', () => {
    const told = table(heat('08501', 2024, 120), heat('08501', 2024, 120), heat('08501', 2024, 90));
    expect(toldOf(told)).toEqual([
      [3, 'Samme tal står allerede i Data!G2 og tæller kun med én gang.'],
      [4, 'Her står 90, men Data!G2 har 120 for det samme. Slet den række, der er forkert.'],
    ]);
    expect(told.series[0]!.points).toMatchObject([{ value: 120, isDisputed: true }]);
  });

  it.each([
    [{ maalepunkt: 'Parkering' }, '»Parkering« er ikke et af de 20 målepunkter.'],
    [{ maalepunkt: undefined }, 'Målepunktet mangler.'],
    [{ indicator: undefined }, 'Indikatoren mangler.'],
    [{ year: undefined }, 'Året mangler eller kan ikke læses.'],
    [{ value: undefined }, 'Værdien mangler. En tom celle betyder ikke nul.'],
    [{ afdeling: undefined }, 'Niveauet er afdeling, men afdelingens nummer mangler.'],
  ])('says what %o lacks', (less, what) => {
    const { maalepunkt, indicator, unit, scope, afdeling, year, value } = {
      ...heat('08501', 2024, 1),
      ...less,
    };
    const row = Object.fromEntries(
      Object.entries({ maalepunkt, indicator, unit, scope, afdeling, year, value }).filter(
        ([, one]) => one !== undefined,
      ),
    );
    const told = table(row);
    expect([told.series, toldOf(told)]).toEqual([[], [[2, what]]]);
  });
});

describe('judgement', () => {
  const board = (year: number, value: number) => ({
    maalepunkt: 'Andel af almene boliger i området',
    indicator: 'Almene boliger / alle boliger',
    unit: '%',
    year,
    value,
  });

  it('follows the configured direction, and there is none for what has none', () => {
    const { series } = table(
      { maalepunkt: 'Affald', indicator: 'Sorteringsgrad', unit: '%', afdeling: '1', year: 2023, value: 40 },
      { maalepunkt: 'Affald', indicator: 'Sorteringsgrad', unit: '%', afdeling: '1', year: 2024, value: 45 },
      board(2023, 20),
      board(2024, 22),
      { maalepunkt: 'Affald', indicator: 'Storskrald hos os', unit: 't', year: 2023, value: 0 },
      { maalepunkt: 'Affald', indicator: 'Storskrald hos os', unit: 't', year: 2024, value: 2 },
    );
    expect(series.map((one) => changeOf(one)?.judgement)).toEqual(['better', null, null]);
    expect(changeOf(series[2]!)?.percent).toBeNull();
  });
});

describe('the national average', () => {
  it('is that of the same year, on the row or in a row of the country’s', () => {
    const told = table(
      heat('08501', 2024, 120, { benchmark: 96 }),
      heat('08502', 2024, 90),
      heat('', 2024, 100, { scope: 'Landsgennemsnit' }),
    );
    const [own, other] = told.series;
    expect(compareWithCountry(told, own!)).toEqual({
      own: own!.points[0],
      national: { year: 2024, value: 96 },
      isOtherYear: false,
      difference: 24,
      index: 125,
      judgement: 'worse',
    });
    expect(compareWithCountry(told, other!)).toMatchObject({
      difference: -10,
      index: 90,
      judgement: 'better',
    });
  });

  it('of another year is said to be', () => {
    const told = table(
      heat('08501', 2022, 120, { benchmark: 100 }),
      heat('08501', 2023, 110, { benchmark: 96 }),
      heat('08501', 2024, 105),
    );
    expect(compareWithCountry(told, told.series[0]!)).toMatchObject({
      own: { year: 2024 },
      national: { year: 2023, value: 96 },
      isOtherYear: true,
    });
  });

  it('in another unit is none', () => {
    const told = table(
      heat('08501', 2024, 120),
      heat('', 2024, 0.1, { unit: 'MWh/m²', scope: 'Landsgennemsnit' }),
    );
    expect(compareWithCountry(told, told.series[0]!)).toBeNull();
  });
});
