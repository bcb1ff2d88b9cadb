import type { EntityReply, OverviewReply } from '@/core/messages/ui-to-background';
import type { EntityDeps } from '@/ui/entity/entity-deps';
import { sampleEntity } from '../sample-entity';
import { sampleConnections, sampleName, sampleOverview } from '../sample-overview';

/** Lantern Works makes the Storm Lamp, which Kite Works makes too. */
const sampleNetwork = sampleOverview(
  [
    sampleName('lantern-works'),
    sampleName('storm-lamp', { caption: 'Storm Lamp' }),
    sampleName('kite-works'),
  ],
  sampleConnections('lantern-works>storm-lamp', 'kite-works>storm-lamp'),
);

/** The world as the entity page sees it, and what the page did to it. */
export function fakeDeps(
  reply: EntityReply,
  { id = sampleEntity.id, overview = sampleNetwork }: { id?: string | null; overview?: OverviewReply } = {},
) {
  const copied: string[] = [];
  const titles: string[] = [];
  const deps: EntityDeps = {
    id,
    ask: (async ({ type }) => (type === 'overview' ? overview : reply)) as EntityDeps['ask'],
    loadFlags: async () => ({ ru: ['svg', { viewBox: '0 0 3 2' }, []] }),
    copy: async (text) => void copied.push(text),
    today: () => '2026-11-30',
    setTitle: (title) => void titles.push(title),
    loadTheme: async () => 'dark',
    linkTo: (fragment) => `https://sidelight.example/entity.html#${fragment}`,
    readTypeMetrics: () => ({ em: 16, title: (text) => text.length * 8, small: (text) => text.length * 6 }),
    readPageWidth: () => 930,
    scrollToFragment: () => undefined,
  };
  return { deps, copied, titles };
}
