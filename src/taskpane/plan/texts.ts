import type { AmbitionLevel, Status } from '../../handlingsplan/configuration/configuration';
import type { Text } from '../../workbook/text';
import type { Counted } from '../texts';

/** What the pane says about the plan and its målepunkter. */
export const PLAN_TEXTS = {
  title: { da: 'Handlingsplan', en: 'Handlingsplan' },
  goToCell: { da: 'Gå til cellen', en: 'Go to the cell' },
  prioritise: { da: 'Prioritér og hold workshop', en: 'Prioritise and run the workshop' },
  onlyPrioritised: { da: 'Vis kun prioriterede', en: 'Show only the prioritised' },
  prioritised: { da: 'Prioriteret', en: 'Prioritised' },
  nonePrioritised: { da: 'Ingen målepunkter er prioriteret', en: 'No målepunkt is prioritised' },
  nonePrioritisedBody: {
    da: 'Prioritér målepunkterne: vælg omkring seks af de tyve, som I vil arbejde med. Tryk »Prioritér og hold workshop«, eller åbn et målepunkt herunder, og sæt »Prioriteret« til Ja.',
    en: 'Prioritise the målepunkter: choose about six of the twenty to work on. Press “Prioritise and run the workshop”, or open one below, and set “Prioritised” to Yes.',
  },
  noLevel: { da: 'Ambitionsniveau mangler', en: 'No ambition level' },
  notInPlan: { da: 'Står ikke i planen', en: 'Not in the plan' },
  back: { da: 'Alle målepunkter', en: 'All målepunkter' },
  confirmFirst: {
    da: 'Bekræft først under Plan, at kolonnerne er forstået rigtigt. Så længe skriver Kompasark ikke i planen.',
    en: 'First confirm under Plan that the columns are understood correctly. Until then Kompasark writes nothing to the plan.',
  },
  ambition: { da: 'Ambition', en: 'Ambition' },
  noSentence: {
    da: 'Ingen ambitionssætning endnu. Tryk »Ret målepunktet«, og skriv én kort sætning.',
    en: 'No ambition sentence yet. Press “Edit the målepunkt”, and write one short sentence.',
  },
  today: { da: 'Hvor står vi i dag?', en: 'Where are we today?' },
  editMaalepunkt: { da: 'Ret målepunktet', en: 'Edit the målepunkt' },
  goals: { da: 'Mål', en: 'Goals' },
  noGoals: {
    da: 'Ingen mål endnu. Tilføj ét til tre SMART-mål.',
    en: 'No goals yet. Add one to three SMART goals.',
  },
  noText: { da: '(uden tekst)', en: '(no text)' },
  addGoal: { da: 'Tilføj mål', en: 'Add a goal' },
  editGoal: { da: 'Ret målet', en: 'Edit the goal' },
  noInitiatives: {
    da: 'Ingen initiativer endnu. Tilføj det første skridt mod målet.',
    en: 'No initiatives yet. Add the first step towards the goal.',
  },
  addInitiative: { da: 'Tilføj initiativ', en: 'Add an initiative' },
  editInitiative: { da: 'Ret initiativet', en: 'Edit the initiative' },
  followUp: { da: 'Følg op', en: 'Follow up' },
  log: { da: 'Opfølgning', en: 'Follow-up' },
  noLog: { da: 'Ingen opfølgning endnu.', en: 'No follow-up yet.' },
  responsible: { da: 'Ansvarlig', en: 'Owner' },
  noResponsible: { da: 'ingen ansvarlig', en: 'no owner' },
  deadline: { da: 'Deadline', en: 'Deadline' },
  noDeadline: { da: 'ingen deadline', en: 'no deadline' },
  nextStep: { da: 'Næste skridt', en: 'Next step' },
  indicator: { da: 'Indikator', en: 'Indicator' },
  figures: { da: 'Basis → mål', en: 'Base → target' },
  showFindings: { da: 'Se fundene', en: 'See the findings' },
  example: { da: 'Eksempel på mål', en: 'Example of a goal' },
  measures: { da: 'Hvad måles?', en: 'What does it measure?' },
} as const;

export const PRIORITISED: Counted = {
  one: { da: 'prioriteret', en: 'prioritised' },
  many: { da: 'prioriterede', en: 'prioritised' },
};

export const GOALS: Counted = {
  one: { da: 'mål', en: 'goal' },
  many: { da: 'mål', en: 'goals' },
};

export const INITIATIVES: Counted = {
  one: { da: 'initiativ', en: 'initiative' },
  many: { da: 'initiativer', en: 'initiatives' },
};

export const STATUS_TEXTS: Readonly<Record<Status | 'none', Text>> = {
  'Ikke påbegyndt': { da: 'Ikke påbegyndt', en: 'Not started' },
  'I gang': { da: 'I gang', en: 'In progress' },
  Afventer: { da: 'Afventer', en: 'Waiting' },
  Forsinket: { da: 'Forsinket', en: 'Delayed' },
  Gennemført: { da: 'Gennemført', en: 'Done' },
  Udgået: { da: 'Udgået', en: 'Dropped' },
  none: { da: 'Uden status', en: 'No status' },
};

/** AlmenKompas' own words; the plan holds the Danish one whatever the language of the pane. */
export const LEVEL_TEXTS: Readonly<Record<AmbitionLevel, Text>> = {
  Minimum: { da: 'Minimum', en: 'Minimum' },
  Mellem: { da: 'Mellem', en: 'Medium (Mellem)' },
  Ambitiøst: { da: 'Ambitiøst', en: 'Ambitious (Ambitiøst)' },
};
