import { z } from 'zod';
import { readCsv } from '../../src/workbook/read-csv';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { SAMPLE_VERSIONS, describeWithTemplates, sample } from '../support/templates';
import { differences, oracleOf } from '../vsme/support/oracle';
import { kompasark, WorkFolder } from './support/command-line';

const folder = new WorkFolder();

const readOutput = z.strictObject({
  template: z.strictObject({ kind: z.literal('vsme-efrag'), version: z.string() }),
  cells: z.array(
    z.strictObject({
      id: z.string().min(1),
      name: z.string().nullable(),
      disclosure: z.string().min(1),
      sheet: z.string().min(1),
      cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/),
      value: z.union([z.null(), z.number(), z.string(), z.boolean(), z.strictObject({ error: z.string() })]),
      unit: z.string().nullable(),
    }),
  ),
});

describeWithTemplates('read', () => {
  it.each(SAMPLE_VERSIONS)("gives all that EFRAG's converter reads of Sample %s", async (version) => {
    const { exitCode, out, err } = await kompasark(
      'read',
      folder.copyOf(sample(version)),
      '--format',
      'json',
    );
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const { template, cells } = readOutput.parse(JSON.parse(out));
    expect(template).toEqual({ kind: 'vsme-efrag', version });
    expect(differences(oracleOf(version), cells)).toEqual([]);
  });

  it('gives the same cells as CSV', async () => {
    const file = folder.copyOf(sample('1.3.0'));
    const json = readOutput.parse(JSON.parse((await kompasark('read', file, '--format', 'json')).out));
    const { out } = await kompasark('read', file, '--format', 'csv');
    const [header, ...rows] = readCsv(out)!.map(({ fields }) => fields);
    expect(header!.slice(0, 7)).toEqual(['id', 'name', 'disclosure', 'sheet', 'cell', 'value', 'unit']);
    expect(rows.map(([id, , , sheet, cell]) => [id, sheet, cell])).toEqual(
      json.cells.map(({ id, sheet, cell }) => [id, sheet, cell]),
    );
    const withheld = json.cells.filter(({ value }) => typeof value === 'number');
    const written = new Map(rows.map(([, , , sheet, cell, value]) => [`${sheet!}!${cell!}`, value]));
    expect(
      withheld.filter(({ sheet, cell, value }) => Number(written.get(`${sheet}!${cell}`)) !== value),
    ).toEqual([]);
  });

  it('shows a person the filled cells, with units and Danish numbers', async () => {
    const { out } = await kompasark('read', folder.copyOf(sample('1.3.0')));
    expect(out).toContain("b3_scope1  'Environmental Disclosures'!D22  100 tCO2e");
    expect(out).toContain("c9_ratio  'Governance Disclosures'!H33  2,5");
    expect(out).toMatch(/\d+ udfyldte og \d+ tomme celler\. (\d+) af \1 tal har ingen kilde\.\n$/);
  });

  it('calculates what a changed file no longer says, and only then', async () => {
    const changed = folder.file('changed.xlsx');
    await kompasark('set', folder.copyOf(sample('1.3.0')), 'b3_scope1=300', '--out', changed);
    const total = async (...options: string[]): Promise<unknown> => {
      const { out } = await kompasark('read', changed, '--format', 'json', ...options);
      return readOutput.parse(JSON.parse(out)).cells.find(({ id }) => id === 'b3_s12lb')?.value;
    };
    const stale = await total('--recalculate', 'never');
    expect(await total()).toBe(Number(stale) + 200);
  });
});

it('says when a workbook has no datapoints to read', async () => {
  const file = folder.write('other.xlsx', handMadeXlsx({ sheets: { Ark1: '<sheetData/>' } }));
  const { exitCode, out, err } = await kompasark('read', file, '--format', 'json', '--language', 'en');
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toContain('The workbook is not EFRAG’s VSME template');
});
