import type { CellValue } from '../../workbook/cell-value';
import type { Status } from '../configuration/configuration';
import type { ExampleCalendar } from './example-calendar';
import type { PlanTableColumn } from './plan-table';
import type { TableRow } from './table';

type Row = TableRow<PlanTableColumn>;

export interface ExampleGoal {
  readonly maalepunkt: string;
  readonly no: number;
  readonly text: string;
  readonly measured: Pick<Row, 'indicator' | 'unit' | 'baselineYear' | 'baseline' | 'target' | 'targetYear'>;
  readonly sdg: string;
  readonly vsme: string;
  readonly initiatives: readonly ExampleInitiative[];
}

export interface ExampleInitiative {
  readonly id: string;
  readonly text: string;
  readonly status: Status;
  readonly row: Row;
  /** What was last written about it. */
  readonly log?: {
    readonly date: number;
    readonly comment: string;
    readonly value?: CellValue;
    readonly evidence?: string;
  };
}

const ORGANISATION = 'Organisation';
const AFDELING = 'Afdeling';

/** The goals of the example in the order of the målepunkter. */
export function exampleGoals(calendar: ExampleCalendar): readonly ExampleGoal[] {
  const { year } = calendar;
  const start = (months: number): number => calendar.monthStart(months);
  const end = (months: number): number => calendar.monthEnd(months);
  const ago = (days: number): number => calendar.daysAgo(days);
  return [
    {
      maalepunkt: 'Energiforbrug',
      no: 1,
      text: `Sænke det graddagekorrigerede varmeforbrug i Havneparken (00102) fra 118 til 100 kWh/m² senest 31-12-${year + 2}.`,
      measured: {
        indicator: 'Varmeforbrug, graddagekorrigeret',
        unit: 'kWh/m²',
        baselineYear: year - 1,
        baseline: 118,
        target: 100,
        targetYear: year + 2,
      },
      sdg: '7, 12, 13',
      vsme: 'B3 pkt. 29',
      initiatives: [
        {
          id: 'E1-1-a',
          text: 'Indregulere varmeanlægget og skifte termostatventiler i Havneparken',
          status: 'I gang',
          row: {
            responsible: 'Jonas Bech',
            participants: 'Driftsteam Syd, VVS-entreprenør',
            start: start(-8),
            deadline: end(4),
            resources: '640.000 kr. fra henlæggelser',
            percent: 0.6,
            nextStep: 'Blok 3 og 4 indreguleres, når fyringssæsonen er i gang',
            followUp: 'Månedlig aflæsning af hovedmåleren',
            scope: AFDELING,
          },
          log: {
            date: ago(24),
            comment:
              'Blok 1 og 2 er færdige. Foreløbigt fald på seks procent i forhold til samme måneder sidste år.',
            value: 112,
            evidence: 'Aflæsninger, driftsmappe 12',
          },
        },
        {
          id: 'E1-1-b',
          text: 'Efterisolere loft og rør i blok 1-4',
          status: 'Ikke påbegyndt',
          row: {
            responsible: 'Jonas Bech',
            participants: 'Rådgiver, afdelingsbestyrelsen',
            start: start(3),
            deadline: end(12),
            resources: '1,9 mio. kr., budget godkendt',
            nextStep: 'Udbudsmateriale sendes til tre entreprenører',
            scope: AFDELING,
          },
          log: {
            date: ago(52),
            comment: 'Afdelingsmødet har godkendt budgettet.',
            evidence: 'Referat, afdelingsmøde',
          },
        },
      ],
    },
    {
      maalepunkt: 'Energiforbrug',
      no: 2,
      text: `Nedbringe det fælles elforbrug i alle afdelinger fra 6,5 til 5,2 kWh/m² senest 31-12-${year + 2}.`,
      measured: {
        indicator: 'Fælles elforbrug',
        unit: 'kWh/m²',
        baselineYear: year - 1,
        baseline: 6.5,
        target: 5.2,
        targetYear: year + 2,
      },
      sdg: '7, 12, 13',
      vsme: 'B3 pkt. 29',
      initiatives: [
        {
          id: 'E1-2-a',
          text: 'Skifte til LED med bevægelsesstyring i opgange og kældre',
          status: 'I gang',
          row: {
            responsible: 'Karin Lund',
            participants: 'Elinstallatør',
            start: start(-6),
            deadline: end(2),
            resources: '480.000 kr.',
            percent: 0.4,
            nextStep: 'Installatøren sætter et ekstra hold på i kældrene',
            scope: ORGANISATION,
          },
          log: {
            date: ago(33),
            comment: 'To afdelinger af seks er færdige. Leverancen af armaturer er forsinket.',
          },
        },
        {
          id: 'E1-2-b',
          text: 'Opsætte solceller på tagene i Skovbrynet',
          status: 'Afventer',
          row: {
            responsible: 'Karin Lund',
            participants: 'Kommunen, netselskabet',
            start: start(-3),
            deadline: end(13),
            resources: 'Lånefinansieres',
            percent: 0.1,
            nextStep: 'Svar fra netselskabet om tilslutning',
            scope: AFDELING,
          },
          log: { date: ago(40), comment: 'Ansøgning om tilslutning er sendt; svartid tre måneder.' },
        },
      ],
    },
    {
      maalepunkt: 'Affald',
      no: 1,
      text: `Hæve sorteringsgraden fra 38 % til 50 % i alle etageafdelinger senest 31-12-${year + 2}.`,
      measured: {
        indicator: 'Sorteringsgrad',
        unit: '%',
        baselineYear: year - 1,
        baseline: 38,
        target: 50,
        targetYear: year + 2,
      },
      sdg: '12, 11',
      vsme: 'B7 pkt. 37-38',
      initiatives: [
        {
          id: 'E6-1-a',
          text: 'Etablere sorteringsøer med ti fraktioner i Strandengen',
          status: 'Gennemført',
          row: {
            responsible: 'Ali Hassan',
            participants: 'Renovatøren, afdelingsbestyrelsen',
            start: start(-10),
            deadline: end(-3),
            resources: '310.000 kr.',
            percent: 1,
            followUp: 'Vejedata kommer hvert kvartal',
            scope: AFDELING,
          },
          log: {
            date: ago(88),
            comment: 'Øerne er taget i brug. Første vejning viser tydeligt mindre restaffald.',
            value: 43,
            evidence: 'Vejedata, 1. kvartal efter start',
          },
        },
        {
          id: 'E6-1-b',
          text: 'Uddanne to affaldsvejledere blandt beboerne i hver etageafdeling',
          status: 'I gang',
          row: {
            responsible: 'Ali Hassan',
            participants: 'Beboere, kommunens affaldsteam',
            start: start(-7),
            deadline: end(-1),
            resources: '60 timer',
            percent: 0.7,
            nextStep: 'Sidste hold mangler én dato; ny frist aftales',
            scope: ORGANISATION,
          },
          log: { date: ago(45), comment: 'Otte ud af tolv vejledere har været på kursus.' },
        },
      ],
    },
    {
      maalepunkt: 'Medarbejdertrivsel',
      no: 1,
      text: `Sænke sygefraværet blandt de ansatte fra 5,4 % til 4,5 % senest 31-12-${year + 2}.`,
      measured: {
        indicator: 'Sygefravær',
        unit: '%',
        baselineYear: year - 1,
        baseline: 5.4,
        target: 4.5,
        targetYear: year + 2,
      },
      sdg: '3, 8',
      vsme: 'B9 pkt. 41',
      initiatives: [
        {
          id: 'S1-1-a',
          text: 'Holde omsorgssamtale senest på femte sygedag og følge op efter to uger',
          status: 'I gang',
          row: {
            responsible: 'Lone Friis',
            participants: 'Alle ledere',
            start: start(-5),
            deadline: end(7),
            resources: 'Inden for egen ramme',
            percent: 0.5,
            nextStep: 'Ledernes erfaringer samles på næste ledermøde',
            scope: ORGANISATION,
          },
          log: {
            date: ago(17),
            comment: 'Samtaler er holdt i ni ud af ti forløb.',
            value: 5.2,
            evidence: 'Lønsystemet',
          },
        },
        {
          id: 'S1-1-b',
          text: 'Gennemføre trivselsmåling og aftale to forbedringer i hvert team',
          status: 'Ikke påbegyndt',
          row: {
            responsible: 'Lone Friis',
            participants: 'Arbejdsmiljøgruppen',
            start: start(1),
            deadline: end(5),
            resources: '45.000 kr.',
            nextStep: 'Spørgeskema vælges i arbejdsmiljøgruppen',
            scope: ORGANISATION,
          },
        },
      ],
    },
    {
      maalepunkt: 'Livskvalitet og sundhed',
      no: 1,
      text: `Øge andelen af trygge beboere i Havneparken (00102) fra 71 % til 80 % ved målingen i ${year + 2}.`,
      measured: {
        indicator: 'Trygge beboere',
        unit: '%',
        baselineYear: year - 1,
        baseline: 71,
        target: 80,
        targetYear: year + 2,
      },
      sdg: '3, 11',
      vsme: 'B2/C2 slutbrugere',
      initiatives: [
        {
          id: 'S4-1-a',
          text: 'Ny belysning og beskårne buske langs stierne mellem blokkene',
          status: 'I gang',
          row: {
            responsible: 'Peter Dahl',
            participants: 'Driftsteam Syd, SSP',
            start: start(-4),
            deadline: end(1),
            resources: '275.000 kr.',
            percent: 0.8,
            nextStep: 'Sidste ti lygter sættes op',
            scope: AFDELING,
          },
          log: { date: ago(12), comment: 'Stien til busstoppet er færdig; beboerne er glade for den.' },
        },
        {
          id: 'S4-1-b',
          text: 'Natvandring i weekenderne sammen med naboafdelingen',
          status: 'Udgået',
          row: {
            responsible: 'Peter Dahl',
            start: start(-9),
            deadline: end(-4),
            followUp: 'Erstattet af belysningen; for få frivillige',
            scope: AFDELING,
          },
          log: { date: ago(120), comment: 'Opgivet efter tre forsøg med for få tilmeldte.' },
        },
      ],
    },
    {
      maalepunkt: 'Livskvalitet og sundhed',
      no: 2,
      text: `Nedbringe andelen af beboere i Havneparken, der ofte er ensomme, fra 14 % til 10 % ved målingen i ${year + 3}.`,
      measured: {
        indicator: 'Ofte ensomme',
        unit: '%',
        baselineYear: year - 1,
        baseline: 14,
        target: 10,
        targetYear: year + 3,
      },
      sdg: '3, 11',
      vsme: 'B2/C2 slutbrugere',
      initiatives: [
        {
          id: 'S4-2-a',
          text: 'Ugentlig fællesspisning med afhentning for dem, der har svært ved at komme',
          status: 'I gang',
          row: {
            responsible: 'Sofie Krog',
            participants: 'Frivillige, Ældre Sagen',
            start: start(-3),
            deadline: end(9),
            resources: '25.000 kr. og fælleshuset',
            percent: 0.3,
            nextStep: 'Opslag i alle opgange og en snak med hjemmeplejen',
            scope: AFDELING,
          },
          log: { date: ago(9), comment: 'I gennemsnit 28 deltagere, heraf 11 der bor alene.' },
        },
      ],
    },
    {
      maalepunkt: 'Beboerdemokrati',
      no: 1,
      text: `Øge det gennemsnitlige fremmøde på afdelingsmøderne fra 9 % til 11 % af husstandene ved møderne i ${year + 3}.`,
      measured: {
        indicator: 'Fremmøde på afdelingsmøde',
        unit: '% husstande',
        baselineYear: year - 1,
        baseline: 9,
        target: 11,
        targetYear: year + 3,
      },
      sdg: '16, 11',
      vsme: 'C9 pkt. 65',
      initiatives: [
        {
          id: 'G1-1-a',
          text: 'Indføre digital deltagelse og afstemning på afdelingsmøderne',
          status: 'I gang',
          row: {
            responsible: 'Mette Holm',
            participants: 'It-leverandør, to prøveafdelinger',
            start: start(-2),
            deadline: end(6),
            resources: '90.000 kr.',
            percent: 0.25,
            nextStep: 'Prøvemøde i Strandengen',
            scope: ORGANISATION,
          },
          log: { date: ago(28), comment: 'Leverandør er valgt, og vedtægterne er gennemgået.' },
        },
        {
          id: 'G1-1-b',
          text: 'Kort kursus for nye medlemmer af afdelingsbestyrelserne',
          status: 'Ikke påbegyndt',
          row: {
            responsible: 'Bestyrelsen',
            participants: 'BL-konsulent',
            start: start(2),
            deadline: end(8),
            resources: '35.000 kr.',
            nextStep: 'Datoer og en ansvarlig person findes',
            scope: ORGANISATION,
          },
        },
      ],
    },
    {
      maalepunkt: 'Sociale klausuler',
      no: 1,
      text: `Mindst 10 % lærlingeårsværk på alle byggesager, der udbydes i ${year + 1}.`,
      measured: {
        indicator: 'Lærlingeandel på byggesager',
        unit: '%',
        baselineYear: year - 1,
        baseline: 8,
        target: 10,
        targetYear: year + 1,
      },
      sdg: '8, 4',
      vsme: 'B2/C2 værdikæden',
      initiatives: [
        {
          id: 'G5-1-a',
          text: 'Skrive uddannelsesklausulen ind i udbudsskabelonen',
          status: 'Gennemført',
          row: {
            responsible: 'Thomas Vig',
            participants: 'Juridisk rådgiver',
            start: start(-8),
            deadline: end(-4),
            resources: '20 timer',
            percent: 1,
            scope: ORGANISATION,
          },
          log: {
            date: ago(130),
            comment: 'Skabelonen bruges fra og med næste udbud.',
            evidence: 'Udbudsskabelon version 4',
          },
        },
        {
          id: 'G5-1-b',
          text: 'Kontrollere klausulen på byggepladsen i Skovbrynet to gange om året',
          status: 'Ikke påbegyndt',
          row: {
            responsible: 'Thomas Vig',
            participants: 'Byggeleder',
            start: start(5),
            deadline: end(11),
            resources: '40 timer',
            nextStep: 'Tjekliste laves sammen med byggelederen',
            scope: 'Byggesag',
          },
        },
      ],
    },
  ];
}
