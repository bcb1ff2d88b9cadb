import { z } from '../zod';
import { PACK_ID } from './id-patterns';
import { PartialDate } from './partial-date';

/** The languages of the interface beside English, as captions name them. */
const CAPTION_LANGUAGES = ['de', 'es', 'fr', 'pl', 'ru', 'uk', 'zh'] as const;

/** `assets/pack/<pack>/pack.json`: what a bundled dataset is and how old it is. */
export const PackInfo = z.strictObject({
  id: z.string().regex(PACK_ID),
  /** In English. */
  title: z.string().min(1),
  /** The title in the other languages of the interface: in all of them, or absent. */
  captions: z.record(z.enum(CAPTION_LANGUAGES), z.string().min(1)).optional(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Day on which the facts were last verified as a whole. */
  date: PartialDate,
  /** In English. */
  description: z.string().min(1),
  /** The description in the other languages, likewise. */
  descriptions: z.record(z.enum(CAPTION_LANGUAGES), z.string().min(1)).optional(),
  /** In English. */
  licence: z.string().min(1),
  /** The licence in the other languages, likewise. */
  licences: z.record(z.enum(CAPTION_LANGUAGES), z.string().min(1)).optional(),
  /** Earlier versions, newest first, each with one sentence on what the next one changed. Absent for a pack in its first version. */
  history: z
    .array(z.strictObject({ version: z.string().min(1), date: PartialDate, note: z.string().min(1) }))
    .optional(),
});
export type PackInfo = z.infer<typeof PackInfo>;
