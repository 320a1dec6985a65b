import { isCellError } from '../../workbook/cell-value';
import type { CellContent } from '../../workbook/change-set';
import type { Language } from '../../workbook/text';

const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** A cell's content as a person reads it; `null` for a blank. Text stands in quotation marks, so that spaces show. */
export function shownContent(content: CellContent, language: Language): string | null {
  if ('formula' in content) return `=${content.formula}`;
  const { value } = content;
  if (value === null) return null;
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') {
    return value.toLocaleString(LOCALES[language], { maximumSignificantDigits: 15 });
  }
  if (typeof value === 'boolean') return BOOLEANS[language][value ? 1 : 0];
  return language === 'da' ? `»${value}«` : `“${value}”`;
}

const BOOLEANS = { da: ['FALSK', 'SAND'], en: ['FALSE', 'TRUE'] } as const;
