import { MAX_QUERY_UNITS } from '@/core/limits';
import type { OmniboxLine } from '@/extension/omnibox';
import { interfaceLanguage } from '@/extension/translate';
import type { EngineHost } from './engine-host';
import { findNames } from './find-names';
import { resultsIn } from './in-reader-language';

/** The names that fit what is typed behind the keyword, as the popup lists them: the caption in the reader's language, and the name that matched where it is another one. */
export async function suggestNames(host: EngineHost, text: string, limit: number): Promise<OmniboxLine[]> {
  const query = text.trim().slice(0, MAX_QUERY_UNITS);
  if (query === '') return [];
  const [results, pack] = await Promise.all([findNames(host, query, limit), host.pack()]);
  return resultsIn(interfaceLanguage(), results, pack).map(({ caption, matched }) => ({
    content: caption,
    description: matched === undefined ? caption : `${caption} (${matched})`,
  }));
}
