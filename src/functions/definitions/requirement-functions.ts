import { disclosureRequirement } from '../../formulas/disclosure-requirements';
import { exceedsParisBenchmark } from '../../formulas/paris-benchmarks';
import { defineFunction, type EsgFunction } from '../esg-function';
import { numberParameter } from '../parameters/number-parameter';
import { textParameter } from '../parameters/text-parameter';
import { optionalTruthParameter } from '../parameters/truth-parameter';

const OPLYSNINGSKRAV = defineFunction({
  id: 'OPLYSNINGSKRAV',
  topic: 'vsme',
  title: { da: 'Oplysningskrav', en: 'Disclosure requirement' },
  description: {
    da: 'Hvad ESG-skabelonen kræver af et oplysningspunkt: Skal; Skal, hvis relevant; Kan; eller Kan udelades.',
    en: 'What the Danish ESG template asks of a point: Skal (shall); Skal, hvis relevant (if relevant); Kan (may); Kan udelades (can be left out).',
  },
  definition: {
    da: 'opslag i skabelonens oversigt med grænserne 50 og 150 ansatte og et ja eller nej til, om punktet er relevant',
    en: 'looked up in the template’s overview with the limits of 50 and 150 employees and a yes or no to whether the point is relevant',
  },
  reference: {
    da: 'Erhvervsstyrelsen: ESG-skabelonen, version 3.1, oversigterne og de enkelte punkter',
    en: 'Erhvervsstyrelsen: ESG template, version 3.1, the overviews and the single points',
  },
  unit: { da: '', en: '' },
  cautions: [
    {
      da: 'Svarene er skabelonens danske ord på begge sprog: de er data i projektmappen.',
      en: 'The answers are the template’s Danish words in both languages: they are data in the workbook.',
    },
    {
      da: 'Ved præcis 150 ansatte er kilderne uenige om lønforskellen (B10.42b): standarden kræver den, skabelonen først over 150.',
      en: 'At exactly 150 employees the sources differ on the pay gap (B10.42b): the standard asks for it, the template only above 150.',
    },
    {
      da: 'Punkter i C hører til det udvidede modul, som forudsætter hele basismodulet.',
      en: 'Points of C belong to the comprehensive module, which presupposes all of the basic module.',
    },
  ],
  parameters: [
    textParameter({
      name: { da: 'punkt', en: 'point' },
      description: {
        da: 'Oplysning og punkt, fx B8.40 eller B10.42b.',
        en: 'Disclosure and paragraph, such as B8.40 or B10.42b.',
      },
    }),
    numberParameter({
      name: { da: 'ansatte', en: 'employees' },
      description: {
        da: 'Antal ansatte. Kun nogle punkter afhænger af det.',
        en: 'Number of employees. Only some points depend on it.',
      },
    }),
    optionalTruthParameter({
      name: { da: 'betingelse', en: 'condition' },
      description: {
        da: 'SAND, når det, punktet handler om, findes hos jer; FALSK, når ikke. Udeladt: det er ikke afgjort.',
        en: 'TRUE when what the point is about is found with you; FALSE when not. Left out: it is not decided.',
      },
    }),
  ],
  result: 'string',
  answers: 'each-cell',
  examples: [
    { args: ['B8.40', 50], answer: 'Skal' },
    { args: ['B8.40', 49], answer: 'Kan udelades' },
    {
      args: ['B10.42b', 150],
      answer: 'Grænsetilfælde (150)',
      note: { da: 'Kilderne er uenige.', en: 'The sources differ.' },
    },
    { args: ['C5.59', 62], answer: 'Kan' },
    { args: ['B5.33', 62], answer: 'Skal, hvis relevant' },
    { args: ['B5.33', 62, true], answer: 'Skal' },
    { args: ['B99.1', 62], answer: { error: '#N/A' } },
  ],
  formula: disclosureRequirement,
});

const EUBENCHMARK = defineFunction({
  id: 'EUBENCHMARK',
  topic: 'vsme',
  title: { da: 'EU-benchmark (Paris)', en: 'EU benchmark (Paris)' },
  description: {
    da: 'JA, når en andel af indtægterne når grænsen: kul 1 %, olie 10 %, gas 50 %, el over 100 g CO2e pr. kWh 50 %.',
    en: 'JA (yes) when a share of the revenue reaches the limit: coal 1 %, oil 10 %, gas 50 %, power above 100 g CO2e per kWh 50 %.',
  },
  definition: { da: 'JA, når andel ≥ grænse; ellers NEJ', en: 'JA when share ≥ limit; otherwise NEJ' },
  reference: { da: 'VSME C8, pkt. 64 og 241', en: 'VSME C8, para. 64 and 241' },
  unit: { da: '', en: '' },
  cautions: [
    {
      da: 'Andelen er et procenttal: 0,4 er 0,4 %. En celle i procentformat, der viser 40 %, indeholder 0,4: gang med 100.',
      en: 'The share is a percentage: 0.4 is 0.4 %. A cell in per cent format that shows 40 % holds 0.4: multiply by 100.',
    },
    {
      da: 'Svarene JA og NEJ er danske på begge sprog: de er data i projektmappen.',
      en: 'The answers JA and NEJ are Danish in both languages: they are data in the workbook.',
    },
  ],
  parameters: [
    numberParameter({
      name: { da: 'andel_pct', en: 'share_pct' },
      description: {
        da: 'Andel af indtægterne i procent, 0 til 100. Skriv 0, hvis der ingen er.',
        en: 'Share of the revenue in per cent, 0 to 100. Type 0 if there is none.',
      },
    }),
    textParameter({
      name: { da: 'type', en: 'type' },
      description: { da: 'kul, olie, gas eller el.', en: 'kul (coal), olie (oil), gas or el (electricity).' },
    }),
  ],
  result: 'string',
  answers: 'each-cell',
  examples: [
    { args: [0.4, 'kul'], answer: 'NEJ' },
    { args: [1, 'kul'], answer: 'JA', note: { da: '»1 % eller mere«.', en: '“1 % or more”.' } },
    { args: [1, 'vind'], answer: { error: '#N/A' } },
    { args: [101, 'gas'], answer: { error: '#NUM!' } },
  ],
  formula: exceedsParisBenchmark,
});

/** What VSME and the Danish ESG template ask for. */
export const REQUIREMENT_FUNCTIONS: readonly EsgFunction[] = [OPLYSNINGSKRAV, EUBENCHMARK];
