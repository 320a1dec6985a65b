import type { Text } from '../workbook/text';
import { UserError } from '../workbook/user-error';

const KNOWN: Readonly<Record<string, readonly [code: string, text: Text]>> = {
  InvalidOperationInCellEditMode: [
    'cell-edit-mode',
    {
      da: 'Excel venter på, at du bliver færdig med at redigere en celle. Tryk Enter eller Esc i arket, og prøv igen.',
      en: 'Excel is waiting for you to finish editing a cell. Press Enter or Esc in the sheet, then try again.',
    },
  ],
  AccessDenied: [
    'sheet-protected',
    {
      da: 'Excel afviste ændringen, fordi arket eller cellen er beskyttet. Fjern beskyttelsen under Gennemse, eller vælg en åben celle.',
      en: 'Excel refused the change because the sheet or the cell is protected. Remove the protection under Review, or choose an open cell.',
    },
  ],
  ItemNotFound: [
    'item-not-found',
    {
      da: 'Arket eller navnet findes ikke længere i projektmappen. Læs projektmappen igen.',
      en: 'The sheet or the name is no longer in the workbook. Read the workbook again.',
    },
  ],
  RequestPayloadSizeLimitExceeded: [
    'too-much-at-once',
    {
      da: 'Der er for meget data til én omgang i Excel på nettet. Åbn projektmappen i Excel på computeren.',
      en: 'There is too much data for one request in Excel on the web. Open the workbook in Excel on your computer.',
    },
  ],
  MergedRangeConflict: [
    'merged-cells',
    {
      da: 'Ændringen rammer en del af nogle flettede celler. Vælg cellen øverst til venstre i fletningen.',
      en: 'The change hits a part of some merged cells. Choose the top left cell of the merge.',
    },
  ],
  ApiNotFound: [
    'excel-too-old',
    {
      da: 'Denne udgave af Excel mangler en funktion, som Kompasark har brug for. Opdater Excel, og prøv igen.',
      en: 'This version of Excel lacks something that Kompasark needs. Update Excel and try again.',
    },
  ],
};

const ALIASES: Readonly<Record<string, string>> = {
  ResponsePayloadSizeLimitExceeded: 'RequestPayloadSizeLimitExceeded',
};

/**
 * The failure as a message for people. What Excel itself says is never shown: it is in the host's language,
 * names no cell and gives no next step. It stays with the error as its cause.
 */
export function userErrorOf(error: unknown): UserError {
  if (error instanceof UserError) return error;
  const hostCode = codeOf(error);
  const [code, text] = KNOWN[ALIASES[hostCode] ?? hostCode] ?? [
    'excel-refused',
    {
      da: `Excel kunne ikke udføre handlingen (${hostCode}). Projektmappen er ikke ændret af den. Prøv igen, og genstart Excel, hvis det sker flere gange.`,
      en: `Excel could not do this (${hostCode}). It did not change the workbook. Try again, and restart Excel if it happens repeatedly.`,
    },
  ];
  return new UserError(code, text, { cause: error });
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code !== '' ? code : 'GeneralException';
}

export function sheetNotFound(sheet: string): UserError {
  return new UserError('sheet-not-found', {
    da: `Arket »${sheet}« findes ikke i projektmappen. Måske er det omdøbt eller slettet; læs projektmappen igen.`,
    en: `The sheet “${sheet}” is not in the workbook. It may have been renamed or deleted; read the workbook again.`,
  });
}
