import { readDay } from '../../workbook/danish-dates';

/** A day that a sentence names, and where. */
export interface NamedDay {
  readonly iso: string;
  readonly from: number;
  readonly to: number;
}

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** `inden udgangen af 3. kvartal 2027` */
const MOST_WORDS = 6;
const HAS_YEAR = /(?:^|\D)(?:19|20|21)\d\d(?!\d)|\d[-./]\d{1,2}[-./]\d\d(?!\d)/;
const ONLY_YEAR = /(?:^| )\d{4}$/;
/** What a bare number of four digits must follow to be a year for certain. */
const BEFORE_YEAR =
  /^(?:i|senest|inden|før|ultimo|medio|primo|år|af|for|fra|og|efter|siden|[-–]|\d{4})$|\d{4}[-–]$/i;
/** What can follow a year, but nothing that is counted. */
const AFTER_YEAR =
  /^(?:[-–(]|er|for|fra|gennem|har|hvor|i|inden|med|mod|målt|når|og|på|samt|skal|som|så|til|ved|via|vil)$/i;

/** The days that a sentence names, from the left: `fra 71 % til 85 % inden udgangen af 2029` names 31-12-2029. */
export function daysIn(sentence: string): readonly NamedDay[] {
  const words = [...sentence.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text,
    from: index,
    to: index + text.length,
  }));
  const days: NamedDay[] = [];
  words.forEach((word, last) => {
    if (!HAS_YEAR.test(word.text)) return;
    const day = endingAt(sentence, words, last);
    if (day) days.push(day);
  });
  return days;
}

/** The longest phrase that ends with this word and names a day. */
function endingAt(sentence: string, words: readonly Word[], last: number): NamedDay | null {
  for (let first = Math.max(0, last - MOST_WORDS + 1); first <= last; first++) {
    const { from } = words[first]!;
    const { to } = words[last]!;
    const phrase = sentence.slice(from, to).replace(/^[("»“]+|[)"«”.,;:!?]+$/g, '');
    const day = readDay(phrase);
    if (!day) continue;
    if (ONLY_YEAR.test(phrase) && !isYear(words, first, last)) return null;
    return { iso: day.iso, from, to };
  }
  return null;
}

/** Whether a bare number such as 2030 is a year, and no count of homes or kWh. */
function isYear(words: readonly Word[], first: number, last: number): boolean {
  const next = words[last + 1];
  if (!next || /[.,;:!?)]$/.test(words[last]!.text) || AFTER_YEAR.test(next.text)) return true;
  return words.slice(Math.max(0, first - 1), last).some(({ text }) => BEFORE_YEAR.test(text));
}
