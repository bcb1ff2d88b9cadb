import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../src/build/browser/extension-page';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();

/** The node that has the focus, by its id. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? document.activeElement?.tagName);

/** The arrow that leads from the node in focus towards another: along the longer way first. */
const arrowTo = (page: Page, id: string) =>
  page.evaluate((target) => {
    const middle = (element: Element | null) => {
      const box = element?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const here = middle(document.activeElement);
    const there = middle(document.querySelector(`[data-node="${target}"]`));
    const [x, y] = [there.x - here.x, there.y - here.y];
    if (Math.abs(x) > 40 && Math.abs(x) >= Math.abs(y) / 2) return x > 0 ? 'ArrowRight' : 'ArrowLeft';
    return y > 0 ? 'ArrowDown' : 'ArrowUp';
  }, id);

/** Walks by arrow keys as a reader does who sees where the node is. */
async function walkTo(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 30 && (await focused(page)) !== id; step += 1)
    await page.keyboard.press(await arrowTo(page, id));
  expect(await focused(page)).toBe(id);
}

const has = (page: Page, id: string) =>
  page.evaluate((node) => document.querySelector(`[data-node="${node}"]`) !== null, id);

describe('the graph of connections', () => {
  it('is walked by keyboard from Aero-HIT over Autel to a name of the other pack, and opens its page', async () => {
    const { errors, launched } = stage();
    const page = await openExtensionPage(launched, 'entity.html?id=aero-hit', '.graph');
    await page.evaluate(() => document.querySelector<SVGElement>('[data-node="aero-hit"]')?.focus());

    await walkTo(page, 'autel-robotics');
    expect(await has(page, 'list:us-dod-1260h')).toBe(false);
    await page.keyboard.press(' ');
    await waitUntil(
      'its lists are unfolded',
      () => has(page, 'list:us-dod-1260h'),
      (isThere) => isThere,
    );
    await walkTo(page, 'list:us-dod-1260h');
    await page.keyboard.press(' ');
    await waitUntil(
      'the list is unfolded',
      () => has(page, 'dji'),
      (isThere) => isThere,
    );
    await walkTo(page, 'dji');
    await page.keyboard.press('Enter');

    await waitUntil(
      'the page of that name is open',
      () => page.evaluate(() => new URLSearchParams(location.search).get('id')).catch(() => null),
      (id) => id === 'dji',
    );
    expect(await errors.read()).toEqual([]);
    await page.close();
  });

  it('is one stop for the Tab key', async () => {
    const { launched } = stage();
    const page = await openExtensionPage(launched, 'entity.html?id=alabuga-sez', '.graph');

    const stops = await page.evaluate(() => document.querySelectorAll('.graph svg [tabindex="0"]').length);

    expect(stops).toBe(1);
    await page.close();
  });

  /** Ids of the nodes that reach out of the box of the drawing as it is scrolled now. */
  const outOfBox = (page: Page) =>
    page.evaluate(() => {
      const box = document.querySelector('.graph__scroller')?.getBoundingClientRect() ?? new DOMRect();
      return [...document.querySelectorAll('.graph [data-node]')].flatMap((node) => {
        const { left, right, top, bottom } = node.getBoundingClientRect();
        const isIn =
          left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1;
        return isIn ? [] : [node.getAttribute('data-node')];
      });
    });

  it.each(['aero-hit', 'harbin-institute-of-technology', 'alabuga-sez', 'kronstadt'])(
    'opens with all that %s is linked with directly in view, also where a page is written from the right',
    async (id) => {
      const { launched } = stage();
      const page = await openExtensionPage(launched, `entity.html?id=${id}`, '.graph');
      await page.setViewport({ width: 1280, height: 800 });

      expect(await outOfBox(page)).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      expect(await outOfBox(page)).toEqual([]);
      await page.close();
    },
  );

  it('scrolls to whatever the arrow keys lead to', async () => {
    const { launched } = stage();
    const page = await openExtensionPage(launched, 'entity.html?id=aero-hit', '.graph');
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluate(() =>
      document.querySelectorAll<HTMLInputElement>('[name="graph-depth"]')[1]?.click(),
    );
    const [last] = (
      await waitUntil(
        'more is drawn than the box shows',
        () => outOfBox(page),
        (ids) => ids.length > 0,
      )
    ).slice(-1);
    await page.evaluate(() => document.querySelector<SVGElement>('[data-node="aero-hit"]')?.focus());

    await walkTo(page, last ?? '');

    expect(await outOfBox(page)).not.toContain(last);
    await page.close();
  });

  it('draws its nodes apart from each other, in the fonts of the browser', async () => {
    const { launched } = stage();
    const page = await openExtensionPage(launched, 'entity.html?id=alabuga-sez', '.graph');

    const crossing = await page.evaluate(() => {
      const texts = [...document.querySelectorAll('.graph-node text')].map((text) => ({
        node: text.closest('.graph-node'),
        box: text.getBoundingClientRect(),
      }));
      return texts.flatMap((one, at) =>
        texts
          .slice(at + 1)
          .filter(
            ({ node, box }) =>
              node !== one.node &&
              box.width > 0 &&
              one.box.width > 0 &&
              box.left < one.box.right &&
              one.box.left < box.right &&
              box.top < one.box.bottom - 1 &&
              one.box.top < box.bottom - 1,
          )
          .map(({ node }) => `${one.node?.textContent} × ${node?.textContent}`),
      );
    });

    expect(crossing).toEqual([]);
    await page.close();
  });
});

