import { above, atLeast, unlikeSum, yes, type Section } from '../form';

const FROM_50 = atLeast('b1_employees', 50);
const FROM_150 = atLeast('b1_employees', 150);

/** B8 to B10. */
export const WORKFORCE_SECTIONS: readonly Section[] = [
  {
    disclosure: 'B8',
    items: [
      {
        kind: 'grid',
        title: 'Kontrakttype',
        help: 'Personer eller fuldtidsækvivalenter som valgt i B1. Summen skal være antal ansatte i B1.',
        headings: ['Antal ansatte'],
        rows: [
          { label: 'Midlertidig ansættelse', cells: ['b8_temporary'] },
          {
            label: 'Fastansættelse',
            cells: ['b8_permanent'],
            wrong: above('b8_permanent', 'b1_employees'),
          },
          {
            label: 'Ansatte i alt',
            cells: [({ cell }) => sumOfGiven([cell('b8_temporary'), cell('b8_permanent')])],
            total: true,
            wrong: unlikeSum('b1_employees', 'b8_temporary', 'b8_permanent'),
          },
        ],
      },
      {
        kind: 'grid',
        title: 'Køn',
        help: 'Tag fx udgangspunkt i cpr-numrene, hvis det er dækkende. Skriv 0, hvor der ingen er.',
        headings: ['Antal ansatte'],
        rows: [
          { label: 'Mænd', cells: ['b8_male'] },
          { label: 'Kvinder', cells: ['b8_female'] },
          { label: 'Andet', cells: ['b8_other'] },
          { label: 'Ikke registreret', cells: ['b8_notReported'] },
          {
            label: 'Ansatte i alt',
            cells: [
              ({ cell }) => sumOfGiven(['b8_male', 'b8_female', 'b8_other', 'b8_notReported'].map(cell)),
            ],
            total: true,
            wrong: unlikeSum('b1_employees', 'b8_male', 'b8_female', 'b8_other', 'b8_notReported'),
          },
        ],
      },
      {
        kind: 'question',
        id: 'b8_multiCountry',
        label: 'Er der ansættelseskontrakter i andre lande end Danmark?',
        help: 'Det afgørende er, hvor kontrakten er indgået, ikke hvor den ansatte bor.',
      },
      {
        kind: 'table',
        title: 'Ansatte efter land',
        help: 'Alle ansatte fordelt på det land, kontrakten er indgået i, også Danmark. Summen er antal ansatte i B1.',
        when: yes('b8_multiCountry'),
        rows: 8,
        columns: [
          { heading: 'Land', ids: ['b8_country'], needed: true },
          { heading: 'Antal ansatte', ids: ['b8_countryEmp'], needed: true },
        ],
      },
      {
        kind: 'question',
        id: 'b8_left',
        label: 'Fratrådte i perioden',
        help: 'Ansatte, der har forladt organisationen: opsigelse, afsked, pension eller dødsfald efter arbejdsulykke.',
        when: FROM_50,
      },
      {
        kind: 'question',
        id: 'b8_begin',
        label: 'Ansatte ved periodens start',
        help: 'Bruges til gennemsnittet.',
        when: FROM_50,
      },
      {
        kind: 'question',
        id: 'b8_end',
        label: 'Ansatte ved periodens slutning',
        help: 'Bruges til gennemsnittet.',
        when: FROM_50,
      },
      {
        kind: 'question',
        id: 'b8_turnoverRate',
        help: 'Fratrådte divideret med gennemsnittet af ansatte ved start og slutning.',
      },
    ],
  },
  {
    disclosure: 'B9',
    items: [
      {
        kind: 'question',
        id: 'b9_accidents',
        label: 'Registrerede arbejdsulykker',
        help: 'Pludselige hændelser i arbejdet, der har ført til fysisk eller psykisk skade på egne ansatte.',
      },
      {
        kind: 'question',
        id: 'b9_hoursFte',
        label: 'Arbejdstimer pr. ansat om året',
        help: 'Kun til et skøn over timerne: 37 timer om ugen er ca. 1.924 timer om året før ferie; EU-standarden regner med 2.000.',
      },
      {
        kind: 'question',
        id: 'b9_hours',
        label: 'Arbejdstimer i alt',
        help: 'Skønnet er antal ansatte gange timer pr. ansat. Skriv de rigtige timer over formlen, hvis lønsystemet har dem.',
      },
      {
        kind: 'question',
        id: 'b9_rate',
        label: 'Ulykkesfrekvens',
        help: 'Ulykker / arbejdstimer i alt × 200.000, altså ulykker pr. 100 fuldtidsansatte om året.',
      },
      {
        kind: 'grid',
        title: 'Arbejdsrelaterede dødsfald',
        help: 'Dødsfald blandt egne ansatte. Skriv 0, hvis der ingen er.',
        headings: ['Antal'],
        rows: [
          { label: 'Som følge af arbejdsulykke', cells: ['b9_fatalInjury'] },
          { label: 'Som følge af arbejdsrelateret dårligt helbred', cells: ['b9_fatalIll'] },
          { label: 'Dødsfald i alt', cells: ['b9_fatalities'], total: true },
        ],
      },
    ],
  },
  {
    disclosure: 'B10',
    items: [
      {
        kind: 'question',
        id: 'b10_minWage',
        label: 'Får alle ansatte mindst minimumsløn?',
        help: 'Minimumslønnen er overenskomstens mindsteløn, hvor der er en.',
      },
      {
        kind: 'question',
        id: 'b10_payMale',
        label: 'Gennemsnitlig bruttotimeløn, mænd',
        help: 'Løn med tillæg, pension, bonus og goder divideret med timer. Påkrævet ved over 150 ansatte; standarden siger fra 150.',
        when: FROM_150,
      },
      {
        kind: 'question',
        id: 'b10_payFemale',
        label: 'Gennemsnitlig bruttotimeløn, kvinder',
        help: 'Som for mænd.',
        when: FROM_150,
      },
      {
        kind: 'question',
        id: 'b10_payGap',
        label: 'Lønforskel mellem mænd og kvinder',
        help: 'Mænds timeløn minus kvinders, divideret med mænds. Negativ, når kvinder tjener mest.',
      },
      {
        kind: 'question',
        id: 'b10_cbCount',
        label: 'Ansatte dækket af overenskomst',
        help: 'Alle på et område med overenskomst er dækket, også uden medlemskab af en fagforening. Skriv 0, hvis ingen er.',
        wrong: above('b10_cbCount', 'b1_employees'),
      },
      {
        kind: 'question',
        id: 'b10_cbPct',
        label: 'Overenskomstdækning',
        help: 'Dækkede ansatte divideret med antal ansatte i B1.',
      },
      {
        kind: 'grid',
        title: 'Uddannelsestimer i gennemsnit pr. ansat',
        help: 'Kurser og oplæring i arbejdstiden; gerne et skøn. Kun de grupper, der er ansatte i.',
        headings: ['Timer pr. ansat'],
        rows: [
          {
            label: 'Mandlige ansatte',
            cells: ['b10_trainMale'],
            when: ({ cell }) => `N(${cell('b8_male')})>0`,
          },
          {
            label: 'Kvindelige ansatte',
            cells: ['b10_trainFemale'],
            when: ({ cell }) => `N(${cell('b8_female')})>0`,
          },
          { label: 'Andre', cells: ['b10_trainOther'], when: ({ cell }) => `N(${cell('b8_other')})>0` },
          {
            label: 'Køn ikke registreret (kun i EFRAGs skabelon)',
            cells: ['b10_trainNotRep'],
            when: ({ cell }) => `N(${cell('b8_notReported')})>0`,
          },
        ],
      },
    ],
  },
];

function sumOfGiven(cells: readonly string[]): string {
  return `IF(COUNT(${cells.join(',')})=0,"",SUM(${cells.join(',')}))`;
}
