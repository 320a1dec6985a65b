import { existsSync, readFileSync } from 'node:fs';
import { validateOutput } from '../validation/support/output-schemas';
import { kompasark, WorkFolder } from './support/command-line';

const folder = new WorkFolder();

async function validated(file: string): Promise<unknown> {
  const { out } = await kompasark('validate', file, '--recalculate', 'never', '--format', 'json');
  return validateOutput.parse(JSON.parse(out));
}

it('makes an example that is known, calculated and without a fault', async () => {
  const file = folder.file('eksempel.xlsx');
  expect(await kompasark('new', 'vsme', '--out', file, '--example')).toEqual({
    exitCode: 0,
    out: `Skrevet til ${file}.\n`,
    err: '',
  });
  expect(await validated(file)).toMatchObject({
    template: { kind: 'vsme-dk', version: '3.1' },
    summary: { errors: 0, warnings: 0 },
  });
});

it('makes a blank one, which lacks everything and can be filled in', async () => {
  const file = folder.file('tom.xlsx');
  await kompasark('new', 'vsme', '--out', file);
  const { exitCode, out } = await kompasark('inspect', file);
  expect(exitCode).toBe(0);
  expect(out).toContain('Kompasarks danske VSME-opgørelse efter Erhvervsstyrelsens ESG-skabelon 3.1.');
  const filled = folder.file('udfyldt.xlsx');
  const set = await kompasark(
    'set',
    file,
    'b7_circ=ja',
    'b1_nace[1]=68.20',
    'b1_country=Denmark',
    '--out',
    filled,
  );
  expect(set.err).toBe('');
  expect(set.out).toContain('→ »JA«');
  expect(set.out).toContain('68.20 Udlejning af egen eller lejet fast ejendom');
  expect(set.out).toContain('→ »Danmark«');
});

it('replaces the file it is told to write, and leaves none where there is no folder', async () => {
  const file = folder.write('gammel.xlsx', 'noget andet');
  await kompasark('new', 'vsme', '--out', file);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  const nowhere = folder.file('mangler/ny.xlsx');
  const { exitCode, err } = await kompasark('new', 'vsme', '--out', nowhere);
  expect(exitCode).toBe(2);
  expect(err).toContain('Filen kan ikke skrives');
  expect(existsSync(nowhere)).toBe(false);
});
