import { yes, type Section } from '../form';
import { TOPICS } from './topics';

/** B2, C1 and C2. */
export const PRACTICE_SECTIONS: readonly Section[] = [
  {
    disclosure: 'B2',
    items: [
      {
        kind: 'question',
        id: 'b2_has',
        label: 'Har organisationen indsatser, politikker eller initiativer?',
        help: 'Noget konkret, der allerede findes og understøtter en mere bæredygtig økonomi, fx en energiplan eller en personalepolitik.',
      },
      {
        kind: 'table',
        title: 'Indsatser, politikker og initiativer pr. område',
        help: 'Svar JA eller NEJ for hvert område. En politik må gerne dække flere områder. Har I målsætninger eller initiativer, kan de beskrives i C2.',
        when: yes('b2_has'),
        rows: TOPICS,
        columns: [
          {
            heading: 'Konkret politik eller indsats',
            ids: ['b2_topics', 'b2_topic_policy'],
            span: 2,
            needed: true,
          },
          { heading: 'Offentligt tilgængelig', ids: ['b2_topic_public'], span: 2, neededWhenYes: true },
          {
            heading: 'Målsætning eller fremtidigt initiativ',
            ids: ['b2_topic_target'],
            span: 2,
            neededWhenYes: true,
          },
        ],
      },
      {
        kind: 'box',
        id: 'b2_coopParticipation',
        label: 'Beboerdemokrati og deltagelse',
        help: 'Kun for kooperativer og lignende: hvordan medlemmer, beboere eller brugere deltager i ledelsen. Kan bruges om beboerdemokratiet.',
      },
      {
        kind: 'question',
        id: 'b2_coopInvestment',
        label: 'Investering i socialøkonomiske virksomheder',
        help: 'Kun for kooperativer: indskud i eller lån til socialøkonomiske virksomheder.',
      },
      {
        kind: 'box',
        id: 'b2_coopLimits',
        label: 'Begrænsning af udlodning',
        help: 'Kun for kooperativer og lignende: regler, der begrænser, at overskud udloddes.',
      },
    ],
  },
  {
    disclosure: 'C1',
    items: [
      {
        kind: 'box',
        id: 'c1_products',
        label: 'Væsentlige grupper af produkter og tjenesteydelser',
        help: 'Kort: hvad organisationen tilbyder, fx almene familieboliger, ungdomsboliger, plejeboliger og administration for andre.',
      },
      {
        kind: 'box',
        id: 'c1_markets',
        label: 'Væsentlige markeder',
        help: 'Hvem og hvor: beboergrupper, kommuner, landsdele.',
      },
      {
        kind: 'box',
        id: 'c1_relations',
        label: 'Primære forretningsforbindelser',
        help: 'Fx entreprenører, forsyningsselskaber, kommuner og andre boligorganisationer, gerne med antal og geografi.',
      },
      {
        kind: 'question',
        id: 'c1_hasStrategy',
        label: 'Har strategien elementer om bæredygtighed?',
        help: 'JA, hvis strategien påvirker eller handler om miljø, sociale forhold eller ledelse.',
      },
      {
        kind: 'box',
        id: 'c1_strategy',
        label: 'Strategiens vigtigste elementer om bæredygtighed',
        help: 'Kort: de dele af strategien, der handler om eller påvirker bæredygtighed.',
        when: yes('c1_hasStrategy'),
      },
    ],
  },
  {
    disclosure: 'C2',
    items: [
      {
        kind: 'table',
        title: 'Beskrivelse pr. område',
        help: 'Beskriv de områder, der er svaret JA til i B2. Nævn, hvis leverandører eller beboere er omfattet. Ansvarlig er det højeste ledelsesniveau, der står for gennemførelsen.',
        when: yes('b2_has'),
        rows: TOPICS,
        columns: [
          { heading: 'Eksisterende indsatser, politikker og handlinger', ids: ['c2_topic_desc'], span: 3 },
          { heading: 'Fremtidige initiativer og mål', ids: ['c2_topic_future'], span: 3 },
          { heading: 'Ansvarligt ledelsesniveau', ids: ['c2_topic_senior'], span: 2 },
        ],
      },
    ],
  },
];
