import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openExtensionPage } from '../../src/build/browser/extension-page';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();

async function openStrip(): Promise<Page> {
  const page = await openExtensionPage(stage().launched, 'entity.html?id=aero-hit', '.strip__mark');
  await page.bringToFront();
  await page.setViewport({ width: 1000, height: 800 });
  return page;
}

/** Which mark has the focus, as they stand in the document, and -1 for none; where its time begins, and all that screen readers are told of. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const marks = [...document.querySelectorAll<HTMLElement>('.strip__mark')];
    const at = marks.findIndex((mark) => mark === document.activeElement);
    const styleOf = (name: string) => Number.parseFloat(marks[at]?.style.getPropertyValue(name) ?? '');
    return {
      at,
      count: marks.length,
      start: styleOf('--middle') - styleOf('--length') / 2,
      spoken: marks.flatMap((mark, index) => (mark.ariaHidden === 'true' ? [] : [index])),
      stops: marks.flatMap((mark, index) => (mark.tabIndex === 0 ? [index] : [])),
    };
  });

/** From the last stop before the strip, as a reader comes to it. */
async function tabInto(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('#facts .room-heading .button')?.focus());
  await page.keyboard.press('Tab');
}

/** Presses a key until it leads no further. */
async function walk(page: Page, key: 'ArrowRight' | 'ArrowLeft') {
  const path = [await focus(page)];
  for (;;) {
    await page.keyboard.press(key);
    const next = await focus(page);
    if (next.at === path.at(-1)?.at) return path;
    path.push(next);
    expect(path.length, 'the walk comes to an end').toBeLessThanOrEqual(next.count);
  }
}

it('is walked mark by mark through time, to its end and back, and tells of one mark at a time', async () => {
  const page = await openStrip();
  await tabInto(page);

  const there = await walk(page, 'ArrowRight');

  const count = there[0]?.count ?? 0;
  expect(count).toBeGreaterThan(10);
  expect(new Set(there.map(({ at }) => at)).size).toBe(count);
  const starts = there.map(({ start }) => Math.round(start * 100));
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  for (const { at, spoken, stops } of there) expect([spoken, stops]).toEqual([[at], [at]]);
  const back = await walk(page, 'ArrowLeft');
  expect(back.map(({ at }) => at)).toEqual(there.map(({ at }) => at).toReversed());
  expect(await stage().errors.read()).toEqual([]);
  await page.close();
});

it('is one stop for the Tab key, which comes back to the mark that was left', async () => {
  const page = await openStrip();
  await tabInto(page);
  await page.keyboard.press('End');
  const left = await focus(page);
  expect(left.at).not.toBe(-1);

  await page.keyboard.press('Tab');
  expect((await focus(page)).at).toBe(-1);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');

  expect((await focus(page)).at).toBe(left.at);
  await page.close();
});

it('leads with Enter to what happened, in sight', async () => {
  const page = await openStrip();
  await tabInto(page);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  expect(href).toMatch(/^#(fact|event)-./);

  await page.keyboard.press('Enter');

  await waitUntil(
    'the event is in sight',
    () =>
      page.evaluate(() => {
        const { top = -1, bottom = Infinity } =
          document.querySelector('.event:target')?.getBoundingClientRect() ?? {};
        return { hash: location.hash, isSeen: top >= 0 && bottom <= innerHeight };
      }),
    ({ hash, isSeen }) => hash === href && isSeen,
  );
  await page.close();
});

it('goes through time to the left where a page is written from the right', async () => {
  const page = await openStrip();
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await tabInto(page);

  const path = await walk(page, 'ArrowLeft');

  expect(path).toHaveLength(path[0]?.count ?? 0);
  await page.close();
});
