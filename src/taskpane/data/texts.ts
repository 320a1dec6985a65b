import type { FigureScope } from '../../handlingsplan/data/figure-scope';
import type { Scope } from '../../handlingsplan/data/new-figure';
import type { Judgement } from '../../handlingsplan/data/development';
import type { Text } from '../../workbook/text';
import type { Counted } from '../texts';

/** What the pane says of figures. */
export const DATA_TEXTS = {
  title: { da: 'Data', en: 'Data' },
  back: { da: 'Alle tal', en: 'All figures' },
  add: { da: 'Tilføj tal', en: 'Add a figure' },
  fromFile: { da: 'Hent tal fra fil', en: 'Import figures' },
  rollUp: { da: 'Læg afdelinger sammen', en: 'Add afdelinger up' },
  vsme: { da: 'Foreslå til VSME', en: 'Propose for VSME' },
  none: { da: 'Planen har ingen tal endnu', en: 'The plan has no figures yet' },
  noneBody: {
    da: 'Tilføj et tal, eller hent dem fra en fil, fx et udtræk fra Det Almene Datavarehus. Planen får et ark til dem, hvis den ikke har et.',
    en: 'Add a figure, or import them from a file, such as an extract from Det Almene Datavarehus. The plan gets a sheet for them if it has none.',
  },
  source: { da: 'Kilde', en: 'Source' },
  noSource: { da: 'ingen kilde', en: 'no source' },
  estimate: { da: 'skøn', en: 'estimate' },
  disputed: { da: 'to forskellige tal', en: 'two different figures' },
  defects: { da: 'Rækker, der skal ses på', en: 'Rows to look at' },
  moreDefects: { da: 'flere rækker', en: 'more rows' },
  noUnit: { da: 'uden enhed', en: 'no unit' },
} as const;

export const AFDELINGER: Counted = {
  one: { da: 'afdeling', en: 'afdeling' },
  many: { da: 'afdelinger', en: 'afdelinger' },
};

export const SCOPE_TEXTS: Readonly<Record<FigureScope, Text>> = {
  organisation: { da: 'Organisationen', en: 'The organisation' },
  afdeling: { da: 'Afdeling', en: 'Afdeling' },
  residents: { da: 'Beboerne', en: 'Residents' },
  national: { da: 'Landsgennemsnit', en: 'National average' },
  other: { da: 'Andet', en: 'Other' },
};

export const JUDGEMENTS: Readonly<Record<NonNullable<Judgement>, Text>> = {
  better: { da: 'bedre', en: 'better' },
  worse: { da: 'dårligere', en: 'worse' },
  same: { da: 'uændret', en: 'unchanged' },
};

export const WORDS = {
  since: { da: 'siden', en: 'since' },
  points: { da: 'procentpoint', en: 'percentage points' },
  perYear: { da: 'om året', en: 'a year' },
  trend: { da: 'Udvikling', en: 'Trend' },
  over: { da: 'over landsgennemsnittet', en: 'above the national average' },
  under: { da: 'under landsgennemsnittet', en: 'below the national average' },
  equal: { da: 'som landsgennemsnittet', en: 'as the national average' },
  otherYear: { da: 'Landsgennemsnittet er fra et andet år.', en: 'The national average is of another year.' },
} as const;

export const FORM_TEXTS = {
  maalepunkt: { da: 'Målepunkt', en: 'Målepunkt' },
  choose: { da: 'Vælg', en: 'Choose' },
  indicator: { da: 'Indikator', en: 'Indicator' },
  ownIndicator: { da: 'En anden (jeres egen)', en: 'Another (your own)' },
  ownName: { da: 'Indikatorens navn', en: 'Name of the indicator' },
  unit: { da: 'Enhed', en: 'Unit' },
  scope: { da: 'Hvis tal er det?', en: 'Whose figure is it?' },
  afdeling: { da: 'LBF-afdelingsnr.', en: 'LBF department no.' },
  year: { da: 'År', en: 'Year' },
  value: { da: 'Værdi', en: 'Value' },
  source: { da: 'Kilde', en: 'Source' },
  estimated: { da: 'Tallet er et skøn', en: 'The figure is an estimate' },
  benchmark: { da: 'Landsgennemsnit samme år', en: 'National average of the same year' },
  preview: { da: 'Se ændringen', en: 'See the change' },
  residentsHint: {
    da: 'Beboernes eget forbrug holdes adskilt fra organisationens.',
    en: 'What residents use themselves is kept apart from the organisation’s.',
  },
} as const;

