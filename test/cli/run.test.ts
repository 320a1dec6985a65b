import { kompasark } from './support/command-line';

const INSPECT = 'Brug: kompasark inspect <fil.xlsx>';
const VALIDATE = 'Brug: kompasark validate <fil.xlsx…>';
const READ = 'Brug: kompasark read <fil.xlsx>';
const NEW = 'Brug: kompasark new vsme|handlingsplan --out ny.xlsx [--example]';
const SET = 'Brug: kompasark set <fil.xlsx> <datapunkt>';

describe('wrong usage is one line on stderr, exit code 2 and nothing on stdout', () => {
  it.each([
    [[], 'Angiv en kommando. Brug: kompasark inspect|validate|read|set|add|summary|new'],
    [['fortolk'], 'Der er ingen kommando »fortolk«.'],
    [['toString'], 'Der er ingen kommando »toString«.'],
    [['inspect'], `Angiv én fil. ${INSPECT}`],
    [['inspect', 'a.xlsx', 'b.xlsx'], `Angiv én fil. ${INSPECT}`],
    [['inspect', 'a.xlsx', '--format', 'json'], `Der er intet tilvalg --format. ${INSPECT}`],
    [['validate'], `Angiv mindst én fil. ${VALIDATE}`],
    [['validate', 'a.xlsx', '--format', 'xml'], `--format kan ikke være »xml«. Vælg text, json eller sarif.`],
    [
      ['validate', 'a.xlsx', '--module', 'alt'],
      '--module kan ikke være »alt«. Vælg basis, udvidet eller auto.',
    ],
    [['validate', 'a.xlsx', '--phase', 'x'], '--phase kan ikke være »x«. Vælg workshop eller plan.'],
    [
      ['validate', 'a.xlsx', '--fail-on', 'info'],
      '--fail-on kan ikke være »info«. Vælg error eller warning.',
    ],
    [['validate', 'a.xlsx', '--recalculate=ja'], '--recalculate kan ikke være »ja«.'],
    [['validate', 'a.xlsx', '--failOn', 'error'], 'Der er intet tilvalg --failOn.'],
    [['validate', 'a.xlsx', '--constructor', 'x'], 'Der er intet tilvalg --constructor.'],
    [['validate', 'a.xlsx', '-x'], 'Der er intet tilvalg -x.'],
    [['validate', 'a.xlsx', '--format'], `--format mangler sin værdi. ${VALIDATE}`],
    [['validate', '--format', '--module', 'basis', 'a.xlsx'], '--format mangler sin værdi.'],
    [['read'], `Angiv én fil. ${READ}`],
    [['read', 'a.xlsx', '--format', 'sarif'], '--format kan ikke være »sarif«. Vælg text, json eller csv.'],
    [['set'], `Angiv en fil. ${SET}`],
    [['set', 'a.xlsx', '--dry-run'], 'Angiv mindst ét svar, <datapunkt>=<værdi> eller --from.'],
    [['set', 'a.xlsx', 'b3_scope1=1'], 'Angiv enten --out <ny fil> eller --in-place'],
    [
      ['set', 'a.xlsx', 'b3_scope1=1', '--out', 'b.xlsx', '--in-place'],
      'Angiv enten --out <ny fil> eller --in-place',
    ],
    [['set', 'a.xlsx', 'b3_scope1=1', '--out', './a.xlsx'], '--out er filen selv.'],
    [['set', 'a.xlsx', 'b3_scope1=1', '--in-place=ja'], '--in-place har ingen værdi.'],
    [['set', 'a.xlsx', 'b3_scope1', '--in-place'], '»b3_scope1« er ikke et svar.'],
    [['set', 'a.xlsx', '=1', '--in-place'], '»=1« er ikke et svar.'],
    [['set', 'a.xlsx', 'b1_nace[0]=1', '--in-place'], '»b1_nace[0]=1« er ikke et svar.'],
    [['new'], `Angiv, hvad der skal laves: vsme eller handlingsplan. ${NEW}`],
    [['new', 'budget', '--out', 'b.xlsx'], 'Angiv, hvad der skal laves: vsme eller handlingsplan.'],
    [['new', 'vsme'], `Angiv --out <ny fil>. ${NEW}`],
    [['--language', 'tysk', 'read', 'a.xlsx'], '--language kan ikke være »tysk«. Vælg da eller en.'],
  ])('%j', async (args, message) => {
    const { exitCode, out, err } = await kompasark(...args);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err.trimEnd()).not.toContain('\n');
    expect(err).toContain('kompasark --help');
  });
});

it('answers in English when asked, wherever the option stands', async () => {
  const english = 'There is no option --nope. Usage: kompasark read';
  expect((await kompasark('--language', 'en', 'read', '--nope')).err).toContain(english);
  expect((await kompasark('read', '--nope', '--language=en')).err).toContain(english);
});

it('shows every command and option under --help', async () => {
  const { exitCode, out, err } = await kompasark('--help');
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  for (const word of [
    'inspect',
    'validate',
    'read',
    'set',
    'new vsme|handlingsplan',
    '--fail-on error|warning',
    '--from',
    '--language',
  ]) {
    expect(out).toContain(word);
  }
  expect((await kompasark('validate', '--help', '--language', 'en')).out).toContain('find what is wrong');
});
