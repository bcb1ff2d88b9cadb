import type { Mention, PageBlock } from './model';

/**
 * Leaves out the mentions that a reader does not want underlined. `first-in-section`: the first below each heading that holds a name or a cue, and in each
 * sectioning element. Mentions are in document order, blocks too.
 */
export function keepFirst(
  mentions: readonly Mention[],
  blocks: readonly PageBlock[],
  which: 'every' | 'first-on-page' | 'first-in-section',
): Mention[] {
  if (which === 'every') return [...mentions];
  const sections = which === 'first-in-section' ? sectionOf(blocks) : undefined;
  const seen = new Set<string>();
  return mentions.filter(({ entity, block }) => {
    const key = `${sections?.get(block) ?? ''}|${entity}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Block id → a key of the part of the page that the block stands in. */
function sectionOf(blocks: readonly PageBlock[]): Map<number, string> {
  const keys = new Map<number, string>();
  let headings = 0;
  for (const { id, section, heading } of blocks) {
    if (heading) headings += 1;
    keys.set(id, `${section}/${headings}`);
  }
  return keys;
}
