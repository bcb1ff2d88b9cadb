import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import { choosePainter } from '../support/choose-painter';
import { removeExtension, setEnabled, updateExtension } from '../support/end-extension';
import { watchListeners } from '../support/own-listeners';
import { readDom, readHighlights, readShape } from '../support/page-state';
import { popoverOf } from '../support/popover';
import { browserName, closeStage, openStage, type Stage } from '../support/stage';
import { waitUntil } from '../support/wait-until';
import { withPageAccess } from '../support/with-page-access';

const extensionFolder = withPageAccess(path.resolve(EXTENSION_FOLDER[browserName]));
let stage: Stage;

beforeEach(async () => {
  stage = await openStage({ extensionFolder });
});
afterEach(() => closeStage(stage));

const BODY = `<!doctype html><meta charset="utf-8"><title>Page</title>
  <style>sidelight-mark { color: red; padding: 9px }</style>
  <p>The maker Aero-HIT of <b>Khabarovsk</b>.</p>
  <p><a href="#there">On Autel Robotics</a>, and Aero-HIT.</p>
  <button>Own</button>`;

type Painter = 'highlight' | 'marks';

const countMarks = (page: Page) => page.evaluate(() => document.querySelectorAll('sidelight-mark').length);

/** A page with names painted in this way, and what it was before. */
async function openPainted(painter: Painter) {
  const tab = await stage.open(stage.site.put('page.html', BODY));
  const { page } = tab;
  const before = { dom: await readDom(page), shape: await readShape(page), layout: await readLayout(page) };
  if (painter === 'marks') {
    await choosePainter(stage, painter);
    await page.bringToFront();
    await waitUntil(
      'the names are marked',
      () => countMarks(page),
      (now) => now === 3,
    );
  }
  return { tab, page, before };
}

/** Where everything of the page's own stands, to a pixel, and its text. */
function readLayout(page: Page) {
  return page.evaluate(() => {
    const own = [...document.body.querySelectorAll('p, a, b, button')];
    return {
      text: document.body.textContent,
      boxes: own.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(' ');
      }),
    };
  });
}

/** Everything of ours that a reader could see, or come to by Tab. */
async function readSeen(page: Page): Promise<string[]> {
  const seen = await page.evaluate(() => {
    const cards = [...document.querySelectorAll('sidelight-popover')].filter((card) =>
      card.checkVisibility(),
    );
    const marks = [...document.querySelectorAll('sidelight-mark')].filter(
      (mark) => mark.checkVisibility() || getComputedStyle(mark).textDecorationLine !== 'none',
    );
    const isStyled = (name: string) =>
      getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine !== 'none';
    const highlights = [...CSS.highlights.keys()].filter(
      (name) => name.startsWith('sidelight-') && isStyled(name),
    );
    return [...cards, ...marks].map(({ localName }) => localName).concat(highlights);
  });
  return seen;
}

async function readWay(page: Page): Promise<string[]> {
  const way: string[] = [];
  for (let at = 0; at < 4; at += 1) {
    await page.keyboard.press('Tab');
    way.push(await page.evaluate(() => document.activeElement?.localName ?? ''));
  }
  return way;
}

/** What happens on any page: the pointer moves, and the page changes. */
async function live(page: Page): Promise<void> {
  await page.mouse.move(400, 300);
  await page.evaluate(() => {
    document.body.append(document.createComment('later'));
    document.body.lastChild?.remove();
  });
}

const ENDS: [string, () => Promise<void>][] = [
  ['switched off', () => setEnabled(stage, false)],
  ['removed', () => removeExtension(stage)],
];
const PAINTERS: Painter[] = ['highlight', 'marks'];

describe('a page with a card open', () => {
  it.each(PAINTERS.flatMap((painter) => ENDS.map(([what, end]) => ({ painter, what, end }))))(
    'and names shown by $painter is left clean, and without an error, when Sidelight is $what',
    async ({ painter, end }) => {
      const { tab, page, before } = await openPainted(painter);
      const popover = popoverOf(stage, tab);
      await popover.press('Aero-HIT');
      await popover.opened();
      const readListeners =
        browserName === 'chromium' ? await watchListeners(page, stage.launched) : async () => [];
      expect(await readSeen(page)).not.toEqual([]);
      if (browserName === 'chromium') expect(await readListeners()).toContain('pointermove');

      await end();
      await live(page);

      await waitUntil(
        'nothing is seen of it',
        () => readSeen(page),
        (seen) => seen.length === 0,
      );
      expect(await readLayout(page)).toEqual(before.layout);
      // Firefox ends scripts without a word: there what stands in the document is without box, look and focus.
      if (browserName === 'chromium') {
        expect(await readDom(page)).toBe(before.dom);
        expect(await readShape(page)).toEqual(before.shape);
        expect(await readHighlights(page)).toEqual({});
      }
      expect(await readListeners()).toEqual([]);
      expect((await readWay(page)).filter((name) => name.startsWith('sidelight'))).toEqual([]);
      // A press where a name was does nothing more.
      await popover.press('Aero-HIT');
      await popover.closed();
      expect(await stage.errors.read()).toEqual([]);
    },
  );

  it.each(PAINTERS)(
    'and names shown by %s has nothing of the old version after an update',
    async (painter) => {
      const { tab, page, before } = await openPainted(painter);
      const popover = popoverOf(stage, tab);
      await popover.press('Aero-HIT');
      await popover.opened();

      await updateExtension(stage);
      await live(page);

      // Firefox puts the new version into open pages, Chromium does not.
      const isPainted = browserName === 'firefox';
      await waitUntil(
        'the new version alone is there',
        async () => ({
          cards: await page.evaluate(() => document.querySelectorAll('sidelight-popover').length),
          marks: await countMarks(page),
          names: (await readSeen(page)).length > 0,
        }),
        ({ cards, marks, names }) =>
          cards === 0 && marks === (isPainted && painter === 'marks' ? 3 : 0) && names === isPainted,
      );
      if (isPainted && painter === 'marks') {
        await choosePainter(stage, 'highlight');
        await page.bringToFront();
        await waitUntil(
          'the marks are gone',
          () => countMarks(page),
          (now) => now === 0,
        );
      }
      expect(await readDom(page)).toBe(before.dom);
      expect(await readShape(page)).toEqual(before.shape);
      expect(await stage.errors.read()).toEqual([]);
    },
  );
});
