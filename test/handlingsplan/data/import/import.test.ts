import fc from 'fast-check';
import { csvTable, sheetTables } from '../../../../src/handlingsplan/data/import/source-table';
import { FigureImport, importReport } from '../../../../src/handlingsplan/data/import/figure-import';
import { importChanges } from '../../../../src/handlingsplan/data/import/import-changes';
import {
  originOfFile,
  proposeMapping,
  withUse,
  type ImportMapping,
} from '../../../../src/handlingsplan/data/import/mapping';
import type { PlanBook } from '../../../../src/handlingsplan/plan-book';
import { XlsxFile } from '../../../../src/xlsx/xlsx-file';
import { bookOf, planBook, planFile, sheetOf, workbookOf, type Row } from '../support/data-workbook';

const csv = (...lines: readonly string[]) =>
  csvTable('udtræk.csv', new TextEncoder().encode(lines.join('\r\n')));
const HEAT = 'Varmeforbrug, graddagekorrigeret';
const row = (afdeling: string, year: number, value: number | string | null): Row => [
  'Energiforbrug',
  HEAT,
  'kWh/m²',
  'Afdeling',
  afdeling,
  year,
  value,
  'Varmeværket',
  'Nej',
];

let empty: PlanBook;
beforeAll(async () => {
  empty = await planBook([row('08501', 2023, 120)]);
});

const report = (
  table: ReturnType<typeof csv>,
  mapping: ImportMapping = proposeMapping(table),
  book = empty,
) => importReport(book, table, mapping);

describe('a table with one figure on each row', () => {
  const table = csv(
    'Udtræk fra Det Almene Datavarehus;;;;',
    'LBF-afdelingsnr;Afdelingsnavn;Nøgletal;Årstal;Resultat;Datakilde',
    `08501;Fjordparken;${HEAT};2024;1.118,5;LBF`,
    `08502;Bakken;${HEAT};2024;98,25;LBF`,
    `08502;Bakken;${HEAT};2024;99;LBF`,
    `08501;Fjordparken;${HEAT};2023;120;LBF`,
    `08503;Søen;Parkering;2024;7;LBF`,
    `08503;Søen;${HEAT};2024;..;LBF`,
    `08503;Søen;${HEAT};;95;LBF`,
    `08503;Søen;${HEAT};2023;;LBF`,
    'I alt;;;;1.311,75;',
  );

  it('is understood by its headings, below a title', () => {
    expect(proposeMapping(table)).toEqual({
      headingRow: 1,
      uses: ['afdeling', null, 'indicator', 'year', 'value', 'source'],
      convention: 'danish',
      isConventionCertain: true,
      sharesAreFractions: false,
      given: {},
    });
  });

  it('says of every row what becomes of it', () => {
    const { added, replaced, unused, unusedColumns } = report(table);
    expect(added.map(({ read }) => [read.subject.afdeling, read.year, read.value, read.source])).toEqual([
      ['08501', 2024, 1118.5, 'LBF'],
      ['08502', 2024, 98.25, 'LBF'],
    ]);
    expect(added[0]!.read.subject).toMatchObject({ maalepunkt: { id: 'E1' }, unit: 'kWh/m²' });
    expect(added[0]!.read.doubts).toEqual([
      { da: 'Filen siger ikke enheden; kWh/m² er brugt.', en: expect.any(String) },
    ]);
    expect(replaced).toEqual([]);
    expect(unused.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'above-headings'],
      [5, 'repeated'],
      [6, 'stands-already'],
      [7, 'no-maalepunkt'],
      [8, 'no-number'],
      [9, 'no-year'],
      [10, 'blank'],
      [11, 'total'],
    ]);
    expect(unusedColumns).toEqual(['Afdelingsnavn']);
  });

  it('can be given what its columns do not say', () => {
    const bare = csv('Afd.;Tal', '08501;12', '08502;13');
    const proposed = proposeMapping(bare);
    expect(report(bare, proposed).unused.map(({ reason }) => reason)).toEqual([
      'no-maalepunkt',
      'no-maalepunkt',
    ]);
    const given = {
      maalepunkt: 'E6',
      indicator: 'Storskrald hos os',
      unit: 't',
      year: '2024',
      estimated: 'ja',
    };
    const { added } = report(bare, { ...proposed, given });
    expect(added.map(({ read }) => read)).toMatchObject([
      { subject: { maalepunkt: { id: 'E6' }, afdeling: '08501' }, year: 2024, value: 12, estimated: true },
      { value: 13 },
    ]);
    expect(added[0]!.read.doubts[0]!.da).toMatch(/ikke en af indikatorerne for Affald/);
  });

  it('warns where the zeros in front of a number are gone', () => {
    const { added } = report(csv(`Afd.;Indikator;År;Værdi`, `8501;${HEAT};2024;100`));
    expect(added[0]!.read.subject.afdeling).toBe('8501');
    expect(added[0]!.read.doubts.map(({ da }) => da)).toContainEqual(
      expect.stringMatching(/^Afdeling 8501 kan være 08501/),
    );
  });

  it('has its percentages as percent points, however they are written', () => {
    const sorted = (value: string) => `08501;Sorteringsgrad;${value};%`;
    const table = csv(
      'Afd.;Indikator;Værdi;Enhed;År',
      ...['45', '45 %', '45,5'].map((v, i) => `${sorted(v)};202${i}`),
    );
    expect(report(table).added.map(({ read }) => read.value)).toEqual([45, 45, 45.5]);
    const fractions = csv(
      'Afd.;Indikator;Værdi;Enhed;År',
      ...['0,45', '0,07'].map((v, i) => `${sorted(v)};202${i}`),
    );
    expect(proposeMapping(fractions).sharesAreFractions).toBe(true);
    expect(report(fractions).added.map(({ read }) => read.value)).toEqual([45, 7]);
    const wrong = csv('Afd.;Indikator;Værdi;Enhed;År', '08501;Restaffald pr. bolig;12 %;kg/bolig;2024');
    expect(report(wrong).unused.map(({ why }) => why.da)).toEqual([
      '12 % er en procent, men enheden er kg/bolig.',
    ]);
  });

  it('takes a unit behind the number when it is the same unit', () => {
    const table = csv(
      'Afd.;Indikator;År;Værdi',
      '1;Affald fra drift;2024;1.234 kg',
      '2;Affald fra drift;2024;mange kg',
    );
    const { added, unused } = report(table, { ...proposeMapping(table), given: { maalepunkt: 'Affald' } });
    expect(added.map(({ read }) => [read.value, read.subject.unit])).toEqual([[1234, 'kg']]);
    expect(unused.map(({ reason }) => reason)).toEqual(['no-number']);
  });
});

