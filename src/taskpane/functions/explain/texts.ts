import type { Text } from '../../../workbook/text';
import type { CopyTexts } from '../../shell/copy-text';

export const EXPLAIN_TEXTS = {
  reading: { da: 'Læser cellen …', en: 'Reading the cell …' },
  again: { da: 'Læs igen', en: 'Read again' },
  none: {
    da: 'Cellen har ingen ESG-funktion',
    en: 'The cell has no ESG function',
  },
  noneBody: {
    da: 'Markér en celle med =ESG.… i arket, så står forklaringen her. Er formlen skjult på et beskyttet ark, kan den ikke læses.',
    en: 'Select a cell with =ESG.… in the sheet, and its explanation stands here. A formula hidden on a protected sheet cannot be read.',
  },
  unknown: {
    da: 'Kompasark har ingen funktion, der hedder sådan. Ret navnet; funktionerne står under Alle',
    en: 'Kompasark has no function of that name. Correct it; the functions are listed under All',
  },
  notRead: { da: 'Cellen kunne ikke læses', en: 'The cell could not be read' },
  goTo: { da: 'gå til cellen', en: 'go to the cell' },
  visiting: {
    da: 'En anden celle er markeret nu. Forklaringen er stadig den af',
    en: 'Another cell is selected now. This still explains',
  },
  explainSelected: { da: 'Forklar den markerede celle', en: 'Explain the selected cell' },
  within: { da: 'Indgår i', en: 'Part of' },
  opens: { da: 'åbner i browseren', en: 'opens in the browser' },
} as const satisfies Readonly<Record<string, Text>>;

export const COPY_NOTE_TEXTS = {
  copy: { da: 'Kopiér revisionsnote', en: 'Copy audit note' },
  copied: { da: 'Noten ligger i udklipsholderen.', en: 'The note is on the clipboard.' },
  notCopied: {
    da: 'Excel giver ikke adgang til udklipsholderen. Noten er markeret herunder: tryk Ctrl+C.',
    en: 'Excel does not give access to the clipboard. The note is selected below: press Ctrl+C.',
  },
  what: { da: 'Revisionsnote', en: 'Audit note' },
} as const satisfies CopyTexts;
