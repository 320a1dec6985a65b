import { MAALEPUNKTER } from '../../../src/handlingsplan/configuration/configuration';
import { daysIn } from '../../../src/formulas/smart/days-in-text';
import { isDemanding, paceTo } from '../../../src/formulas/smart/pace';
import { smartCheck, type GoalDraft, type SmartLetter } from '../../../src/formulas/smart/smart-check';

const TODAY = '2026-11-21';
const [ENERGY] = MAALEPUNKTER;

function letters(draft: GoalDraft): Readonly<Record<SmartLetter['letter'], SmartLetter['state']>> {
  const found = smartCheck(draft, { today: TODAY, example: ENERGY?.indicators[0] });
  return Object.fromEntries(found.map(({ letter, state }) => [letter, state])) as ReturnType<typeof letters>;
}

const GOOD: GoalDraft = {
  text: 'Sænke varmeforbruget i afdeling 12 fra 120 til 100 kWh/m² senest 31-12-2028.',
};

describe('smartCheck', () => {
  it.each(MAALEPUNKTER.map(({ id, goalExample }) => [id, goalExample]))(
    'finds nothing missing in the example of %s: %s',
    (_, text) => {
      const states = smartCheck({ text }, { today: TODAY, example: ENERGY?.indicators[0] });
      expect(states.filter(({ state }) => state === 'missing')).toEqual([]);
    },
  );

  it('never takes attractive and realistic for met', () => {
    expect(letters(GOOD)).toEqual({ S: 'met', M: 'met', A: 'needs-person', R: 'needs-person', T: 'met' });
    const approved = { ...GOOD, approvedBy: 'Organisationsbestyrelsen', approvedOn: '2026-06-01' };
    expect(letters(approved)).toMatchObject({ A: 'confirmed', R: 'needs-person' });
    const [, , accepted] = smartCheck(approved, { today: TODAY, example: ENERGY?.indicators[0] });
    expect(accepted?.why).toEqual({
      da: 'Bekræftet af Organisationsbestyrelsen 01-06-2026.',
      en: 'Confirmed by Organisationsbestyrelsen on 1 Jun 2026.',
    });
  });

  it.each<[string, GoalDraft]>([
    ['blank', { text: '  ' }],
    ['short', { text: 'Mindre energi i 2028' }],
    ['long', { text: `${GOOD.text} `.repeat(5) }],
    ['vague without number and deadline', { text: 'Vi vil styrke fokus på energiforbrug i afdelingerne' }],
    ['about nothing', { text: 'Op på 40 % og helst 50 % i 2028' }],
  ])('misses S in a goal that is %s', (_, draft) => {
    expect(letters(draft).S).toBe('missing');
  });

  it('lets a vague word pass with a number or a deadline', () => {
    expect(letters({ text: 'Styrke energistyringen i alle afdelinger' }).S).toBe('met');
    expect(letters({ text: 'Styrke energistyringen i bygningerne inden udgangen af 2028' }).S).toBe('met');
    expect(letters({ text: 'Styrke energistyringen i bygningerne', target: 40 }).S).toBe('met');
  });

  it.each<[SmartLetter['state'], GoalDraft]>([
    ['missing', { text: 'Energiforbruget i afdeling 12 skal ned senest 31-12-2028' }],
    ['missing', { text: 'Mindre CO2 fra bygning 3 i 2028, målt i scope 1' }],
    ['met', { text: 'Energiforbruget i afdeling 12 skal ned med 15 % senest 31-12-2028' }],
    ['met', { text: 'Halvere energiforbruget i afdeling 12 senest 31-12-2028' }],
    ['met', { text: 'Energiforbruget i bygningerne skal ned', target: 0, unit: 'kWh' }],
    ['missing', { text: 'Energiforbruget i bygningerne skal ned', target: 90 }],
    ['warning', { text: 'Energiforbruget i bygningerne skal ned', indicator: 'Varmeforbrug' }],
    ['warning', { text: 'Vi etablerer energistyring i bygningerne' }],
    ['missing', { text: 'Sænke varmeforbruget til 100', baseline: 100, target: 100, unit: 'kWh' }],
    ['met', { text: 'Fastholde varmeforbruget på 100', baseline: 100, target: 100, unit: 'kWh' }],
  ])('finds M %s in %p', (state, draft) => {
    expect(letters(draft).M).toBe(state);
  });

  it.each<[SmartLetter['state'], GoalDraft]>([
    ['missing', { text: 'Sænke energiforbruget med 2000 kWh pr. bygning' }],
    ['missing', { text: 'Renovere 2030 boliger i afdeling 12' }],
    ['met', { text: 'Renovere 2030 boliger i afdeling 12', targetYear: 2026 }],
    ['met', { text: 'Renovere 40 boliger i 3. kvartal 2027 og igen senere' }],
    ['met', { text: 'Fra 2026 til 2036 renoveres 40 boliger' }],
    ['missing', { text: 'Renovere 40 boliger inden 2050' }],
    ['warning', { text: 'Renovere 40 boliger inden udgangen af 2025' }],
  ])('finds T %s in %p', (state, draft) => {
    expect(letters(draft).T).toBe(state);
  });

  it('warns when the pace must more than double', () => {
    const history = [
      { year: 2023, value: 124 },
      { year: 2025, value: 120 },
    ];
    const draft = { ...GOOD, baseline: 124, target: 100, targetYear: 2028, history };
    expect(letters(draft).R).toBe('warning');
    expect(letters({ ...draft, target: 108 }).R).toBe('needs-person');
  });
});

describe('paceTo', () => {
  const history = [
    { year: 2023, value: 124 },
    { year: 2025, value: 120 },
  ];

  it.each([
    [{ value: 108, year: 2028, baseline: 124 }, { required: -4, achieved: -2 }, false],
    [{ value: 105, year: 2028, baseline: 124 }, { required: -5, achieved: -2 }, true],
    [{ value: 126, year: 2028, baseline: null }, { required: 2, achieved: -2 }, true],
  ])('of %p is %p', (target, pace, demanding) => {
    expect(paceTo(target, history)).toEqual(pace);
    expect(isDemanding(pace)).toBe(demanding);
  });

  it('is nothing without two years, with no year ahead, or when the target is reached', () => {
    expect(paceTo({ value: 100, year: 2028, baseline: 124 }, history.slice(1))).toBeNull();
    expect(paceTo({ value: 100, year: 2025, baseline: 124 }, history)).toBeNull();
    expect(paceTo({ value: 122, year: 2028, baseline: 130 }, history)).toBeNull();
    expect(paceTo({ value: 120, year: 2028, baseline: 124 }, history)).toBeNull();
  });
});

test('daysIn finds where the days stand', () => {
  const text = 'Løfte andelen fra 71 % i 2025 til 85 % inden udgangen af 2029.';
  expect(daysIn(text).map(({ iso, from, to }) => [iso, text.slice(from, to)])).toEqual([
    ['2025-12-31', 'i 2025'],
    ['2029-12-31', 'inden udgangen af 2029.'],
  ]);
});
