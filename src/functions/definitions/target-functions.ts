import { indexToReference, percentileIn } from '../../formulas/benchmarks';
import { progress, requiredChange, targetPath, targetStatus } from '../../formulas/targets';
import { defineFunction, type EsgFunction } from '../esg-function';
import { numberParameter, numbersParameter, optionalNumberParameter } from '../parameters/number-parameter';
import { optionalTextParameter } from '../parameters/text-parameter';
import { optionalTruthParameter } from '../parameters/truth-parameter';

const VSME_TARGETS = {
  da: 'VSME C3, pkt. 54; den lineære bane er Kompasarks forslag',
  en: 'VSME C3, para. 54; the straight line is Kompasark’s proposal',
};

const OWN_PROPOSAL = { da: 'Kompasarks forslag', en: 'Kompasark’s proposal' };

const SAME_MEASURE = {
  da: 'Bland ikke absolutte tal (ton) og intensiteter (ton pr. m²): basis, mål og faktisk skal have samme enhed.',
  en: 'Do not mix absolute figures (tonnes) and intensities (tonnes per m²): base, target and actual must share a unit.',
};

const BASE = numberParameter({
  name: { da: 'basisværdi', en: 'base' },
  description: { da: 'Værdien i basisåret.', en: 'The value of the base year.' },
});

const TARGET = numberParameter({
  name: { da: 'målværdi', en: 'target' },
  description: {
    da: 'Den værdi, der skal nås, i samme enhed.',
    en: 'The value to reach, in the same unit.',
  },
});

const ACTUAL = numberParameter({
  name: { da: 'faktisk', en: 'actual' },
  description: { da: 'Den faktiske værdi, i samme enhed.', en: 'The actual value, in the same unit.' },
});

const PATH = [
  BASE,
  numberParameter({
    name: { da: 'basisår', en: 'base_year' },
    description: { da: 'Basisåret, for eksempel 2022.', en: 'The base year, for instance 2022.' },
  }),
  TARGET,
  numberParameter({
    name: { da: 'målår', en: 'target_year' },
    description: {
      da: 'Året, hvor målet skal være nået.',
      en: 'The year in which the target must be reached.',
    },
  }),
  numberParameter({
    name: { da: 'år', en: 'year' },
    description: { da: 'Året, der spørges om.', en: 'The year asked about.' },
  }),
] as const;

const MAALBANE = defineFunction({
  id: 'MAALBANE',
  topic: 'targets',
  title: { da: 'Målbane', en: 'Target path' },
  description: {
    da: 'Værdien i et år på den lige linje fra basis til mål. Efter målåret er den målværdien.',
    en: 'The value of a year on the straight line from base to target. After the target year it is the target.',
  },
  definition: {
    da: 'basis + (mål − basis) × (år − basisår) / (målår − basisår)',
    en: 'base + (target − base) × (year − base year) / (target year − base year)',
  },
  reference: VSME_TARGETS,
  unit: { da: 'som basis', en: 'as the base' },
  cautions: [SAME_MEASURE],
  parameters: PATH,
  result: 'number',
  answers: 'each-cell',
  examples: [
    {
      args: [120, 2022, 90, 2030, 2025],
      answer: 108.75,
      note: { da: 'kWh/m²', en: 'kWh/m²' },
    },
    { args: [120, 2022, 90, 2030, 2035], answer: 90 },
    { args: [120, 2022, 90, 2022, 2022], answer: { error: '#NUM!' } },
  ],
  formula: targetPath,
});

