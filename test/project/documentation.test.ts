import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import packageJson from '../../package.json';

const ROOT = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');

const documents = [
  ...readdirSync(ROOT),
  ...readdirSync(resolve(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) => `docs/${file}`),
].filter((file) => file.endsWith('.md'));

it.each(documents)('%s links only to files that exist', (document) => {
  const targets = [...read(document).matchAll(/\]\(([^)#\s]+)/g)].map(([, target]) => target!);
  const local = targets.filter((target) => !/^[a-z]+:/.test(target));
  expect(local.filter((target) => !existsSync(resolve(ROOT, dirname(document), target)))).toEqual([]);
});

it('lists every decision', () => {
  const records = readdirSync(resolve(ROOT, 'docs/decisions')).filter((file) => /^\d{4}-.*\.md$/.test(file));
  const index = read('docs/decisions/README.md');
  expect(records.filter((record) => !index.includes(`(${record})`))).toEqual([]);
  expect(new Set(records.map((record) => record.slice(0, 4))).size).toBe(records.length);
});

it('gives the reason for every dependency', () => {
  const decision = read('docs/decisions/0007-dependencies.md');
  const packages = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
  const named = (name: string): boolean =>
    decision.includes(name) || (name.startsWith('@types/') && decision.includes('@types/'));
  expect(packages.filter((name) => !named(name))).toEqual([]);
});

it('pins every dependency to one version', () => {
  const versions = Object.values({ ...packageJson.dependencies, ...packageJson.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('names every room of src/ in the table of README.md', () => {
  const rooms = readdirSync(resolve(ROOT, 'src'));
  const readme = read('README.md');
  expect(rooms.filter((room) => !readme.includes(`| \`${room}/\``))).toEqual([]);
});
