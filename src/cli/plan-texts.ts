import type { PlanBook } from '../handlingsplan/plan-book';
import type { BoundCell, BoundColumn, PlanLayout, Role } from '../handlingsplan/layout/layout';
import { columnHeading } from '../handlingsplan/layout/column-heading';
import type { PlannedMaalepunkt } from '../handlingsplan/plan';
import { columnLetters, quoteSheet } from '../workbook/address';
import type { Text } from '../workbook/text';

const ROLE: Readonly<Record<Role, Text>> = {
  plan: { da: 'plan', en: 'plan' },
  overview: { da: 'oversigt over målepunkter', en: 'overview of målepunkter' },
  log: { da: 'opfølgning', en: 'follow-up' },
  data: { da: 'tal', en: 'figures' },
};

const CERTAINTY: Readonly<Record<PlanLayout['certainty'], Text>> = {
  confirmed: { da: 'Kolonnerne er bekræftet.', en: 'The columns are confirmed.' },
  certain: { da: 'Alle kolonner kendes på deres overskrifter.', en: 'Every column is known by its heading.' },
  uncertain: {
    da: 'Nogle kolonner er gættet ud fra det, der står i dem, og skal bekræftes, før der skrives.',
    en: 'Some columns are guessed from what stands in them, and must be confirmed before anything is written.',
  },
};

/** What was found where in a handlingsplan, and how far it has come. */
export function planTexts({ layout, plan }: PlanBook): readonly Text[] {
  return [
    { da: 'Handlingsplan for AlmenKompas-målepunkter.', en: 'Handlingsplan for AlmenKompas målepunkter.' },
    CERTAINTY[layout.certainty],
    ...layout.blocks.flatMap((block) => {
      const found = [...block.cells, ...block.columns].map((one) => columnText(one, block.role));
      const said = (language: 'da' | 'en'): string => found.map((text) => text[language]).join(', ');
      return [
        {
          da: `- ${quoteSheet(block.sheet)} (${ROLE[block.role].da}): ${said('da')}`,
          en: `- ${quoteSheet(block.sheet)} (${ROLE[block.role].en}): ${said('en')}`,
        },
      ];
    }),
    ...missingTexts(layout),
    ...unusedTexts(layout),
    { da: '', en: '' },
    ...plan.maalepunkter.map(maalepunktText),
    ...plan.unknown.map(({ name, place }) => ({
      da: `- »${name}« (${quoteSheet(place.sheet)}!${place.cell}) er intet målepunkt.`,
      en: `- “${name}” (${quoteSheet(place.sheet)}!${place.cell}) is no målepunkt.`,
    })),
    {
      da: `${plan.log.length} linjer opfølgning, ${plan.figures.length} tal.`,
      en: `${plan.log.length} lines of follow-up, ${plan.figures.length} figures.`,
    },
    { da: '', en: '' },
  ];
}

function columnText(bound: BoundColumn | BoundCell, role: Role): Text {
  const label = columnHeading(bound.key, role);
  const at = 'row' in bound ? `${columnLetters(bound.column)}${bound.row}` : columnLetters(bound.column);
  const slot = !('row' in bound) && bound.slot !== undefined ? ` ${bound.slot}` : '';
  const own =
    bound.heading !== '' && bound.heading.toLowerCase() !== label.da.toLowerCase()
      ? ` = »${bound.heading}«`
      : '';
  const guess = bound.evidence === 'guess' ? { da: ' (gæt)', en: ' (a guess)' } : { da: '', en: '' };
  return {
    da: `${at} ${label.da}${slot}${own}${guess.da}`,
    en: `${at} ${label.en}${slot}${own}${guess.en}`,
  };
}

function missingTexts({ missing }: PlanLayout): readonly Text[] {
  if (missing.length === 0) return [];
  const labels = missing.map((key) => columnHeading(key));
  return [
    {
      da: `Planen har ingen plads til: ${labels.map(({ da }) => da).join(', ')}.`,
      en: `The plan has no place for: ${labels.map(({ en }) => en).join(', ')}.`,
    },
  ];
}

function unusedTexts({ unused }: PlanLayout): readonly Text[] {
  if (unused.length === 0) return [];
  const listed = unused
    .map(({ sheet, column, heading }) => `${quoteSheet(sheet)}!${columnLetters(column)} »${heading}«`)
    .join(', ');
  return [{ da: `Bruges ikke: ${listed}.`, en: `Not used: ${listed}.` }];
}

function maalepunktText({ maalepunkt, isPrioritised, level, goals }: PlannedMaalepunkt): Text {
  const initiatives = goals.flatMap((goal) => goal.initiatives);
  const done = initiatives.filter(({ status }) => status.value === 'Gennemført').length;
  const said = (words: { none: string; goals: string; of: string }): string =>
    [
      ...(isPrioritised ? [] : [words.none]),
      ...(level.value === null ? [] : [level.value]),
      ...(goals.length > 0
        ? [`${goals.length} ${words.goals}`, `${done} ${words.of} ${initiatives.length}`]
        : []),
    ].join(', ');
  return {
    da: `${maalepunkt.id}  ${maalepunkt.name.da.padEnd(36)} ${said({ none: 'ikke prioriteret', goals: 'mål', of: 'initiativer gennemført af' })}`,
    en: `${maalepunkt.id}  ${maalepunkt.name.en.padEnd(36)} ${said({ none: 'not prioritised', goals: goals.length === 1 ? 'goal' : 'goals', of: 'initiatives completed of' })}`,
  };
}
