import type { AnswerStateName } from '../../vsme/relevance/answer-states';
import type { Counted } from '../texts';
import type { Text } from '../../workbook/text';

/** What the overview says beyond what it shares with the rest of the pane. */
export const OVERVIEW_TEXTS = {
  details: { da: 'Se svarene', en: 'See the answers' },
  own: { da: 'Egne datapunkter', en: 'Own datapoints' },
  records: {
    title: { da: 'Gemt i projektmappen', en: 'Kept in the workbook' },
    defects: {
      da: 'Noget af det, Kompasark gemmer på skjulte ark, kan ikke læses:',
      en: 'Some of what Kompasark keeps on hidden sheets cannot be read:',
    },
  },
  notAsked: { da: 'Intet er obligatorisk', en: 'Nothing is mandatory' },
  findings: { da: 'Vis fundene', en: 'Show the findings' },
  loading: { da: 'Henter …', en: 'Loading …' },
  verdict: {
    title: { da: 'Skabelonens egen status', en: 'The template’s own status' },
    agrees: { da: 'enig med Kompasark', en: 'agrees with Kompasark' },
    ours: { da: 'Kompasark', en: 'Kompasark' },
    inOrder: { da: 'i orden', en: 'in order' },
    notFinished: { da: 'ikke færdig', en: 'not finished' },
    goTo: { da: 'Gå til statuscellen', en: 'Go to the status cell' },
  },
  check: {
    title: { da: 'Skabelon-tjek', en: 'Template check' },
    formulasSound: {
      da: 'Alle skabelonens formler på svararkene er, som EFRAG lavede dem.',
      en: 'All formulas of the template on the sheets with answers are as EFRAG made them.',
    },
    formulasUnread: {
      da: 'Formlerne kontrolleres, når du kontrollerer grundigt under Validér.',
      en: 'The formulas are checked when you check thoroughly under Validate.',
    },
    formulasDamaged: {
      one: { da: 'formel er ikke, som EFRAG lavede den', en: 'formula is not as EFRAG made it' },
      many: { da: 'formler er ikke, som EFRAG lavede dem', en: 'formulas are not as EFRAG made them' },
    },
    danishSound: {
      da: 'Alle navne, Kompasark finder svarene ved, er der.',
      en: 'All names by which Kompasark finds the answers are there.',
    },
    danishDamaged: {
      one: { da: 'svar kan ikke findes', en: 'answer cannot be found' },
      many: { da: 'svar kan ikke findes', en: 'answers cannot be found' },
    },
    danishRepair: {
      da: 'Ret navnene i Formler › Navnestyring, eller lav en ny opgørelse, og flyt svarene over.',
      en: 'Correct the names in Formulas › Name Manager, or make a new workbook and move the answers over.',
    },
  },
} as const;

/** The states in the order a person can do something about them. */
export const STATE_ORDER: readonly AnswerStateName[] = [
  'wrong',
  'missing',
  'filled',
  'optional',
  'not-relevant',
];

export const STATE_TEXTS: Readonly<Record<AnswerStateName, Text>> = {
  wrong: { da: 'Fejl', en: 'Wrong' },
  missing: { da: 'Mangler', en: 'Missing' },
  filled: { da: 'Udfyldt', en: 'Filled in' },
  optional: { da: 'Valgfri', en: 'Optional' },
  'not-relevant': { da: 'Ikke relevant', en: 'Not relevant' },
};

export const WRONG: Counted = {
  one: { da: 'med fejl', en: 'with an error' },
  many: { da: 'med fejl', en: 'with errors' },
};
