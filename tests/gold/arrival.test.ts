import { domWindow } from './dom-globals';
import fc from 'fast-check';
import { beforeAll, expect, it, vi } from 'vitest';
import { packFiles } from '@/build/compile-pack-into';
import { readPacks } from '@/build/read-pack';
import { type DecisionScope, openScanEngine, type ScanEngine } from '@/background/scan-engine';
import type { PageRequest } from '@/core/messages/page-to-background';
import type { PageMentions } from '@/core/messages/to-page';
import type { PageLink } from '@/page/link';
import { runSession } from '@/page/session';
import { fillBrowserGaps } from '../dom/page/browser-gaps';
import { fakeLink } from '../dom/page/fake-link';
import { PACK_FOLDER, readText } from './annotate';
import { parsePassages } from './passage';

const ALL: DecisionScope = { packsOff: [], mentions: 'every', strictness: 'normal', mutedLanguages: [] };

/** As much of a highlight as the painter uses. */
class HighlightGap extends Set<AbstractRange> {
  priority = 0;
}

let engine: ScanEngine;
beforeAll(async () => {
  const read = readPacks(PACK_FOLDER);
  if (!read.ok) throw new Error('the packs cannot be read');
  const files = await packFiles(read.packs);
  engine = await openScanEngine({
    readBytes: async (name) => new Uint8Array(files[name] as Uint8Array).buffer,
    readJson: async (name) => JSON.parse(files[name] as string) as unknown,
  });
  // Only now: a library of the compiler takes what has a window for a browser.
  for (const name of ['window', 'MutationObserver', 'Comment'])
    Reflect.set(globalThis, name, name === 'window' ? domWindow : Reflect.get(domWindow, name));
  Reflect.set(globalThis, 'Highlight', HighlightGap);
  Reflect.set(globalThis, 'CSS', { highlights: new Map() });
  fillBrowserGaps();
});

/** Sidelight on the page as it stands, with the real scan and decision behind it. */
async function startReal() {
  const fake = fakeLink({ painter: 'highlight' });
  const answer = fake.link.send;
  let scans = 0;
  const send = async (request: PageRequest) => {
    if (request.type === 'scan') {
      scans += 1;
      return engine.scan(request);
    }
    if (request.type === 'decide') return engine.decide(request, ALL);
    return answer(request);
  };
  const ending = new AbortController();
  await runSession({
    link: { ...fake.link, send } as PageLink,
    isTop: true,
    translate: (key) => key,
    signal: ending.signal,
    onGone: () => ending.abort(),
  });
  await vi.waitFor(() => expect(fake.tell({ type: 'page-summary' })).toMatchObject({ state: 'done' }));
  return {
    end: () => ending.abort(),
    scans: () => scans,
    /** Every name that is shown, in document order, with the rule that showed it. */
    shown: () =>
      (fake.tell({ type: 'page-mentions' }) as PageMentions).mentions.map(
        ({ surface, entity, reason }) => `${surface} = ${entity}, ${reason.rule}`,
      ),
  };
}

/** The parts of a passage, in order. */
function partsOf(html: string): Element[] {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return [...holder.children];
}

const passages = ['dev', 'own', 'war-economy']
  .flatMap((file) => parsePassages(readText(new URL(`${file}.jsonl`, import.meta.url).pathname)))
  .filter(({ html, mentions }) => mentions.length > 1 && partsOf(html).length > 1);

/** A passage, the order in which its parts come, and how many of them come at one time. */
const arrival = fc.constantFrom(...passages).chain((passage) => {
  const parts = partsOf(passage.html).map((_, at) => at);
  const order = fc.shuffledSubarray(parts, { minLength: parts.length });
  return fc.tuple(fc.constant(passage), order, fc.integer({ min: 1, max: parts.length }));
});

it('the parts of a page give the same names in whatever order they come in, and however many at a time', async () => {
  expect(passages.length).toBeGreaterThan(50);
  await fc.assert(
    fc.asyncProperty(arrival, async ([{ html, lang, title }, order, atOnce]) => {
      document.documentElement.lang = lang;
      document.title = title ?? '';
      document.body.replaceChildren(...partsOf(html));
      const whole = await startReal();
      const names = whole.shown();
      expect(names).not.toEqual([]);
      whole.end();

      const parts = partsOf(html);
      document.body.replaceChildren();
      const late = await startReal();
      for (let at = 0; at < order.length; at += atOnce) {
        const scans = late.scans();
        for (const next of order.slice(at, at + atOnce)) {
          const behind = parts.slice(next + 1).find((part) => part.isConnected) ?? null;
          document.body.insertBefore(parts[next] ?? document.createElement('i'), behind);
        }
        const isLast = at + atOnce >= order.length;
        await vi.waitFor(
          () => (isLast ? expect(late.shown()).toEqual(names) : expect(late.scans()).toBeGreaterThan(scans)),
          { timeout: 4_000 },
        );
      }
      late.end();
    }),
    { numRuns: 30 },
  );
});
