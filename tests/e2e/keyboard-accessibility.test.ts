import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPopup } from '../support/open-popup';
import { readPopover } from '../support/lens-page';
import { countUnderlined } from '../support/page-state';
import { pastedInto } from '../support/pasted-into';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();

/** More than any surface of ours has stops before what is looked for. */
const MOST_STOPS = 60;

/** Presses Tab until the focus is where it should be; fails where a reader would give up. */
async function tabTo(page: Page, what: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${MOST_STOPS} times Tab do not lead to ${what}.`);
}

const focusMatches = (page: Page, selector: string) =>
  page.evaluate((css: string) => document.activeElement?.matches(css) ?? false, selector);

it('is all it takes to find a name, open it, copy a citation and switch the site off', async () => {
  const { control, errors, launched, lens, open, site } = stage();
  const tab = await open(site.at('demo/en.html'));
  await tab.page.bringToFront();
  await tab.page.focus('input');
  const known = new Set(await launched.browser.pages());

  // The command's key belongs to the browser; what it sends is this.
  await control.send(tab.tabId, { type: 'jump', direction: 'next' });
  const seen = () => readPopover(lens, tab.tabId).then((elements) => elements ?? []);
  await waitUntil('the focus is in the note', seen, (all) => all.some(({ focused }) => focused));
  await tabTo(tab.page, '“All facts”', async () =>
    (await seen()).some(({ focused, text }) => focused && text.startsWith('All facts')),
  );
  await tab.page.keyboard.press('Enter');

  const dossier = await waitUntil(
    'the dossier is open',
    async () => {
      for (const page of await launched.browser.pages()) {
        const isIt = () =>
          page.evaluate(
            () => location.pathname === '/entity.html' && document.querySelector('#cite') !== null,
          );
        if (!known.has(page) && (await isIt().catch(() => false))) return page;
      }
      return undefined;
    },
    (page) => page !== undefined,
  );
  if (dossier === undefined) throw new Error('It is not open.');
  await dossier.bringToFront();
  // A long way through the dossier: its table of contents is a shorter one.
  await tabTo(dossier, 'the contents’ entry on citations', () => focusMatches(dossier, 'a[href="#cite"]'));
  await dossier.keyboard.press('Enter');
  await tabTo(dossier, 'a citation to copy', () => focusMatches(dossier, '.citation__formats .button'));
  await dossier.keyboard.press('Enter');
  const outcome = await waitUntil(
    'the outcome is said',
    () =>
      dossier.evaluate(
        () => document.activeElement?.closest('.copy')?.querySelector('[role="status"]')?.textContent ?? '',
      ),
    (text) => text !== '',
  );
  expect(outcome).toBe('Copied');
  const printed = await dossier.evaluate(() => document.querySelector('.citation')?.textContent);
  expect(printed).toMatch(/^“Aero-HIT”\. .*Sidelight\./);
  expect(await pastedInto(dossier)).toBe(printed);

  const popup = await openPopup(stage(), tab);
  // The stand-in for Firefox's panel is a tab, and Tab works in the one in front alone. It knows by now which page it is for.
  if (launched.name === 'firefox') await popup.bringToFront();
  await tabTo(popup, 'the switch of the site', () => focusMatches(popup, '[role="switch"]'));
  await popup.keyboard.press(' ');

  await waitUntil(
    'nothing is underlined any more',
    () => countUnderlined(tab.page),
    (count) => count === 0,
  );
  expect(await errors.read()).toEqual([]);
});
