import { z } from '../zod';

/** Language code as pages and cue sets use it: `en`, `ru`, `uk`, `zh`, `*` for any. */
const Language = z.string().regex(/^([a-z]{2,3}|\*)$/);

/**
 * One name form. `strong`: shown alone unless the page says otherwise. `rare`: hardly anybody else's, but nobody was seen to write it so; a single word or
 * name of ours on the page is enough. `short`: needs the full name or a definition on the page, or cues. `cue-only`: needs a definite cue in the
 * same sentence.
 */
export const NameForm = z.strictObject({
  text: z.string().min(1),
  strength: z.enum(['strong', 'rare', 'short', 'cue-only']),
  kind: z.enum(['name', 'acronym', 'surname', 'product']).default('name'),
  /** Language whose grammar declines the form at build time; only for `ru` and `uk`. */
  decline: z.enum(['ru', 'uk']).optional(),
  /** Further inflected forms, written out, where no library declines the language. */
  forms: z.array(z.string().min(1)).default([]),
  /** The text must be joined by a hyphen (`Aero-HIT`, not `Aero HIT`). */
  hyphen: z.boolean().default(false),
  /** Capital letters must stand as written (`HIT`, not `Hit`). Without it a capital first letter is enough. */
  exactCase: z.boolean().default(false),
  /** An acronym whose letters are also an ordinary word (`HIT`, `BIT`): in headlines in capitals, as a verb or counted, it is that word. */
  word: z.boolean().default(false),
  /** Stands without a capital too, as a common noun of its language does (`шахеди`). */
  anyCase: z.boolean().default(false),
});
export type NameForm = z.infer<typeof NameForm>;

/** A person's name in one language. The build derives order, initials and cases. */
export const PersonName = z.strictObject({
  language: Language,
  given: z.string().min(1),
  patronymic: z.string().min(1).optional(),
  family: z.string().min(1),
  gender: z.enum(['male', 'female']),
  /** Of all forms that the build derives: `rare` or, where others bear the name, `short` where nobody has seen it written so. */
  strength: z.enum(['strong', 'rare', 'short']).default('strong'),
});
export type PersonName = z.infer<typeof PersonName>;

/**
 * Words that speak for or against the entity. A trailing `*` matches any ending (`беспилотн*`, `Flughafen*`). `reach` is how far from the
 * name the word may stand; `weight` 2 decides alone, 1 needs company, 0 says nothing but whom the name can mean (`identifies`).
 */
export const CueGroup = z.strictObject({
  reach: z.enum(['adjacent', 'sentence', 'paragraph', 'section', 'page']),
  weight: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  /** Names of shared sets in `cue-sets.json`. */
  sets: z.array(z.string()).default([]),
  /** Language → phrases. */
  phrases: z.record(Language, z.array(z.string().min(2))).default({}),
  why: z.string().optional(),
  /** Counter-cues only: they speak against strong names too (a racehorse called Aero-HIT), not only against short ones. */
  alsoStrong: z.boolean().default(false),
  /** The name is a word too, and this group speaks of the word: nobody else bears the full name for that. */
  ofTheWord: z.boolean().default(false),
  /** Cues only: where an entity has such groups, its short names are shown only if one of their words is heard: an airport alone is not ours. */
  identifies: z.boolean().default(false),
});
export type CueGroup = z.infer<typeof CueGroup>;

export const MatchingRules = z.strictObject({
  names: z.array(NameForm).min(1),
  persons: z.array(PersonName).default([]),
  cues: z.array(CueGroup).default([]),
  counterCues: z.array(CueGroup).default([]),
  /** Languages in which a short form is an everyday word (`autel` in French): there a cue alone never suffices. */
  everydayWordIn: z.array(Language).default([]),
});
export type MatchingRules = z.infer<typeof MatchingRules>;

/** `assets/pack/cue-sets.json`: set name → language → phrases. */
export const CueSets = z.record(
  z.string().regex(/^[a-z-]+$/),
  z.record(Language, z.array(z.string().min(1))),
);
export type CueSets = z.infer<typeof CueSets>;
