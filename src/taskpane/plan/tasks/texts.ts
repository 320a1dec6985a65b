import type { Text } from '../../../workbook/text';
import type { Counted } from '../../texts';
import type { Urgency } from './tasks';

/** What the pane says about what is to be done, and when. */
export const TASK_TEXTS = {
  whose: { da: 'Hvis opgaver?', en: 'Whose tasks?' },
  everyone: { da: 'Alles', en: 'Everyone’s' },
  nobody: { da: 'Uden ansvarlig', en: 'Without an owner' },
  none: { da: 'Ingen opgaver', en: 'No tasks' },
  noneInPlan: {
    da: 'Planen har endnu ingen initiativer. Tilføj dem under Plan: åbn et målepunkt, og tryk »Tilføj initiativ«.',
    en: 'The plan has no initiatives yet. Add them under Plan: open a målepunkt, and press “Add an initiative”.',
  },
  allDone: { da: 'Alle initiativer er gennemført eller udgået.', en: 'Every initiative is done or dropped.' },
  noneForPerson: {
    da: 'Ingen åbne initiativer har den ansvarlige.',
    en: 'No open initiative has this owner.',
  },
  status: { da: 'Status for', en: 'Status of' },
  followUp: { da: 'Følg op', en: 'Follow up' },
  dueToday: { da: 'i dag', en: 'today' },
} as const;

export const URGENCY_TEXTS: Readonly<Record<Urgency, Text>> = {
  overdue: { da: 'Overskredet', en: 'Overdue' },
  soon: { da: 'De næste 90 dage', en: 'The next 90 days' },
  later: { da: 'Senere', en: 'Later' },
  undated: { da: 'Uden deadline', en: 'Without a deadline' },
};

export const DAYS_LEFT: Counted = {
  one: { da: 'dag tilbage', en: 'day left' },
  many: { da: 'dage tilbage', en: 'days left' },
};

export const DAYS_OVER: Counted = {
  one: { da: 'dag over', en: 'day over' },
  many: { da: 'dage over', en: 'days over' },
};
