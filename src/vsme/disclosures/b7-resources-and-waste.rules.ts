import { quotedValue } from '../../workbook/shown-value';
import { APPLIES_CIRCULAR_PRINCIPLES, HAS_MATERIAL_FLOWS, whenever } from '../rules/conditions';
import type { Facts } from '../rules/facts';
import { COMPUTED_TOTAL, nearlySame, required, type VsmeRule } from '../rules/kinds';
import { sensitiveRead } from '../rules/sensitive-data';
import { completeRows, tickedWhenFilled } from '../rules/table-kinds';
import { kilogramsPer } from '../rules/waste';

const CIRCULAR = { disclosure: 'B7', severity: 'error', paragraph: '37' } as const;
const MATERIALS = { disclosure: 'B7', severity: 'error', paragraph: '38(c)' } as const;
const CIRCULAR_BOX = 'b7_description_of_circular_economy_principles';
const MATERIAL_BOX = 'b7_annual_mass_flow_of_materials';

const MATERIAL = ['b7_matName', 'b7_matQty', 'b7_matUnit'] as const;

export const B7_RULES: readonly VsmeRule[] = [
  required({
    ...CIRCULAR,
    id: 'B7-01',
    source: 'EFRAG H316; ESG-skabelonen: skal',
    title: {
      da: 'Anvendes principper for cirkulær økonomi?',
      en: 'Are circular economy principles applied?',
    },
    help: {
      da: 'Svar ja eller nej. Genbrug af byggematerialer, reparation og længere levetid tæller med.',
      en: 'Answer yes or no. Reuse of building materials, repair and longer life all count.',
    },
    datapoints: ['b7_circ'],
    expected: { da: 'et ja eller et nej', en: 'a yes or a no' },
    unlessSensitive: CIRCULAR_BOX,
  }),
  required({
    ...CIRCULAR,
    id: 'B7-02',
    source: 'EFRAG H317; ESG-skabelonen: skal',
    title: {
      da: 'Cirkulære principper skal beskrives',
      en: 'Circular principles must be described',
    },
    help: {
      da: 'Beskriv kort, hvordan principperne bruges, fx ved renovering og nybyggeri.',
      en: 'Describe briefly how the principles are applied, for instance in renovation and new buildings.',
    },
    datapoints: ['b7_circText'],
    expected: { da: 'en beskrivelse, når svaret er ja', en: 'a description when the answer is yes' },
    unlessSensitive: CIRCULAR_BOX,
    ...whenever(APPLIES_CIRCULAR_PRINCIPLES),
  }),
  {
    ...CIRCULAR,
    id: 'B7-03',
    severity: 'warning',
    source: 'EFRAG H317',
    title: {
      da: 'Et nej har ingen beskrivelse',
      en: 'A no has no description',
    },
    help: {
      da: 'Ret svaret til ja, eller slet beskrivelsen.',
      en: 'Change the answer to yes, or delete the description.',
    },
    reads: ['b7_circ', 'b7_circText'],
    when: (facts) => facts.has('b7_circ') && !facts.isTrue('b7_circ'),
    *check(facts) {
      if (!facts.has('b7_circText')) return;
      const says = quotedValue(facts.text('b7_circText'));
      yield {
        datapoint: 'b7_circText',
        message: {
          da: `Svaret er nej, men der står en beskrivelse: ${says.da}.`,
          en: `The answer is no, but there is a description: ${says.en}.`,
        },
      };
    },
  },
  {
    ...MATERIALS,
    id: 'B7-15',
    source: 'EFRAG K435',
    title: { da: 'Mindst ét materiale skal angives', en: 'At least one material must be listed' },
    help: {
      da: 'Skriv materialets navn, mængde og enhed, eller fjern svaret, at der er væsentlige materialestrømme.',
      en: 'Give name, amount and unit of the material, or untick that there are significant material flows.',
    },
    reads: [...MATERIAL, ...HAS_MATERIAL_FLOWS.reads, sensitiveRead(MATERIAL_BOX)],
    when: (facts) => HAS_MATERIAL_FLOWS.holds(facts) && !facts.isSensitive(MATERIAL_BOX),
    *check(facts) {
      const rows = facts.filledRows(...MATERIAL);
      if (rows.some((row) => MATERIAL.every((column) => facts.has(column, row)))) return;
      yield {
        datapoint: 'b7_matName',
        row: 1,
        message: {
          da: 'Ingen række har både materiale, mængde og enhed.',
          en: 'No row has material, amount and unit.',
        },
      };
    },
  },
  completeRows({
    ...MATERIALS,
    id: 'B7-16',
    source: 'EFRAG K436',
    title: { da: 'En materialerække skal være fuldstændig', en: 'A row of material must be complete' },
    help: {
      da: 'Udfyld det, der mangler, eller ryd rækken.',
      en: 'Fill in what is missing, or clear the row.',
    },
    columns: [
      { datapoint: 'b7_matName', name: { da: 'materiale', en: 'material' } },
      { datapoint: 'b7_matQty', name: { da: 'mængde', en: 'amount' } },
      { datapoint: 'b7_matUnit', name: { da: 'enhed', en: 'unit' } },
    ],
    row: { da: 'Materiale nr.', en: 'Material no.' },
  }),
  {
    ...MATERIALS,
    id: 'B7-17',
    source: 'Own check of the formula (G535)',
    title: {
      da: 'Materialer i alt er summen af rækkerne i kilo',
      en: 'Total materials are the sum of the rows in kilograms',
    },
    help: COMPUTED_TOTAL,
    reads: ['b7_matTotMass', 'b7_matQty', 'b7_matUnit'],
    when: (facts) => facts.has('b7_matTotMass'),
    *check(facts) {
      const [stated, expected] = [facts.number('b7_matTotMass') ?? 0, materialInKilograms(facts)];
      if (nearlySame(stated, expected)) return;
      const [says, gives] = [quotedValue(stated), quotedValue(expected)];
      yield {
        datapoint: 'b7_matTotMass',
        message: {
          da: `Der står ${says.da} kg, men rækkerne giver ${gives.da} kg.`,
          en: `The cell says ${says.en} kg, but the rows give ${gives.en} kg.`,
        },
      };
    },
  },
  tickedWhenFilled({
    ...MATERIALS,
    id: 'B7-18',
    severity: 'warning',
    source: 'Own',
    title: {
      da: 'Materialer kræver svaret, at der er materialestrømme',
      en: 'Materials need the answer that there are material flows',
    },
    help: {
      da: 'Markér, at virksomheden er i en sektor med væsentlige materialestrømme, eller ryd tabellen.',
      en: 'Tick that the undertaking is in a sector with significant material flows, or clear the table.',
    },
    box: 'b7_hasMaterials',
    filled: ['b7_matName'],
    what: { da: 'Materialetabellen', en: 'The table of materials' },
  }),
];

function materialInKilograms(facts: Facts): number {
  return facts
    .filledRows('b7_matQty')
    .reduce(
      (total, row) =>
        total + (facts.number('b7_matQty', row) ?? 0) * (kilogramsPer(facts.text('b7_matUnit', row)) ?? 0),
      0,
    );
}
