import { z } from '../zod';
import { PartialDate } from './partial-date';

/** Who stands behind a statement. The words of the interface are built from it, so it never goes missing. */
export const Attribution = z.discriminatedUnion('kind', [
  /** Read in an official list or register. */
  z.strictObject({ kind: z.literal('official-record'), by: z.string().min(1) }),
  /** Published by a newspaper, agency or analyst; `by` names the chain, e.g. `Bloomberg, via Ukrainska Pravda`. */
  z.strictObject({ kind: z.literal('reported'), by: z.string().min(1) }),
  /** Said by a party itself, e.g. a company about itself. */
  z.strictObject({ kind: z.literal('stated'), by: z.string().min(1) }),
  /** A denial by the party concerned. */
  z.strictObject({ kind: z.literal('denied'), by: z.string().min(1) }),
]);
export type Attribution = z.infer<typeof Attribution>;

/** One sentence about the entity, in our own words, with who says so and where. */
export const Fact = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  text: z.string().min(1).max(400),
  /** When the thing happened or was said. Absent where the source gives none. */
  date: PartialDate.optional(),
  attribution: Attribution,
  sources: z.array(z.string()).min(1),
  /** 1 is shown first in the popover; facts without a rank stand on the entity page only. */
  rank: z.number().int().min(1).max(9).optional(),
  /** Id of the fact that this one answers (a denial beside its allegation): the two are always shown together. */
  answers: z.string().optional(),
  /** What the fact tells that a reader must not miss: the person is said to be dead. `date` is then the day of death. */
  event: z.enum(['reported-death']).optional(),
});
export type Fact = z.infer<typeof Fact>;
