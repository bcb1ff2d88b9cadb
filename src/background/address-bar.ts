import { MAX_QUERY_UNITS } from '@/core/limits';
import type { OmniboxLine } from '@/extension/omnibox';
import type { EngineHost } from './engine-host';
import { findNames } from './find-names';

/** The names that fit what is typed behind the keyword: caption, and the name that matched where it is another one. */
export async function suggestNames(host: EngineHost, text: string, limit: number): Promise<OmniboxLine[]> {
  const query = text.trim().slice(0, MAX_QUERY_UNITS);
  if (query === '') return [];
  const results = await findNames(host, query, limit);
  return results.map(({ caption, matched }) => ({
    content: caption,
    description: matched === undefined ? caption : `${caption} (${matched})`,
  }));
}
