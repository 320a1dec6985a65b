import { copyFileSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from '../../src/cli/run';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { describeWithTemplates, sample } from '../support/templates';
import { sarifOutput, validateOutput } from '../validation/support/output-schemas';
import { kompasark, WorkFolder } from './support/command-line';

const EXAMPLE = resolve(__dirname, '../../assets/examples/kompasark-eksempel.xlsx');

const folder = new WorkFolder();
const other = folder.write('other.xlsx', handMadeXlsx({ sheets: { Ark1: '<sheetData/>' } }));
const torn = folder.write('torn.xlsx', 'PK\u0003\u0004');

interface JsonFile {
  file: string;
  error?: string;
  template: { kind: string; version: string | null };
  summary: Record<'errors' | 'warnings' | 'infos' | 'passed' | 'notRelevant', number>;
  findings: { rule: string; severity: string; datapoint: string; cell: string | null; fix?: unknown }[];
}

async function validated(...args: string[]): Promise<{ exitCode: number; err: string; json: JsonFile }> {
  const { exitCode, out, err } = await kompasark('validate', ...args, '--format', 'json');
  const output: unknown = JSON.parse(out);
  expect(validateOutput.parse(output)).toEqual(output);
  return { exitCode, err, json: output as JsonFile };
}

describeWithTemplates("validating EFRAG's workbooks", () => {
  const file = folder.file('sample.xlsx');
  const broken = folder.file('broken.xlsx');

  beforeAll(async () => {
    folder.copyOf(sample('1.3.0'), 'sample.xlsx');
    await kompasark('set', file, 'b3_scope1=-5', '--out', broken);
  });

  it('lists findings with places, counts them, and never touches the file', async () => {
    const before = readFileSync(file);
    const { exitCode, err, json } = await validated(file);
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' });
    expect(json.template).toEqual({ kind: 'vsme-efrag', version: '1.3.0' });
    expect(json.summary.errors + json.summary.warnings + json.summary.infos).toBe(json.findings.length);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('finds what was broken, in memory recalculated or not', async () => {
    for (const wish of ['auto', 'always', 'never']) {
      const { json } = await validated(broken, '--recalculate', wish);
      expect(json.findings.filter(({ datapoint }) => datapoint === 'b3_scope1')).not.toEqual([]);
    }
  });

  it('calculates the totals of a changed file unless told not to', async () => {
    const changed = folder.file('changed.xlsx');
    await kompasark('set', file, 'b3_scope1=300', '--out', changed);
    const rulesOf = async (wish: string): Promise<string[]> =>
      (await validated(changed, '--recalculate', wish)).json.findings.map(({ rule }) => rule);
    const [auto, never] = [await rulesOf('auto'), await rulesOf('never')];
    expect(never.filter((rule) => !auto.includes(rule))).not.toEqual([]);
    expect(await rulesOf('always')).toEqual(auto);
  });

  it('says on stderr which formulas only Excel can calculate', async () => {
    const { err } = await validated(file, '--recalculate', 'always', '--language', 'en');
    expect(err).toMatch(/formulas can only be calculated in Excel and keep the file’s own values: .*\n$/);
  });

  it('runs the rules of the module that is asked for', async () => {
    const ran = async (module: string): Promise<number> => {
      const { summary } = (await validated(file, '--module', module)).json;
      return summary.passed + summary.notRelevant;
    };
    expect(await ran('auto')).toBe(await ran('udvidet'));
    expect(await ran('basis')).toBeLessThanOrEqual(await ran('udvidet'));
  });

  it('accepts both phases, which mean the same to a VSME workbook', async () => {
    const plan = await kompasark('validate', file, '--phase', 'plan');
    expect(await kompasark('validate', file, '--phase', 'workshop')).toEqual(plan);
  });

  it('fails on errors, or on warnings too', async () => {
    const warned = folder.file('warned.xlsx');
    await kompasark('set', file, 'x_identifier=5493001KJTIIGC8Y1R12', '--out', warned);
    const { errors, warnings } = (await validated(warned, '--recalculate', 'never')).json.summary;
    expect({ errors, hasWarnings: warnings > 0 }).toEqual({ errors: 0, hasWarnings: true });
    expect((await kompasark('validate', warned, '--recalculate', 'never')).exitCode).toBe(0);
    expect(
      (await kompasark('validate', warned, '--recalculate', 'never', '--fail-on', 'warning')).exitCode,
    ).toBe(1);
    expect((await kompasark('validate', file, '--fail-on', 'error')).exitCode).toBe(1);
  });

  it('says in text what, where, why and what to do', async () => {
    const { out, exitCode } = await kompasark('validate', broken);
    expect(exitCode).toBe(1);
    expect(out).toContain(`${broken} (vsme-efrag 1.3.0)`);
    expect(out).toContain("'Environmental Disclosures'!D22");
    expect(out).toMatch(/\d+ fejl, \d+ advars\w+, \d+ oplysning\w*\. \d+ regler er overholdt/);
  });

  it('writes SARIF', async () => {
    const { out } = await kompasark('validate', broken, other, torn, '--format', 'sarif');
    const { runs } = sarifOutput.parse(JSON.parse(out));
    const rules = new Set(runs[0]!.tool.driver.rules.map(({ id }) => id));
    expect(runs[0]!.results.filter(({ ruleId }) => !rules.has(ruleId))).toEqual([]);
    expect(runs[0]!.invocations[0]!.executionSuccessful).toBe(false);
  });

  it('takes fifty files, the unreadable ones among them', async () => {
    const files = Array.from({ length: 50 }, (_, index) => {
      if (index % 10 === 3) return torn;
      const copy = folder.file(`copy ${index}.xlsx`);
      copyFileSync(index % 10 === 0 ? file : EXAMPLE, copy);
      return copy;
    });
    const { exitCode, out, err } = await kompasark(
      'validate',
      ...files,
      '--format',
      'json',
      '--recalculate',
      'never',
    );
    const output = JSON.parse(out) as JsonFile[];
    expect(validateOutput.parse(output)).toEqual(output);
    expect(exitCode).toBe(2);
    expect(output.map(({ file: name }) => name)).toEqual(files);
    expect(output.filter(({ error }) => error !== undefined)).toHaveLength(5);
    expect(err.trimEnd().split('\n')).toHaveLength(5);
  });
});

describe('a workbook that is not recognised', () => {
  it('is not passed over in silence: it has one finding and fails', async () => {
    const { exitCode, json } = await validated(other);
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({
      template: { kind: 'unknown', version: null },
      summary: { errors: 1, warnings: 0, infos: 0, passed: 0, notRelevant: 0 },
      findings: [{ rule: 'WORKBOOK-KNOWN', severity: 'error', sheet: null, cell: null }],
    });
  });
});

describe('a file that cannot be read', () => {
  it('is one line on stderr and exit code 2', async () => {
    expect(await kompasark('validate', torn, '--language', 'en')).toMatchObject({
      exitCode: 2,
      out: '',
      err: expect.stringMatching(/^.*torn\.xlsx: [^\n]+\n$/) as string,
    });
  });

  it('does not hide the findings of the others', async () => {
    const { exitCode, json, err } = await validated(torn, other);
    expect(exitCode).toBe(2);
    expect(json).toMatchObject([{ file: torn }, { file: other, summary: { errors: 1 } }]);
    expect(err).toContain(torn);
  });
});

it('tells how far a run over several files has come, and nothing of a single one', async () => {
  const progressOf = async (...files: string[]): Promise<string[]> => {
    const said: string[] = [];
    const terminal = {
      out: () => undefined,
      err: () => undefined,
      progress: (text: string) => said.push(text),
    };
    await run(['validate', ...files], terminal);
    return said;
  };
  expect(await progressOf(other, torn)).toEqual([`1/2 ${other}`, `2/2 ${torn}`, '']);
  expect(await progressOf(other)).toEqual([]);
});
