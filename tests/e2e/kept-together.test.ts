import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../src/build/browser/extension-page';
import { useStage } from '../support/stage';

const stage = useStage();

/** Of these, some word or other stands at the end of its line at each of them. */
const WIDTHS = [340, 400, 460, 520, 580, 640, 700, 760, 820, 880, 940, 1000];

/** Words that lost to the next line what belongs to them: those right before each of the selected. */
const partedWords = (page: Page, selector: string) =>
  page.evaluate((css) => {
    /** The last character before an element, in its paragraph. */
    const rectBefore = (element: Element) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      texts.currentNode = element;
      for (let text = texts.previousNode(); text; text = texts.previousNode()) {
        const words = text.textContent?.trimEnd() ?? '';
        if (words === '') continue;
        const range = document.createRange();
        range.setStart(text, words.length - 1);
        range.setEnd(text, words.length);
        return { words, box: range.getBoundingClientRect() };
      }
      throw new Error('Nothing stands before it.');
    };
    return [...document.querySelectorAll(css)].flatMap((element) => {
      const { words, box } = rectBefore(element);
      const own = element.getBoundingClientRect();
      return own.top < box.bottom && own.bottom > box.top ? [] : [words.slice(-40)];
    });
  }, selector);

describe('on a page of any width', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openExtensionPage(stage().launched, 'entity.html?id=zala-aero', '.graph');
  });

  afterAll(() => page.close());

  it.each([
    ['the first mark of a source', '.source-mark:first-child'],
    ['the link of a room', '.room-heading .button'],
    ['the button that copies a number', ':is(.identifiers, .persons, .homonyms) .copy .button'],
  ])('%s stands on the line of the word before it', async (_what, selector) => {
    const count = await page.evaluate((css) => document.querySelectorAll(css).length, selector);
    expect(count).toBeGreaterThan(5);

    const parted: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 800 });
      parted.push(...(await partedWords(page, selector)).map((words) => `${width}: ${words}`));
    }

    expect(parted).toEqual([]);
  });
});
