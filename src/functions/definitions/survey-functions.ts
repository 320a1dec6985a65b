import { meanDifference, shareDifference, shareInterval } from '../../formulas/significance';
import { positiveShare, shownToAll, surveyIndex, wellbeingIndex } from '../../formulas/survey';
import { isFormulaError } from '../../formulas/result';
import type { Text } from '../../workbook/text';
import { defineFunction, type EsgFunction } from '../esg-function';
import { numberParameter, numbersParameter, optionalNumberParameter } from '../parameters/number-parameter';
import type { Parameter } from '../parameters/parameter';
import { surveyAnswersParameter } from '../parameters/survey-answers-parameter';
import { optionalTruthParameter } from '../parameters/truth-parameter';
import { valueParameter } from '../parameters/value-parameter';

const ANSWERS = surveyAnswersParameter({
  name: { da: 'svar', en: 'answers' },
  description: {
    da: 'Ét svar i hver celle. Tomme celler og »ved ikke« udelades.',
    en: 'One answer in each cell. Blank cells and “don’t know” are left out.',
  },
});
const FEWEST = optionalNumberParameter({
  name: { da: 'min_n', en: 'min_n' },
  description: {
    da: 'Færre svar end dette skjules. Udeladt: 5.',
    en: 'Fewer answers than this are hidden. Left out: 5.',
  },
});

const SHOW_NUMBER: Text = {
  da: 'Vis altid antal svar og svarprocent ved siden af.',
  en: 'Always show the number of answers and the response rate beside it.',
};
const HIDES_REST: Text = {
  da: 'Når én gruppe skjules, må den heller ikke kunne regnes ud som resten af de andre: skjul da to grupper.',
  en: 'When one group is hidden, it must not be possible to calculate it as the rest of the others: then hide two.',
};
const BLANK_AS_ZERO: Text = {
  da: 'Nogle udgaver af Excel giver en tom celle i et område som 0. Hvis 0 er på skalaen, så vælg kun celler med svar.',
  en: 'Some versions of Excel pass a blank cell of a range as 0. If 0 is on the scale, select only cells with answers.',
};
const INDEPENDENT: Text = {
  da: 'De to runder skal være uafhængige. Har de samme personer svaret to gange, er det en parret test, som ikke findes her.',
  en: 'The two rounds must be independent. The same persons answering twice calls for a paired test, which is not here.',
};
const NOT_NO_EFFECT: Text = {
  da: 'En høj p-værdi betyder »kan ikke afgøres«, ikke »ingen effekt«.',
  en: 'A high p-value means “cannot be decided”, not “no effect”.',
};
const STATISTICS: Text = {
  da: 'Almindelig statistik; valget af test er Kompasarks forslag',
  en: 'Standard statistics; the choice of test is Kompasark’s proposal',
};
const P_VALUE: Text = { da: 'p-værdi (0–1)', en: 'p-value (0–1)' };
const INDEX_POINTS: Text = { da: 'indekspoint (0–100)', en: 'index points (0–100)' };
const PER_CENT: Text = { da: 'procent', en: 'per cent' };

const SURVEYINDEKS = defineFunction({
  id: 'SURVEYINDEKS',
  topic: 'survey',
  title: { da: 'Indeks af svar', en: 'Survey index' },
  description: {
    da: 'Gennemsnittet af svar på en skala som 0–100. Tomme celler og »ved ikke« udelades; under 5 svar vises intet.',
    en: 'The average of answers on a scale as 0–100. Blanks and “don’t know” are left out; fewer than 5 answers are hidden.',
  },
  definition: {
    da: '(gennemsnit − skala_min) / (skala_maks − skala_min) × 100; vendt: 100 minus det',
    en: '(average − scale_min) / (scale_max − scale_min) × 100; reversed: 100 minus that',
  },
  reference: {
    da: 'AlmenNet Business2Community: tilhørsforhold, tillid og medskabende, før og efter; skaleringen er et forslag',
    en: 'AlmenNet Business2Community: belonging, trust and taking part, before and after; the scaling is a proposal',
  },
  unit: INDEX_POINTS,
  cautions: [SHOW_NUMBER, HIDES_REST, BLANK_AS_ZERO],
  parameters: [
    ANSWERS,
    numberParameter({
      name: { da: 'skala_min', en: 'scale_min' },
      description: { da: 'Skalaens laveste værdi, fx 1.', en: 'The lowest value of the scale, such as 1.' },
    }),
    numberParameter({
      name: { da: 'skala_maks', en: 'scale_max' },
      description: { da: 'Skalaens højeste værdi, fx 5.', en: 'The highest value of the scale, such as 5.' },
    }),
    optionalTruthParameter({
      name: { da: 'vendt', en: 'reversed' },
      description: {
        da: 'SAND, når det højeste svar er det dårligste. Udeladt: FALSK.',
        en: 'TRUE when the highest answer is the worst. Left out: FALSE.',
      },
    }),
    FEWEST,
  ],
  result: 'number',
  answers: 'once',
  examples: [
    {
      args: [[[4], [5], [3], [4], [4], [2], [5]], 1, 5],
      answer: 71.4286,
      note: { da: '7 svar med gennemsnittet 27/7.', en: '7 answers with the average 27/7.' },
    },
    {
      args: [[[4], [5], [3], [null], [4], ['Ved ikke'], [4], [2], [5]], 1, 5],
      answer: 71.4286,
      note: { da: 'Uden svar tæller ikke med.', en: 'What is not answered does not count.' },
    },
    { args: [[[4], [5], [3], [4], [4], [2], [5]], 1, 5, true], answer: 28.5714 },
    { args: [[[4], [5], [3]], 1, 5], answer: { error: '#N/A' } },
    { args: [[[4], [5], [3], [4], [6]], 1, 5], answer: { error: '#NUM!' } },
  ],
  formula: surveyIndex,
});

