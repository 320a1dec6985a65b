import type { SentenceState } from '../../handlingsplan/workshop/ambition-sentence';
import type { Text } from '../../workbook/text';
import type { Counted } from '../texts';

/** What the pane says while målepunkter are prioritised and a workshop is held. */
export const WORKSHOP_TEXTS = {
  title: { da: 'Prioritering og workshop', en: 'Prioritising and workshop' },
  back: { da: 'Planen', en: 'The plan' },
  parts: { da: 'Dele af workshoppen', en: 'Parts of the workshop' },
  prioritise: { da: 'Prioritér', en: 'Prioritise' },
  workshop: { da: 'Ambitionsworkshop', en: 'Ambitionsworkshop' },
  print: { da: 'Udskriv', en: 'Print' },
  see: { da: 'Se ændringerne', en: 'See the changes' },
  discard: { da: 'Kassér', en: 'Discard' },
  prioritiseIntro: {
    da: 'Hvad er vigtigst for jer? Sæt hak ved omkring seks af de tyve målepunkter. Relevans og score er valgfrie.',
    en: 'What matters most to you? Tick about six of the twenty målepunkter. Relevance and score are optional.',
  },
  relevance: { da: 'Relevans', en: 'Relevance' },
  score: { da: 'Score', en: 'Score' },
  of: { da: 'af', en: 'of' },
  nonePrioritised: {
    da: 'Ingen målepunkter er prioriteret endnu. Vælg dem under »Prioritér«, og skriv ændringerne.',
    en: 'No målepunkt is prioritised yet. Choose them under “Prioritise”, and write the changes.',
  },
  agenda: { da: 'Dagsorden', en: 'Agenda' },
  start: { da: 'Starter kl.', en: 'Starts at' },
  notATime: { da: 'Skriv et klokkeslæt som 09:00.', en: 'Write a time such as 09:00.' },
  participants: { da: 'Deltagere', en: 'Participants' },
  withBreak: { da: 'Pause undervejs', en: 'A break on the way' },
  minutes: { da: 'min.', en: 'min' },
  ends: { da: 'Slutter kl.', en: 'Ends at' },
  tooShort: {
    da: 'AlmenKompas anbefaler mindst 3 timer inkl. pauser.',
    en: 'AlmenKompas recommends at least 3 hours, breaks included.',
  },
  step: { da: 'Trin', en: 'Step' },
  timeLeft: { da: 'Tid tilbage af trinnet', en: 'Time left of the step' },
  overtime: { da: 'over tiden', en: 'over time' },
  startTimer: { da: 'Start uret', en: 'Start the clock' },
  pauseTimer: { da: 'Sæt på pause', en: 'Pause' },
  previous: { da: 'Forrige trin', en: 'Previous step' },
  next: { da: 'Næste trin', en: 'Next step' },
  groups: { da: 'Forslag til grupper', en: 'Suggested groups' },
  group: { da: 'Gruppe', en: 'Group' },
  smallGroups: {
    da: 'Grupperne bliver mindre end de fem, der anbefales. Lad eventuelt én gruppe arbejde med to områder.',
    en: 'The groups will be smaller than the five that are recommended. One group could take two areas.',
  },
  closing: { da: 'Aftal, inden I går', en: 'Agree before you leave' },
  done: { da: 'færdige', en: 'done' },
  isDone: { da: 'Færdig', en: 'Done' },
  noLevel: { da: 'Intet niveau', en: 'No level' },
  level: { da: 'Ambitionsniveau', en: 'Ambition level' },
  sentence: { da: 'Ambitionssætning', en: 'Ambition sentence' },
  characters: { da: 'tegn', en: 'characters' },
  atMost: { da: 'højst ca.', en: 'at most about' },
  goals: { da: 'Mål', en: 'Goals' },
  noText: { da: '(uden tekst)', en: '(no text)' },
  edit: { da: 'Ret', en: 'Edit' },
  addGoal: { da: 'Tilføj mål', en: 'Add a goal' },
  enoughGoals: {
    da: 'Der er mål nok: workshoppen sætter 1–3 for hvert målepunkt.',
    en: 'These are goals enough: the workshop sets 1–3 for each målepunkt.',
  },
  printIntro: {
    da: 'Kompasark lægger nye ark i projektmappen, klar til at udskrive på A4: delt op i E, S og G, med det, I allerede har besluttet, og plads til at skrive resten i hånden.',
    en: 'Kompasark adds new sheets to the workbook, ready to print on A4: divided into E, S and G, with what you have decided already and room to write the rest by hand. They are in Danish.',
  },
  posters: {
    da: 'Plakater: én side for hvert prioriteret målepunkt',
    en: 'Posters: a page for each prioritised målepunkt',
  },
  cards: {
    da: 'SMART-kort: tre for hvert målepunkt, to på en side',
    en: 'SMART cards: three for each målepunkt, two on a page',
  },
  make: { da: 'Lav siderne', en: 'Make the pages' },
  howToPrint: {
    da: 'Vælg arkene, og udskriv dem med Filer › Udskriv. Plakaterne kan forstørres til A3 eller A2 hos en kopibutik. Slet arkene, når I ikke skal bruge dem mere.',
    en: 'Select the sheets and print them with File › Print. A copy shop can enlarge the posters to A3 or A2. Delete the sheets when you no longer need them.',
  },
} as const;

export const PRIORITISED: Counted = {
  one: { da: 'målepunkt prioriteret', en: 'målepunkt prioritised' },
  many: { da: 'målepunkter prioriteret', en: 'målepunkter prioritised' },
};

export const GOAL_COUNT: Counted = {
  one: { da: 'mål', en: 'goal' },
  many: { da: 'mål', en: 'goals' },
};

export const PEOPLE: Counted = {
  one: { da: 'person', en: 'person' },
  many: { da: 'personer', en: 'people' },
};

/** How a sentence stands, in a few words. */
export const SENTENCE_STATES: Readonly<Record<SentenceState, Text>> = {
  missing: { da: 'ingen sætning', en: 'no sentence' },
  good: { da: 'sætning skrevet', en: 'sentence written' },
  long: { da: 'lang sætning', en: 'long sentence' },
  several: { da: 'flere sætninger', en: 'several sentences' },
};

/** What to do about a sentence while it is written. */
export const SENTENCE_ADVICE: Readonly<Record<SentenceState, Text>> = {
  missing: {
    da: 'Skriv én kort sætning, som er let at forstå og nem at fortælle videre.',
    en: 'Write one short sentence that is easy to understand and to pass on.',
  },
  good: { da: 'Kort nok til at fortælle videre.', en: 'Short enough to pass on.' },
  long: { da: 'Den er lang. Kan den siges kortere?', en: 'It is long. Can it be said in fewer words?' },
  several: {
    da: 'Det er flere sætninger. Kan de blive til én?',
    en: 'These are several sentences. Can they become one?',
  },
};
