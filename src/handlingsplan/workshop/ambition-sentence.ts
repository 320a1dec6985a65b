/** „Kort, tydelig og inspirerende“: AlmenKompas names no limit; this one is a proposal. */
export const MOST_CHARACTERS = 200;

/** How an ambition sentence stands: it is to be one short sentence. */
export type SentenceState = 'missing' | 'good' | 'long' | 'several';

/** An abbreviation or a number is no end of a sentence: only what is followed by a capital letter is. */
const END_INSIDE = /[.!?]\s+\p{Lu}/u;

export function sentenceState(sentence: string | null): SentenceState {
  const text = sentence?.trim() ?? '';
  if (text === '') return 'missing';
  if (text.length > MOST_CHARACTERS) return 'long';
  return END_INSIDE.test(text) ? 'several' : 'good';
}
