import { createContext, useContext } from 'react';
import type { Language, Text } from '../workbook/text';

const LanguageContext = createContext<Language>('da');

export const LanguageProvider = LanguageContext.Provider;

/** How to say a text in the user's language. */
export function useSay(): (text: Text) => string {
  const language = useContext(LanguageContext);
  return (text) => text[language];
}