describe('a wide table', () => {
  it('with a column for each year', () => {
    const table = csv('LBF-nr.,Indikator,2022,2023,2024', `08502,${HEAT.replace(',', ' ')},101.5,,98.25`);
    const mapping = proposeMapping(table);
    expect(mapping).toMatchObject({
      uses: ['afdeling', 'indicator', 'year-figures', 'year-figures', 'year-figures'],
      convention: 'invariant',
    });
    const { added, unused } = report(table, mapping);
    expect(added.map(({ read }) => [read.year, read.value])).toEqual([
      [2022, 101.5],
      [2024, 98.25],
    ]);
    expect(unused).toMatchObject([{ line: 2, column: 3, reason: 'blank' }]);
  });

  it('with a column for each indicator', () => {
    const table = csv(
      'Afdelingsnr.;År;Fælles elforbrug (kWh/m²);Sorteringsgrad;Antal biler;Landsgennemsnit',
      '08501;2024;12,5;45;7;3',
    );
    const mapping = proposeMapping(table);
    expect(mapping.uses).toEqual(['afdeling', 'year', 'indicator-figures', 'indicator-figures', null, null]);
    const { added, unusedColumns } = report(table, mapping);
    expect(
      added.map(({ read: { subject, value } }) => [
        subject.maalepunkt.id,
        subject.indicator,
        subject.unit,
        value,
      ]),
    ).toEqual([
      ['E1', 'Fælles elforbrug', 'kWh/m²', 12.5],
      ['E6', 'Sorteringsgrad', '%', 45],
    ]);
    expect(unusedColumns).toEqual(['Antal biler', 'Landsgennemsnit']);
    const more = report(table, withUse(mapping, 4, 'indicator-figures'));
    expect(more.unused).toMatchObject([{ column: 4, reason: 'no-maalepunkt' }]);
  });
});

