import { disclosureRequirement } from '../../src/formulas/disclosure-requirements';
import { exceedsParisBenchmark } from '../../src/formulas/paris-benchmarks';
import { DISCLOSURES } from '../../src/vsme/catalogue';
import { Facts } from '../../src/vsme/rules/facts';
import { cleanReport } from '../vsme/support/in-memory-report';
import { errorOf, valueOf } from './support/result';

const MANY = 1000;

test.each([
  ['B8.40', 49, undefined, 'Kan udelades'],
  ['B8.40', 50, undefined, 'Skal'],
  ['B10.42b', 149, undefined, 'Kan udelades'],
  ['B10.42b', 150, undefined, 'Grænsetilfælde (150)'],
  ['B10.42b', 151, undefined, 'Skal'],
  ['C5.59', 62, undefined, 'Kan'],
  ['C5.60', 10, undefined, 'Kan udelades'],
  ['B4.32', 62, undefined, 'Skal, hvis relevant'],
  ['B4.32', 62, true, 'Skal'],
  ['B4.32', 62, false, 'Kan udelades'],
  ['B3.29', null, undefined, 'Skal'],
  ['B5.34', 62, true, 'Kan'],
  ['B1.24(e)(iv)', 62, undefined, 'Skal'],
  ['b10 pkt. 42(b)', 151, undefined, 'Skal'],
  ['C3.54(a)', 62, true, 'Skal'],
] as const)('%s with %p employees, relevant %p: %s', (point, employees, isRelevant, requirement) => {
  expect(valueOf(disclosureRequirement(point, employees, isRelevant))).toBe(requirement);
});

test.each([
  ['an unknown paragraph', 'B8.41', 62, '#N/A'],
  ['an unknown disclosure', 'B12.40', 62, '#N/A'],
  ['no point', 'medarbejdere', 62, '#N/A'],
  ['blank employees where they decide', 'B8.40', null, '#N/A'],
  ['negative employees', 'B3.29', -1, '#NUM!'],
])('%s', (_case, point, employees, error) => {
  expect(errorOf(disclosureRequirement(point, employees))).toBe(error);
});

test('at 150 the audit note says who disagrees', () => {
  expect(disclosureRequirement('B10.42b', 150)).toMatchObject({
    sources: [{ note: { da: expect.stringContaining('standarden fra 150') } }],
  });
});

/** What the catalogue behind the rules of VSME asks for, by the names the function takes. */
const ASKED = DISCLOSURES.filter(({ code }) => /^[BC]\d/.test(code)).flatMap(({ code, datapoints }) =>
  datapoints
    .filter(({ requirement }) => requirement !== 'ikke i skabelonen' && requirement !== 'metadata')
    // The template handles the considerations on Scope 3 together.
    .map((datapoint) => ({ point: `${code}.${datapoint.paragraph.replace(/-\d+$/, '')}`, datapoint })),
);

describe('the catalogue of VSME', () => {
  test.each([...new Set(ASKED.map(({ point }) => point))])('asks the same at %s', (point) => {
    const asked = ASKED.filter((one) => one.point === point);
    const answer = valueOf(disclosureRequirement(point, MANY));
    const dependsOnEmployees = asked.some(({ datapoint: { condition } }) => readsEmployees(condition?.reads));
    const requirements = asked.map(({ datapoint: { requirement } }) =>
      dependsOnEmployees && requirement === 'skal, hvis relevant' ? 'skal' : requirement,
    );
    expect(requirements).toContain(answer.toLowerCase());
  });

  test.each([0, 1, 49, 50, 51, 149, 150, 151, MANY])('draws the same lines at %p employees', (employees) => {
    const facts = new Facts(cleanReport({ b1_employees: employees }));
    for (const { point, datapoint } of ASKED) {
      const answer = valueOf(disclosureRequirement(point, employees));
      const { condition } = datapoint;
      const holds = readsEmployees(condition?.reads) ? condition!.holds(facts) : true;
      expect([point, answer === 'Kan udelades']).toEqual([point, !holds]);
    }
  });
});

function readsEmployees(reads: readonly string[] | undefined): boolean {
  return reads?.includes('b1_employees') ?? false;
}

describe('the benchmarks aligned with the Paris Agreement', () => {
  test.each([
    [0.99, 'kul', 'NEJ'],
    [1, 'kul', 'JA'],
    [9.9, 'olie', 'NEJ'],
    [10, 'Olie', 'JA'],
    [50, 'gas', 'JA'],
    [49.9, ' EL ', 'NEJ'],
    [50, 'el', 'JA'],
    [0, 'kul', 'NEJ'],
  ])('%p %% of %s is %s', (share, kind, answer) => {
    expect(valueOf(exceedsParisBenchmark(share, kind))).toBe(answer);
  });

  test.each([
    [1, 'vind', '#N/A'],
    [1, 'constructor', '#N/A'],
    [null, 'kul', '#N/A'],
    [-1, 'kul', '#NUM!'],
    [100.1, 'kul', '#NUM!'],
  ])('%p of %s', (share, kind, error) => {
    expect(errorOf(exceedsParisBenchmark(share, kind))).toBe(error);
  });

  test('name the limit and its paragraph', () => {
    expect(exceedsParisBenchmark(1, 'kul')).toMatchObject({
      sources: [
        {
          figure: { da: 'Grænse for hårdt kul og brunkul: 1 % af indtægterne' },
          note: { da: expect.stringContaining('241a') },
        },
      ],
    });
  });
});
