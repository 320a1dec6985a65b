import { planFix } from '../../../src/handlingsplan/edit/plan-fix';
import { validatePlan, type Phase } from '../../../src/handlingsplan/validate';
import type { Finding } from '../../../src/validation/finding';
import {
  changed,
  CLEAN,
  day,
  planBook,
  TODAY,
  withMore,
  withoutRow,
  withRow,
  type PlanParts,
} from '../support/plan-builder';

function found(parts: PlanParts, rule: string, phase: Phase = 'plan'): readonly Finding[] {
  const { findings } = validatePlan(planBook(parts).plan, { phase, today: TODAY });
  return findings.filter((finding) => finding.rule === rule);
}

const said = (findings: readonly Finding[]): readonly (readonly [string, string, string])[] =>
  findings.map(({ datapoint, severity, message }) => [datapoint, severity, message.da]);

const plan = (row: number, values: Parameters<typeof withRow>[3]): PlanParts =>
  withRow(CLEAN, 'plan', row, values);

describe('the phase', () => {
  const NO_INITIATIVES: PlanParts = {
    ...CLEAN,
    plan: [1, 3, 4, 5].map((row) => ({
      ...CLEAN.plan[row - 1]!,
      initiative: null,
      initiativeId: null,
      responsible: null,
      start: null,
      deadline: null,
      status: null,
      percent: null,
    })),
    log: [],
  };

  it('finds goals without initiatives right after the workshop and wrong in the plan', () => {
    const workshop = validatePlan(planBook(NO_INITIATIVES).plan, { phase: 'workshop', today: TODAY });
    expect(workshop.findings).toEqual([]);
    expect(workshop.notRelevant).toEqual(
      expect.arrayContaining([
        'HP11',
        'HP12',
        'HP13',
        'HP14',
        'HP15',
        'HP16',
        'HP17',
        'HP18',
        'HP19',
        'HP20',
      ]),
    );
    expect(found(NO_INITIATIVES, 'HP11').map(({ datapoint }) => datapoint)).toEqual([
      'E1.1.text',
      'E6.1.text',
      'S1.1.text',
      'G1.1.text',
    ]);
  });

  it('asks who stands by a goal in the plan only', () => {
    const parts = plan(3, { approvedBy: null, approvedOn: null });
    expect(said(found(parts, 'HP10'))).toEqual([
      [
        'E6.1.approvedBy',
        'info',
        'SMART: A er ikke bekræftet. Kun I kan sige, om gruppen står inde for målet. Skriv under »Vedtaget af«, hvem der har sagt ja.',
      ],
    ]);
    expect(found(parts, 'HP10', 'workshop')).toEqual([]);
    expect(found({ ...parts, leaveOut: ['approvedBy'] }, 'HP10')).toEqual([]);
  });
});

test.each([
  [
    'HP05',
    'level',
    'Planen har ingen kolonne til ambitionsniveau, så ingen af de prioriterede målepunkter har et.',
  ],
  [
    'HP06',
    'sentence',
    'Planen har ingen kolonne til ambitionssætning, så ingen af de prioriterede målepunkter har en.',
  ],
  ['HP12', 'responsible', 'Planen har ingen kolonne til ansvarlig, så ingen af initiativerne har en.'],
  ['HP14', 'deadline', 'Planen har ingen kolonne til deadline, så ingen af initiativerne har en.'],
  ['HP23', 'unit', 'Planen har ingen kolonne til enhed, så målenes tal har ingen.'],
  [
    'HP24',
    'baselineYear',
    'Planen har ingen kolonne til basisår, så ingen kan se, hvilket år basisværdierne er fra.',
  ],
])('%s says once that there is no column for %s', (rule, column, message) => {
  // »Niveau« is a heading of the scope too, and would be taken for the level that is not there.
  const findings = found({ ...CLEAN, data: [], leaveOut: [column, 'scope'] }, rule);
  expect(said(findings)).toEqual([['plan', expect.any(String), message]]);
  expect(findings[0]).toMatchObject({ sheet: null, cell: null, question: null, disclosure: 'plan' });
});

test('HP01 proposes the målepunkt whose spelling is nearest, and mends the name', () => {
  const book = planBook(plan(3, { maalepunkt: 'Råderet og beboerdemokrati' }));
  const { findings } = validatePlan(book.plan, { phase: 'plan', today: TODAY }, planFix(book));
  const unknown = findings.find(({ rule }) => rule === 'HP01');
  expect(unknown).toMatchObject({
    datapoint: 'unknown.1',
    sheet: 'Handlingsplan',
    cell: 'B4',
    question: { da: 'Målepunkt' },
    message: {
      da: '»Råderet og beboerdemokrati« er ikke et af de 20 målepunkter. Mente I G1 Beboerdemokrati?',
    },
    fix: { title: { da: 'Skriv »Beboerdemokrati«' } },
  });
  expect(changed(book, unknown!.fix!).plan.unknown).toEqual([]);
});

