import type { Severity } from '../validation/rule';
import type { Text } from '../workbook/text';

/** Everything the pane says that does not come from a rule, a template or an error. */
export const TEXTS = {
  tabs: {
    overview: { da: 'Overblik', en: 'Overview' },
    validate: { da: 'Validér', en: 'Validate' },
  },
  loading: { da: 'Kompasark starter …', en: 'Kompasark is starting …' },
  reading: { da: 'Læser projektmappen …', en: 'Reading the workbook …' },
  cancel: { da: 'Afbryd', en: 'Cancel' },
  cancelled: {
    da: 'Læsningen er afbrudt. Projektmappen er ikke ændret.',
    en: 'Reading was cancelled. The workbook has not been changed.',
  },
  readAgain: { da: 'Læs igen', en: 'Read again' },
  validateAgain: { da: 'Validér igen', en: 'Validate again' },
  stale: {
    da: 'Projektmappen er ændret, siden den blev valideret.',
    en: 'The workbook has changed since it was validated.',
  },
  dismiss: { da: 'Luk beskeden', en: 'Dismiss the message' },
  local: {
    da: 'Alt sker på din egen computer. Projektmappen bliver ikke sendt nogen steder hen.',
    en: 'Everything happens on your own computer. The workbook is not sent anywhere.',
  },
  unsaved: { da: 'Projektmappen er endnu ikke gemt', en: 'The workbook has not been saved yet' },
  unrecognised: {
    title: { da: 'Kompasark kender ikke denne projektmappe', en: 'Kompasark does not know this workbook' },
    body: {
      da: 'Kompasark arbejder i EFRAG’s VSME Digital Template, version 1.0.0 til 1.3.0.',
      en: 'Kompasark works in EFRAG’s VSME Digital Template, versions 1.0.0 to 1.3.0.',
    },
    next: {
      da: 'Åbn en udfyldt eller tom VSME-skabelon i Excel. Hvis det her er en VSME-skabelon, mangler den nogle af de navne, som Kompasark kender den på; hent skabelonen igen hos EFRAG, og flyt tallene over.',
      en: 'Open a filled or blank VSME template in Excel. If this is a VSME template, it lacks some of the names Kompasark knows it by; download the template again from EFRAG and move the figures over.',
    },
  },
  failed: { da: 'Projektmappen kunne ikke læses', en: 'The workbook could not be read' },
  undo: { da: 'Fortryd', en: 'Undo' },
  undone: { da: 'Fortrudt:', en: 'Undone:' },
  applied: { da: 'Udført:', en: 'Done:' },
  overview: {
    findings: { da: 'Valideringen', en: 'Validation' },
    noFindings: { da: 'Ingen fejl fundet', en: 'No errors found' },
    showFindings: { da: 'Se det hele under Validér', en: 'See everything under Validate' },
    completeness: { da: 'Udfyldt pr. oplysning', en: 'Filled in per disclosure' },
    template: { da: 'Skabelonen', en: 'The template' },
    templateSound: {
      da: 'Skabelonens navne og celler er, som EFRAG lavede dem.',
      en: 'The template’s names and cells are as EFRAG made them.',
    },
    filled: { da: 'udfyldt', en: 'filled in' },
    of: { da: 'af', en: 'of' },
    missing: { da: 'obligatoriske mangler', en: 'mandatory ones missing' },
    modules: {
      basis: { da: 'basismodulet', en: 'Basic Module' },
      udvidet: { da: 'basis- og udvidet modul', en: 'Basic and Comprehensive Modules' },
    },
  },
  validate: {
    none: { da: 'Ingen fund', en: 'No findings' },
    noneBody: {
      da: 'Alle regler, der gælder for denne projektmappe, er opfyldt.',
      en: 'Every rule that applies to this workbook is met.',
    },
    noneWithFilter: {
      da: 'Ingen fund passer til filteret.',
      en: 'No findings match the filter.',
    },
    clearFilter: { da: 'Vis alle fund', en: 'Show all findings' },
    severity: { da: 'Vis', en: 'Show' },
    sheet: { da: 'Ark', en: 'Sheet' },
    allSheets: { da: 'Alle ark', en: 'All sheets' },
    findings: { da: 'Fund', en: 'Findings' },
    noCell: { da: 'ingen celle', en: 'no cell' },
    goTo: { da: 'Gå til cellen', en: 'Go to the cell' },
    fix: { da: 'Ret …', en: 'Fix …' },
    why: { da: 'Hvorfor?', en: 'Why?' },
    paragraph: { da: 'Afsnit', en: 'Paragraph' },
    rule: { da: 'Regel', en: 'Rule' },
    notChecked: { da: 'Ikke kontrolleret', en: 'Not checked' },
    keys: {
      da: 'Piletaster flytter mellem fund, Enter går til cellen, Ctrl + punktum retter.',
      en: 'Arrow keys move between findings, Enter goes to the cell, Ctrl + period fixes.',
    },
  },
  preview: {
    title: { da: 'Se ændringen, før den udføres', en: 'See the change before it is made' },
    cell: { da: 'Celle', en: 'Cell' },
    before: { da: 'Før', en: 'Before' },
    after: { da: 'Efter', en: 'After' },
    blank: { da: '(tom)', en: '(blank)' },
    apply: { da: 'Udfør', en: 'Apply' },
    cancel: { da: 'Annullér', en: 'Cancel' },
  },
} as const;

export const SEVERITY_TEXTS: Readonly<Record<Severity, { readonly one: Text; readonly many: Text }>> = {
  error: { one: { da: 'fejl', en: 'error' }, many: { da: 'fejl', en: 'errors' } },
  warning: { one: { da: 'advarsel', en: 'warning' }, many: { da: 'advarsler', en: 'warnings' } },
  info: { one: { da: 'oplysning', en: 'note' }, many: { da: 'oplysninger', en: 'notes' } },
};
