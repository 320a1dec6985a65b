import type { Text } from '../../workbook/text';
import type { Counted } from '../texts';

export const FILL_TEXTS = {
  choose: { da: 'Vælg det oplysningskrav, du vil udfylde.', en: 'Choose the disclosure to fill in.' },
  back: { da: 'Alle oplysningskrav', en: 'All disclosures' },
  loading: { da: 'Henter formularen …', en: 'Loading the form …' },
  readingLists: { da: 'Læser formler og lister …', en: 'Reading formulas and lists …' },
  pending: { da: 'Har ændringer, der ikke er skrevet', en: 'Has changes that are not written' },
  preview: { da: 'Se ændringerne', en: 'See the changes' },
  discard: { da: 'Kassér', en: 'Discard' },
  refused: {
    one: { da: 'svar kan ikke skrives, som det står', en: 'answer cannot be written as it stands' },
    many: { da: 'svar kan ikke skrives, som de står', en: 'answers cannot be written as they stand' },
  },
  yes: { da: 'JA', en: 'YES' },
  no: { da: 'NEJ', en: 'NO' },
  blank: { da: 'Intet svar', en: 'No answer' },
  search: { da: 'Søg i listen', en: 'Search the list' },
  noMatch: { da: 'Intet på listen passer', en: 'Nothing on the list matches' },
  moreMatches: { da: 'Skriv mere for at se flere …', en: 'Type more to see others …' },
  unreadList: {
    da: 'Listen er ikke læst endnu. Du kan skrive værdien eller dens kode.',
    en: 'The list has not been read yet. You can type the value or its code.',
  },
  chosen: { da: 'Valgt', en: 'Chosen' },
  now: { da: 'Nu', en: 'Now' },
  formula: { da: 'Formel', en: 'Formula' },
  computed: { da: 'Beregnes af skabelonen', en: 'Calculated by the template' },
  notComputed: { da: 'ikke beregnet endnu', en: 'not calculated yet' },
  overwrites: {
    da: 'Her står en formel. Skriver du et tal, træder det i formlens sted.',
    en: 'There is a formula here. A figure you type takes its place.',
  },
  locked: {
    da: 'Cellen er låst af den, der har lavet skabelonen, og kan ikke udfyldes herfra. Ophæv beskyttelsen i Gennemse › Fjern arkbeskyttelse, hvis den skal ændres.',
    en: 'Whoever made the template has locked the cell, so it cannot be filled in from here. Unprotect the sheet in Review › Unprotect Sheet if it is to be changed.',
  },
  goToCell: { da: 'Gå til cellen', en: 'Go to the cell' },
  help: { da: 'Hvad menes der?', en: 'What does it mean?' },
  number: { da: 'Tal som 1.234,5', en: 'A number such as 1.234,5' },
  date: { da: 'Dato som 31-12-2026', en: 'A date such as 31-12-2026' },
  rows: {
    add: { da: 'Tilføj', en: 'Add' },
    edit: { da: 'Ret', en: 'Edit' },
    done: { da: 'Luk', en: 'Close' },
    remove: { da: 'Fjern', en: 'Remove' },
    row: { da: 'Række', en: 'Row' },
    none: { da: 'Ingen rækker endnu. Tryk Tilføj.', en: 'No rows yet. Press Add.' },
    full: {
      da: 'Tabellen er fuld. Indsæt rækker i arket midt i tabellen, og læs projektmappen igen.',
      en: 'The table is full. Insert rows in the sheet in the middle of the table, and read the workbook again.',
    },
  },
  origin: {
    title: { da: 'Oprindelse', en: 'Origin' },
    missing: { da: 'Uden kilde', en: 'No source' },
    given: { da: 'Kilde', en: 'Source' },
    source: { da: 'Kilde', en: 'Source' },
    voucher: { da: 'Bilag', en: 'Voucher' },
    estimated: { da: 'Tallet er et skøn', en: 'The figure is an estimate' },
    responsible: { da: 'Ansvarlig', en: 'Responsible' },
    note: { da: 'Note', en: 'Note' },
    onlyMissing: { da: 'Vis kun tal uden kilde', en: 'Show only figures without a source' },
    noneMissing: {
      da: 'Alle udfyldte tal her har en kilde.',
      en: 'Every figure filled in here has a source.',
    },
  },
  assistants: {
    title: { da: 'Beregn', en: 'Calculate' },
    compute: { da: 'Beregn', en: 'Calculate' },
    use: { da: 'Brug resultatet', en: 'Use the result' },
    used: {
      da: 'Sat ind i formularen. Se ændringerne nederst.',
      en: 'Put in the form. See the changes below.',
    },
    noCell: { da: 'har ingen celle i denne projektmappe', en: 'has no cell in this workbook' },
    source: { da: 'Beregnet i Kompasark', en: 'Calculated in Kompasark' },
  },
} as const;

export const CHANGES: Counted = {
  one: { da: 'ændring', en: 'change' },
  many: { da: 'ændringer', en: 'changes' },
};

/** The catalogue's English units as they stand beside a figure; symbols such as MWh need no other. */
export const UNITS: Readonly<Record<string, Text>> = {
  'persons or FTE': { da: 'personer', en: 'persons' },
  persons: { da: 'personer', en: 'persons' },
  count: { da: 'stk.', en: '' },
  hours: { da: 'timer', en: 'hours' },
  'per 200000 h': { da: 'pr. 200.000 timer', en: 'per 200,000 h' },
};

export const REQUIREMENTS = {
  skal: { da: 'Skal', en: 'Mandatory' },
  kan: { da: 'Kan', en: 'Optional' },
  'not-relevant': { da: 'Ikke relevant', en: 'Not relevant' },
} as const;
