import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openPopup } from '../support/open-popup';
import { popoverOf } from '../support/popover';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();
const page = (head: string, body = '<p style="margin: 200px">On Aero-HIT.</p><p id="end">End</p>') =>
  `<!doctype html><meta charset="utf-8"><title>Page</title>${head}<body>${body}`;

/** A number that a page's own script counts. */
const counted = (shown: Page) => shown.evaluate(() => (globalThis as unknown as { counted: number }).counted);

const countHosts = (shown: Page) =>
  shown.evaluate(() => document.querySelectorAll('sidelight-popover').length);

describe('a page that meddles with the popover', () => {
  it('cannot hide or move it by styles', async () => {
    const { errors, open, site } = stage();
    const tab = await open(
      site.put(
        'restyled.html',
        page(`<style>
          sidelight-popover, sidelight-popover *, [popover] {
            display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important;
            position: static !important; left: -9999px !important; clip-path: inset(50%) !important; zoom: 9 !important;
            color: red !important; font-size: 90px !important; pointer-events: none !important; filter: blur(9px) !important;
          }
        </style>`),
      ),
    );
    const popover = popoverOf(stage(), tab);

    await popover.hover('Aero-HIT');
    const box = (await popover.opened())[0]?.box ?? { x: -1, y: -1, width: 0, height: 0 };
    const look = await tab.page.evaluate(() => {
      const host = document.querySelector('sidelight-popover') ?? document.body;
      const { opacity, transform, visibility, filter, clipPath } = getComputedStyle(host);
      return { opacity, transform, visibility, filter, clipPath };
    });

    expect(look).toEqual({
      opacity: '1',
      transform: 'none',
      visibility: 'visible',
      filter: 'none',
      clipPath: 'none',
    });
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.width).toBeGreaterThan(200);
    expect(box.width).toBeLessThan(600);
    await popover.click('Close');
    await popover.closed();
    expect(await errors.read()).toEqual([]);
    await tab.page.close();
  });

  it('and takes it out at once is not fought with', async () => {
    const { errors, open, site } = stage();
    const tab = await open(
      site.put(
        'removed.html',
        page(`<script>
          globalThis.counted = 0;
          new MutationObserver((records) => {
            for (const { addedNodes } of records) for (const node of addedNodes)
              if (node.localName === 'sidelight-popover') { counted += 1; node.remove(); }
          }).observe(document, { subtree: true, childList: true });
        </script>`),
      ),
    );
    const popover = popoverOf(stage(), tab);

    for (const times of [1, 2]) {
      await popover.hover('Aero-HIT');
      await waitUntil(
        'it was taken out',
        () => counted(tab.page),
        (now) => now === times,
      );
      await popover.closed();
      await popover.hover('End');
    }

    expect(await counted(tab.page)).toBe(2);
    expect(await errors.read()).toEqual([]);
    await tab.page.close();
  });

  it('and defines an element of its name gets no error and keeps nothing of it', async () => {
    const { errors, open, site } = stage();
    const tab = await open(
      site.put(
        'defined.html',
        page(`<script>
          globalThis.counted = 0;
          customElements.define('sidelight-popover', class extends HTMLElement {
            constructor() { super(); counted += 1; this.attachShadow({ mode: 'open' }); }
          });
        </script>`),
      ),
    );
    const popover = popoverOf(stage(), tab);

    await popover.hover('Aero-HIT');
    await waitUntil(
      'its element was made',
      () => counted(tab.page),
      (now) => now > 0,
    );

    await waitUntil(
      'nothing is left of it',
      () => countHosts(tab.page),
      (now) => now === 0,
    );
    expect(await errors.read()).toEqual([]);
    await tab.page.close();
  });

  it('keeps its own popover open while the reader presses in ours', async () => {
    const { errors, open, site } = stage();
    const tab = await open(
      site.put('own.html', page('', '<div popover id="own" style="margin: 50px"><p>On Aero-HIT.</p></div>')),
    );
    const isOpen = () =>
      tab.page.evaluate(() => document.querySelector('#own')?.matches(':popover-open') ?? false);
    await tab.page.evaluate(() => document.querySelector<HTMLElement>('#own')?.showPopover());
    const popover = popoverOf(stage(), tab);
    await waitUntil(
      'the name in it is read',
      async () => (await stage().control.mentions(tab.tabId))?.mentions.length,
      (now) => now === 1,
    );

    await popover.hover('Aero-HIT');
    await popover.opened();
    expect(await isOpen()).toBe(true);
    await popover.click('Aero-HIT');

    expect(await isOpen()).toBe(true);
    expect(await popover.text()).toMatch(/Aero-HIT/);
    expect(await errors.read()).toEqual([]);
    await tab.page.close();
  });
});

describe('a page beyond what is read', () => {
  it('shows what was found so far, and the popup says that it is not all', async () => {
    const { control, errors, open, site } = stage();
    const deeper = `<script>
      let inner = document.querySelector('div');
      for (let at = 0; at < 9000; at += 1) inner = inner.appendChild(document.createElement('q'));
      inner.append('Autel Robotics');
    </script>`;
    const tab = await open(site.put('beyond.html', page('', `<p>Aero-HIT</p><div hidden></div>${deeper}`)));

    const { state, mentions } = await control.finishedMentions(tab.tabId);
    const popup = await openPopup(stage(), tab);
    const note = await waitUntil(
      'the popup says so',
      () => popup.evaluate(() => document.querySelector('.page-names [role=status]')?.textContent ?? ''),
      (text) => text !== '',
    );

    expect(state).toBe('stopped-at-limit');
    expect(mentions.map(({ surface }) => surface)).toEqual(['Aero-HIT']);
    expect(note).toMatch(/longer/);
    expect(await errors.read()).toEqual([]);
    await popup.close();
    await tab.page.close();
  });
});
