import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isBefore } from '@/page/resolve/document-order';
import { createFoundBlocks } from '@/page/resolve/found-blocks';
import type { FoundBlock } from '@/page/scan/found-block';
import { blocksOf } from '../build-block';

function page(html: string): FoundBlock[] {
  document.body.innerHTML = html;
  return blocksOf(document.body);
}

const textsOf = (blocks: readonly FoundBlock[]) => blocks.map((block) => block.text);

describe('found blocks', () => {
  it('stand in document order, in whatever order they arrive', () => {
    const blocks = page(Array.from({ length: 12 }, (_, at) => `<p>${at}</p>`).join(''));

    fc.assert(
      fc.property(fc.shuffledSubarray(blocks), (shuffled) => {
        const found = createFoundBlocks(() => {});

        for (const block of shuffled) found.add(block);

        expect(textsOf(found.all())).toEqual(textsOf(blocks.filter((block) => shuffled.includes(block))));
      }),
    );
  });

  it('are replaced by a block that begins at the same place', () => {
    const [before] = page('<p>one</p>');
    const [after] = blocksOf(document.body);
    if (!before || !after) throw new Error('no blocks');
    const onDrop = vi.fn<(blocks: readonly FoundBlock[]) => void>();
    const found = createFoundBlocks(onDrop);

    found.add(before);
    found.add(after);

    expect(found.all()).toEqual([after]);
    expect(found.byId(before.page.id)).toBeUndefined();
    expect(onDrop).toHaveBeenCalledExactlyOnceWith([before]);
  });

  it('are forgotten when they leave the page, and when their element is read again', () => {
    const blocks = page('<p>one</p><div id="gone"><p>two</p></div><p>three</p><p>four</p>');
    const found = createFoundBlocks(() => {});
    for (const block of blocks) found.add(block);

    document.querySelector('#gone')?.remove();
    found.prune();
    found.dropIn(new Set([...document.querySelectorAll('p')].slice(1, 2)));

    expect(textsOf(found.all())).toEqual(['one', 'four']);
  });

  it('are forgotten when what they stand in has moved', () => {
    const blocks = page('<div id="moved"><p>one</p></div><p>two</p>');
    const found = createFoundBlocks(() => {});
    for (const block of blocks) found.add(block);
    const moved = document.querySelector('#moved');
    if (!moved) throw new Error('no element');

    document.body.append(moved);
    found.prune(new Set([moved]));

    expect(textsOf(found.all())).toEqual(['two']);
  });

  it('keep the pieces of one long node apart', () => {
    document.body.innerHTML = '';
    document.body.append('word '.repeat(40_000));
    const blocks = blocksOf(document.body);
    const found = createFoundBlocks(() => {});

    for (const block of [...blocks].reverse()) found.add(block);

    expect(found.all()).toEqual(blocks);
  });
});

describe('document order', () => {
  it('puts a shadow tree before what its host holds, and after what stands before the host', () => {
    document.body.innerHTML = '<p>before</p><div id="host"><p>light</p></div><p>after</p>';
    const host = document.querySelector('#host');
    const shadow = host?.attachShadow({ mode: 'open' });
    if (!host || !shadow) throw new Error('no shadow');
    shadow.innerHTML = '<p>shadow</p>';
    const [before, light, after] = document.querySelectorAll('p');
    const inShadow = shadow.firstChild;
    if (!before || !light || !after || !inShadow) throw new Error('no nodes');

    const order = [before, inShadow, light, after];

    for (const [at, node] of order.entries()) {
      for (const [otherAt, other] of order.entries()) {
        if (at !== otherAt) expect(isBefore(node, other)).toBe(at < otherAt);
      }
    }
  });
});
