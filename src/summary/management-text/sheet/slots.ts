import { formulaOutline } from '../../../vsme/formula-outline';
import type { SheetArea } from '../../../workbook/address';
import { contentOf, sameContent } from '../../../workbook/change-set';
import { cellAt, valueAt, type Snapshot } from '../../../workbook/snapshot';
import { textHeight } from '../../../handlingsplan/template/text-height';
import type { Sentence, SentenceSection, Source } from '../draft';

/** Where the sentences stand, and what they come from; in the last column is a mark that nobody sees. */
export const COLUMNS = { sentence: 1, lastOfSentence: 7, source: 8, lastOfSource: 11, mark: 12 } as const;
/** In characters, of the columns of a sentence. */
const SENTENCE_WIDTH = 54;
/** Where a slot begins that no sentence has taken. */
const FREE = 'FREE';
const FREE_ROWS = 2;
const MOST_SOURCES = 6;
/** In points. */
const LEAST_HEIGHT = 13;
const MOST_HEIGHT = 380;

/** The rows of one sentence on the sheet. They stay its own from one refresh to the next. */
export interface Slot {
  /** Counted from 1 in the section. */
  readonly top: number;
  readonly rows: number;
  /** `null`: free for a sentence that comes later, or of one that is no longer in the draft. */
  readonly sentence: Sentence | null;
  /** Somebody has written over the sentence: it stays. */
  readonly isRewritten: boolean;
}

/** The slots of a section, and the sentences that have none. */
export interface Slots {
  readonly slots: readonly Slot[];
  readonly rows: number;
  readonly homeless: readonly Sentence[];
}

/** How a sentence is found again, and known to be as it was written: rows that are inserted elsewhere change no mark. */
export function markOf(sentence: Sentence | null): string {
  return sentence ? `${sentence.id} ${formulaOutline(sentence.text.formula)}` : FREE;
}

/** One below the other under the heading, and room for one more. */
export function newSlots({ sentences }: SentenceSection): Slots {
  const slots: Slot[] = [];
  let top = 2;
  for (const sentence of [...sentences.filter(({ isExpected }) => isExpected), null]) {
    const rows = sentence ? rowsFor(sentence) : FREE_ROWS;
    slots.push({ top, rows, sentence, isRewritten: false });
    top += rows;
  }
  return { slots, rows: top - 1, homeless: [] };
}

/** Those that the sheet has: a sentence keeps its own, and a new one takes a free one. */
export function slotsOnSheet(
  { sentences }: SentenceSection,
  { sheet, area }: SheetArea,
  snapshot: Snapshot,
): Slots {
  const column = area.left + COLUMNS.mark - 1;
  const marks: { readonly top: number; readonly mark: string }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const mark = valueAt(snapshot, sheet, { row, column });
    if (typeof mark === 'string' && mark !== '') marks.push({ top: row - area.top + 1, mark });
  }
  const rows = area.bottom - area.top + 1;
  const ids = new Set(marks.map(({ mark }) => idOf(mark)));
  const waiting = sentences.filter(({ id, isExpected }) => isExpected && !ids.has(id));
  const slots = marks.map(({ top, mark }, index): Slot => {
    const place = { top, rows: (marks[index + 1]?.top ?? rows + 1) - top };
    const at = { row: area.top + top - 1, column: area.left + COLUMNS.sentence - 1 };
    const isFree = mark === FREE;
    const own = isFree ? null : (sentences.find(({ id }) => id === idOf(mark)) ?? null);
    const content = contentOf(cellAt(snapshot, sheet, at));
    const isBlank = 'value' in content && (content.value === null || content.value === '');
    if (isFree)
      return { ...place, sentence: isBlank ? (waiting.shift() ?? null) : null, isRewritten: !isBlank };
    const isAsWritten = 'formula' in content && formulaOutline(content.formula) === mark.split(' ')[1];
    const isNew = own !== null && sameContent(content, { formula: own.text.formula });
    return { ...place, sentence: own, isRewritten: !isAsWritten && !isNew };
  });
  return { slots, rows, homeless: waiting };
}

/** The sources of a sentence, one cell once, as many as the slot has rows for; first what a silent one lacks. */
export function sourcesIn({ rows }: Pick<Slot, 'rows'>, { text, sources }: Sentence): readonly Source[] {
  const all = distinct(sources);
  const lacking = text.now === '' ? all.filter(({ cell }) => cell.value === null) : [];
  return distinct([...lacking, ...all]).slice(0, Math.min(rows, MOST_SOURCES));
}

/** In points, of each row of the slot. */
export function heightOf({ rows }: Pick<Slot, 'rows'>, sentence: Sentence | null): number {
  return sentence ? Math.max(LEAST_HEIGHT, needed(sentence) / rows) : LEAST_HEIGHT;
}

function rowsFor(sentence: Sentence): number {
  const sources = Math.min(MOST_SOURCES, distinct(sentence.sources).length);
  return Math.max(1, sources, Math.ceil(needed(sentence) / MOST_HEIGHT));
}

/** One that has no figures yet will take two lines or so. */
function needed({ text }: Sentence): number {
  return textHeight([[text.now === '' ? UNWRITTEN : text.now, SENTENCE_WIDTH]]);
}

const UNWRITTEN = 'x '.repeat(SENTENCE_WIDTH);

/** The first that a cell is named for. */
function distinct(sources: readonly Source[]): readonly Source[] {
  const seen = new Set<string>();
  return sources.filter(({ cell }) => {
    const at = `${cell.sheet}!${cell.cell}`;
    const isNew = !seen.has(at);
    seen.add(at);
    return isNew;
  });
}

function idOf(mark: string): string {
  return mark.split(' ')[0]!;
}
