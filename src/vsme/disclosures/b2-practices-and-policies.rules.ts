import { quotedValue } from '../../workbook/shown-value';
import { oneFilled } from '../rules/choice-kinds';
import { HAS_PRACTICES, IS_COOPERATIVE, whenever } from '../rules/conditions';
import { required, type VsmeRule } from '../rules/kinds';
import { tickedWhenFilled } from '../rules/table-kinds';

const B2 = { disclosure: 'B2', paragraph: '26' } as const;
const BOX = 'b2_practices_policies_and_future_initiatives';

const COOPERATIVE = ['b2_coopParticipation', 'b2_coopInvestment', 'b2_coopLimits'] as const;

export const B2_RULES: readonly VsmeRule[] = [
  oneFilled({
    ...B2,
    id: 'B2-01',
    severity: 'error',
    source: 'EFRAG P512',
    title: {
      da: 'Praksisser og politikker skal dække mindst ét område',
      en: 'Practices and policies must cover at least one topic',
    },
    help: {
      da: 'Markér de områder, som praksisserne, politikkerne eller initiativerne handler om, eller fjern svaret, at der er nogen.',
      en: 'Tick the topics the practices, policies or initiatives are about, or untick that there are any.',
    },
    datapoints: ['b2_topics'],
    message: {
      da: 'Der findes praksisser, politikker eller initiativer, men intet område er markeret.',
      en: 'There are practices, policies or initiatives, but no topic is ticked.',
    },
    unlessSensitive: BOX,
    ...whenever(HAS_PRACTICES),
  }),
  tickedWhenFilled({
    ...B2,
    id: 'B2-02',
    severity: 'warning',
    source: 'Own',
    title: {
      da: 'Områder kræver svaret, at der findes praksisser',
      en: 'Topics need the answer that there are practices',
    },
    help: {
      da: 'Markér, at der findes praksisser, politikker eller initiativer, eller fjern områderne.',
      en: 'Tick that there are practices, policies or initiatives, or untick the topics.',
    },
    box: 'b2_has',
    filled: ['b2_topics'],
    what: { da: 'Et eller flere områder', en: 'At least one topic' },
  }),
  required({
    ...B2,
    id: 'B2-03',
    severity: 'warning',
    source: 'ESG-skabelonen: JA/NEJ for hvert område',
    title: {
      da: 'Er politikkerne offentlige, og har de mål?',
      en: 'Are the policies public, and do they have targets?',
    },
    help: {
      da: 'Svar på begge spørgsmål. Et nej er et fuldgyldigt svar.',
      en: 'Answer both questions. A no is a perfectly good answer.',
    },
    datapoints: ['b2_public', 'b2_target'],
    expected: { da: 'et ja eller et nej', en: 'a yes or a no' },
    unlessSensitive: BOX,
    ...whenever(HAS_PRACTICES),
  }),
  {
    ...B2,
    id: 'B2-04',
    severity: 'warning',
    paragraph: '15',
    source: 'EFRAG E516',
    title: {
      da: 'Andelsoplysninger gælder kun andelsvirksomheder',
      en: 'Cooperative information is for cooperatives only',
    },
    help: {
      da: 'Slet oplysningerne, eller ret selskabsformen i B1.',
      en: 'Delete the information, or correct the legal form in B1.',
    },
    reads: [...COOPERATIVE, ...IS_COOPERATIVE.reads],
    when: (facts) => COOPERATIVE.some((datapoint) => facts.has(datapoint)),
    *check(facts) {
      if (IS_COOPERATIVE.holds(facts)) return;
      const form = quotedValue(facts.text('b1_legalForm'));
      yield {
        datapoint: COOPERATIVE.find((datapoint) => facts.has(datapoint))!,
        message: {
          da: `Feltet er udfyldt, men selskabsformen i B1 er ${form.da}.`,
          en: `The field is filled in, but the legal form in B1 is ${form.en}.`,
        },
      };
    },
  },
];
