import type { Text } from '../workbook/text';

/** Everything the workbench says by itself. */
export const TEXTS = {
  open: { da: 'Åbn', en: 'Open' },
  save: { da: 'Gem', en: 'Save' },
  openPane: { da: 'Åbn Kompasark', en: 'Open Kompasark' },
  validate: { da: 'Validér', en: 'Validate' },
  functions: { da: 'Funktioner', en: 'Functions' },
  summary: { da: 'Opsummering', en: 'Summary' },
  closePane: { da: 'Luk ruden', en: 'Close the pane' },
  resizePane: { da: 'Rudens bredde', en: 'Width of the pane' },
  nameBox: { da: 'Navneboks', en: 'Name box' },
  formulaBar: { da: 'Formellinje', en: 'Formula bar' },
  cellEditor: { da: 'Rediger cellen', en: 'Edit the cell' },
  sheets: { da: 'Ark', en: 'Sheets' },
  grid: { da: 'Regneark', en: 'Spreadsheet' },
  choices: { da: 'Vælg fra listen', en: 'Choose from the list' },
  blank: { da: 'tom', en: 'blank' },
  locked: { da: 'låst', en: 'locked' },
  dismiss: { da: 'Luk beskeden', en: 'Dismiss the message' },
  dropHere: { da: 'Slip projektmappen her for at åbne den', en: 'Drop the workbook here to open it' },
  saveFirst: {
    da: 'Vil du gemme ændringerne, før en anden projektmappe åbnes?',
    en: 'Do you want to save your changes before another workbook is opened?',
  },
  saveAndOpen: { da: 'Gem og åbn', en: 'Save and open' },
  openWithoutSaving: { da: 'Åbn uden at gemme', en: 'Open without saving' },
  cancel: { da: 'Annullér', en: 'Cancel' },
  unsaved: { da: 'ikke gemt', en: 'not saved' },
} as const satisfies Readonly<Record<string, Text>>;

export const WAITS_FOR_ADD_IN: Text = {
  da: 'Cellen venter på svar fra Kompasarks funktioner.',
  en: 'The cell waits for an answer from Kompasark’s functions.',
};

export const NO_ROOM_TO_SPILL: Text = {
  da: 'Formlen giver flere resultater, end der er plads til. Ryd cellerne under den og til højre for den; i tabeller og flettede celler kan den ikke stå.',
  en: 'The formula gives more results than there is room for. Clear the cells below it and to its right; it cannot stand in tables or merged cells.',
};

export const NO_SUCH_PLACE: Text = {
  da: 'Der er ingen synlig celle med den adresse eller det navn. Skriv for eksempel B7 eller Ark1!B7.',
  en: 'There is no visible cell with that address or name. Type for instance B7 or Sheet1!B7.',
};

export function defect(error: unknown): Text {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    da: `Der er en fejl i Kompasark (${detail}). Gem projektmappen, indlæs siden igen, og meld fejlen.`,
    en: `There is a defect in Kompasark (${detail}). Save the workbook, load the page again, and report the defect.`,
  };
}
