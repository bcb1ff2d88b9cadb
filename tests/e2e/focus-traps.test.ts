import { describe, expect, it } from 'vitest';
import type { OpenedTab } from '../../src/build/browser/control-page';
import { popoverOf } from '../support/popover';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();

/** How pages keep the focus in a dialog of their own. Each runs before ours; `dialog` is the page's, `own` its button. */
const TRAPS: [string, string][] = [
  [
    'by the events that bubble up to the document',
    `for (const type of ['focusin', 'focusout']) document.addEventListener(type, ({ target }) => {
       if (!dialog.contains(target)) own.focus();
     });`,
  ],
  [
    'in the capturing phase, and cancels clicks and keys outside, as a common library does',
    `const keep = (event) => {
       if (dialog.contains(event.target)) return;
       event.stopImmediatePropagation();
       if (event.type === 'focusin') own.focus(); else event.preventDefault();
     };
     for (const type of ['focusin', 'mousedown', 'touchstart', 'click', 'keydown'])
       document.addEventListener(type, keep, { capture: true, passive: false });`,
  ],
  [
    'at the window, before anything else hears of it',
    `for (const type of ['focus', 'focusin']) window.addEventListener(type, ({ target }) => {
       if (target instanceof Element && !dialog.contains(target)) own.focus();
     }, true);`,
  ],
  [
    'by where its own focus goes',
    `document.addEventListener('focusout', ({ relatedTarget }) => {
       if (relatedTarget !== null && !dialog.contains(relatedTarget)) own.focus();
     });`,
  ],
  [
    'by looking every few milliseconds',
    `setInterval(() => { if (!dialog.contains(document.activeElement)) own.focus(); }, 20);`,
  ],
];

const pageWith = (trap: string) => `<!doctype html><meta charset="utf-8"><title>Page</title>
  <div id="dialog" role="dialog"><p>On Aero-HIT.</p><button id="own">Own</button></div>
  <script>${trap}</script>`;

/** The element of the card that has the focus, told by its place and label; empty where none has. Firefox leads Tab to the part that scrolls as well. */
async function readFocused(tab: OpenedTab): Promise<string> {
  const focused = (await popoverOf(stage(), tab).opened()).find((element) => element.focused);
  return focused ? `${JSON.stringify(focused.box)} ${focused.label}` : '';
}

describe('a page that keeps the focus in a dialog of its own', () => {
  it.each(TRAPS)('%s, leaves the card to the keyboard', async (how, trap) => {
    const { control, errors, open, site } = stage();
    const tab = await open(site.put(`trap-${TRAPS.findIndex(([one]) => one === how)}.html`, pageWith(trap)));
    const popover = popoverOf(stage(), tab);
    await tab.page.bringToFront();
    await tab.page.focus('#own');

    await control.send(tab.tabId, { type: 'jump', direction: 'next' });
    await waitUntil(
      'the focus is in the card',
      () => readFocused(tab),
      (focused) => focused !== '',
    );

    const way = new Set<string>();
    for (let at = 0; at < 30 && ![...way].some((one) => one.endsWith('Close')); at += 1) {
      const before = await readFocused(tab);
      await tab.page.keyboard.press('Tab');
      way.add(
        await waitUntil(
          'the focus is on the next control',
          () => readFocused(tab),
          (focused) => focused !== '' && focused !== before,
        ),
      );
    }
    expect(way.size).toBeGreaterThan(2);
    await tab.page.keyboard.press('Enter');
    await popover.closed();

    expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('own');
    expect(await tab.page.evaluate(() => document.querySelector('sidelight-popover'))).toBeNull();
    expect(await errors.read()).toEqual([]);
    await tab.page.close();
  });

  it('has a card that closes by Escape and looks the same as on any other page', async () => {
    const { control, open, site } = stage();
    const boxes: unknown[] = [];
    for (const [name, trap] of [
      ['free', ''],
      ['kept', TRAPS[2]?.[1] ?? ''],
    ] as const) {
      const tab = await open(site.put(`look-${name}.html`, pageWith(trap)));
      const popover = popoverOf(stage(), tab);
      await tab.page.bringToFront();
      await control.send(tab.tabId, { type: 'jump', direction: 'next' });
      await waitUntil(
        'the focus is in the card',
        () => readFocused(tab),
        (focused) => focused !== '',
      );
      boxes.push((await popover.opened()).flatMap(({ tag, box }) => (tag === 'dialog' ? [] : [[tag, box]])));
      await tab.page.keyboard.press('Escape');
      await popover.closed();
      await tab.page.close();
    }

    expect(boxes[1]).toEqual(boxes[0]);
  });
});
