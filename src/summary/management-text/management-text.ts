import type { Snapshot, WantedArea, WorkbookIndex } from '../../workbook/snapshot';
import type { Language, Text } from '../../workbook/text';
import { refreshedSummary } from '../sheet/refreshed-summary';
import type { Section } from '../sheet/section';
import type { SummaryKind, SummaryProposal } from '../sheet/summary-kind';
import { hasSummary, languageOfSummary, placeOfSection, summaryAreas } from '../sheet/summary-places';
import { newSummarySheet } from '../sheet/summary-sheet';
import { spokenDay } from './danish-numbers';
import type { DraftText, Sentence } from './draft';
import { missingSection } from './sheet/missing-section';
import { sentenceSection } from './sheet/sentence-section';
import { newSlots, slotsOnSheet, type Slot } from './sheet/slots';

export type { DraftSection, DraftSentence, DraftSource, DraftText } from './draft';
export { planText } from './plan/plan-text';
export { reportText } from './report/report-text';

const KIND: SummaryKind = {
  name: 'kompasark_ledelsesberetning',
  title: { da: 'Ledelsesberetning', en: 'Ledelsesberetning (draft)' },
  tabColor: '#003B5C',
};
const MADE: Text = {
  da: 'Opret udkast til ledelsesberetningen',
  en: 'Create the draft for the ledelsesberetning',
};
const REFRESHED: Text = {
  da: 'Opdatér udkastet til ledelsesberetningen',
  en: 'Refresh the draft for the ledelsesberetning',
};

export interface ManagementTextOptions {
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
}

/** Whether the workbook has the sheet already. */
export function hasManagementText(index: WorkbookIndex): boolean {
  return hasSummary(index, KIND);
}

/** What must be read at depth `full` beside the report or the plan before the sheet can be refreshed. */
export function managementTextAreas(index: WorkbookIndex): readonly WantedArea[] {
  return summaryAreas(index, KIND);
}

/**
 * The draft as a sheet: every sentence a native formula, and beside it links to the cells it comes from. Made where
 * there is none, else brought up to date where it stands. A sentence that somebody has written over stays as it is.
 *
 * @param snapshot with {@link managementTextAreas} read as well.
 * @throws {UserError} `sheet-protected` when something is to be changed on a protected sheet.
 */
export function managementText(
  draft: DraftText,
  snapshot: Snapshot,
  { today, language }: ManagementTextOptions,
): SummaryProposal {
  const notes: Text[] = [];
  const parts = draft.outline.flatMap((part): Section[] => {
    const place = placeOfSection(snapshot, KIND, part.id);
    if (!place) return part.sentences.some(isExpected) ? [sentenceSection(part, newSlots(part))] : [];
    const slots = slotsOnSheet(part, place, snapshot);
    notes.push(...slots.slots.filter(isRewritten).map(rewritten), ...slots.homeless.map(homeless));
    return [sentenceSection(part, slots)];
  });
  const missingPlace = placeOfSection(snapshot, KIND, 'MISSING');
  const rows = missingPlace && missingPlace.area.bottom - missingPlace.area.top + 1;
  const sections = [...parts, missingSection(draft.missing, rows)];
  const subtitle = subtitleOn(today);
  if (!hasSummary(snapshot, KIND)) {
    return { title: MADE, notes, ...newSummarySheet(KIND, subtitle, sections, snapshot, language) };
  }
  const written = languageOfSummary(snapshot, KIND, sections) ?? language;
  const asked = sections.map(({ id }) => id);
  const refreshed = refreshedSummary(KIND, subtitle, sections, snapshot, written, asked);
  return { title: REFRESHED, ...refreshed, notes: [...notes, ...refreshed.notes] };
}

function isExpected({ isExpected: expected }: Sentence): boolean {
  return expected;
}

/** In a free slot somebody has written something of his own: that needs no word. */
function isRewritten({ isRewritten: over, sentence }: Slot): boolean {
  return over && sentence !== null;
}

function rewritten({ sentence }: Slot): Text {
  const text = shortened(sentence!);
  return {
    da: `En sætning er rettet i hånden og er ikke skrevet om. Med tallene nu ville den være: »${text}«`,
    en: `A sentence was changed by hand and is not written over. With the figures of now it would be: “${text}”`,
  };
}

function homeless(sentence: Sentence): Text {
  const text = shortened(sentence);
  return {
    da: `Der er ikke plads på arket til en ny sætning: »${text}« Kopiér den fra ruden, eller slet arket og opret det igen.`,
    en: `The sheet has no room for a new sentence: “${text}” Copy it from the pane, or delete the sheet and create it again.`,
  };
}

function shortened({ text: { now } }: Sentence): string {
  return now.length <= LONGEST ? now : `${now.slice(0, LONGEST - 1).trimEnd()}…`;
}

const LONGEST = 140;

function subtitleOn(today: string): Text {
  return {
    da: `Udkast fra ${spokenDay(today)}. Sætningerne følger tallene; læs dem igennem, og ret dem, før de bruges.`,
    en: `Draft of ${today}, in Danish. The sentences follow the figures; read and correct them before they are used.`,
  };
}
