import { quotedSum, quotedValue } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import type { Facts } from '../rules/facts';
import type { VsmeRule } from '../rules/kinds';
import { AMOUNT_TOLERANCE, COMPUTED_TOTAL, nearlySame, sum } from '../rules/kinds';
import { sensitiveRead } from '../rules/sensitive-data';
import { completeRows, noRepetition } from '../rules/table-kinds';
import { isWasteCode, kilogramsPer, wasteInCubicMetres, wasteInKilograms } from '../rules/waste';

const B7 = { disclosure: 'B7', severity: 'error', paragraph: '38(a)' } as const;
const BOX = 'b7_waste_generated';

const AMOUNTS = ['b7_wasteRecycled', 'b7_wasteDisposal'] as const;
const ROWS = ['b7_wasteType', 'b7_wasteUnit', ...AMOUNTS] as const;

/** A total in the chosen unit against the rows, which may be in kilograms and tonnes. */
function massTotal(
  described: Pick<VsmeRule, 'id' | 'title' | 'help' | 'source'>,
  total: string,
  kilograms: (facts: Facts) => number,
): VsmeRule {
  return {
    ...B7,
    ...described,
    reads: [total, 'b7_wasteTotUnit', ...ROWS],
    when: (facts) => facts.has(total) && kilogramsPer(facts.text('b7_wasteTotUnit')) !== null,
    *check(facts) {
      const stated = facts.number(total) ?? 0;
      const expected = kilograms(facts) / kilogramsPer(facts.text('b7_wasteTotUnit'))!;
      if (!nearlySame(stated, expected)) yield { datapoint: total, message: unlikeRows(stated, expected) };
    },
  };
}

