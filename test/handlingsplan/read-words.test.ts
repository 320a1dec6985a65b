import fc from 'fast-check';
import { WORDS, type Status } from '../../src/handlingsplan/configuration/configuration';
import { compactText } from '../../src/handlingsplan/plain-text';
import { readStatus } from '../../src/handlingsplan/read-words';

const WRITTEN = WORDS.statuses.flatMap(({ status, en, synonyms }) =>
  [status, en, ...synonyms].map((word): [string, Status] => [word, status]),
);

it('gives no word two statuses', () => {
  const meanings = new Map<string, Status>();
  for (const [word, status] of WRITTEN) {
    expect([word, meanings.get(compactText(word)) ?? status]).toEqual([word, status]);
    meanings.set(compactText(word), status);
  }
});

it('reads a status in every case and spacing, and without Danish letters', () => {
  const disguise = fc.constantFrom<((word: string) => string)[]>(
    (word) => word,
    (word) => word.toUpperCase(),
    (word) => ` ${word} `,
    (word) => `${word}.`,
    (word) => word.replaceAll(' ', '\u00a0'),
    (word) => word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa'),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...WRITTEN.filter(([word]) => /[\p{L}\d]/u.test(word))),
      disguise,
      ([word, status], as) => {
        expect([as(word), readStatus(as(word))]).toEqual([as(word), status]);
      },
    ),
  );
});

it.each(['-', ' – ', '—'])('takes the lone dash %p for not started', (dash) => {
  expect(readStatus(dash)).toBe('Ikke påbegyndt');
});

it.each(['', ' ', 'måske', 'se kommentar', '50 %', '2027', 'Mette'])(
  'does not take %p for a status',
  (word) => {
    expect(readStatus(word)).toBeNull();
  },
);
