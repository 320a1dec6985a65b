import { countCprNumbers } from '../../validation/cpr-numbers';
import { isComputed, ofEachAnswer, problemAt } from './every-answer';
import type { VsmeRule } from './kinds';

/** What must not be published about people. */
export const PRIVACY_RULES: readonly VsmeRule[] = [
  ofEachAnswer({
    id: 'GEN-CPR',
    severity: 'warning',
    source: 'Own: databeskyttelsesloven § 11; the report is published',
    title: {
      da: 'En tekst må ikke indeholde et CPR-nummer',
      en: 'A text must not contain a civil registration number',
    },
    help: {
      da: 'Rapporten bliver offentlig. Slet nummeret, og skriv hellere en rolle eller et antal. Er det et andet slags nummer, kan fundet accepteres.',
      en: 'The report becomes public. Delete the number, and rather name a role or a count. If it is another kind of number, accept the finding.',
    },
    problem(answer, facts) {
      const { value } = answer.cell;
      if (typeof value !== 'string' || isComputed(facts, answer.bound)) return undefined;
      const count = countCprNumbers(value);
      if (count === 0) return undefined;
      // The number itself is not repeated: findings are printed and passed on.
      return problemAt(answer, {
        da: `Teksten indeholder ${count === 1 ? 'noget, der ligner et CPR-nummer' : `${count} numre, der ligner CPR-numre`}.`,
        en: `The text contains ${count === 1 ? 'what looks like a civil registration number' : `${count} numbers that look like civil registration numbers`}.`,
      });
    },
  }),
];
