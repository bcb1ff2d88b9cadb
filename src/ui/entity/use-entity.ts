import { useEffect, useState } from 'preact/hooks';
import { EntityId } from '@/core/entities/entity';
import type { EntityReply } from '@/core/messages/ui-to-background';
import type { EntityDeps } from './entity-deps';

/** The entity of this page; `undefined` while it is fetched. An id that cannot exist is unknown without asking. */
export function useEntity({ ask, id }: Pick<EntityDeps, 'ask' | 'id'>): EntityReply | undefined {
  const [reply, setReply] = useState<EntityReply>();
  useEffect(() => {
    let isCurrent = true;
    const parsed = EntityId.safeParse(id);
    if (parsed.success)
      void ask({ type: 'entity', id: parsed.data }).then((answer) => isCurrent && setReply(answer));
    else setReply({ ok: false, error: 'unknown-entity' });
    return () => {
      isCurrent = false;
    };
  }, [ask, id]);
  return reply;
}
