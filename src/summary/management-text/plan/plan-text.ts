import { figureTable } from '../../../handlingsplan/data/figure-table';
import type { Answer, Initiative, Plan } from '../../../handlingsplan/plan';
import type { PlanBook } from '../../../handlingsplan/plan-book';
import type { Text } from '../../../workbook/text';
import { InitiativeCells } from '../../board/initiative-cells';
import { draftOf, type DraftText } from '../draft';
import { goalsSection } from './goals';
import { deadlinesSection, followUpSection, initiativesSection, type PlanDays } from './initiatives';
import { isDay, isOpen } from './plan-cells';
import { prioritiesSection } from './priorities';

const TITLE: Text = { da: 'Udkast til ledelsesberetningen', en: 'Draft for the ledelsesberetning' };

/** The handlingsplan as sentences for the ledelsesberetning. */
export function planText(book: PlanBook, days: PlanDays): DraftText {
  const { plan } = book;
  const initiatives = new InitiativeCells(book);
  return draftOf(
    TITLE,
    [
      prioritiesSection(plan),
      goalsSection(plan, figureTable(plan.figures)),
      initiativesSection(initiatives),
      deadlinesSection(initiatives, days),
      followUpSection(plan, days),
    ],
    missing(plan, initiatives),
  );
}

/** What the sentences could not say, and where it is filled in. */
function missing(plan: Plan, initiatives: InitiativeCells): readonly Text[] {
  const prioritised = plan.maalepunkter.filter(({ isPrioritised }) => isPrioritised);
  const open = initiatives.all.map(({ initiative }) => initiative).filter(isOpen);
  const without = (is: (initiative: Initiative) => boolean): readonly string[] =>
    open.filter(is).map((one) => `${one.id} (${one.sheet}, ${placeOf(one.text)})`);
  const names = (all: typeof prioritised): readonly string[] =>
    all.map(({ maalepunkt }) => maalepunkt.name.da);
  return [
    ...(prioritised.length === 0
      ? [
          {
            da: 'Prioriteringer: Ingen målepunkter er prioriteret. Skriv Ja ud for dem, der er, så kommer de med.',
            en: 'Priorities: No målepunkt is prioritised. Write Ja beside those that are, and they come along.',
          },
        ]
      : []),
    ...told(
      { da: 'Ambitioner: Vælg niveau for', en: 'Ambitions: Choose the level of' },
      names(prioritised.filter(({ level }) => level.value === null)),
    ),
    ...told(
      { da: 'Mål: Skriv mindst ét mål for', en: 'Goals: Write at least one goal for' },
      names(prioritised.filter(({ goals }) => goals.every(({ text }) => text.value === null))),
    ),
    ...told(
      {
        da: 'Mål: Skriv indikator, målværdi og målår, så målet får tal',
        en: 'Goals: Write indicator, target and target year for the goal to have figures',
      },
      prioritised
        .flatMap(({ goals }) => goals)
        .filter(({ target, targetYear, indicator }) =>
          [target, targetYear, indicator].some(({ value }) => value === null),
        )
        .map(({ id, text }) => `${id} (${placeOf(text)})`),
    ),
    ...(initiatives.all.length === 0
      ? [
          {
            da: 'Initiativer: Planen har ingen initiativer endnu.',
            en: 'Initiatives: The plan has no initiatives yet.',
          },
        ]
      : []),
    ...told(
      { da: 'Initiativer: Skriv status på', en: 'Initiatives: Write the status of' },
      without(({ status }) => status.value === null),
    ),
    ...told(
      { da: 'Frister: Skriv en dato på', en: 'Deadlines: Write a date on' },
      without(({ deadline }) => !isDay(deadline)),
    ),
    ...told(
      { da: 'Initiativer: Skriv en ansvarlig på', en: 'Initiatives: Write somebody responsible on' },
      without(({ responsible }) => responsible.value === null),
    ),
    ...(plan.log.length === 0
      ? [
          {
            da: 'Opfølgning: Planens log er tom. Skriv opfølgningen i den, så kan den nævnes.',
            en: 'Follow-up: The plan’s log is empty. Write the follow-up in it, and it can be told.',
          },
        ]
      : []),
  ];
}

function told(what: Text, where: readonly string[]): readonly Text[] {
  if (where.length === 0) return [];
  const shown = where.slice(0, MOST).join('; ');
  const more = where.length - MOST;
  return [
    {
      da: `${what.da}: ${shown}${more > 0 ? ` og ${more} mere` : ''}.`,
      en: `${what.en}: ${shown}${more > 0 ? ` and ${more} more` : ''}.`,
    },
  ];
}

/** As many as people read; the plan's own check lists them all. */
const MOST = 8;

function placeOf({ place }: Answer<unknown>): string {
  return place?.cell ?? '–';
}
