import { yes, type References, type Section } from '../form';
import { SCOPE3_CATEGORIES } from './scope3-categories';

const HAS_BREAKDOWN = yes('b3_hasBreakdown');

export const ENERGY_AND_EMISSIONS: Section = {
  disclosure: 'B3',
  items: [
    {
      kind: 'question',
      id: 'b3_hasBreakdown',
      label: 'Kan energiforbruget fordeles på kilder?',
      help: 'JA, når regningerne viser el, brændstoffer og fjernvarme hver for sig. Ellers skrives kun totalen.',
    },
    {
      kind: 'grid',
      title: 'Energiforbrug',
      help: 'I MWh. Energi tælles, som den kommer ind på jeres område: gas til varmt vand tælles som gas. Fjernvarme står under Andet. Totalen beregnes; kan forbruget ikke fordeles, så skriv den over formlen.',
      when: HAS_BREAKDOWN,
      headings: ['Vedvarende (MWh)', 'Ikke-vedvarende (MWh)', 'I alt (MWh)'],
      rows: [
        { label: 'Elektricitet', cells: ['b3_elRen', 'b3_elNon', 'b3_elTot'] },
        { label: 'Egenproduceret elektricitet', cells: ['b3_selfRen', 'b3_selfNon', 'b3_selfTot'] },
        { label: 'Brændstoffer', cells: ['b3_fuelRen', 'b3_fuelNon', 'b3_fuelTot'] },
        { label: 'Andet, fx fjernvarme', cells: ['b3_otherRen', 'b3_otherNon', 'b3_otherTot'] },
        {
          label: 'Samlet energiforbrug',
          cells: [
            (to) => sumOfGiven(to, 'b3_elRen', 'b3_selfRen', 'b3_fuelRen', 'b3_otherRen'),
            (to) => sumOfGiven(to, 'b3_elNon', 'b3_selfNon', 'b3_fuelNon', 'b3_otherNon'),
            'b3_totalEnergy',
          ],
          total: true,
          when: () => 'TRUE',
          wrong: ({ cell }) =>
            `IF(ISNUMBER(${cell('b3_totalEnergy')}),SUM(${cell('b3_elTot')},${cell('b3_selfTot')},${cell('b3_fuelTot')},${cell('b3_otherTot')})>${cell('b3_totalEnergy')}+0.005,FALSE)`,
        },
      ],
    },
    {
      kind: 'grid',
      title: 'Udledning af drivhusgasser, scope 1 og 2',
      help: 'Scope 1: egne kedler og køretøjer. Scope 2: købt el og fjernvarme. Den markedsbaserede opgørelse kan oplyses, når I køber strøm med oprindelsesgarantier. Klimakompasset.dk kan regne begge dele.',
      headings: ['Ton CO2e'],
      rows: [
        { label: 'Scope 1', cells: ['b3_scope1'] },
        { label: 'Scope 2, lokationsbaseret', cells: ['b3_scope2lb'] },
        { label: 'Scope 1 og 2 i alt, lokationsbaseret', cells: ['b3_s12lb'], total: true },
        { label: 'Scope 2, markedsbaseret', cells: ['b3_scope2mb'] },
        { label: 'Scope 1 og 2 i alt, markedsbaseret', cells: ['b3_s12mb'], total: true },
      ],
    },
    {
      kind: 'question',
      id: 'b3_hasScope3',
      label: 'Oplyses scope 3?',
      help: 'Valgfrit. I det udvidede modul skal I overveje, om scope 3 er relevant; for byggeri og renovering er det ofte den største del.',
    },
    {
      kind: 'grid',
      title: 'Udledning af drivhusgasser, scope 3',
      help: 'Kun de kategorier, der er relevante; begrund fravalg under øvrige miljøoplysninger. De 15 kategorier er GHG-protokollens.',
      when: yes('b3_hasScope3'),
      headings: ['Ton CO2e'],
      rows: [
        ...SCOPE3_CATEGORIES.map((label, index) => ({ label, cells: [`b3_s3cat#${index + 1}`] })),
        { label: 'Scope 3 i alt', cells: ['b3_scope3'], total: true as const },
        { label: 'Scope 1-3 i alt, lokationsbaseret', cells: ['b3_totlb'], total: true as const },
        { label: 'Scope 1-3 i alt, markedsbaseret', cells: ['b3_totmb'], total: true as const },
      ],
    },
    {
      kind: 'grid',
      title: 'CO2e-intensitet',
      help: 'Udledning divideret med omsætningen i B1. Oplyses scope 3, er det intensiteten for scope 1-3, der tæller.',
      headings: ['Ton CO2e pr. valutaenhed'],
      rows: [
        { label: 'Scope 1 og 2, lokationsbaseret', cells: ['b3_int12lb'] },
        { label: 'Scope 1 og 2, markedsbaseret', cells: ['b3_int12mb'] },
        { label: 'Scope 1-3, lokationsbaseret', cells: ['b3_int123lb'] },
        { label: 'Scope 1-3, markedsbaseret', cells: ['b3_int123mb'] },
      ],
    },
  ],
};

function sumOfGiven({ cell }: References, ...ids: readonly string[]): string {
  const cells = ids.map(cell).join(',');
  return `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
}
