import { MAX_QUERY_UNITS } from '@/core/limits';
import { searchKeys } from '@/core/matching/search-key';
import { openEntityPage, openSearchPage, type OpenPlace } from '@/extension/tabs';
import type { EngineHost } from './engine-host';
import { findNames } from './find-names';

/** Opens what the reader selected or typed: the entity page where it is a name of exactly one entity, the search otherwise. */
export async function lookUp(
  host: EngineHost,
  selection: string,
  { opener, isPrivate }: { opener?: OpenPlace; isPrivate: boolean },
): Promise<void> {
  const query = selection.replace(/\s+/g, ' ').trim().slice(0, MAX_QUERY_UNITS);
  // The search page says itself that the data cannot be read.
  const results = await findNames(host, query, 2).catch(() => []);
  const [exact, ...others] = results.filter((result) => isSameName(query, result.matched ?? result.caption));
  if (exact && others.length === 0) await openEntityPage(exact.id, opener);
  else await openSearchPage(query, { opener, isPrivate });
}

/** The same but for case, accents and the like. */
function isSameName(left: string, right: string): boolean {
  return searchKeys(left).join(' ') === searchKeys(right).join(' ');
}
