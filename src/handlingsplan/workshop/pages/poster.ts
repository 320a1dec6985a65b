import { LEVELS, WORDS, type AmbitionLevel, type Maalepunkt } from '../../configuration/configuration';
import type { PlannedMaalepunkt } from '../../plan';
import { PILLAR_NAMES } from '../../pillars';
import { looksOf, type PageLooks } from './looks';
import { ALL, gap, LEFT, RIGHT, THIRDS, type Line, type Page } from './page';

/** So many indicators are shown, two and two. */
const INDICATOR_LINES = 3;

/**
 * The page of one målepunkt for the wall: what it is, the three levels to choose between, and room for the sentence.
 * What has been decided already stands there; the rest is written by hand.
 */
export function poster({ maalepunkt, level, sentence, today }: PlannedMaalepunkt): Page {
  const looks = looksOf(maalepunkt.pillar);
  return [
    {
      height: 26,
      boxes: [
        {
          columns: LEFT,
          text: `${maalepunkt.pillar}  ·  ${PILLAR_NAMES[maalepunkt.pillar].da}`,
          style: looks.band,
        },
        { columns: RIGHT, text: 'Ambitionsplakat', style: looks.bandRight },
      ],
    },
    {
      height: 58,
      boxes: [{ columns: ALL, text: maalepunkt.name.da, style: looks.name, smallest: 20 }],
    },
    {
      height: 40,
      boxes: [{ columns: ALL, text: maalepunkt.measures, style: looks.intro, smallest: 9 }],
    },
    gap(8),
    { height: 22, boxes: [{ columns: ALL, text: 'Det kan vi måle på', style: looks.heading }] },
    ...indicatorLines(maalepunkt, looks),
    gap(8),
    {
      height: 24,
      boxes: [
        { columns: LEFT, text: 'Hvor højt vil vi sigte?', style: looks.heading },
        {
          columns: RIGHT,
          text: level.value === null ? 'Sæt en prik under jeres niveau' : '',
          style: { ...looks.hint, horizontal: 'right' },
        },
      ],
    },
    ...levelLines(maalepunkt, level.value, looks),
    gap(10),
    { height: 22, boxes: [{ columns: ALL, text: 'Her står vi nu', style: looks.heading }] },
    {
      height: 62,
      boxes: [{ columns: ALL, text: today.value ?? '', style: looks.writing, smallest: 7 }],
    },
    gap(10),
    { height: 24, boxes: [{ columns: ALL, text: 'Vores ambition i én sætning', style: looks.heading }] },
    {
      height: 158,
      boxes: [{ columns: ALL, text: sentence.value ?? '', style: looks.sentence, smallest: 9 }],
    },
    {
      height: 22,
      boxes: [
        {
          columns: ALL,
          text: 'Kort, tydelig og inspirerende – let at forstå og nem at fortælle videre.',
          style: looks.hint,
        },
      ],
    },
  ];
}

function indicatorLines({ indicators }: Maalepunkt, looks: PageLooks): readonly Line[] {
  const texts = indicators.map(({ name, unit }) => `•  ${name} (${unit})`);
  return Array.from({ length: INDICATOR_LINES }, (_, index) => ({
    height: 18,
    boxes: [
      { columns: LEFT, text: texts[index] ?? '', style: looks.listed, smallest: 8 },
      { columns: RIGHT, text: texts[index + INDICATOR_LINES] ?? '', style: looks.listed, smallest: 8 },
    ],
  }));
}

function levelLines(
  { ambitionExamples }: Maalepunkt,
  chosen: AmbitionLevel | null,
  looks: PageLooks,
): readonly Line[] {
  const meanings = new Map(WORDS.levels.map(({ level, meaning }) => [level, meaning.da]));
  const line = (
    height: number,
    box: (level: AmbitionLevel) => Omit<Line['boxes'][number], 'columns'>,
  ): Line => ({
    height,
    boxes: LEVELS.map((level, index) => ({ columns: THIRDS[index]!, ...box(level) })),
  });
  return [
    line(28, (level) => ({ text: level, style: level === chosen ? looks.chosenLevel : looks.level })),
    line(22, (level) => ({
      text: capitalised(meanings.get(level) ?? ''),
      style: looks.meaning,
      smallest: 7,
    })),
    line(66, (level) => ({ text: ambitionExamples[level], style: looks.example, smallest: 7 })),
    line(42, (level) =>
      level === chosen
        ? { text: 'Det har vi valgt', style: looks.chosenMark }
        : { text: '', style: looks.mark },
    ),
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
