import { describe, expect, it } from 'vitest';
import { DATA_DOCUMENTS, HOSTILE_PAGES } from '../fixtures/hostile-pages';
import { popoverOf } from '../support/popover';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();

describe('a page that', () => {
  it.each(HOSTILE_PAGES.map((hostile, at) => ({ ...hostile, at })))(
    '$why still gets its names, and no error of ours',
    async ({ at, answer, expected }) => {
      const { control, errors, site } = stage();
      const tab = await control.openTab();
      await errors.watch(tab.page);
      await tab.page.goto(site.put(`hostile/${at}`, answer));

      const found = await waitUntil(
        `the names are ${expected.join(', ') || 'none'}`,
        // The browser alone lays out a text of 20 MB for a minute and a half when the machine has other work.
        () => control.finishedMentions(tab.tabId, { timeoutMs: 210_000 }),
        (now) => now.mentions.map(({ surface }) => surface).join() === expected.join(),
        60_000,
      );

      expect(found.mentions.map(({ surface }) => surface)).toEqual(expected);
      expect(await errors.read()).toEqual([]);
      await tab.page.close();
    },
  );
});

describe('a document without running text', () => {
  it.each(DATA_DOCUMENTS)('($contentType) is left alone', async (answer) => {
    const { control, errors, open, site } = stage();
    const tab = await control.openTab();
    await errors.watch(tab.page);
    await tab.page.goto(site.put('data', answer));

    // By the time another page is done, this one would be.
    const other = await open(site.at('demo/en.html'));

    expect((await control.mentions(tab.tabId))?.mentions ?? []).toEqual([]);
    expect(await errors.read()).toEqual([]);
    await tab.page.close();
    await other.page.close();
  });
});

describe('events that a page makes up', () => {
  it('neither open the popover nor act in it', async () => {
    const { open, site } = stage();
    const tab = await open(
      site.put(
        'fake-events.html',
        '<!doctype html><p style="font:30px serif">Aero-HIT</p><p id="end">End</p>',
      ),
    );
    const popover = popoverOf(stage(), tab);

    await tab.page.evaluate(() => {
      const text = document.querySelector('p');
      const box = text?.getBoundingClientRect();
      const where = {
        bubbles: true,
        composed: true,
        clientX: (box?.x ?? 0) + 20,
        clientY: (box?.y ?? 0) + 20,
      };
      for (const type of [
        'pointerover',
        'pointermove',
        'mouseover',
        'mousemove',
        'pointerdown',
        'pointerup',
        'click',
      ]) {
        text?.dispatchEvent(new PointerEvent(type, where));
      }
    });
    // A real hover elsewhere that opens a popover would come after the made-up ones: its absence is then no matter of time.
    await popover.hover('End');
    await popover.closed();

    await popover.hover('Aero-HIT');
    await popover.opened();
    await tab.page.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    });
    expect(await popover.text()).toMatch(/Aero-HIT/);
    await tab.page.close();
  });
});
