import type { Phase } from '../../../src/handlingsplan/validate';
import { CLEAN, day, withMore, withoutRow, withRow, type PlanParts } from '../support/plan-builder';

/** A plan in which a rule finds something, and one in which it does not. */
export interface RuleCase {
  readonly fails: PlanParts;
  readonly at: string;
  /** Found in the English message. */
  readonly says: RegExp;
  /** Absent: the clean plan. */
  readonly passes?: PlanParts;
  /** The offered fix, by its English title. */
  readonly fix?: string;
  /** Absent: the plan phase. */
  readonly phase?: Phase;
}

const plan = (row: number, values: Parameters<typeof withRow>[3]): PlanParts =>
  withRow(CLEAN, 'plan', row, values);
const overview = (row: number, values: Parameters<typeof withRow>[3]): PlanParts =>
  withRow(CLEAN, 'overview', row, values);

const SECOND_GOAL = {
  maalepunkt: 'Affald',
  goalNo: 2,
  goal: 'Genanvende 70 % af byggeaffaldet på alle byggesager i 2028.',
  approvedBy: 'Bestyrelsen',
  initiativeId: 'i6',
  initiative: 'Krav om sortering i udbud',
  responsible: 'Mette Holm',
  deadline: day('2028-01-31'),
  status: 'Ikke påbegyndt',
};

