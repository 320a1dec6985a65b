import { createContext, useContext, type ReactNode } from 'react';
import type { Language, Text } from '../../workbook/text';

const LanguageContext = createContext<Language>('da');

export function LanguageProvider(props: { language: Language; children: ReactNode }): ReactNode {
  return <LanguageContext.Provider value={props.language}>{props.children}</LanguageContext.Provider>;
}

/** The user's language, and how to say a text in it. */
export function useLanguage(): { readonly language: Language; readonly say: (text: Text) => string } {
  const language = useContext(LanguageContext);
  return { language, say: (text) => text[language] };
}
