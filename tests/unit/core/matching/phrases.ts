import type { IndexEntry } from '@/core/matching/index-entry';
import { buildIndex } from '@/core/matching/index-builder';
import { openIndex, type PhraseIndex } from '@/core/matching/index';
import { unpackHitFlags, type HitFacts } from '@/core/matching/hit-flags';
import { createScanner } from '@/core/matching/scan';
import { segmentWords } from '@/core/matching/segment-words';

/** An entry with the plainest rules; the phrase's place in a list is its owner unless given. */
export function phrase(text: string, rules: Partial<IndexEntry> = {}): IndexEntry {
  return {
    phrase: text,
    owner: 0,
    role: 'name',
    strength: 'strong',
    kind: 'name',
    caseRule: 'any',
    separators: 'any',
    ...rules,
  };
}

/** Builds and opens in one go. */
export function indexOf(entries: Iterable<IndexEntry>): PhraseIndex {
  const opened = openIndex(buildIndex(entries));
  if (!opened.ok) throw new Error(opened.error);
  return opened.index;
}

export interface FoundHit {
  block: number;
  start: number;
  end: number;
  surface: string;
  owner: number;
  facts: HitFacts;
}

/** Scans blocks and reads the hits back. */
export function findIn(index: PhraseIndex, ...blocks: string[]): FoundHit[] {
  const scanner = createScanner(index, { segment: segmentWords });
  const flat = scanner.scan(
    blocks.join(''),
    blocks.map((block) => block.length),
  );
  const hits: FoundHit[] = [];
  for (let at = 0; at < flat.length; at += 5) {
    const [block = -1, start = -1, end = -1, owner = -1, flags = -1] = flat.slice(at, at + 5);
    const surface = blocks[block]?.slice(start, end) ?? '';
    hits.push({ block, start, end, surface, owner, facts: unpackHitFlags(flags) });
  }
  return hits;
}

/** Only the surfaces. */
export function surfacesIn(index: PhraseIndex, ...blocks: string[]): string[] {
  return findIn(index, ...blocks).map((hit) => hit.surface);
}
