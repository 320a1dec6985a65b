import type { Text } from '../../workbook/text';
import type { Agreement } from './explain-cell';

/** What stands in front of the parts of an explanation, in the pane and in the audit note. */
export const EXPLANATION_TEXTS = {
  noteTitle: { da: 'Revisionsnote', en: 'Audit note' },
  date: { da: 'Dato', en: 'Date' },
  workbook: { da: 'Projektmappe', en: 'Workbook' },
  notSaved: { da: '(ikke gemt endnu)', en: '(not saved yet)' },
  cell: { da: 'Celle', en: 'Cell' },
  formula: { da: 'Formel', en: 'Formula' },
  shows: { da: 'Cellen viser', en: 'The cell shows' },
  definition: { da: 'Beregning', en: 'Calculation' },
  inputs: { da: 'Input', en: 'Inputs' },
  answer: { da: 'Svar', en: 'Answer' },
  sources: { da: 'Kilder', en: 'Sources' },
  noSources: {
    da: 'Ingen tal udefra ud over dem, beregningen og henvisningen nævner.',
    en: 'No outside figures but those that the calculation and the reference name.',
  },
  reference: { da: 'Henvisning', en: 'Reference' },
  cautions: { da: 'Vær opmærksom på', en: 'Beware' },
  omitted: { da: 'udeladt', en: 'left out' },
  readAs: { da: 'læst som', en: 'read as' },
  notCalculated: { da: 'beregnes af Excel', en: 'calculated by Excel' },
  unreadable: { da: 'kan ikke læses herfra', en: 'cannot be read from here' },
  unknownAnswer: {
    da: 'Et input beregnes af Excel, så svaret kan ikke regnes efter her.',
    en: 'Excel calculates an input, so the answer cannot be checked here.',
  },
  passedOn: {
    da: 'Fejlen står i inputtet og gives videre.',
    en: 'The error stands in the input and is passed on.',
  },
  calculatedBy: { da: 'Funktioner', en: 'Functions' },
} as const satisfies Readonly<Record<string, Text>>;

/** What to make of the value in the cell. */
export const AGREEMENT_TEXTS: Readonly<Record<Agreement, Text>> = {
  same: {
    da: 'Regnet efter: cellen viser svaret.',
    en: 'Checked: the cell shows the answer.',
  },
  'blank-as-zero': {
    da: 'Cellen viser svaret med 0 i stedet for de tomme celler: Excel på denne computer giver tomme celler videre som 0. Skriv tallet, eller lad formlen se efter tomme celler.',
    en: 'The cell shows the answer with 0 in place of the blank cells: Excel on this computer hands blank cells over as 0. Type the figure, or let the formula look for blank cells.',
  },
  different: {
    da: 'Cellen viser noget andet end svaret. Måske er den ikke beregnet siden sidste ændring: tryk Ctrl+Alt+F9, og se efter, om Formler › Beregningsindstillinger står på Automatisk.',
    en: 'The cell shows something else than the answer. It may not have been calculated since the last change: press Ctrl+Alt+F9, and see whether Formulas › Calculation Options is Automatic.',
  },
  waiting: {
    da: 'Excel venter på funktionen.',
    en: 'Excel is waiting for the function.',
  },
  'not-known': {
    da: 'Excel kender ikke funktionen lige nu. Åbn Kompasark, vent et øjeblik, og beregn arket igen med Ctrl+Alt+F9.',
    en: 'Excel does not know the function right now. Open Kompasark, wait a moment, and recalculate the sheet with Ctrl+Alt+F9.',
  },
  'no-room': {
    da: 'Der er flere svar, end der er plads til: ryd cellerne under og til højre for formlen.',
    en: 'There are more answers than there is room for: clear the cells below and to the right of the formula.',
  },
};

/** `12 celler`. */
export function cellCount(count: number): Text {
  return {
    da: `${count} ${count === 1 ? 'celle' : 'celler'}`,
    en: `${count} ${count === 1 ? 'cell' : 'cells'}`,
  };
}

/** What a range holds, when there is too much to show: `10 tal, 1 tekst, 1 tom`. */
export function contentCount(numbers: number, texts: number, blanks: number, others: number): Text {
  const parts: readonly (readonly [number, Text, Text])[] = [
    [numbers, { da: 'tal', en: 'number' }, { da: 'tal', en: 'numbers' }],
    [texts, { da: 'tekst', en: 'text' }, { da: 'tekster', en: 'texts' }],
    [blanks, { da: 'tom', en: 'blank' }, { da: 'tomme', en: 'blank' }],
    [others, { da: 'anden værdi', en: 'other value' }, { da: 'andre værdier', en: 'other values' }],
  ];
  const shown = parts.filter(([count]) => count > 0);
  const inLanguage = (language: keyof Text): string =>
    shown.map(([count, one, many]) => `${count} ${(count === 1 ? one : many)[language]}`).join(', ');
  return { da: inLanguage('da'), en: inLanguage('en') };
}

/** One of several answers. */
export function oneOfAnswers(count: number, area: string): Text {
  return {
    da: `Formlen giver ${count} svar i ${area}; her forklares det, der står i cellen.`,
    en: `The formula gives ${count} answers in ${area}; this explains the one in the cell.`,
  };
}
