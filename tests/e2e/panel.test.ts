import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { OpenedTab } from '../../src/build/browser/control-page';
import { goToExtensionPage } from '../../src/build/browser/extension-page';
import { useStage, type Stage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();

/** The panel's page in a tab behind the one in front, which it then follows as it would beside it: no automation reaches a browser's own panels. */
async function openPanel({ control, launched }: Stage, front: OpenedTab): Promise<Page> {
  const known = new Set(await launched.browser.pages());
  await front.page.bringToFront();
  await control.page.evaluate(async () => {
    interface Tabs {
      tabs: { create: (tab: { url: string; active: boolean }) => Promise<unknown> };
    }
    const scope = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
    await (scope.browser ?? scope.chrome).tabs.create({ url: 'about:blank', active: false });
  });
  const panel = await waitUntil(
    'the tab behind is open',
    async () => (await launched.browser.pages()).find((page) => !known.has(page)),
    (found) => found !== undefined,
  );
  if (panel === undefined) throw new Error('No tab was opened.');
  await goToExtensionPage(panel, `${launched.extensionOrigin}sidepanel.html`, 'main');
  return panel;
}

it('lists the names on the page in front, and follows the reader and the page', async () => {
  const { errors, open, site } = stage();
  const first = await open(site.at('demo/en.html'));
  const second = await open(site.put('one.html', '<!doctype html><p id="text">Autel Robotics said so.</p>'));
  const panel = await openPanel(stage(), first);
  const names = () =>
    panel.evaluate(() => [...document.querySelectorAll('.name-row__caption')].map((row) => row.textContent));

  await waitUntil('the names of the first page are listed', names, (now) =>
    now.includes('Komax (Khabarovsk)'),
  );

  await second.page.bringToFront();
  await waitUntil('those of the second are', names, (now) => now.join() === 'Autel Robotics');

  await second.page.evaluate(() => {
    const text = document.querySelector('#text');
    if (text) text.textContent = 'Harbin Institute of Technology said so.';
  });
  await waitUntil(
    'the list follows the page',
    names,
    (now) => now.join() === 'Harbin Institute of Technology',
  );

  expect(await errors.read()).toEqual([]);
  await Promise.all([panel, first.page, second.page].map((page) => page.close()));
});
