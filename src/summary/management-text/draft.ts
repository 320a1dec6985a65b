import type { Text } from '../../workbook/text';
import type { SourceCell } from './cells';
import { words, type Live } from './live';

/** A draft for the ledelsesberetning, in Danish, with the figures of now. */
export interface DraftText {
  readonly title: Text;
  /** Those that have something to say. */
  readonly sections: readonly DraftSection[];
  /** What could not be written, and where it can be filled in. */
  readonly missing: readonly Text[];
  /** Every sentence that can come, those without figures too: the sheet has room for them. */
  readonly outline: readonly SentenceSection[];
}

export interface DraftSection {
  readonly id: string;
  readonly heading: Text;
  readonly sentences: readonly DraftSentence[];
}

export interface DraftSentence {
  readonly id: string;
  /** Danish, with Danish number marks. */
  readonly text: string;
  /** Gives the same text and follows the cells; without the equals sign. */
  readonly formula: string;
  readonly sources: readonly DraftSource[];
}

/** Where a figure of a sentence comes from. */
export interface DraftSource {
  readonly what: Text;
  readonly sheet: string;
  readonly cell: string;
  readonly paragraph: string | null;
  /** The figure as the sentence has it. */
  readonly shown: string;
}

export interface SentenceSection {
  readonly id: string;
  readonly heading: Text;
  readonly sentences: readonly Sentence[];
}

/** One sentence, or one that comes when its figures are filled in: its text is then empty. */
export interface Sentence {
  /** Of capital letters and digits; the same from time to time. */
  readonly id: string;
  readonly text: Live<string>;
  readonly sources: readonly Source[];
  /** It is asked for, and only lacks figures: worth a place on the sheet. */
  readonly isExpected: boolean;
}

export interface Source {
  readonly what: Text;
  readonly cell: SourceCell;
  readonly paragraph: string | null;
  readonly shown: Live<string>;
}

export function draftOf(
  title: Text,
  outline: readonly SentenceSection[],
  missing: readonly Text[],
): DraftText {
  const sections = outline.map(({ id, heading, sentences }) => ({
    id,
    heading,
    sentences: sentences.filter(({ text }) => text.now !== '').map(draftSentence),
  }));
  return { title, sections: sections.filter(({ sentences }) => sentences.length > 0), missing, outline };
}

function draftSentence({ id, text, sources }: Sentence): DraftSentence {
  return {
    id,
    text: text.now,
    formula: text.formula,
    sources: sources.flatMap(({ what, cell, paragraph, shown }) =>
      shown.now === '' ? [] : [{ what, sheet: cell.sheet, cell: cell.cell, paragraph, shown: shown.now }],
    ),
  };
}

/** The text whole, or nothing while a figure is missing or an error. One too long for a formula stays as it is now. */
export function guarded(condition: Live<boolean>, text: Live<string>): Live<string> {
  const now = condition.now ? text.now : '';
  const formula = `IFERROR(IF(${condition.formula},${text.formula},""),"")`;
  return formula.length <= LONGEST_FORMULA ? { now, formula } : words(now);
}

/** Less than Excel's 8192 signs: a sheet that is called something longer makes the formula longer. */
const LONGEST_FORMULA = 7900;
