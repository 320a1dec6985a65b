import { quotedSum, quotedValue } from '../../workbook/shown-value';
import { HAS_SENSITIVE_SITES, whenever } from '../rules/conditions';
import type { Facts } from '../rules/facts';
import { AMOUNT_TOLERANCE, required, sum, type VsmeRule } from '../rules/kinds';
import { sensitiveRead } from '../rules/sensitive-data';
import { noRepetition } from '../rules/table-kinds';

const SITES = { disclosure: 'B5', severity: 'error', paragraph: '33' } as const;
const LAND = { disclosure: 'B5', paragraph: '34' } as const;
const BOX = 'b5_sites_in_biodiversity_sensitive_areas';

const ROW = ['b5_siteId', 'b5_area', 'b5_in', 'b5_near'] as const;
const LAND_USE = ['b5_landTotal', 'b5_landSealed', 'b5_landOn', 'b5_landOff'] as const;

export const B5_RULES: readonly VsmeRule[] = [
  required({
    ...SITES,
    id: 'B5-01',
    source: 'EFRAG L186',
    title: { da: 'Arealerne skal have en enhed', en: 'The areas must have a unit' },
    help: {
      da: 'Vælg hektar eller kvadratmeter: 1 ha er 10.000 m².',
      en: 'Choose hectares or square metres: 1 ha is 10,000 m².',
    },
    datapoints: ['b5_unit'],
    expected: { da: 'en enhed fra listen', en: 'a unit from the list' },
    unlessSensitive: BOX,
    ...whenever(HAS_SENSITIVE_SITES),
  }),
  {
    ...SITES,
    id: 'B5-02',
    source: 'ESG-skabelonen',
    title: {
      da: 'Mindst ét følsomt område skal angives',
      en: 'At least one sensitive area must be listed',
    },
    help: {
      da: 'Vælg lokationen fra B1, og skriv dens areal, eller fjern svaret, at der er lokationer i eller nær følsom natur.',
      en: 'Choose the site from B1 and give its area, or untick that there are sites in or near sensitive areas.',
    },
    reads: ['b5_siteId', ...HAS_SENSITIVE_SITES.reads, sensitiveRead(BOX)],
    when: (facts) => HAS_SENSITIVE_SITES.holds(facts) && !facts.isSensitive(BOX),
    *check(facts) {
      if (facts.filledRows('b5_siteId').length > 0) return;
      yield {
        datapoint: 'b5_siteId',
        row: 1,
        message: {
          da: 'Der er svaret, at der er lokationer i eller nær følsom natur, men ingen er valgt.',
          en: 'Sites in or near sensitive areas are ticked, but none is chosen.',
        },
      };
    },
  },
  {
    ...SITES,
    id: 'B5-03',
    source: 'EFRAG L188',
    title: {
      da: 'Lokation, areal og beliggenhed hører sammen',
      en: 'Site, area and location belong together',
    },
    help: {
      da: 'Vælg lokationen, skriv arealet, og markér, om den ligger i eller nær det følsomme område, eller ryd rækken.',
      en: 'Choose the site, give the area and tick whether it lies in or near the sensitive area, or clear the row.',
    },
    reads: [...ROW, ...HAS_SENSITIVE_SITES.reads],
    when: (facts) => HAS_SENSITIVE_SITES.holds(facts) && begunRows(facts).length > 0,
    *check(facts) {
      for (const row of begunRows(facts)) {
        const lacks = lackingIn(facts, row);
        if (lacks) yield { ...lacks, row };
      }
    },
  },
  {
    ...SITES,
    id: 'B5-04',
    source: 'EFRAG D188 (an unknown id gives #N/A)',
    title: { da: 'Lokationen skal stå i B1', en: 'The site must be listed in B1' },
    help: {
      da: 'Vælg et id fra lokationslisten i B1, eller skriv lokationen dér først.',
      en: 'Choose an id from the list of sites in B1, or list the site there first.',
    },
    reads: ['b5_siteId', 'b1_site_id', 'b1_site_address'],
    when: (facts) => facts.filledRows('b5_siteId').length > 0,
    *check(facts) {
      const known = new Set(facts.filledRows('b1_site_address').map((row) => facts.text('b1_site_id', row)));
      for (const row of facts.filledRows('b5_siteId')) {
        const id = facts.text('b5_siteId', row);
        if (known.has(id)) continue;
        yield {
          datapoint: 'b5_siteId',
          row,
          message: {
            da: `Lokation ${id} har ingen adresse i lokationslisten i B1.`,
            en: `Site ${id} has no address in the list of sites in B1.`,
          },
        };
      }
    },
  },
  noRepetition({
    ...SITES,
    id: 'B5-05',
    source: 'EFRAG D189',
    title: { da: 'En lokation angives kun én gang', en: 'A site is listed once' },
    help: {
      da: 'Saml lokationens areal i én række, og ryd den anden.',
      en: 'Put the area of the site in one row, and clear the other.',
    },
    column: 'b5_siteId',
  }),
  {
    ...SITES,
    id: 'B5-06',
    source: 'EFRAG data validation J188/K188',
    title: {
      da: 'En lokation ligger enten i eller nær et område',
      en: 'A site lies either in or near an area',
    },
    help: {
      da: 'Markér kun »i«, når en del af lokationen ligger inde i det følsomme område, ellers kun »nær«.',
      en: 'Tick only “in” when part of the site lies inside the sensitive area, otherwise only “near”.',
    },
    reads: ['b5_in', 'b5_near'],
    when: (facts) => facts.answers('b5_in').length > 0,
    *check(facts) {
      for (const { row } of facts.answers('b5_in')) {
        if (!facts.isTrue('b5_in', row) || !facts.isTrue('b5_near', row)) continue;
        yield {
          datapoint: 'b5_in',
          row,
          message: {
            da: `Række ${row} er markeret både som i og som nær området.`,
            en: `Row ${row} is ticked both as in and as near the area.`,
          },
        };
      }
    },
  },
  {
    ...LAND,
    id: 'B5-07',
    severity: 'error',
    source: 'EFRAG G293',
    title: { da: 'Arealanvendelsen skal have en enhed', en: 'Land use must have a unit' },
    help: {
      da: 'Vælg hektar eller kvadratmeter: 1 ha er 10.000 m².',
      en: 'Choose hectares or square metres: 1 ha is 10,000 m².',
    },
    reads: ['b5_landUnit', ...LAND_USE],
    when: (facts) => LAND_USE.some((datapoint) => facts.has(datapoint)),
    *check(facts) {
      if (facts.has('b5_landUnit')) return;
      const amounts = quotedValue(LAND_USE.map((one) => facts.number(one)).find((one) => one !== null)!);
      yield {
        datapoint: 'b5_landUnit',
        message: {
          da: `Arealet er ${amounts.da}, men der er ikke valgt hektar eller kvadratmeter.`,
          en: `The area is ${amounts.en}, but neither hectares nor square metres are chosen.`,
        },
      };
    },
  },
  {
    ...LAND,
    id: 'B5-08',
    severity: 'warning',
    source: 'Own',
    title: {
      da: 'Befæstet areal og natur må ikke overstige det samlede areal',
      en: 'Sealed area and nature must not exceed the total area',
    },
    help: {
      da: 'Kontrollér, at arealerne er i samme enhed, og at intet areal er talt med to gange.',
      en: 'Check that the areas are in the same unit and that none is counted twice.',
    },
    reads: ['b5_landTotal', 'b5_landSealed', 'b5_landOn'],
    when: (facts) => facts.has('b5_landTotal'),
    *check(facts) {
      const total = facts.number('b5_landTotal') ?? 0;
      const parts = [...facts.numbers('b5_landSealed'), ...facts.numbers('b5_landOn')];
      if (sum(parts) <= total + AMOUNT_TOLERANCE) return;
      const [has, adds, gives] = [quotedValue(total), quotedSum(parts), quotedValue(sum(parts))];
      yield {
        datapoint: 'b5_landTotal',
        message: {
          da: `Det samlede areal er ${has.da}, men delene giver ${gives.da} (${adds.da}).`,
          en: `The total area is ${has.en}, but the parts give ${gives.en} (${adds.en}).`,
        },
      };
    },
  },
];

/** An empty tick box begins no row. */
function begunRows(facts: Facts): readonly number[] {
  return facts
    .filledRows(...ROW)
    .filter(
      (row) =>
        facts.has('b5_siteId', row) ||
        facts.has('b5_area', row) ||
        facts.isTrue('b5_in', row) ||
        facts.isTrue('b5_near', row),
    );
}

function lackingIn(facts: Facts, row: number) {
  if (!facts.has('b5_siteId', row)) {
    return {
      datapoint: 'b5_siteId',
      message: { da: `Række ${row} har ingen lokation.`, en: `Row ${row} has no site.` },
    };
  }
  if (!facts.has('b5_area', row)) {
    return {
      datapoint: 'b5_area',
      message: { da: `Række ${row} har intet areal.`, en: `Row ${row} has no area.` },
    };
  }
  if (facts.isTrue('b5_in', row) || facts.isTrue('b5_near', row)) return undefined;
  return {
    datapoint: 'b5_in',
    message: {
      da: `Række ${row} siger ikke, om lokationen ligger i eller nær området.`,
      en: `Row ${row} does not say whether the site lies in or near the area.`,
    },
  };
}
