import { keyFigures, type KeyFigureOptions } from '../../../src/summary/key-figures/key-figures';
import { valueAt } from '../../../src/workbook/snapshot';
import { LIBREOFFICE_TIMEOUT } from '../../support/libreoffice';
import { blank, BLANK_VERSIONS, describeWithTemplates, readTemplate, sample } from '../../support/templates';
import { withoutProtection } from '../../support/unprotected';
import { applied, errorsOn, recalculated } from '../support';
import {
  answer,
  BEFORE,
  beside,
  CHANGE,
  example,
  exampleBytes,
  lastYearOf,
  made,
  message,
  NOW,
  opened,
  OPTIONS,
  read,
} from './support';

jest.setTimeout(LIBREOFFICE_TIMEOUT);

const CHARTS = ['ENERGY', 'EMISSIONS', 'WASTE', 'WORKFORCE', 'COMPLETENESS'];

describe('the key figures of the Danish example', () => {
  test('stand on two pages with their charts, without a fault', async () => {
    const one = await made(await example());
    expect(one.faults).toEqual([]);
    expect(one.sheet.charts!.map(({ name }) => name)).toEqual(CHARTS);
    expect(one.sheet.print!.rowBreaks).toHaveLength(1);
    expect(message(one.snapshot, 'figures')).toBe('22 af 26 nøgletal er oplyst');
    expect(message(one.snapshot, 'emissions')).toBe(
      'Scope 2 + 3: 13,116.8 t CO₂e i 2026 – et scope i målet er ikke oplyst',
    );
    expect(beside(one, 'Scope 1', NOW)).toBe('ikke oplyst');
  });

  test('follow the answers by their own formulas, and a refresh at once changes nothing', async () => {
    const file = await example();
    const { sheet } = await made(file);
    const { snapshot, report } = await read(file);
    expect(keyFigures(snapshot, report, OPTIONS).changes).toEqual([]);
    const { sheet: source, cell } = report.datapoints.get('b3_scope1')!.cells[0]!;
    await file.apply({
      title: { da: '', en: '' },
      changes: [
        { kind: 'cell', sheet: source, cell, before: { value: null }, after: { value: 321 } },
        {
          kind: 'cell',
          sheet: sheet.name,
          cell: 'P3',
          before: { value: null },
          after: { value: 'Vores note' },
        },
      ],
    });
    await recalculated(file);
    const after = await file.read({ depth: 'full' });
    expect(beside({ snapshot: after, sheet }, 'Scope 1', NOW)).toBe(321);
    const again = await read(file);
    const refreshed = await applied(file, keyFigures(again.snapshot, again.report, OPTIONS));
    expect(valueAt(refreshed, sheet.name, 'P3')).toBe('Vores note');
  });

  test('keep last year’s figures when a refresh does not bring them, and say everything in English', async () => {
    const file = await example();
    const lastYear = await lastYearOf(await example(), 'esg-2025.xlsx');
    const options: KeyFigureOptions = { ...OPTIONS, language: 'en', lastYear };
    const one = await made(file, options);
    expect(one.faults).toEqual([]);
    expect(message(one.snapshot, 'figures')).toBe('22 of 26 key figures are reported');
    const water = 'Water withdrawal, all sites';
    const [before, change] = [beside(one, water, BEFORE), beside(one, water, CHANGE)];
    expect([typeof before, change]).toEqual(['number', 0]);
    const { snapshot, report } = await read(file);
    const { lastYear: _left, ...without } = options;
    const after = await applied(file, keyFigures(snapshot, report, without));
    expect(beside({ ...one, snapshot: after }, water, BEFORE)).toBe(before);
    expect(errorsOn(after, one.sheet.name)).toEqual([]);
  });
});

