import { quotedValue } from '../../workbook/shown-value';
import { MAY_BE_OVERWRITTEN } from '../overwritable';
import { EVERY_DATAPOINT, GENERIC, isComputed, problemAt } from './every-answer';
import type { VsmeRule } from './kinds';
import { SENSITIVE_BOXES, sensitiveRead } from './sensitive-data';

/** What the template itself must keep: its formulas, and what it is told to keep out of sight. */
export const TEMPLATE_RULES: readonly VsmeRule[] = [
  {
    ...GENERIC,
    id: 'GEN-FORMULA',
    severity: 'warning',
    source: 'Own: the cells that the template calculates',
    title: { da: 'Skabelonens formler skal bevares', en: 'The formulas of the template must be kept' },
    help: {
      da: 'Et tal skrevet oven i en formel følger ikke med, når delene rettes. Kopiér formlen fra samme celle i en ren skabelon af samme version. Kun de svar, skabelonen beregner, kontrolleres; ikke dens statusceller og hjælpeark.',
      en: 'A number written over a formula does not follow when the parts are corrected. Copy the formula from the same cell of a clean template of the same version. Only the answers that the template calculates are checked, not its status cells and helper sheets.',
    },
    reads: EVERY_DATAPOINT,
    *check(facts) {
      for (const bound of facts.report.datapoints.values()) {
        if (MAY_BE_OVERWRITTEN.has(bound.datapoint.id) || !isComputed(facts, bound)) continue;
        for (const answer of facts.answers(bound.datapoint.id)) {
          if (answer.cell.formula !== undefined) continue;
          if (answer.cell.locked === undefined) {
            yield { unchecked: FORMULAS_NOT_READ };
            return;
          }
          const says = quotedValue(answer.cell.value);
          yield problemAt(answer, {
            da: `Her står ${says.da} som fast værdi, hvor skabelonen har en formel.`,
            en: `The cell holds ${says.en} as a constant where the template has a formula.`,
          });
        }
      }
    },
  },
  {
    ...GENERIC,
    id: 'GEN-LEAK',
    paragraph: '24(b)',
    source: 'Own: the conversion publishes whatever is filled',
    title: {
      da: 'Det, der er markeret fortroligt, må ikke være udfyldt',
      en: 'What is ticked as sensitive must not be filled',
    },
    help: {
      da: 'Når rapporten konverteres, offentliggøres alt, der er udfyldt, også det markerede. Slet tallene, eller fjern markeringen på indholdsarket.',
      en: 'When the report is converted, everything that is filled is published, the ticked parts too. Delete the figures, or remove the tick on the contents sheet.',
    },
    reads: [...EVERY_DATAPOINT, ...[...SENSITIVE_BOXES.keys()].map(sensitiveRead)],
    when: (facts) => facts.report.boxes.size > 0,
    *check(facts) {
      for (const [box, datapoints] of SENSITIVE_BOXES) {
        if (!facts.isSensitive(box)) continue;
        for (const answer of datapoints.flatMap((datapoint) => facts.answers(datapoint))) {
          const { meaning } = answer.reading;
          if (meaning === null || meaning === false) continue;
          const says = quotedValue(answer.cell.value);
          yield problemAt(answer, {
            da: `Oplysningen er markeret som fortrolig, men der står ${says.da}.`,
            en: `The answer is ticked as sensitive, but the cell holds ${says.en}.`,
          });
        }
      }
    },
  },
];

const FORMULAS_NOT_READ = {
  da: 'Formlerne er ikke læst, så det er ikke kontrolleret, om nogen er overskrevet.',
  en: 'The formulas have not been read, so it is not checked whether any has been overwritten.',
};
