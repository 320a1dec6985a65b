import type { Report } from '../../vsme/report';
import type { Snapshot, WantedArea, WorkbookIndex } from '../../workbook/snapshot';
import type { Language, Text } from '../../workbook/text';
import type { Section } from '../sheet/section';
import {
  hasSummary,
  languageOfSummary,
  newSummarySheet,
  placeOfSection,
  refreshedSummary,
  summaryAreas,
  type SummaryKind,
  type SummaryProposal,
} from '../sheet/summary-sheet';
import { lastYearNotes } from './comparison';
import { KeyFigureFacts } from './facts';
import { keptLastYear } from './kept-year';
import type { LastYear } from './last-year';
import { completenessSection } from './sections/completeness';
import { emissionsSection } from './sections/emissions';
import { energySection } from './sections/energy';
import { FIGURES, figuresSection } from './sections/figures';
import { genderSection } from './sections/gender';
import { leftOutSection } from './sections/left-out';
import { wasteSection } from './sections/waste';

const KIND: SummaryKind = {
  name: 'kompasark_esg_noegletal',
  title: { da: 'ESG-nøgletal', en: 'ESG key figures' },
  tabColor: '#003B5C',
};
const MADE: Text = { da: 'Opret ESG-nøgletal', en: 'Create the ESG key figures' };
const REFRESHED: Text = { da: 'Opdatér ESG-nøgletal', en: 'Refresh the ESG key figures' };

export interface KeyFigureOptions {
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
  /** Absent on a refresh: the figures of last year that the sheet has are kept. */
  readonly lastYear?: LastYear;
}

/** Whether the workbook has the sheet already. */
export function hasKeyFigures(index: WorkbookIndex): boolean {
  return hasSummary(index, KIND);
}

/** What must be read at depth `full` beside the report before the sheet can be refreshed. */
export function keyFigureAreas(index: WorkbookIndex): readonly WantedArea[] {
  return summaryAreas(index, KIND);
}

/**
 * The key figures of a VSME report: a sheet of native formulas and charts. Made where there is none, else brought up
 * to date in the cells it has.
 *
 * @param snapshot with {@link keyFigureAreas} read as well.
 */
export function keyFigures(snapshot: Snapshot, report: Report, options: KeyFigureOptions): SummaryProposal {
  const { today, lastYear = keptOn(snapshot) } = options;
  const facts = new KeyFigureFacts(report, lastYear);
  const sections: readonly Section[] = [
    figuresSection(facts),
    energySection(facts),
    emissionsSection(facts),
    wasteSection(facts),
    genderSection(facts),
    completenessSection(facts),
    leftOutSection(facts),
  ];
  const notes = options.lastYear ? lastYearNotes(options.lastYear, report) : [];
  if (hasSummary(snapshot, KIND)) {
    const language = languageOfSummary(snapshot, KIND) ?? options.language;
    const refreshed = refreshedSummary(KIND, subtitle(today), sections, snapshot, language);
    return { title: REFRESHED, ...refreshed, notes: [...notes, ...refreshed.notes] };
  }
  const made = newSummarySheet(KIND, subtitle(today), sections, snapshot, options.language);
  return { title: MADE, ...made, notes };
}

/** A refresh that brings no last year keeps the one the sheet has. */
function keptOn(snapshot: Snapshot): LastYear | null {
  const place = placeOfSection(snapshot, KIND, FIGURES.id);
  return place ? keptLastYear(snapshot, place) : null;
}

function subtitle(today: string): Text {
  return {
    da: `Tallene følger VSME-arkene; krav og fravalg er fra ${today}.`,
    en: `The figures follow the VSME sheets; what is asked for is from ${today}.`,
  };
}
