import { HAS_CONVICTIONS_OR_FINES, whenever } from '../rules/conditions';
import { required, wholeNumbers, type VsmeRule } from '../rules/kinds';
import { tickedWhenFilled } from '../rules/table-kinds';

const B11 = { disclosure: 'B11', severity: 'error', paragraph: '43' } as const;

export const B11_RULES: readonly VsmeRule[] = [
  required({
    ...B11,
    id: 'B11-01',
    source: 'EFRAG I6 and I7; ESG-skabelonen',
    title: {
      da: 'Domme og bøder for korruption og bestikkelse skal oplyses',
      en: 'Convictions and fines for corruption and bribery must be reported',
    },
    help: {
      da: 'Skriv både antallet af domme og det samlede bødebeløb. Er der domme uden bøde, så skriv 0 i beløbet.',
      en: 'Give both the number of convictions and the total amount of fines. For convictions without a fine write 0 as the amount.',
    },
    datapoints: ['b11_convictions', 'b11_fines'],
    expected: {
      da: 'et tal, når der er domme eller bøder',
      en: 'a number when there are convictions or fines',
    },
    unlessSensitive: 'b11_convitions_and_fines_for_corruption_and_bribery',
    ...whenever(HAS_CONVICTIONS_OR_FINES),
  }),
  wholeNumbers({
    ...B11,
    id: 'B11-02',
    source: 'EFRAG data validation H6',
    title: { da: 'Antal domme er et helt tal', en: 'The number of convictions is a whole number' },
    help: {
      da: 'Skriv antallet af domme her og bødebeløbet i rækken under.',
      en: 'Give the number of convictions here and the amount of fines in the row below.',
    },
    datapoints: ['b11_convictions'],
  }),
  tickedWhenFilled({
    ...B11,
    id: 'B11-03',
    severity: 'warning',
    source: 'Own',
    title: {
      da: 'Domme og bøder kræver svaret, at der er nogen',
      en: 'Convictions and fines need the answer that there are some',
    },
    help: {
      da: 'Markér, at der er domme eller bøder, eller ryd tallene. Var der ingen, er det nok ikke at markere.',
      en: 'Tick that there are convictions or fines, or clear the figures. If there were none, leaving it unticked is enough.',
    },
    box: 'b11_has',
    filled: ['b11_convictions', 'b11_fines'],
    what: { da: 'Antal domme eller bødebeløb', en: 'The number of convictions or the amount of fines' },
  }),
];
