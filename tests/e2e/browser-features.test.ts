import { describe, expect, it } from 'vitest';
import { readDom, readHighlights } from '../support/page-state';
import { popoverOf } from '../support/popover';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();
const page = (body: string, head = '') =>
  `<!doctype html><meta charset="utf-8"><title>Page</title>${head}<body>${body}`;

/** Runs in the page that holds Aero-HIT: taken out of the cache, or loaded once more; empty on another page. */
function howItCame(): string {
  if ('kept' in document.documentElement.dataset) return 'kept';
  const [entry] = performance.getEntriesByType('navigation');
  return entry && 'type' in entry && entry.type === 'back_forward' ? 'loaded again' : '';
}

describe('the back/forward cache', () => {
  it('keeps an annotated page, whose names and popover live on when the reader comes back', async () => {
    const { errors, open, site } = stage();
    const body = page(
      '<p>On Aero-HIT.</p>',
      '<script>addEventListener("pageshow", (event) => { if (event.persisted) document.documentElement.dataset.kept = ""; });</script>',
    );
    // What may not be stored is not kept either.
    const first = site.put('kept.html', { body, headers: { 'cache-control': 'max-age=60' } });
    const second = site.put('next.html', page('<p>On Autel Robotics.</p>'));
    const tab = await open(first);
    await tab.page.goto(second);
    await waitUntil(
      'the second page is read',
      () => readHighlights(tab.page),
      (now) => Object.values(now).flat().includes('Autel Robotics'),
    );

    // Neither browser reports the loading of a page that it takes out of its cache.
    await tab.page.evaluate(() => history.back());
    const way = await waitUntil(
      'the first page is back',
      () => tab.page.evaluate(howItCame).catch(() => ''),
      (how) => how !== '',
    );

    expect(way).toBe('kept');
    expect(Object.values(await readHighlights(tab.page)).flat()).toEqual(['Aero-HIT']);
    const popover = popoverOf(stage(), tab);
    await popover.hover('Aero-HIT');
    expect(await popover.text()).toMatch(/Aero-HIT/);
    expect(await errors.read()).toEqual([]);
    await tab.page.close();
  });
});

describe('a page that is shown in another way', () => {
  it.each([
    ['zoomed by its own style', 'html { zoom: 1.7 }'],
    ['scaled', 'main { transform: scale(1.5) rotate(2deg); transform-origin: 0 0 }'],
    ['in vertical lines', 'main { writing-mode: vertical-rl; height: 20em }'],
    ['in columns', 'main { columns: 2 }'],
  ])('(%s) has its names, and the popover opens on screen', async (_how, style) => {
    const { errors, open, site } = stage();
    const tab = await open(
      site.put(
        'shown.html',
        page('<main><p>The maker Aero-HIT.</p><p>More text.</p></main>', `<style>${style}</style>`),
      ),
    );
    const popover = popoverOf(stage(), tab);

    await popover.hover('Aero-HIT');
    const box = (await popover.opened())[0]?.box ?? { x: -1, y: -1, width: 0, height: 0 };
    const view = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));

    expect(await popover.text()).toMatch(/Aero-HIT/);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(view.width);
    expect(box.y + box.height).toBeLessThanOrEqual(view.height);
    expect(await errors.read()).toEqual([]);
    await tab.page.close();
  });
});

describe('what is no page of text', () => {
  it.each([
    [
      'an SVG image',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Aero-HIT</text></svg>',
    ],
    ['an XML file', 'application/xml', '<?xml version="1.0"?><a><b>Aero-HIT</b></a>'],
    ['a JSON file', 'application/json', '{"maker":"Aero-HIT"}'],
    ['a text file', 'text/plain', 'Aero-HIT builds drones.'],
  ])('(%s) gets no error and stays as it was', async (_what, type, body) => {
    const { control, errors, site } = stage();
    const address = site.put('other', { body, headers: { 'content-type': type } });
    const tab = await control.openTab();
    await errors.watch(tab.page);
    await tab.page.goto(address);
    const before = await readDom(tab.page);
    await control.mentions(tab.tabId);

    expect(await readDom(tab.page)).toBe(before);
    expect(await errors.read()).toEqual([]);
    await tab.page.close();
  });
});

describe('frames that come and go', () => {
  it('five hundred times leave the page whole, its own names counted once and no error', async () => {
    const { control, errors, open, site } = stage();
    site.put('passing.html', page('<p>Autel Robotics</p>'));
    const tab = await open(site.put('frames.html', page('<p>Aero-HIT</p><div></div>')));

    await tab.page.evaluate(async () => {
      const place = document.querySelector('div');
      for (let round = 0; round < 500; round += 1) {
        const frame = document.createElement('iframe');
        frame.width = '400';
        frame.height = '300';
        frame.src = '/passing.html';
        place?.replaceChildren(frame);
        if (round % 25 === 0) await new Promise((done) => frame.addEventListener('load', done));
      }
      place?.replaceChildren();
    });

    await waitUntil(
      'only the page itself is counted',
      () => control.summary(tab.tabId),
      (summary) => summary?.entities.length === 1,
    );
    expect(await errors.read()).toEqual([]);
    await tab.page.close();
  });
});
