import { describe, expect, it } from 'vitest';
import { readDom, readHighlights } from '../support/page-state';
import { popoverOf } from '../support/popover';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();
const page = (body: string, head = '') =>
  `<!doctype html><meta charset="utf-8"><title>Page</title>${head}<body>${body}`;

describe('a page with a strict policy', () => {
  it.each([
    ['nothing allowed', "default-src 'none'"],
    ['sandboxed', "default-src 'none'; sandbox"],
    ['Trusted Types', "require-trusted-types-for 'script'; trusted-types 'none'; style-src 'none'"],
  ])('(%s) is annotated, shows the popover in full dress and reports nothing', async (_what, policy) => {
    const { errors, open, site } = stage();
    const address = site.put('policy.html', {
      body: page('<p>The drone maker Aero-HIT of Khabarovsk.</p>'),
      headers: { 'content-security-policy': policy },
    });
    const tab = await open(address);
    const violations: string[] = [];
    tab.page.on('console', (message) => violations.push(message.text()));
    const popover = popoverOf(stage(), tab);

    await popover.hover('Aero-HIT');
    const [outermost] = await popover.opened();

    expect(await popover.text()).toMatch(/Aero-HIT/);
    // Without its styles the popover would fill the width of the page.
    expect(outermost?.box.width).toBeLessThan(600);
    await tab.page.mouse.move(950, 750);
    await popover.closed();
    expect(violations).toEqual([]);
    expect(await errors.read()).toEqual([]);
    await tab.page.close();
  });
});

describe('above a page', () => {
  it('the popover opens inside a modal dialog, where all else is inert', async () => {
    const { open, site } = stage();
    const tab = await open(
      site.put('dialog.html', page('<p>Behind.</p><dialog><p>On Aero-HIT.</p></dialog>')),
    );
    const before = await readDom(tab.page);
    await tab.page.evaluate(() => document.querySelector('dialog')?.showModal());
    await waitUntil(
      'the dialog is read',
      () => readHighlights(tab.page),
      (now) => Object.keys(now).length > 0,
    );
    const popover = popoverOf(stage(), tab);

    await popover.hover('Aero-HIT');
    expect(await popover.text()).toMatch(/Aero-HIT/);
    await popover.click(/^All facts/);
    await tab.page.bringToFront();

    await tab.page.evaluate(() => document.querySelector('dialog')?.close());
    await waitUntil(
      'the page is as before',
      () => readDom(tab.page),
      (now) => now === before,
    );
    await tab.page.close();
  });

  it('the popover opens in fullscreen', async () => {
    const { open, site } = stage();
    const address = site.put(
      'fullscreen.html',
      page(
        '<main><button onclick="document.querySelector(`main`).requestFullscreen()">Full</button><p>On Autel Robotics.</p></main>',
      ),
    );
    const tab = await open(address);
    await tab.page.click('button');
    await tab.page.waitForFunction(() => document.fullscreenElement !== null);
    const popover = popoverOf(stage(), tab);

    await popover.hover('Autel Robotics');

    expect(await popover.text()).toMatch(/Autel Robotics/);
    await tab.page.close();
  });

  it('the popover stays on screen at each edge, from right to left too', async () => {
    const { open, site } = stage();
    const corner = (style: string, name: string) => `<p style="position:fixed;margin:0;${style}">${name}</p>`;
    const address = site.put(
      'edges.html',
      page(
        corner('top:0;left:0', 'Aero-HIT') +
          corner('top:0;right:0', 'Autel Robotics') +
          corner('bottom:0;left:0', 'Harbin Institute of Technology') +
          corner('bottom:0;right:0', 'Konstantin Basyuk'),
        '<script>document.documentElement.dir="rtl"</script>',
      ),
    );
    const tab = await open(address);
    const popover = popoverOf(stage(), tab);
    const view = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));

    for (const name of [
      'Aero-HIT',
      'Autel Robotics',
      'Harbin Institute of Technology',
      'Konstantin Basyuk',
    ]) {
      await popover.hover(name);
      await waitUntil(
        `the popover is about ${name}`,
        () => popover.text(),
        (text) => text.includes(name),
      );
      const box = (await popover.opened())[0]?.box ?? { x: -1, y: -1, width: 0, height: 0 };
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(view.width);
      expect(box.y + box.height).toBeLessThanOrEqual(view.height);
      await tab.page.keyboard.press('Escape');
      await popover.closed();
    }
    await tab.page.close();
  });
});

describe('names on a page', () => {
  it('are found from right to left', async () => {
    const { control, open, site } = stage();
    const { page: shown, tabId } = await open(
      site.put(
        'rtl.html',
        page('<p dir="rtl" lang="ar">شركة Aero-HIT وجامعة Harbin Institute of Technology في المدينة.</p>'),
      ),
    );

    const { mentions } = await control.finishedMentions(tabId);

    expect(mentions.map(({ surface }) => surface)).toEqual(['Aero-HIT', 'Harbin Institute of Technology']);
    await shown.close();
  });

  it('are all painted where there are 5,000 of them', async () => {
    const { control, errors, open, site } = stage();
    const { page: shown, tabId } = await open(
      site.put('many.html', page('<p>The drones of Aero-HIT and of Autel Robotics fly.</p>'.repeat(2500))),
    );

    const { mentions } = await control.finishedMentions(tabId);

    expect(mentions).toHaveLength(5000);
    expect(Object.values(await readHighlights(shown)).flat()).toHaveLength(5000);
    expect(await errors.read()).toEqual([]);
    await shown.close();
  });

  it('on screen are underlined before those above it', async () => {
    const { open, site } = stage();
    const long = `<p>${'Nothing to see in this line of text. '.repeat(4000)}</p>`;
    const address = site.put(
      'scrolled.html',
      page(`<p id="above">Aero-HIT</p>${long.repeat(4)}<p id="here">Aero-HIT</p>${long}`),
    );
    const { page: shown } = await open(`${address}#here`);

    // A highlight keeps its ranges in the order in which they came.
    const order = await shown.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map(({ startContainer }) => startContainer.parentElement?.id),
      ),
    );

    expect(order).toEqual(['here', 'above']);
    await shown.close();
  });
});
