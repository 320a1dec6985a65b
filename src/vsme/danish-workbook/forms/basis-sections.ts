import { yes, type Formula, type Section } from '../form';

const isConsolidated: Formula = ({ cell }) => `${cell('b1_basisReporting')}="Konsolideret"`;
const isOtherForm: Formula = ({ cell }) => `LEFT(${cell('b1_legalForm')},5)="Anden"`;

/** The report itself, and B1. */
export const BASIS_SECTIONS: readonly Section[] = [
  {
    disclosure: 'META',
    title: 'Opgørelsen',
    items: [
      {
        kind: 'question',
        id: 'x_entityName',
        label: 'Organisationens navn',
        help: 'Navnet, som det står i CVR.',
      },
      {
        kind: 'question',
        id: 'x_idScheme',
        label: 'Type af id-nummer',
        help: 'Vælg LEI, hvis I har en LEI-kode, ellers CVR.',
      },
      {
        kind: 'question',
        id: 'x_identifier',
        label: 'Id-nummer',
        help: 'For CVR: skriv DKCVR. og de otte cifre, fx DKCVR.12345678. Det er formen i det europæiske id (EUID).',
      },
      {
        kind: 'question',
        id: 'x_currency',
        label: 'Valuta',
        help: 'Alle beløb i projektmappen står i denne valuta. Den danske skabelon nævner euro enkelte steder; brug den valuta, regnskabet er i.',
      },
      {
        kind: 'grid',
        title: 'Rapporteringsperiode',
        help: 'Normalt regnskabsåret, fx 1. januar til 31. december.',
        headings: ['År', 'Måned', 'Dag'],
        rows: [
          { label: 'Første dag', cells: ['x_startYear', 'x_startMonth', 'x_startDay'] },
          {
            label: 'Sidste dag',
            cells: ['x_endYear', 'x_endMonth', 'x_endDay'],
            wrong: ({ cell }) =>
              `AND(COUNT(${cell('x_startYear')},${cell('x_startMonth')},${cell('x_startDay')},${cell('x_endYear')},${cell('x_endMonth')},${cell('x_endDay')})=6,` +
              `DATE(N(${cell('x_endYear')}),N(${cell('x_endMonth')}),N(${cell('x_endDay')}))<DATE(N(${cell('x_startYear')}),N(${cell('x_startMonth')}),N(${cell('x_startDay')})))`,
          },
        ],
      },
    ],
  },
  {
    disclosure: 'B1',
    items: [
      {
        kind: 'question',
        id: 'b1_module',
        label: 'Modul',
        help: 'Basismodulet er B1-B11. Vælg begge moduler, hvis C1-C9 også skal med; ellers tæller C-punkterne ikke som mangler.',
      },
      {
        kind: 'question',
        id: 'b1_basisReporting',
        label: 'Individuel eller konsolideret opgørelse',
        help: 'Individuel dækker kun jeres egen organisation. Konsolideret dækker også datterselskaber.',
      },
      {
        kind: 'table',
        title: 'Datterselskaber i opgørelsen',
        help: 'Kun ved konsolideret opgørelse. Ét datterselskab pr. række.',
        when: isConsolidated,
        rows: 8,
        columns: [
          { heading: 'Navn', ids: ['b1_sub_name', 'b1_sub_id'], needed: true },
          { heading: 'Adresse', ids: ['b1_sub_address'], span: 4, needed: true },
        ],
      },
      {
        kind: 'question',
        id: 'b1_legalForm',
        help: 'Almene boligorganisationer vælger »Anden form« og skriver formen i næste felt.',
      },
      {
        kind: 'question',
        id: 'b1_legalFormOther',
        label: 'Anden virksomhedsform, hvilken?',
        help: 'Fx almen boligorganisation eller selvejende institution.',
        when: isOtherForm,
      },
      {
        kind: 'table',
        title: 'NACE-koder for de vigtigste aktiviteter',
        help: 'De fire første cifre af branchekoden i CVR (NACE Rev. 2.1). Udlejning af boliger er 68.20. Mangler koden på listen, kan den tilføjes på arket Lister.',
        rows: 10,
        columns: [{ heading: 'NACE-kode', ids: ['b1_nace'], span: 5 }],
      },
      {
        kind: 'question',
        id: 'b1_assets',
        help: 'Aktiver i alt i balancen på periodens sidste dag.',
      },
      {
        kind: 'question',
        id: 'b1_turnover',
        help: 'Indtægter fra den ordinære drift. Er tallet fortroligt, så udelad det under Udeladelser; så kan CO2e-intensiteten ikke beregnes.',
      },
      {
        kind: 'question',
        id: 'b1_employees',
        help: 'Ansatte i organisationen. Tallet afgør, om nogle oplysninger er krævet (50 og 150 ansatte).',
      },
      {
        kind: 'question',
        id: 'b1_empPeriodMethod',
        label: 'Hvornår er ansatte talt?',
        help: 'Vælg, om tallet er talt ved periodens slutning eller er et gennemsnit.',
      },
      {
        kind: 'question',
        id: 'b1_empType',
        label: 'Hvad er talt?',
        help: 'Personer eller fuldtidsækvivalenter (en fuldtidsstilling er 1,0). Brug samme måde i B8.',
      },
      {
        kind: 'question',
        id: 'b1_country',
        help: 'Det land, hvor de væsentligste aktiviteter og aktiver er. Den danske skabelon spørger ikke; det gør EFRAGs.',
      },
      {
        kind: 'table',
        title: 'Lokationer: væsentlige aktiver og anlæg, der ejes, lejes eller forvaltes',
        help: 'Ét sted pr. række, fx hovedkontoret og hver afdeling. Geolokation er bredde og længde med punktum, adskilt af komma: 55.6761,12.5683. Hvert sted skal have sit eget navn.',
        rows: 30,
        columns: [
          { heading: 'Sted', ids: ['b1_site_name', 'b1_site_id'], needed: true },
          { heading: 'Adresse', ids: ['b1_site_address'], span: 3, needed: true },
          { heading: 'Postnr.', ids: ['b1_site_postal'], needed: true },
          { heading: 'By', ids: ['b1_site_city'], needed: true },
          { heading: 'Land', ids: ['b1_site_country'], needed: true },
          { heading: 'Geolokation', ids: ['b1_site_gps'], span: 2, needed: true },
        ],
      },
      {
        kind: 'question',
        id: 'b1_hasCert',
        label: 'Har organisationen ESG-certifikater eller miljømærker?',
        help: 'Fx DGNB, Svanemærket eller ISO 14001.',
      },
      {
        kind: 'table',
        title: 'ESG-certifikater og miljømærker',
        help: 'Ét certifikat pr. række med udsteder, dato eller gyldighed og eventuel score.',
        when: yes('b1_hasCert'),
        rows: 8,
        columns: [
          { heading: 'Certifikat eller mærke', ids: ['b1_cert_name'], needed: true },
          { heading: 'Kort beskrivelse', ids: ['b1_cert_desc'], span: 4, needed: true },
          { heading: 'Dato eller gyldighed', ids: ['b1_cert_date'], span: 2, needed: true },
          { heading: 'Rating', ids: ['b1_cert_rating'], span: 2 },
        ],
      },
      {
        kind: 'table',
        title: 'Udeladelser på grund af fortrolighed',
        help: 'Vælg de oplysninger, I udelader, fordi de er fortrolige eller følsomme. De tæller så ikke som mangler og må ikke stå udfyldt.',
        when: () => 'FALSE',
        rows: 6,
        columns: [{ heading: 'Udeladt oplysning', ids: ['b1_omitted'], span: 4 }],
      },
    ],
  },
];
