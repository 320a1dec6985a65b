import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { comparePackages } from '../support/canonical-xml';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { LIBREOFFICE_TIMEOUT, sheetsAsCsv } from '../support/libreoffice';
import { describeWithLibreOffice } from '../support/programs';
import { describeWithTemplates, sample } from '../support/templates';
import { kompasark, WorkFolder } from './support/command-line';

const folder = new WorkFolder();

describeWithTemplates('set', () => {
  const file = folder.file('sample.xlsx');
  const out = folder.file('out.xlsx');
  const NAME = 'TotalAmountOfWaterWithdrawnFromAllSites';
  const WATER = "'Environmental Disclosures'!D303";

  beforeEach(() => {
    folder.copyOf(sample('1.3.0'), 'sample.xlsx');
  });

  async function valueIn(path: string, id: string, row = 1): Promise<unknown> {
    const { out: json } = await kompasark('read', path, '--format', 'json', '--recalculate', 'never');
    const { cells } = JSON.parse(json) as { cells: { id: string; value: unknown }[] };
    return cells.filter((cell) => cell.id === id)[row - 1]?.value;
  }

  it.each(['b6_withdrawal', NAME, NAME.toUpperCase()])(
    'writes one cell and nothing else: %s',
    async (key) => {
      const before = readFileSync(file);
      expect(await kompasark('set', file, `${key}=1.234,5`, '--out', out)).toEqual({
        exitCode: 0,
        out: `${WATER}  (tom) → 1.234,5\nSkrevet til ${out}.\n`,
        err: '',
      });
      const { addedParts, removedParts, changedParts, identicalParts } = comparePackages(
        before,
        readFileSync(out),
      );
      expect({ addedParts, removedParts }).toEqual({ addedParts: [], removedParts: [] });
      const [workbook, sheet, ...others] = [...changedParts.keys()].sort();
      expect([workbook, others]).toEqual(['xl/workbook.xml', []]);
      expect(sheet).toMatch(/^xl\/worksheets\/sheet\d+\.xml$/);
      expect(identicalParts).toBeGreaterThan(30);
      expect(changedParts.get(sheet!)!.removed.join()).toMatch(/r="?D303/);
      expect(await valueIn(out, 'b6_withdrawal')).toBe(1234.5);
      expect(readFileSync(file).equals(before)).toBe(true);
    },
  );

  it('shows old and new and writes nothing under --dry-run', async () => {
    const before = readFileSync(file);
    const files = readdirSync(folder.path);
    expect(
      await kompasark('set', file, 'b3_scope1=12', '--dry-run', '--in-place', '--language', 'en'),
    ).toEqual({
      exitCode: 0,
      out: "'Environmental Disclosures'!D22  100 → 12\n",
      err: '',
    });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder.path)).toEqual(files);
  });

  it('writes rows, dates, yes and no, clears, and keeps text text', async () => {
    const answers = [
      'b1_sub_name[2]==1+1',
      'b1_sub_name[3]=0045',
      'x_periodEnd=31-12-2026',
      'b6_hasProcess=ja',
      'b3_scope1=',
    ];
    expect(await kompasark('set', file, ...answers, '--in-place')).toMatchObject({ exitCode: 0, err: '' });
    expect(await valueIn(file, 'b1_sub_name', 2)).toBe('=1+1');
    expect(await valueIn(file, 'b1_sub_name', 3)).toBe('0045');
    expect(await valueIn(file, 'x_endYear')).toBe(2026);
    expect(await valueIn(file, 'x_endMonth')).toBe(12);
    expect(await valueIn(file, 'b6_hasProcess')).toBe(true);
    expect(await valueIn(file, 'b3_scope1')).toBeNull();
  });

  it('takes answers in order: a new site can be referred to, and the last answer to a cell counts', async () => {
    const answers = ['b3_scope1=1', 'b1_site_id[99]=777', 'b5_siteId[1]=777', 'b3_scope1=2'];
    const { exitCode, out: said, err } = await kompasark('set', file, ...answers, '--out', out);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(said).toContain('D22  100 → 2\n');
    expect(await valueIn(out, 'b3_scope1')).toBe(2);
  });

  it.each([
    ['answers.json', '{"b3_scope1": 7.5, "b1_sub_name": ["A/S Æ", "=SUM(A1)"], "b1_sub_name[5]": "E"}'],
    [
      'answers.csv',
      'datapoint;row;value\r\nb3_scope1;;7,5\r\nb1_sub_name;1;A/S Æ\r\nb1_sub_name;2;=SUM(A1)\r\nb1_sub_name;5;E\r\n',
    ],
    [
      'comma.csv',
      '\ufeffrow,datapoint,value\n,b3_scope1,7.5\n1,b1_sub_name,A/S Æ\n2,b1_sub_name,=SUM(A1)\n,b1_sub_name[5],E',
    ],
    [
      'windows.csv',
      Buffer.from(
        'datapoint;value\nb3_scope1;7,5\nb1_sub_name[1];A/S Æ\nb1_sub_name[2];=SUM(A1)\nb1_sub_name[5];E',
        'latin1',
      ),
    ],
  ])('reads %s', async (name, content) => {
    const from = folder.write(name, content);
    const { exitCode, err } = await kompasark('set', file, '--from', from, '--out', out);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(await valueIn(out, 'b3_scope1')).toBe(7.5);
    expect(await valueIn(out, 'b1_sub_name', 1)).toBe('A/S Æ');
    expect(await valueIn(out, 'b1_sub_name', 2)).toBe('=SUM(A1)');
    expect(await valueIn(out, 'b1_sub_name', 5)).toBe('E');
  });

  it.each([
    ['broken.json', '{"b3_scope1": 1', 'den er ikke JSON'],
    ['list.json', '[1, 2]', 'JSON-filen skal være et objekt'],
    ['nested.json', '{"b3_scope1": {"value": 1}}', 'JSON-filen skal være et objekt'],
    ['target.json', '{"b3 scope1": 1}', 'Der er intet datapunkt »b3 scope1«. Mener du b3_scope1'],
    ['header.csv', 'a;b\n1;2\n', 'CSV-filens første linje'],
    ['open.csv', 'datapoint;value\nb3_scope1;"1\n', 'et anførselstegn'],
    ['row.csv', 'datapoint;row;value\nb1_nace;to;x\n', '»to« er ikke et rækkenummer'],
    ['twice.csv', 'datapoint;value\nb3_scope1;1\nb3_scope1;2\n', 'har allerede et svar'],
    ['estimate.csv', 'datapoint;value;skøn\nb3_scope1;1;måske\n', 'skal være ja eller nej'],
    ['empty.csv', 'datapoint;value\n', 'Angiv mindst ét svar'],
  ])('refuses %s', async (name, content, message) => {
    const from = folder.write(name, content);
    const { exitCode, out: said, err } = await kompasark('set', file, '--from', from, '--in-place');
    expect({ exitCode, said }).toEqual({ exitCode: 2, said: '' });
    expect(err).toContain(message);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it('shows under --dry-run what a file would change, and on stderr what is not used of it', async () => {
    const from = folder.write(
      'mixed.csv',
      'Datapunkt;Værdi;Kilde;Afdeling\nb3_scope1;7,5;Energinet;12\nb3_scpoe1;1;;\nb3_scope2lb;mange;;\n',
    );
    const { exitCode, out: said, err } = await kompasark('set', file, '--from', from, '--dry-run');
    expect(exitCode).toBe(2);
    expect(said).toContain("'Environmental Disclosures'!D22  100 → 7,5");
    expect(said).toContain('Energinet');
    const [unknown, unread, column, ...others] = err.trimEnd().split('\n');
    expect(unknown).toContain(
      `${from}:3: b3_scpoe1 = 1: Der er intet datapunkt »b3_scpoe1«. Mener du b3_scope1`,
    );
    expect(unread).toContain(`${from}:4: b3_scope2lb = mange: »mange« kan ikke skrives`);
    expect(column).toBe(`${from}: Disse kolonner bruges ikke: »Afdeling«.`);
    expect(others).toEqual([]);
    const before = readFileSync(file);
    expect(await kompasark('set', file, '--from', from, '--in-place')).toMatchObject({
      exitCode: 2,
      out: '',
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('reads a file with a datapoint above each column', async () => {
    const from = folder.write('wide.csv', 'b3_scope1;TotalAmountOfWaterWithdrawnFromAllSites\n7,5;12\n');
    expect(await kompasark('set', file, '--from', from, '--out', out)).toMatchObject({
      exitCode: 0,
      err: '',
    });
    expect(await valueIn(out, 'b3_scope1')).toBe(7.5);
    expect(await valueIn(out, 'b6_withdrawal')).toBe(12);
  });

  it.each([
    ['b3_scope1=mange', '»mange« kan ikke skrives i'],
    ['b3_scope1=5 og mere', '»5 og mere« kan ikke skrives i'],
    ['b3_scpoe1=5', 'Mener du b3_scope1'],
    ['b1_nace=x', 'har 100 rækker'],
    ['b1_nace[101]=x', 'har ingen række 101'],
    ['b3_s12lb=5', 'Skabelonen udfylder selv'],
    ['b3_scope1[2]=5', 'har ingen række 2'],
  ])('refuses %s and touches nothing', async (answer, message) => {
    const before = readFileSync(file);
    const {
      exitCode,
      out: said,
      err,
    } = await kompasark('set', file, 'b6_withdrawal=1', answer, '--in-place');
    expect({ exitCode, said }).toEqual({ exitCode: 2, said: '' });
    expect(err).toContain(message);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('leaves no file where it cannot write', async () => {
    const nowhere = folder.file('nowhere/out.xlsx');
    const { exitCode, err } = await kompasark('set', file, 'b3_scope1=1', '--out', nowhere);
    expect({ exitCode, exists: existsSync(nowhere) }).toEqual({ exitCode: 2, exists: false });
    expect(err).toContain('Filen kan ikke skrives');
  });

  it('leaves dependent values to Excel, or calculates them when asked', async () => {
    const total = await valueIn(file, 'b3_s12lb');
    await kompasark('set', file, 'b3_scope1=300', '--out', out);
    expect(await valueIn(out, 'b3_s12lb')).toBe(total);
    await kompasark('set', file, 'b3_scope1=300', '--out', out, '--recalculate', 'always');
    expect(await valueIn(out, 'b3_s12lb')).toBe(Number(total) + 200);
  });

  describeWithLibreOffice('as LibreOffice sees it', () => {
    it(
      'opens, with the new value in the cell and in the total',
      async () => {
        await kompasark('set', file, 'b3_scope1=300,5', `${NAME}=77`, '--out', out);
        const [before, after] = [sheetsAsCsv(readFileSync(file)), sheetsAsCsv(readFileSync(out))];
        expect([...after.keys()]).toEqual([...before.keys()]);
        const sheet = 'Environmental Disclosures';
        const changed = after
          .get(sheet)!
          .split('\n')
          .filter((line) => !before.get(sheet)!.includes(line));
        expect(changed.join('\n')).toContain('300.5');
        expect(changed.join('\n')).toContain(',77');
      },
      2 * LIBREOFFICE_TIMEOUT,
    );
  });
});

it('refuses a workbook without datapoints', async () => {
  const other = folder.write('other.xlsx', handMadeXlsx({ sheets: { Ark1: '<sheetData/>' } }));
  const { exitCode, err } = await kompasark('set', other, 'b3_scope1=1', '--in-place');
  expect(exitCode).toBe(2);
  expect(err).toContain('Projektmappen er ikke EFRAGs VSME-skabelon');
});