const ANDELPOSITIVE = defineFunction({
  id: 'ANDELPOSITIVE',
  topic: 'survey',
  title: { da: 'Andel positive svar', en: 'Share of positive answers' },
  description: {
    da: 'Svar på mindst en grænse i procent af alle svar. Tomme celler og »ved ikke« udelades; under 5 svar vises intet.',
    en: 'Answers of at least a threshold as a percentage of all. Blanks and “don’t know” are left out; fewer than 5 are hidden.',
  },
  definition: {
    da: 'antal svar på mindst fra_og_med / antal svar × 100',
    en: 'answers of at least threshold / answers × 100',
  },
  reference: { da: 'Kompasarks forslag', en: 'Kompasark’s proposal' },
  unit: PER_CENT,
  cautions: [SHOW_NUMBER, HIDES_REST, BLANK_AS_ZERO],
  parameters: [
    ANSWERS,
    numberParameter({
      name: { da: 'fra_og_med', en: 'threshold' },
      description: {
        da: 'Det laveste svar, der er positivt, fx 4 på en skala fra 1 til 5.',
        en: 'The lowest answer that is positive, such as 4 on a scale from 1 to 5.',
      },
    }),
    FEWEST,
  ],
  result: 'number',
  answers: 'once',
  examples: [
    { args: [[[4], [5], [3], [4], [4], [2], [5]], 4], answer: 71.4286 },
    { args: [[[4], [5]], 4], answer: { error: '#N/A' } },
  ],
  formula: positiveShare,
});

const TRIVSELSINDEKS = defineFunction({
  id: 'TRIVSELSINDEKS',
  topic: 'survey',
  title: { da: 'Trivselsindeks (WHO-5)', en: 'Well-being index (WHO-5)' },
  description: {
    da: 'WHO-5-trivselsindekset: summen af de fem svar (0–5) gange 4.',
    en: 'The WHO-5 well-being index: the sum of the five answers (0–5) times 4.',
  },
  definition: { da: 'sum af fem svar (0–5) × 4', en: 'sum of five answers (0–5) × 4' },
  reference: {
    da: 'WHO-5; grupperne 0–35, 36–50 og over 50: Falck, Sundhedsbarometeret 2023',
    en: 'WHO-5; the groups 0–35, 36–50 and above 50: Falck, Sundhedsbarometeret 2023',
  },
  unit: INDEX_POINTS,
  cautions: [
    {
      da: 'Vis kun tal for grupper, aldrig for en person: brug gruppens fem gennemsnit, og skjul små grupper med ANONYM.',
      en: 'Only show figures of groups, never of a person: use the group’s five averages, and hide small groups with ANONYM.',
    },
    BLANK_AS_ZERO,
  ],
  parameters: [
    numbersParameter({
      name: { da: 'svar', en: 'answers' },
      description: {
        da: 'Fem celler med svar fra 0 (på intet tidspunkt) til 5 (hele tiden).',
        en: 'Five cells with answers from 0 (at no time) to 5 (all of the time).',
      },
    }),
  ],
  result: 'number',
  answers: 'once',
  examples: [
    {
      args: [[[3, 4, 3, 2, 4]]],
      answer: 64,
      note: { da: 'Over 50: ikke umiddelbar risiko.', en: 'Above 50: no immediate risk.' },
    },
    { args: [[[3, 4, 3, 2]]], answer: { error: '#VALUE!' } },
    { args: [[[3, 4, 3, 2, 6]]], answer: { error: '#NUM!' } },
  ],
  formula: wellbeingIndex,
});

