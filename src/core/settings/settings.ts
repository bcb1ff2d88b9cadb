import { ENTITY_ID, PACK_ID } from '../entities/id-patterns';
import { z } from '../zod-mini';
import { SETTINGS_VERSION } from './default-settings';

/** Host name as `URL.hostname` prints it: lower case, punycode, no port. */
export const SiteHost = z
  .string()
  .check(z.minLength(1), z.maxLength(253), z.regex(/^[^\s/:@?#]+$|^\[[0-9a-f:.]+\]$/));

/** Everything the reader can choose. Stored as one value, so that a reader never sees half a change. */
export const Settings = z.strictObject({
  version: z.literal(SETTINGS_VERSION),
  /** Sidelight rests on every page. */
  paused: z.boolean(),
  /** `everywhere-except`: on, but for `offSites`. `only-on`: off, but for `onSites`. */
  mode: z.enum(['everywhere-except', 'only-on']),
  offSites: z.array(SiteHost).check(z.maxLength(5000)),
  onSites: z.array(SiteHost).check(z.maxLength(5000)),
  /** `highlight` changes nothing in the page; `marks` wraps names in focusable elements. */
  painter: z.enum(['highlight', 'marks']),
  appearance: z.strictObject({
    theme: z.enum(['system', 'light', 'dark']),
    underline: z.enum(['quiet', 'clear']),
    /** Milliseconds the pointer rests before the popover opens. */
    dwellMs: z.int().check(z.minimum(100), z.maximum(2000)),
  }),
  /** Names never shown on pages. They stay searchable. */
  mutedEntities: z.array(z.string().check(z.regex(ENTITY_ID))).check(z.maxLength(10_000)),
  /** Packs whose names are neither underlined nor found by the search. An id that no pack has any more stays, in case it comes back. */
  packsOff: z.array(z.string().check(z.regex(PACK_ID))).check(z.maxLength(200)),
  /** Which mentions of a name are underlined: all, the first in each frame, or the first in each of its sections. */
  mentions: z.enum(['every', 'first-on-page', 'first-in-section']),
  /** How much must speak for a name: the words around it may, or only what leaves no doubt (`core/matching/keep-certain.ts`). */
  strictness: z.enum(['normal', 'careful']),
  /** Languages in which nothing is underlined (BCP 47 primary subtags). */
  mutedLanguages: z.array(z.string().check(z.regex(/^[a-z]{2,3}$/))).check(z.maxLength(50)),
});
export type Settings = z.infer<typeof Settings>;
