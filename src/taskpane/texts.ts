import type { Severity } from '../validation/rule';
import type { Text } from '../workbook/text';

/** Everything the pane says that does not come from a rule, a template or an error. */
export const TEXTS = {
  tabs: {
    views: { da: 'Visninger', en: 'Views' },
    overview: { da: 'Overblik', en: 'Overview' },
    validate: { da: 'Validér', en: 'Validate' },
  },
  outsideExcel: {
    title: { da: 'Kompasark hører hjemme i Excel', en: 'Kompasark belongs in Excel' },
    body: {
      da: 'Siden er åbnet i en almindelig browser, så der er ingen projektmappe at arbejde i. Åbn projektmappen i Excel, og vælg Kompasark på fanen Hjem.',
      en: 'This page is open in an ordinary browser, so there is no workbook to work in. Open the workbook in Excel, and choose Kompasark on the Home tab.',
    },
  },
  status: {
    reading: { da: 'Læser projektmappen …', en: 'Reading the workbook …' },
    writing: { da: 'Skriver i projektmappen …', en: 'Writing to the workbook …' },
    thorough: { da: 'Grundig kontrol', en: 'Thorough check' },
    sheets: { da: 'ark', en: 'sheets' },
    of: { da: 'af', en: 'of' },
    stale: { da: 'Ændret siden valideringen', en: 'Changed since it was validated' },
    current: { da: 'Valideret', en: 'Validated' },
    validateAgain: { da: 'Validér igen', en: 'Validate again' },
    cancel: { da: 'Afbryd', en: 'Cancel' },
  },
  messages: {
    cancelled: {
      da: 'Læsningen er afbrudt. Projektmappen er ikke ændret.',
      en: 'Reading was cancelled. The workbook has not been changed.',
    },
    continuesByItself: {
      da: 'Kompasark læser selv videre, når cellen er færdig.',
      en: 'Kompasark goes on by itself when the cell is done.',
    },
    applied: { da: 'Udført:', en: 'Done:' },
    undone: { da: 'Fortrudt:', en: 'Undone:' },
    tryAgain: { da: 'Prøv igen', en: 'Try again' },
    dismiss: { da: 'Luk beskeden', en: 'Dismiss the message' },
  },
  notRead: {
    title: { da: 'Projektmappen er ikke læst', en: 'The workbook has not been read' },
    body: {
      da: 'Kompasark ved først noget om den, når den er læst.',
      en: 'Kompasark knows nothing about it until it has been read.',
    },
    read: { da: 'Læs projektmappen', en: 'Read the workbook' },
  },
  unrecognised: {
    title: { da: 'Kompasark kender ikke denne projektmappe', en: 'Kompasark does not know this workbook' },
    body: {
      da: 'Kompasark arbejder i EFRAGs VSME Digital Template, version 1.0.0 til 1.3.0. Åbn en udfyldt eller tom skabelon i Excel, og læs igen.',
      en: 'Kompasark works in EFRAG’s VSME Digital Template, versions 1.0.0 to 1.3.0. Open a filled or blank template in Excel, and read again.',
    },
    isTemplate: { da: 'Er det her en VSME-skabelon?', en: 'Is this a VSME template?' },
    repair: {
      da: 'Så har den mistet navne, som Kompasark finder svarene ved hjælp af. Det sker, når den gemmes i et andet program. Hent skabelonen igen hos EFRAG, og flyt svarene over.',
      en: 'Then it has lost names by which Kompasark finds the answers, as happens when another program saves it. Download the template again from EFRAG, and move the answers over.',
    },
    readAgain: { da: 'Læs igen', en: 'Read again' },
  },
  undo: { da: 'Fortryd', en: 'Undo' },
  local: {
    da: 'Alt sker på din egen computer. Projektmappen bliver ikke sendt nogen steder hen.',
    en: 'Everything happens on your own computer. The workbook is not sent anywhere.',
  },
  overview: {
    unsaved: { da: 'Projektmappen er ikke gemt endnu', en: 'The workbook has not been saved yet' },
    findings: { da: 'Fund', en: 'Findings' },
    noFindings: {
      da: 'Ingen fund: alle regler, der er kontrolleret, er opfyldt.',
      en: 'No findings: every rule that was checked is met.',
    },
    completeness: { da: 'Udfyldt', en: 'Filled in' },
    filled: { da: 'udfyldt', en: 'filled in' },
    of: { da: 'af', en: 'of' },
    missing: {
      one: { da: 'obligatorisk mangler', en: 'mandatory one missing' },
      many: { da: 'obligatoriske mangler', en: 'mandatory ones missing' },
    },
    modules: {
      basis: { da: 'Basismodulet', en: 'Basic Module' },
      udvidet: { da: 'Basis- og udvidet modul', en: 'Basic and Comprehensive Modules' },
    },
  },
  template: {
    title: { da: 'Skabelonen', en: 'The template' },
    sound: {
      da: 'Alle skabelonens navne er der og står, hvor EFRAG satte dem.',
      en: 'All names of the template are there and stand where EFRAG put them.',
    },
    example: {
      da: 'Det er Kompasarks danske VSME-opgørelse efter Erhvervsstyrelsens ESG-skabelon, ikke EFRAGs skabelon.',
      en: 'This is Kompasark’s Danish VSME workbook after the ESG-skabelon, not EFRAG’s template.',
    },
    damaged: {
      one: { da: 'navn er ikke, som EFRAG lavede det', en: 'name is not as EFRAG made it' },
      many: { da: 'navne er ikke, som EFRAG lavede dem', en: 'names are not as EFRAG made them' },
    },
    repair: {
      da: 'Kompasark finder svarene ved hjælp af navnene. Ret dem i Formler › Navnestyring, eller hent skabelonen igen hos EFRAG, og flyt svarene over.',
      en: 'Kompasark finds the answers by these names. Correct them in Formulas › Name Manager, or download the template again from EFRAG and move the answers over.',
    },
    showRest: { da: 'Vis resten', en: 'Show the rest' },
    foreign: {
      one: { da: 'navn er ikke EFRAGs og gør ingen skade', en: 'name is not EFRAG’s and does no harm' },
      many: { da: 'navne er ikke EFRAGs og gør ingen skade', en: 'names are not EFRAG’s and do no harm' },
    },
    insertedRows: { da: 'Indsatte rækker', en: 'Inserted rows' },
    versionGuessed: {
      da: 'Skabelonen siger ikke selv, hvilken version den er; den er kendt på sine navne.',
      en: 'The template does not state its version; it is known by its names.',
    },
    taxonomyDiffers: {
      da: 'Skabelonen henviser til en anden taksonomi end den, der hører til versionen.',
      en: 'The template refers to another taxonomy than the one of its version.',
    },
  },
  validate: {
    none: { da: 'Ingen fund', en: 'No findings' },
    noneBody: {
      da: 'Alle regler, der er kontrolleret, er opfyldt.',
      en: 'Every rule that was checked is met.',
    },
    noneWithFilter: { da: 'Ingen fund passer til filteret', en: 'No findings match the filter' },
    clearFilter: { da: 'Vis alle fund', en: 'Show all findings' },
    filter: { da: 'Filter', en: 'Filter' },
    sheet: { da: 'Ark', en: 'Sheet' },
    allSheets: { da: 'Alle ark', en: 'All sheets' },
    only: { da: 'Kun', en: 'Only' },
    findings: { da: 'Fund', en: 'Findings' },
    noCell: { da: 'ingen celle', en: 'no cell' },
    fix: { da: 'Ret …', en: 'Fix …' },
    paragraph: { da: 'afsnit', en: 'paragraph' },
    rule: { da: 'Regel', en: 'Rule' },
    keys: {
      da: 'Piletaster flytter mellem fund, Enter går til cellen, Ctrl + punktum retter.',
      en: 'Arrow keys move between findings, Enter goes to the cell, Ctrl + period fixes.',
    },
  },
  thorough: {
    title: { da: 'Grundig kontrol', en: 'Thorough check' },
    none: {
      da: 'Den løbende kontrol læser ikke formler og lange lister. Det gør den grundige, og den tager længere tid.',
      en: 'The running check reads neither formulas nor long lists. The thorough one does, and takes longer.',
    },
    current: {
      da: 'Formler og lange lister er også læst. Det gælder, indtil projektmappen læses igen.',
      en: 'Formulas and long lists were read too. This holds until the workbook is read again.',
    },
    outdated: {
      da: 'Projektmappen er læst igen siden den grundige kontrol. Det, du ser nu, er uden formler og lange lister.',
      en: 'The workbook has been read again since the thorough check. What you see now is without formulas and long lists.',
    },
    start: { da: 'Kontrollér grundigt', en: 'Check thoroughly' },
    again: { da: 'Kontrollér grundigt igen', en: 'Check thoroughly again' },
    notChecked: { da: 'Ikke kontrolleret', en: 'Not checked' },
  },
  preview: {
    title: { da: 'Se ændringen først', en: 'See the change first' },
    before: { da: 'Før', en: 'Before' },
    after: { da: 'Efter', en: 'After' },
    apply: { da: 'Udfør', en: 'Apply' },
    cancel: { da: 'Annullér', en: 'Cancel' },
  },
} as const;

/** A word for one and for several. */
export interface Counted {
  readonly one: Text;
  readonly many: Text;
}

export function counted({ one, many }: Counted, count: number): Text {
  return count === 1 ? one : many;
}

export const SEVERITY_TEXTS: Readonly<Record<Severity, Counted>> = {
  error: { one: { da: 'fejl', en: 'error' }, many: { da: 'fejl', en: 'errors' } },
  warning: { one: { da: 'advarsel', en: 'warning' }, many: { da: 'advarsler', en: 'warnings' } },
  info: { one: { da: 'oplysning', en: 'note' }, many: { da: 'oplysninger', en: 'notes' } },
};
