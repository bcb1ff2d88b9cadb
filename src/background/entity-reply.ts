import type { Entity } from '@/core/entities/entity';
import type { PackData } from '@/core/entities/pack-file';
import type { PackVersion } from '@/core/entities/pack-version';
import type { Source } from '@/core/entities/sources';
import type { EntityReply } from '@/core/messages/ui-to-background';

/** Everything the entity page shows: the entity, each source it points at, and the captions of related entities of the pack. */
export function replyWithEntity(pack: PackData, id: string): EntityReply {
  const packed = pack.entities.get(id);
  const info = packed && pack.packs.get(packed.pack);
  if (!info) return { ok: false, error: 'unknown-entity' };
  const { pack: _pack, ...entity } = packed;
  return {
    ok: true,
    entity,
    sources: sourcesOf(entity, pack),
    related: relatedOf(entity, pack),
    pack: { ...info, ...(info.history && { history: historyOf(info.history, id) }) },
  };
}

/** The versions of the pack with what they changed in this entity alone. */
function historyOf(history: readonly PackVersion[], id: string): PackVersion[] {
  return history.map(({ changes, before, ...version }) => ({
    ...version,
    ...(changes && { changes: only(changes, id) }),
    ...(before && { before: only(before, id) }),
  }));
}

function only<Value>(by: Readonly<Record<string, Value>>, id: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(by).filter(([key]) => key === id));
}

function sourcesOf(entity: Entity, { sources }: PackData): Record<string, Source> {
  const keys = [
    entity.summary,
    ...entity.statuses,
    ...entity.facts,
    ...entity.relations,
    ...entity.homonyms,
    ...entity.legalPersons,
  ].flatMap((part) => part.sources);
  return pick(keys, (key) => (Object.hasOwn(sources, key) ? sources[key] : undefined));
}

function relatedOf(entity: Entity, { entities }: PackData): Record<string, string> {
  return pick(
    entity.relations.map((relation) => relation.to),
    (id) => entities.get(id)?.caption,
  );
}

function pick<Value>(
  keys: readonly string[],
  find: (key: string) => Value | undefined,
): Record<string, Value> {
  const found: Record<string, Value> = {};
  for (const key of keys) {
    const value = find(key);
    if (value !== undefined) found[key] = value;
  }
  return found;
}
