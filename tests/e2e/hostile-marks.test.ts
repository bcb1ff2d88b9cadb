import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import { PAGES_AGAINST_MARKS } from '../fixtures/pages-against-marks';
import { choosePainter } from '../support/choose-painter';
import { readDom } from '../support/page-state';
import { popoverOf } from '../support/popover';
import { browserName, useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';
import { withPageAccess } from '../support/with-page-access';

const stage = useStage({ extensionFolder: withPageAccess(path.resolve(EXTENSION_FOLDER[browserName])) });
beforeAll(() => choosePainter(stage(), 'marks'));
afterAll(() => choosePainter(stage(), 'highlight'));

const TEXTS = ['The maker Aero-HIT flies.', 'On Autel Robotics.'];
const BODY = `<main>${TEXTS.map((text) => `<p>${text}</p>`).join('')}</main>`;
const pageWith = (head: string, body = BODY) =>
  `<!doctype html><meta charset="utf-8"><title>Page</title>${head}<body>${body}`;

const readMarks = (page: Page, within = 'body') =>
  page.evaluate(
    (place: string) =>
      [...document.querySelectorAll(`${place} sidelight-mark`)].map((mark) => mark.textContent ?? ''),
    within,
  );
const readTexts = (page: Page, within = 'body') =>
  page.evaluate(
    (place: string) => [...document.querySelectorAll(`${place} p`)].map(({ textContent }) => textContent),
    within,
  );

/** A number that a page's own script counts. */
const counted = (page: Page) => page.evaluate(() => (globalThis as unknown as { counted: number }).counted);

/** Adds a paragraph with a name and waits until it is marked: by then whatever was due before is done. */
async function addName(page: Page): Promise<void> {
  const count = () => page.evaluate(() => document.querySelectorAll('body > p > sidelight-mark').length);
  const before = await count();
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Konstantin Basyuk</p>'));
  await waitUntil('the new name is marked', count, (now) => now === before + 1);
}

describe('a page with marks on it, which', () => {
  it.each(PAGES_AGAINST_MARKS)('$why, keeps its text, and is not fought with', async (against) => {
    const { errors, open, site } = stage();
    const { head, marks, most } = against;
    const at = PAGES_AGAINST_MARKS.indexOf(against);
    const { page } = await open(site.put(`marks-${at}.html`, pageWith(head)));

    // Each change of the page is an occasion to mark its texts anew.
    for (let round = 0; round < 5; round += 1) await addName(page);
    await waitUntil(
      'its texts are as they were',
      () => readTexts(page, 'main'),
      (now) => now.join() === TEXTS.join(),
    );
    const times = await counted(page);
    await addName(page);

    if (most !== undefined) {
      expect(await counted(page)).toBe(times);
      expect(times).toBeGreaterThan(0);
      expect(times).toBeLessThan(most);
    }
    expect(await readMarks(page, 'main')).toEqual(marks);
    expect(await readTexts(page, 'main')).toEqual(TEXTS);
    expect(await errors.read()).toEqual([]);
    await page.close();
  });

  it('restyles them, shows its names where they stood before, underlined', async () => {
    const { open, site } = stage();
    const lines = () => {
      const text = document.createRange();
      return [...document.querySelectorAll('p')].map((paragraph) => {
        text.selectNodeContents(paragraph);
        const { x, y, width, height } = text.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(' ');
      });
    };
    const head = PAGES_AGAINST_MARKS[0]?.head ?? '';
    const { page } = await open(site.put('restyled.html', pageWith(head)));
    await waitUntil(
      'both are marked',
      () => readMarks(page),
      (now) => now.length === 2,
    );
    const marked = await page.evaluate(lines);
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll('sidelight-mark')].map((mark) => {
        const { display, opacity, visibility, textDecorationLine } = getComputedStyle(mark);
        return { display, opacity, visibility, textDecorationLine };
      }),
    );
    await page.evaluate(() =>
      document
        .querySelectorAll('p')
        .forEach((paragraph) => paragraph.replaceChildren(paragraph.textContent ?? '')),
    );

    expect(await page.evaluate(lines)).toEqual(marked);
    expect(looks).toEqual([
      { display: 'inline', opacity: '1', visibility: 'visible', textDecorationLine: 'underline' },
      { display: 'inline', opacity: '1', visibility: 'visible', textDecorationLine: 'underline' },
    ]);
    await page.close();
  });

  it.each([
    ['joins its text nodes', 'document.body.normalize()', 1],
    ['copies a marked part', `document.body.append(document.querySelector('p').cloneNode(true))`, 2],
    ['writes a marked part anew from its own source', 'document.body.innerHTML += ""', 1],
    ['moves a marked part', `document.body.append(document.querySelector('p'))`, 1],
    ['cuts a mark in two', `document.querySelector('sidelight-mark').firstChild.splitText(3)`, 1],
  ])('%s, has each name marked once, and none when marks are switched off', async (why, change, times) => {
    const { errors, open, site } = stage();
    const name = why.replaceAll(/\W+/g, '-');
    const tab = await open(site.put(`${name}.html`, pageWith('', `<p>${TEXTS[0]}</p>`)));
    const { page } = tab;
    await waitUntil(
      'the name is marked',
      () => readMarks(page),
      (now) => now.join() === 'Aero-HIT',
    );

    await page.evaluate(change);
    await addName(page);

    const expected = [...Array<string>(times).fill('Aero-HIT'), 'Konstantin Basyuk'];
    await waitUntil(
      'each name is marked once',
      () => readMarks(page),
      (now) => now.join() === expected.join(),
    );
    expect(await readTexts(page)).toEqual([
      ...Array<string>(times).fill(TEXTS[0] ?? ''),
      'Konstantin Basyuk',
    ]);
    await popoverOf(stage(), tab).hover('Aero-HIT', times - 1);
    expect(await popoverOf(stage(), tab).text()).toMatch(/Aero-HIT/);
    await page.mouse.move(900, 700);
    await popoverOf(stage(), tab).closed();

    await choosePainter(stage(), 'highlight');
    await waitUntil(
      'no mark is left',
      () => readMarks(page),
      (now) => now.length === 0,
    );
    expect(await readDom(page)).not.toMatch(/sidelight/);
    await choosePainter(stage(), 'marks');
    expect(await errors.read()).toEqual([]);
    await page.close();
  });
});
