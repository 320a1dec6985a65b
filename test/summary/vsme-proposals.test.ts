import { figureTable } from '../../src/handlingsplan/data/figure-table';
import { answersFile } from '../../src/summary/vsme-proposals/answers-file';
import { conversionText, proposeForVsme } from '../../src/summary/vsme-proposals/propose';
import { NO_LINKS, VSME_LINKS } from '../../src/summary/vsme-proposals/vsme-links';
import { readAnswerTable } from '../../src/vsme/batch-fill/answer-table';
import { proposeMapping } from '../../src/vsme/batch-fill/column-mapping';
import { planBatch } from '../../src/vsme/batch-fill/plan-batch';
import { bindReport } from '../../src/vsme/bind';
import { DATAPOINTS } from '../../src/vsme/catalogue';
import { danishWorkbook } from '../../src/vsme/danish-workbook/danish-workbook';
import { MAY_BE_OVERWRITTEN } from '../../src/vsme/overwritable';
import { recognise } from '../../src/vsme/recognise';
import { maalepunktWithId } from '../../src/handlingsplan/find-maalepunkt';
import { createWorkbook } from '../../src/xlsx/write/empty-workbook';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { figures, heat, type Said } from '../handlingsplan/data/support/in-memory-figures';

const own = (maalepunkt: string, indicator: string, unit: string, value: number, more: Said = {}): Said => ({
  maalepunkt,
  indicator,
  unit,
  value,
  year: 2025,
  scope: 'Organisation',
  ...more,
});

const proposed = (...rows: readonly Said[]) => {
  const { proposals, notProposed } = proposeForVsme(figureTable(figures(...rows)), 2025);
  return {
    values: proposals.map(({ link, value }) => [link.datapoint, value]),
    refusals: notProposed.map(({ why }) => why.da),
    proposals,
  };
};

