import { above, both, not, yes, type Section } from '../form';

const REPORTS_POLLUTION = yes('b4_required');
const HAS_SITES = yes('b5_hasSites');
const HAS_PROCESS = yes('b6_hasProcess');
const HAS_MATERIALS = yes('b7_hasMaterials');

/** B4 to B7. */
export const RESOURCE_SECTIONS: readonly Section[] = [
  {
    disclosure: 'B4',
    items: [
      {
        kind: 'question',
        id: 'b4_required',
        label: 'Indberetter organisationen allerede forurening?',
        help: 'JA, når lovkrav eller et miljøledelsessystem som ISO 14001 kræver det. Boligorganisationer svarer normalt NEJ.',
      },
      {
        kind: 'question',
        id: 'b4_public',
        label: 'Er oplysningerne allerede offentlige?',
        help: 'Så er et link nok.',
        when: REPORTS_POLLUTION,
      },
      {
        kind: 'question',
        id: 'b4_url',
        label: 'Link til oplysningerne',
        help: 'Internetadressen, fx https://www.eksempel.dk/miljoe.',
        when: both(REPORTS_POLLUTION, yes('b4_public')),
      },
      {
        kind: 'question',
        id: 'b4_unit',
        label: 'Enhed for mængderne',
        help: 'Den danske skabelon bruger kg.',
        when: both(REPORTS_POLLUTION, not(yes('b4_public'))),
      },
      {
        kind: 'table',
        title: 'Forurening af luft, vand og jord',
        help: 'Ét stof pr. række; kun egne udledninger, ikke værdikædens.',
        when: both(REPORTS_POLLUTION, not(yes('b4_public'))),
        rows: 10,
        columns: [
          { heading: 'Stof', ids: ['b4_pollutant'], needed: true },
          { heading: 'Til luft', ids: ['b4_air'] },
          { heading: 'Til vand', ids: ['b4_water'] },
          { heading: 'Til jord', ids: ['b4_soil'] },
        ],
      },
    ],
  },
  {
    disclosure: 'B5',
    items: [
      {
        kind: 'question',
        id: 'b5_hasSites',
        label: 'Ligger lokationer i eller nær følsom natur?',
        help: 'Natura 2000, UNESCO-områder og Key Biodiversity Areas; »nær« er overlap eller naboskab. Miljøportalen viser områderne.',
      },
      {
        kind: 'question',
        id: 'b5_unit',
        label: 'Arealenhed',
        help: 'Den danske skabelon bruger hektar (10.000 m²).',
        when: HAS_SITES,
      },
      {
        kind: 'table',
        title: 'Lokationer i eller nær biodiversitetsfølsomme områder',
        help: 'Ét sted pr. række. Vælg stedet fra tabellen over lokationer i B1, og svar JA enten til I området eller Nær området.',
        when: HAS_SITES,
        rows: 10,
        columns: [
          { heading: 'Sted', ids: ['b5_siteId'], needed: true },
          { heading: 'Areal', ids: ['b5_area'], needed: true },
          { heading: 'Følsomt område', ids: ['b5_areaName'], span: 3, needed: true },
          { heading: 'I området', ids: ['b5_in'] },
          { heading: 'Nær området', ids: ['b5_near'] },
        ],
      },
      {
        kind: 'question',
        id: 'b5_landUnit',
        label: 'Arealenhed for arealforbrug',
        help: 'Hektar i den danske skabelon.',
        when: () => 'FALSE',
      },
      {
        kind: 'grid',
        title: 'Arealforbrug',
        help: 'Befæstet areal er dækket, så vand ikke kan trænge ned (tage, veje, asfalt). Naturorienteret areal fremmer natur, også grønne tage.',
        headings: ['Foregående år', 'Rapporteringsår', 'Ændring'],
        rows: [
          { label: 'Samlet arealforbrug', cells: ['b5_landTotalPrev', 'b5_landTotal', 'b5_landTotalChg'] },
          {
            label: 'Samlet befæstet areal',
            cells: ['b5_landSealedPrev', 'b5_landSealed', 'b5_landSealedChg'],
            wrong: above('b5_landSealed', 'b5_landTotal'),
          },
          {
            label: 'Naturorienteret areal på området',
            cells: ['b5_landOnPrev', 'b5_landOn', 'b5_landOnChg'],
            wrong: ({ cell }) =>
              `AND(ISNUMBER(${cell('b5_landTotal')}),SUM(${cell('b5_landSealed')},${cell('b5_landOn')})>N(${cell('b5_landTotal')})+0.005)`,
          },
          {
            label: 'Naturorienteret areal uden for området',
            cells: ['b5_landOffPrev', 'b5_landOff', 'b5_landOffChg'],
          },
        ],
      },
    ],
  },
  {
    disclosure: 'B6',
    items: [
      {
        kind: 'question',
        id: 'b6_withdrawal',
        label: 'Vandudtag, alle lokationer',
        help: 'Alt vand, der kommer ind på jeres område fra alle kilder, også vandværket.',
      },
      {
        kind: 'question',
        id: 'b6_stress',
        label: 'Heraf fra områder med vandstress',
        help: 'Danmark har p.t. ingen områder med høj vandstress (WRI Aqueduct): skriv 0.',
        wrong: above('b6_stress', 'b6_withdrawal'),
      },
      {
        kind: 'question',
        id: 'b6_hasProcess',
        label: 'Er der et væsentligt vandforbrug?',
        help: 'Vand, der ikke ledes tilbage: fordampet, bundet i produkter eller brugt til vanding. Vand fra hanen til kloakken tæller ikke: svar NEJ.',
      },
      {
        kind: 'question',
        id: 'b6_discharge',
        label: 'Vandudledning',
        help: 'Vand, der ledes til kloak, søer, åer eller andre virksomheder.',
        when: HAS_PROCESS,
        wrong: above('b6_discharge', 'b6_withdrawal'),
      },
      {
        kind: 'question',
        id: 'b6_consumption',
        label: 'Vandforbrug, alle lokationer',
        help: 'Vandudtag minus vandudledning.',
      },
      {
        kind: 'question',
        id: 'b6_consumptionStress',
        label: 'Heraf i områder med vandstress',
        help: 'I Danmark normalt 0.',
        when: HAS_PROCESS,
        wrong: above('b6_consumptionStress', 'b6_consumption'),
      },
    ],
  },
  {
    disclosure: 'B7',
    items: [
      {
        kind: 'question',
        id: 'b7_circ',
        label: 'Anvendes principper fra cirkulær økonomi?',
        help: 'Fx genbrug af byggematerialer, reparation og udlån, længere levetid og mindre spild.',
      },
      {
        kind: 'box',
        id: 'b7_circText',
        label: 'Hvordan der arbejdes med cirkulær økonomi',
        help: 'Kort: genbrug, genanvendelse, reparation, design til adskillelse.',
        when: yes('b7_circ'),
      },
      {
        kind: 'table',
        title: 'Affald',
        help: 'Én affaldstype (EAK-kode) pr. række, som den står på fakturaen fra indsamleren eller i Affaldsdatasystemet. Har I kun husholdningsaffald i en kommunal ordning, kan der stå 0. Til genanvendelse omfatter også forberedelse til genbrug.',
        rows: 20,
        columns: [
          { heading: 'Affaldstype (EAK)', ids: ['b7_wasteType'], span: 2, needed: true },
          { heading: 'Enhed', ids: ['b7_wasteUnit'], needed: true },
          { heading: 'Samlet mængde', ids: ['b7_wasteRow'], needed: true },
          { heading: 'Heraf til genanvendelse', ids: ['b7_wasteRecycled'], needed: true },
          { heading: 'Resten (til bortskaffelse)', ids: ['b7_wasteDisposal'] },
          {
            heading: 'Andel til genanvendelse',
            ids: [],
            figure: ({ cell }) =>
              `IF(COUNT(${cell('b7_wasteRow')},${cell('b7_wasteRecycled')})<2,"",IF(${cell('b7_wasteRow')}=0,"",${cell('b7_wasteRecycled')}/${cell('b7_wasteRow')}))`,
          },
        ],
        wrong: ({ column }) =>
          `SUMPRODUCT((${column('b7_wasteRow')}<>"")*(${column('b7_wasteRecycled')}<>"")*(${column('b7_wasteRecycled')}>${column('b7_wasteRow')}))>0`,
      },
      {
        kind: 'question',
        id: 'b7_wasteTotUnit',
        label: 'Enhed for affald i alt',
        help: 'Rækker i kg og ton regnes om til denne enhed.',
      },
      {
        kind: 'grid',
        title: 'Affald i alt',
        help: 'Beregnes af tabellen. Rækker i m³ lægges sammen for sig, for de kan ikke regnes om til vægt.',
        headings: ['Vægt', 'Rumfang (m³)'],
        rows: [
          { label: 'Ikke-farligt affald', cells: ['b7_wasteNonMass', 'b7_wasteNonVol'] },
          { label: 'Farligt affald', cells: ['b7_wasteHazMass', 'b7_wasteHazVol'] },
          { label: 'Affald i alt', cells: ['b7_wasteTotMass', 'b7_wasteTotVol'], total: true },
        ],
      },
      {
        kind: 'question',
        id: 'b7_hasMaterials',
        label: 'Er organisationen i en materialetung sektor?',
        help: 'Produktion, byggeri eller emballering. Drift af boliger er det normalt ikke; større egen byggevirksomhed kan være det.',
      },
      {
        kind: 'table',
        title: 'Væsentlige materialer og årligt masse-flow',
        help: 'Ét materiale pr. række, både indkøbt og selv produceret. Energi og vand er ikke med.',
        when: HAS_MATERIALS,
        rows: 10,
        columns: [
          { heading: 'Materiale', ids: ['b7_matName', 'b7_matId'], needed: true },
          { heading: 'Mængde i året', ids: ['b7_matQty'], needed: true },
          { heading: 'Enhed', ids: ['b7_matUnit'], needed: true },
        ],
      },
      {
        kind: 'grid',
        title: 'Materialer i alt',
        help: 'Beregnes af tabellen.',
        headings: ['I alt'],
        rows: [
          { label: 'Vægt (kg)', cells: ['b7_matTotMass'] },
          { label: 'Rumfang (m³)', cells: ['b7_matTotVol'] },
        ],
      },
    ],
  },
];
