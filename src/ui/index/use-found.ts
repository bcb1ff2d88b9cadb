import { useEffect, useState } from 'preact/hooks';
import type { IndexDeps } from './index-deps';

/** As many results as a search gives. */
const MOST_RESULTS = 100;

/** What a search found: id → the name that matched, best first. `undefined` where nothing is searched for or no answer is there yet. */
export function useFound(
  { ask }: Pick<IndexDeps, 'ask'>,
  query: string,
): ReadonlyMap<string, string | undefined> | undefined {
  const [found, setFound] = useState<{ query: string; ids: ReadonlyMap<string, string | undefined> }>();
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === '') return;
    let isCurrent = true;
    const search = async () => {
      const reply = await ask({ type: 'search', query: wanted, limit: MOST_RESULTS });
      const results = reply.ok ? reply.results : [];
      if (isCurrent)
        setFound({ query: wanted, ids: new Map(results.map(({ id, matched }) => [id, matched])) });
    };
    void search();
    return () => {
      isCurrent = false;
    };
  }, [ask, wanted]);
  // While a longer query is on its way the last answer stays, so that the list does not flicker.
  return wanted === '' ? undefined : found?.ids;
}
