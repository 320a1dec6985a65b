import type { EnumName } from '../../datapoint';

/** The last division of each section of NACE Rev. 2.1. */
const SECTIONS: readonly (readonly [section: string, lastDivision: number])[] = [
  ['A', 3],
  ['B', 9],
  ['C', 33],
  ['D', 35],
  ['E', 39],
  ['F', 43],
  ['G', 47],
  ['H', 53],
  ['I', 56],
  ['J', 60],
  ['K', 63],
  ['L', 66],
  ['M', 68],
  ['N', 75],
  ['O', 82],
  ['P', 84],
  ['Q', 85],
  ['R', 88],
  ['S', 93],
  ['T', 96],
  ['U', 98],
  ['V', 99],
];

/** EFRAG's word, as far as the rules look at it, for a code that people have added to a list themselves. */
export const ADDED_WORDS: Readonly<Partial<Record<EnumName, (word: string) => string | undefined>>> = {
  /** `01.50 Blandet landbrug` */
  enum_ListNACETechnicalName(word) {
    const division = /^(\d\d)\.\d\d ./.exec(word)?.[1];
    if (division === undefined) return undefined;
    const section = SECTIONS.find(([, last]) => Number(division) <= last)?.[0];
    return section && `NACE ${section} - ${word}`;
  },
  /** `20 01 14 Syrer (farligt)` */
  enum_ListTypeOfWastes(word) {
    const [, code, text, not] = /^(\d\d \d\d \d\d) (.+) \((ikke-)?farligt\)$/.exec(word) ?? [];
    if (code === undefined || text === undefined) return undefined;
    return `    ${code} - ${not === undefined ? '' : 'Non-'}Hazardous - ${text}`;
  },
};
