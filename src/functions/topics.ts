import type { Text } from '../workbook/text';

/** What the catalogue and the reference group the functions by, in this order. */
export const TOPICS = {
  vsme: { da: 'VSME', en: 'VSME' },
  'energy-climate': { da: 'Energi og klima', en: 'Energy and climate' },
  targets: { da: 'Mål og benchmark', en: 'Targets and benchmarks' },
  survey: { da: 'Spørgeskema', en: 'Surveys' },
  workforce: { da: 'Medarbejdere', en: 'Workforce' },
  economy: { da: 'Økonomi og boliger', en: 'Economy and housing' },
  pool: { da: 'Bæredygtighedspuljen', en: 'The sustainability pool (Bæredygtighedspuljen)' },
  handlingsplan: { da: 'Handlingsplan', en: 'Action plan' },
  validation: { da: 'Validering', en: 'Validation' },
} as const satisfies Readonly<Record<string, Text>>;

export type Topic = keyof typeof TOPICS;
