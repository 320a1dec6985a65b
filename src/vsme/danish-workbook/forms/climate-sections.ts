import { above, both, not, yes, type Formula, type GridRow, type Section } from '../form';
import { SCOPE3_CATEGORIES } from './scope3-categories';

const HAS_TARGETS = yes('c3_hasTargets');
const HAS_TARGETS_AND_SCOPE3 = both(HAS_TARGETS, yes('b3_hasScope3'));
const HIGH_IMPACT = yes('c3_highImpact');
const ADOPTED: Formula = ({ cell }) => `RIGHT(${cell('c3_planStatus')},11)="er vedtaget"`;
const PLANNED: Formula = ({ cell }) => `ISNUMBER(SEARCH("på vej",${cell('c3_planStatus')}))`;
const HAS_RISKS = yes('c4_has');

function scope(label: string, base: string, target: string, more: Partial<GridRow> = {}): GridRow {
  return {
    label,
    cells: [base, target, ({ cell }) => changeFrom(cell(base), cell(target))],
    ...more,
  };
}

/** C3 and C4. */
export const CLIMATE_SECTIONS: readonly Section[] = [
  {
    disclosure: 'C3',
    items: [
      {
        kind: 'question',
        id: 'c3_hasTargets',
        label: 'Er der sat et CO2e-reduktionsmål?',
        help: 'Et mål for udledningen i et bestemt år, målt mod et baselineår.',
      },
      {
        kind: 'question',
        id: 'c3_baseYear',
        label: 'Baselineår',
        help: 'Et nyligt og typisk år, som udledningen er opgjort for.',
        when: HAS_TARGETS,
      },
      {
        kind: 'question',
        id: 'c3_targetYear',
        label: 'Målår',
        help: 'Året, målet skal være nået.',
        when: HAS_TARGETS,
        wrong: ({ cell }) =>
          `AND(ISNUMBER(${cell('c3_baseYear')}),ISNUMBER(${cell('c3_targetYear')}),N(${cell('c3_targetYear')})<=N(${cell('c3_baseYear')}))`,
      },
      {
        kind: 'grid',
        title: 'Reduktionsmål',
        help: 'Udledning i baselineåret og målet for målåret, begge i ton CO2e. Er målet i procent, så regn det om; ændringen beregnes. Scope 3 kun, når målet omfatter det.',
        when: HAS_TARGETS,
        headings: ['Baselineår (ton CO2e)', 'Målår (ton CO2e)', 'Ændring'],
        rows: [
          {
            label: 'Scope 1',
            cells: ['c3_s1Base', 'c3_s1Target', 'c3_s1Pct'],
            wrong: above('c3_s1Target', 'c3_s1Base'),
          },
          {
            label: 'Scope 2, lokationsbaseret',
            cells: ['c3_s2lbBase', 'c3_s2lbTarget', 'c3_s2lbPct'],
            wrong: above('c3_s2lbTarget', 'c3_s2lbBase'),
          },
          scope('Scope 1 og 2 i alt, lokationsbaseret', 'c3_s12lbBase', 'c3_s12lbTarget', { total: true }),
          scope('Scope 2, markedsbaseret', 'c3_s2mbBase', 'c3_s2mbTarget'),
          scope('Scope 1 og 2 i alt, markedsbaseret', 'c3_s12mbBase', 'c3_s12mbTarget', { total: true }),
        ],
      },
      {
        kind: 'grid',
        title: 'Reduktionsmål, scope 3',
        help: 'De kategorier, målet omfatter. Baseline og mål hører sammen.',
        when: HAS_TARGETS_AND_SCOPE3,
        headings: ['Baselineår (ton CO2e)', 'Målår (ton CO2e)', 'Ændring'],
        rows: [
          ...SCOPE3_CATEGORIES.map((label, index) =>
            scope(label, `c3_s3catBase#${index + 1}`, `c3_s3catTarget#${index + 1}`, { when: () => 'FALSE' }),
          ),
          { label: 'Scope 3 i alt', cells: ['c3_s3Base', 'c3_s3Target', 'c3_s3Pct'], total: true as const },
          scope('Scope 1-3 i alt, lokationsbaseret', 'c3_totlbBase', 'c3_totlbTarget', { total: true }),
          scope('Scope 1-3 i alt, markedsbaseret', 'c3_totmbBase', 'c3_totmbTarget', { total: true }),
        ],
      },
      {
        kind: 'box',
        id: 'c3_actions',
        label: 'De vigtigste handlinger for at nå målet',
        help: 'En handling pr. linje, fx udskiftning af kedler, efterisolering, varmepumper og solceller.',
        when: HAS_TARGETS,
      },
      {
        kind: 'question',
        id: 'c3_highImpact',
        label: 'Er organisationen i en sektor med høj klimapåvirkning?',
        help: 'Beregnes af NACE-koderne i B1: landbrug til transport (01-53) og fast ejendom (68).',
      },
      {
        kind: 'question',
        id: 'c3_planStatus',
        label: 'Status for omstillingsplanen',
        help: 'En plan for, hvordan organisationen bidrager til at begrænse klimaforandringerne.',
        when: HIGH_IMPACT,
      },
      {
        kind: 'box',
        id: 'c3_planText',
        label: 'Omstillingsplanen',
        help: 'Beskriv planen, og hvordan den sænker udledningen.',
        when: both(HIGH_IMPACT, ADOPTED),
      },
      {
        kind: 'question',
        id: 'c3_planWill',
        label: 'Vil organisationen sætte en omstillingsplan i gang?',
        help: 'Kun når ingen plan er vedtaget.',
        when: both(HIGH_IMPACT, not(ADOPTED)),
      },
      {
        kind: 'grid',
        title: 'Hvornår omstillingsplanen ventes vedtaget',
        help: 'Kun når en plan er på vej.',
        when: both(HIGH_IMPACT, PLANNED),
        headings: ['År', 'Måned', 'Dag'],
        rows: [{ label: 'Ventet vedtagelse', cells: ['c3_planYear', 'c3_planMonth', 'c3_planDay'] }],
      },
    ],
  },
  {
    disclosure: 'C4',
    items: [
      {
        kind: 'question',
        id: 'c4_has',
        label: 'Er der fundet klimarisici?',
        help: 'Fysiske risici som skybrud, stormflod og varme, og omstillingsrisici som nye krav, priser og omdømme.',
      },
      {
        kind: 'box',
        id: 'c4_hazards',
        label: 'Klimarisici og omstillingsrisici',
        help: 'Kort om de risici, der kan ramme organisationen.',
        when: HAS_RISKS,
      },
      {
        kind: 'box',
        id: 'c4_exposureAssets',
        label: 'Eksponering og sårbarhed: aktiver',
        help: 'Hvordan bygninger og anlæg er udsat, og hvor sårbare de er.',
        when: HAS_RISKS,
      },
      {
        kind: 'box',
        id: 'c4_exposureActivities',
        label: 'Eksponering og sårbarhed: aktiviteter',
        help: 'Hvordan drift, udlejning og byggeri er udsat, og hvor sårbare de er.',
        when: HAS_RISKS,
      },
      {
        kind: 'box',
        id: 'c4_exposureValueChain',
        label: 'Eksponering og sårbarhed: værdikæde',
        help: 'Hvordan leverandører, forsyning og beboere er udsat, og hvor sårbare de er.',
        when: HAS_RISKS,
      },
      {
        kind: 'table',
        title: 'Tidshorisont for risiciene',
        help: 'Én risiko pr. række; svar JA ved hver periode, hvor den ventes at få betydning.',
        when: HAS_RISKS,
        rows: 8,
        columns: [
          { heading: 'Risiko', ids: ['c4_risk'], span: 3, needed: true },
          { heading: 'Inden for 1 år', ids: ['c4_riskShort'] },
          { heading: '2-5 år', ids: ['c4_riskMedium'] },
          { heading: 'Over 5 år', ids: ['c4_riskLong'] },
        ],
      },
      {
        kind: 'question',
        id: 'c4_adaptation',
        label: 'Er der sat klimatilpasning i gang?',
        help: 'Handlinger på grund af risiciene, fx regnvandsbassiner, højvandslukker eller solafskærmning.',
        when: HAS_RISKS,
      },
      {
        kind: 'box',
        id: 'c4_adverseLow',
        label: 'Mulig påvirkning: lav risiko',
        help: 'Mulig negativ virkning på økonomi og drift med tidshorisont.',
      },
      {
        kind: 'box',
        id: 'c4_adverseMedium',
        label: 'Mulig påvirkning: mellem risiko',
        help: 'Som ovenfor, for risici, der vurderes som mellem.',
      },
      {
        kind: 'box',
        id: 'c4_adverseHigh',
        label: 'Mulig påvirkning: høj risiko',
        help: 'Som ovenfor, for risici, der vurderes som høje.',
      },
    ],
  },
];

function changeFrom(base: string, target: string): string {
  return `IF(COUNT(${base},${target})<2,"",IF(${base}=0,"",${target}/${base}-1))`;
}