export const SCOPE_CHOICES: Readonly<Record<Scope, Text>> = {
  Organisation: { da: 'Organisationens', en: 'The organisation’s' },
  Afdeling: { da: 'En afdelings', en: 'An afdeling’s' },
  Beboere: { da: 'Beboernes eget forbrug', en: 'Residents’ own use' },
  Landsgennemsnit: { da: 'Landsgennemsnittet', en: 'The national average' },
};

export const ROLL_UP_TEXTS = {
  title: { da: 'Læg afdelinger sammen', en: 'Add afdelinger up' },
  intro: {
    da: 'Mængder lægges sammen. Procenter og tal pr. m² eller bolig vægtes. Afdelingernes tal bliver stående.',
    en: 'Amounts are added up. Percentages and figures per m² or home are weighted. The figures of the afdelinger stay.',
  },
  none: {
    da: 'Der er ingen tal pr. afdeling endnu. Hent dem fra en fil, eller tilføj dem ét for ét.',
    en: 'There are no figures per afdeling yet. Import them from a file, or add them one by one.',
  },
  year: { da: 'År', en: 'Year' },
  sum: { da: 'Sum', en: 'Sum' },
  average: { da: 'Gennemsnit, vægtet med', en: 'Average, weighted with' },
  weight: { da: 'Vægt', en: 'Weight' },
  chooseWeight: { da: 'Vælg, hvad der vægtes med', en: 'Choose the weight' },
  missing: { da: 'Mangler (en tom celle er ikke nul)', en: 'Missing (a blank cell is not zero)' },
  standing: { da: 'Organisationens tal er nu', en: 'The organisation’s figure is now' },
  agrees: {
    da: 'Organisationens tal svarer til delene.',
    en: 'The organisation’s figure agrees with its parts.',
  },
  use: { da: 'Brug som organisationens tal', en: 'Use as the organisation’s figure' },
  useResidents: { da: 'Brug som beboernes samlede tal', en: 'Use as the residents’ total' },
  ofResidents: { da: 'Beboernes eget forbrug', en: 'Residents’ own use' },
} as const;

export const VSME_TEXTS = {
  title: { da: 'Foreslå til VSME', en: 'Propose for VSME' },
  intro: {
    da: 'Planens tal som svar til en VSME-projektmappe. Intet skrives her: hent svarene som en fil, åbn VSME-projektmappen, og vælg »Udfyld fra fil« under Udfyld. Der ser du hver ændring, før den skrives.',
    en: 'The figures of the plan as answers for a VSME workbook. Nothing is written here: save the answers as a file, open the VSME workbook, and choose “Fill in from a file” under Fill in. There you see every change before it is written.',
  },
  year: { da: 'År', en: 'Year' },
  none: {
    da: 'Ingen af årets tal svarer til et datapunkt i VSME.',
    en: 'No figure of the year answers a datapoint of VSME.',
  },
  proposals: { da: 'Forslag', en: 'Proposals' },
  from: { da: 'Fra', en: 'From' },
  converted: { da: 'Omregnet', en: 'Converted' },
  notProposed: { da: 'Foreslås ikke', en: 'Not proposed' },
  save: { da: 'Gem svarfilen', en: 'Save the file of answers' },
  copy: { da: 'Kopiér svarene', en: 'Copy the answers' },
  copied: { da: 'Svarene er kopieret.', en: 'The answers have been copied.' },
  notCopied: {
    da: 'Svarene er markeret herunder. Tryk Ctrl+C for at kopiere dem.',
    en: 'The answers are selected below. Press Ctrl+C to copy them.',
  },
  text: { da: 'Svarene som tekst (JSON)', en: 'The answers as text (JSON)' },
  textHint: {
    da: 'Kan filen ikke gemmes herfra, så kopiér teksten til en tom fil, og gem den som svar.json.',
    en: 'If the file cannot be saved from here, copy the text to an empty file and save it as answers.json.',
  },
  fileName: { da: 'vsme-svar.json', en: 'vsme-answers.json' },
} as const;
