import { quotedValue } from '../../workbook/shown-value';
import { COMPUTED_TOTAL, ratioOf, required, sum, sumOf, type VsmeRule } from '../rules/kinds';
import { sensitiveRead } from '../rules/sensitive-data';

const B3 = { disclosure: 'B3', severity: 'error' } as const;

const TONNES_CO2E = { da: 'et antal ton CO2e', en: 'a number of tonnes of CO2e' };

const COMPUTED_INTENSITY = {
  da: 'Intensiteten er udledningen divideret med omsætningen i B1. Skabelonen beregner den. Er formlen overskrevet, så hent den fra en ren skabelon.',
  en: 'The intensity is the emissions divided by the turnover in B1. The template calculates it. If the formula has been overwritten, take it from a clean template.',
};

export const B3_EMISSION_RULES: readonly VsmeRule[] = [
  required({
    ...B3,
    id: 'B3-08',
    paragraph: '30(a)',
    source: 'EFRAG L22, which is blind to it when targets are filled; ESG-skabelonen: skal',
    title: { da: 'Scope 1-udledning skal oplyses', en: 'Scope 1 emissions must be reported' },
    help: {
      da: 'Scope 1 er udledningen fra egne køretøjer og egne kedler. Er der ingen, så skriv 0: en tom celle betyder ikke nul.',
      en: 'Scope 1 is the emissions of own vehicles and own boilers. If there are none, write 0: a blank cell does not mean zero.',
    },
    datapoints: ['b3_scope1'],
    expected: TONNES_CO2E,
    unlessSensitive: 'b3_estimated_ghg_emissions',
  }),
  required({
    ...B3,
    id: 'B3-09',
    paragraph: '30(b)',
    source: 'EFRAG L23; ESG-skabelonen: skal',
    title: {
      da: 'Lokationsbaseret scope 2-udledning skal oplyses',
      en: 'Location-based scope 2 emissions must be reported',
    },
    help: {
      da: 'Scope 2 er udledningen fra købt el og fjernvarme, beregnet med nettets gennemsnit. Den markedsbaserede opgørelse er frivillig og erstatter den ikke.',
      en: 'Scope 2 is the emissions of bought electricity and district heating, with the average of the grid. The market-based figure is voluntary and does not replace it.',
    },
    datapoints: ['b3_scope2lb'],
    expected: TONNES_CO2E,
    unlessSensitive: 'b3_estimated_ghg_emissions',
  }),
  sumOf({
    ...B3,
    id: 'B3-10',
    paragraph: '30',
    source: 'Own check of the formula (D25)',
    title: {
      da: 'Scope 1+2 (lokationsbaseret) er summen af delene',
      en: 'Scope 1+2 (location-based) is the sum of its parts',
    },
    help: COMPUTED_TOTAL,
    total: 'b3_s12lb',
    parts: ['b3_scope1', 'b3_scope2lb'],
  }),
  sumOf({
    ...B3,
    id: 'B3-11',
    paragraph: '30',
    source: 'Own check of the formula (D26)',
    title: {
      da: 'Scope 1+2 (markedsbaseret) er summen af delene',
      en: 'Scope 1+2 (market-based) is the sum of its parts',
    },
    help: COMPUTED_TOTAL,
    total: 'b3_s12mb',
    parts: ['b3_scope1', 'b3_scope2mb'],
  }),
  {
    ...B3,
    id: 'B3-12',
    paragraph: '50-53',
    source: 'EFRAG L30',
    title: {
      da: 'Scope 3 skal have mindst én kategori, når det er valgt',
      en: 'Scope 3 needs at least one category when it is ticked',
    },
    help: {
      da: 'Udfyld de kategorier, der er opgjort, eller fjern fluebenet ved scope 3, som er frivilligt.',
      en: 'Fill the categories that have been estimated, or untick scope 3, which is voluntary.',
    },
    reads: ['b3_s3cat', 'b3_hasScope3', sensitiveRead('b3_estimated_ghg_emissions')],
    when: (facts) => facts.isTrue('b3_hasScope3') && !facts.isSensitive('b3_estimated_ghg_emissions'),
    *check(facts) {
      if (facts.filledRows('b3_s3cat').length > 0) return;
      yield {
        datapoint: 'b3_s3cat',
        row: 1,
        message: {
          da: 'Scope 3 er markeret, men alle 15 kategorier er tomme.',
          en: 'Scope 3 is ticked, but all 15 categories are blank.',
        },
      };
    },
  },
  {
    ...B3,
    id: 'B3-13',
    severity: 'warning',
    paragraph: '50-53',
    source: 'Own: the totals (D45:D47) leave out what is not ticked',
    title: {
      da: 'Scope 3 skal markeres, når der er tal',
      en: 'Scope 3 must be ticked when there are figures',
    },
    help: {
      da: 'Uden fluebenet udelader skabelonen scope 3 af totaler og intensitet. Sæt det, eller slet tallene.',
      en: 'Without the tick the template leaves scope 3 out of totals and intensity. Tick it, or delete the figures.',
    },
    reads: ['b3_hasScope3', 'b3_s3cat'],
    when: (facts) => facts.filledRows('b3_s3cat').length > 0,
    *check(facts) {
      if (facts.isTrue('b3_hasScope3')) return;
      const amounts = facts.numbers('b3_s3cat');
      const [count, total] = [amounts.length, quotedValue(sum(amounts))];
      yield {
        datapoint: 'b3_hasScope3',
        message: {
          da: `${count} ${count === 1 ? 'kategori' : 'kategorier'} med i alt ${total.da} ton CO2e er udfyldt, men scope 3 er ikke markeret.`,
          en: `${count} ${count === 1 ? 'category' : 'categories'} with ${total.en} tonnes of CO2e in all are filled, but scope 3 is not ticked.`,
        },
        fix: {
          title: { da: 'Markér scope 3', en: 'Tick scope 3' },
          edits: [{ datapoint: 'b3_hasScope3', value: true }],
        },
      };
    },
  },
  sumOf({
    ...B3,
    id: 'B3-14',
    paragraph: '50-53',
    source: 'Own check of the formula (D45)',
    title: {
      da: 'Scope 3 i alt er summen af kategorierne',
      en: 'Total scope 3 is the sum of its categories',
    },
    help: COMPUTED_TOTAL,
    total: 'b3_scope3',
    parts: ['b3_s3cat'],
  }),
  sumOf({
    ...B3,
    id: 'B3-15',
    paragraph: '50-53',
    source: 'Own check of the formula (D46)',
    title: {
      da: 'Scope 1-3 (lokationsbaseret) er summen af delene',
      en: 'Scope 1-3 (location-based) is the sum of its parts',
    },
    help: COMPUTED_TOTAL,
    total: 'b3_totlb',
    parts: ['b3_scope1', 'b3_scope2lb', 'b3_scope3'],
  }),
  sumOf({
    ...B3,
    id: 'B3-16',
    paragraph: '50-53',
    source: 'Own check of the formula (D47)',
    title: {
      da: 'Scope 1-3 (markedsbaseret) er summen af delene',
      en: 'Scope 1-3 (market-based) is the sum of its parts',
    },
    help: COMPUTED_TOTAL,
    total: 'b3_totmb',
    parts: ['b3_scope1', 'b3_scope2mb', 'b3_scope3'],
  }),
  ratioOf({
    ...B3,
    id: 'B3-17',
    paragraph: '31',
    source: 'Own check of the formula (G66); the formula of ESG-skabelonen',
    title: {
      da: 'CO2e-intensitet (scope 1+2) er udledning divideret med omsætning',
      en: 'GHG intensity (scope 1+2) is emissions divided by turnover',
    },
    help: COMPUTED_INTENSITY,
    ratio: 'b3_int12lb',
    over: 'b3_s12lb',
    under: 'b1_turnover',
  }),
  ratioOf({
    ...B3,
    id: 'B3-18',
    paragraph: '31',
    source: 'Own check of the formula (G68)',
    title: {
      da: 'CO2e-intensitet (scope 1-3) er udledning divideret med omsætning',
      en: 'GHG intensity (scope 1-3) is emissions divided by turnover',
    },
    help: COMPUTED_INTENSITY,
    ratio: 'b3_int123lb',
    over: 'b3_totlb',
    under: 'b1_turnover',
  }),
  {
    ...B3,
    id: 'B3-19',
    paragraph: '31',
    source: 'ESG-skabelonen: skal',
    title: { da: 'CO2e-intensitet skal oplyses', en: 'GHG intensity must be reported' },
    help: {
      da: 'Skabelonen beregner intensiteten, når omsætning, scope 1 og scope 2 er udfyldt. Er cellen tom alligevel, er formlen gået tabt eller ikke beregnet: åbn filen i Excel, og gem den igen.',
      en: 'The template calculates the intensity once turnover, scope 1 and scope 2 are filled. If the cell is blank all the same, the formula is lost or not calculated: open the file in Excel and save it again.',
    },
    reads: [
      'b3_int12lb',
      'b3_int123lb',
      'b1_turnover',
      'b3_scope1',
      'b3_scope2lb',
      sensitiveRead('b3_ghg_emission_intensity'),
    ],
    when: (facts) =>
      (facts.number('b1_turnover') ?? 0) > 0 &&
      facts.has('b3_scope1') &&
      facts.has('b3_scope2lb') &&
      !facts.isSensitive('b3_ghg_emission_intensity'),
    *check(facts) {
      if (facts.has('b3_int12lb') || facts.has('b3_int123lb')) return;
      const turnover = quotedValue(facts.number('b1_turnover'));
      yield {
        datapoint: 'b3_int12lb',
        message: {
          da: `Omsætningen er ${turnover.da}, og scope 1 og 2 er oplyst, men intensiteten er tom.`,
          en: `Turnover is ${turnover.en}, and scope 1 and 2 are reported, but the intensity is blank.`,
        },
      };
    },
  },
  {
    ...B3,
    id: 'B3-20',
    severity: 'warning',
    paragraph: '30(a)',
    source: 'Own plausibility check',
    title: {
      da: 'Fossilt brændsel giver scope 1-udledning',
      en: 'Fossil fuel causes scope 1 emissions',
    },
    help: {
      da: 'Ikke-vedvarende brændsel, der er brændt af i egne anlæg og køretøjer, udleder CO2e. Beregn scope 1, eller flyt brændslet, hvis det er vedvarende.',
      en: 'Non-renewable fuel burnt in own plants and vehicles emits CO2e. Calculate scope 1, or move the fuel if it is renewable.',
    },
    reads: ['b3_scope1', 'b3_fuelNon'],
    when: (facts) => (facts.number('b3_fuelNon') ?? 0) > 0 && facts.has('b3_scope1'),
    *check(facts) {
      if ((facts.number('b3_scope1') ?? 0) > 0) return;
      const [fuel, scope1] = [
        quotedValue(facts.number('b3_fuelNon')),
        quotedValue(facts.number('b3_scope1')),
      ];
      yield {
        datapoint: 'b3_scope1',
        message: {
          da: `Der er brugt ${fuel.da} MWh ikke-vedvarende brændsel, men scope 1 er ${scope1.da} ton CO2e.`,
          en: `${fuel.en} MWh of non-renewable fuel were used, but scope 1 is ${scope1.en} tonnes of CO2e.`,
        },
      };
    },
  },
];
