import type { Contents } from '../../../src/handlingsplan/template/contents';
import { NOTHING } from '../../../src/handlingsplan/template/contents';

type DataRow = Contents['data'][number];

function row(
  maalepunkt: string,
  indicator: string,
  unit: string,
  year: number,
  value: number,
  rest: DataRow = {},
): DataRow {
  return {
    maalepunkt,
    indicator,
    unit,
    scope: rest.afdeling ? 'Afdeling' : 'Organisation',
    year,
    value,
    ...rest,
  };
}

const YEARS = [2024, 2025];
const LABELS = ['A2020', 'A2015', 'A2010', 'B', 'C', 'D', 'E', 'F', 'G'];

/** Figures for every view of the board that looks at figures. */
export const ALL_FIGURES: Contents = {
  ...NOTHING,
  data: [
    ...YEARS.flatMap((year) =>
      LABELS.map((label, index) =>
        row('Energimærkning', `Energimærke ${label}`, '%', year, [5, 8, 12, 10, 30, 20, 8, 4, 3][index]!),
      ),
    ),
    ...YEARS.flatMap((year, index) => [
      row('Klimaaftryk', 'CO2e scope 1', 't CO2e', year, 90 - 5 * index),
      row('Klimaaftryk', 'CO2e scope 2 lokationsbaseret', 't CO2e', year, 410 - 20 * index),
      row('Klimaaftryk', 'CO2e pr. m² drift', 'kg CO2e/m²', year, 6.2 - index),
      row('Livskvalitet og sundhed', 'Trygge beboere', '%', year, 70 + 4 * index, {
        source: 'Egen måling, n = 212',
        benchmark: 72,
      }),
      row('Lokalt fællesskab', 'Tillid', '0-100', year, 61 + index),
    ]),
    ...['00101', '00102', '00103'].flatMap((afdeling, index) => [
      row('Almenboligers betalbarhed', 'Husleje', 'kr./m²/år', 2025, 820 + 60 * index, { afdeling }),
      row('Almenboligers betalbarhed', 'Boligbyrde', '%', 2025, 24 + index, { afdeling }),
      ...[2026, 2027, 2028].map((year) =>
        row(
          'Økonomistyring',
          'Fremskreven saldo',
          'kr.',
          year,
          1_000_000 * (index + 1) - 250_000 * (year - 2026),
          { afdeling },
        ),
      ),
    ]),
  ],
};
