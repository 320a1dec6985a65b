import { quotedValue } from '../../workbook/shown-value';
import { REPORTS_POLLUTION, REPORTS_POLLUTION_HERE, whenever } from '../rules/conditions';
import type { Facts } from '../rules/facts';
import { isUrl } from '../rules/identifiers';
import { required, type VsmeRule } from '../rules/kinds';
import { sensitiveRead } from '../rules/sensitive-data';
import { noRepetition } from '../rules/table-kinds';

const B4 = { disclosure: 'B4', severity: 'error', paragraph: '32' } as const;
const BOX = 'b4_pollution_of_air_water_and_soil';

const AMOUNTS = ['b4_air', 'b4_water', 'b4_soil'] as const;
const ROW = ['b4_pollutant', ...AMOUNTS] as const;

export const B4_RULES: readonly VsmeRule[] = [
  required({
    ...B4,
    id: 'B4-01',
    source: 'EFRAG L75',
    title: {
      da: 'Er forureningen allerede offentliggjort?',
      en: 'Is the pollution public already?',
    },
    help: {
      da: 'Indberetter I forurening efter loven eller et miljøledelsessystem, så svar, om oplysningen allerede er offentlig. Et nej er et fuldgyldigt svar.',
      en: 'If you report pollution by law or an environmental management system, say whether it is public already. A no is a perfectly good answer.',
    },
    datapoints: ['b4_public'],
    expected: { da: 'et ja eller et nej', en: 'a yes or a no' },
    unlessSensitive: BOX,
    ...whenever(REPORTS_POLLUTION),
  }),
  {
    ...B4,
    id: 'B4-02',
    source: 'EFRAG L76; ESG-skabelonen: link',
    title: {
      da: 'Offentliggjort forurening kræver et link',
      en: 'Public pollution data need a link',
    },
    help: {
      da: 'Skriv adressen på siden, hvor oplysningen er offentlig, fx https://miljoeoplysninger.mst.dk.',
      en: 'Write the address of the page where the information is public, such as https://miljoeoplysninger.mst.dk.',
    },
    reads: ['b4_required', 'b4_public', 'b4_url', sensitiveRead(BOX)],
    when: (facts) => facts.isTrue('b4_required') && facts.isTrue('b4_public') && !facts.isSensitive(BOX),
    *check(facts) {
      const url = facts.text('b4_url');
      if (url !== null && isUrl(url)) return;
      const says = quotedValue(url);
      yield {
        datapoint: 'b4_url',
        message:
          url === null
            ? {
                da: 'Cellen er tom, men oplysningen er offentlig. Her skal stå et link.',
                en: 'The cell is blank, but the information is public. It must hold a link.',
              }
            : {
                da: `${says.da} er ikke et link, der begynder med https:// eller www.`,
                en: `${says.en} is not a link that begins with https:// or www.`,
              },
      };
    },
  },
  required({
    ...B4,
    id: 'B4-03',
    source: 'EFRAG L78',
    title: { da: 'Forureningen skal have en enhed', en: 'Pollution must have a unit' },
    help: {
      da: 'Vælg kilo eller ton: enheden gælder alle rækker i tabellen.',
      en: 'Choose kilograms or tonnes: the unit holds for every row of the table.',
    },
    datapoints: ['b4_unit'],
    expected: { da: 'en enhed fra listen', en: 'a unit from the list' },
    unlessSensitive: BOX,
    when: isReportedHere,
    whenReads: REPORTS_POLLUTION_HERE.reads,
  }),
  {
    ...B4,
    id: 'B4-04',
    source: 'EFRAG L80',
    title: { da: 'Mindst ét forurenende stof skal angives', en: 'At least one pollutant must be listed' },
    help: {
      da: 'Vælg stoffet, og skriv mængden til luft, vand eller jord.',
      en: 'Choose the pollutant, and give the amount to air, water or soil.',
    },
    reads: [...ROW, ...REPORTS_POLLUTION_HERE.reads, sensitiveRead(BOX)],
    when: (facts) => isReportedHere(facts) && !facts.isSensitive(BOX),
    *check(facts) {
      if (facts.filledRows('b4_pollutant').some((row) => hasAmount(facts, row))) return;
      yield {
        datapoint: 'b4_pollutant',
        row: 1,
        message: {
          da: 'Ingen række har både et stof og en mængde.',
          en: 'No row has both a pollutant and an amount.',
        },
      };
    },
  },
  {
    ...B4,
    id: 'B4-05',
    source: 'EFRAG L81',
    title: { da: 'Stof og mængde hører sammen', en: 'A pollutant and its amount belong together' },
    help: {
      da: 'Udfyld det, der mangler i rækken, eller ryd den.',
      en: 'Fill in what the row lacks, or clear it.',
    },
    reads: ROW,
    when: (facts) => facts.filledRows(...ROW).length > 0,
    *check(facts) {
      for (const row of facts.filledRows(...ROW)) {
        const pollutant = facts.text('b4_pollutant', row);
        if (pollutant === null) {
          yield {
            datapoint: 'b4_pollutant',
            row,
            message: {
              da: `Række ${row} har en mængde, men intet stof.`,
              en: `Row ${row} has an amount, but no pollutant.`,
            },
          };
        } else if (!hasAmount(facts, row)) {
          const says = quotedValue(pollutant);
          yield {
            datapoint: 'b4_air',
            row,
            message: {
              da: `${says.da} i række ${row} har ingen mængde til luft, vand eller jord.`,
              en: `${says.en} in row ${row} has no amount to air, water or soil.`,
            },
          };
        }
      }
    },
  },
  noRepetition({
    ...B4,
    id: 'B4-06',
    source: 'EFRAG L81',
    title: { da: 'Et stof angives kun én gang', en: 'A pollutant is listed once' },
    help: {
      da: 'Læg mængderne sammen i én række, og ryd den anden.',
      en: 'Add the amounts up in one row, and clear the other.',
    },
    column: 'b4_pollutant',
  }),
  {
    ...B4,
    id: 'B4-07',
    severity: 'warning',
    source: 'EFRAG L75',
    title: {
      da: 'Tabellen bruges kun, når forureningen oplyses her',
      en: 'The table is for pollution that is reported here',
    },
    help: {
      da: 'Markér, at forureningen indberettes, og svar nej til, at den er offentlig andetsteds, eller ryd tabellen.',
      en: 'Tick that pollution is reported and answer no to its being public elsewhere, or clear the table.',
    },
    reads: ['b4_pollutant', 'b4_required', 'b4_public'],
    when: (facts) => facts.filledRows('b4_pollutant').length > 0,
    *check(facts) {
      const count = facts.filledRows('b4_pollutant').length;
      const has = {
        da: `Tabellen har ${count} ${count === 1 ? 'stof' : 'stoffer'}`,
        en: `The table has ${count} ${count === 1 ? 'pollutant' : 'pollutants'}`,
      };
      if (!facts.isTrue('b4_required')) {
        yield {
          datapoint: 'b4_required',
          message: {
            da: `${has.da}, men forurening er ikke markeret som indberettet.`,
            en: `${has.en}, but pollution is not ticked as reported.`,
          },
          fix: {
            title: { da: 'Markér, at forurening indberettes', en: 'Tick that pollution is reported' },
            edits: [{ datapoint: 'b4_required', value: true }],
          },
        };
      } else if (facts.isTrue('b4_public')) {
        yield {
          datapoint: 'b4_public',
          message: {
            da: `${has.da}, men der er svaret, at oplysningen er offentlig andetsteds.`,
            en: `${has.en}, but the information is said to be public elsewhere.`,
          },
        };
      }
    },
  },
];

/** Only a no: while the question is not answered, B4-01 asks for the answer. */
function isReportedHere(facts: Facts): boolean {
  return REPORTS_POLLUTION_HERE.holds(facts) && facts.has('b4_public');
}

function hasAmount(facts: Facts, row: number): boolean {
  return AMOUNTS.some((amount) => facts.has(amount, row));
}
