import { readFileSync } from 'node:fs';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { readSnapshot } from '../../src/xlsx/read/read-snapshot';
import { valueAt } from '../../src/workbook/snapshot';
import { kompasark, WorkFolder } from './support/command-line';

const folder = new WorkFolder();

async function made(...options: readonly string[]): ReturnType<typeof snapshotOf> {
  const file = folder.file('plan.xlsx');
  expect(await kompasark('new', 'handlingsplan', '--out', file, ...options)).toEqual({
    exitCode: 0,
    out: `Skrevet til ${file}.\n`,
    err: '',
  });
  return snapshotOf(file);
}

async function snapshotOf(file: string) {
  return readSnapshot(OoxmlPackage.open(readFileSync(file)), { depth: 'validate' });
}

it('makes a blank handlingsplan', async () => {
  const snapshot = await made();
  expect(snapshot.sheets.map(({ name }) => name)).toEqual([
    'Forside',
    'Målepunkter',
    'Handlingsplan',
    'Opfølgning',
    'Data',
    'Lister',
  ]);
  expect(valueAt(snapshot, 'Forside', 'E10')).toBe('Ingen målepunkter er prioriteret endnu.');
});

it('makes an example whose figures are calculated', async () => {
  const snapshot = await made('--example');
  expect(['F9', 'G9', 'H9', 'I9', 'J9'].map((cell) => valueAt(snapshot, 'Forside', cell))).toEqual([
    6, 8, 15, 2, 1,
  ]);
});

it('says what can be made', async () => {
  const { exitCode, err } = await kompasark('new', 'plan', '--out', folder.file('plan.xlsx'));
  expect(exitCode).toBe(2);
  expect(err).toContain('Angiv, hvad der skal laves: vsme eller handlingsplan.');
});
