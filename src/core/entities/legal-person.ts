import { z } from '../zod';
import { AuthorityId } from './status';

/**
 * One of several legal persons behind one brand, told apart by its numbers; or a name that lists print without any number. Its list entries
 * are its own: none passes to another person of the brand.
 */
export const LegalPerson = z.strictObject({
  /** As registered or as printed: `LLC CST`. */
  name: z.string().min(1),
  /** Empty where no source prints a number for this name. */
  identifiers: z
    .array(
      z.strictObject({
        kind: z.enum(['innCode', 'ogrnCode', 'okpoCode', 'registrationNumber', 'idNumber']),
        value: z.string().min(1),
      }),
    )
    .default([]),
  /** List entries that name this person, by list and number of the entry. */
  entries: z
    .array(z.strictObject({ authority: AuthorityId, reference: z.string().min(1).optional() }))
    .default([]),
  note: z.string().min(1).optional(),
  sources: z.array(z.string()).min(1),
});
export type LegalPerson = z.infer<typeof LegalPerson>;
