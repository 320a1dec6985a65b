import { existsSync, readFileSync } from 'node:fs';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { expectedPlan } from '../handlingsplan/support/expected-plan';
import { NEAR_MISSES } from '../handlingsplan/near-misses';
import { VARIANTS } from '../handlingsplan/layouts/variants';
import { kompasark, WorkFolder } from './support/command-line';

const folder = new WorkFolder();
const variantNamed = (name: RegExp): (typeof VARIANTS)[number] =>
  VARIANTS.find((one) => name.test(one.name))!;
const flat = variantNamed(/^flat rows/);
const ownWords = variantNamed(/^own words: questions/);

interface ReadPlan {
  readonly template: { readonly kind: string; readonly version: string | null };
  readonly cells: readonly { readonly id: string; readonly value: unknown; readonly sheet: string }[];
  readonly plan: {
    readonly maalepunkter: readonly {
      readonly id: string;
      readonly goals: readonly { readonly no: number }[];
    }[];
    readonly log: readonly { readonly comment: string | null; readonly about: string | null }[];
  };
}

async function read(path: string): Promise<ReadPlan> {
  const { exitCode, out, err } = await kompasark('read', path, '--format', 'json', '--recalculate', 'never');
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  return JSON.parse(out) as ReadPlan;
}

const cell = ({ cells }: ReadPlan, id: string): unknown => cells.find((one) => one.id === id)?.value;

it.each(
  VARIANTS.filter(({ certainty }) => certainty === 'certain').map(
    (variant) => [variant.name, variant] as const,
  ),
)('reads %s as the contract says', async (_name, variant) => {
  const path = folder.write('plan.xlsx', variant.file());
  const { template, plan } = await read(path);
  expect(template).toEqual({ kind: 'handlingsplan', version: null });
  expect(plan).toEqual(expectedPlan(variant, plan));
});

it('says what a plan is, where its columns are and how far it has come', async () => {
  const path = folder.write('plan.xlsx', flat.file());
  const { exitCode, out } = await kompasark('inspect', path);
  expect(exitCode).toBe(0);
  expect(out).toContain('Handlingsplan for AlmenKompas-målepunkter.');
  expect(out).toContain('Alle kolonner kendes på deres overskrifter.');
  expect(out).toMatch(/E1 {2}Energiforbrug .*2 mål, 1 initiativer gennemført af 3/);
});

it.each(NEAR_MISSES.map(({ name, file }) => [name, file] as const))(
  'takes %s for no plan',
  async (_name, file) => {
    const path = folder.write('other.xlsx', await file());
    const { exitCode, err } = await kompasark('add', path, 'goal', 'E1', 'text=Et mål', '--in-place');
    expect(exitCode).toBe(2);
    expect(err).toContain('er ikke en handlingsplan, som Kompasark kan genkende');
    expect((await kompasark('inspect', path)).out).not.toContain(
      'Handlingsplan for AlmenKompas-målepunkter.',
    );
  },
);

