import { ARRANGEMENTS, FACETS, type IndexView, WHOLE_INDEX } from './index-view';

/** As long as the search takes it. */
const MAX_QUERY = 200;

/** The view that an address asks for (`?by=country&kind=Company&q=hit`). What cannot be read is left at its default. */
export function readIndexAddress(search: string): IndexView {
  const params = new URLSearchParams(search);
  const by = ARRANGEMENTS.find((known) => known === params.get('by')) ?? WHOLE_INDEX.by;
  const filters = Object.fromEntries(
    FACETS.flatMap((facet) => {
      const value = params.get(facet);
      return value ? [[facet, value.slice(0, MAX_QUERY)]] : [];
    }),
  ) as IndexView['filters'];
  return { query: (params.get('q') ?? '').slice(0, MAX_QUERY), by, filters };
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
