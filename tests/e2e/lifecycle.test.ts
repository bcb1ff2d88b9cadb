import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openControlPage } from '../../src/build/browser/control-page';
import { countUnderlined, readDom, readShape } from '../support/page-state';
import { removeExtension, setEnabled, updateExtension } from '../support/end-extension';
import { killWorker } from '../support/kill-worker';
import { browserName, closeStage, openStage, type Stage } from '../support/stage';
import { waitWhileMoving } from '../support/wait-while-moving';
import { waitUntil } from '../support/wait-until';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => closeStage(stage));

// Firefox has no service worker, and no protocol of it ends an event page.
describe.runIf(browserName === 'chromium')('the background', () => {
  it('answers the next page after its service worker was killed', async () => {
    const { open, site } = stage;
    const before = await open(site.at('demo/en.html'));
    const count = await countUnderlined(before.page);
    await killWorker(stage);
    const after = await open(site.at('demo/en.html'));

    expect(count).toBeGreaterThan(0);
    expect(await countUnderlined(after.page)).toBe(count);
    // The page that was open before is served by the new worker as well.
    await before.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>LLC Aero-HIT</p>'));
    await waitUntil(
      'the old page is served',
      () => countUnderlined(before.page),
      (now) => now === count + 1,
    );
  });
});

describe('a page that is open while Sidelight', () => {
  it.each([
    ['is switched off in the browser', () => setEnabled(stage, false)],
    ['is removed', () => removeExtension(stage)],
  ])('%s is left clean and without an error', async (_what, act) => {
    const { errors, open, site } = stage;
    const { page } = await open(site.at('demo/en.html'));
    const [dom, shape] = [await readDom(page), await readShape(page)];
    expect(await countUnderlined(page)).toBeGreaterThan(0);

    await act();
    // Something happens on the page, as it does on any: an orphaned content script must not choke on it.
    await page.mouse.move(300, 300);
    await page.evaluate(() => document.body.append(document.createComment('later')));

    await waitUntil(
      'nothing is highlighted',
      () => countUnderlined(page),
      (now) => now === 0,
    );
    await page.evaluate(() => document.body.lastChild?.remove());
    expect(await readDom(page)).toBe(dom);
    expect(await readShape(page)).toEqual(shape);
    expect(await errors.read()).toEqual([]);
  });

  it('is updated is left clean, or annotated by the new version, and without an error', async () => {
    const { errors, open, site } = stage;
    const { page } = await open(site.at('demo/en.html'));
    const [dom, shape, count] = [await readDom(page), await readShape(page), await countUnderlined(page)];

    await updateExtension(stage);
    await page.mouse.move(300, 300);
    await page.evaluate(() => document.body.append(document.createComment('later')));

    // Firefox puts the new version into open pages, Chromium does not.
    const expected = browserName === 'firefox' ? count : 0;
    await waitUntil(
      'the old version is gone',
      () => countUnderlined(page),
      (now) => now === expected,
    );
    await page.evaluate(() => document.body.lastChild?.remove());
    expect(await readDom(page)).toBe(dom);
    expect(await readShape(page)).toEqual(shape);
    expect(await errors.read()).toEqual([]);
  });

  it('is switched off and on again works after a reload, as a new page does', async () => {
    const { launched, open, site } = stage;
    const { page } = await open(site.at('demo/en.html'));
    const count = await countUnderlined(page);

    await setEnabled(stage, false);
    // The page is told of it by nobody: it looks whenever the pointer comes to another element.
    await waitWhileMoving(
      page,
      [60, 300],
      'nothing is highlighted',
      () => countUnderlined(page),
      (now) => now === 0,
    );
    await setEnabled(stage, true);
    const control = await openControlPage(launched);
    const again = await control.openTab();
    await again.page.goto(site.at('demo/en.html'));

    await control.finishedMentions(again.tabId);
    expect(await countUnderlined(again.page)).toBe(count);
  });
});

describe('damaged settings', () => {
  it.each([
    ['a number', 7],
    ['text', 'x'.repeat(10_000)],
    ['an object of another shape', { version: 1, paused: 'perhaps', offSites: { a: 1 } }],
    ['an object from far in the future', { version: 999, everything: 'else' }],
  ])('(%s) neither stop pages from being annotated nor get lost', async (_what, value) => {
    const { control, open, site } = stage;
    await control.page.evaluate(async (stored: unknown) => {
      const scope = globalThis as unknown as {
        browser?: { storage: { local: { set: (items: object) => Promise<void> } } };
        chrome: { storage: { local: { set: (items: object) => Promise<void> } } };
      };
      await (scope.browser ?? scope.chrome).storage.local.set({ settings: stored });
    }, value);

    const { page } = await open(site.at('demo/en.html'));

    expect(await countUnderlined(page)).toBeGreaterThan(0);
    const kept = await control.page.evaluate(async () => {
      const scope = globalThis as unknown as {
        browser?: { storage: { local: { get: () => Promise<object> } } };
        chrome: { storage: { local: { get: () => Promise<object> } } };
      };
      return Object.values(await (scope.browser ?? scope.chrome).storage.local.get()) as unknown[];
    });
    expect(kept).toContainEqual(value);
  });
});
