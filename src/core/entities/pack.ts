import { z } from '../zod';
import { PartialDate } from './partial-date';

/** `assets/pack/<pack>/pack.json`: what a bundled dataset is and how old it is. */
export const PackInfo = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Day on which the facts were last verified as a whole. */
  date: PartialDate,
  description: z.string().min(1),
  licence: z.string().min(1),
  /** Earlier versions, newest first, each with one sentence on what the next one changed. Absent for a pack in its first version. */
  history: z
    .array(z.strictObject({ version: z.string().min(1), date: PartialDate, note: z.string().min(1) }))
    .optional(),
});
export type PackInfo = z.infer<typeof PackInfo>;