const MAALSTATUS = defineFunction({
  id: 'MAALSTATUS',
  topic: 'targets',
  title: { da: 'Målstatus', en: 'Target status' },
  description: {
    da: 'Nået, På sporet, Lidt bagud, Bagud eller Ikke nået: et tal holdt op mod den lige linje fra basis til mål.',
    en: 'Nået (reached), På sporet (on track), Lidt bagud (a little behind), Bagud (behind) or Ikke nået (not reached): a figure against the straight line from base to target.',
  },
  definition: {
    da: 'Nået: målet er nået, også før tid. Ikke nået: målåret er kommet uden. Ellers efter, hvor langt tallet er bag banen: ikke bagud, højst tolerancen × (mål − basis), eller mere',
    en: 'Nået: the target is reached, also before time. Ikke nået: the target year has come without. Otherwise by how far the figure is behind the path: not at all, at most the tolerance × (target − base), or more',
  },
  reference: VSME_TARGETS,
  unit: { da: '', en: '' },
  cautions: [
    SAME_MEASURE,
    {
      da: 'Svaret er på dansk i alle sprog, fordi det er data i arket.',
      en: 'The answer is in Danish in every language, because it is data in the workbook.',
    },
    {
      da: 'Om mere eller mindre er bedst, følger af, om målet er over eller under basis. Mål om at bevare et tal kræver deres egen regel.',
      en: 'Whether more or less is better follows from the target being above or below the base. Targets of keeping a figure need a rule of their own.',
    },
    {
      da: 'Giver Excel en tom celle som 0, ser et mål om at sænke et tal ud som nået. Lad »Indsæt« skrive værnet mod tomme celler.',
      en: 'Where Excel hands a blank cell over as 0, a target of lowering a figure looks reached. Let “Insert” write the guard against blank cells.',
    },
  ],
  parameters: [
    ...PATH,
    ACTUAL,
    optionalNumberParameter({
      name: { da: 'tolerance', en: 'tolerance' },
      description: {
        da: 'Hvor meget af hele ændringen man må være bagud som »Lidt bagud«, 0 til 1. Udeladt: 0,05.',
        en: 'How much of the whole change one may be behind as “Lidt bagud”, 0 to 1. Left out: 0.05.',
      },
    }),
  ],
  result: 'string',
  answers: 'each-cell',
  examples: [
    { args: [120, 2022, 90, 2030, 2025, 108], answer: 'På sporet' },
    {
      args: [120, 2022, 90, 2030, 2025, 110],
      answer: 'Lidt bagud',
      note: { da: '1,25 bagud er 4,2 % af 30.', en: '1.25 behind is 4.2 % of 30.' },
    },
    { args: [120, 2022, 90, 2030, 2025, 113], answer: 'Bagud' },
    { args: [120, 2022, 90, 2030, 2026, 89], answer: 'Nået' },
    {
      args: [40, 2023, 60, 2026, 2026, 55],
      answer: 'Ikke nået',
      note: { da: 'Målåret er kommet.', en: 'The target year has come.' },
    },
    { args: [120, 2022, 120, 2030, 2025, 110], answer: { error: '#NUM!' } },
    { args: [120, 2022, 90, 2030, 2025, null], answer: { error: '#N/A' } },
  ],
  formula: targetStatus,
});

