import { readFileSync } from 'node:fs';
import { readCsv } from '../../src/workbook/read-csv';
import { acceptanceOf } from '../../src/validation/acceptance';
import { ACCEPTANCES, type OwnDatapoint } from '../../src/vsme/records/kinds';
import { setAcceptance, setOwnDatapoint } from '../../src/vsme/records/vsme-records';
import { validateReport, valueIn } from '../../src/vsme/validate';
import type { Finding } from '../../src/validation/finding';
import type { Snapshot } from '../../src/workbook/snapshot';
import { withKept } from '../support/kept-records';
import { describeWithTemplates, readTemplate, sample } from '../support/templates';
import { sarifOutput, validateOutput } from '../validation/support/output-schemas';
import { reportIn, snapshotOf } from '../vsme/support/read-report';
import { kompasark, WorkFolder } from './support/command-line';

const folder = new WorkFolder();
const SIGNED = { reason: 'Aftalt med revisor', name: 'Bo Ibsen', date: '2026-11-21' };
const OWN: OwnDatapoint = {
  id: 'egen_elbiler',
  disclosure: 'B3',
  label: 'Elbiler i driften',
  unit: 'stk.',
  requirement: 'skal',
  value: 4,
  note: '',
};

interface Cell {
  readonly id: string;
  readonly value: unknown;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

async function cellsIn(file: string): Promise<readonly Cell[]> {
  const { out } = await kompasark('read', file, '--format', 'json', '--recalculate', 'never');
  return (JSON.parse(out) as { cells: readonly Cell[] }).cells;
}

const cellOf = async (file: string, id: string, row = 1): Promise<Cell | undefined> =>
  (await cellsIn(file)).filter((cell) => cell.id === id)[row - 1];

describeWithTemplates('where answers come from', () => {
  const file = folder.file('sample.xlsx');
  const out = folder.file('out.xlsx');
  const SAID = ['--source', 'Energi\nregnskab', '--voucher', '42', '--estimated', '--responsible', 'Bo'];
  const ANSWERS = ['b3_scope1=120', 'b1_nace[2]=68.20'];

  beforeAll(async () => {
    folder.copyOf(sample('1.3.0'), 'sample.xlsx');
    await kompasark('set', file, ...ANSWERS, ...SAID, '--out', out);
  });

  it('is shown before it is written, with the answers it belongs to', async () => {
    const before = readFileSync(file);
    const { exitCode, out: shown, err } = await kompasark('set', file, ...ANSWERS, ...SAID, '--dry-run');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(shown).toContain("'Environmental Disclosures'!D22  100 → 120\n");
    expect(shown).toContain('b3_scope1  skøn; kilde: Energi regnskab; bilag: 42; ansvarlig: Bo\n');
    expect(shown).toContain('b1_nace[2]  skøn; kilde: Energi regnskab; bilag: 42; ansvarlig: Bo\n');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('is read beside the value, as JSON and as CSV', async () => {
    const origin = { source: 'Energi\nregnskab', voucher: '42', estimated: true, responsible: 'Bo' };
    expect(await cellOf(out, 'b3_scope1')).toMatchObject({ value: 120, ...origin });
    expect(await cellOf(out, 'b1_nace', 2)).toMatchObject(origin);
    for (const row of [1, 3]) expect(await cellOf(out, 'b1_nace', row)).not.toHaveProperty('estimated');
    const [header, ...rows] = readCsv((await kompasark('read', out, '--format', 'csv')).out)!.map(
      ({ fields }) => fields,
    );
    expect(header!.slice(7)).toEqual(['label', 'source', 'voucher', 'estimated', 'responsible', 'note']);
    expect(rows.find(([id]) => id === 'b3_scope1')!.slice(7)).toEqual([
      '',
      'Energi\nregnskab',
      '42',
      'TRUE',
      'Bo',
      '',
    ]);
  });

  it('is shown to a person, with how many figures have none', async () => {
    const unsourced = async (path: string) =>
      / (\d+) of (\d+) figures have no source\./
        .exec((await kompasark('read', path, '--language', 'en')).out)!
        .slice(1)
        .map(Number);
    const [[before, figures], [after]] = [await unsourced(file), await unsourced(out)];
    expect([before, after]).toEqual([figures, figures! - 1]);
    const { out: shown } = await kompasark('read', out);
    expect(shown).toContain('  120 tCO2e  (skøn; kilde: Energi regnskab; bilag: 42; ansvarlig: Bo)\n');
  });

  it('stays until an option says otherwise, and goes when it is said to be nothing', async () => {
    const later = folder.file('later.xlsx');
    await kompasark('set', out, 'b3_scope1=121', '--out', later);
    expect(await cellOf(later, 'b3_scope1')).toMatchObject({ value: 121, voucher: '42' });
    const { out: shown } = await kompasark('set', later, 'b3_scope1=121', '--source', '', '--in-place');
    expect(shown).toContain('b3_scope1  oprindelsen fjernes\n');
    expect(await cellOf(later, 'b3_scope1')).not.toHaveProperty('source');
  });
});

describeWithTemplates("the user's own datapoints", () => {
  const file = folder.file('own.xlsx');
  const blank: OwnDatapoint = { ...OWN, id: 'egen_huse', label: 'Svanemærkede\nhuse', value: undefined };

  beforeAll(async () => {
    const bytes = await withKept(
      readTemplate(sample('1.3.0')),
      (snapshot) => setOwnDatapoint(snapshot, OWN),
      (snapshot) => setOwnDatapoint(snapshot, blank),
    );
    folder.write('own.xlsx', bytes);
  });

  it('are read with the cell they stand in', async () => {
    const sheet = 'Kompasark egne datapunkter';
    const { id, label, unit, value } = OWN;
    const own = { id, name: null, disclosure: 'B3', sheet, cell: 'F2', value, unit, label };
    expect(await cellOf(file, id)).toEqual(own);
    expect(await cellOf(file, blank.id)).toMatchObject({ cell: 'F3', value: null });
    const { out } = await kompasark('read', file);
    expect(out).toContain(`egen_elbiler  '${sheet}'!F2  4 stk.  Elbiler i driften\n`);
  });

  it('count in how far the workbook is filled in', async () => {
    const { out } = await kompasark('inspect', file);
    expect(out).toMatch(/Egne datapunkter:\n {2}B3 +1 af 2 {2}mangler Svanemærkede huse\n/);
  });
});

describeWithTemplates('findings that have been accepted in the workbook', () => {
  const original = readTemplate(sample('1.3.0'));
  const accepted = folder.file('accepted.xlsx');
  const errors = validateReport(reportIn(snapshotOf(sample('1.3.0'))), { module: 'auto' }).findings.filter(
    ({ severity }) => severity === 'error',
  );
  const accepting = (finding: Finding) => (snapshot: Snapshot) =>
    setAcceptance(snapshot, acceptanceOf(finding, valueIn(reportIn(snapshot)), SIGNED));

  beforeAll(async () => {
    folder.write('accepted.xlsx', await withKept(original, ...errors.map(accepting)));
  });

  it('no longer count, and stand in a list of their own in JSON', async () => {
    expect(errors.length).toBeGreaterThan(0);
    const { exitCode, out } = await kompasark('validate', accepted, '--format', 'json');
    expect(exitCode).toBe(0);
    const json = validateOutput.parse(JSON.parse(out));
    expect(json).toMatchObject({
      summary: { errors: 0 },
      accepted: errors.map(({ rule, datapoint }) => ({ rule, datapoint, ...SIGNED })),
    });
    expect((await kompasark('validate', accepted, '--fail-on', 'warning')).exitCode).toBe(1);
  });

  it('are shown to a person with reason, name and date', async () => {
    const { out } = await kompasark('validate', accepted);
    const [, list] = out.split('\nAccepteret\n');
    for (const { rule, message } of errors)
      expect(list).toMatch(new RegExp(`  ${rule}  .*${literal(message.da)}`));
    expect(list).toContain('    Aftalt med revisor (Bo Ibsen, 2026-11-21)\n');
    expect(list).toMatch(/\n0 fejl, /);
  });

  it('are suppressed in SARIF, with their justification', async () => {
    const { out } = await kompasark('validate', accepted, '--format', 'sarif');
    const { results } = sarifOutput.parse(JSON.parse(out)).runs[0]!;
    expect(results.filter(({ suppressions }) => suppressions)).toMatchObject(
      errors.map(({ rule }) => ({
        ruleId: rule,
        suppressions: [{ kind: 'external', justification: 'Aftalt med revisor (Bo Ibsen, 2026-11-21)' }],
      })),
    );
    expect(results.filter(({ level, suppressions }) => level === 'error' && !suppressions)).toEqual([]);
  });

  it('are not errors to inspect either', async () => {
    const before = (await kompasark('inspect', folder.write('plain.xlsx', original))).out;
    const { out } = await kompasark('inspect', accepted);
    expect([before, out].map((text) => text.includes('(fejl i x_identifier)'))).toEqual([true, false]);
  });

  it('return when the cell changes', async () => {
    const changed = folder.file('changed.xlsx');
    await kompasark('set', accepted, 'x_identifier=TestCode9', '--out', changed);
    const { exitCode, out } = await kompasark('validate', changed, '--format', 'json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      summary: { errors: 1 },
      findings: expect.arrayContaining([expect.objectContaining({ datapoint: 'x_identifier' })]) as unknown,
    });
  });

  it('are said to be unreadable when they are', async () => {
    const broken = folder.write(
      'broken.xlsx',
      await withKept(readFileSync(accepted), () => {
        const before = { value: SIGNED.reason };
        return [{ kind: 'cell', sheet: ACCEPTANCES.sheet, cell: 'D2', before, after: { value: null } }];
      }),
    );
    const said = 'Række 2 på arket »Kompasark accepterede fund« kan ikke læses (Begrundelse)';
    const validated = await kompasark('validate', broken, '--format', 'json');
    expect(validated).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining(`${broken}: ${said}`) as unknown,
    });
    expect(validateOutput.parse(JSON.parse(validated.out))).toMatchObject({
      recordDefects: [expect.stringContaining(said)],
    });
    expect((await kompasark('inspect', broken)).out).toContain(`- ${said}`);
    expect((await kompasark('read', broken)).err).toContain(said);
  });
});
