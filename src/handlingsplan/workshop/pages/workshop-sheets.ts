import type { Change, ChangeSet } from '../../../workbook/change-set';
import { freeSheetName } from '../../../workbook/free-sheet-name';
import type { WorkbookIndex } from '../../../workbook/snapshot';
import { UserError } from '../../../workbook/user-error';
import { PILLARS, WORKSHOP, type Pillar } from '../../configuration/configuration';
import type { Plan, PlannedMaalepunkt } from '../../plan';
import { prioritised } from '../progress';
import { looksOf } from './looks';
import { ALL, gap, pagesSheet, type Page } from './page';
import { poster } from './poster';
import { smartCard } from './smart-card';

export const MATERIALS = ['posters', 'cards'] as const;
/** What a workshop's groups are given. */
export type Material = (typeof MATERIALS)[number];

const NAMES: Readonly<Record<Material, string>> = { posters: 'plakater', cards: 'SMART-kort' };

/** Between the two cards of a page. */
const CUT = '–  –  –  –  –  –  –  –  –  –  –  –  –  klip her  –  –  –  –  –  –  –  –  –  –  –  –  –';

/**
 * The printed material of an ambitionsworkshop in new sheets, in Danish as what it says: for each of E, S and G a
 * poster for every prioritised målepunkt, and SMART cards, two on a page. Their names begin with `Kompasark`, so that
 * they are never read as a part of the plan; where a name is taken they get a number, and nothing is replaced.
 *
 * @param today ISO date: a goal whose deadline has passed is told of on its card.
 * @throws {UserError} `nothing-prioritised`
 */
export function workshopSheets(
  plan: Plan,
  index: Pick<WorkbookIndex, 'sheets'>,
  today: string,
  materials: readonly Material[] = MATERIALS,
): ChangeSet {
  const points = prioritised(plan);
  if (points.length === 0) throw nothingPrioritised();
  const changes = PILLARS.flatMap((pillar) => {
    const own = points.filter(({ maalepunkt }) => maalepunkt.pillar === pillar);
    if (own.length === 0) return [];
    return materials.map((material): Change => {
      const name = freeSheetName(`Kompasark ${NAMES[material]} ${pillar}`, index);
      const pages =
        material === 'posters'
          ? own.map(poster)
          : twoOnAPage(
              own.flatMap((one) => cardsOf(one, today)),
              pillar,
            );
      return { kind: 'add-sheet', sheet: pagesSheet(name, looksOf(pillar).color, pages) };
    });
  });
  return {
    title: {
      da: `Lav plakater og kort til workshoppen (${points.length} målepunkter)`,
      en: `Make posters and cards for the workshop (${points.length} målepunkter)`,
    },
    changes,
  };
}

/** As many cards as a målepunkt may have goals; more where it has more. */
function cardsOf(point: PlannedMaalepunkt, today: string): readonly Page[] {
  const count = Math.max(WORKSHOP.mostGoals, point.goals.length);
  return Array.from({ length: count }, (_, at) => smartCard(point, at + 1, point.goals[at] ?? null, today));
}

function twoOnAPage(cards: readonly Page[], pillar: Pillar): readonly Page[] {
  const { cut } = looksOf(pillar);
  const cutLine: Page = [gap(8), { height: 12, boxes: [{ columns: ALL, text: CUT, style: cut }] }, gap(8)];
  return cards.flatMap((card, index) => {
    if (index % 2 === 1) return [];
    const second = cards[index + 1];
    return [second ? [...card, ...cutLine, ...second] : card];
  });
}

function nothingPrioritised(): UserError {
  return new UserError('nothing-prioritised', {
    da: 'Der er ingen prioriterede målepunkter at lave plakater og kort til. Vælg dem først under »Prioritér«.',
    en: 'No målepunkt is prioritised, so there is nothing to make posters and cards of. Choose them under “Prioritise” first.',
  });
}
