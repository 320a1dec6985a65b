import { LEVELS, WORDS } from '../../../handlingsplan/configuration/configuration';
import type { Plan, PlannedMaalepunkt } from '../../../handlingsplan/plan';
import type { Text } from '../../../workbook/text';
import { holdsOneOf } from '../cells';
import { counted } from '../danish-numbers';
import { guarded, type Sentence, type SentenceSection, type Source } from '../draft';
import { ALWAYS, compare, countOf, every, listed, say, some, type Live } from '../live';
import { cellOf, nameOf, sourceOf } from './plan-cells';

const HEADING: Text = { da: 'Prioriteringer og ambitioner', en: 'Priorities and ambitions' };

/** Which målepunkter are prioritised, and how far the organisation wants to go with them. */
export function prioritiesSection(plan: Plan): SentenceSection {
  return {
    id: 'PRIORITIES',
    heading: HEADING,
    sentences: [prioritised(plan), ...LEVELS.map((level) => atLevel(plan, level))],
  };
}

function prioritised({ maalepunkter }: Plan): Sentence {
  const items = maalepunkter.map((planned) => [isPrioritised(planned), nameOf(planned)] as const);
  const number = countOf(items.map(([condition]) => condition));
  const count = counted(number, 'målepunkt', 'målepunkter');
  const sources = maalepunkter
    .filter((one) => one.isPrioritised)
    .flatMap((one) => nameSource(one, nameOf(one)));
  return {
    id: 'PRIORITISED',
    text: guarded(compare(number, '>', 0), say`${count} er prioriteret: ${listed(items)}.`),
    sources: withCount(sources, COUNT, count),
    isExpected: true,
  };
}

const COUNT: Text = { da: 'Antal prioriterede målepunkter', en: 'Number of prioritised målepunkter' };

function atLevel({ maalepunkter }: Plan, level: (typeof LEVELS)[number]): Sentence {
  const spellings = WORDS.levels.find((one) => one.level === level)?.synonyms ?? [];
  const placed = maalepunkter.flatMap((planned) => {
    const cell = cellOf(planned.level);
    if (!cell) return [];
    const isAt = holdsOneOf(cell, distinct([level, ...spellings, ...ownSpelling(planned, level)]));
    return [{ planned, condition: every([isPrioritised(planned), isAt].filter((one) => one !== ALWAYS)) }];
  });
  const items = placed.map(({ planned, condition }) => [condition, nameOf(planned)] as const);
  return {
    id: `LEVEL${LEVELS.indexOf(level) + 1}`,
    text: guarded(
      some(items.map(([condition]) => condition)),
      say`Ambitionsniveauet er »${level}« for: ${listed(items)}.`,
    ),
    sources: placed
      .filter(({ condition }) => condition.now)
      .flatMap(({ planned }) =>
        sourceOf(planned.maalepunkt.name, planned.level, say`${nameOf(planned)}: ${level}`),
      ),
    isExpected: items.some(([condition]) => condition.now),
  };
}

function ownSpelling({ level }: PlannedMaalepunkt, wanted: string): readonly string[] {
  return level.value === wanted && typeof level.written === 'string' ? [level.written] : [];
}

/** As the plan says in a word; where it does not, its goals have said so when the sentence was written. */
function isPrioritised({ isPrioritised: now, prioritised: answer }: PlannedMaalepunkt): Live<boolean> {
  const cell = cellOf(answer);
  const { value, written } = answer;
  if (!cell || value === null || typeof written !== 'string')
    return now ? ALWAYS : { now: false, formula: 'FALSE' };
  const own = value ? [written] : [];
  return holdsOneOf(cell, distinct([...own, 'Ja', 'x']));
}

function nameSource(planned: PlannedMaalepunkt, shown: Live<string>): readonly Source[] {
  const { maalepunkt, name, level } = planned;
  const own = sourceOf(maalepunkt.name, name, shown);
  return own.length > 0 ? own : sourceOf(maalepunkt.name, level, shown);
}

/** The count stands where what is counted begins. */
export function withCount(sources: readonly Source[], what: Text, count: Live<string>): readonly Source[] {
  const [first] = sources;
  return first ? [{ ...first, what, shown: count }, ...sources] : [];
}

function distinct(all: readonly string[]): readonly string[] {
  return [...new Map(all.map((word) => [word.toLowerCase(), word])).values()];
}
