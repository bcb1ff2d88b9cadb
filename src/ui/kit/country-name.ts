import type { Language } from './language';

/** Name of a country in the reader's language. A code that is no country is shown as it stands, in capitals. */
export function countryName(code: string, language: Language): string {
  const upper = code.toUpperCase();
  try {
    return new Intl.DisplayNames([language.tag, 'en'], { type: 'region' }).of(upper) ?? upper;
  } catch {
    return upper;
  }
}
