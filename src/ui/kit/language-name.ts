import type { Language } from './language';

/** Name of a language in the reader's own. A tag that is none is shown as it stands. */
export function languageName(of: string, { tag }: Language): string {
  try {
    return new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(of) ?? of;
  } catch {
    return of;
  }
}
