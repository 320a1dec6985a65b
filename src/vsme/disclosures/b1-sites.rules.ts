import { quotedValue } from '../../workbook/shown-value';
import type { Facts } from '../rules/facts';
import { isInDenmark, readCoordinates } from '../rules/identifiers';
import type { VsmeRule } from '../rules/kinds';
import { sensitiveRead } from '../rules/sensitive-data';

const SITES = { disclosure: 'B1', severity: 'error', paragraph: '24(e)(vii)' } as const;

const ADDRESS = ['b1_site_address', 'b1_site_postal', 'b1_site_city', 'b1_site_country'] as const;

const FIELD_NAMES: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  b1_site_address: { da: 'adresse', en: 'address' },
  b1_site_postal: { da: 'postnummer', en: 'postal code' },
  b1_site_city: { da: 'by', en: 'city' },
  b1_site_country: { da: 'land', en: 'country' },
};

export const B1_SITE_RULES: readonly VsmeRule[] = [
  {
    ...SITES,
    id: 'B1-19',
    source: 'EFRAG I406; ESG-skabelonen: skal',
    title: { da: 'Mindst én lokation skal angives', en: 'At least one site must be listed' },
    help: {
      da: 'Skriv adresse, postnummer, by og land for hovedkontoret og de afdelinger, I ejer, lejer eller forvalter.',
      en: 'Give address, postal code, city and country of the head office and the estates you own, lease or manage.',
    },
    reads: [...ADDRESS, sensitiveRead('b1_list_of_sites')],
    when: (facts) => !facts.isSensitive('b1_list_of_sites'),
    *check(facts) {
      if (completeSites(facts).length > 0) return;
      yield {
        datapoint: 'b1_site_address',
        row: 1,
        message: {
          da: 'Ingen lokation har både adresse, postnummer, by og land.',
          en: 'No site has address, postal code, city and country.',
        },
      };
    },
  },
  {
    ...SITES,
    id: 'B1-20',
    source: 'EFRAG I407',
    title: { da: 'En lokation skal være fuldstændig', en: 'A site must be complete' },
    help: {
      da: 'Udfyld de tomme celler i rækken, eller ryd rækken.',
      en: 'Fill the blank cells of the row, or clear the row.',
    },
    reads: ADDRESS,
    when: (facts) => facts.filledRows(...ADDRESS).length > 0,
    *check(facts) {
      for (const row of facts.filledRows(...ADDRESS)) {
        const blank = ADDRESS.filter((field) => !facts.has(field, row));
        if (blank.length === 0) continue;
        const names = blank.map((field) => FIELD_NAMES[field]!);
        yield {
          datapoint: blank[0]!,
          row,
          message: {
            da: `Lokation nr. ${row} mangler ${names.map(({ da }) => da).join(', ')}.`,
            en: `Site no. ${row} lacks ${names.map(({ en }) => en).join(', ')}.`,
          },
        };
      }
    },
  },
  {
    ...SITES,
    id: 'B1-21',
    severity: 'warning',
    source: 'ESG-skabelonen: skal; EFRAG accepts "-"',
    title: { da: 'En lokation skal have koordinater', en: 'A site must have coordinates' },
    help: {
      da: 'Find stedet på et kort, og skriv bredde og længde med decimalpunktum, fx 55.6761,12.5683. Skabelonens opslag sender adresserne til en ekstern korttjeneste; det er ikke nødvendigt at slå det til.',
      en: 'Find the place on a map, and write latitude and longitude with a decimal point, such as 55.6761,12.5683. The look-up of the template sends the addresses to an outside map service; there is no need to switch it on.',
    },
    reads: [...ADDRESS, 'b1_site_gps'],
    when: (facts) => completeSites(facts).length > 0,
    *check(facts) {
      for (const row of completeSites(facts)) {
        if (facts.has('b1_site_gps', row)) continue;
        const city = quotedValue(facts.text('b1_site_city', row));
        yield {
          datapoint: 'b1_site_gps',
          row,
          message: {
            da: `Lokation nr. ${row} i ${city.da} har ingen koordinater.`,
            en: `Site no. ${row} in ${city.en} has no coordinates.`,
          },
        };
      }
    },
  },
  {
    ...SITES,
    id: 'B1-22',
    source: 'Own',
    title: { da: 'Koordinater skal kunne læses', en: 'Coordinates must be readable' },
    help: {
      da: 'Skriv »bredde,længde« i grader med punktum som decimaltegn og komma imellem, fx 55.6761,12.5683.',
      en: 'Write “latitude,longitude” in degrees with a decimal point and a comma between, such as 55.6761,12.5683.',
    },
    reads: ['b1_site_gps'],
    when: (facts) => facts.filledRows('b1_site_gps').length > 0,
    *check(facts) {
      for (const row of facts.filledRows('b1_site_gps')) {
        const written = facts.text('b1_site_gps', row) ?? '';
        if (readCoordinates(written) !== null) continue;
        yield {
          datapoint: 'b1_site_gps',
          row,
          message: {
            da: `${quotedValue(written).da} er ikke en bredde mellem -90 og 90 og en længde mellem -180 og 180.`,
            en: `${quotedValue(written).en} is not a latitude between -90 and 90 and a longitude between -180 and 180.`,
          },
        };
      }
    },
  },
  {
    ...SITES,
    id: 'B1-23',
    severity: 'warning',
    source: 'Own plausibility check',
    title: {
      da: 'En dansk lokation ligger i Danmark',
      en: 'A Danish site lies in Denmark',
    },
    help: {
      da: 'Bredden kommer først: i Danmark er den mellem 54,4 og 57,9 og længden mellem 7,9 og 15,3.',
      en: 'The latitude comes first: in Denmark it is between 54.4 and 57.9, and the longitude between 7.9 and 15.3.',
    },
    reads: ['b1_site_gps', 'b1_site_country'],
    when: (facts) => danishSites(facts).length > 0,
    *check(facts) {
      for (const row of danishSites(facts)) {
        const written = facts.text('b1_site_gps', row) ?? '';
        const at = readCoordinates(written);
        if (at === null || isInDenmark(at)) continue;
        const swapped = { latitude: at.longitude, longitude: at.latitude };
        const turned = isInDenmark(swapped) ? `${swapped.latitude},${swapped.longitude}` : null;
        yield {
          datapoint: 'b1_site_gps',
          row,
          message: {
            da: `${quotedValue(written).da} ligger uden for Danmark${turned ? '; bredde og længde er byttet om' : ''}.`,
            en: `${quotedValue(written).en} lies outside Denmark${turned ? '; latitude and longitude are swapped' : ''}.`,
          },
          ...(turned !== null && {
            fix: {
              title: { da: `Skriv ${turned}`, en: `Write ${turned}` },
              edits: [{ datapoint: 'b1_site_gps', row, value: turned }],
            },
          }),
        };
      }
    },
  },
  {
    ...SITES,
    id: 'B1-24',
    severity: 'warning',
    source: 'Own',
    title: { da: 'En lokation skal kun stå én gang', en: 'A site must be listed once only' },
    help: {
      da: 'Slet den ene række. Er det to opgange i samme bebyggelse, så skriv hver sin adresse.',
      en: 'Clear one of the rows. If they are two entrances of one estate, give each its own address.',
    },
    reads: ADDRESS,
    when: (facts) => completeSites(facts).length > 1,
    *check(facts) {
      const seen = new Map<string, number>();
      for (const row of completeSites(facts)) {
        const place = ADDRESS.map((field) => (facts.text(field, row) ?? '').trim().toLowerCase()).join('|');
        const first = seen.get(place);
        if (first === undefined) {
          seen.set(place, row);
          continue;
        }
        const address = quotedValue(facts.text('b1_site_address', row));
        yield {
          datapoint: 'b1_site_address',
          row,
          message: {
            da: `${address.da} står allerede som lokation nr. ${first}.`,
            en: `${address.en} is already listed as site no. ${first}.`,
          },
        };
      }
    },
  },
  {
    ...SITES,
    id: 'B1-25',
    severity: 'warning',
    source: 'Own',
    title: { da: 'Et dansk postnummer har fire cifre', en: 'A Danish postal code has four digits' },
    help: {
      da: 'Skriv kun de fire cifre, uden »DK-« og uden bynavn.',
      en: 'Write the four digits only, without “DK-” and without the name of the city.',
    },
    reads: ['b1_site_postal', 'b1_site_country'],
    when: (facts) =>
      facts.filledRows('b1_site_postal').some((row) => facts.text('b1_site_country', row) === 'Denmark'),
    *check(facts) {
      for (const row of facts.filledRows('b1_site_postal')) {
        const postal = (facts.text('b1_site_postal', row) ?? '').trim();
        if (facts.text('b1_site_country', row) !== 'Denmark' || /^\d{4}$/.test(postal)) continue;
        yield {
          datapoint: 'b1_site_postal',
          row,
          message: {
            da: `${quotedValue(postal).da} er ikke et dansk postnummer med fire cifre.`,
            en: `${quotedValue(postal).en} is no Danish postal code of four digits.`,
          },
        };
      }
    },
  },
  {
    ...SITES,
    id: 'B1-26',
    source: 'Own: the id is the key of the site in the digital report',
    title: { da: 'Lokationernes id skal være entydige', en: 'The ids of the sites must be unique' },
    help: {
      da: 'Giv rækken et id, ingen anden række har. B5 henviser til lokationerne med dette id.',
      en: 'Give the row an id that no other row has. B5 refers to the sites by this id.',
    },
    reads: ['b1_site_id', ...ADDRESS],
    when: (facts) => facts.filledRows(...ADDRESS).length > 0,
    *check(facts) {
      for (const { row, first, value } of facts.repeated('b1_site_id', facts.filledRows(...ADDRESS))) {
        yield {
          datapoint: 'b1_site_id',
          row,
          message: {
            da: `Id ${value} bruges allerede i række ${first}.`,
            en: `Id ${value} is already used in row ${first}.`,
          },
        };
      }
    },
  },
];

function completeSites(facts: Facts): readonly number[] {
  return facts.filledRows(...ADDRESS).filter((row) => ADDRESS.every((field) => facts.has(field, row)));
}

function danishSites(facts: Facts): readonly number[] {
  return facts
    .filledRows('b1_site_gps')
    .filter(
      (row) =>
        facts.text('b1_site_country', row) === 'Denmark' &&
        readCoordinates(facts.text('b1_site_gps', row) ?? '') !== null,
    );
}
