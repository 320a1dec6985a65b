import fc from 'fast-check';
import { comparableFigure, lastYearNotes } from '../../../src/summary/key-figures/comparison';
import { keyFigures } from '../../../src/summary/key-figures/key-figures';
import {
  lastYearAreas,
  lastYearFrom,
  lastYearOnSheet,
  lastYearSheets,
  type LastYear,
} from '../../../src/summary/key-figures/last-year';
import { isUnit } from '../../../src/summary/key-figures/units';
import type { Report } from '../../../src/vsme/report';
import type { CellValue } from '../../../src/workbook/cell-value';
import type { NewSheet } from '../../../src/workbook/new-sheet';
import { UserError } from '../../../src/workbook/user-error';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { LIBREOFFICE_TIMEOUT } from '../../support/libreoffice';
import {
  ALL_TEMPLATES,
  blank,
  BLANK_VERSIONS,
  describeWithTemplates,
  readTemplate,
  sample,
  SAMPLE_VERSIONS,
} from '../../support/templates';
import { reportOf } from '../../vsme/support/read-report';
import { applied } from '../support';
import {
  answer,
  BEFORE,
  beside,
  CHANGE,
  example,
  exampleBytes,
  lastYearOf,
  made,
  NOW,
  OPTIONS,
  read,
} from './support';

jest.setTimeout(LIBREOFFICE_TIMEOUT);

const NO_TITLE = { da: '', en: '' };

/** A sheet of the user's own, from A1 on. */
function listSheet(
  name: string,
  rows: readonly (readonly CellValue[])[],
  formats: Readonly<Record<string, string>> = {},
): NewSheet {
  return {
    name,
    visibility: 'visible',
    styles: Object.fromEntries(
      Object.entries(formats).map(([cell, numberFormat]) => [cell, { numberFormat }]),
    ),
    cells: rows.flatMap((values, row) =>
      values.map((value, column) => {
        const cell = `${'ABCDEF'[column]!}${row + 1}`;
        return { cell, content: { value }, ...(cell in formats && { style: cell }) };
      }),
    ),
    styledAreas: [],
    columnWidths: [],
    rowHeights: [],
    merges: [],
    validations: [],
    protected: false,
    showGridLines: true,
    frozen: { rows: 0, columns: 0 },
  };
}

async function withList(
  rows: readonly (readonly CellValue[])[],
  formats = {},
): Promise<{ file: XlsxFile; lastYear: LastYear; report: Report }> {
  const file = await example();
  await file.apply({
    title: NO_TITLE,
    changes: [{ kind: 'add-sheet', sheet: listSheet('Sidste år', rows, formats) }],
  });
  const { snapshot, report } = await read(file, 'Sidste år');
  return { file, lastYear: lastYearOnSheet(snapshot, 'Sidste år'), report };
}

const valueOf = (lastYear: LastYear, report: Report, id: string): unknown => {
  const figure = comparableFigure(lastYear, report, id);
  return typeof figure === 'string' ? figure : figure.value;
};

