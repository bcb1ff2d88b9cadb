import { describe, expect, it } from 'vitest';
import { readTabAddresses } from '../support/lens-page';
import { readDom } from '../support/page-state';
import { popoverOf } from '../support/popover';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();

describe('the popover', () => {
  it('opens when the pointer rests on a name, and says who it is, what lists it and where that is written', async () => {
    const { errors, open, site } = stage();
    const tab = await open(site.at('demo/en.html'));
    const popover = popoverOf(stage(), tab);

    await popover.hover('Aero-HIT');
    const seen = await popover.opened();

    const links = seen
      .filter((element) => element.tag === 'a' && element.href !== '')
      .map(({ href }) => href);
    expect(await popover.text()).toMatch(/Aero-HIT/);
    expect(await popover.text()).toMatch(/Treasury|OFAC/);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !href.startsWith('https://'))).toEqual([]);
    expect(await errors.read()).toEqual([]);
    await tab.page.close();
  });

  it('stays while the pointer is in it and goes when the pointer leaves', async () => {
    const { open, site } = stage();
    const tab = await open(site.at('demo/en.html'));
    const popover = popoverOf(stage(), tab);
    await popover.hover('Konstantin Basyuk');
    const [outermost] = await popover.opened();
    const box = outermost?.box ?? { x: 0, y: 0, width: 0, height: 0 };

    await tab.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    expect(await popover.text()).toMatch(/Basyuk/);

    await tab.page.mouse.move(5, 5, { steps: 8 });
    await popover.closed();
    await tab.page.close();
  });

  it('closes on Escape and leaves the page as it was', async () => {
    const { open, site } = stage();
    const tab = await open(site.at('demo/en.html'));
    const popover = popoverOf(stage(), tab);
    const before = await readDom(tab.page);
    await popover.hover('Harbin Institute of Technology');
    await popover.opened();

    await tab.page.keyboard.press('Escape');
    await popover.closed();

    await waitUntil(
      'nothing of the popover is left',
      () => readDom(tab.page),
      (now) => now === before,
    );
    await tab.page.close();
  });

  it('never swallows a click on a link that holds a name', async () => {
    const { open, site } = stage();
    const target = site.put('target.html', '<!doctype html><title>Target</title><p>Arrived.</p>');
    const address = site.put(
      'link.html',
      `<!doctype html><p>More on <a id="link" href="${target}">Aero-HIT of Khabarovsk</a> in this story.</p>`,
    );
    const tab = await open(address);

    await tab.page.click('#link');

    await tab.page.waitForFunction(() => document.title === 'Target');
    await tab.page.close();
  });

  it('offers “All facts”, which opens the entity page', async () => {
    const { launched, lens, open, site } = stage();
    const tab = await open(site.at('demo/en.html'));
    const popover = popoverOf(stage(), tab);
    await popover.hover('Aero-HIT');

    await popover.click(/^All facts/);

    await waitUntil(
      'the entity page is open',
      () => readTabAddresses(lens),
      (addresses) =>
        addresses.some((address) => address.startsWith(`${launched.extensionOrigin}entity.html`)),
    );
    await tab.page.close();
  });

  it('mutes a name at once, here and in other tabs', async () => {
    const { control, open, site } = stage();
    const tab = await open(site.at('demo/en.html'));
    const other = await open(site.at('demo/uk.html'));
    await tab.page.bringToFront();
    const popover = popoverOf(stage(), tab);
    await popover.hover('Veles');

    await popover.click(/^Mute/);

    for (const { tabId } of [tab, other]) {
      await waitUntil(
        'the muted name is gone',
        () => control.mentions(tabId),
        (now) =>
          now?.state === 'done' &&
          now.mentions.length > 0 &&
          now.mentions.every((mention) => mention.entity !== 'veles-drone'),
      );
    }
    await tab.page.close();
    await other.page.close();
  });
});

describe('the keyboard', () => {
  it('walks the names in document order, opens each popover with the focus in it, and Escape gives the focus back', async () => {
    const { control, open, site } = stage();
    const tab = await open(site.at('demo/en.html'));
    const popover = popoverOf(stage(), tab);
    await tab.page.focus('input');

    await control.send(tab.tabId, { type: 'jump', direction: 'next' });
    await waitUntil(
      'the focus is in the popover',
      () => popover.opened(),
      (seen) => seen.some((element) => element.focused),
    );
    expect(await popover.text()).toMatch(/Aero-HIT/);

    await tab.page.keyboard.press('Escape');
    await popover.closed();
    expect(await tab.page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await tab.page.close();
  });

  it('goes on to the next name and back to the one before', async () => {
    const { control, open, site } = stage();
    const address = site.put(
      'three.html',
      `<!doctype html><p>Aero-HIT</p><p style="margin-top:200vh">Harbin Institute of Technology</p>
       <p style="margin-top:200vh">Autel Robotics</p>`,
    );
    const tab = await open(address);
    const popover = popoverOf(stage(), tab);
    const step = async (direction: 'next' | 'previous', expected: RegExp) => {
      await control.send(tab.tabId, { type: 'jump', direction });
      await waitUntil(
        `the popover shows ${String(expected)}`,
        () => popover.text(),
        (text) => expected.test(text),
      );
    };

    await step('next', /^\W*Aero-HIT/);
    await step('next', /^\W*Harbin Institute/);
    await step('next', /^\W*Autel Robotics/);
    await step('previous', /^\W*Harbin Institute/);

    expect(await tab.page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await tab.page.close();
  });

  it('copies a citation and goes on to a linked name, by keys alone', async () => {
    const { control, open, site } = stage();
    const address = site.put(
      'linked.html',
      '<!doctype html><title>Linked</title><p>Aero-HIT of Khabarovsk.</p><p>Letters went to Autel Robotics.</p>',
    );
    const tab = await open(address);
    const popover = popoverOf(stage(), tab);
    const tabTo = async (name: string) => {
      const passed = new Set<string>();
      for (let step = 0; step < 40; step += 1) {
        await tab.page.keyboard.press('Tab');
        const focused = (await popover.opened()).find((element) => element.focused);
        if (focused?.text === name) return;
        passed.add(focused?.text ?? '');
      }
      throw new Error(`Tab never came to ${name}, but to ${[...passed].join(' · ')}.`);
    };

    await control.send(tab.tabId, { type: 'jump', direction: 'next' });
    await waitUntil(
      'the focus is in the popover',
      () => popover.opened(),
      (seen) => seen.some((element) => element.focused),
    );
    await tabTo('Copy citation');
    await tab.page.keyboard.press('Enter');
    // The page is no secure one: this is the older way to the clipboard, which browsers may refuse only without a press.
    await waitUntil(
      'it says that it copied, and the focus stays',
      () => popover.opened(),
      (seen) => seen.some(({ focused, text }) => focused && text === 'Copied'),
    );

    await tabTo('Autel Robotics');
    await tab.page.keyboard.press('Enter');
    await waitUntil(
      'the card of the linked name is open',
      () => popover.text(),
      (text) => /^\W*Autel Robotics/.test(text),
    );
    await tab.page.close();
  });
});
