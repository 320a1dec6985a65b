import { above, yes, type Form } from '../form';

const THRESHOLD = 'Svar JA, hvis organisationens andel af indtægterne når grænsen, ellers NEJ.';

export const GOVERNANCE_FORM: Form = {
  sheet: 'Ledelse',
  title: 'Ledelse',
  color: '#7A6233',
  tint: '#F4EFE3',
  sections: [
    {
      disclosure: 'B11',
      items: [
        {
          kind: 'question',
          id: 'b11_has',
          label: 'Er der domme eller bøder i perioden?',
          help: 'Domme og bøder for overtrædelse af regler mod korruption og bestikkelse.',
        },
        {
          kind: 'question',
          id: 'b11_convictions',
          label: 'Antal domme',
          help: 'Domme i rapporteringsperioden. Skriv 0, hvis der kun er bøder.',
          when: yes('b11_has'),
        },
        {
          kind: 'question',
          id: 'b11_fines',
          label: 'Samlet bødestørrelse',
          help: 'Summen af bøderne i perioden.',
          when: yes('b11_has'),
        },
      ],
    },
    {
      disclosure: 'C8',
      items: [
        {
          kind: 'question',
          id: 'c8_has',
          label: 'Har organisationen indtægter fra en af sektorerne nedenfor?',
          help: 'En boligorganisation svarer normalt NEJ.',
        },
        {
          kind: 'grid',
          title: 'Indtægter fra udvalgte sektorer',
          help: 'Kun de sektorer, der er indtægter fra. Fossile brændstoffer omfatter også opbevaring, distribution og handel.',
          when: yes('c8_has'),
          headings: ['Indtægt i perioden'],
          rows: [
            {
              label: 'Kontroversielle våben',
              cells: ['c8_weapons'],
              wrong: above('c8_weapons', 'b1_turnover'),
            },
            {
              label: 'Dyrkning og produktion af tobak',
              cells: ['c8_tobacco'],
              wrong: above('c8_tobacco', 'b1_turnover'),
            },
            {
              label: 'Fossile brændstoffer: kul',
              cells: ['c8_coal'],
              wrong: above('c8_coal', 'b1_turnover'),
            },
            { label: 'Fossile brændstoffer: olie', cells: ['c8_oil'], wrong: above('c8_oil', 'b1_turnover') },
            { label: 'Fossile brændstoffer: gas', cells: ['c8_gas'], wrong: above('c8_gas', 'b1_turnover') },
            { label: 'Fossile brændstoffer i alt', cells: ['c8_fossil'], total: true },
            {
              label: 'Pesticider og andre agrokemiske produkter',
              cells: ['c8_chemicals'],
              wrong: above('c8_chemicals', 'b1_turnover'),
            },
          ],
        },
        {
          kind: 'question',
          id: 'c8_bmCoal',
          label: 'Hårdt kul og brunkul: mindst 1 % af indtægterne',
          help: `${THRESHOLD} Grænserne afgør, om virksomheden er udelukket fra EU-benchmarks, der følger Parisaftalen.`,
        },
        {
          kind: 'question',
          id: 'c8_bmOil',
          label: 'Oliebrændstoffer: mindst 10 % af indtægterne',
          help: THRESHOLD,
        },
        {
          kind: 'question',
          id: 'c8_bmGas',
          label: 'Gasbaserede brændstoffer: mindst 50 % af indtægterne',
          help: THRESHOLD,
        },
        {
          kind: 'question',
          id: 'c8_bmPower',
          label: 'El med over 100 g CO2e/kWh: mindst 50 % af indtægterne',
          help: THRESHOLD,
        },
        {
          kind: 'question',
          id: 'c8_bmNone',
          label: 'Ingen af de fire grænser er nået',
          help: 'Beregnes af de fire svar ovenfor.',
        },
        {
          kind: 'question',
          id: 'c8_excluded',
          label: 'Udelukket fra EU-benchmarks efter Parisaftalen',
          help: 'Beregnes: JA, når mindst én grænse er nået.',
        },
      ],
    },
    {
      disclosure: 'C9',
      items: [
        {
          kind: 'question',
          id: 'c9_has',
          label: 'Er der et øverste ledelsesorgan?',
          help: 'Den øverste besluttende myndighed, fx organisationsbestyrelsen.',
        },
        {
          kind: 'question',
          id: 'c9_female',
          label: 'Kvinder i øverste ledelsesorgan',
          help: 'Antal ved periodens slutning.',
          when: yes('c9_has'),
        },
        {
          kind: 'question',
          id: 'c9_male',
          label: 'Mænd i øverste ledelsesorgan',
          help: 'Antal ved periodens slutning.',
          when: yes('c9_has'),
        },
        {
          kind: 'question',
          id: 'c9_ratio',
          label: 'Kvinder pr. mand',
          help: 'Antal kvinder divideret med antal mænd. 1 er lige mange; under 1 er flere mænd. Uden mænd findes tallet ikke.',
        },
      ],
    },
    {
      disclosure: 'GOV',
      items: [
        {
          kind: 'box',
          id: 'g_otherGov',
          help: 'Andet om ledelse, som læseren bør kende, fx organisationens egne nøgletal.',
        },
      ],
    },
  ],
};