describe('another workbook', () => {
  it('keeps zeros in front, shows its percentages and leaves hidden sheets alone', async () => {
    const sheet = sheetOf(
      'Udtræk',
      [
        ['Afdelingsnr.', 'Indikator', 'År', 'Værdi'],
        [8501, 'Sorteringsgrad', 2024, 0.455],
        [8502, 'Sorteringsgrad', 45_657, 0.25],
      ],
      { 1: '00000', 3: 'General', 4: '0.0%' },
    );
    const hidden = { ...sheetOf('Skjult', [['Værdi'], [1]]), visibility: 'hidden' as const };
    const snapshot = await XlsxFile.open(await workbookOf(sheet, hidden)).read({ depth: 'full' });
    const [table, ...others] = sheetTables(snapshot);
    expect(others).toEqual([]);
    const { added, unused } = report(table!);
    expect(added.map(({ read }) => [read.subject.afdeling, read.subject.unit, read.value])).toEqual([
      ['08501', '%', 45.5],
    ]);
    expect(unused.map(({ line, reason }) => [line, reason])).toEqual([[3, 'no-year']]);
  });
});

describe('what it does to the workbook', () => {
  const table = csv(
    'LBF-afdelingsnr.;Indikator;Enhed;År;Værdi;Kilde;Estimat',
    `08501;${HEAT};kWh/m²;2023;118;=HYPERLINK("x");ja`,
    `08502;${HEAT};kWh/m²;2023;97,5;;`,
  );

  it('adds what is new, and replaces only what is chosen', async () => {
    const bytes = await planFile([row('08501', 2023, 120)]);
    const book = await bookOf(bytes);
    const { added, replaced } = importReport(book, table, proposeMapping(table));
    expect(replaced).toMatchObject([
      { figure: { value: { value: 120, place: { cell: 'G2' } } }, read: { value: 118 } },
    ]);
    const after = async (changes: ReturnType<typeof importChanges>) => {
      const file = XlsxFile.open(bytes);
      await file.apply(changes);
      const { plan, snapshot } = await bookOf(file.toBytes());
      const formula = snapshot.contents.get('Data')!.cells.get({ row: 2, column: 8 })?.formula;
      return [
        formula,
        ...plan.figures.map(({ afdeling, value, source, estimated }) => [
          afdeling.written,
          value.value,
          source.value,
          estimated.value,
        ]),
      ];
    };
    expect(await after(importChanges(book, added, []))).toEqual([
      undefined,
      ['08501', 120, 'Varmeværket', false],
      ['08502', 97.5, null, null],
    ]);
    const all = importChanges(book, added, replaced);
    expect(all.title.da).toBe('Hent tal fra fil: 1 nye, 1 ændrede');
    expect(await after(all)).toEqual([
      undefined,
      ['08501', 118, '=HYPERLINK("x")', true],
      ['08502', 97.5, null, null],
    ]);
  });

  it('leaves no old origin beside a new value', async () => {
    const bare = csv('Afd.;Indikator;Enhed;År;Værdi;Landsgennemsnit', `08501;${HEAT};kWh/m²;2023;118;96`);
    const bytes = await planFile([row('08501', 2023, 120)]);
    const book = await bookOf(bytes);
    const mapping = proposeMapping(bare, originOfFile(book, 'udtræk.csv'));
    const { replaced } = importReport(book, bare, mapping);
    const file = XlsxFile.open(bytes);
    await file.apply(importChanges(book, [], replaced));
    const after = await bookOf(file.toBytes());
    expect(after.plan.figures).toMatchObject([
      {
        value: { value: 118 },
        source: { value: 'udtræk.csv' },
        estimated: { value: false },
        benchmark: { value: 96 },
      },
    ]);
    expect(importReport(after, bare, mapping).unused).toMatchObject([{ reason: 'stands-already' }]);
    const otherAverage = csv(
      'Afd.;Indikator;Enhed;År;Værdi;Landsgennemsnit',
      `08501;${HEAT};kWh/m²;2023;118;97`,
    );
    expect(importReport(after, otherAverage, mapping).replaced).toMatchObject([{ read: { benchmark: 97 } }]);
  });

  it('never overwrites a formula, and never chooses between two rows', async () => {
    const formula = { formula: '60*2' };
    const twice = await planBook([row('08502', 2023, 1), row('08502', 2023, 2)]);
    const calculated = await planBook([[...row('08501', 2023, null).slice(0, 6), formula]]);
    expect(importReport(calculated, table, proposeMapping(table)).unused).toMatchObject([
      { reason: 'formula' },
    ]);
    expect(importReport(twice, table, proposeMapping(table)).unused).toMatchObject([
      { reason: 'stands-twice' },
    ]);
  });

  it('keeps a fraction a fraction, with and without a percent format', async () => {
    const share = (year: number, value: number): Row => [
      'Affald',
      'Sorteringsgrad',
      '%',
      'Afdeling',
      '08501',
      year,
      value,
    ];
    const better = csv('Afd.;Indikator;Enhed;År;Værdi', '08501;Sorteringsgrad;%;2023;48');
    for (const formats of [{}, { 7: '0%' }]) {
      const bytes = await planFile([share(2023, 0.45)], formats);
      const book = await bookOf(bytes);
      const { added, replaced } = importReport(book, better, proposeMapping(better));
      expect(replaced).toMatchObject([{ figure: { value: { value: 45 } }, read: { value: 48 } }]);
      const file = XlsxFile.open(bytes);
      await file.apply(importChanges(book, added, replaced));
      expect((await bookOf(file.toBytes())).plan.figures[0]!.value).toMatchObject({
        value: 48,
        written: 0.48,
      });
    }
  });
});

