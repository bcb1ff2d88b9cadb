import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useBareBrowser } from '../support/bare-browser';
import { locateText, readDom, readHighlights, readShape } from '../support/page-state';
import { popoverOf } from '../support/popover';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();
const bare = useBareBrowser();

/** Each name that stands outside the text fields. */
const NAMES = ['Aero-HIT', 'Aero-HIT', 'Autel Robotics', 'Harbin Institute of Technology'];

/** The same page twice: with Sidelight, when its names are underlined, and in a browser without it. */
async function openBoth(): Promise<Page[]> {
  const { open, site } = stage();
  const address = site.at('harmless/page.html');
  const plain = await bare().browser.newPage();
  await plain.goto(address);
  const { page } = await open(address);
  await waitUntil(
    'the names are underlined',
    () => readHighlights(page),
    (now) => Object.values(now).flat().toSorted().join() === NAMES.join(),
  );
  return [page, plain];
}

/** Does the same on both pages, and gives what came of it on each. */
async function onBoth<Outcome>(act: (page: Page) => Promise<Outcome>): Promise<Outcome[]> {
  const pages = await openBoth();
  const outcomes: Outcome[] = [];
  for (const page of pages) {
    await page.bringToFront();
    outcomes.push(await act(page));
  }
  expect(await stage().errors.read()).toEqual([]);
  for (const page of pages) await page.close();
  return outcomes;
}

const noticedEvents = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { noticed: { events: string[] } }).noticed.events);

describe('a page with names on it', () => {
  it('can tell of nothing that was done to it but the underlines', async () => {
    const [ours, plain] = await onBoth(async (page) => ({
      view: await page.evaluate('lookAtMyself()'),
      dom: await readDom(page),
      shape: await readShape(page),
    }));

    expect(ours?.view).toMatchObject({ changes: [], calls: [], shifts: 0 });
    expect(ours).toEqual(plain);
  });

  it('leads the focus along the same way, takes what is typed and takes it back', async () => {
    const [ours, plain] = await onBoth(async (page) => {
      for (let at = 0; at < 6; at += 1) await page.keyboard.press('Tab');
      const events = await noticedEvents(page);
      const typed: unknown[] = [];
      for (const field of ['input', 'textarea', '[contenteditable]']) {
        const value = () =>
          page.$eval(field, (element) => ('value' in element ? element.value : element.textContent));
        await page.focus(field);
        await page.keyboard.type('Aero-HIT');
        typed.push(await value());
        await page.evaluate(() => document.execCommand('undo'));
        typed.push(await value());
      }
      return { events, typed };
    });

    expect(ours).toEqual(plain);
    expect(ours?.events.filter((event) => event.startsWith('focusin'))).toHaveLength(6);
  });

  it('is selected, copied and searched as ever', async () => {
    const [ours, plain] = await onBoth((page) =>
      page.evaluate(async () => {
        const selection = getSelection();
        selection?.selectAllChildren(document.body);
        const copied = new Promise((done) => {
          addEventListener('copy', (event) => done(event.isTrusted), { once: true });
        });
        document.execCommand('copy');
        const selected = String(selection);
        const holder = document.createElement('div');
        if (selection) holder.append(selection.getRangeAt(0).cloneContents());
        selection?.collapse(document.body, 0);
        const search = globalThis as unknown as { find: (text: string) => boolean };
        const places: string[] = [];
        for (let at = 0; at < 12 && search.find('Aero-HIT'); at += 1) {
          const { startContainer, startOffset } = selection?.getRangeAt(0) ?? new Range();
          places.push(`${startContainer.nodeName} ${startOffset}`);
        }
        return { isCopied: await copied, selected, html: holder.innerHTML, places };
      }),
    );

    expect(ours).toEqual(plain);
    expect(ours?.places).not.toEqual([]);
  });

  it('gets every press, click and drag on a name, and goes where its links lead', async () => {
    const [ours, plain] = await onBoth(async (page) => {
      const link = await locateText(page, 'Autel Robotics');
      await page.mouse.click(link.x, link.y);
      const button = await page.$('button');
      await button?.click();
      // A stretch of text is selected over a name with the mouse.
      const text = await locateText(page, 'Harbin Institute');
      await page.mouse.move(text.x, text.y);
      await page.mouse.down();
      await page.mouse.move(text.x + 80, text.y);
      await page.mouse.up();
      return [await noticedEvents(page), await page.evaluate(() => [location.hash, String(getSelection())])];
    });

    expect(ours).toEqual(plain);
    expect(ours?.[1]).toEqual(['#there', expect.stringMatching(/\w/)]);
  });

  it('hears nothing of what the reader does in the card', async () => {
    const { errors, open, site } = stage();
    const tab = await open(site.at('harmless/page.html'));
    const popover = popoverOf(stage(), tab);
    await popover.hover('Aero-HIT');
    await popover.opened();

    await tab.page.keyboard.press('Tab');
    await popover.click('Close');
    await popover.closed();

    const heard = await noticedEvents(tab.page);
    expect(heard.filter((event) => event.includes('sidelight'))).toEqual([]);
    expect(await errors.read()).toEqual([]);
    await tab.page.close();
  });

  it('cannot find a file of the extension', async () => {
    const { errors, launched, open, site } = stage();
    const { page } = await open(site.at('harmless/page.html'));
    const files = [
      'manifest.json',
      'content-scripts/page.js',
      'icons/on-16.png',
      'popup.html',
      'pack/index.bin',
    ];

    const found = await page.evaluate(
      async (addresses: string[]) => {
        const answers = await Promise.allSettled(addresses.map((address) => fetch(address)));
        return answers.map(({ status }) => status);
      },
      files.map((file) => launched.extensionOrigin + file),
    );

    expect(found).toEqual(files.map(() => 'rejected'));
    // Firefox writes down that it refused.
    await errors.read();
    await page.close();
  });
});
