import type { EntityOwner } from '@/core/matching/model';

/** An owner without any rule of its own. */
export function plainOwner(parts: Partial<EntityOwner> & Pick<EntityOwner, 'id' | 'caption'>): EntityOwner {
  return {
    role: 'entity',
    schema: 'Company',
    statusClass: 'known',
    everydayWordIn: [],
    wordAcronyms: [],
    related: [],
    closelyRelated: [],
    hasNamesakes: false,
    needsIdentity: false,
    givenNames: [],
    ...parts,
  };
}

/** The one name of most tests. */
export const AERO_HIT = plainOwner({ id: 'aero-hit', caption: 'Aero-HIT', statusClass: 'freeze' });
