import type { NameKind, Strength } from './model';

/** What a phrase of the index stands for. */
export type PhraseRole = 'name' | 'cue' | 'rival' | 'given-name';

/**
 * `any`: as the reader types it · `capital`: the first letter that has a case is a capital · `exact`: capitals as in the phrase (a text all in
 * capitals is `exact` only for a phrase all in capitals).
 */
export type CaseRule = 'any' | 'capital' | 'exact';

/**
 * What may stand between the words. `any`: space, hyphen, quotation marks · `hyphen`: hyphens only · `punctuated`: full stops and commas
 * too · `joined-tag`: one joined word, and only after `#` or `@`.
 */
export type Separators = 'any' | 'hyphen' | 'joined-tag' | 'punctuated';

/** One phrase to be found. */
export interface IndexEntry {
  /** As written; words of at least three letters may end in `*` for any ending. */
  phrase: string;
  /** What the hit reports; a 32-bit number without sign. */
  owner: number;
  role: PhraseRole;
  strength: Strength;
  kind: NameKind;
  caseRule: CaseRule;
  separators: Separators;
}
