import AhoCorasick from 'modern-ahocorasick/fast';
import { buildIndex } from '@/core/matching/index-builder';
import { openIndex } from '@/core/matching/index';
import { createScanner } from '@/core/matching/scan';
import { segmentWords } from '@/core/matching/segment-words';
import { inventNames } from './match-names';
import { readPages } from './match-text';

/** What a user would write with, and ourselves. */
export const PEERS = ['sidelight', 'one alternation regex', 'map trie', 'modern-ahocorasick'] as const;
export type Peer = (typeof PEERS)[number];

export interface PeerResult {
  megabytesPerSecond: number;
  buildMs: number;
  hits: number;
}

/** Text each of them reads; little, because some are slow. */
const UNITS = 1_000_000;

type Search = (text: string) => number;

interface TrieNode {
  next: Map<string, TrieNode>;
  isEnd: boolean;
}

/** Builds a search over the names. None of the peers folds, declines or decides: they find the names as written, case aside for none. */
function createSearch(peer: Peer, names: readonly string[], lengths: readonly number[]): Search {
  switch (peer) {
    case 'one alternation regex': {
      const escaped = names.map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
      const regex = new RegExp(escaped.sort((one, other) => other.length - one.length).join('|'), 'g');
      return (text) => [...text.matchAll(regex)].length;
    }
    case 'map trie': {
      const root: TrieNode = { next: new Map(), isEnd: false };
      for (const name of names) {
        let node = root;
        for (const letter of name) {
          let next = node.next.get(letter);
          if (!next) node.next.set(letter, (next = { next: new Map(), isEnd: false }));
          node = next;
        }
        node.isEnd = true;
      }
      return (text) => countInTrie(root, text);
    }
    case 'modern-ahocorasick': {
      const matcher = new AhoCorasick([...names]);
      return (text) => matcher.count(text);
    }
    default: {
      const opened = openIndex(buildIndex(names.map((phrase, owner) => entryOf(phrase, owner))));
      if (!opened.ok) throw new Error(opened.error);
      const scanner = createScanner(opened.index, { segment: segmentWords });
      return (text) => scanner.scan(text, lengths).length / 5;
    }
  }
}

function entryOf(phrase: string, owner: number) {
  return {
    phrase,
    owner,
    role: 'name',
    strength: 'strong',
    kind: 'name',
    caseRule: 'capital',
    separators: 'any',
  } as const;
}

function countInTrie(root: TrieNode, text: string): number {
  let hits = 0;
  for (let start = 0; start < text.length; start += 1) {
    let node: TrieNode | undefined = root;
    for (let at = start; node && at < text.length; at += 1) {
      node = node.next.get(text.charAt(at));
      if (node?.isEnd) hits += 1;
    }
  }
  return hits;
}

function measurePeer(peer: Peer, count: number, pagesFolder: string): PeerResult {
  const pages = readPages(pagesFolder);
  if (!pages) throw new Error('no saved pages');
  const words = [...new Set(pages.text.match(/\p{Lu}\p{L}{2,11}/gu))].slice(0, 20_000);
  const names = Array.from(inventNames(count, words), ({ phrase }) => phrase);
  const text = pages.text.slice(0, UNITS) + names.slice(0, 100).join(' ');
  const start = performance.now();
  const search = createSearch(peer, names, [text.length]);
  const buildMs = performance.now() - start;
  let bestMs = Infinity;
  let hits = 0;
  for (let round = 0; round < 3; round += 1) {
    const before = performance.now();
    hits = search(text);
    bestMs = Math.min(bestMs, performance.now() - before);
  }
  return { megabytesPerSecond: Buffer.byteLength(text) / 1e3 / bestMs, buildMs, hits };
}

// Called by `match-bundled.ts`, each peer and size in a process of its own: some do not survive.
const [peer, count, folder] = process.argv.slice(2);
if (process.argv[1]?.endsWith('peers.js') && folder !== undefined) {
  console.log(JSON.stringify(measurePeer(peer as Peer, Number(count), folder)));
}
