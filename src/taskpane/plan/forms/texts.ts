/** What the pane says where the plan is edited. */
export const FORM_TEXTS = {
  back: { da: 'Tilbage', en: 'Back' },
  save: { da: 'Se ændringen', en: 'See the change' },
  cancel: { da: 'Annullér', en: 'Cancel' },
  required: { da: 'Skal udfyldes.', en: 'Must be filled in.' },
  nothing: { da: 'Intet er ændret.', en: 'Nothing has been changed.' },
  gone: {
    da: 'Det står ikke længere i planen. Gå tilbage, og find det igen.',
    en: 'It is no longer in the plan. Go back, and find it again.',
  },
  none: { da: 'Ikke valgt', en: 'Not chosen' },
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  dayMeans: { da: 'Forstås som', en: 'Understood as' },
  dayUnknown: {
    da: 'Kan ikke læses som en dato. Skriv for eksempel 31-12-2027 eller »ultimo 2027«.',
    en: 'Cannot be read as a date. Write for instance 31-12-2027 or “ultimo 2027”.',
  },
  standing: { da: 'I cellen står nu', en: 'The cell now holds' },
  notUnderstood: { da: 'som ikke kan læses.', en: 'which cannot be read.' },
  noColumns: {
    da: 'Planen har ingen kolonner til:',
    en: 'The plan has no columns for:',
  },
  newGoal: { da: 'Nyt mål til', en: 'New goal for' },
  goal: { da: 'Mål', en: 'Goal' },
  newInitiative: { da: 'Nyt initiativ under', en: 'New initiative of' },
  initiative: { da: 'Initiativ', en: 'Initiative' },
  maalepunkt: { da: 'Målepunkt', en: 'Målepunkt' },
  example: { da: 'Eksempel', en: 'Example' },
  smart: { da: 'Er målet SMART?', en: 'Is the goal SMART?' },
  smartNote: {
    da: 'Kompasark ser kun på teksten og tallene. Om målet er accepteret og realistisk, afgør I.',
    en: 'Kompasark looks only at the text and the figures. Whether the goal is accepted and realistic is for you to decide.',
  },
  followUp: { da: 'Opfølgning på', en: 'Follow-up on' },
  followUpBody: {
    da: 'Opfølgningen bliver en ny linje i loggen. Det, der står der i forvejen, ændres ikke.',
    en: 'The follow-up becomes a new line of the log. What already stands there is not changed.',
  },
  noLogYet: {
    da: 'Planen har ingen log endnu. Kompasark lægger et ark til den.',
    en: 'The plan has no log yet. Kompasark adds a sheet for it.',
  },
  alsoStatus: { da: 'Ret også initiativets status', en: 'Change the status of the initiative too' },
} as const;

/** How a letter of SMART stands; always in words beside the sign. */
export const SMART_STATES = {
  met: { da: 'opfyldt', en: 'met' },
  missing: { da: 'mangler', en: 'missing' },
  confirmed: { da: 'bekræftet af jer', en: 'confirmed by you' },
  'needs-person': { da: 'skal vurderes af jer', en: 'for you to judge' },
  warning: { da: 'se efter', en: 'take a look' },
} as const;