const ANONYM = defineFunction({
  id: 'ANONYM',
  topic: 'survey',
  title: { da: 'Skjul små grupper', en: 'Hide small groups' },
  description: {
    da: 'Værdien, hvis mindst 5 personer står bag den; ellers #I/T, så ingen kan genkendes.',
    en: 'The value if at least 5 persons stand behind it; otherwise #N/A, so that nobody can be recognised.',
  },
  definition: { da: 'værdi, hvis n ≥ min_n; ellers #I/T', en: 'value if n ≥ min_n; otherwise #N/A' },
  reference: {
    da: 'Danmarks Statistiks praksis: celler under 5 vises ikke; Landsbyggefondens Beboerdata kræver 100 beboere',
    en: 'Practice of Danmarks Statistik: cells below 5 are not shown; Landsbyggefonden’s Beboerdata asks for 100 residents',
  },
  unit: { da: 'som værdien', en: 'as the value' },
  cautions: [HIDES_REST],
  parameters: [
    valueParameter({
      name: { da: 'værdi', en: 'value' },
      description: {
        da: 'Det, der skal vises: tal eller tekst.',
        en: 'What is to be shown: number or text.',
      },
    }),
    numberParameter({
      name: { da: 'n', en: 'n' },
      description: { da: 'Personer bag værdien.', en: 'Persons behind the value.' },
    }),
    FEWEST,
  ],
  result: 'any',
  answers: 'each-cell',
  examples: [
    { args: [71.4, 7], answer: 71.4 },
    { args: [71.4, 4], answer: { error: '#N/A' } },
    { args: [71.4, 7, 10], answer: { error: '#N/A' } },
  ],
  formula: shownToAll,
});

const SIGNIFIKANS = defineFunction({
  id: 'SIGNIFIKANS',
  topic: 'survey',
  title: { da: 'Forskel mellem to andele', en: 'Difference between two shares' },
  description: {
    da: 'Tosidet p-værdi for forskellen mellem to andele, fx før og efter (z-test). Under 0,05 kaldes ofte signifikant.',
    en: 'Two-sided p-value of the difference between two shares, such as before and after (z-test). Below 0.05 is often called significant.',
  },
  definition: {
    da: 'z = (p1 − p2) / √(p(1 − p)(1/n1 + 1/n2)) med fælles andel p; p-værdi = sandsynligheden for mindst |z|',
    en: 'z = (p1 − p2) / √(p(1 − p)(1/n1 + 1/n2)) with the pooled share p; p-value = the probability of at least |z|',
  },
  reference: STATISTICS,
  unit: P_VALUE,
  cautions: [
    {
      da: 'Kun brugbar, når både andelen og resten er mindst 5 personer i hver runde (n × p ≥ 5).',
      en: 'Only usable when both the share and the rest are at least 5 persons in each round (n × p ≥ 5).',
    },
    INDEPENDENT,
    NOT_NO_EFFECT,
  ],
  parameters: [...countAndSize('1'), ...countAndSize('2')],
  result: 'number',
  answers: 'each-cell',
  examples: [
    {
      args: [52, 100, 68, 105],
      answer: 0.06375,
      note: { da: 'z = 1,854: ikke signifikant på 5 %.', en: 'z = 1.854: not significant at 5 %.' },
    },
    { args: [52, 0, 68, 105], answer: { error: '#DIV/0!' } },
    { args: [120, 100, 68, 105], answer: { error: '#NUM!' } },
  ],
  formula: shareDifference,
});

const SIGNIFIKANSMIDDEL = defineFunction({
  id: 'SIGNIFIKANSMIDDEL',
  topic: 'survey',
  title: { da: 'Forskel mellem to gennemsnit', en: 'Difference between two averages' },
  description: {
    da: 'Tosidet p-værdi for forskellen mellem to gennemsnit, fx før og efter (Welchs t-test).',
    en: 'Two-sided p-value of the difference between two averages, such as before and after (Welch’s t-test).',
  },
  definition: {
    da: 't = (gns1 − gns2) / √(sd1²/n1 + sd2²/n2) med Welch og Satterthwaites frihedsgrader; p-værdi = sandsynligheden for mindst |t|',
    en: 't = (m1 − m2) / √(s1²/n1 + s2²/n2) with Welch and Satterthwaite’s degrees of freedom; p-value = the probability of at least |t|',
  },
  reference: STATISTICS,
  unit: P_VALUE,
  cautions: [
    INDEPENDENT,
    NOT_NO_EFFECT,
    {
      da: 'sd er stikprøvens standardafvigelse: STDAFV.S i Excel.',
      en: 's is the standard deviation of the sample: STDEV.S in Excel.',
    },
  ],
  parameters: [...sample('1'), ...sample('2')],
  result: 'number',
  answers: 'each-cell',
  examples: [
    {
      args: [61.2, 18.5, 96, 67, 17.2, 104],
      answer: 0.0230462,
      note: { da: 't = 2,2909 med 193,5 frihedsgrader.', en: 't = 2.2909 with 193.5 degrees of freedom.' },
    },
    { args: [61.2, 18.5, 1, 67, 17.2, 104], answer: { error: '#NUM!' } },
    { args: [61.2, 0, 96, 67, 0, 104], answer: { error: '#DIV/0!' } },
  ],
  formula: meanDifference,
});

