import { MAALEPUNKTER, type Maalepunkt } from './configuration/configuration';
import { compactText, isNear, plainText, tolerance } from './plain-text';

/** `E1`, `E1.`, `E1 –`, `1)` or `(E)` in front of a name. */
const NUMBERED = /^\s*(?:\(?[ESG]\s?\d?\)?|\d{1,2})\s*[.:)–—-]*\s+/iu;
const ID = /^\s*([ESG])\s?([1-9])\s*\.?\s*$/i;

const BY_NAME = new Map<string, Maalepunkt>();
for (const maalepunkt of MAALEPUNKTER) {
  for (const synonym of maalepunkt.synonyms) BY_NAME.set(compactText(synonym), maalepunkt);
}
for (const maalepunkt of MAALEPUNKTER) {
  BY_NAME.set(compactText(maalepunkt.name.da), maalepunkt);
  BY_NAME.set(compactText(maalepunkt.name.en), maalepunkt);
}
const BY_ID = new Map(MAALEPUNKTER.map((maalepunkt) => [maalepunkt.id, maalepunkt]));

/** Names are asked about again for every row; what they mean never changes. */
const KNOWN = new Map<string, Maalepunkt | null>();
const MOST_KNOWN = 5_000;

/** The målepunkt with this id, `E1` … `G6`. */
export function maalepunktWithId(id: string): Maalepunkt | undefined {
  return BY_ID.get(id);
}

/**
 * The one of the twenty that is meant: by name in either language, synonym or id, whatever the case, hyphens and
 * spaces, with small spelling mistakes. A name counts for more than an id, which is Kompasark's own. `null`: none.
 */
export function findMaalepunkt(text: string): Maalepunkt | null {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const found = lookUp(text);
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(text, found);
  return found;
}

function lookUp(text: string): Maalepunkt | null {
  const id = ID.exec(text);
  if (id) return BY_ID.get(`${id[1]!.toUpperCase()}${id[2]!}`) ?? null;
  for (const candidate of spellings(text)) {
    const exact = BY_NAME.get(candidate);
    if (exact) return exact;
  }
  return nearestMaalepunkt(text);
}

function spellings(text: string): readonly string[] {
  const unnumbered = text.replace(NUMBERED, '');
  const unbracketed = unnumbered.replace(/[([].*?[)\]]/g, ' ');
  const afterColon = unbracketed.split(/:|\s[–—-]\s/).at(-1) ?? '';
  return [...new Set([text, unnumbered, unbracketed, afterColon].map(compactText))].filter(
    (spelling) => spelling !== '',
  );
}

/** The one whose name is at most a small spelling mistake away. */
function nearestMaalepunkt(text: string): Maalepunkt | null {
  const near = MAALEPUNKTER.filter(({ name }) =>
    spellings(text).some((spelling) => {
      const wanted = compactText(name.da);
      return isNear(spelling, wanted, tolerance(wanted.length));
    }),
  );
  return near.length === 1 ? near[0]! : null;
}

/** One that a person may have meant by a name that is none of the twenty: it shares a word with it. */
export function suggestMaalepunkt(text: string): Maalepunkt | null {
  const words = plainText(text)
    .split(/[\s\-/]/)
    .filter((word) => word.length > 4);
  const sharing = MAALEPUNKTER.filter(({ name, synonyms }) =>
    [name.da, ...synonyms].some((one) => {
      const plain = plainText(one);
      return words.some((word) => plain.includes(word) || (plain.length > 4 && word.includes(plain)));
    }),
  );
  return sharing.length === 1 ? sharing[0]! : null;
}
