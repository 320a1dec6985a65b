import type { Report } from '../../vsme/report';
import { cellsOf } from '../../workbook/address';
import { pointsElsewhere } from '../../workbook/reference';
import { cellAt, type Snapshot, type WantedArea, type WorkbookIndex } from '../../workbook/snapshot';
import type { Language, Text } from '../../workbook/text';
import { dayText } from '../sheet/day-text';
import type { Section } from '../sheet/section';
import { refreshedSummary } from '../sheet/refreshed-summary';
import type { SummaryKind, SummaryProposal } from '../sheet/summary-kind';
import {
  hasSummary,
  languageOfSummary,
  placeOfSection,
  summaryAreas,
  withoutSummary,
} from '../sheet/summary-places';
import { newSummarySheet } from '../sheet/summary-sheet';
import { lastYearNotes } from './comparison';
import { KeyFigureFacts } from './facts';
import { keptLastYear } from './kept-year';
import type { LastYear } from './last-year';
import { completenessSection } from './sections/completeness';
import { emissionsSection } from './sections/emissions';
import { energySection } from './sections/energy';
import { FIGURES, figuresSection } from './sections/figures';
import { leftOutSection } from './sections/left-out';
import { wasteSection } from './sections/waste';
import { workforceSection } from './sections/workforce';

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
    workforceSection(facts),
    completenessSection(facts),
    leftOutSection(facts),
  ];
  const notes = options.lastYear ? lastYearNotes(options.lastYear, report) : [];
  const from = sheetFromElsewhere(snapshot);
  if (hasSummary(snapshot, KIND) && from === null) {
    const language = languageOfSummary(snapshot, KIND) ?? options.language;
    const refreshed = refreshedSummary(KIND, subtitle(today), sections, snapshot, language);
    return { title: REFRESHED, ...refreshed, notes: [...notes, ...refreshed.notes] };
  }
  const made = newSummarySheet(KIND, subtitle(today), sections, snapshot, options.language);
  if (from === null) return { title: MADE, ...made, notes };
  return {
    title: MADE,
    ...made,
    changes: [...withoutSummary(snapshot, KIND), ...made.changes],
    notes: [...notes, leftAlone(from)],
  };
}

/** A refresh that brings no last year keeps the one the sheet has. */
function keptOn(snapshot: Snapshot): LastYear | null {
  const place = placeOfSection(snapshot, KIND, FIGURES.id);
  return place && sheetFromElsewhere(snapshot) === null ? keptLastYear(snapshot, place) : null;
}

/**
 * The sheet that was moved here from another workbook with its names, so that it seems to be this one's: its formulas
 * still refer to the other. `null` where there is none.
 */
function sheetFromElsewhere(snapshot: Snapshot): string | null {
  const place = placeOfSection(snapshot, KIND, FIGURES.id);
  if (!place) return null;
  const formulas = [...cellsOf(place.area)].map((at) => cellAt(snapshot, place.sheet, at)?.formula ?? '');
  return formulas.some(pointsElsewhere) ? place.sheet : null;
}

function leftAlone(sheet: string): Text {
  return {
    da: `»${sheet}« er flyttet ind fra en anden projektmappe og er ladt i fred. Opdatér bagefter med det som sidste år, hvis I vil have dets tal ved siden af årets.`,
    en: `“${sheet}” was moved in from another workbook and is left alone. Refresh afterwards with it as last year if you want its figures beside this year’s.`,
  };
}

function subtitle(today: string): Text {
  const { da, en } = dayText(today);
  return {
    da: `Tallene følger VSME-arkene; krav og fravalg er fra ${da}.`,
    en: `The figures follow the VSME sheets; what is asked for is from ${en}.`,
  };
}
