import { SMART_WORDS } from './smart-words';

/** Endings that a verb in the lists can have in a sentence: `styrker`, `styrket`, `styrkede`. */
const VERB_ENDING = '(?:r|s|t|de|es)?';

/** Numbers that are part of a name count nothing: `afdeling 12`, `CO2`, `kWh/m2`, `scope 1`. */
const NAMES =
  /\p{L}+\d+|(?<!\p{L})(?:afdeling|afd\.?|scope|fase|etape|nr\.?|§|blok|punkt|trin|bygning)\s*\d+/giu;

const VAGUE = SMART_WORDS.vague.map((word) => ({ word, pattern: wordPattern(word, VERB_ENDING) }));
const VAGUE_WORDS = new Set(SMART_WORDS.vague);
const FINISHED = SMART_WORDS.finished.map((word) => wordPattern(word, VERB_ENDING));
const UPHELD = SMART_WORDS.upheld.map((word) => wordPattern(word, VERB_ENDING));
const AMOUNTS = SMART_WORDS.amounts.map((word) => wordPattern(word));

/** The first word that can mean almost anything, as the list has it; `null`: none. */
export function vagueWordIn(goal: string): string | null {
  return VAGUE.find(({ pattern }) => pattern.test(goal))?.word ?? null;
}

/** Whether a goal is something that is done once and can then be seen: `Åbne beboercafé`. */
export function isFinishing(goal: string): boolean {
  return FINISHED.some((pattern) => pattern.test(goal));
}

/** Whether a goal is to keep things as they are: `Holde lejestigningen under 2 %`. */
export function isUpheld(goal: string): boolean {
  return UPHELD.some((pattern) => pattern.test(goal));
}

/** Whether a text, its dates taken out, has a number or a word such as `alle` or `halvdelen`. */
export function hasAmount(text: string): boolean {
  return /\d/.test(text.replace(NAMES, ' ')) || AMOUNTS.some((pattern) => pattern.test(text));
}

/** Words that can name what a goal is about. */
export function objectsIn(goal: string): readonly string[] {
  const words = goal.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => !VAGUE_WORDS.has(word));
}

function wordPattern(word: string, ending = ''): RegExp {
  return new RegExp(String.raw`(?<!\p{L})${word}${ending}(?!\p{L})`, 'iu');
}
