import type { Text } from '../../workbook/text';
import { LEVELS, PILLARS, WORKSHOP } from '../configuration/configuration';
import { PILLAR_NAMES } from '../pillars';
import { MOST_CHARACTERS, sentenceState } from '../workshop/ambition-sentence';
import type { PlanRule } from './plan-facts';
import { nameOf, notUnderstood, ownRule, unanswered, WHOLE_PLAN, workshopRule } from './plan-rule';

/** Which målepunkter a plan has, and their ambitions. */
export const MAALEPUNKT_RULES: readonly PlanRule[] = [
  ownRule({
    id: 'HP01',
    severity: 'error',
    source: 'handlingsplan.json HP01; seed 000 l.104-206',
    title: { da: 'Hvert målepunkt skal være et af de 20', en: 'Every målepunkt must be one of the 20' },
    help: {
      da: 'Rækken regnes ikke med, før navnet er et af AlmenKompas’ 20 målepunkter. Vælg det, I mener, eller flyt rækken ud af planen.',
      en: 'The row does not count until the name is one of AlmenKompas’ 20 målepunkter. Choose the one you mean, or move the row out of the plan.',
    },
    reads: ['unknown'],
    *check({ plan }) {
      for (const [index, { name, nearest }] of plan.unknown.entries()) {
        const datapoint = `unknown.${index + 1}`;
        const { da, en } = nearest?.name ?? { da: '', en: '' };
        yield {
          datapoint,
          message: {
            da: `»${name}« er ikke et af de 20 målepunkter.${nearest ? ` Mente I ${nearest.id} ${da}?` : ''}`,
            en: `“${name}” is none of the 20 målepunkter.${nearest ? ` Did you mean ${nearest.id} ${en}?` : ''}`,
          },
          ...(nearest && {
            fix: {
              title: { da: `Skriv »${da}«`, en: `Write “${da}”` },
              edits: [{ datapoint, value: da }],
            },
          }),
        };
      }
    },
  }),
  ownRule({
    id: 'HP02',
    severity: 'error',
    source: 'handlingsplan.json HP02; proposal',
    title: {
      da: 'Et målepunkt må kun stå én gang i oversigten',
      en: 'A målepunkt must stand in the overview once',
    },
    help: {
      da: 'Siger de to rækker noget forskelligt, ved ingen, hvad der gælder. Saml dem i én række, og slet den anden.',
      en: 'If the two rows differ, nobody knows which one holds. Put them together in one row, and delete the other.',
    },
    reads: ['repeated'],
    *check({ plan }) {
      for (const [index, { maalepunkt }] of plan.repeated.entries()) {
        yield {
          datapoint: `repeated.${index + 1}`,
          message: {
            da: `${maalepunkt.id} ${maalepunkt.name.da} står allerede længere oppe i oversigten.`,
            en: `${maalepunkt.id} ${maalepunkt.name.en} already stands further up in the overview.`,
          },
        };
      }
    },
  }),
  workshopRule({
    id: 'HP03',
    severity: 'warning',
    source: 'handlingsplan.json HP03; seed 001 l.142-146, l.182, l.319',
    title: {
      da: `Omkring ${WORKSHOP.recommendedMaalepunkter} målepunkter skal være prioriteret`,
      en: `About ${WORKSHOP.recommendedMaalepunkter} målepunkter should be prioritised`,
    },
    help: {
      da: `AlmenKompas anbefaler omkring ${WORKSHOP.recommendedMaalepunkter}. Med flere bliver arbejdet spredt, og med færre mangler der let noget væsentligt.`,
      en: `AlmenKompas recommends about ${WORKSHOP.recommendedMaalepunkter}. With more the work is scattered, and with fewer something important is easily left out.`,
    },
    reads: ['prioritised'],
    *check({ prioritised: { length: count } }) {
      const { fewestMaalepunkter: fewest, mostMaalepunkter: most, recommendedMaalepunkter: right } = WORKSHOP;
      if (count >= fewest && count <= most) return;
      yield {
        datapoint: WHOLE_PLAN,
        message: {
          da: `Der er prioriteret ${count} målepunkt${count === 1 ? '' : 'er'}; anbefalingen er omkring ${right}.`,
          en: `${count} målepunkt${count === 1 ? ' is' : 'er are'} prioritised; the recommendation is about ${right}.`,
        },
      };
    },
  }),
  ownRule({
    id: 'HP04',
    severity: 'info',
    source: 'handlingsplan.json HP04; proposal: the workshop has three groups',
    title: {
      da: 'Både E, S og G bør have et prioriteret målepunkt',
      en: 'Each of E, S and G should have a prioritised målepunkt',
    },
    help: {
      da: 'Workshoppen har en gruppe for hver af de tre. Er det et bevidst valg, kan I lade det stå.',
      en: 'The workshop has a group for each of the three. If it is on purpose, leave it.',
    },
    reads: ['prioritised'],
    when: ({ prioritised }) => prioritised.length > 0,
    *check({ prioritised }) {
      for (const pillar of PILLARS) {
        if (prioritised.some(({ maalepunkt }) => maalepunkt.pillar === pillar)) continue;
        const { da, en } = PILLAR_NAMES[pillar];
        yield {
          datapoint: WHOLE_PLAN,
          message: {
            da: `Der er ingen prioriterede målepunkter i ${pillar} (${da.toLowerCase()}).`,
            en: `No målepunkt is prioritised in ${pillar} (${en.toLowerCase()}).`,
          },
        };
      }
    },
  }),
  workshopRule({
    id: 'HP05',
    severity: 'error',
    source: 'handlingsplan.json HP05; seed 001 l.152-158',
    title: {
      da: 'Et prioriteret målepunkt skal have et ambitionsniveau',
      en: 'A prioritised målepunkt must have an ambition level',
    },
    help: {
      da: 'Minimum er at overholde krav og afdække risici, Mellem er på niveau med sektoren, og Ambitiøst er at være rollemodel.',
      en: 'Minimum is compliance and cover of risks, Mellem is level with the sector, and Ambitiøst is to be a role model.',
    },
    reads: ['prioritised', 'level'],
    check: ({ prioritised }) =>
      unanswered(
        prioritised,
        ({ level }) => level,
        (planned) => {
          const [name, says] = [nameOf(planned), notUnderstood(planned.level)];
          const levels = { da: LEVELS.join(', '), en: LEVELS.join(', ') };
          return {
            datapoint: `${planned.maalepunkt.id}.level`,
            message: says
              ? {
                  da: `Ambitionsniveauet for ${name.da} er ${says.da}. Det skal være et af: ${levels.da}.`,
                  en: `The ambition level of ${name.en} is ${says.en}. It must be one of: ${levels.en}.`,
                }
              : {
                  da: `${name.da} har intet ambitionsniveau. Vælg et af: ${levels.da}.`,
                  en: `${name.en} has no ambition level. Choose one of: ${levels.en}.`,
                },
          };
        },
        {
          da: 'Planen har ingen kolonne til ambitionsniveau, så ingen af de prioriterede målepunkter har et.',
          en: 'The plan has no column for the ambition level, so none of the prioritised målepunkter has one.',
        },
      ),
  }),
  workshopRule({
    id: 'HP06',
    severity: 'error',
    source: 'handlingsplan.json HP06; seed 001 l.166-170',
    title: {
      da: 'Et prioriteret målepunkt skal have en ambitionssætning',
      en: 'A prioritised målepunkt must have an ambition sentence',
    },
    help: {
      da: 'Skriv én kort sætning om, hvor I vil hen. Den skal være tydelig og inspirerende.',
      en: 'Write one short sentence about where you want to go. It must be clear and inspiring.',
    },
    reads: ['prioritised', 'sentence'],
    check: ({ prioritised }) =>
      unanswered(
        prioritised,
        ({ sentence }) => sentence,
        (planned) => {
          const name = nameOf(planned);
          return {
            datapoint: `${planned.maalepunkt.id}.sentence`,
            message: {
              da: `${name.da} har ingen ambitionssætning.`,
              en: `${name.en} has no ambition sentence.`,
            },
          };
        },
        {
          da: 'Planen har ingen kolonne til ambitionssætning, så ingen af de prioriterede målepunkter har en.',
          en: 'The plan has no column for the ambition sentence, so none of the prioritised målepunkter has one.',
        },
      ),
  }),
  workshopRule({
    id: 'HP07',
    severity: 'warning',
    source: `handlingsplan.json HP07; seed 001 l.162-170 (“kort”); the limit of ${MOST_CHARACTERS} is a proposal`,
    title: {
      da: 'En ambitionssætning skal være én kort sætning',
      en: 'An ambition sentence must be one short sentence',
    },
    help: {
      da: `Alle skal kunne huske den. Flyt forklaringer til »Hvor står vi i dag?« eller til målene, og hold den på højst ${MOST_CHARACTERS} tegn.`,
      en: `Everybody must be able to remember it. Move explanations to “Hvor står vi i dag?” or to the goals, and keep it to ${MOST_CHARACTERS} characters.`,
    },
    reads: ['sentence'],
    *check({ plan }) {
      for (const planned of plan.maalepunkter) {
        const sentence = planned.sentence.value;
        const state = sentenceState(sentence);
        if (state !== 'long' && state !== 'several') continue;
        const name = nameOf(planned);
        const what: Text =
          state === 'long'
            ? {
                da: `er på ${sentence?.trim().length ?? 0} tegn`,
                en: `has ${sentence?.trim().length ?? 0} characters`,
              }
            : { da: 'er mere end én sætning', en: 'is more than one sentence' };
        yield {
          datapoint: `${planned.maalepunkt.id}.sentence`,
          message: {
            da: `Ambitionssætningen for ${name.da} ${what.da}.`,
            en: `The ambition sentence of ${name.en} ${what.en}.`,
          },
        };
      }
    },
  }),
  workshopRule({
    id: 'HP08',
    severity: 'error',
    source: 'handlingsplan.json HP08; seed 001 l.224',
    title: {
      da: 'Et prioriteret målepunkt skal have et SMART-mål',
      en: 'A prioritised målepunkt must have a SMART goal',
    },
    help: {
      da: `Skriv 1–${WORKSHOP.mostGoals} mål, der viser, hvornår ambitionen er nået.`,
      en: `Write 1–${WORKSHOP.mostGoals} goals that show when the ambition is reached.`,
    },
    reads: ['prioritised'],
    *check({ prioritised }) {
      for (const planned of prioritised) {
        if (planned.goals.length > 0) continue;
        const name = nameOf(planned);
        yield {
          datapoint: planned.maalepunkt.id,
          message: { da: `${name.da} har ingen SMART-mål.`, en: `${name.en} has no SMART goals.` },
        };
      }
    },
  }),
  workshopRule({
    id: 'HP09',
    severity: 'error',
    source: 'handlingsplan.json HP09; seed 001 l.224, l.330-347',
    title: {
      da: `Et målepunkt må højst have ${WORKSHOP.mostGoals} SMART-mål`,
      en: `A målepunkt must have at most ${WORKSHOP.mostGoals} SMART goals`,
    },
    help: {
      da: 'Vælg de vigtigste. Det, der kun er et skridt på vejen, er et initiativ under et mål.',
      en: 'Choose the most important. What is only a step on the way is an initiative of a goal.',
    },
    reads: ['goal'],
    *check({ plan }) {
      for (const planned of plan.maalepunkter) {
        const first = planned.goals[WORKSHOP.mostGoals];
        if (!first) continue;
        const name = nameOf(planned);
        const count = planned.goals.length;
        yield {
          datapoint: `${first.id}.text`,
          message: {
            da: `${name.da} har ${count} SMART-mål; der bør højst være ${WORKSHOP.mostGoals}.`,
            en: `${name.en} has ${count} SMART goals; there should be at most ${WORKSHOP.mostGoals}.`,
          },
        };
      }
    },
  }),
  workshopRule({
    id: 'HP26',
    severity: 'warning',
    source: 'handlingsplan.json HP26; seed 000 l.243-249',
    title: {
      da: 'Et prioriteret målepunkt skal have et tal for, hvor I står',
      en: 'A prioritised målepunkt must have a figure for where you stand',
    },
    help: {
      da: 'Uden et udgangspunkt kan ingen se, om I kommer videre. Skriv en basisværdi ved et mål, eller læg et tal ind under Data.',
      en: 'Without a starting point nobody can see whether you make progress. Write a base value at a goal, or put in a figure under Data.',
    },
    reads: ['prioritised', 'today', 'baseline', 'data.maalepunkt', 'data.value'],
    *check({ prioritised, measured }) {
      for (const planned of prioritised) {
        const { maalepunkt, goals, today } = planned;
        if (measured.has(maalepunkt.id) || /\d/.test(today.value ?? '')) continue;
        if (goals.some(({ baseline }) => baseline.value !== null)) continue;
        const name = nameOf(planned);
        yield {
          datapoint: maalepunkt.id,
          message: {
            da: `${name.da} har hverken data eller basisværdi.`,
            en: `${name.en} has neither data nor a base value.`,
          },
        };
      }
    },
  }),
];
