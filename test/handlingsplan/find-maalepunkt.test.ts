import fc from 'fast-check';
import { MAALEPUNKTER } from '../../src/handlingsplan/configuration/configuration';
import { findMaalepunkt, suggestMaalepunkt } from '../../src/handlingsplan/find-maalepunkt';

const idOf = (text: string): string | null => findMaalepunkt(text)?.id ?? null;

test('the twenty are AlmenKompas’, six of E, eight of S and six of G', () => {
  const count = (pillar: string): number => MAALEPUNKTER.filter((one) => one.pillar === pillar).length;
  expect([count('E'), count('S'), count('G'), MAALEPUNKTER.length]).toEqual([6, 8, 6, 20]);
  expect(MAALEPUNKTER.every(({ id, pillar }) => id.startsWith(pillar))).toBe(true);
});

test('no name, synonym or id means two of them', () => {
  for (const { id, name, synonyms } of MAALEPUNKTER) {
    for (const text of [id, name.da, name.en, ...synonyms]) expect([text, idOf(text)]).toEqual([text, id]);
  }
});

test.each([
  ['ENERGIFORBRUG', 'E1'],
  ['Energi-forbrug', 'E1'],
  ['E1 Energiforbrug', 'E1'],
  ['1. Energiforbrug', 'E1'],
  ['(E) Klimaaftryk', 'E2'],
  ['E – Miljø: Affald', 'E6'],
  ['Biodiverstet', 'E5'],
  ['Biodiversitet (natur)', 'E5'],
  ['Saarbarhed for klimaaendringer', 'E4'],
  ['Livskvalitet & sundhed', 'S4'],
  ['Politikker & praksis', 'G4'],
  ['Økonomi styring', 'G3'],
  ['Oekonomistyring', 'G3'],
  ['G 5', 'G5'],
  ['g5.', 'G5'],
  ['E5 Affald', 'E6'],
])('%s is %s', (text, id) => {
  expect(idOf(text)).toBe(id);
});

test.each([
  '',
  ' ',
  'Energi og affald',
  'Grønne tage',
  'E7',
  'S9',
  'Husleje i alt',
  'Noter',
  '12',
  'Affaldsplan 2027 vedtages',
])('%j is none', (text) => {
  expect(idOf(text)).toBeNull();
});

test('what is near in meaning is suggested and never taken', () => {
  expect(suggestMaalepunkt('Affaldsplan 2027')?.id).toBe('E6');
  expect(suggestMaalepunkt('Grønne tage')).toBeNull();
});

const names = fc.constantFrom(...MAALEPUNKTER);

test('a name is known in any case, with any spaces around and one letter wrong', () => {
  fc.assert(
    fc.property(names, fc.boolean(), fc.nat(3), fc.nat(), ({ id, name }, isLarge, spaces, at) => {
      const written =
        ' '.repeat(spaces) + (isLarge ? name.da.toUpperCase() : name.da.toLowerCase()) + ' '.repeat(spaces);
      expect(idOf(written)).toBe(id);
      if (name.da.length < 8) return;
      const place = at % name.da.length;
      const wrong = `${name.da.slice(0, place)}q${name.da.slice(place + 1)}`;
      // A slip in a short word can make it another word; it never makes it another målepunkt.
      expect([id, null]).toContain(idOf(wrong));
    }),
  );
});
