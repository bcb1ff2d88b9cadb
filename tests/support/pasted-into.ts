import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until';

/** What is on the clipboard, as a reader sees it: pasted by the keyboard into a field that is added to the page. */
export async function pastedInto(page: Page): Promise<string> {
  await page.evaluate(() => {
    document.querySelector('#pasted')?.remove();
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'pasted';
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return await waitUntil(
    'it is pasted',
    () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? ''),
    (text) => text !== '',
  );
}
