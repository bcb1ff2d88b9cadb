import type { Mention } from '@/core/matching/model';
import type { PageRequest, PageRules } from '@/core/messages/page-to-background';
import type { ToPage } from '@/core/messages/to-page';
import type { PageLink } from '@/page/link';
import { AERO_HIT } from '../../support/plain-owner';

const RULES: PageRules = {
  active: true,
  painter: 'marks',
  theme: 'system',
  underline: 'quiet',
  dwellMs: 100,
  mutedEntities: [],
  mutedLanguages: [],
  scope: 'every',
  uiLanguage: 'en',
};

const CAPITAL_FIRST = 1 << 10;

/** A background that finds `Aero-HIT`, and a record of what it was asked. */
export interface FakeLink {
  rules: PageRules;
  isAlive: boolean;
  requests: PageRequest[];
  /** Texts of all blocks scanned so far. */
  scanned: string[];
  tell(message: ToPage): unknown;
  link: PageLink;
}

export function fakeLink(rules: Partial<PageRules> = {}): FakeLink {
  let handler: ((message: ToPage) => unknown) | undefined;
  const fake: FakeLink = {
    rules: { ...RULES, ...rules },
    isAlive: true,
    requests: [],
    scanned: [],
    tell: (message) => handler?.(message),
    link: {
      send: async (request: PageRequest) => {
        if (!fake.isAlive) throw new Error('Extension context invalidated.');
        fake.requests.push(request);
        if (request.type === 'hello') return { ...fake.rules };
        if (request.type === 'scan') return scan(request);
        if (request.type === 'decide') return decide(request);
        if (request.type === 'card') return { ok: false, error: 'unknown-entity' };
        return null;
      },
      listen: (listener: (message: ToPage) => unknown) => {
        handler = listener;
      },
      isAlive: () => fake.isAlive,
    } as PageLink,
  };
  return fake;

  function scan({ text, lengths }: Extract<PageRequest, { type: 'scan' }>) {
    const hits: number[] = [];
    let start = 0;
    for (const [block, length] of lengths.entries()) {
      const blockText = text.slice(start, (start += length));
      fake.scanned.push(blockText);
      for (const match of blockText.matchAll(/Aero-HIT/g)) {
        hits.push(block, match.index, match.index + match[0].length, 0, CAPITAL_FIRST);
      }
    }
    return { ok: true as const, hits, entities: hits.length > 0 ? { 0: AERO_HIT } : {}, packVersion: '1' };
  }

  /** Shows every name it is asked about. */
  function decide({ blocks }: Extract<PageRequest, { type: 'decide' }>) {
    const mentions = blocks.flatMap(({ id, hits }) => {
      const found: Mention[] = [];
      for (let at = 0; at < hits.length; at += 4) {
        const [start = 0, end = 0] = hits.slice(at, at + 2);
        found.push({ block: id, start, end, entity: AERO_HIT.id, reason: { rule: 'exact-name' } });
      }
      return found;
    });
    return { ok: true as const, mentions, packVersion: '1' };
  }
}
