import type { Evidence, Role } from '../../../handlingsplan/layout/layout';
import type { Text } from '../../../workbook/text';

/** What the pane says about which column means what. */
export const LAYOUT_TEXTS = {
  title: { da: 'Er kolonnerne forstået rigtigt?', en: 'Are the columns understood correctly?' },
  body: {
    da: 'Kompasark har fundet en handlingsplan i projektmappen. Se efter, og ret det, der er forkert. Der skrives ikke i planen, før du har bekræftet, og du bliver ikke spurgt igen.',
    en: 'Kompasark has found a handlingsplan in the workbook. Take a look, and correct what is wrong. Nothing is written to the plan before you have confirmed, and you are not asked again.',
  },
  uncertain: {
    da: 'Noget er gættet ud fra indholdet. Det er mærket »Gættet«.',
    en: 'Something is guessed from the content. It is marked “Guessed”.',
  },
  confirm: { da: 'Det er rigtigt', en: 'This is right' },
  confirmed: { da: 'Kolonnerne er bekræftet.', en: 'The columns have been confirmed.' },
  show: { da: 'Se eller ret kolonnerne', en: 'See or correct the columns' },
  back: { da: 'Planen', en: 'The plan' },
  sheet: { da: 'Ark', en: 'Sheet' },
  notUsed: { da: 'Bruges ikke', en: 'Not used' },
  meaning: { da: 'Betydning af', en: 'Meaning of' },
  column: { da: 'kolonne', en: 'column' },
  noHeading: { da: '(uden overskrift)', en: '(no heading)' },
  unused: { da: 'Ikke brugt', en: 'Not used' },
  missing: { da: 'Mangler', en: 'Missing' },
  missingBody: {
    da: 'Planen har brug for det her, men ingen kolonne er fundet. Vælg betydningen ved en af kolonnerne, eller indsæt en kolonne i arket, og læs igen:',
    en: 'The plan needs this, but no column was found. Choose the meaning at one of the columns, or insert a column in the sheet, and read again:',
  },
  rows: { da: 'række', en: 'rows' },
} as const;

export const ROLE_TEXTS: Readonly<Record<Role, Text>> = {
  plan: { da: 'handlingsplan', en: 'plan' },
  overview: { da: 'oversigt over målepunkter', en: 'overview of målepunkter' },
  log: { da: 'opfølgningslog', en: 'follow-up log' },
  data: { da: 'data', en: 'data' },
};

export const EVIDENCE_TEXTS: Readonly<Record<Evidence, Text>> = {
  heading: { da: 'Kendt overskrift', en: 'Known heading' },
  content: { da: 'Afgjort af indholdet', en: 'Settled by the content' },
  guess: { da: 'Gættet – se efter', en: 'Guessed – please check' },
  confirmed: { da: 'Bekræftet', en: 'Confirmed' },
};
