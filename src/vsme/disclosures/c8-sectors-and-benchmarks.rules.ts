import { quotedSum, quotedValue } from '../../workbook/shown-value';
import { oneFilled } from '../rules/choice-kinds';
import { HAS_SECTOR_REVENUE, whenever } from '../rules/conditions';
import { AMOUNT_TOLERANCE, COMPUTED_TOTAL, sum, sumOf, type VsmeRule } from '../rules/kinds';
import { tickedWhenFilled } from '../rules/table-kinds';

const C8 = { disclosure: 'C8', severity: 'error' } as const;

const REVENUES = ['c8_weapons', 'c8_tobacco', 'c8_coal', 'c8_oil', 'c8_gas', 'c8_chemicals'] as const;
const BENCHMARKS = ['c8_bmCoal', 'c8_bmOil', 'c8_bmGas', 'c8_bmPower'] as const;

/** Shares of the turnover from which an undertaking is excluded (VSME 241); power has no amount of its own here. */
const THRESHOLDS = [
  { revenue: 'c8_coal', benchmark: 'c8_bmCoal', share: 0.01, percent: '1', name: { da: 'kul', en: 'coal' } },
  { revenue: 'c8_oil', benchmark: 'c8_bmOil', share: 0.1, percent: '10', name: { da: 'olie', en: 'oil' } },
  { revenue: 'c8_gas', benchmark: 'c8_bmGas', share: 0.5, percent: '50', name: { da: 'gas', en: 'gas' } },
] as const;

