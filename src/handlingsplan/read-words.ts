import { isCellError, type CellValue } from '../workbook/cell-value';
import { PILLARS, WORDS, type AmbitionLevel, type Pillar, type Status } from './configuration/configuration';
import { compactText, isNear, plainText, tolerance } from './plain-text';

const STATUS_WORDS = new Map<string, Status>();
for (const { status, en, synonyms } of WORDS.statuses) {
  for (const word of [status, en, ...synonyms]) STATUS_WORDS.set(compactText(word), status);
}
STATUS_WORDS.delete('');

const LEVEL_WORDS = new Map<string, AmbitionLevel>();
for (const { level, synonyms } of WORDS.levels) {
  for (const word of [level, ...synonyms]) LEVEL_WORDS.set(compactText(word), level);
}

/** The colours of a traffic light, where they are written instead of a status. */
const LIGHTS: Readonly<Record<string, Status>> = {
  groen: 'Gennemført',
  gul: 'I gang',
  roed: 'Forsinket',
  graa: 'Ikke påbegyndt',
};

const SAID = { yes: new Set(WORDS.yes.map(plainText)), no: new Set(WORDS.no.map(plainText)) };
const GRADED = new Set(WORDS.graded.map(plainText));

const PILLAR_WORDS: Readonly<Record<Pillar, readonly string[]>> = {
  E: ['e', 'miljoe', 'environment', 'enviroment', 'miljoeogklima', 'klimaogmiljoe'],
  S: ['s', 'social', 'socialeforhold', 'sociale', 'socialt', 'people'],
  G: ['g', 'governance', 'ledelse', 'god ledelse', 'ledelseogstyring'],
};

/** The status that a word stands for; `null` when it is none we know. A lone dash is „not started“. */
export function readStatus(text: string): Status | null {
  const compact = compactText(text);
  if (compact === '') return /^\s*[-–—]\s*$/.test(text) ? 'Ikke påbegyndt' : null;
  return STATUS_WORDS.get(compact) ?? LIGHTS[compact] ?? nearest(compact, STATUS_WORDS);
}

/** The ambition level that a word stands for, an explanation behind it disregarded: `Mellem – på niveau med sektoren`. */
export function readLevel(text: string): AmbitionLevel | null {
  const first = compactText(text.split(/[(:–—-]/)[0] ?? '');
  return LEVEL_WORDS.get(compactText(text)) ?? LEVEL_WORDS.get(first) ?? nearest(first, LEVEL_WORDS);
}

/** `true` for ja, x, 1 and høj, `false` for nej and 0, `null` for a blank, for grades below the highest and for anything else. */
export function readYes(value: CellValue): boolean | null {
  if (typeof value === 'boolean') return value;
  if (value === null || isCellError(value)) return null;
  const word = plainText(String(value));
  if (SAID.yes.has(word)) return true;
  return SAID.no.has(word) ? false : null;
}

/** Whether a value says anything about priority at all. */
export function isPriority(value: CellValue): boolean {
  if (value === null || isCellError(value)) return false;
  return readYes(value) !== null || GRADED.has(plainText(String(value)));
}

/** E, S or G, from a letter, a name or a heading such as `E – Miljø`; `null` when it is none or several. */
export function readPillar(text: string): Pillar | null {
  const parts = plainText(text).split(/[\s/\-–—.]+/);
  const whole = compactText(text);
  const meant = PILLARS.filter((pillar) => {
    const words = PILLAR_WORDS[pillar];
    return words.includes(whole) || parts.some((part) => words.includes(part));
  });
  return meant.length === 1 ? meant[0]! : null;
}

function nearest<T>(word: string, words: ReadonlyMap<string, T>): T | null {
  for (const [known, meaning] of words) {
    if (known.length >= 6 && isNear(word, known, tolerance(known.length))) return meaning;
  }
  return null;
}
