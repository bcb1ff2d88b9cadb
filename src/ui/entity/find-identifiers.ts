import type { Entity } from '@/core/entities/entity';
import { IDENTIFIER_PROPERTIES, type IdentifierProperty } from '@/core/entities/identifier-properties';
import type { AuthorityId } from '@/core/entities/status';

/** A number under which a register or list knows the entity. */
export interface Identifier {
  /** Property of the pack, or the list that gave the number. */
  kind: IdentifierProperty | AuthorityId;
  value: string;
}

/** Register numbers first, then the reference of each listing, each value once per kind. */
export function findIdentifiers(entity: Entity): Identifier[] {
  const registered = IDENTIFIER_PROPERTIES.flatMap((kind) =>
    (entity.properties[kind] ?? []).map((value): Identifier => ({ kind, value })),
  );
  const listed = entity.statuses.flatMap((status): Identifier[] =>
    status.reference === undefined ? [] : [{ kind: status.authority, value: status.reference }],
  );
  const seen = new Set<string>();
  return [...registered, ...listed].filter(({ kind, value }) => {
    const key = `${kind} ${value}`;
    return !seen.has(key) && seen.add(key);
  });
}
