import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readText } from '@/page/extract/read-text';
import { type Changes, noChanges, noteChange, regionsOf } from '@/page/watch/changed-regions';

/** What is noted of a change of the page. */
async function changesOf(change: () => void): Promise<Changes> {
  const changes = noChanges();
  const records = await new Promise<MutationRecord[]>((resolve) => {
    const observer = new MutationObserver((list) => {
      observer.disconnect();
      resolve(list);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    change();
  });
  for (const record of records) noteChange(changes, record);
  return changes;
}

/** Texts read again after a change of a page. */
async function readAgain(
  html: string,
  change: () => void,
): Promise<{ texts: string[]; containers: string[] }> {
  document.body.innerHTML = html;
  const { regions, containers } = regionsOf(await changesOf(change));
  const texts = [...readText(regions)].flatMap((batch) => {
    let start = 0;
    return (batch?.lengths ?? []).map((length) => batch?.text.slice(start, (start += length)) ?? '');
  });
  return { texts, containers: [...containers].map((node) => node.nodeName) };
}

const $ = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

describe('after a change only this is read again', () => {
  it.each<[string, string, () => void, string[], string[]]>([
    [
      'the block of a changed text, without its child blocks',
      '<div id="a">one <b>two</b><p>three</p></div><p>four</p>',
      () => void (($('b').firstChild as Text).data = '2'),
      ['one 2'],
      ['DIV'],
    ],
    [
      'a block that came in among blocks',
      '<div id="a"><p>one</p></div>',
      () => $('#a').insertAdjacentHTML('beforeend', '<p>two <b>three</b></p>'),
      ['two three'],
      [],
    ],
    [
      'text that came in, with the text around it',
      '<p id="a">one </p>',
      () => $('#a').append('two'),
      ['one two'],
      ['P'],
    ],
    [
      'an inline element that came in, with the text around it',
      '<p id="a">one </p>',
      () => $('#a').insertAdjacentHTML('beforeend', '<b>two</b>'),
      ['one two'],
      ['P'],
    ],
    [
      'a component that came in, with the blocks in it, and not the other ones',
      '<div id="a"><x-card><p>one</p></x-card></div>',
      () => $('#a').insertAdjacentHTML('beforeend', '<x-card><p>two</p>three</x-card>'),
      ['two', 'three '],
      ['DIV'],
    ],
    [
      'what joins when a block between is taken out',
      '<div id="a">one <hr>two</div>',
      () => $('hr').remove(),
      ['one two'],
      ['DIV'],
    ],
    [
      'nothing where a block left from among blocks',
      '<p>one</p><p id="b">two</p><p>three</p>',
      () => $('#b').remove(),
      [],
      [],
    ],
    [
      'nothing in what is written in',
      '<div contenteditable><p id="a">one</p></div>',
      () => $('#a').append('two'),
      [],
      ['P'],
    ],
    [
      'an element once, however often it changed',
      '<p id="a">one</p>',
      () => {
        const text = $('#a').firstChild as Text;
        for (let count = 0; count < 50; count += 1) text.data = `n${count}`;
      },
      ['n49'],
      ['P'],
    ],
  ])('%s', async (_what, html, change, texts, containers) => {
    const again = await readAgain(html, change);

    expect(again).toEqual({ texts, containers });
  });
});

describe('the page is read from its root anew', () => {
  // happy-dom's document is no instance of its `Document`.
  beforeEach(() => void vi.stubGlobal('Document', document.constructor));
  afterEach(() => void vi.unstubAllGlobals());

  /** Puts another root element in place of the page's, until the test ends. */
  function replaceRoot(): void {
    const root = document.documentElement;
    const other = document.createElement('html');
    root.remove();
    document.append(other);
    onTestFinished(() => {
      other.remove();
      document.append(root);
    });
  }

  it('where that was replaced, whatever came after', async () => {
    expect((await changesOf(replaceRoot)).hasNewRoot).toBe(true);
    const comment = document.createComment('by a script');
    onTestFinished(() => comment.remove());
    const changes = await changesOf(() => {
      replaceRoot();
      document.append(comment);
    });
    expect(changes.hasNewRoot).toBe(true);
  });

  it('and not where a comment comes or goes beside it', async () => {
    const comment = document.createComment('by a script');

    expect((await changesOf(() => document.append(comment))).hasNewRoot).toBe(false);
    expect((await changesOf(() => comment.remove())).hasNewRoot).toBe(false);
  });
});

describe('very many elements that were put one in the other', () => {
  const COUNT = 5_000;

  /** Changes as a page makes them that appends one span in the last, some thousand times. */
  function nest(): Changes {
    document.body.innerHTML = '<p></p>';
    const changes = noChanges();
    let at = $('p');
    for (let count = 0; count < COUNT; count += 1) {
      const span = document.createElement('span');
      at.append(span);
      changes.added.add(span);
      changes.touched.add(at);
      at = span;
    }
    return changes;
  }

  it('are one region, found without a long way up from each', () => {
    const changes = nest();
    const parentNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode');
    if (!parentNode) throw new Error('no getter');
    onTestFinished(() => void Object.defineProperty(Node.prototype, 'parentNode', parentNode));
    let asked = 0;
    Object.defineProperty(Node.prototype, 'parentNode', {
      ...parentNode,
      get(this: Node) {
        asked += 1;
        return parentNode.get?.call(this) as unknown;
      },
    });

    const { regions, containers } = regionsOf(changes);

    expect(regions.map(({ root, ownTextOnly }) => [root, ownTextOnly])).toEqual([[$('p'), true]]);
    expect([...containers]).toEqual([$('p')]);
    expect(asked).toBeLessThan(COUNT * 10);
  });
});
