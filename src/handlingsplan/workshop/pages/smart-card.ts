import { shownContent } from '../../../workbook/shown-value';
import type { Goal, PlannedMaalepunkt } from '../../plan';
import { PILLAR_NAMES } from '../../pillars';
import { looksOf } from './looks';
import { ALL, gap, LEFT, RIGHT, type Columns, type Line, type Page } from './page';

/** AlmenKompas' checklist for a goal, as a group asks it of itself. */
const QUESTIONS: readonly (readonly [letter: string, name: string, question: string])[] = [
  ['S', 'Specifikt', 'Er målet klart og præcist?'],
  ['M', 'Målbart', 'Kan det ses eller måles, om vi når målet?'],
  ['A', 'Attraktivt/accepteret', 'Kan gruppen stå inde for målet?'],
  ['R', 'Realistisk', 'Kan vi nå målet med de ressourcer, vi har?'],
  ['T', 'Tidsbestemt', 'Står der, hvornår målet skal være nået?'],
];

const LETTER: Columns = [1, 1];
const NAME: Columns = [2, 2];
const QUESTION: Columns = [3, 5];
const TICK: Columns = [6, 6];
const FACTS: readonly Columns[] = [
  [1, 2],
  [3, 3],
  [4, 4],
  [5, 6],
];

/**
 * A card of half a page for one goal: the goal where it is written, else room for it, and the five questions to ask
 * of it.
 *
 * @param goal `null` for a card to be written on.
 */
export function smartCard(
  { maalepunkt, level, sentence }: PlannedMaalepunkt,
  number: number,
  goal: Goal | null,
): Page {
  const looks = looksOf(maalepunkt.pillar);
  const ambition = [level.value, sentence.value].filter((one) => one !== null).join(': ');
  return [
    {
      height: 22,
      boxes: [
        {
          columns: LEFT,
          text: `${maalepunkt.pillar}  ·  ${PILLAR_NAMES[maalepunkt.pillar].da}`,
          style: looks.band,
        },
        { columns: RIGHT, text: `SMART-kort ${number}`, style: looks.bandRight },
      ],
    },
    {
      height: 32,
      boxes: [{ columns: ALL, text: maalepunkt.name.da, style: looks.cardName, smallest: 14 }],
    },
    {
      height: 30,
      boxes: [
        {
          columns: ALL,
          text: ambition === '' ? 'Ambition:' : `Ambition – ${ambition}`,
          style: looks.intro,
          smallest: 7,
        },
      ],
    },
    gap(5),
    { height: 18, boxes: [{ columns: ALL, text: 'Det vil vi nå', style: looks.heading }] },
    {
      height: 64,
      boxes: [{ columns: ALL, text: goal?.text.value ?? '', style: looks.writing, smallest: 7 }],
    },
    {
      height: 26,
      boxes: [
        { columns: ALL, text: `Til inspiration: ${maalepunkt.goalExample}`, style: looks.hint, smallest: 7 },
      ],
    },
    ...QUESTIONS.map(([letter, name, question]): Line => ({
      height: 20,
      boxes: [
        { columns: LETTER, text: letter, style: looks.letter },
        { columns: NAME, text: name, style: { ...looks.question, bold: true }, smallest: 8 },
        { columns: QUESTION, text: question, style: looks.question, smallest: 8 },
        { columns: TICK, text: '', style: looks.tick },
      ],
    })),
    gap(4),
    ...factLines(goal, looks),
  ];
}

function factLines(goal: Goal | null, looks: ReturnType<typeof looksOf>): readonly Line[] {
  const unit = goal?.unit.value ?? '';
  const facts: readonly (readonly [label: string, fact: string])[] = [
    ['Det måler vi på', goal?.indicator.value ?? ''],
    ['Vi står på', amount(goal?.baseline.value, unit)],
    ['Vi vil nå til', amount(goal?.target.value, unit)],
    ['Inden udgangen af', String(goal?.targetYear.value ?? '')],
  ];
  return [
    {
      height: 14,
      boxes: facts.map(([label], index) => ({ columns: FACTS[index]!, text: label, style: looks.label })),
    },
    {
      height: 30,
      boxes: facts.map(([, fact], index) => ({
        columns: FACTS[index]!,
        text: fact,
        style: looks.fact,
        smallest: 7,
      })),
    },
  ];
}

function amount(value: number | null | undefined, unit: string): string {
  return value === null || value === undefined ? '' : `${shownContent({ value }).da} ${unit}`.trim();
}
