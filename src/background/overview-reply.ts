import { findConnections } from '@/core/entities/connections';
import { summarizeName } from '@/core/entities/name-summary';
import type { PackData } from '@/core/entities/pack-file';
import type { Source } from '@/core/entities/sources';
import type { OverviewReply } from '@/core/messages/ui-to-background';

/** Names and connections of the packs that are on. A connection into a pack that is off is left out with the name it leads to. */
export function replyWithOverview(data: PackData, packsOff: readonly string[]): OverviewReply {
  const on = [...data.entities.values()].filter(({ pack }) => !packsOff.includes(pack));
  const ids = new Set(on.map(({ id }) => id));
  const connections = findConnections(on).filter(({ from, to }) => ids.has(from) && ids.has(to));
  const sources: Record<string, Source> = {};
  for (const key of connections.flatMap(({ claims }) => claims).flatMap((claim) => claim.sources)) {
    const source = Object.hasOwn(data.sources, key) ? data.sources[key] : undefined;
    if (source) sources[key] = source;
  }
  return {
    ok: true,
    packs: [...data.packs.values()].map(({ history: _history, ...info }) => info),
    packsOff: [...data.packs.keys()].filter((id) => packsOff.includes(id)),
    names: on.map(summarizeName),
    connections,
    sources,
  };
}
