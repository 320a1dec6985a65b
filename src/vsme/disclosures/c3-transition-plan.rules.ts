import { quotedValue } from '../../workbook/shown-value';
import { ADOPTED_PLAN, PLANNED_PLAN, whenever } from '../rules/conditions';
import { dateOf, existingDate } from '../rules/dates';
import type { Facts } from '../rules/facts';
import { required, type VsmeRule } from '../rules/kinds';
import { isHighClimateImpact } from '../rules/nace';

const C3 = { disclosure: 'C3', severity: 'error' } as const;
const PLAN_BOX = 'c3_transition_plan';

const ADOPTION = ['c3_planYear', 'c3_planMonth', 'c3_planDay'] as const;
const PERIOD_END = ['x_endYear', 'x_endMonth', 'x_endDay'] as const;

/** The transition plan for climate change mitigation (VSME 55-56). */
export const C3_TRANSITION_PLAN_RULES: readonly VsmeRule[] = [
  {
    ...C3,
    id: 'C3-12',
    paragraph: '55',
    source: 'Own check of the formula (D56), which looks at the first five NACE rows only',
    title: {
      da: 'Sektorens klimapåvirkning svarer til NACE-koderne',
      en: 'The climate impact of the sector agrees with the NACE codes',
    },
    help: {
      da: 'Høj klimapåvirkning er afsnit A-H og fast ejendom, 68, som er L i NACE Rev. 2 og M i listens Rev. 2.1. EFRAGs skabelon ser kun på de fem første rækker: flyt koden op blandt dem. Er formlen overskrevet, så hent den fra en ren skabelon.',
      en: 'High climate impact is sections A-H and real estate, 68, which is L in NACE Rev. 2 and M in the Rev. 2.1 of the list. EFRAG’s template looks at the first five rows only: move the code up among them. If the formula has been overwritten, take it from a clean template.',
    },
    reads: ['c3_highImpact', 'b1_nace'],
    when: (facts) => facts.has('c3_highImpact') && facts.filledRows('b1_nace').length > 0,
    *check(facts) {
      const [row] = highImpactRows(facts);
      if (facts.isTrue('c3_highImpact') === (row !== undefined)) return;
      if (row === undefined) {
        yield {
          datapoint: 'c3_highImpact',
          message: {
            da: 'Her står ja, men ingen af NACE-koderne er i en sektor med høj klimapåvirkning.',
            en: 'The cell says yes, but none of the NACE codes is in a high climate impact sector.',
          },
        };
        return;
      }
      const code = quotedValue(facts.text('b1_nace', row));
      yield {
        datapoint: 'c3_highImpact',
        message: {
          da: `Her står nej, men ${code.da} i række ${row} er i en sektor med høj klimapåvirkning.`,
          en: `The cell says no, but ${code.en} in row ${row} is in a high climate impact sector.`,
        },
      };
    },
  },
  required({
    ...C3,
    id: 'C3-13',
    paragraph: '55-56',
    source: 'EFRAG L57; ESG-skabelonen: skal in NACE A-H and L (Rev. 2)',
    title: {
      da: 'Status for omstillingsplanen skal angives',
      en: 'The status of the transition plan must be given',
    },
    help: {
      da: 'Fast ejendom er en sektor med høj klimapåvirkning. Vælg, om en omstillingsplan er vedtaget eller på vej; EFRAGs skabelon har ikke andre svar. Er ingen plan på vej, så skriv det som begrundelse, når fundet accepteres.',
      en: 'Real estate is a high climate impact sector. Choose whether a transition plan is adopted or planned; EFRAG’s template has no other answers. If no plan is on its way, say so as the reason when you accept the finding.',
    },
    datapoints: ['c3_planStatus'],
    expected: {
      da: 'en status, når virksomheden er i en sektor med høj klimapåvirkning',
      en: 'a status when the undertaking is in a high climate impact sector',
    },
    unlessSensitive: PLAN_BOX,
    when: (facts) => highImpactRows(facts).length > 0 && !isNoPlanForeseen(facts),
    whenReads: ['b1_nace', 'c3_planWill'],
  }),
  required({
    ...C3,
    id: 'C3-14',
    paragraph: '55',
    source: 'ESG-skabelonen: skal; EFRAG L58 never calls it missing',
    title: {
      da: 'En vedtaget omstillingsplan skal beskrives',
      en: 'An adopted transition plan must be described',
    },
    help: {
      da: 'Beskriv planen, og hvordan den sænker udledningen. Skabelonen selv melder ikke en tom celle.',
      en: 'Describe the plan and how it reduces the emissions. The template itself does not report a blank cell.',
    },
    datapoints: ['c3_planText'],
    expected: { da: 'en beskrivelse af den vedtagne plan', en: 'a description of the adopted plan' },
    unlessSensitive: PLAN_BOX,
    ...whenever(ADOPTED_PLAN),
  }),
  existingDate({
    ...C3,
    id: 'C3-15',
    paragraph: '56',
    source: 'EFRAG L59; ESG-skabelonen: skal',
    title: {
      da: 'En planlagt omstillingsplan har en dato for vedtagelsen',
      en: 'A planned transition plan has a date of adoption',
    },
    help: {
      da: 'Vælg år, måned og dag på listerne. Kendes dagen ikke, så vælg den sidste i måneden eller året.',
      en: 'Choose year, month and day from the lists. If the day is not known, choose the last of the month or the year.',
    },
    parts: ADOPTION,
    name: { da: 'Datoen for vedtagelsen', en: 'The date of adoption' },
    unlessSensitive: PLAN_BOX,
    ...whenever(PLANNED_PLAN),
  }),
  {
    ...C3,
    id: 'C3-16',
    severity: 'warning',
    paragraph: '56',
    source: 'Own',
    title: {
      da: 'Den planlagte vedtagelse ligger efter perioden',
      en: 'The planned adoption lies after the period',
    },
    help: {
      da: 'Er planen vedtaget inden periodens slutning, så vælg det som status, og beskriv planen. Ellers ret datoen.',
      en: 'If the plan was adopted before the end of the period, choose that as the status and describe the plan. Otherwise correct the date.',
    },
    reads: [...ADOPTION, ...PERIOD_END, ...PLANNED_PLAN.reads],
    when: (facts) =>
      PLANNED_PLAN.holds(facts) && dateOf(facts, ADOPTION) !== null && dateOf(facts, PERIOD_END) !== null,
    *check(facts) {
      const [adoption, end] = [dateOf(facts, ADOPTION), dateOf(facts, PERIOD_END)];
      if (adoption === null || end === null || adoption > end) return;
      yield {
        datapoint: 'c3_planYear',
        message: {
          da: `Planen ventes vedtaget ${adoption}, men perioden slutter ${end}.`,
          en: `The plan is to be adopted on ${adoption}, but the period ends on ${end}.`,
        },
      };
    },
  },
];

function highImpactRows(facts: Facts): readonly number[] {
  return facts.filledRows('b1_nace').filter((row) => isHighClimateImpact(facts.text('b1_nace', row) ?? ''));
}

/** Only the Danish workbook asks whether there will be a plan; its no answers the question of the status. */
function isNoPlanForeseen(facts: Facts): boolean {
  return facts.has('c3_planWill') && !facts.isTrue('c3_planWill');
}
