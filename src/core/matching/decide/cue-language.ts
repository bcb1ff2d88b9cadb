import type { PageBlock } from '../model';

/** Languages of the Latin script that the cue sets know. */
const KNOWN = new Set(['en', 'de', 'fr', 'es', 'pl', 'it', 'cs', 'tr']);

/**
 * Whether a word of these languages says something in a block: not where the block is declared in another one that the cue sets know (`war` in German, `son` in
 * Spanish).
 */
export function isHeardIn(
  { lang }: Pick<PageBlock, 'lang'>,
  languages: readonly string[] | undefined,
): boolean {
  return languages === undefined || !KNOWN.has(lang) || languages.includes(lang);
}
