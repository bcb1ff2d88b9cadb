import type { PackData } from '@/core/entities/pack-file';
import { createSearch, type Search, type SearchResult } from '@/core/matching/search';
import { loadSettings } from '@/extension/settings-store';
import type { EngineHost } from './engine-host';
import { searchEntry } from './search-entry';

/** The search over the packs that are not off. */
export type SearchWithout = (packsOff: readonly string[]) => Search;

/** The best `limit` entities for a query, of the packs that the reader has switched on. Rejects where the data cannot be read. */
export async function findNames(host: EngineHost, query: string, limit: number): Promise<SearchResult[]> {
  const [searchWithout, { settings }] = await Promise.all([host.search(), loadSettings()]);
  return searchWithout(settings.packsOff).find(query, limit);
}

/** Readers switch packs seldom, so the last search is kept. */
export function createSearches({ entities }: PackData): SearchWithout {
  let last: { key: string; search: Search } | undefined;
  return (packsOff) => {
    const key = packsOff.join(' ');
    if (last?.key !== key) {
      const on = [...entities.values()].filter(({ pack }) => !packsOff.includes(pack));
      last = { key, search: createSearch(on.map(searchEntry)) };
    }
    return last.search;
  };
}
