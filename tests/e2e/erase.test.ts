import { expect, it } from 'vitest';
import { openExtensionPage } from '../../src/build/browser/extension-page';
import { countUnderlined } from '../support/page-state';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

interface StorageApi {
  storage: Record<'local' | 'session', { get: (key: null) => Promise<object> }>;
}

const stage = useStage();

it('everything is erased on demand, copies of our own files too, and names are found as before', async () => {
  const { errors, launched, open, site } = stage();
  const page = await openExtensionPage(launched, 'options.html', '#privacy');
  const press = () =>
    page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('#privacy button')];
      buttons.findLast(({ textContent }) => textContent === 'Erase everything')?.click();
    });
  await press();
  await page.waitForSelector('#privacy .confirm');
  await press();

  const outcome = await waitUntil(
    'the page says how it went',
    () => page.evaluate(() => document.querySelector('#privacy .outcome')?.textContent ?? ''),
    (text) => text !== '',
  );
  expect(outcome).toBe('All that was stored is deleted.');
  const left = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: StorageApi };
    const folders: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) folders.push(name);
    return [await chrome.storage.local.get(null), await chrome.storage.session.get(null), folders];
  });
  expect(left).toEqual([{}, {}, []]);
  await page.close();

  const { page: article } = await open(site.at('demo/en.html'));
  expect(await countUnderlined(article)).toBeGreaterThan(0);
  expect(await errors.read()).toEqual([]);
});
