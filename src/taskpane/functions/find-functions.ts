import { NAMESPACE, type EsgFunction } from '../../functions/esg-function';
import { TOPICS, type Topic } from '../../functions/topics';
import type { Text } from '../../workbook/text';

/** The functions of one topic. */
export interface TopicGroup {
  readonly topic: Topic;
  readonly functions: readonly EsgFunction[];
}

/** The name in a formula that was copied: `ESG.CO2E` of `=ESG.CO2E(A2;"el")`. */
const CALLED = /^\s*=\s*([^\s(]+).*$/s;

/** The functions by topic, those that hold every word of the search in Danish or English. */
export function findFunctions(functions: readonly EsgFunction[], search: string): readonly TopicGroup[] {
  const words = plain(search.replace(CALLED, '$1')).split(/\s+/).filter(Boolean);
  const found = functions.filter((fn) => {
    const text = searchedText(fn);
    return words.every((word) => text.includes(word));
  });
  return (Object.keys(TOPICS) as readonly Topic[]).flatMap((topic) => {
    const own = found.filter((fn) => fn.topic === topic);
    return own.length > 0 ? [{ topic, functions: own }] : [];
  });
}

const SEARCHED = new WeakMap<EsgFunction, string>();

function searchedText(fn: EsgFunction): string {
  const known = SEARCHED.get(fn);
  if (known !== undefined) return known;
  const { id, topic, title, description, definition, unit, reference, parameters } = fn;
  const texts: readonly Text[] = [
    TOPICS[topic],
    title,
    description,
    definition,
    unit,
    reference,
    ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
  ];
  const text = plain([`${NAMESPACE}.${id}`, ...texts.flatMap(({ da, en }) => [da, en])].join(' '));
  SEARCHED.set(fn, text);
  return text;
}

/** Case does not matter, and the Danish letters may be spelled out as in the names of the functions. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('_', ' ');
}
