import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readFrameIds } from '../support/frame-ids';
import { readPopover } from '../support/lens-page';
import { openPopup } from '../support/open-popup';
import { popoverOf } from '../support/popover';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();
const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>Page</title><body>${body}`;
const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Ids of the names that the page reports, each with how often it stands in each frame. */
async function counted(tabId: number): Promise<string[]> {
  const summary = await stage().control.summary(tabId);
  return (summary?.entities ?? []).map(({ id, count }) => `${id} ${count}`).toSorted();
}

/** What the button of a tab says. */
function readBadge(tabId: number): Promise<string> {
  return stage().control.page.evaluate(async (id: number) => {
    interface ActionApi {
      action: { getBadgeText: (of: { tabId: number }) => Promise<string> };
    }
    const scope = globalThis as unknown as { browser?: ActionApi; chrome: ActionApi };
    return (scope.browser ?? scope.chrome).action.getBadgeText({ tabId: id });
  }, tabId);
}

async function expectCounted(tabId: number, expected: string[]): Promise<void> {
  await waitUntil(
    `the page counts ${expected.join()}`,
    () => counted(tabId),
    (now) => now.join() === expected.toSorted().join(),
  );
}

/** Rests the pointer on a text in a frame that fills its element. */
async function hoverInFrame(shown: Page, name: string, text: string): Promise<void> {
  const element = await shown.$(`iframe[name=${name}]`);
  const frame = await element?.contentFrame();
  const outer = await element?.boundingBox();
  const inner = await frame?.evaluate((wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return undefined;
  }, text);
  if (!outer || !inner) throw new Error(`“${text}” does not stand in frame ${name}.`);
  await shown.mouse.move(outer.x + inner.x, outer.y + inner.y - 3);
  await shown.mouse.move(outer.x + inner.x, outer.y + inner.y);
}

describe('frames', () => {
  it('that a reader reads are annotated, and the list and the badge add them up; others are left alone', async () => {
    const { errors, open, site } = stage();
    const size = 'width="400" height="200"';
    const deep = attribute(
      page(`<iframe ${size} srcdoc="${attribute(page('<p>Autel Robotics</p>'))}"></iframe>`),
    );
    site.put('inner.html', page('<p>Harbin Institute of Technology, Harbin Institute of Technology</p>'));
    const elsewhere = site.put('elsewhere.html', page('<p>Konstantin Basyuk</p>'), 'other.test');
    const { page: shown, tabId } = await open(
      site.put(
        'frames.html',
        page(`<p>Aero-HIT</p>
          <iframe ${size} name="blank"></iframe>
          <iframe ${size} name="same" src="inner.html"></iframe>
          <iframe ${size} name="other" src="${elsewhere}"></iframe>
          <iframe ${size} name="deep" srcdoc="${deep}"></iframe>
          <iframe width="300" height="250" name="ad" srcdoc="<p>Autel Robotics</p>"></iframe>
          <iframe width="1" height="1" name="tiny" srcdoc="<p>Autel Robotics</p>"></iframe>
          <iframe ${size} hidden name="hidden" srcdoc="<p>Autel Robotics, Autel Robotics</p>"></iframe>
          <div style="visibility: hidden" id="unseen">
            <iframe ${size} srcdoc="<p>Komax of Khabarovsk airport</p>"></iframe>
          </div>
          <script>
            const blank = document.querySelector('[name=blank]').contentDocument;
            blank.body.innerHTML = '<p>Aero-HIT and Aero-HIT</p>';
          </script>`),
      ),
    );
    const all = [
      'aero-hit 1',
      'aero-hit 2',
      'harbin-institute-of-technology 2',
      'konstantin-basyuk 1',
      'autel-robotics 1',
    ];

    await expectCounted(tabId, all);
    await waitUntil(
      'the badge adds up',
      () => readBadge(tabId),
      (text) => text === '4',
    );

    await shown.evaluate(() => document.querySelector('[name=other]')?.remove());
    await expectCounted(
      tabId,
      all.filter((line) => !line.startsWith('konstantin')),
    );
    await waitUntil(
      'the badge follows',
      () => readBadge(tabId),
      (text) => text === '3',
    );

    await shown.evaluate(() => document.querySelector('[name=hidden]')?.removeAttribute('hidden'));
    await expectCounted(tabId, [...all.filter((line) => !line.startsWith('konstantin')), 'autel-robotics 2']);

    await shown.evaluate(() => document.querySelector('#unseen')?.removeAttribute('style'));
    await expectCounted(tabId, [
      ...all.filter((line) => !line.startsWith('konstantin')),
      'autel-robotics 2',
      'komax-khabarovsk 1',
    ]);

    await shown.evaluate(() => document.querySelector('#unseen')?.remove());
    await shown.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('[name=same]');
      if (frame) frame.src = 'about:blank';
    });
    await expectCounted(tabId, ['aero-hit 1', 'aero-hit 2', 'autel-robotics 1', 'autel-robotics 2']);
    expect(await errors.read()).toEqual([]);
    await shown.close();
  });

  it('that are closed off, hold data or make up a frameset are annotated too', async () => {
    const { errors, open, site } = stage();
    site.put('inner.html', page('<p>Harbin Institute of Technology</p>'));
    const size = 'width="400" height="200"';
    const closed = attribute(page('<p>Autel Robotics</p>'));
    site.put(
      'closed.html',
      page(`<iframe ${size} sandbox srcdoc="${closed}"></iframe>
        <iframe ${size} sandbox="allow-scripts" src="inner.html"></iframe>
        <iframe ${size} src="data:text/html,<p>Konstantin Basyuk</p>"></iframe>`),
    );
    const { page: shown, tabId } = await open(
      site.put(
        'frameset.html',
        '<title>Set</title><frameset cols="50%,50%"><frame src="closed.html"><frame src="inner.html"></frameset>',
      ),
    );

    await expectCounted(tabId, [
      'autel-robotics 1',
      'harbin-institute-of-technology 1',
      'harbin-institute-of-technology 1',
      'konstantin-basyuk 1',
    ]);
    expect(await errors.read()).toEqual([]);
    await shown.close();
  });

  it('beyond what is read are told of in the popup, as long as they are there', async () => {
    const { errors, open, site } = stage();
    const deeper = `<p>Aero-HIT</p><div hidden></div><script>
      let inner = document.querySelector("div");
      for (let at = 0; at < 9000; at += 1) inner = inner.appendChild(document.createElement('q'));
      inner.append('Autel Robotics');
    </script>`;
    site.put('beyond.html', page(deeper));
    const tab = await open(
      site.put(
        'around.html',
        page(
          '<p>Komax of Khabarovsk airport</p><iframe width="400" height="200" src="beyond.html"></iframe>',
        ),
      ),
    );
    const state = async () => (await stage().control.summary(tab.tabId))?.state;
    await expectCounted(tab.tabId, ['komax-khabarovsk 1', 'aero-hit 1']);
    await waitUntil('the frame is told of', state, (now) => now === 'stopped-at-limit');

    const popup = await openPopup(stage(), tab);
    const note = await waitUntil(
      'the popup says so',
      () => popup.evaluate(() => document.querySelector('.page-names [role=status]')?.textContent ?? ''),
      (text) => text !== '',
    );
    await popup.close();

    expect(note).toMatch(/longer/);
    await tab.page.evaluate(() => document.querySelector('iframe')?.remove());
    await waitUntil('it is forgotten', state, (now) => now === 'done');
    expect(await errors.read()).toEqual([]);
    await tab.page.close();
  });

  it('hold names that a card around them leads to', async () => {
    const { errors, lens, open, site } = stage();
    const elsewhere = site.put(
      'linked.html',
      page(`<div style="height: 2000px">Far above</div><p>Harbin Institute of Technology</p>`),
      'other.test',
    );
    const tab = await open(
      site.put(
        'linking.html',
        page(
          `<p>Aero-HIT flies.</p><div style="height: 600px"></div><iframe name="linked" width="600" height="400" src="${elsewhere}"></iframe>`,
        ),
      ),
    );
    await expectCounted(tab.tabId, ['aero-hit 1', 'harbin-institute-of-technology 1']);
    const frameId = (await readFrameIds(lens, tab.tabId))['linked'];
    const popover = popoverOf(stage(), tab);

    await popover.press('Aero-HIT');
    await popover.click('Harbin Institute of Technology');

    const heading = await waitUntil(
      'the card of the other opens where it stands',
      () => readPopover(lens, tab.tabId, frameId),
      (now) => now?.some(({ tag, visible }) => visible && tag === 'a') ?? false,
    );
    expect(heading?.find(({ tag }) => tag === 'h2')?.text).toBe('Harbin Institute of Technology');
    await popover.closed();
    expect(await errors.read()).toEqual([]);
    await tab.page.close();
  });

  it.each([
    ['low', 420, 90],
    ['narrow', 130, 300],
    ['small', 200, 70],
  ])('that are %s show the popover whole, with all of it within reach', async (name, width, height) => {
    const { errors, lens, open, site } = stage();
    const inner = attribute(page('<p style="margin: 4px">Aero-HIT flies.</p>'));
    const { page: shown, tabId } = await open(
      site.put(
        `frame-${name}.html`,
        page(
          `<p>Around.</p><iframe name="${name}" width="${width}" height="${height}" srcdoc="${inner}"></iframe>`,
        ),
      ),
    );
    await expectCounted(tabId, ['aero-hit 1']);
    const frameId = (await readFrameIds(lens, tabId))[name];

    await hoverInFrame(shown, name, 'Aero-HIT');
    const seen = await waitUntil(
      'the popover is open and filled',
      () => readPopover(lens, tabId, frameId),
      (now) => now?.some(({ tag, visible }) => visible && tag === 'a') ?? false,
    );

    const box = seen?.[0]?.box ?? { x: -1, y: -1, width: 0, height: 0 };
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    expect(box.height).toBeGreaterThan(height / 2);
    expect(await errors.read()).toEqual([]);
    await shown.close();
  });
});
