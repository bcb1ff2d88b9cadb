import { useEffect, useState } from 'preact/hooks';
import type { OptionsDeps } from './options-deps';

/** Captions of entities by id. An id that no pack knows any more keeps its id as caption. */
export function useCaptions(ask: OptionsDeps['ask'], ids: readonly string[]): ReadonlyMap<string, string> {
  const [captions, setCaptions] = useState<ReadonlyMap<string, string>>(new Map());
  const key = ids.join(' ');
  useEffect(() => {
    let isCurrent = true;
    const wanted = key === '' ? [] : key.split(' ');
    void Promise.all(
      wanted.map(async (id): Promise<[string, string]> => {
        const reply = await ask({ type: 'entity', id });
        return [id, reply.ok ? reply.entity.caption : id];
      }),
    ).then((entries) => isCurrent && setCaptions(new Map(entries)));
    return () => {
      isCurrent = false;
    };
  }, [ask, key]);
  return captions;
}