export const C8_RULES: readonly VsmeRule[] = [
  oneFilled({
    ...C8,
    id: 'C8-01',
    paragraph: '63',
    source: 'EFRAG I12, which its overall status leaves out; ESG-skabelonen',
    title: {
      da: 'Indtægter fra de nævnte sektorer har et beløb',
      en: 'Revenue from the listed sectors has an amount',
    },
    help: {
      da: 'Skriv beløbet ud for sektoren, eller fjern svaret, at der er indtægter. Almene boligorganisationer har dem normalt ikke.',
      en: 'Give the amount beside the sector, or untick that there is revenue. Non-profit housing organisations normally have none.',
    },
    datapoints: REVENUES,
    message: {
      da: 'Der er svaret ja til indtægter fra de nævnte sektorer, men alle beløb er tomme.',
      en: 'The answer is that there is revenue from the listed sectors, but all amounts are blank.',
    },
    unlessSensitive: 'c8_revenues_from_certain_activities',
    ...whenever(HAS_SECTOR_REVENUE),
  }),
  {
    ...C8,
    id: 'C8-02',
    paragraph: '63',
    source: 'EFRAG I12',
    title: {
      da: 'Indtægter fra sektorerne er højst omsætningen',
      en: 'Revenue from the sectors is at most the turnover',
    },
    help: {
      da: 'Alle beløb er i projektmappens valuta og helt ud, ikke i tusinder. Kontrollér også omsætningen i B1.',
      en: 'All amounts are in the currency of the workbook and in full, not in thousands. Check the turnover in B1, too.',
    },
    reads: [...REVENUES, 'b1_turnover'],
    when: (facts) => facts.has('b1_turnover') && REVENUES.some((revenue) => facts.has(revenue)),
    *check(facts) {
      const turnover = facts.number('b1_turnover') ?? 0;
      const revenues = REVENUES.flatMap((revenue) => facts.numbers(revenue));
      if (sum(revenues) <= turnover + AMOUNT_TOLERANCE) return;
      const [gives, has, adds] = [quotedValue(sum(revenues)), quotedValue(turnover), quotedSum(revenues)];
      yield {
        datapoint: REVENUES.find((revenue) => facts.has(revenue))!,
        message: {
          da: `Sektorerne giver ${gives.da}${revenues.length > 1 ? ` (${adds.da})` : ''}, men omsætningen i B1 er ${has.da}.`,
          en: `The sectors give ${gives.en}${revenues.length > 1 ? ` (${adds.en})` : ''}, but the turnover in B1 is ${has.en}.`,
        },
      };
    },
  },
  sumOf({
    ...C8,
    id: 'C8-03',
    paragraph: '63(c)',
    source: 'Own check of the formula (H17)',
    title: {
      da: 'Fossile indtægter i alt er summen af delene',
      en: 'Total fossil fuel revenue is the sum of its parts',
    },
    help: COMPUTED_TOTAL,
    total: 'c8_fossil',
    parts: ['c8_coal', 'c8_oil', 'c8_gas'],
  }),
  tickedWhenFilled({
    ...C8,
    id: 'C8-04',
    severity: 'warning',
    paragraph: '63',
    source: 'Own',
    title: {
      da: 'Beløb kræver svaret, at der er indtægter fra sektorerne',
      en: 'Amounts need the answer that there is revenue from the sectors',
    },
    help: {
      da: 'Markér, at der er indtægter fra de nævnte sektorer, eller ryd beløbene. Er der ingen, er det nok ikke at markere.',
      en: 'Tick that there is revenue from the listed sectors, or clear the amounts. If there is none, leaving it unticked is enough.',
    },
    box: 'c8_has',
    filled: REVENUES,
    what: { da: 'Mindst ét beløb', en: 'At least one amount' },
  }),
  oneFilled({
    ...C8,
    id: 'C8-05',
    paragraph: '64',
    source: 'EFRAG I22; ESG-skabelonen',
    title: {
      da: 'EU-benchmarks skal besvares, også med »ingen«',
      en: 'The EU benchmarks must be answered, also with “none”',
    },
    help: {
      da: 'Markér de grænser, der er overskredet, eller »Ingen af ovenstående«, som er det normale for en boligorganisation. Den danske projektmappe spørger ja eller nej til hver af dem.',
      en: 'Tick the thresholds that are exceeded, or “None of the above”, which is normal for a housing organisation. The Danish workbook asks yes or no for each.',
    },
    datapoints: [...BENCHMARKS, 'c8_bmNone'],
    message: {
      da: 'Hverken en af de fire grænser eller »Ingen af ovenstående« er markeret.',
      en: 'Neither one of the four thresholds nor “None of the above” is ticked.',
    },
    unlessSensitive: 'c8_exclusion_from_eu_reference_benchmarks',
  }),
  {
    ...C8,
    id: 'C8-06',
    paragraph: '64',
    source: 'EFRAG data validation H26',
    title: {
      da: '»Ingen af ovenstående« udelukker de andre',
      en: '“None of the above” excludes the others',
    },
    help: {
      da: 'Fjern »Ingen af ovenstående«, eller fjern de andre. Med begge dele beregner skabelonen NA, og svaret udelades af den digitale rapport.',
      en: 'Untick “None of the above” or untick the others. With both the template calculates NA, and the answer is left out of the digital report.',
    },
    reads: ['c8_bmNone', ...BENCHMARKS],
    when: (facts) => facts.isTrue('c8_bmNone'),
    *check(facts) {
      const ticked = BENCHMARKS.filter((benchmark) => facts.isTrue(benchmark)).length;
      if (ticked === 0) return;
      yield {
        datapoint: 'c8_bmNone',
        message: {
          da: `»Ingen af ovenstående« er markeret sammen med ${ticked} af de fire grænser.`,
          en: `“None of the above” is ticked together with ${ticked} of the four thresholds.`,
        },
      };
    },
  },
  {
    ...C8,
    id: 'C8-07',
    severity: 'warning',
    paragraph: '64',
    source: 'Own: the thresholds of VSME 241 and ESG-skabelonen',
    title: {
      da: 'En overskredet grænse skal markeres',
      en: 'A threshold that is exceeded must be ticked',
    },
    help: {
      da: 'Markér grænsen, når indtægterne kommer fra de aktiviteter, den gælder. Punkt 63 tæller lidt flere aktiviteter med end grænserne i punkt 64, så kontrollér beløbet først.',
      en: 'Tick the threshold if the revenue is from the activities it covers. Paragraph 63 counts somewhat more activities than the thresholds of paragraph 64, so check the amount first.',
    },
    reads: ['b1_turnover', ...THRESHOLDS.flatMap(({ revenue, benchmark }) => [revenue, benchmark])],
    when: (facts) =>
      (facts.number('b1_turnover') ?? 0) > 0 && THRESHOLDS.some(({ revenue }) => facts.has(revenue)),
    *check(facts) {
      const turnover = facts.number('b1_turnover') ?? 0;
      for (const { revenue, benchmark, share, percent, name } of THRESHOLDS) {
        const part = (facts.number(revenue) ?? 0) / turnover;
        if (part < share || facts.isTrue(benchmark)) continue;
        const says = quotedValue(Math.round(part * 10_000) / 100);
        yield {
          datapoint: benchmark,
          message: {
            da: `${says.da} % af omsætningen kommer fra ${name.da}; grænsen er ${percent} %, men den er ikke markeret.`,
            en: `${says.en} % of the turnover comes from ${name.en}; the threshold is ${percent} %, but it is not ticked.`,
          },
        };
      }
    },
  },
];
