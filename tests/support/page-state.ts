import type { Page } from 'puppeteer-core';

/** The whole document as bytes a server could send: every attribute and text node, comments, doctype, in order. */
export function readDom(page: Page): Promise<string> {
  return page.evaluate(() => new XMLSerializer().serializeToString(document));
}

/** Counts and lengths that serialising hides: text nodes that stand side by side, and what the selection is. */
export function readShape(
  page: Page,
): Promise<{ textNodes: number; elements: number; selection: string; title: string }> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let textNodes = 0;
    while (walker.nextNode()) textNodes += 1;
    return {
      textNodes,
      elements: document.querySelectorAll('*').length,
      selection: String(getSelection()),
      title: document.title,
    };
  });
}

/** Text of every range that Sidelight highlights on the page, white space collapsed, per highlight name; read from the page's own world. */
export function readHighlights(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const textOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return String(range).replaceAll(/\s+/g, ' ');
    };
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (name.startsWith('sidelight-')) found[name] = [...highlight].map(textOf);
    }
    return found;
  });
}

/** Middle of the first place where `text` stands in the page's body, scrolled into view; in CSS pixels of the viewport. */
export async function locateText(page: Page, text: string, ordinal = 0): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (wanted: string, nth: number) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = nth;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(wanted);
        if (at < 0 || left-- > 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box !== undefined) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      throw new Error(`“${wanted}” does not stand on the page.`);
    },
    text,
    ordinal,
  );
}

/**
 * How many ranges a reader sees underlined. Not the same as how many are registered: when Firefox ends an extension its styles go, but no
 * code of it runs any more that could take the ranges out.
 */
export function countUnderlined(page: Page): Promise<number> {
  return page.evaluate(() => {
    let count = 0;
    for (const [name, highlight] of CSS.highlights) {
      const look = getComputedStyle(document.body, `::highlight(${name})`);
      if (name.startsWith('sidelight-') && look.textDecorationLine !== 'none') count += highlight.size;
    }
    return count;
  });
}

/** How many names a reader sees underlined, painted over the text or wrapped in marks. */
export async function countMarked(page: Page): Promise<number> {
  const marks = await page.evaluate(() => document.querySelectorAll('sidelight-mark').length);
  return marks + (await countUnderlined(page));
}
