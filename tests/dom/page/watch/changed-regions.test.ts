import { describe, expect, it } from 'vitest';
import { readText } from '@/page/extract/read-text';
import { noChanges, noteChange, regionsOf } from '@/page/watch/changed-regions';

/** Texts read again after a change of a page. */
async function readAgain(
  html: string,
  change: () => void,
): Promise<{ texts: string[]; containers: string[] }> {
  document.body.innerHTML = html;
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
  const { regions, containers } = regionsOf(changes);
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