const KRAEVETREDUKTION = defineFunction({
  id: 'KRAEVETREDUKTION',
  topic: 'targets',
  title: { da: 'Krævet ændring om året', en: 'Required change a year' },
  description: {
    da: 'Hvor meget et tal skal ændres hvert år for at nå målet: i enheder (lineær) eller procent (sammensat). Negativt er en reduktion.',
    en: 'How much a figure must change every year to reach the target: in units (linear) or per cent (compound). Negative is a reduction.',
  },
  definition: {
    da: 'lineær: (mål − nu) / år; sammensat: ((mål / nu)^(1 / år) − 1) × 100',
    en: 'linear: (target − now) / years; compound: ((target / now)^(1 / years) − 1) × 100',
  },
  reference: VSME_TARGETS,
  unit: { da: 'enheder pr. år; procent pr. år (sammensat)', en: 'units a year; per cent a year (compound)' },
  parameters: [
    numberParameter({
      name: { da: 'nuværende', en: 'current' },
      description: { da: 'Den seneste værdi.', en: 'The latest value.' },
    }),
    numberParameter({
      name: { da: 'mål', en: 'target' },
      description: {
        da: 'Den værdi, der skal nås, i samme enhed.',
        en: 'The value to reach, in the same unit.',
      },
    }),
    numberParameter({
      name: { da: 'år_tilbage', en: 'years_left' },
      description: {
        da: 'Målåret minus året for den seneste værdi.',
        en: 'The target year less the year of the latest value.',
      },
    }),
    optionalTextParameter({
      name: { da: 'metode', en: 'method' },
      description: {
        da: 'lineær (lige meget hvert år) eller sammensat (samme procent hvert år). Udeladt: lineær.',
        en: 'linear (the same amount every year) or compound (the same percentage every year). Left out: linear.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [110, 90, 5], answer: -4, note: { da: 'kWh/m² pr. år', en: 'kWh/m² a year' } },
    {
      args: [110, 90, 5, 'sammensat'],
      answer: -3.9339,
      note: { da: 'procent pr. år', en: 'per cent a year' },
    },
    { args: [110, 90, 0], answer: { error: '#NUM!' } },
    { args: [110, 0, 5, 'sammensat'], answer: { error: '#NUM!' } },
  ],
  formula: requiredChange,
});

const FREMDRIFT = defineFunction({
  id: 'FREMDRIFT',
  topic: 'targets',
  title: { da: 'Fremdrift', en: 'Progress' },
  description: {
    da: 'Hvor meget af vejen fra basis til mål der er gået, i procent. Negativt er den forkerte vej, over 100 er forbi målet.',
    en: 'How much of the way from base to target has been covered, as a percentage. Negative is the wrong way, above 100 is beyond the target.',
  },
  definition: {
    da: '(faktisk − basis) / (mål − basis) × 100',
    en: '(actual − base) / (target − base) × 100',
  },
  reference: OWN_PROPOSAL,
  unit: { da: 'procent', en: 'per cent' },
  cautions: [SAME_MEASURE],
  parameters: [BASE, TARGET, ACTUAL],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [120, 90, 110], answer: 33.3333 },
    { args: [120, 90, 126], answer: -20 },
    { args: [120, 120, 110], answer: { error: '#DIV/0!' } },
  ],
  formula: progress,
});

const INDEKS = defineFunction({
  id: 'INDEKS',
  topic: 'targets',
  title: { da: 'Indeks', en: 'Index' },
  description: {
    da: 'En værdi i forhold til en reference, hvor referencen er 100, for eksempel landsgennemsnittet.',
    en: 'A value in relation to a reference, where the reference is 100, for instance the average of the country.',
  },
  definition: { da: 'værdi / reference × 100', en: 'value / reference × 100' },
  reference: {
    da: 'Landsbyggefonden, ESG i den almene sektor: sammenligning med landsgennemsnittet',
    en: 'Landsbyggefonden, ESG i den almene sektor: comparison with the average of the country',
  },
  unit: { da: 'indeks', en: 'index' },
  cautions: [
    {
      da: 'Brug samme år, samme boligtype og samme arealbegreb.',
      en: 'Use the same year, the same kind of housing and the same measure of area.',
    },
    {
      da: 'Indekset siger ikke, hvad der er godt: for husleje og forbrug er lavest bedst.',
      en: 'The index does not say what is good: for rent and consumption the lowest is best.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'værdi', en: 'value' },
      description: {
        da: 'Boligorganisationens eller afdelingens tal.',
        en: 'The figure of the boligorganisation or the afdeling.',
      },
    }),
    numberParameter({
      name: { da: 'reference', en: 'reference' },
      description: {
        da: 'Det tal, der er indeks 100, i samme enhed.',
        en: 'The figure that is index 100, in the same unit.',
      },
    }),
    optionalNumberParameter({
      name: { da: 'decimaler', en: 'decimals' },
      description: {
        da: 'Antal decimaler, 0 til 10, afrundet som AFRUND. Udeladt: ingen afrunding.',
        en: 'Number of decimals, 0 to 10, rounded as ROUND does. Left out: no rounding.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    {
      args: [925, 899],
      answer: 102.8921,
      note: {
        da: 'Husleje mod landsgennemsnittet 2023.',
        en: 'Rent against the average of the country in 2023.',
      },
    },
    { args: [925, 899, 0], answer: 103 },
    { args: [925, 0], answer: { error: '#DIV/0!' } },
  ],
  formula: indexToReference,
});

const GROUP = [[85, 92, 98, 101, 110, 120, 133]];

const PERCENTIL = defineFunction({
  id: 'PERCENTIL',
  topic: 'targets',
  title: { da: 'Percentil', en: 'Percentile rank' },
  description: {
    da: 'Hvor stor en del af en gruppe man klarer sig bedre end, 0 til 100. De, der klarer sig lige så godt, tæller halvt.',
    en: 'How large a part of a group one does better than, 0 to 100. Those who do equally well count half.',
  },
  definition: {
    da: '(antal dårligere + antal ens / 2) / antal × 100',
    en: '(number worse + number equal / 2) / number × 100',
  },
  reference: OWN_PROPOSAL,
  unit: { da: '0 til 100', en: '0 to 100' },
  cautions: [
    {
      da: 'Kræver mindst 5 tal at sammenligne med. Tomme celler tælles ikke med.',
      en: 'Needs at least 5 numbers to compare with. Blank cells are not counted.',
    },
    {
      da: 'Excels egne PERCENTIL og PROCENTPLADS regner anderledes.',
      en: 'Excel’s own PERCENTILE and PERCENTRANK calculate otherwise.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'værdi', en: 'value' },
      description: { da: 'Tallet, der sammenlignes.', en: 'The number compared.' },
    }),
    numbersParameter({
      name: { da: 'område', en: 'range' },
      description: {
        da: 'Gruppens tal, gerne med det sammenlignede tal selv.',
        en: 'The numbers of the group, which may include the one compared.',
      },
    }),
    optionalTruthParameter({
      name: { da: 'lavest_bedst', en: 'low_is_best' },
      description: {
        da: 'SAND, hvis det laveste tal er bedst. Udeladt: FALSK.',
        en: 'TRUE if the lowest number is best. Left out: FALSE.',
      },
    }),
  ],
  result: 'number',
  answers: 'each-cell',
  examples: [
    { args: [98, GROUP, true], answer: 64.2857 },
    { args: [98, GROUP], answer: 35.7143 },
    { args: [98, [[85, 92, 98, null]]], answer: { error: '#N/A' } },
  ],
  formula: percentileIn,
});

/** Targets and comparisons. */
export const TARGET_FUNCTIONS: readonly EsgFunction[] = [
  MAALBANE,
  MAALSTATUS,
  KRAEVETREDUKTION,
  FREMDRIFT,
  INDEKS,
  PERCENTIL,
];
