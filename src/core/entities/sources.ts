import { z } from '../zod';
import { PartialDate } from './partial-date';

/** A publication that facts and statuses point at by its key in `sources.json`. */
export const Source = z.strictObject({
  publisher: z.string().min(1),
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  /** Date of publication or of the list copy. Absent where it gives none; then the interface says so. */
  published: PartialDate.optional(),
  /** Day on which the page or list copy was last opened. */
  accessed: PartialDate,
  /** `official` list or register, `press`, `company` statement, `low-trust` is never used for facts. */
  kind: z.enum(['official', 'press', 'company']),
});
export type Source = z.infer<typeof Source>;

export const Sources = z.record(z.string().regex(/^[a-z0-9-]+$/), Source);
export type Sources = z.infer<typeof Sources>;
