import type { PlanBook } from '../../handlingsplan/plan-book';
import type { Snapshot, WantedArea, WorkbookIndex } from '../../workbook/snapshot';
import type { Language, Text } from '../../workbook/text';
import { dayText } from '../sheet/day-text';
import type { Section } from '../sheet/section';
import { refreshedSummary } from '../sheet/refreshed-summary';
import type { SummaryKind, SummaryProposal } from '../sheet/summary-kind';
import {
  hasSummary,
  languageOfSummary,
  placeOfSection,
  placesIn,
  summaryAreas,
} from '../sheet/summary-places';
import { newSummarySheet, pagesOf } from '../sheet/summary-sheet';
import { boardFacts, type BoardFacts } from './facts';
import { sectionOf } from './view';
import { meetingDayIn, SINCE_LAST_MEETING } from './views/since-last-meeting';
import { BOARD_VIEWS } from './views/views';
import { VSME_PROGRESS } from './views/vsme-progress';
import type { VsmeProgress } from './vsme-progress';

const KIND: SummaryKind = {
  name: 'kompasark_bestyrelsesoverblik',
  title: { da: 'Bestyrelsesoverblik', en: 'Board overview' },
  tabColor: '#003B5C',
};
const MADE: Text = { da: 'Opret bestyrelsesoverblik', en: 'Create the board overview' };
const REFRESHED: Text = { da: 'Opdatér bestyrelsesoverblikket', en: 'Refresh the board overview' };

/** What a board reads in one go. */
const MOST_PAGES = 2;

export interface BoardOptions {
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
  /** Ids of the views, such as `V1`; absent: those that have figures, as many as two pages hold. */
  readonly views?: readonly string[];
  /** ISO date of the board's last meeting; absent on a refresh: the one that the sheet was made with. */
  readonly lastMeeting?: string;
  /** How far the VSME report is, from its own workbook. */
  readonly vsme?: readonly VsmeProgress[];
}

/** A view that can be chosen, and what the workbook lacks for it. */
export interface BoardChoice {
  readonly id: string;
  readonly title: Text;
  readonly missing: Text | null;
  /** Whether it is on the sheet when nobody chooses: what shows something given, and of a sheet that is there, what it has. */
  readonly isUsual: boolean;
}

/** The twelve views of the board. */
export function boardChoices(book: PlanBook, options: BoardOptions): readonly BoardChoice[] {
  const facts = factsOf(book, options);
  const standing = placesIn(book.snapshot, KIND);
  const sections = BOARD_VIEWS.map((view) => sectionOf(view, facts));
  const usual = standing.size > 0 ? standing : new Set(usualSections(sections).map(({ id }) => id));
  return BOARD_VIEWS.map((view) => ({
    id: view.id,
    title: view.title,
    missing: view.missing(facts),
    isUsual: usual.has(view.id) || viewsShowing(options).includes(view.id),
  }));
}

/** The views that show what is given beside the plan. */
export function viewsShowing({ lastMeeting, vsme }: BoardOptions): readonly string[] {
  return [
    ...(lastMeeting === undefined ? [] : [SINCE_LAST_MEETING.id]),
    ...(vsme === undefined ? [] : [VSME_PROGRESS.id]),
  ];
}

/** Whether the workbook has an overview already. */
export function hasBoardOverview(index: WorkbookIndex): boolean {
  return hasSummary(index, KIND);
}

/**
 * The day of the board's last meeting that the overview was made with, as an ISO date; `null` where nobody gave one.
 *
 * @param snapshot with {@link boardOverviewAreas} read.
 */
export function lastMeetingOn(snapshot: Snapshot): string | null {
  const place = placeOfSection(snapshot, KIND, SINCE_LAST_MEETING.id);
  return place && meetingDayIn(snapshot, place);
}

/** What must be read at depth `full` beside the plan before the overview can be refreshed. */
export function boardOverviewAreas(index: WorkbookIndex): readonly WantedArea[] {
  return summaryAreas(index, KIND);
}

/**
 * The handlingsplan for the board: a sheet of native formulas and charts. Made where there is none, else brought up to
 * date in the cells it has.
 *
 * @param book with {@link boardOverviewAreas} read as well.
 */
export function boardOverview(book: PlanBook, options: BoardOptions): SummaryProposal {
  const facts = factsOf(book, options);
  const { snapshot } = book;
  const all = BOARD_VIEWS.map((view) => sectionOf(view, facts));
  if (hasSummary(snapshot, KIND)) {
    const language = languageOfSummary(snapshot, KIND, all) ?? options.language;
    const refreshed = refreshedSummary(KIND, subtitle(options), all, snapshot, language, options.views);
    return { title: REFRESHED, ...refreshed };
  }
  const { views } = options;
  const sections = views ? all.filter(({ id }) => views.includes(id)) : usualSections(all);
  const pages = pagesOf(KIND, sections);
  return {
    title: MADE,
    ...newSummarySheet(KIND, subtitle(options), sections, snapshot, options.language),
    notes: pages > MOST_PAGES ? [tooLong(pages)] : [],
  };
}

function factsOf(book: PlanBook, { today, lastMeeting, vsme }: BoardOptions): BoardFacts {
  return boardFacts(book, {
    today,
    lastMeeting: lastMeeting ?? lastMeetingOn(book.snapshot),
    vsme: vsme ?? null,
  });
}

/** What the board reads first, even where it only says what is missing; then what has figures and fits. */
function usualSections(all: readonly Section[]): readonly Section[] {
  return all.reduce<readonly Section[]>((chosen, section) => {
    const fits = !section.isEmpty && pagesOf(KIND, [...chosen, section]) <= MOST_PAGES;
    return READ_FIRST.includes(section.id) || fits ? [...chosen, section] : chosen;
  }, []);
}

/** Source: the board views of the handlingsplan, first page for an organisationsbestyrelse. */
const READ_FIRST: readonly string[] = ['V1', 'V2', 'V3', 'V7'];

function subtitle({ today }: BoardOptions): Text {
  const day = dayText(today);
  return {
    da: `Tallene følger handlingsplanen; lister og udvalg er fra ${day.da}. Udgåede initiativer tæller ikke med.`,
    en: `The figures follow the handlingsplan; lists and choices are from ${day.en}. Dropped initiatives do not count.`,
  };
}

function tooLong(pages: number): Text {
  return {
    da: `De valgte visninger fylder ${pages} sider. Vælg færre, hvis overblikket skal kunne stå på to.`,
    en: `The chosen views take ${pages} pages. Choose fewer if the overview is to fit two.`,
  };
}
