import type { Text } from '../../../workbook/text';
import type { Phase } from '../../../handlingsplan/validate';

/** What the pane says about validating a plan. */
export const PLAN_VALIDATE_TEXTS = {
  phase: { da: 'Hvor langt er I?', en: 'How far are you?' },
  wholePlan: { da: 'Hele planen', en: 'The whole plan' },
} as const;

/** The parts of a plan whose findings belong to no målepunkt. */
export const PART_TEXTS: Readonly<Partial<Record<string, Text>>> = {
  log: { da: 'Opfølgning', en: 'Follow-up' },
  data: { da: 'Data', en: 'Data' },
};

export const PHASE_TEXTS: Readonly<Record<Phase, Text>> = {
  workshop: {
    da: 'Efter workshoppen: mål uden initiativer er i orden',
    en: 'After the workshop: goals without initiatives are fine',
  },
  plan: {
    da: 'Færdig plan: hvert mål skal have initiativer',
    en: 'Finished plan: every goal needs initiatives',
  },
};