describe('the table of links', () => {
  it.each(VSME_LINKS.map((link) => [link.datapoint, link] as const))(
    '%s can be answered in its unit',
    (id, link) => {
      const datapoint = DATAPOINTS.find((one) => one.id === id);
      expect(maalepunktWithId(link.maalepunkt)).toBeDefined();
      expect(datapoint).toBeDefined();
      expect(datapoint!.computed === undefined || MAY_BE_OVERWRITTEN.has(id)).toBe(true);
      expect(datapoint!.table === undefined).toBe(link.row === undefined);
      const units: Readonly<Record<string, string>> = {
        MWh: 'MWh',
        tCO2e: 't CO2e',
        m3: 'm³',
        hours: 'timer',
        persons: 'personer',
        'persons or FTE': 'personer',
        '{x_currency}': 'kr.',
        '{b7_wasteUnit}': 't',
      };
      if (datapoint!.unit === 'count') expect(['stk.', 'antal']).toContain(link.units[0]);
      else expect(link.units[0]).toBe(units[datapoint!.unit!]);
      for (const beside of Object.keys(link.row?.beside ?? {})) {
        expect(DATAPOINTS.find((one) => one.id === beside)?.table).toBe(datapoint!.table);
      }
    },
  );

  it('names no indicator twice but for its unit', () => {
    const names = [...VSME_LINKS, ...NO_LINKS].flatMap((link) =>
      link.names.map((name) => `${link.maalepunkt} ${name} ${'units' in link ? link.units[0] : ''}`),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('proposals', () => {
  it('convert the unit and say so', () => {
    const { values, proposals } = proposed(
      own('Energiforbrug', 'Samlet energiforbrug', 'kWh', 1500, { estimated: true }),
      own('Klimaaftryk', 'CO2e scope 1', 'kg CO₂e', 250),
      own('Medarbejdertrivsel', 'Arbejdsulykker', 'stk.', 2),
      own('Overholdelse af regulering', 'Bøder for korruption', 't.kr.', 1.5),
    );
    expect(values).toEqual([
      ['b3_totalEnergy', 1.5],
      ['b3_scope1', 0.25],
      ['b9_accidents', 2],
      ['b11_fines', 1500],
    ]);
    expect(proposals.map((one) => conversionText(one)?.da)).toEqual([
      '1.500 kWh = 1,5 MWh',
      '250 kg CO₂e = 0,25 t CO2e',
      undefined,
      '1,5 t.kr. = 1.500 kr.',
    ]);
    expect(proposals[0]!.warnings.map(({ da }) => da)).toEqual([
      expect.stringMatching(/^Kun organisationens egen energi/),
      'Tallet er et skøn.',
    ]);
  });

  it('are never made of what residents use, of one afdeling, or of another unit', () => {
    const { values, refusals } = proposed(
      own('Energiforbrug', 'Samlet energiforbrug', 'MWh', 900, { scope: 'Beboere' }),
      own('Affald', 'Husholdningsaffald til genanvendelse', 't', 300),
      own('Energiforbrug', 'Samlet energiforbrug', 'MWh', 4, { afdeling: '08501', scope: 'Afdeling' }),
      heat('08501', 2025, 100),
      own('Energiforbrug', 'Fælles elforbrug', 'kWh/m²', 4),
      own('Klimaaftryk', 'CO2e scope 1', 't CO2', 4),
      own('Medarbejdersammensætning', 'Kvinder på ledelsesniveau', 'FTE', 4),
      own('Beboerdemokrati', 'Afdelinger med bestyrelse', '%', 90),
      own('Energiforbrug', 'Samlet energiforbrug', 'MWh', 4, { scope: 'Landsgennemsnit' }),
      own('Energiforbrug', 'Samlet energiforbrug', 'MWh', 4, { year: 2024 }),
    );
    expect(values).toEqual([]);
    expect(refusals).toEqual([
      expect.stringMatching(/^Beboernes eget forbrug .* foreslås aldrig/),
      expect.stringMatching(/^Beboernes eget forbrug/),
      expect.stringMatching(/^VSME gælder hele organisationen/),
      expect.stringMatching(/^Tallet handler om boligerne/),
      expect.stringMatching(/^B3 skal have strømmen i MWh/),
      't CO2 kan ikke omregnes til t CO2e, som VSME skal have.',
      'FTE kan ikke omregnes til personer, som VSME skal have.',
      'Intet datapunkt i VSME spørger om netop dette.',
    ]);
  });

  it('propose a datapoint once, and nothing that is disputed', () => {
    const { values, refusals } = proposed(
      own('Energiforbrug', 'Samlet energiforbrug', 'MWh', 4),
      own('Energiforbrug', 'Eget energiforbrug', 'MWh', 5),
      own('Medarbejdertrivsel', 'Arbejdsulykker', 'stk.', 2),
      own('Medarbejdertrivsel', 'Arbejdsulykker', 'stk.', 3),
    );
    expect(values).toEqual([['b3_totalEnergy', 4]]);
    expect(refusals).toEqual([
      'b3_totalEnergy foreslås allerede fra Data!G2.',
      expect.stringMatching(/^Der står to forskellige tal/),
    ]);
  });
});

describe('the file of answers', () => {
  it('fills a VSME workbook in, with where each answer comes from', async () => {
    const file = XlsxFile.open(createWorkbook());
    await file.apply(await danishWorkbook({ example: false }));
    const snapshot = await file.read({ depth: 'full' });
    const template = recognise(snapshot);
    if (template.kind === 'unknown') throw new Error('not recognised');
    const { proposals } = proposed(
      own('Energiforbrug', 'Samlet energiforbrug', 'kWh', 1500, { estimated: true, source: '=Varmeværket' }),
      own('Beboerdemokrati', 'Kvinder i organisationsbestyrelsen', 'personer', 4),
      own('Affald', 'Affald til genanvendelse', 'kg', 900),
      own('Affald', 'Affald til bortskaffelse', 't', 2),
    );
    const bytes = new TextEncoder().encode(answersFile(proposals, 'plan.xlsx'));
    const table = readAnswerTable('svar.json', bytes);
    const report = bindReport(snapshot, template);
    const { used, unused, origins, changeSet } = planBatch(
      report,
      snapshot,
      table,
      proposeMapping(report, table),
    );
    // Only EFRAG's template asks for what is disposed of.
    expect(unused.map(({ text }) => text)).toEqual(['b7_wasteDisposal[1] = 2']);
    expect(used.map(({ answer: { datapoint, row, value } }) => [datapoint, row, value])).toEqual([
      ['b3_totalEnergy', undefined, 1.5],
      ['c9_female', undefined, 4],
      ['b7_wasteUnit', 1, 'metric tonnes (t)'],
      ['b7_wasteRecycled', 1, 0.9],
    ]);
    expect(origins).toMatchObject([
      {
        datapoint: 'b3_totalEnergy',
        source: '=Varmeværket',
        voucher: 'plan.xlsx, Data!G2',
        estimated: true,
        note: '1.500 kWh = 1,5 MWh',
      },
      { datapoint: 'c9_female', source: 'Handlingsplan', estimated: false, note: '' },
      { datapoint: 'b7_wasteRecycled', note: '900 kg = 0,9 t' },
    ]);
    await file.apply(changeSet);
    const { sheet, cell } = report.datapoints.get('b3_totalEnergy')!.cells[0]!;
    const again = await file.read({ depth: 'full' });
    expect(bindReport(again, template).datapoints.get('b3_totalEnergy')!.cells[0]).toMatchObject({
      sheet,
      cell,
      value: 1.5,
    });
  });
});