const KONFIDENSINTERVAL = defineFunction({
  id: 'KONFIDENSINTERVAL',
  topic: 'survey',
  title: { da: 'Konfidensinterval for en andel', en: 'Confidence interval of a share' },
  description: {
    da: 'Nedre og øvre grænse i procent for en andel (Wilson). Svaret fylder to celler ved siden af hinanden.',
    en: 'Lower and upper bound of a share in per cent (Wilson). The answer fills two cells side by side.',
  },
  definition: {
    da: '(k + z²/2 ± z √(k(n − k)/n + z²/4)) / (n + z²) × 100',
    en: '(k + z²/2 ± z √(k(n − k)/n + z²/4)) / (n + z²) × 100',
  },
  reference: {
    da: 'Wilson (1927); valget er Kompasarks forslag',
    en: 'Wilson (1927); the choice is Kompasark’s proposal',
  },
  unit: PER_CENT,
  cautions: [
    {
      da: 'Der er ikke rettet for små populationer: har næsten alle svaret, er intervallet for bredt.',
      en: 'Not corrected for small populations: when nearly all have answered, the interval is too wide.',
    },
  ],
  parameters: [
    ...countAndSize(''),
    optionalNumberParameter({
      name: { da: 'niveau', en: 'level' },
      description: {
        da: 'Hvor sikkert, mellem 0 og 1. Udeladt: 0,95.',
        en: 'How sure, between 0 and 1. Left out: 0.95.',
      },
    }),
  ],
  result: 'number',
  answers: 'array',
  examples: [
    {
      args: [52, 84],
      answer: [[51.2154, 71.5529]],
      note: { da: '52 af 84 er 61,9 %.', en: '52 of 84 are 61.9 %.' },
    },
    { args: [0, 0], answer: { error: '#DIV/0!' } },
  ],
  formula: (count, of, level) => {
    const interval = shareInterval(count, of, level);
    return isFormulaError(interval) ? interval : { value: [interval.value] };
  },
});

/** @param round what stands behind the names: `1`, `2` or nothing. */
function countAndSize(round: string): [Parameter<number | null>, Parameter<number | null>] {
  return [
    numberParameter({
      name: { da: `antal${round}`, en: `k${round}` },
      description: {
        da: `Hvor mange der svarede det${inRound(round).da}. Skriv 0, hvis ingen gjorde.`,
        en: `How many answered it${inRound(round).en}. Type 0 if nobody did.`,
      },
    }),
    numberParameter({
      name: { da: `n${round}`, en: `n${round}` },
      description: {
        da: `Hvor mange der svarede i alt${inRound(round).da}.`,
        en: `How many answered at all${inRound(round).en}.`,
      },
    }),
  ];
}

function sample(
  round: string,
): [Parameter<number | null>, Parameter<number | null>, Parameter<number | null>] {
  return [
    numberParameter({
      name: { da: `gns${round}`, en: `m${round}` },
      description: {
        da: `Gennemsnittet${inRound(round).da}.`,
        en: `The average${inRound(round).en}.`,
      },
    }),
    numberParameter({
      name: { da: `sd${round}`, en: `s${round}` },
      description: {
        da: `Standardafvigelsen${inRound(round).da} (STDAFV.S).`,
        en: `The standard deviation${inRound(round).en} (STDEV.S).`,
      },
    }),
    numberParameter({
      name: { da: `n${round}`, en: `n${round}` },
      description: {
        da: `Antal svar${inRound(round).da}, mindst 2.`,
        en: `The number of answers${inRound(round).en}, at least 2.`,
      },
    }),
  ];
}

function inRound(round: string): Text {
  return round === '' ? { da: '', en: '' } : { da: ` i runde ${round}`, en: ` in round ${round}` };
}

/** Surveys of residents and employees. */
export const SURVEY_FUNCTIONS: readonly EsgFunction[] = [
  SURVEYINDEKS,
  ANDELPOSITIVE,
  TRIVSELSINDEKS,
  ANONYM,
  SIGNIFIKANS,
  SIGNIFIKANSMIDDEL,
  KONFIDENSINTERVAL,
];
