import { expect, it } from 'vitest';
import { TextBatch } from '@/page/extract/text-batch';
import { textOfBlock } from '@/page/scan/found-block';
import { fakeLink } from './fake-link';
import { isDone, start, summary } from './session-stage';

/** Does something on a page with an image named like a property of the document, which answers with the image instead. */
async function withImageNamed(property: string, run: () => unknown): Promise<void> {
  document.body.innerHTML = `<p>By <b>Aero-HIT</b> today</p><img name="${property}">`;
  Object.defineProperty(document, property, { value: document.querySelector('img'), configurable: true });
  try {
    await run();
  } finally {
    // Before the page is tidied: happy-dom finds its body by such properties.
    Reflect.deleteProperty(document, property);
  }
}

const NAMES = ['createTreeWalker', 'documentElement', 'title', 'contentType', 'activeElement'];

it.each(NAMES)('an image named “%s” hides no text of a block that was read as a whole', async (property) => {
  await withImageNamed(property, () => {
    const paragraph = document.querySelector('p');
    if (!paragraph) throw new Error('no element');
    const batch = new TextBatch(true);
    batch.addWhole(paragraph, paragraph.textContent);

    expect(textOfBlock(batch, 0, 0).nodes.map((node) => node.data)).toEqual(['By ', 'Aero-HIT', ' today']);
  });
});

it.each(NAMES)('an image named “%s” hides no name, and no card', async (property) => {
  const fake = fakeLink();

  await withImageNamed(property, async () => {
    await start(fake);
    await isDone(fake);
    expect(summary(fake).entities.map(({ id, count }) => [id, count])).toEqual([['aero-hit', 1]]);
    expect(fake.tell({ type: 'jump', direction: 'next' })).toBe(true);
  });
});
