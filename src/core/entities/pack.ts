import { z } from '../zod';
import { PACK_ID } from './id-patterns';
import { CAPTION_LANGUAGES, PackVersion } from './pack-version';
import { PartialDate } from './partial-date';

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
  /** Every version, newest first, this one included. Absent where only the version is known. */
  history: z.array(PackVersion).optional(),
});
export type PackInfo = z.infer<typeof PackInfo>;
