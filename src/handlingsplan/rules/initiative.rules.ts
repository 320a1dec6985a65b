import type { Text } from '../../workbook/text';
import { quotedValue } from '../../workbook/shown-value';
import { STATUSES, WORDS, type Status } from '../configuration/configuration';
import { compactText } from '../plain-text';
import type { Answer } from '../plan';
import { shownDay } from '../../workbook/shown-day';
import type { PlannedInitiative, PlanRule } from './plan-facts';
import { inPlanPhase, notUnderstood, ownRule, quoted, unanswered, workshopRule } from './plan-rule';

const GROUPS = new Set(WORDS.groups.map(compactText));
/** Nothing more is to be done. */
const ENDED: ReadonlySet<Status | null> = new Set<Status | null>(['Gennemført', 'Udgået']);
const CONTINUOUS = /løbende|vedvarende|permanent/i;

const isDropped = ({ initiative }: PlannedInitiative): boolean => initiative.status.value === 'Udgået';

/** Who does what and when. */
export const INITIATIVE_RULES: readonly PlanRule[] = [
  workshopRule({
    id: 'HP12',
    severity: 'error',
    source: 'handlingsplan.json HP12; seed 001 l.304',
    title: { da: 'Et initiativ skal have en ansvarlig', en: 'An initiative must have a person responsible' },
    help: {
      da: 'Skriv navnet på én person eller en rolle, som kun én har. Hvad ingen har ansvar for, bliver ikke gjort.',
      en: 'Write the name of one person, or a role that only one has. What nobody is responsible for is not done.',
    },
    reads: ['responsible', 'initiative', 'status'],
    when: inPlanPhase,
    check: ({ initiatives }) =>
      unanswered(
        initiatives.filter((one) => !isDropped(one)),
        ({ initiative }) => initiative.responsible,
        ({ initiative }) => {
          const name = quoted(initiative);
          return {
            datapoint: `${initiative.id}.responsible`,
            message: {
              da: `Initiativet ${name.da} har ingen ansvarlig.`,
              en: `The initiative ${name.en} has no person responsible.`,
            },
          };
        },
        {
          da: 'Planen har ingen kolonne til ansvarlig, så ingen af initiativerne har en.',
          en: 'The plan has no column for the person responsible, so none of the initiatives has one.',
        },
      ),
  }),
  ownRule({
    id: 'HP13',
    severity: 'warning',
    source: 'handlingsplan.json HP13; proposal',
    title: {
      da: 'Den ansvarlige skal være en person, ikke en gruppe',
      en: 'The one responsible must be a person, not a group',
    },
    help: {
      da: 'Når alle har ansvaret, har ingen det. Udpeg en person eller en rolle, fx driftschefen.',
      en: 'When all are responsible, nobody is. Name a person or a role, such as the head of operations.',
    },
    reads: ['responsible', 'status'],
    when: inPlanPhase,
    *check({ initiatives }) {
      for (const one of initiatives) {
        const { id, responsible } = one.initiative;
        if (isDropped(one) || !isGroup(responsible.value ?? '')) continue;
        yield {
          datapoint: `${id}.responsible`,
          message: {
            da: `»${responsible.value}« er en gruppe. Udpeg en person eller en rolle.`,
            en: `“${responsible.value}” is a group. Name a person or a role.`,
          },
        };
      }
    },
  }),
  workshopRule({
    id: 'HP14',
    severity: 'error',
    source: 'handlingsplan.json HP14; seed 001 l.252',
    title: { da: 'Et initiativ skal have en deadline', en: 'An initiative must have a deadline' },
    help: {
      da: 'Skriv en dato. »Ultimo 2027«, »3. kvartal 2027« og »uge 40 2027« forstås også og læses som den sidste dag.',
      en: 'Write a date. “Ultimo 2027”, “3. kvartal 2027” and “uge 40 2027” are understood too and read as the last day.',
    },
    reads: ['deadline', 'initiative', 'status'],
    when: inPlanPhase,
    check: ({ initiatives }) =>
      unanswered(
        initiatives.filter((one) => !isDropped(one)),
        ({ initiative }) => initiative.deadline,
        ({ initiative }) => {
          const [name, says] = [quoted(initiative), notUnderstood(initiative.deadline)];
          const isContinuous = says !== null && CONTINUOUS.test(says.da);
          return {
            datapoint: `${initiative.id}.deadline`,
            ...(isContinuous && { severity: 'warning' as const }),
            message: deadlineMessage(name, says, isContinuous),
          };
        },
        {
          da: 'Planen har ingen kolonne til deadline, så ingen af initiativerne har en.',
          en: 'The plan has no column for the deadline, so none of the initiatives has one.',
        },
      ),
  }),
  ownRule({
    id: 'HP15',
    severity: 'error',
    source: 'handlingsplan.json HP15; proposal',
    title: {
      da: 'Deadline må ikke ligge før startdatoen',
      en: 'The deadline must not be before the start date',
    },
    help: {
      da: 'Se efter, om de to datoer er byttet om, eller om et årstal er forkert.',
      en: 'See whether the two dates are the wrong way round, or whether a year is wrong.',
    },
    reads: ['start', 'deadline'],
    when: inPlanPhase,
    *check({ initiatives }) {
      for (const { initiative } of initiatives) {
        const [start, deadline] = [certainDay(initiative.start), certainDay(initiative.deadline)];
        if (start === null || deadline === null || start <= deadline) continue;
        const [from, to] = [shownDay(start), shownDay(deadline)];
        yield {
          datapoint: `${initiative.id}.deadline`,
          message: {
            da: `Deadline er ${to.da}, men initiativet starter først ${from.da}.`,
            en: `The deadline is ${to.en}, but the initiative does not start until ${from.en}.`,
          },
        };
      }
    },
  }),
  ownRule({
    id: 'HP16',
    severity: 'warning',
    source: 'handlingsplan.json HP16; proposal',
    title: {
      da: 'Deadline skal ligge inden målåret er gået',
      en: 'The deadline must be before the end of the target year',
    },
    help: {
      da: 'Et initiativ, der først er færdigt efter målåret, kan ikke være med til at nå målet. Ret deadline eller målår.',
      en: 'An initiative that is finished after the target year cannot help to reach the goal. Change the deadline or the target year.',
    },
    reads: ['deadline', 'targetYear', 'status'],
    when: inPlanPhase,
    *check({ initiatives }) {
      for (const one of initiatives) {
        const deadline = certainDay(one.initiative.deadline);
        const year = one.goal.targetYear.value;
        if (isDropped(one) || deadline === null || year === null || deadline <= `${year}-12-31`) continue;
        const day = shownDay(deadline);
        yield {
          datapoint: `${one.initiative.id}.deadline`,
          message: {
            da: `Deadline er ${day.da}, men målet skal være nået i ${year}.`,
            en: `The deadline is ${day.en}, but the goal is to be reached in ${year}.`,
          },
        };
      }
    },
  }),
  ownRule({
    id: 'HP17',
    severity: 'error',
    source: 'handlingsplan.json HP17; proposal',
    title: {
      da: 'Et initiativ skal være færdigt, når dets deadline er passeret',
      en: 'An initiative must be finished when its deadline has passed',
    },
    help: {
      da: 'Er det gjort, så sæt status til Gennemført. Ellers aftal en ny deadline med den ansvarlige, og skriv hvorfor i opfølgningen.',
      en: 'If it is done, set the status to Gennemført. Otherwise agree on a new deadline with the person responsible, and say why in the follow-up.',
    },
    reads: ['deadline', 'status', 'initiative'],
    when: inPlanPhase,
    *check({ initiatives, today }) {
      for (const { initiative } of initiatives) {
        const { deadline, status } = initiative;
        if (deadline.value === null || deadline.value >= today || ENDED.has(status.value)) continue;
        const [name, day] = [quoted(initiative), shownDay(deadline.value)];
        const stands: Text = status.value
          ? { da: `status er »${status.value}«`, en: `the status is “${status.value}”` }
          : { da: 'det er ikke meldt gennemført', en: 'it is not reported as completed' };
        yield {
          datapoint: `${initiative.id}.deadline`,
          ...(deadline.doubt && { severity: 'warning' as const }),
          message: {
            da: `Deadline for ${name.da} var ${day.da}, og ${stands.da}.`,
            en: `The deadline of ${name.en} was ${day.en}, and ${stands.en}.`,
          },
        };
      }
    },
  }),
  ownRule({
    id: 'HP18',
    severity: 'error',
    source: 'handlingsplan.json HP18; proposal',
    title: {
      da: 'En status skal være en, Kompasark kender',
      en: 'A status must be one that Kompasark knows',
    },
    help: {
      da: `Vælg en af: ${STATUSES.join(', ')}. Forklaringen kan stå under næste skridt eller i opfølgningen.`,
      en: `Choose one of: ${STATUSES.join(', ')}. The explanation can stand under next step or in the follow-up.`,
    },
    reads: ['status', 'log.status'],
    when: inPlanPhase,
    *check({ initiatives, plan }) {
      for (const { initiative } of initiatives) {
        const says = notUnderstood(initiative.status);
        if (says) yield { datapoint: `${initiative.id}.status`, message: unknownStatus(says) };
      }
      for (const [index, { status }] of plan.log.entries()) {
        const says = notUnderstood(status);
        if (says) yield { datapoint: `log.${index + 1}.status`, message: unknownStatus(says) };
      }
    },
  }),
  ownRule({
    id: 'HP31',
    severity: 'error',
    source: 'Own: two people can give two initiatives the same id',
    title: { da: 'Hvert initiativ skal have sit eget id', en: 'Every initiative must have an id of its own' },
    help: {
      da: 'Opfølgningen finder initiativet ved dets id. Giv det ene et nyt id, og ret de linjer i opfølgningen, der handler om det.',
      en: 'The follow-up finds the initiative by its id. Give one of them a new id, and correct the lines of the follow-up that are about it.',
    },
    reads: ['initiativeId', 'initiative'],
    *check({ initiatives }) {
      const first = new Map<string, PlannedInitiative['initiative']>();
      for (const { initiative } of initiatives) {
        const id = initiative.initiativeId.value?.trim() ?? '';
        if (id === '') continue;
        const other = first.get(id);
        if (!other) {
          first.set(id, initiative);
          continue;
        }
        const [says, name] = [quotedValue(id), quoted(other)];
        yield {
          datapoint: `${initiative.id}.initiativeId`,
          message: {
            da: `Id’et ${says.da} har initiativet ${name.da} også.`,
            en: `The initiative ${name.en} has the id ${says.en} too.`,
          },
        };
      }
    },
  }),
];

