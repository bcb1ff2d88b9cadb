import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import type { Figure } from './figures';
import { article, openLivePage } from './live-page';

/** A long article with a name in every third paragraph. */
const PARAGRAPHS = 12_000;

/** Notes when the first underline is there and when the last one is, in milliseconds after DOMContentLoaded. */
const WATCH = `(() => {
  const marks = (window.benchMarks = { first: 0, last: 0, size: 0 });
  const look = () => {
    let size = 0;
    for (const highlight of CSS.highlights.values()) size += highlight.size;
    const now = performance.now() - performance.getEntriesByType('navigation')[0].domContentLoadedEventStart;
    if (size > 0 && marks.first === 0) marks.first = now;
    if (size !== marks.size) Object.assign(marks, { size, last: now });
    setTimeout(look, 2);
  };
  look();
})()`;

/** When the names on screen are underlined, and when all of the page are. */
export async function viewportFigures(): Promise<Figure[]> {
  const live = await openLivePage(article(PARAGRAPHS, 'Aero-HIT', 3), EXTENSION_FOLDER.chromium, true);
  try {
    await live.page.evaluateOnNewDocument(WATCH);
    await live.open();
    const { first, last } = (await live.page.evaluate('window.benchMarks')) as {
      first: number;
      last: number;
    };
    return [
      { name: 'names on screen underlined after DOMContentLoaded, ms', value: first },
      { name: 'all names of the 2 MB page underlined, ms', value: last },
      { name: 'share of that time until those on screen are underlined', value: first / Math.max(1, last) },
    ];
  } finally {
    await live.close();
  }
}
