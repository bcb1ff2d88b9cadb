import type { RelationKind } from '@/core/entities/relations';

const KEYS: Record<RelationKind, string> = {
  produces: 'entityRelationProduces',
  'produced-by': 'entityRelationProducedBy',
  'owner-of': 'entityRelationOwnerOf',
  'owned-by': 'entityRelationOwnedBy',
  'beneficial-owner-of': 'entityRelationBeneficialOwnerOf',
  'collaborates-with': 'entityRelationCollaboratesWith',
  operates: 'entityRelationOperates',
  'subsidiary-of': 'entityRelationSubsidiaryOf',
  'parent-of': 'entityRelationParentOf',
  'not-the-same-as': 'entityRelationNotTheSameAs',
  'plans-to-produce': 'entityRelationPlansToProduce',
  designs: 'entityRelationDesigns',
  'designed-by': 'entityRelationDesignedBy',
  develops: 'entityRelationDevelops',
  'developed-by': 'entityRelationDevelopedBy',
  supplies: 'entityRelationSupplies',
  'supplied-by': 'entityRelationSuppliedBy',
  leads: 'entityRelationLeads',
  'led-by': 'entityRelationLedBy',
  founded: 'entityRelationFounded',
  'founded-by': 'entityRelationFoundedBy',
  finances: 'entityRelationFinances',
  'financed-by': 'entityRelationFinancedBy',
  'located-in': 'entityRelationLocatedIn',
  'version-of': 'entityRelationVersionOf',
  'linked-to': 'entityRelationLinkedTo',
};

/** Message key of the link in words, read from the entity of the page to the other one: `produces`. */
export function relationKey(kind: RelationKind): string {
  return KEYS[kind];
}