/** `alle`, `bestyrelsen og driften`: nobody among them is a person. */
function isGroup(responsible: string): boolean {
  const names = responsible.split(/[,;/&+]|\sog\s/).map(compactText);
  return names.some((name) => name !== '') && names.every((name) => name === '' || GROUPS.has(name));
}

function certainDay({ value, doubt }: Answer<string>): string | null {
  return doubt ? null : value;
}

function deadlineMessage(name: Text, says: Text | null, isContinuous: boolean): Text {
  if (!says) {
    return {
      da: `Initiativet ${name.da} har ingen deadline.`,
      en: `The initiative ${name.en} has no deadline.`,
    };
  }
  if (isContinuous) {
    return {
      da: `Deadline er ${says.da}, og det er ingen frist. Skriv, hvornår I næste gang ser på det.`,
      en: `The deadline is ${says.en}, which is no deadline. Write when you will look at it next.`,
    };
  }
  return {
    da: `Deadline er ${says.da}, og det kan ikke læses som en dag. Skriv datoen som 31-12-2027.`,
    en: `The deadline is ${says.en}, which cannot be read as a day. Write the date as 31-12-2027.`,
  };
}

function unknownStatus(says: Text): Text {
  return {
    da: `Status er ${says.da}, som Kompasark ikke kender.`,
    en: `The status is ${says.en}, which Kompasark does not know.`,
  };
}
