import { useEffect, useState } from 'preact/hooks';
import type { OverviewReply } from '@/core/messages/ui-to-background';
import type { EntityDeps } from './entity-deps';

/** All names and what links them; `undefined` while they are fetched. */
export function useOverview({ ask }: Pick<EntityDeps, 'ask'>): OverviewReply | undefined {
  const [reply, setReply] = useState<OverviewReply>();
  useEffect(() => {
    let isCurrent = true;
    void ask({ type: 'overview' }).then((answer) => isCurrent && setReply(answer));
    return () => {
      isCurrent = false;
    };
  }, [ask]);
  return reply;
}