describe('deadlines', () => {
  it('are warned about when they are continuous, for that is none', () => {
    expect(said(found(plan(3, { deadline: 'Løbende' }), 'HP14'))).toEqual([
      [
        'E6.1.1.deadline',
        'warning',
        'Deadline er »Løbende«, og det er ingen frist. Skriv, hvornår I næste gang ser på det.',
      ],
    ]);
  });

  it('are not asked for of what was dropped', () => {
    expect(found(plan(5, { deadline: null }), 'HP14')).toEqual([]);
  });

  it('in doubt are asked about, without a fix, and never compared', () => {
    const parts = plan(3, { deadline: 'inden 2027' });
    const findings = found(parts, 'HP32');
    expect(said(findings)).toEqual([
      [
        'E6.1.1.deadline',
        'warning',
        '»inden 2027« kan være senest 31-12-2026 eller senest 31-12-2027; her er det læst som 31-12-2026.',
      ],
    ]);
    expect(findings[0]).not.toHaveProperty('fix');
    expect(found(parts, 'HP15')).toEqual([]);
  });

  it('in doubt that have passed are only warned about', () => {
    const parts = plan(1, { deadline: 'inden 2026' });
    expect(found(parts, 'HP17').map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('that are a bare year are a date Excel cannot sort by', () => {
    expect(said(found(plan(3, { deadline: 2027 }), 'HP32'))).toEqual([
      ['E6.1.1.deadline', 'info', '2027 er læst som 31-12-2027, men Excel kan ikke sortere efter det.'],
    ]);
  });
});

describe('the log and the figures', () => {
  it('have findings of their own', () => {
    const parts = withRow(
      withRow(withRow(CLEAN, 'log', 1, { status: 'næsten', date: '30/9-26' }), 'data', 1, { unit: null }),
      'data',
      3,
      { year: 'sidste år' },
    );
    const { findings } = validatePlan(planBook(parts).plan, { phase: 'plan', today: TODAY });
    expect(findings.map(({ rule, datapoint, disclosure }) => [rule, datapoint, disclosure])).toEqual([
      ['HP18', 'log.1.status', 'log'],
      ['HP32', 'log.1.date', 'log'],
      ['HP23', 'data.1.unit', 'data'],
      ['HP35', 'data.3.year', 'data'],
    ]);
  });
});

describe('HP20', () => {
  it('says it once when nobody has followed up on anything for half a year', () => {
    const parts = { ...CLEAN, log: [{ ...CLEAN.log[0]!, date: day('2026-05-01') }] };
    expect(said(found(parts, 'HP20'))).toEqual([
      ['plan', 'warning', 'Der er ikke fulgt op siden 01-05-2026, og 2 initiativer er i gang.'],
    ]);
    expect(said(found({ ...CLEAN, log: [] }, 'HP20'))).toEqual([
      ['plan', 'warning', 'Der er endnu ingen opfølgning, men 2 initiativer er i gang.'],
    ]);
  });

  it('takes the follow-up column for follow-up where there is no log', () => {
    const parts = withRow({ ...CLEAN, log: [] }, 'plan', 1, { followUp: 'Drøftet på mødet i oktober.' });
    expect(found(parts, 'HP20')).toEqual([]);
    const started = { start: day('2026-01-01') };
    expect(found(plan(4, started), 'HP20')).toHaveLength(1);
    expect(found(plan(4, { ...started, followUp: 'Drøftet på mødet i oktober.' }), 'HP20')).toEqual([]);
  });

  it.each([
    ['2026-05-22', 0],
    ['2026-05-21', 1],
  ])('counts 183 days: %s', (date, count) => {
    const parts = withRow(withRow(CLEAN, 'log', 2, { date: day(date) }), 'plan', 1, { start: null });
    expect(found(parts, 'HP20')).toHaveLength(count);
  });
});

describe('HP25 and HP30', () => {
  it('never compare across units', () => {
    const other = withRow(CLEAN, 'plan', 1, { unit: 'MWh', target: 80 });
    expect(found(other, 'HP25')).toEqual([]);
    const ambitious = (parts: PlanParts): PlanParts => withRow(parts, 'overview', 1, { level: 'Ambitiøst' });
    expect(found(ambitious(plan(1, { target: 103 })), 'HP30').map(({ message }) => message.da)).toEqual([
      'Målet er 103 kWh/m², men landsgennemsnittet var 102 i 2025, og lavere er bedre.',
    ]);
    expect(found(ambitious(plan(1, { target: 103, unit: 'kWh' })), 'HP30')).toEqual([]);
    expect(found(ambitious(plan(1, { target: 103, unit: 'kWh pr. m2 pr. år' })), 'HP30')).toHaveLength(1);
  });

  it('need two years and one undisputed average', () => {
    expect(found(withoutRow(plan(1, { target: 80 }), 'data', 1), 'HP25')).toEqual([]);
    const disputed = withMore(plan(5, { target: 11 }), 'data', {
      ...CLEAN.data[2]!,
      benchmark: 10,
      value: 9,
    });
    expect(found(disputed, 'HP30')).toHaveLength(1);
    const contradicted = withMore(plan(5, { target: 11 }), 'data', {
      ...CLEAN.data[2]!,
      scope: 'Landsgennemsnit',
      value: 10,
      benchmark: null,
    });
    expect(found(contradicted, 'HP30')).toEqual([]);
  });
});

test('a blank is not zero: a base value of zero is one', () => {
  expect(found(plan(3, { baseline: 0 }), 'HP26')).toEqual([]);
  expect(found(plan(3, { baseline: 0, target: 0 }), 'HP21')).toHaveLength(1);
  expect(found(plan(3, { baseline: null, target: 0 }), 'HP21')).toEqual([]);
});

test('a CPR number is found wherever it stands, and never repeated', () => {
  const parts = plan(1, { responsible: 'Mette (010190-1234)', nextStep: 'Ring til CPR 0101901234' });
  const findings = found(parts, 'HP28');
  expect(findings.map(({ datapoint }) => datapoint)).toEqual(['E1.1.1.responsible', 'E1.1.1.nextStep']);
  for (const { message } of findings) expect(JSON.stringify(message)).not.toContain('1234');
});