it.each([['\0\0'], ['a;"b\n1;2']])('refuses what is no table', (content) => {
  expect(() => csvTable('x.csv', new TextEncoder().encode(content))).toThrow(/cannot be read as CSV/);
});

describe('nothing is lost', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '08501',
      '2024',
      '12,5',
      '1.5',
      '45 %',
      'I alt',
      HEAT,
      'Sorteringsgrad',
      'E1',
      'kWh/m²',
      'ja',
      '=1',
    ),
    fc.string({ maxLength: 6 }),
  );
  const headings = fc.shuffledSubarray(
    ['Afd.', 'Indikator', 'Enhed', 'År', 'Værdi', 'Målepunkt', '2023', '2024', 'Sorteringsgrad', 'Andet'],
    { minLength: 1 },
  );
  const tables = fc
    .tuple(headings, fc.array(fc.array(cell, { minLength: 1, maxLength: 11 }), { maxLength: 12 }))
    .map(([heading, rows]) => ({
      name: 'tilfældig.csv',
      rows: [heading, ...rows].map((texts, index) => ({
        line: index + 1,
        cells: texts.map((text) => ({ value: text === '' ? null : text })),
      })),
    }));

  it('every figure of every row is used or not used, once, in slices as at once', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 5 }), (table, slice) => {
        const mapping = proposeMapping(table);
        const whole = importReport(empty, table, mapping);
        const read = [...whole.added, ...whole.replaced].map((one) => one.read);
        const places = [...read, ...whole.unused].map(({ line, column }) => `${line}:${column ?? 'row'}`);
        expect(new Set(places).size).toBe(places.length);
        const figureColumns = mapping.uses.filter(
          (use) => use === 'value' || use === 'year-figures' || use === 'indicator-figures',
        ).length;
        table.rows.forEach(({ line }, index) => {
          const of = places.filter((place) => place.startsWith(`${line}:`));
          if (index === mapping.headingRow) expect(of).toEqual([]);
          else expect(of.includes(`${line}:row`) ? 1 : Math.max(1, figureColumns)).toBe(of.length);
        });
        const reading = new FigureImport(empty, table, mapping);
        while (!reading.isDone) reading.take(slice);
        expect(reading.report()).toEqual(whole);
      }),
    );
  });
});