describe('set and add', () => {
  const path = folder.file('plan.xlsx');
  const out = folder.file('out.xlsx');
  const answers = folder.write('svar.csv', 'datapoint,value\r\nb3_scope1,1\r\n');

  beforeEach(() => {
    folder.write('plan.xlsx', flat.file());
  });

  it('writes a status, a level and a date where they stand', async () => {
    const before = readFileSync(path);
    const result = await kompasark(
      'set',
      path,
      'E1.1.1.status=færdig',
      'e1.level=mellem',
      'E1.1.2.frist=ultimo 2028',
      '--out',
      out,
    );
    expect(result).toMatchObject({ exitCode: 0, err: '' });
    const plan = await read(out);
    expect([cell(plan, 'E1.1.1.status'), cell(plan, 'E1.level'), cell(plan, 'E1.1.2.deadline')]).toEqual([
      'Gennemført',
      'Mellem',
      47_118,
    ]);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('adds a goal, an initiative to it and follow-up on that', async () => {
    expect(
      await kompasark(
        'add',
        path,
        'goal',
        'E1',
        'text=Sænke elforbruget med 10 % senest 2029',
        'target=10',
        'unit=%',
        '--out',
        out,
      ),
    ).toMatchObject({ exitCode: 0, err: '' });
    expect(
      await kompasark(
        'add',
        out,
        'initiative',
        'E1.3',
        'text=Bevægelsesfølere i kældre',
        'ansvarlig=Jonas Friis',
        'deadline=31-12-2028',
        '--in-place',
      ),
    ).toMatchObject({ exitCode: 0, err: '' });
    expect(
      await kompasark(
        'add',
        out,
        'log',
        'E1.3.1',
        'status=i gang',
        'comment=Tilbud er hentet',
        'date=2026-11-21',
        '--in-place',
      ),
    ).toMatchObject({ exitCode: 0, err: '' });
    const plan = await read(out);
    expect([cell(plan, 'E1.3.text'), cell(plan, 'E1.3.1.text'), cell(plan, 'E1.3.1.responsible')]).toEqual([
      'Sænke elforbruget med 10 % senest 2029',
      'Bevægelsesfølere i kældre',
      'Jonas Friis',
    ]);
    expect(plan.plan.log.at(-1)).toMatchObject({ comment: 'Tilbud er hentet', about: 'E1.3.1' });
    const sheets = (await XlsxFile.open(readFileSync(out)).read({ depth: 'validate' })).sheets.map(
      ({ name }) => name,
    );
    expect(sheets).toContain('Opfølgning');
  });

  it('shows what it would do and writes nothing under --dry-run', async () => {
    const before = readFileSync(path);
    const result = await kompasark(
      'add',
      path,
      'goal',
      'G1',
      'text=Flere til møderne',
      '--dry-run',
      '--in-place',
    );
    expect(result.exitCode).toBe(0);
    expect(result.out).toContain('»Flere til møderne«');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each([
    [['set', path, 'E1.9.status=i gang', '--out', out], 'Der er intet mål E1.9 i planen.'],
    [['set', path, 'E1.1.7.status=i gang', '--out', out], 'Der er intet initiativ E1.1.7 i planen.'],
    [['set', path, 'X1.level=Mellem', '--out', out], '»X1.level=Mellem« kan ikke bruges i en handlingsplan.'],
    [['set', path, 'E1.farve=rød', '--out', out], 'Der er intet felt »farve« her.'],
    [['set', path, 'E1.1.1.status=næsten', '--out', out], '»næsten« kan ikke bruges som »Status«'],
    [['set', path, 'E1.1.1.deadline=snarest', '--out', out], '»snarest« kan ikke bruges som »Deadline«'],
    [['set', path, 'E1.1.1.status=i gang', '--from', answers, '--out', out], '--from, --source'],
    [['set', path, 'E1.1.1.status=i gang', '--source', 'Regnskab', '--out', out], '--from, --source'],
    [['add', path, 'goal', 'E1', '--out', out], 'Skriv målet'],
    [['add', path, 'goal', 'E1.1', 'text=x', '--out', out], '»E1.1« kan ikke bruges her.'],
    [['add', path, 'maalepunkt', 'E1', 'text=x', '--out', out], '»maalepunkt« kan ikke tilføjes.'],
    [['add', path, 'log', 'E1.1.1', 'date=i går', '--out', out], '»i går« kan ikke bruges som »Dato«'],
  ])('refuses with one clear line: %#', async (args, message) => {
    const before = readFileSync(path);
    const result = await kompasark(...args);
    expect(result).toMatchObject({ exitCode: 2, out: '' });
    expect(result.err).toContain(message);
    expect(result.err.trimEnd()).not.toContain('\n');
    expect(existsSync(out) && readFileSync(out).equals(before)).toBe(false);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

it('writes to a plan with headings in no list only when they are confirmed', async () => {
  const path = folder.write('own.xlsx', ownWords.file());
  const out = folder.file('own-out.xlsx');
  const refused = await kompasark('set', path, 'E1.1.1.status=Afventer', '--out', out);
  expect(refused.exitCode).toBe(2);
  expect(refused.err).toContain('Planens kolonner er ikke bekræftet');
  const confirmed = await kompasark('set', path, 'E1.1.1.status=Afventer', '--confirm', '--out', out);
  expect(confirmed).toMatchObject({ exitCode: 0, err: '' });
  expect((await kompasark('inspect', out)).out).toContain('Kolonnerne er bekræftet.');
});

describe('validate', () => {
  it('asks for initiatives in the plan and not after the workshop', async () => {
    const path = folder.write('plan.xlsx', flat.file());
    const out = folder.file('out.xlsx');
    await kompasark(
      'add',
      path,
      'goal',
      'G1',
      'text=Mindst 20 % af husstandene møder op i 2028',
      '--out',
      out,
    );
    const rules = async (phase: string): Promise<readonly string[]> => {
      const { out: json } = await kompasark('validate', out, '--phase', phase, '--format', 'json');
      const { template, findings } = JSON.parse(json) as {
        template: { kind: string };
        findings: readonly { rule: string; datapoint: string }[];
      };
      expect(template.kind).toBe('handlingsplan');
      return findings.map(({ rule, datapoint }) => `${rule} ${datapoint}`);
    };
    expect(await rules('plan')).toContainEqual(expect.stringMatching(/^HP11 G1\.\d/));
    expect((await rules('workshop')).filter((one) => one.startsWith('HP11'))).toEqual([]);
  });

  it('knows its rules in SARIF', async () => {
    const path = folder.write('plan.xlsx', flat.file());
    const { out } = await kompasark('validate', path, '--format', 'sarif');
    const sarif = JSON.parse(out) as {
      runs: readonly { tool: { driver: { rules: readonly { id: string }[] } } }[];
    };
    expect(sarif.runs[0]!.tool.driver.rules.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['HP01', 'HP30', 'B3-01']),
    );
  });
});
