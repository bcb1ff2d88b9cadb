import type { FrameHolds, PageSummary } from '@/core/messages/to-page';
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
  take(frameId: number, holds: FrameHolds): void;
  /** Entities of all frames, those of the top frame first, one entry an entity and frame. Those not looked up yet are left out. */
  list(own: readonly EntityCount[]): PageSummary['entities'];
  /** Number of different entities over all frames. */
  count(own: readonly EntityCount[]): number;
  /** State of the whole page, by that of the top frame: as long as that one is read, or was, the frames have a say. */
  state(own: PageSummary['state']): PageSummary['state'];
}

/** The first of these that holds of any frame holds of the page: what is still being read may yet be read to its end. */
const ADDED_UP: readonly PageSummary['state'][] = ['scanning', 'stopped-at-limit', 'done'];

const TOP_FRAME = 0;

/** `lookUp` tells how an entity of another frame is shown; reports carry ids only. `onListed` hears of each that turns out to be on a list. */
export function createFrameTally(
  lookUp: (id: string) => Promise<Pick<EntityCount, 'caption' | 'statusClass'> | undefined>,
  onListed: () => void,
): FrameTally {
  const frames = new Map<number, FrameHolds>();
  const looks = new Map<string, Pick<EntityCount, 'caption' | 'statusClass'>>();
  const learn = async (id: string) => {
    const look = await lookUp(id);
    if (!look) return;
    looks.set(id, look);
    if (look.statusClass !== 'known') onListed();
  };
  return {
    take(frameId, { state, entities }) {
      if (entities.length > 0 || state !== 'done') frames.set(frameId, { state, entities });
      else frames.delete(frameId);
      for (const { id } of entities) {
        if (looks.has(id)) continue;
        void learn(id);
      }
    },
    list(own) {
      const others = [...frames].flatMap(([frameId, { entities }]) =>
        entities.flatMap(({ id, count }) => {
          const look = looks.get(id);
          return look ? [{ id, caption: look.caption, statusClass: look.statusClass, count, frameId }] : [];
        }),
      );
      return [...own.map((entity) => ({ ...entity, frameId: TOP_FRAME })), ...others];
    },
    count(own) {
      const all = [own, ...[...frames.values()].map(({ entities }) => entities)];
      return new Set(all.flatMap((entities) => entities.map(({ id }) => id))).size;
    },
    state(own) {
      if (!ADDED_UP.includes(own)) return own;
      const all = new Set([own, ...[...frames.values()].map(({ state }) => state)]);
      return ADDED_UP.find((state) => all.has(state)) ?? own;
    },
  };
}
