import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';

/** What every refusal of a file ends with: the way on for the person who chose it. */
const SAVE_AGAIN = {
  da: 'Åbn filen i Excel, gem den igen som Excel-projektmappe (.xlsx), og prøv med den nye fil.',
  en: 'Open the file in Excel, save it again as an Excel workbook (.xlsx), and try the new file.',
};

export function notAWorkbook(): UserError {
  return new UserError('not-a-workbook', {
    da: 'Filen er ikke en Excel-projektmappe (.xlsx). Vælg en fil, der er gemt som Excel-projektmappe.',
    en: 'The file is not an Excel workbook (.xlsx). Choose a file that was saved as an Excel workbook.',
  });
}

export function truncatedWorkbook(): UserError {
  return new UserError('truncated-workbook', {
    da: 'Filen er ikke hel: slutningen mangler. Hent eller kopiér den igen, og prøv med den hele fil.',
    en: 'The file is incomplete: its end is missing. Download or copy it again and try the whole file.',
  });
}

export function encryptedWorkbook(): UserError {
  return new UserError('encrypted-workbook', {
    da: 'Filen er beskyttet med en adgangskode og kan ikke læses. Åbn den i Excel, fjern adgangskoden under Filer > Oplysninger > Beskyt projektmappe, gem den, og prøv igen.',
    en: 'The file is protected with a password and cannot be read. Open it in Excel, remove the password under File > Info > Protect Workbook, save it, and try again.',
  });
}

export function oldExcelFormat(): UserError {
  return new UserError('xls-workbook', {
    da: `Filen er i det gamle Excel-format (.xls), som ikke kan læses. ${SAVE_AGAIN.da}`,
    en: `The file is in the old Excel format (.xls), which cannot be read. ${SAVE_AGAIN.en}`,
  });
}

export function binaryWorkbook(): UserError {
  return new UserError('xlsb-workbook', {
    da: `Filen er en binær Excel-projektmappe (.xlsb), som ikke kan læses. ${SAVE_AGAIN.da}`,
    en: `The file is a binary Excel workbook (.xlsb), which cannot be read. ${SAVE_AGAIN.en}`,
  });
}

/** @param what what was exceeded, as the end of a sentence without its full stop */
export function tooLarge(what: Text): UserError {
  return new UserError('workbook-too-large', {
    da: `Filen afvises, fordi ${what.da}. En almindelig projektmappe er langt mindre. ${SAVE_AGAIN.da}`,
    en: `The file is refused because ${what.en}. An ordinary workbook is far smaller. ${SAVE_AGAIN.en}`,
  });
}

export function missingPart(part: string): UserError {
  return new UserError('missing-part', {
    da: `Projektmappen er beskadiget: delen »${part}« mangler. ${SAVE_AGAIN.da}`,
    en: `The workbook is damaged: its part “${part}” is missing. ${SAVE_AGAIN.en}`,
  });
}

export function unsafeEntry(entry: string): UserError {
  return new UserError('unsafe-entry', {
    da: `Filen afvises, fordi den indeholder »${entry}« to gange eller under et ugyldigt navn. Det skriver Excel aldrig. ${SAVE_AGAIN.da}`,
    en: `The file is refused because it contains “${entry}” twice or under an invalid name. Excel never writes that. ${SAVE_AGAIN.en}`,
  });
}

export function unsafeXml(part: string): UserError {
  return new UserError('unsafe-xml', {
    da: `Filen afvises, fordi delen »${part}« har en dokumenttype (DOCTYPE). Det skriver Excel aldrig, og det kan misbruges. ${SAVE_AGAIN.da}`,
    en: `The file is refused because its part “${part}” has a document type (DOCTYPE). Excel never writes that, and it can be abused. ${SAVE_AGAIN.en}`,
  });
}

/** @param where the sheet's part and the cell, or whatever points at the damage. */
export function damagedPart(part: string, where?: string, options?: ErrorOptions): UserError {
  const place = where === undefined ? `»${part}«` : `»${part}« (${where})`;
  const placeEn = where === undefined ? `“${part}”` : `“${part}” (${where})`;
  return new UserError(
    'damaged-workbook',
    {
      da: `Projektmappen er beskadiget: delen ${place} kan ikke læses. ${SAVE_AGAIN.da}`,
      en: `The workbook is damaged: its part ${placeEn} cannot be read. ${SAVE_AGAIN.en}`,
    },
    options,
  );
}
