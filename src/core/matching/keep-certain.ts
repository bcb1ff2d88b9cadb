import type { Mention, Reason } from './model';

/** How much must speak for a name before it is shown. */
export type Strictness = 'normal' | 'careful';

/**
 * Reasons that need no weighing of words: the name is nobody else's, the page says what it stands for, or it is the short form of a full
 * name on the page. Cues, names in the neighbourhood and earlier guesses are likely, not certain.
 */
const CERTAIN: ReadonlySet<Reason['rule']> = new Set(['exact-name', 'defined-here', 'full-name-on-page']);

/** Of the names that were decided to be shown, those that a reader with this strictness wants to see. */
export function keepCertain(mentions: readonly Mention[], strictness: Strictness): Mention[] {
  if (strictness === 'normal') return [...mentions];
  return mentions.filter(({ reason }) => CERTAIN.has(reason.rule));
}
