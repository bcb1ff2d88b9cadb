import { openEntityPage, openSearchPage, type Opener } from '@/extension/tabs';
import type { EngineHost } from './engine-host';

/** Names are short; a longer selection is a passage, and its beginning is what the search field can take. */
const MAX_QUERY = 200;

/** Opens what the reader selected: the entity page where exactly one name answers, the search otherwise. */
export async function lookUp(host: EngineHost, selection: string, opener?: Opener): Promise<void> {
  const query = selection.replace(/\s+/g, ' ').trim().slice(0, MAX_QUERY);
  const results = await host.search().then(
    (search) => search.find(query, 2),
    // The search page says itself that the data cannot be read.
    () => [],
  );
  const [first] = results;
  if (first && results.length === 1) await openEntityPage(first.id, opener);
  else await openSearchPage(query, opener);
}
