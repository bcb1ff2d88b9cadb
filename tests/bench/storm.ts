import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import { waitUntil } from '../support/wait-until';
import { ownTime, startProfile, stopProfile } from './cpu-profile';
import type { Figure } from './figures';
import { article, openLivePage } from './live-page';

const SECONDS = 10;
const PER_SECOND = 1_000;
const PARAGRAPHS = 1_000;

/** A thousand small text changes a second; each turns a paragraph into one with a name or without. */
const STORM = `new Promise((done) => {
  const start = performance.now();
  let turn = 0;
  const step = () => {
    // Timers come late on a busy machine: what is due by now is done.
    for (const due = Math.min(${SECONDS * 1_000}, performance.now() - start) * ${PER_SECOND / 1_000}; turn < due; turn += 1) {
      const text = document.getElementById('p' + (turn * 7) % ${PARAGRAPHS}).firstChild;
      text.data = turn % 3 === 0 ? 'Change ' + turn + ' made by Aero-HIT.' : 'Change ' + turn + ' made by others.';
    }
    if (turn < ${SECONDS * PER_SECOND}) setTimeout(step, 10); else done();
  };
  step();
})`;

const COUNT = `[...document.querySelectorAll('p')].filter((p) => p.textContent.includes('Aero-HIT')).length`;

/** Share of the main thread that Sidelight takes while a page changes all the time, and whether it is right at the end. */
export async function stormFigures(): Promise<Figure[]> {
  const live = await openLivePage(article(PARAGRAPHS, 'Aero-HIT', 50), EXTENSION_FOLDER.chromium, true);
  try {
    await startProfile(live.session);
    await live.page.evaluate(STORM);
    const { totalMs, longestMs } = ownTime(await stopProfile(live.session), 'content-scripts/page.js');
    const expected = (await live.page.evaluate(COUNT)) as number;
    const found = await waitUntil(
      'all names are right',
      async () => (await live.control?.mentions(live.tabId))?.mentions.length ?? -1,
      (count) => count === expected,
    ).catch(() => -1);
    return [
      {
        name: `storm of ${PER_SECOND} changes a second, share of the main thread, %`,
        value: totalMs / SECONDS / 10,
        limit: 5,
      },
      { name: 'storm, longest stretch, ms', value: longestMs, limit: 50 },
      {
        name: 'storm, names wrong or missing at the end',
        value: Math.abs(expected - found),
        limit: 0,
      },
    ];
  } finally {
    await live.close();
  }
}
