import type { Entity, Properties } from '@/core/entities/entity';
import { valueSources } from './value-sources';

/** `date` is a partial date, `words` are the pack's own in English; the rest is `print`: names, and what stands as the record prints it. */
type ParticularKind = 'date' | 'words' | 'print';

/** Properties that describe, in the order of the page: message key and kind of value. */
const PROPERTIES = {
  position: ['entityPosition', 'words'],
  birthDate: ['entityBirthDate', 'date'],
  birthPlace: ['entityBirthPlace', 'print'],
  gender: ['entityGender', 'words'],
  incorporationDate: ['entityIncorporationDate', 'date'],
  legalForm: ['entityLegalForm', 'print'],
  parent: ['entityParent', 'print'],
  sector: ['entitySector', 'words'],
  address: ['entityAddress', 'print'],
  website: ['entityWebsite', 'print'],
} as const satisfies Partial<Record<keyof Properties, readonly [key: string, kind: ParticularKind]>>;

/** One line of particulars. */
export interface Particular {
  key: string;
  kind: ParticularKind;
  /** Each with the keys of the sources that are seen to print it. */
  values: { text: string; sources: string[] }[];
}

/** What else the records say, where they say it. */
export function findParticulars(entity: Entity): Particular[] {
  return (Object.keys(PROPERTIES) as (keyof typeof PROPERTIES)[]).flatMap((property) => {
    const [key, kind] = PROPERTIES[property];
    const values = entity.properties[property]?.map((text) => ({
      text,
      sources: valueSources(entity, text),
    }));
    return values ? [{ key, kind, values }] : [];
  });
}