describe('last year on a sheet of this workbook', () => {
  test('is a list with labels in either language, ids and EFRAG’s names, of which the latest year before counts', async () => {
    const { file, lastYear, report } = await withList([
      ['Vores nøgletal'],
      ['', 'Enhed', 2024, 2025, 2026],
      ['Samlet energiforbrug', 'MWh', 2000, 2100, 2135],
      ['gross scope 1', 't CO₂e', 90, 80, 70],
      ['b3_scope2lb', 'ton CO2e', 1500, 1400, 1300],
      ['Turnover', 'kr.', 140e6, 145e6, 150e6],
      ['Noget helt andet', 'stk.', 1, 2, 3],
    ]);
    expect([lastYear.year, lastYear.source]).toEqual([2025, '»Sidste år«']);
    expect(
      ['b3_totalEnergy', 'b3_scope1', 'b3_scope2lb', 'b1_turnover'].map((id) =>
        valueOf(lastYear, report, id),
      ),
    ).toEqual([2100, 80, 1400, 145e6]);
    const one = await made(file, { ...OPTIONS, lastYear });
    expect(one.faults).toEqual([]);
    expect(beside(one, 'Samlet energiforbrug', BEFORE)).toBe(2100);
    expect(beside(one, 'Samlet energiforbrug', CHANGE)).toBeCloseTo(2135 / 2100 - 1);
    const live = one.sheet.cells.some(
      ({ content }) => 'formula' in content && content.formula.includes("'Sidste år'!$D$3"),
    );
    expect(live).toBe(true);
    expect(one.proposal.notes.map(({ da }) => da)).toEqual([
      'Sidste år er læst i kolonne D (2025) på »Sidste år«: 4 navne er genkendt.',
    ]);
  });

  test('compares no figure in another unit, and tells a share from a percentage by how it is written', async () => {
    const { lastYear, report } = await withList(
      [
        ['Nøgletal', 'Enhed', '2025'],
        ['Samlet energiforbrug', 'GJ', 7600],
        ['Scope 1', 'kg CO2e', 80000],
        ['Scope 3', '', 5],
        ['Medarbejderomsætning', '%', 12.5],
        ['Overenskomstdækning', '%', 0.95],
        ['Omsætning', 'EUR', 19e6],
        ['Vandudtag, alle lokationer', 'm3', 170000],
        ['Antal ansatte', 'FTE', 65],
      ],
      { C6: '0.0%' },
    );
    const read = [
      'b3_totalEnergy',
      'b3_scope1',
      'b3_scope3',
      'b8_turnoverRate',
      'b10_cbPct',
      'b1_turnover',
      'b6_withdrawal',
      'b1_employees',
    ];
    expect(read.map((id) => valueOf(lastYear, report, id))).toEqual([
      'other-unit',
      'other-unit',
      'unknown-unit',
      0.125,
      0.95,
      'other-unit',
      170000,
      'other-unit',
    ]);
    const notes = lastYearNotes(lastYear, report)
      .map(({ da }) => da)
      .join('\n');
    expect(notes).toContain('Samlet energiforbrug (MWh, sidste år GJ)');
    expect(notes).toContain('Antal ansatte (personer, sidste år årsværk)');
    expect(notes).toContain('enheden ikke er valgt eller skrevet: Scope 3.');
  });

  test('may lack units and years, and then says so', async () => {
    const { lastYear, report } = await withList([
      ['b3_totalEnergy', 2000],
      ['b10_cbPct', 0.9],
    ]);
    expect([valueOf(lastYear, report, 'b3_totalEnergy'), valueOf(lastYear, report, 'b10_cbPct')]).toEqual([
      2000,
      'unknown-unit',
    ]);
    const notes = lastYearNotes(lastYear, report)
      .map(({ da }) => da)
      .join('\n');
    expect(notes).toContain('har ingen kolonne med enheder');
    expect(notes).toContain('hvilket år tallene er fra');
  });

  test('is refused with what it should look like when there are no figures, and on the report’s own sheets', async () => {
    await expect(withList([['Samlet energiforbrug', 'meget']])).rejects.toMatchObject({
      code: 'last-year-no-list',
    });
    const { snapshot } = await read(await example());
    for (const own of ['Miljø', 'findes ikke']) {
      expect(() => lastYearOnSheet(snapshot, own)).toThrow(UserError);
    }
    expect(lastYearSheets(snapshot)).toEqual([]);
  });

  test('is an earlier ESG-nøgletal sheet: its own year counts, not the year before that', async () => {
    const earlier = await example();
    await answer(earlier, { x_endYear: 2025, b3_totalEnergy: 2500 });
    const lastYear = { ...(await lastYearOf(await example(), 'esg-2024.xlsx')), year: 2024 };
    const old = await made(earlier, { ...OPTIONS, lastYear });
    const rows = Array.from({ length: 60 }, (_, row) =>
      Array.from(
        { length: 14 },
        (_, column) =>
          [...old.snapshot.contents.get(old.sheet.name)!.cells].find(
            ([at]) => at.row === row + 1 && at.column === column + 1,
          )?.[1].value ?? null,
      ),
    );
    const file = await example();
    const copied = listSheet('ESG-nøgletal 2025', []);
    const cells = rows.flatMap((values, row) =>
      values.map((value, column) => ({
        cell: `${String.fromCharCode(65 + column)}${row + 1}`,
        content: { value },
        style: 'share',
      })),
    );
    await file.apply({
      title: NO_TITLE,
      changes: [
        { kind: 'add-sheet', sheet: { ...copied, cells, styles: { share: { numberFormat: '0.0%' } } } },
      ],
    });
    const { snapshot, report } = await read(file, copied.name);
    expect(lastYearSheets(snapshot)).toEqual([copied.name]);
    const found = lastYearOnSheet(snapshot, copied.name);
    expect([
      found.year,
      valueOf(found, report, 'b3_totalEnergy'),
      valueOf(found, report, 'b10_cbPct'),
    ]).toEqual([2025, 2500, beside(old, 'Overenskomstdækning', NOW)]);
    expect((await made(file, { ...OPTIONS, lastYear: found })).faults).toEqual([]);
  });
});

