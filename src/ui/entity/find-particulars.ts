import type { Properties } from '@/core/entities/entity';

/** Properties that describe, in the order of the page, with the message key of each. */
const KEYS = {
  position: 'entityPosition',
  birthDate: 'entityBirthDate',
  birthPlace: 'entityBirthPlace',
  gender: 'entityGender',
  incorporationDate: 'entityIncorporationDate',
  legalForm: 'entityLegalForm',
  parent: 'entityParent',
  sector: 'entitySector',
  address: 'entityAddress',
  website: 'entityWebsite',
} as const satisfies Partial<Record<keyof Properties, string>>;

/** One line of particulars. `isDate` values are partial dates. */
export interface Particular {
  key: string;
  values: string[];
  isDate: boolean;
}

/** What else the records say, where they say it. */
export function findParticulars(properties: Properties): Particular[] {
  return (Object.keys(KEYS) as (keyof typeof KEYS)[]).flatMap((property) => {
    const values = properties[property];
    return values ? [{ key: KEYS[property], values, isDate: property.endsWith('Date') }] : [];
  });
}