describe('what the figures say', () => {
  const NOTHING = { c3_s1Target: null, c3_s2lbTarget: null, c3_s3Target: null };

  const unlocked = (): ReturnType<typeof opened> => opened(withoutProtection(exampleBytes()));

  async function said(section: string, answers: Parameters<typeof answer>[1]): Promise<unknown> {
    const file = await unlocked();
    await answer(file, answers);
    await recalculated(file);
    const one = await made(file);
    expect(errorsOn(one.snapshot, one.sheet.name)).toEqual([]);
    return message(one.snapshot, section);
  }

  test.each<[string, string, Parameters<typeof answer>[1]]>([
    [
      'only the scopes that are reported, where there is no target',
      'Scope 1 + 2: 150.0 t CO₂e i 2026',
      { ...NOTHING, b3_scope1: 50, b3_scope2lb: 100, b3_scope3: null },
    ],
    [
      'the scopes of the target beside its path, and not scope 3',
      'Scope 1 + 2 + 3: 1,150.0 t CO₂e i 2026 – på eller under banen mod målet (Scope 1 + 2: 150.0 mod 150.0)',
      {
        ...{ c3_baseYear: 2022, c3_targetYear: 2030, c3_s1Base: 100, c3_s2lbBase: 100, c3_s3Base: 5000 },
        ...{ c3_s1Target: 50, c3_s2lbTarget: 50, c3_s3Target: null },
        ...{ b3_scope1: 50, b3_scope2lb: 100, b3_scope3: 1000 },
      },
    ],
    [
      'that this year is above the path',
      'Scope 1 + 2: 151.0 t CO₂e i 2026 – over banen mod målet (150.0)',
      {
        ...{ c3_baseYear: 2022, c3_targetYear: 2030, c3_s1Base: 100, c3_s2lbBase: 100, c3_s3Base: null },
        ...{ c3_s1Target: 50, c3_s2lbTarget: 50, c3_s3Target: null },
        ...{ b3_scope1: 51, b3_scope2lb: 100, b3_scope3: null },
      },
    ],
  ])('%s', async (_, expected, answers) => {
    expect(await said('emissions', answers)).toBe(expected);
  });

  test('no share of women where men are blank, and no other total of energy where it is', async () => {
    expect(await said('workforce', { c9_male: null, c5_mgmtMale: null })).toBe('Kvinder: 43 % af de ansatte');
    expect(await said('energy', { b3_totalEnergy: null })).toBe('77 % af 21,350 MWh er vedvarende energi');
  });

  test('nothing of emissions that are gone', async () => {
    const file = await unlocked();
    const { snapshot } = await made(file);
    expect(message(snapshot, 'emissions')).toContain('Scope 2 + 3');
    await answer(file, { b3_scope1: null, b3_scope2lb: null, b3_scope3: null });
    await recalculated(file);
    const after = await file.read({ depth: 'full' });
    expect(message(after, 'emissions')).toBe('Udledningen er ikke oplyst');
  });
});

describeWithTemplates('EFRAG’s workbooks', () => {
  test('stand beside those of another version of the template', async () => {
    const lastYear = await lastYearOf(await opened(readTemplate(sample('1.1.0'))), 'sample-1.1.0.xlsx');
    const one = await made(await opened(readTemplate(sample('1.3.0'))), { ...OPTIONS, lastYear });
    expect(one.faults).toEqual([]);
    expect(one.sheet.charts!.map(({ name }) => name)).toEqual(CHARTS);
    expect(typeof beside(one, 'Samlet energiforbrug', BEFORE)).toBe('number');
  });

  test('of 1.1.0 have them too', async () => {
    const one = await made(await opened(readTemplate(sample('1.1.0'))));
    expect(one.faults).toEqual([]);
    expect(one.sheet.charts!.map(({ name }) => name)).toContain('ENERGY');
  });

  test.each(BLANK_VERSIONS)(
    'of %s that are blank say what is missing, and only the completeness is drawn',
    async (version) => {
      const one = await made(await opened(readTemplate(blank(version))));
      expect(one.faults).toEqual([]);
      expect(one.sheet.charts!.map(({ name }) => name)).toEqual(['COMPLETENESS']);
      expect(message(one.snapshot, 'energy')).toContain('B3, punkt 29');
      expect(message(one.snapshot, 'emissions')).toContain('B3, punkt 30');
      expect(message(one.snapshot, 'waste')).toContain('B7, punkt 38');
      expect(message(one.snapshot, 'workforce')).toContain('B8, C5 og C9');
      expect(beside(one, 'Samlet energiforbrug', NOW)).toBe('ikke oplyst');
    },
  );

  test('that are partly filled draw what is there, and divide by nothing', async () => {
    const file = await opened(readTemplate(blank('1.3.0')));
    await answer(file, { b3_elRen: 10, b3_scope1: 0, b3_scope2lb: 0, b8_permanent: 3, c9_female: 0 });
    await recalculated(file);
    const one = await made(file);
    // Series that nothing is reported of are drawn as nothing; the charts themselves have figures.
    expect(one.faults).toEqual([expect.stringMatching(/^ENERGY F/), expect.stringMatching(/^EMISSIONS K/)]);
    expect(one.sheet.charts!.map(({ name }) => name)).toEqual(['ENERGY', 'EMISSIONS', 'COMPLETENESS']);
    expect(message(one.snapshot, 'workforce')).toBe('Køn er ikke oplyst');
    expect(beside(one, 'Fast ansat', 5)).toBe(1);
    expect(beside(one, 'Midlertidigt ansat', 5)).toBe('–');
  });
});
