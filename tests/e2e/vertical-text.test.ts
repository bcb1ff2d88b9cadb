import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { popoverOf } from '../support/popover';
import { useStage } from '../support/stage';

const stage = useStage();

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a text stands, in CSS pixels of the viewport. */
function boxOf(page: Page, text: string): Promise<Box> {
  return page.evaluate((wanted: string) => {
    const node = document.querySelector('p')?.firstChild;
    const at = node?.textContent?.indexOf(wanted) ?? -1;
    if (!node || at < 0) throw new Error(`“${wanted}” does not stand on the page.`);
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }, text);
}

/** Box around all pixels of the underline's red, as the browser painted them; the text itself is blue. */
async function boxOfUnderline(page: Page): Promise<Box> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(async (base64: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let [left, top, right, bottom] = [Infinity, Infinity, -1, -1];
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      if (red < 150 || green > 140 || blue > 120) continue;
      const [x, y] = [(at / 4) % image.width, Math.floor(at / 4 / image.width)];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
    return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
  }, picture);
}

describe('a name is underlined along its line', () => {
  it.each([
    ['across', 'horizontal-tb', ''],
    ['down, columns from right to left', 'vertical-rl', ''],
    ['down, columns from left to right', 'vertical-lr', ''],
    ['down, letters upright', 'vertical-rl', 'text-orientation: upright'],
    ['up', 'sideways-lr', ''],
  ])('that runs %s', async (how, mode, more) => {
    const { open, site } = stage();
    const style = `writing-mode: ${mode}; ${more}; margin: 40px; width: 500px; height: 500px; font: 24px serif; color: #00f`;
    const { page } = await open(
      site.put(
        `vertical-${mode}-${how.length}.html`,
        `<!doctype html><title>Page</title><p style="${style}">On Aero-HIT.</p>`,
      ),
    );

    const name = await boxOf(page, 'Aero-HIT');
    const line = await boxOfUnderline(page);

    const isAcross = mode === 'horizontal-tb';
    const [along, thick] = isAcross ? [line.width, line.height] : [line.height, line.width];
    expect(along).toBeGreaterThan((isAcross ? name.width : name.height) * 0.9);
    expect(along).toBeLessThan((isAcross ? name.width : name.height) * 1.1);
    expect(thick).toBeLessThan(6);
    // On the name's own line, not on another.
    expect(line.x).toBeGreaterThan(name.x - 6);
    expect(line.x + line.width).toBeLessThan(name.x + name.width + 6);
    expect(line.y).toBeGreaterThan(name.y - 6);
    expect(line.y + line.height).toBeLessThan(name.y + name.height + 6);
    await page.close();
  });
});

describe('the card never stands on what is being read', () => {
  const text = 'Words before it, then Aero-HIT, and after it words, words and words. '.repeat(3);

  it.each([
    ['a column, columns from right to left', 'vertical-rl', 'height: 500px', 800],
    ['a column, columns from left to right', 'vertical-lr', 'height: 500px', 800],
    ['a line in a window of 260 pixels', 'horizontal-tb', 'margin-top: 90px', 260],
  ])('in %s', async (_where, mode, more, height) => {
    const { errors, open, site } = stage();
    const tab = await open(
      site.put(
        `beside-${mode}.html`,
        `<!doctype html><title>Page</title><p style="writing-mode: ${mode}; font: 20px/1.5 serif; ${more}">${text}</p>`,
      ),
    );
    await tab.page.setViewport({ width: 1000, height });
    const popover = popoverOf(stage(), tab);

    await popover.hover('Aero-HIT');
    const seen = await popover.opened();
    const name = await boxOf(tab.page, 'Aero-HIT');
    const card = seen[0]?.box ?? name;

    if (mode === 'horizontal-tb')
      expect(card.y >= name.y + name.height || card.y + card.height <= name.y).toBe(true);
    else expect(card.x >= name.x + name.width || card.x + card.width <= name.x).toBe(true);
    expect(card.height).toBeGreaterThan(60);
    expect(Math.min(card.x, card.y)).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(1000);
    expect(card.y + card.height).toBeLessThanOrEqual(height);

    // Over the ground between the name and the card, which stays open, and down to its end.
    await tab.page.mouse.move(card.x + card.width / 2, card.y + card.height / 2, { steps: 12 });
    expect(await popover.text()).toMatch(/Aero-HIT/);
    await popover.click('Close');
    await popover.closed();
    expect(await errors.read()).toEqual([]);
    await tab.page.close();
  });
});
