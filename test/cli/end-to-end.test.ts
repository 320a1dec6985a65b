import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describeWithTemplates, sample } from '../support/templates';
import { validateOutput } from '../validation/support/output-schemas';
import { WorkFolder } from './support/command-line';

const ROOT = resolve(__dirname, '../..');
const folder = new WorkFolder();

/** Room for a few workbooks of this size, not for a hundred. */
const MEGABYTES = 160;

/** As from a checkout: built first when the sources are newer. */
function kompasark(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return kompasarkWith({}, ...args);
}

function kompasarkWith(environment: NodeJS.ProcessEnv, ...args: string[]): ReturnType<typeof kompasark> {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(ROOT, 'scripts/kompasark.mjs'), ...args],
    { encoding: 'utf8', cwd: folder.path, maxBuffer: 1e8, env: { ...process.env, ...environment } },
  );
  return { status, stdout, stderr };
}

beforeAll(() => {
  expect(kompasark('--help').status).toBe(0);
});

it('says wrong usage on stderr, with exit code 2 and without a stack trace', () => {
  const { status, stdout, stderr } = kompasark('validate', 'Årsrapport.xlsx', '--formt', 'json');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^kompasark: Der er intet tilvalg --formt\. Brug: [^\n]+\n$/);
});

it('names a file that is not there', () => {
  expect(kompasark('read', 'Årsrapport.xlsx')).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'kompasark: Årsrapport.xlsx: Filen kan ikke læses: den findes ikke, eller mappen gør ikke. Kontrollér stien.\n',
  });
});

describeWithTemplates('on a real workbook', () => {
  it('sets, reads and validates, from the folder the user stands in', () => {
    folder.copyOf(sample('1.3.0'), 'rapport.xlsx');
    const set = kompasark('set', 'rapport.xlsx', 'b3_scope1=12,5', '--out', 'ny.xlsx');
    expect(set).toMatchObject({ status: 0, stderr: '' });
    const read = kompasark('read', 'ny.xlsx', '--format', 'json');
    expect(read.status).toBe(0);
    expect(JSON.parse(read.stdout)).toMatchObject({ template: { version: '1.3.0' } });
    const validated = kompasark('validate', 'ny.xlsx', '--format', 'json');
    expect(validated.status).toBe(1);
    expect(validateOutput.parse(JSON.parse(validated.stdout))).toMatchObject({ file: 'ny.xlsx' });
  });

  it('validates a hundred files in the memory of a few, one of them unreadable', () => {
    folder.copyOf(sample('1.3.0'), 'rapport.xlsx');
    folder.write('revet.xlsx', 'PK\u0003\u0004');
    const files = Array.from({ length: 99 }, () => 'rapport.xlsx');
    const { status, stdout, stderr } = kompasarkWith(
      { NODE_OPTIONS: `--max-old-space-size=${MEGABYTES}` },
      ...['validate', ...files.slice(0, 50), 'revet.xlsx', ...files.slice(50), '--format', 'json'],
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^kompasark: revet\.xlsx: [^\n]+\n$/);
    const results = validateOutput.parse(JSON.parse(stdout)) as readonly { file: string; error?: string }[];
    expect(results).toHaveLength(100);
    expect(results.filter(({ error }) => error !== undefined)).toEqual([results[50]]);
  }, 240_000);
});
