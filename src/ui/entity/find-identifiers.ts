import type { Entity } from '@/core/entities/entity';
import { IDENTIFIER_PROPERTIES, type IdentifierProperty } from '@/core/entities/identifier-properties';
import type { AuthorityId } from '@/core/entities/status';
import { listSource, valueSources } from './value-sources';

/** A number under which a register or list knows the entity. */
export interface Identifier {
  /** Property of the pack, or the list that gave the number. */
  kind: IdentifierProperty | AuthorityId;
  value: string;
  /** Keys of the sources that are seen to print it. */
  sources: string[];
}

/** Register numbers first, then the reference of each listing, each value once per kind. */
export function findIdentifiers(entity: Entity): Identifier[] {
  const registered = IDENTIFIER_PROPERTIES.flatMap((kind) =>
    (entity.properties[kind] ?? []).map((value): Identifier => ({
      kind,
      value,
      sources: valueSources(entity, value),
    })),
  );
  const listed = entity.statuses.flatMap((status): Identifier[] =>
    status.reference === undefined
      ? []
      : [{ kind: status.authority, value: status.reference, sources: listSource(status) }],
  );
  const found = new Map<string, Identifier>();
  for (const one of [...registered, ...listed]) {
    const key = `${one.kind} ${one.value}`;
    const known = found.get(key)?.sources ?? [];
    found.set(key, { ...one, sources: [...new Set([...known, ...one.sources])] });
  }
  return [...found.values()];
}