describe('last year’s workbook', () => {
  test('must be a VSME report', async () => {
    const file = XlsxFile.open(exampleBytes());
    const snapshot = await file.read({ depth: 'validate', want: lastYearAreas });
    expect(() => lastYearFrom({ ...snapshot, names: [] }, 'budget.xlsx')).toThrow(
      expect.objectContaining({ code: 'last-year-not-vsme' }),
    );
  });

  test.each([
    [2025, []],
    [2026, ['»sidste år« er altså ikke et tidligere år']],
    [2027, ['»sidste år« er altså ikke et tidligere år']],
    [2023, ['mere end et år']],
    [null, ['hvilket år tallene er fra']],
  ])('of %s', async (year, expected) => {
    const { report } = await read(await example());
    const lastYear = { ...(await lastYearOf(await example(), 'esg.xlsx')), year };
    const notes = lastYearNotes(lastYear, report).map(({ da }) => da);
    expect(notes).toHaveLength(expected.length);
    expected.forEach((part, index) => expect(notes[index]).toContain(part));
  });

  test('of another organisation, consolidated, and counted in other units is said to be', async () => {
    const { report } = await read(await example());
    const other = await example();
    await answer(other, {
      x_endYear: 2025,
      x_identifier: 'DKCVR.87654321',
      b1_basisReporting: 'Individuel',
      x_currency: 'EUR',
      b1_empType: 'Fuldtidsækvivalenter',
    });
    const lastYear = await lastYearOf(other, 'esg-2025.xlsx');
    const notes = lastYearNotes(lastYear, report)
      .map(({ da }) => da)
      .join('\n');
    expect(notes).toContain('DKCVR.87654321');
    expect(notes).toContain('konsolideret');
    expect(notes).toMatch(
      /enheden er en anden: .*Antal ansatte \(personer, sidste år årsværk\); .*Omsætning \(DKK, sidste år EUR\)/,
    );
  });

  test('stays on a refresh that does not bring it: figures, year, source and the row of emissions', async () => {
    const file = await example();
    const before = await example();
    await answer(before, { x_endYear: 2025, b3_scope1: 100 });
    const first = await made(file, { ...OPTIONS, lastYear: await lastYearOf(before, 'esg-2025.xlsx') });
    const again = await read(file);
    const kept = keyFigures(again.snapshot, again.report, { ...OPTIONS, today: '2026-12-01' });
    expect(kept.changes.map((change) => (change.kind === 'cell' ? change.after : change))).toEqual([
      { value: 'Tallene følger VSME-arkene; krav og fravalg er fra 01-12-2026.' },
    ]);
    const after = await applied(file, kept);
    expect(beside({ ...first, snapshot: after }, 'Scope 1', BEFORE)).toBe(100);
    expect(beside({ ...first, snapshot: after }, 'Sidste år er fra esg-2025.xlsx', 0)).toBeDefined();
  });
});

describe('units', () => {
  test.each([
    ['tCO2e', 'ton CO2e', true],
    ['tCO2e', 'kg CO2e', false],
    ['metric tonnes (t)', 'ton', true],
    ['squared meters (m2)', 'm²', true],
    ['MWh', 'kWh', false],
    ['DKK', 't.kr.', false],
    ['DKK', 'kr', true],
  ])('%s is written %s: %s', (unit, written, expected) => {
    expect(isUnit(unit, written)).toBe(expected);
  });

  test('a unit is itself, however it is spaced and cased', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('MWh', 'tCO2e', 'm3', 'hectares (ha)', 'EUR', 'tCO2e/EUR'),
        fc.boolean(),
        (unit, upper) => {
          expect(isUnit(unit, ` ${upper ? unit.toUpperCase() : unit.toLowerCase()} `)).toBe(true);
        },
      ),
    );
  });
});

describeWithTemplates('EFRAG’s workbooks', () => {
  const ANSWERS = {
    x_currency: 'EUR',
    x_endYear: 2023,
    b3_totalEnergy: 240,
    b3_scope1: 90,
    b6_withdrawal: 700,
    b1_turnover: 230000,
    b9_accidents: 1,
  };

  describe.each([...BLANK_VERSIONS, 'dk'] as const)('of %s, filled in last year', (version) => {
    let lastYear: LastYear;
    beforeAll(async () => {
      const file = XlsxFile.open(version === 'dk' ? exampleBytes() : readTemplate(blank(version)));
      await answer(file, ANSWERS);
      lastYear = await lastYearOf(file, `${version}.xlsx`);
    });

    test.each(SAMPLE_VERSIONS)('beside the sample of %s', (now) => {
      const report = reportOf(sample(now));
      expect(lastYear.year).toBe(2023);
      for (const [id, value] of Object.entries(ANSWERS)) {
        if (id !== 'x_currency') expect([id, valueOf(lastYear, report, id)]).toEqual([id, value]);
      }
    });

    test('beside the Danish workbook: the currency is another, and what it alone asks for did not exist', async () => {
      const { report } = await read(XlsxFile.open(exampleBytes()));
      expect(valueOf(lastYear, report, 'b3_totalEnergy')).toBe(240);
      expect(valueOf(lastYear, report, 'b1_turnover')).toBe('other-unit');
      expect(valueOf(lastYear, report, 'b3_otherRen')).toEqual(
        version === 'dk' ? expect.any(Number) : 'not-in-template',
      );
    });
  });

  test.each(ALL_TEMPLATES)('%s offers none of its own sheets as last year’s', async (file) => {
    expect(lastYearSheets(await XlsxFile.open(readTemplate(file)).read({ depth: 'validate' }))).toEqual([]);
  });
});
