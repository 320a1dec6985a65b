import type { Status } from '../configuration/configuration';

/** What the sheets of the template are called. */
export const SHEETS = {
  cover: 'Forside',
  maalepunkter: 'Målepunkter',
  plan: 'Handlingsplan',
  log: 'Opfølgning',
  data: 'Data',
  lists: 'Lister',
} as const;

export const YES = 'Ja';
export const NO = 'Nej';

export const DONE: Status = 'Gennemført';
export const DROPPED: Status = 'Udgået';

/** How an initiative gets on, as the plan itself says it: a word for every colour. */
export const PACE = {
  done: DONE,
  dropped: DROPPED,
  overdue: 'Overskredet',
  delayed: 'Forsinket',
  waiting: 'Afventer',
  behind: 'Bagud',
  onTrack: 'Efter planen',
  notYet: 'Ikke begyndt endnu',
  noPercent: 'Angiv % færdig',
  noDeadline: 'Mangler deadline',
  noInitiative: 'Mangler initiativ',
} as const;
