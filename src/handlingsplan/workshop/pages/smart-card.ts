import { smartCheck, type SmartLetter } from '../../../formulas/smart/smart-check';
import { shownContent } from '../../../workbook/shown-value';
import type { Maalepunkt } from '../../configuration/configuration';
import type { Goal, PlannedMaalepunkt } from '../../plan';
import { PILLAR_NAMES } from '../../pillars';
import { draftOf } from '../../goal-draft';
import { looksOf, type PageLooks } from './looks';
import { ALL, gap, LEFT, RIGHT, type Columns, type Line, type Page } from './page';

/** AlmenKompas' checklist for a goal, as a group asks it of itself. */
const QUESTIONS: Readonly<Record<SmartLetter['letter'], string>> = {
  S: 'Er målet klart og præcist?',
  M: 'Kan det ses eller måles, om vi når målet?',
  A: 'Kan gruppen stå inde for målet?',
  R: 'Kan vi nå målet med de ressourcer, vi har?',
  T: 'Står der, hvornår målet skal være nået?',
};

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
 * of it. What a written goal lacks stands in the place of the question.
 *
 * @param goal `null` for a card to be written on.
 * @param today ISO date.
 */
export function smartCard(
  { maalepunkt, level, sentence }: PlannedMaalepunkt,
  number: number,
  goal: Goal | null,
  today: string,
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
    ...checklist(maalepunkt, goal, today, looks),
    gap(4),
    ...factLines(goal, looks),
  ];
}

function checklist(
  maalepunkt: Maalepunkt,
  goal: Goal | null,
  today: string,
  looks: PageLooks,
): readonly Line[] {
  const isWritten = goal !== null && goal.text.value !== null;
  return smartCheck(isWritten ? draftOf(goal) : { text: '' }, {
    today,
    example: maalepunkt.indicators[0],
  }).map(({ letter, name, state, why }): Line => {
    const isLacking = isWritten && (state === 'missing' || state === 'warning');
    const isTicked = isWritten && (state === 'met' || state === 'confirmed');
    return {
      height: 20,
      boxes: [
        { columns: LETTER, text: letter, style: looks.letter },
        { columns: NAME, text: name.da, style: { ...looks.question, bold: true }, smallest: 8 },
        {
          columns: QUESTION,
          text: isLacking ? why.da : QUESTIONS[letter],
          style: isLacking ? looks.lack : looks.question,
          smallest: 6,
        },
        { columns: TICK, text: isTicked ? '✓' : '', style: looks.tick },
      ],
    };
  });
}

function factLines(goal: Goal | null, looks: PageLooks): readonly Line[] {
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
