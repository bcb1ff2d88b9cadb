interface Entry {
  /** Kind as packs write it: `asset-freeze`. */
  measure: string;
  /** In the pack's words. */
  effect: string;
}

/**
 * “Asset freeze: funds are frozen” under the heading “Asset freeze” says it twice; under “Gel des avoirs” too, because the kind's own name is
 * the pack's English. `words` are the reader's for the kind.
 */
export function withoutLead({ measure, effect }: Entry, words: string): string {
  const at = effect.indexOf(':');
  const lead = plain(effect.slice(0, Math.max(at, 0)));
  return lead !== '' && [measure, words].map(plain).includes(lead) ? effect.slice(at + 1).trim() : effect;
}

/** Without what one writes with a hyphen and another with a space. */
function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll('-', ' ');
}
