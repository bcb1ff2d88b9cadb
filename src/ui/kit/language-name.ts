import type { Language } from './language';

/** Name of a language in the reader's own. A tag that is none is shown as it stands. */
export function languageName(of: string, { tag }: Language): string {
  try {
    return new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(of) ?? of;
  } catch {
    return of;
  }
}

/** Several of them, as a list on one line. */
export function languageNames(of: readonly string[], language: Language): string {
  const items = of.map((one) => languageName(one, language));
  return new Intl.ListFormat(language.tag, { type: 'unit', style: 'short' }).format(items);
}
