import type { Text } from '../../workbook/text';
import { engineReads } from './engine';
import type { FormulaToken } from '../../workbook/formula-tokens';

/** Why a formula is left with the value it had, instead of being calculated wrongly: what its text alone tells. */
export type FormulaGap =
  'web-service' | 'file-name' | 'other-workbook' | 'range-from-function' | 'unknown-function' | 'unreadable';

export type GapReason = FormulaGap | 'circular';

/** What a formula shows when it cannot be calculated and has no value from before. */
export const VALUE_OF_GAP: Readonly<Record<FormulaGap, string>> = {
  'web-service': '#VALUE!',
  'file-name': '#VALUE!',
  'other-workbook': '#REF!',
  'range-from-function': '#VALUE!',
  'unknown-function': '#NAME?',
  unreadable: '#NAME?',
};

export const GAP_TEXT: Readonly<Record<GapReason, Text>> = {
  'web-service': {
    da: 'Formlen henter data fra nettet med WEBSERVICE. Kompasark går aldrig på nettet, så cellen beholder den værdi, Excel sidst gav den.',
    en: 'The formula fetches data from the web with WEBSERVICE. Kompasark never goes online, so the cell keeps the value Excel last gave it.',
  },
  'file-name': {
    da: 'Formlen spørger efter filens navn, som kun Excel kender. Cellen beholder den værdi, Excel sidst gav den.',
    en: 'The formula asks for the name of the file, which only Excel knows. The cell keeps the value Excel last gave it.',
  },
  'other-workbook': {
    da: 'Formlen læser i en anden projektmappe. Cellen beholder den værdi, Excel sidst gav den.',
    en: 'The formula reads another workbook. The cell keeps the value Excel last gave it.',
  },
  'range-from-function': {
    da: 'Formlen danner et område med en funktion, fx A1:INDEX(…), som Kompasark ikke kan beregne. Åbn filen i Excel for at få den beregnet.',
    en: 'The formula makes a range with a function, such as A1:INDEX(…), which Kompasark cannot calculate. Open the file in Excel to have it calculated.',
  },
  circular: {
    da: 'Formlen afhænger af sit eget resultat (en cirkulær reference). Cellen beholder sin værdi; ret formlen i Excel.',
    en: 'The formula depends on its own result (a circular reference). The cell keeps its value; correct the formula in Excel.',
  },
  'unknown-function': {
    da: 'Formlen bruger en funktion, som Kompasark ikke kan beregne. Åbn filen i Excel for at få den beregnet.',
    en: 'The formula uses a function that Kompasark cannot calculate. Open the file in Excel to have it calculated.',
  },
  unreadable: {
    da: 'Formlen er skrevet på en måde, som Kompasark ikke kan beregne. Åbn filen i Excel for at få den beregnet.',
    en: 'The formula is written in a way that Kompasark cannot calculate. Open the file in Excel to have it calculated.',
  },
};

/** Functions the engine answers without knowing: what it is shown is not the workbook's own formulas, or the answer is made up. */
const NOT_THE_ENGINES: ReadonlySet<string> = new Set([
  'ISFORMULA',
  'FORMULATEXT',
  'INFO',
  'PHONETIC',
  'BAHTTEXT',
]);

/**
 * The reason a formula cannot be calculated here, or `null`.
 *
 * @param isKnown whether somebody calculates the function of this upper-case name.
 */
export function gapOf(
  spelled: string,
  tokens: readonly FormulaToken[],
  isKnown: (functionName: string) => boolean,
): FormulaGap | null {
  const functions = functionNames(tokens);
  if (functions.includes('WEBSERVICE')) return 'web-service';
  const asked = functions.includes('CELL') ? cellInfo(tokens) : [];
  if (asked.some((info) => /^"filename"$/i.test(info))) return 'file-name';
  if (tokens.some(isInOtherWorkbook)) return 'other-workbook';
  if (tokens.some(({ kind, text }) => kind === 'mark' && text === ':')) return 'range-from-function';
  if (!engineReads(spelled)) return 'unreadable';
  const locals = new Set(tokens.filter(({ kind }) => kind === 'name').map(({ text }) => text.toUpperCase()));
  const unknown = functions.some((name) => NOT_THE_ENGINES.has(name) || !(locals.has(name) || isKnown(name)));
  return unknown || asked.some((info) => !CELL_INFO.test(info)) ? 'unknown-function' : null;
}

/** The functions a formula calls, in upper case without the prefixes that files put before newer ones. */
export function functionNames(tokens: readonly FormulaToken[]): readonly string[] {
  return tokens
    .filter(({ kind }) => kind === 'function')
    .map(({ text }) => text.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, ''));
}

/** What CELL can be asked for here besides the file's name; the rest is about looks, which the engine makes up. */
const CELL_INFO = /^"(?:address|col|contents|row|type)"$/i;

/** The first argument of every call of CELL; empty where it is no text. */
function cellInfo(tokens: readonly FormulaToken[]): readonly string[] {
  return tokens
    .map(({ kind, text }, index) =>
      kind === 'function' && text.toUpperCase() === 'CELL' ? tokens[index + 2] : null,
    )
    .filter((argument) => argument !== null)
    .map((argument) => (argument?.kind === 'text' ? argument.text : ''));
}

function isInOtherWorkbook({ kind, text }: FormulaToken): boolean {
  return kind === 'sheet' && text.includes('[') && text !== '[0]!';
}