/** By rule id. */
export const RULE_CASES: Readonly<Record<string, RuleCase>> = {
  HP01: {
    fails: plan(3, { maalepunkt: 'Afald og genbrug' }),
    at: 'unknown.1',
    says: /“Afald og genbrug” is none of the 20/,
    passes: plan(3, { maalepunkt: 'Afald' }),
  },
  HP02: {
    fails: withMore(CLEAN, 'overview', { maalepunkt: 'Affald', prioritised: 'Nej' }),
    at: 'repeated.1',
    says: /E6 Waste already stands further up/,
  },
  HP03: {
    fails: overview(2, { prioritised: 'Nej' }),
    at: 'plan',
    says: /3 målepunkter are prioritised; the recommendation is about 6/,
  },
  HP04: {
    fails: overview(4, { prioritised: 'Nej' }),
    at: 'plan',
    says: /No målepunkt is prioritised in G/,
  },
  HP05: {
    fails: overview(1, { level: 'Rimeligt' }),
    at: 'E1.level',
    says: /is “Rimeligt”\. It must be one of: Minimum, Mellem, Ambitiøst\./,
    passes: overview(1, { level: 'på niveau med sektoren' }),
  },
  HP06: {
    fails: overview(1, { sentence: null }),
    at: 'E1.sentence',
    says: /has no ambition sentence/,
  },
  HP07: {
    fails: overview(1, { sentence: 'Varmen bliver inde. Regningen bliver nede.' }),
    at: 'E1.sentence',
    says: /is more than one sentence/,
    passes: overview(1, { sentence: 'Vi sænker forbruget med ca. 20 % mv. i alle bygninger.' }),
  },
  HP08: {
    fails: withoutRow(CLEAN, 'plan', 3),
    at: 'E6',
    says: /E6 Waste has no SMART goals/,
  },
  HP09: {
    fails: withMore(
      CLEAN,
      'plan',
      SECOND_GOAL,
      { ...SECOND_GOAL, goalNo: 3, goal: 'Halvere mængden af storskrald i 2028.', initiativeId: 'i7' },
      { ...SECOND_GOAL, goalNo: 4, goal: 'Fordoble antallet af genbrugsrum i 2028.', initiativeId: 'i8' },
    ),
    at: 'E6.4.text',
    says: /E6 Waste has 4 SMART goals; there should be at most 3/,
    passes: withMore(CLEAN, 'plan', SECOND_GOAL),
  },
  HP10: {
    fails: plan(3, {
      goal: 'Vi vil have mere fokus på affald',
      baseline: null,
      target: null,
      targetYear: null,
      indicator: null,
    }),
    at: 'E6.1.text',
    says: /^SMART: S, M and T are missing\. “mere” can mean/,
  },
  HP11: {
    fails: plan(3, {
      initiative: null,
      responsible: null,
      deadline: null,
      status: null,
      start: null,
      initiativeId: null,
      percent: null,
    }),
    at: 'E6.1.text',
    says: /has no initiatives/,
  },
  HP12: {
    fails: plan(3, { responsible: null }),
    at: 'E6.1.1.responsible',
    says: /“Nye affaldsøer ved etageafdelingerne” has no person responsible/,
    passes: plan(5, { responsible: null }),
  },
  HP13: {
    fails: plan(3, { responsible: 'Bestyrelsen og driften' }),
    at: 'E6.1.1.responsible',
    says: /“Bestyrelsen og driften” is a group/,
    passes: plan(3, { responsible: 'Bestyrelsen og Mette Holm' }),
  },
  HP14: {
    fails: plan(3, { deadline: 'snarest' }),
    at: 'E6.1.1.deadline',
    says: /“snarest”, which cannot be read as a day/,
    passes: plan(3, { deadline: '3. kvt. 2027' }),
  },
  HP15: {
    fails: plan(3, { start: day('2028-01-01') }),
    at: 'E6.1.1.deadline',
    says: /The deadline is 31 Dec 2027, but the initiative does not start until 1 Jan 2028\./,
    passes: plan(3, { start: day('2027-12-31') }),
  },
  HP16: {
    fails: plan(3, { deadline: day('2029-01-01') }),
    at: 'E6.1.1.deadline',
    says: /1 Jan 2029, but the goal is to be reached in 2028/,
    passes: plan(3, { deadline: day('2028-12-31') }),
  },
  HP17: {
    fails: plan(1, { deadline: day('2026-11-20') }),
    at: 'E1.1.1.deadline',
    says: /was 20 Nov 2026, and the status is “I gang”/,
    passes: plan(1, { deadline: day('2026-11-21') }),
  },
  HP18: {
    fails: plan(3, { status: 'venter måske på Mette' }),
    at: 'E6.1.1.status',
    says: /“venter måske på Mette”, which Kompasark does not know/,
    passes: plan(3, { status: 'på hold' }),
  },
  HP19: {
    fails: withoutRow(CLEAN, 'log', 1),
    at: 'E1.1.2.status',
    says: /is completed, but there is neither follow-up nor an actual value/,
    passes: withRow(withoutRow(CLEAN, 'log', 1), 'plan', 2, { followUp: 'Alle lofter er isoleret.' }),
  },
  HP20: {
    fails: plan(4, { start: day('2026-01-01') }),
    at: 'S1.1.1.status',
    says: /no follow-up on “Samtaler efter tre sygedage” since 1 Jan 2026/,
    passes: plan(4, { start: day('2026-01-01'), status: 'Ikke påbegyndt' }),
  },
  HP21: {
    fails: plan(3, { target: 34 }),
    at: 'E6.1.target',
    says: /The target value is 34, and so is the base value/,
    passes: plan(3, { target: 34, goal: 'Fastholde sorteringsgraden på 34 % til og med 2028.' }),
  },
  HP22: {
    fails: plan(3, { baseline: 50, target: 34 }),
    at: 'E6.1.target',
    says: /From 50 to 34 is a fall, but for Sorteringsgrad higher is better/,
    passes: plan(3, { indicator: 'Noget helt andet', baseline: 50, target: 34 }),
  },
  HP23: {
    fails: plan(3, { unit: null }),
    at: 'E6.1.unit',
    says: /50 has no unit\. Sorteringsgrad is usually measured in %\./,
    passes: plan(3, { unit: null, baseline: null, target: null }),
  },
  HP24: {
    fails: plan(3, { baselineYear: 2029 }),
    at: 'E6.1.baselineYear',
    says: /The base year 2029 is later than the target year 2028/,
    passes: plan(3, { baselineYear: 2028 }),
  },
  HP25: {
    fails: plan(1, { target: 80 }),
    at: 'E1.1.target',
    says: /needs -12\.6667 kWh\/m² a year\. Until now the change has been -5 a year/,
    passes: plan(1, { target: 90 }),
  },
  HP26: {
    fails: plan(3, { baseline: null }),
    at: 'E6',
    says: /E6 Waste has neither data nor a base value/,
    passes: withRow(plan(3, { baseline: null }), 'overview', 2, { today: 'Vi sorterer 34 % i dag.' }),
  },
  HP27: {
    fails: plan(3, { resources: '[Indsæt ressourcer]' }),
    at: 'help.1',
    says: /looks like a help text/,
    fix: 'Delete “[Indsæt ressourcer]”',
  },
  HP28: {
    fails: withRow(CLEAN, 'log', 2, { comment: 'Aftalt med 010190-1234 i blok 2.' }),
    at: 'log.2.comment',
    says: /^The text contains what looks like a civil registration number\.$/,
    passes: withRow(CLEAN, 'log', 2, { comment: 'Sag 999999-1234 er lukket.' }),
  },
  HP29: {
    fails: plan(3, { goal: 'Halvere CO₂-udledningen fra affald senest ultimo 2028.', vsme: 'B7' }),
    at: 'E6.1.vsme',
    says: /mentions CO2, but is not linked to VSME C3; it says “B7”/,
    passes: plan(3, { goal: 'Halvere CO2-udledningen fra affald senest ultimo 2028.', vsme: 'B7, c3' }),
    fix: 'Write “B7, C3”',
  },
  HP30: {
    fails: plan(5, { target: 11 }),
    at: 'G1.1.target',
    says: /The target is 11 % husstande, but the national average was 12 in 2025, and higher is better/,
    passes: plan(5, { target: 11, unit: 'stk.' }),
  },
  HP31: {
    fails: plan(3, { initiativeId: 'i1' }),
    at: 'E6.1.1.initiativeId',
    says: /“Indregulering af varmeanlægget i blok 1-4” has the id “i1” too/,
  },
  HP32: {
    fails: plan(3, { deadline: 'ultimo 2027' }),
    at: 'E6.1.1.deadline',
    says: /“ultimo 2027” is read as 31 Dec 2027, but Excel cannot sort by it/,
    fix: 'Write the date 31 Dec 2027',
  },
  HP33: {
    fails: plan(1, { status: 'i proces' }),
    at: 'E1.1.1.status',
    says: /“i proces” is read as “I gang”/,
    passes: plan(1, { status: 'i gang' }),
    fix: 'Write “I gang”',
  },
  HP34: {
    fails: plan(3, { nextStep: { error: '#REF!' } }),
    at: 'E6.1.1.nextStep',
    says: /shows #REF! instead of an answer/,
  },
  HP35: {
    fails: plan(3, { baseline: 'ca. en tredjedel' }),
    at: 'E6.1.baseline',
    says: /It says “ca\. en tredjedel”, which cannot be read as a number/,
    passes: plan(3, { baseline: '34 %' }),
  },
};
