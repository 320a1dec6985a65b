import type { Answer, Figure } from '../../../../src/handlingsplan/plan';

/** What a row of figures says; what is left out is blank. */
export interface Said {
  readonly maalepunkt?: string;
  readonly indicator?: string;
  readonly unit?: string;
  readonly scope?: string;
  readonly afdeling?: string;
  readonly year?: number;
  readonly value?: number;
  readonly source?: string;
  readonly estimated?: boolean;
  readonly benchmark?: number;
}

/** Rows of figures as they would be read, from row 2 of the sheet Data on. */
export function figures(...rows: readonly Said[]): readonly Figure[] {
  return rows.map((said, index): Figure => {
    const row = index + 2;
    const answer = <T extends string | number | boolean>(
      column: string,
      value: T | undefined,
    ): Answer<T> => ({
      value: value ?? null,
      written: value ?? null,
      place: { sheet: 'Data', cell: `${column}${row}` },
    });
    return {
      maalepunkt: answer('A', said.maalepunkt),
      indicator: answer('B', said.indicator),
      unit: answer('C', said.unit),
      scope: answer('D', said.scope),
      afdeling: answer('E', said.afdeling),
      year: answer('F', said.year),
      value: answer('G', said.value),
      source: answer('H', said.source),
      estimated: answer('I', said.estimated),
      benchmark: answer('J', said.benchmark),
      sheet: 'Data',
      row,
    };
  });
}

export const heat = (afdeling: string, year: number, value: number, more: Said = {}): Said => ({
  maalepunkt: 'Energiforbrug',
  indicator: 'Varmeforbrug, graddagekorrigeret',
  unit: 'kWh/m²',
  scope: 'Afdeling',
  afdeling,
  year,
  value,
  ...more,
});

export const waste = (afdeling: string, year: number, value: number, more: Said = {}): Said => ({
  maalepunkt: 'Affald',
  indicator: 'Affald fra drift',
  unit: 't',
  scope: 'Afdeling',
  afdeling,
  year,
  value,
  ...more,
});
