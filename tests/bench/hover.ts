import type { Protocol } from 'puppeteer-core';
import { LONGEST_SAMPLE_MICROSECONDS, startProfile, stopProfile } from './cpu-profile';
import type { Figure } from './figures';
import { article, openLivePage } from './live-page';

const MENTIONS = 5_000;
const CLICKS = 300;

/** Function of the content script that finds the mention under the pointer, as it is called in a build that is not minified. */
const HIT_TEST = 'mentionAt';

/** How long each hit-test took, in milliseconds: every stretch of samples with the function on the stack. */
function stretches({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number[] {
  const inside = new Set<number>();
  // Parents stand before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.functionName === HIT_TEST) inside.add(id);
    if (inside.has(id)) for (const child of children) inside.add(child);
  }
  const found: number[] = [];
  let current = 0;
  for (const [at, id] of samples.entries()) {
    if (inside.has(id)) current += Math.min(timeDeltas[at + 1] ?? 0, LONGEST_SAMPLE_MICROSECONDS) / 1000;
    else if (current > 0) {
      found.push(current);
      current = 0;
    }
  }
  return found;
}

/** The hit-test on a page of 5,000 mentions, by clicks on and beside them: a click asks at once what hovering asks after a rest. */
export async function hoverFigures(readable: string): Promise<Figure[]> {
  const live = await openLivePage(article(MENTIONS, 'Aero-HIT', 1), readable, true);
  try {
    await live.page.evaluate('scrollTo(0, 20000)');
    await startProfile(live.session);
    for (let click = 0; click < CLICKS; click += 1) {
      await live.page.mouse.click(20 + ((click * 37) % 900), 20 + ((click * 53) % 700));
    }
    const times = stretches(await stopProfile(live.session)).sort((one, other) => one - other);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
    return [
      { name: `hit-test at ${MENTIONS} mentions, median, ms`, value: at(0.5) },
      { name: 'hit-test, p99, ms', value: at(0.99), limit: 1 },
    ];
  } finally {
    await live.close();
  }
}
