import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from './language';

/** The reader's language for a whole page of ours; without a provider every text is its key. */
export const LanguageContext = createContext<Language>({ translate: (key) => key, tag: 'en' });

/** The reader's language, for pieces of a page that are too deep for a prop. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
