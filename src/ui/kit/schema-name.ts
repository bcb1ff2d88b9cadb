import type { EntitySchema } from '@/core/entities/entity';
import type { Language } from './language';

const KEYS: Record<string, string> = {
  Person: 'kitKindPerson',
  Company: 'kitKindCompany',
  Organization: 'kitKindOrganization',
  PublicBody: 'kitKindPublicBody',
  Product: 'kitKindProduct',
  Vessel: 'kitKindVessel',
  Airplane: 'kitKindAirplane',
} satisfies Record<EntitySchema, string>;

/** What kind of thing an entity is, in plain words. A schema this version does not know is said to be unknown. */
export function schemaName(schema: string, language: Language): string {
  const key = Object.hasOwn(KEYS, schema) ? KEYS[schema] : undefined;
  return language.translate(key ?? 'kitKindOther');
}
