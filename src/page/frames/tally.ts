import type { PageSummary } from '@/core/messages/to-page';
import type { Bearer, PaintedMention } from '../paint/painter';

export type EntityCount = Bearer & { count: number };

/** How often each entity is named, in the order of the first mention. A name that several bear counts for each of them. */
export function countEntities(mentions: readonly PaintedMention[]): EntityCount[] {
  const counts = new Map<string, EntityCount>();
  const count = ({ id, caption, statusClass }: Bearer) => {
    const entry = counts.get(id);
    if (entry) entry.count += 1;
    else counts.set(id, { id, caption, statusClass, count: 1 });
  };
  for (const { entity: id, caption, statusClass, also } of mentions) {
    count({ id, caption, statusClass });
    also.forEach(count);
  }
  return [...counts.values()];
}

/** What the frames of a tab reported, kept by the top frame. */
export interface FrameTally {
  /** Replaces what a sub-frame reported before. */
  take(frameId: number, entities: readonly { id: string; count: number }[]): void;
  /** Entities of all frames, those of the top frame first, one entry an entity and frame. Those not looked up yet are left out. */
  list(own: readonly EntityCount[]): PageSummary['entities'];
  /** Number of different entities over all frames. */
  count(own: readonly EntityCount[]): number;
}

const TOP_FRAME = 0;

/** `lookUp` tells how an entity of another frame is shown; reports carry ids only. `onListed` hears of each that turns out to be on a list. */
export function createFrameTally(
  lookUp: (id: string) => Promise<Pick<EntityCount, 'caption' | 'statusClass'> | undefined>,
  onListed: () => void,
): FrameTally {
  const frames = new Map<number, readonly { id: string; count: number }[]>();
  const looks = new Map<string, Pick<EntityCount, 'caption' | 'statusClass'>>();
  const learn = async (id: string) => {
    const look = await lookUp(id);
    if (!look) return;
    looks.set(id, look);
    if (look.statusClass !== 'known') onListed();
  };
  return {
    take(frameId, entities) {
      if (entities.length > 0) frames.set(frameId, entities);
      else frames.delete(frameId);
      for (const { id } of entities) {
        if (looks.has(id)) continue;
        void learn(id);
      }
    },
    list(own) {
      const others = [...frames].flatMap(([frameId, entities]) =>
        entities.flatMap(({ id, count }) => {
          const look = looks.get(id);
          return look ? [{ id, caption: look.caption, statusClass: look.statusClass, count, frameId }] : [];
        }),
      );
      return [...own.map((entity) => ({ ...entity, frameId: TOP_FRAME })), ...others];
    },
    count(own) {
      return new Set([own, ...frames.values()].flatMap((entities) => entities.map(({ id }) => id))).size;
    },
  };
}
