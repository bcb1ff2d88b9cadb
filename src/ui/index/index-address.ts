import { MAX_QUERY_UNITS } from '@/core/limits';
import { ARRANGEMENTS, FACETS, type IndexView, WHOLE_INDEX } from './index-view';

/** The view that an address asks for (`?by=country&kind=Company&q=hit`). What cannot be read is left at its default. */
export function readIndexAddress(search: string): IndexView {
  const params = new URLSearchParams(search);
  const by = ARRANGEMENTS.find((known) => known === params.get('by')) ?? WHOLE_INDEX.by;
  const filters = Object.fromEntries(
    FACETS.flatMap((facet) => {
      const value = params.get(facet);
      return value ? [[facet, value.slice(0, MAX_QUERY_UNITS)]] : [];
    }),
  ) as IndexView['filters'];
  return { query: (params.get('q') ?? '').slice(0, MAX_QUERY_UNITS), by, filters };
}

/** The address of a view; the whole index has none. */
export function writeIndexAddress({ query, by, filters }: IndexView): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  if (by !== WHOLE_INDEX.by) params.set('by', by);
  for (const facet of FACETS) {
    const value = filters[facet];
    if (value !== undefined) params.set(facet, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
