import { useEffect, useState } from 'preact/hooks';
import { captionIn } from '@/core/entities/caption';
import { useLanguage } from '@/ui/kit/language-context';
import type { OptionsDeps } from './options-deps';

/** Captions of entities by id, in the reader's language. An id that no pack knows any more keeps its id as caption. */
export function useCaptions(ask: OptionsDeps['ask'], ids: readonly string[]): ReadonlyMap<string, string> {
  const { tag } = useLanguage();
  const [captions, setCaptions] = useState<ReadonlyMap<string, string>>(new Map());
  const key = ids.join(' ');
  useEffect(() => {
    let isCurrent = true;
    const wanted = key === '' ? [] : key.split(' ');
    void Promise.all(
      wanted.map(async (id): Promise<[string, string]> => {
        const reply = await ask({ type: 'entity', id });
        return [id, reply.ok ? captionIn(tag, reply.entity) : id];
      }),
    ).then((entries) => isCurrent && setCaptions(new Map(entries)));
    return () => {
      isCurrent = false;
    };
  }, [ask, key, tag]);
  return captions;
}