describe('the dossier', () => {
  it.each(['statuses', 'facts', 'relations', 'sources', 'cite'])(
    'is reached at #%s by its address',
    async (id) => {
      const { launched } = stage();
      const page = await openExtensionPage(launched, `entity.html?id=aero-hit#${id}`, `#${id}`);

      await waitUntil(
        'the part is in view',
        () => page.evaluate((of) => document.getElementById(of)?.getBoundingClientRect().top ?? -1, id),
        (top) => top >= -1 && top < 800,
      );
      await page.close();
    },
  );

  it('says that it copied a citation, or that the browser did not let it', async () => {
    const { launched } = stage();
    const page = await openExtensionPage(launched, 'entity.html?id=aero-hit', '#cite');
    await page.bringToFront();
    await page.evaluate(() => document.querySelector<HTMLElement>('#cite .button')?.focus());
    await page.keyboard.press('Enter');

    const outcome = await waitUntil(
      'the outcome is said',
      () => page.evaluate(() => document.querySelector('#cite [role="status"]')?.textContent ?? ''),
      (text) => text !== '',
    );
    expect(outcome).toMatch(/Copied|did not allow/);
    await page.close();
  });

  it.each(['entity.html?id=zala-aero', 'entity.html?id=irgc', 'names.html'])(
    'needs no sideways scrolling at 320 pixels (%s)',
    async (file) => {
      const { launched } = stage();
      const page = await openExtensionPage(launched, file, '.room');
      await page.setViewport({ width: 320, height: 640 });

      const overflow = await waitUntil(
        'the page is narrow',
        () => page.evaluate(() => [innerWidth, document.documentElement.scrollWidth] as const),
        ([width]) => width === 320,
      );

      expect(overflow[1]).toBeLessThanOrEqual(320);
      await page.close();
    },
  );
});

describe('the index', () => {
  it('filters by keyboard, keeps the view in its address, and leads to a page', async () => {
    const { errors, launched } = stage();
    const page = await openExtensionPage(launched, 'names.html', '.index-entry');
    const shown = () => page.evaluate(() => document.querySelectorAll('.index-entry').length);
    expect(await shown()).toBeGreaterThanOrEqual(76);

    await page.evaluate(() => document.querySelector<HTMLElement>('input[type="search"]')?.focus());
    await page.keyboard.type('дрон альбатрос');
    await waitUntil('nothing else is left', shown, (count) => count < 10);
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      field?.select();
    });
    await page.keyboard.type('哈尔滨工业大学');
    await waitUntil(
      'the university is found by its Chinese name',
      () => page.evaluate(() => document.querySelector('.index-entry__name')?.getAttribute('href') ?? ''),
      (href) => href === 'entity.html?id=harbin-institute-of-technology',
    );
    expect(await page.evaluate(() => new URLSearchParams(location.search).get('q'))).toBe('哈尔滨工业大学');
    expect(await errors.read()).toEqual([]);
    await page.close();
  });

  it('counts on each list what stands under it', async () => {
    const { launched } = stage();
    const page = await openExtensionPage(launched, 'names.html?list=us-dod-1260h', '.index-entry');

    const [entries, option] = await page.evaluate(() => [
      document.querySelectorAll('.index-entry').length,
      document.querySelector('option[value="us-dod-1260h"]')?.textContent,
    ]);

    expect(entries).toBeGreaterThan(1);
    expect(option).toContain(`(${entries})`);
    await page.close();
  });
});
