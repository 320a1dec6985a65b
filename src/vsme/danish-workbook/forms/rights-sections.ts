import { yes, type Section } from '../form';

/** C5 to C7. */
export const RIGHTS_SECTIONS: readonly Section[] = [
  {
    disclosure: 'C5',
    note: 'For organisationer med 50 ansatte eller flere.',
    items: [
      {
        kind: 'question',
        id: 'c5_mgmtFemale',
        label: 'Kvinder på ledelsesniveau',
        help: 'Niveauet lige under bestyrelsen. Skriv det, hvis I bruger en anden definition.',
      },
      {
        kind: 'question',
        id: 'c5_mgmtMale',
        label: 'Mænd på ledelsesniveau',
        help: 'Samme niveau som for kvinder.',
      },
      {
        kind: 'question',
        id: 'c5_ratio',
        label: 'Kvinder pr. mand på ledelsesniveau',
        help: 'Antal kvinder divideret med antal mænd. 1 er lige mange. Uden mænd findes tallet ikke.',
      },
      {
        kind: 'question',
        id: 'c5_selfEmployed',
        label: 'Selvstændige uden ansatte, der kun arbejder for organisationen',
        help: 'Oplys det især, hvis antallet er stort eller stigende i forhold til de fastansatte.',
      },
      {
        kind: 'question',
        id: 'c5_temps',
        label: 'Vikarer fra vikarbureau',
        help: 'Vikarer fra virksomheder, der lever af arbejdsformidling (NACE 78).',
      },
    ],
  },
  {
    disclosure: 'C6',
    items: [
      {
        kind: 'question',
        id: 'c6_policy',
        label: 'Er der en ansvarligheds- eller menneskerettighedspolitik for egne ansatte?',
        help: 'En code of conduct eller personalepolitik tæller, hvis den dækker egne ansattes rettigheder.',
      },
      {
        kind: 'table',
        title: 'Hvad politikken handler om',
        help: 'Svar JA eller NEJ for hvert emne. Udfyldes kun, når der er en politik.',
        when: yes('c6_policy'),
        rows: [
          'Børnearbejde',
          'Tvangsarbejde',
          'Menneskehandel',
          'Diskrimination',
          'Sikkerhed og forebyggelse af ulykker',
          'Andet',
        ],
        columns: [{ heading: 'Omfattet af politikken', ids: ['c6_content'], needed: true }],
      },
      {
        kind: 'question',
        id: 'c6_otherText',
        label: 'Andet, hvad?',
        help: 'Nævn det, politikken ellers dækker.',
        when: ({ cell }) => `${cell('c6_content#6')}="JA"`,
      },
      {
        kind: 'question',
        id: 'c6_complaint',
        label: 'Kan egne ansatte klage gennem en fast klagemekanisme?',
        help: 'Fx whistleblowerordning, tillidsrepræsentant eller en skriftlig klagevej.',
      },
    ],
  },
  {
    disclosure: 'C7',
    items: [
      {
        kind: 'table',
        title: 'Bekræftede hændelser blandt egne ansatte',
        help: 'En hændelse er bekræftet, når den er en klage eller retssag hos jer eller en myndighed, eller I selv har konstateret den. Handlinger kan beskrives, når svaret er JA.',
        rows: ['Børnearbejde', 'Tvangsarbejde', 'Menneskehandel', 'Diskrimination', 'Andet'],
        columns: [
          { heading: 'Bekræftede hændelser', ids: ['c7_types'], needed: true },
          { heading: 'Handlinger, der er sat i gang', ids: ['c7_typeActions'], span: 7 },
        ],
      },
      {
        kind: 'question',
        id: 'c7_incidents',
        label: 'Bekræftede hændelser i alt',
        help: 'Beregnes: JA, når mindst én type er JA; NEJ, når alle fem er NEJ.',
      },
      {
        kind: 'question',
        id: 'c7_otherText',
        label: 'Anden hændelse, hvilken?',
        help: 'Nævn typen, når der er svaret JA til Andet.',
        when: ({ cell }) => `${cell('c7_types#5')}="JA"`,
      },
      {
        kind: 'question',
        id: 'c7_valueChain',
        label: 'Kender organisationen bekræftede hændelser i værdikæden?',
        help: 'Arbejdstagere hos leverandører, berørte lokalsamfund, beboere og andre slutbrugere.',
      },
      {
        kind: 'box',
        id: 'c7_vcWorkers',
        label: 'Hændelser: arbejdstagere i værdikæden',
        help: 'Beskriv hændelsen. Skriv ikke navne eller cpr-numre.',
        when: (to) =>
          `AND(${yes('c7_valueChain')(to)},${to.cell('c7_vcCommunities')}&${to.cell('c7_vcConsumers')}="")`,
      },
      {
        kind: 'box',
        id: 'c7_vcCommunities',
        label: 'Hændelser: berørte samfund',
        help: 'Folk, der bor, hvor organisationen eller dens leverandører virker.',
        when: (to) =>
          `AND(${yes('c7_valueChain')(to)},${to.cell('c7_vcWorkers')}&${to.cell('c7_vcConsumers')}="")`,
      },
      {
        kind: 'box',
        id: 'c7_vcConsumers',
        label: 'Hændelser: forbrugere og slutbrugere',
        help: 'Fx beboere. Skriv ikke navne eller cpr-numre.',
        when: (to) =>
          `AND(${yes('c7_valueChain')(to)},${to.cell('c7_vcWorkers')}&${to.cell('c7_vcCommunities')}="")`,
      },
    ],
  },
];
