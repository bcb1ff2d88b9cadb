import { z } from '../zod';
import { Attribution } from './fact';
import { PartialDate } from './partial-date';

/** How two entities are linked. The direction is from the entity that holds the relation to `to`. */
export const RelationKind = z.enum([
  'produces',
  'produced-by',
  'owner-of',
  'owned-by',
  'beneficial-owner-of',
  'collaborates-with',
  'operates',
  'subsidiary-of',
  'parent-of',
  'not-the-same-as',
  'plans-to-produce',
  'designs',
  'designed-by',
  'develops',
  'developed-by',
  'supplies',
  'supplied-by',
  'leads',
  'led-by',
  'founded',
  'founded-by',
  'finances',
  'financed-by',
  'located-in',
  'version-of',
  'linked-to',
]);
export type RelationKind = z.infer<typeof RelationKind>;

/** A sourced link to another entity of the packs. */
export const Relation = z.strictObject({
  kind: RelationKind,
  to: z.string().min(1),
  date: PartialDate.optional(),
  attribution: Attribution,
  sources: z.array(z.string()).min(1),
  /** e.g. `alleged; denied by Autel`. */
  note: z.string().min(1).optional(),
});
export type Relation = z.infer<typeof Relation>;
