import type { Report } from '../../vsme/report';
import type { Snapshot, WantedArea, WorkbookIndex } from '../../workbook/snapshot';
import type { Language, Text } from '../../workbook/text';
import type { Section } from '../sheet/section';
import {
  hasSummary,
  languageOfSummary,
  newSummarySheet,
  refreshedSummary,
  summaryAreas,
  type SummaryKind,
  type SummaryProposal,
} from '../sheet/summary-sheet';
import { KeyFigureFacts, type LastYear } from './facts';
import { completenessSection } from './sections/completeness';
import { emissionsSection } from './sections/emissions';
import { energySection } from './sections/energy';
import { figuresSection } from './sections/figures';
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
  const facts = new KeyFigureFacts(report, options.lastYear ?? null);
  const sections: readonly Section[] = [
    figuresSection(facts),
    energySection(facts),
    emissionsSection(facts),
    wasteSection(facts),
    genderSection(facts),
    completenessSection(facts),
    leftOutSection(facts),
  ];
  if (hasSummary(snapshot, KIND)) {
    const language = languageOfSummary(snapshot, KIND) ?? options.language;
    return { title: REFRESHED, ...refreshedSummary(KIND, subtitle(options), sections, snapshot, language) };
  }
  const made = newSummarySheet(KIND, subtitle(options), sections, snapshot, options.language);
  return { title: MADE, ...made, notes: [] };
}

function subtitle({ today, lastYear }: KeyFigureOptions): Text {
  const source = lastYear
    ? { da: ` Sidste år er fra ${lastYear.source}.`, en: ` Last year is from ${lastYear.source}.` }
    : NO_SOURCE;
  return {
    da: `Tallene følger VSME-arkene; krav og fravalg er fra ${today}.${source.da}`,
    en: `The figures follow the VSME sheets; what is asked for is from ${today}.${source.en}`,
  };
}

const NO_SOURCE: Text = { da: '', en: '' };
