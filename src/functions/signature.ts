import { SPELLINGS, type FormulaSpelling } from '../workbook/formula-language/formula-language';
import type { Language } from '../workbook/text';
import { NAMESPACE, type EsgFunction } from './esg-function';

/** How a function is called: `ESG.ULYKKESFREKVENS(antal_ulykker; arbejdstimer; [faktor])`. */
export function signatureOf(
  { id, parameters }: EsgFunction,
  language: Language,
  { listSeparator }: Pick<FormulaSpelling, 'listSeparator'> = SPELLINGS[language],
): string {
  const args = parameters.map(({ name, optional }) => (optional ? `[${name[language]}]` : name[language]));
  return `${NAMESPACE}.${id}(${args.join(`${listSeparator} `)})`;
}