export const B7_WASTE_RULES: readonly VsmeRule[] = [
  {
    ...B7,
    id: 'B7-04',
    source: 'EFRAG M323; ESG-skabelonen: skal (0 for household waste)',
    title: { da: 'Affald skal oplyses', en: 'Waste must be reported' },
    help: {
      da: 'Vælg affaldstypen og enheden, og skriv mængden til genanvendelse og til bortskaffelse. Har I kun affald, som kommunen henter som husholdningsaffald, kan mængden sættes til 0.',
      en: 'Choose the type of waste and the unit, and give the amounts recycled and disposed of. With nothing but household waste collected by the municipality the amount can be 0.',
    },
    reads: ['b7_wasteType', sensitiveRead(BOX)],
    when: (facts) => !facts.isSensitive(BOX),
    *check(facts) {
      if (facts.filledRows('b7_wasteType').length > 0) return;
      yield {
        datapoint: 'b7_wasteType',
        row: 1,
        message: { da: 'Affaldstabellen er tom.', en: 'The table of waste is empty.' },
      };
    },
  },
  {
    ...B7,
    id: 'B7-05',
    source: 'EFRAG M323',
    title: {
      da: 'Affaldstypen skal være en sekscifret EAK-kode',
      en: 'The type of waste must be a six-digit code of the list of waste',
    },
    help: {
      da: 'Vælg koden i cellens egen liste: overskrifterne på to og fire cifre kan ikke indberettes, og koden skal beholde mellemrummene foran.',
      en: 'Choose the code from the list of the cell: the headings of two and four digits cannot be reported, and the code must keep the spaces before it.',
    },
    reads: ['b7_wasteType'],
    when: (facts) => facts.filledRows('b7_wasteType').length > 0,
    *check(facts) {
      for (const row of facts.filledRows('b7_wasteType')) {
        const type = facts.text('b7_wasteType', row) ?? '';
        if (isWasteCode(type)) continue;
        const says = quotedValue(type);
        yield {
          datapoint: 'b7_wasteType',
          row,
          message: {
            da: `${says.da} er ikke en sekscifret kode, som den står i listen.`,
            en: `${says.en} is not a six-digit code as it stands in the list.`,
          },
        };
      }
    },
  },
  completeRows({
    ...B7,
    id: 'B7-06',
    source: 'EFRAG M324 (no status when the type is blank)',
    title: { da: 'En affaldsrække skal være fuldstændig', en: 'A row of waste must be complete' },
    help: {
      da: 'Udfyld det, der mangler, eller ryd rækken. Er intet genanvendt eller intet bortskaffet, så skriv 0.',
      en: 'Fill in what is missing, or clear the row. If nothing was recycled or nothing disposed of, write 0.',
    },
    columns: [
      { datapoint: 'b7_wasteType', name: { da: 'affaldstype', en: 'type of waste' } },
      { datapoint: 'b7_wasteUnit', name: { da: 'enhed', en: 'unit' } },
      { datapoint: 'b7_wasteRecycled', name: { da: 'mængde til genanvendelse', en: 'recycled amount' } },
      { datapoint: 'b7_wasteDisposal', name: { da: 'bortskaffet mængde', en: 'disposed amount' } },
      // The Danish workbook asks for the sum and calculates what was disposed of.
      { datapoint: 'b7_wasteRow', name: { da: 'samlet mængde', en: 'total amount' } },
    ],
    begunBy: ['b7_wasteType', ...AMOUNTS],
    row: { da: 'Affald nr.', en: 'Waste no.' },
  }),
  noRepetition({
    ...B7,
    id: 'B7-07',
    source: 'EFRAG M324',
    title: { da: 'En affaldstype angives kun én gang', en: 'A type of waste is listed once' },
    help: {
      da: 'Læg mængderne sammen i én række, og ryd den anden.',
      en: 'Add the amounts up in one row, and clear the other.',
    },
    column: 'b7_wasteType',
  }),
  {
    ...B7,
    id: 'B7-08',
    source: 'Own check of the formula (L323)',
    title: {
      da: 'Rækkens sum er genanvendt og bortskaffet tilsammen',
      en: 'The sum of a row is recycled and disposed of together',
    },
    help: COMPUTED_TOTAL,
    reads: ['b7_wasteRow', ...AMOUNTS],
    when: (facts) => facts.filledRows('b7_wasteRow').length > 0,
    *check(facts) {
      for (const row of facts.filledRows('b7_wasteRow')) {
        const stated = facts.number('b7_wasteRow', row);
        const parts = AMOUNTS.flatMap((amount) => facts.number(amount, row) ?? []);
        const expected = sum(parts);
        if (stated === null || Math.abs(stated - expected) <= AMOUNT_TOLERANCE + 1e-9 * expected) continue;
        const [says, adds, gives] = [quotedValue(stated), quotedSum(parts), quotedValue(expected)];
        yield {
          datapoint: 'b7_wasteRow',
          row,
          message: {
            da: `Der står ${says.da}, men delene giver ${gives.da}${parts.length > 1 ? ` (${adds.da})` : ''}.`,
            en: `The cell says ${says.en}, but the parts give ${gives.en}${parts.length > 1 ? ` (${adds.en})` : ''}.`,
          },
        };
      }
    },
  },
  {
    ...B7,
    id: 'B7-09',
    source: 'EFRAG M423',
    title: { da: 'Affaldets totaler skal have en enhed', en: 'The totals of waste must have a unit' },
    help: {
      da: 'Vælg kilo eller ton: skabelonen omregner rækkerne til den enhed.',
      en: 'Choose kilograms or tonnes: the template converts the rows into that unit.',
    },
    reads: ['b7_wasteTotUnit', 'b7_wasteUnit'],
    when: (facts) =>
      facts.filledRows('b7_wasteUnit').some((row) => kilogramsPer(facts.text('b7_wasteUnit', row)) !== null),
    *check(facts) {
      const unit = facts.text('b7_wasteTotUnit');
      if (kilogramsPer(unit) !== null) return;
      const says = quotedValue(unit);
      yield {
        datapoint: 'b7_wasteTotUnit',
        message: {
          da: `Rækker er opgjort i kilo eller ton, men totalernes enhed er ${says.da}.`,
          en: `Rows are in kilograms or tonnes, but the unit of the totals is ${says.en}.`,
        },
      };
    },
  },
  massTotal(
    {
      id: 'B7-10',
      source: 'Own check of the formula (J423)',
      title: {
        da: 'Farligt affald i alt er summen af rækkerne',
        en: 'Total hazardous waste is the sum of its rows',
      },
      help: COMPUTED_TOTAL,
    },
    'b7_wasteHazMass',
    (facts) => wasteInKilograms(facts, true),
  ),
  massTotal(
    {
      id: 'B7-11',
      source: 'Own check of the formula (J424)',
      title: {
        da: 'Ikke-farligt affald i alt er summen af rækkerne',
        en: 'Total non-hazardous waste is the sum of its rows',
      },
      help: COMPUTED_TOTAL,
    },
    'b7_wasteNonMass',
    (facts) => wasteInKilograms(facts, false),
  ),
  {
    ...B7,
    id: 'B7-12',
    source: 'Own check of the formula (J425)',
    title: {
      da: 'Affald i alt er farligt og ikke-farligt tilsammen',
      en: 'Total waste is hazardous and non-hazardous together',
    },
    help: COMPUTED_TOTAL,
    reads: ['b7_wasteTotMass', 'b7_wasteHazMass', 'b7_wasteNonMass'],
    when: (facts) => facts.has('b7_wasteTotMass'),
    *check(facts) {
      const stated = facts.number('b7_wasteTotMass') ?? 0;
      const expected = sum([...facts.numbers('b7_wasteHazMass'), ...facts.numbers('b7_wasteNonMass')]);
      if (nearlySame(stated, expected)) return;
      const [says, gives] = [quotedValue(stated), quotedValue(expected)];
      yield {
        datapoint: 'b7_wasteTotMass',
        message: {
          da: `Der står ${says.da}, men farligt og ikke-farligt affald giver ${gives.da}.`,
          en: `The cell says ${says.en}, but hazardous and non-hazardous waste give ${gives.en}.`,
        },
      };
    },
  },
  massTotal(
    {
      id: 'B7-13',
      source: 'Own check of the formula (J425): EFRAG counts the code 16 01 06 twice',
      title: { da: 'Affald i alt svarer til rækkerne', en: 'Total waste matches its rows' },
      help: {
        da: 'Skabelonen beregner totalen af rækkerne, men tæller koden 16 01 06 to gange: notér så afvigelsen, eller acceptér fundet. Er formlen overskrevet, så hent den fra en ren skabelon.',
        en: 'The template calculates the total from the rows, but counts the code 16 01 06 twice: note the difference then, or accept the finding. If the formula has been overwritten, take it from a clean template.',
      },
    },
    'b7_wasteTotMass',
    (facts) => wasteInKilograms(facts, true) + wasteInKilograms(facts, false),
  ),
  {
    ...B7,
    id: 'B7-14',
    source: 'Own check of the formula (J428)',
    title: {
      da: 'Affald i alt i m³ svarer til rækkerne',
      en: 'Total waste in m³ matches its rows',
    },
    help: COMPUTED_TOTAL,
    reads: ['b7_wasteTotVol', ...ROWS],
    when: (facts) => facts.has('b7_wasteTotVol'),
    *check(facts) {
      const [stated, expected] = [facts.number('b7_wasteTotVol') ?? 0, wasteInCubicMetres(facts)];
      if (nearlySame(stated, expected)) return;
      yield { datapoint: 'b7_wasteTotVol', message: unlikeRows(stated, expected) };
    },
  },
];

function unlikeRows(stated: number, expected: number): Text {
  const [says, gives] = [quotedValue(stated), quotedValue(expected)];
  return {
    da: `Der står ${says.da}, men rækkerne giver ${gives.da}.`,
    en: `The cell says ${says.en}, but the rows give ${gives.en}.`,
  };
}
