import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '@/core/matching/search';
import type { NameCardReply } from '@/core/messages/ui-to-background';
import type { PopupDeps } from './popup-deps';

/**
 * What is known of the highlighted result; `undefined` while it is asked for. The next one is asked for ahead, so that nothing blinks as arrow keys
 * walk down. What could not be read is asked for again when the reader comes back to it.
 */
export function useCard(
  ask: PopupDeps['ask'],
  results: readonly SearchResult[],
  active: number,
): NameCardReply | undefined {
  const [cards, setCards] = useState<ReadonlyMap<string, NameCardReply>>(new Map());
  const asked = useRef(new Set<string>());
  const id = results[active]?.id;
  const nextId = results[active + 1]?.id;
  useEffect(() => {
    const learn = async (wanted: string) => {
      asked.current.add(wanted);
      const reply = await ask({ type: 'name-card', id: wanted });
      if (!reply.ok) asked.current.delete(wanted);
      setCards((known) => new Map(known).set(wanted, reply));
    };
    for (const wanted of [id, nextId])
      if (wanted !== undefined && !asked.current.has(wanted)) void learn(wanted);
  }, [ask, id, nextId]);
  return id === undefined ? undefined : cards.get(id);
}
