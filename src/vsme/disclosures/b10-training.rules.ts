import { quotedValue } from '../../workbook/shown-value';
import type { VsmeRule } from '../rules/kinds';
import { sensitiveRead } from '../rules/sensitive-data';

const TRAINING = { disclosure: 'B10', severity: 'error', paragraph: '42(d)' } as const;
const TRAINING_BOX = 'b10_number_annual_training_hours_per_employee';

/** The groups of B8 and their average hours here. */
const TRAINED = [
  { employees: 'b8_male', hours: 'b10_trainMale' },
  { employees: 'b8_female', hours: 'b10_trainFemale' },
  { employees: 'b8_other', hours: 'b10_trainOther' },
  { employees: 'b8_notReported', hours: 'b10_trainNotRep' },
] as const;
const HOURS = TRAINED.map(({ hours }) => hours);

/** More is more than a year of full-time work. */
const MOST_TRAINING_HOURS = 2000;

export const B10_TRAINING_RULES: readonly VsmeRule[] = [
  {
    ...TRAINING,
    id: 'B10-09',
    source: 'EFRAG I157; ESG-skabelonen: skal',
    title: { da: 'Uddannelsestimer skal oplyses', en: 'Training hours must be reported' },
    help: {
      da: 'Skriv de gennemsnitlige timer pr. ansat for hvert køn. De må skønnes; var der ingen, så skriv 0.',
      en: 'Give the average hours per employee of each gender. They may be estimated; if there were none, write 0.',
    },
    reads: [...HOURS, sensitiveRead(TRAINING_BOX)],
    when: (facts) => !facts.isSensitive(TRAINING_BOX),
    *check(facts) {
      if (HOURS.some((hours) => facts.has(hours))) return;
      yield {
        datapoint: 'b10_trainMale',
        message: {
          da: 'Ingen af grupperne har uddannelsestimer.',
          en: 'None of the groups has training hours.',
        },
      };
    },
  },
  {
    ...TRAINING,
    id: 'B10-10',
    severity: 'warning',
    source: 'Own',
    title: {
      da: 'Uddannelsestimer passer til kønsfordelingen i B8',
      en: 'Training hours match the genders in B8',
    },
    help: {
      da: 'Skriv timer for hver gruppe, der har ansatte i B8, og kun for dem.',
      en: 'Give hours for every group with employees in B8, and for no other.',
    },
    reads: [...TRAINED.flatMap(({ employees, hours }) => [employees, hours]), sensitiveRead(TRAINING_BOX)],
    when: (facts) => !facts.isSensitive(TRAINING_BOX) && HOURS.some((hours) => facts.has(hours)),
    *check(facts) {
      for (const { employees, hours } of TRAINED) {
        const count = facts.number(employees);
        if (count === null || count > 0 === facts.has(hours)) continue;
        const says = quotedValue(count);
        yield {
          datapoint: hours,
          message:
            count > 0
              ? {
                  da: `B8 har ${says.da} ansatte i gruppen, men timerne mangler.`,
                  en: `B8 has ${says.en} employees in the group, but the hours are missing.`,
                }
              : {
                  da: 'Der er timer, men B8 har ingen ansatte i gruppen.',
                  en: 'There are hours, but B8 has no employees in the group.',
                },
        };
      }
    },
  },
  {
    ...TRAINING,
    id: 'B10-11',
    severity: 'warning',
    source: 'Own plausibility check',
    title: {
      da: 'Uddannelsestimer er et gennemsnit pr. ansat',
      en: 'Training hours are an average per employee',
    },
    help: {
      da: 'Del gruppens timer med antallet af ansatte i den.',
      en: 'Divide the hours of the group by its number of employees.',
    },
    reads: HOURS,
    when: (facts) => HOURS.some((hours) => facts.has(hours)),
    *check(facts) {
      for (const datapoint of HOURS) {
        const hours = facts.number(datapoint);
        if (hours === null || hours <= MOST_TRAINING_HOURS) continue;
        const says = quotedValue(hours);
        yield {
          datapoint,
          message: {
            da: `${says.da} timer pr. ansat er mere end et helt arbejdsår.`,
            en: `${says.en} hours per employee is more than a whole year of work.`,
          },
        };
      }
    },
  },
];
