import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSplitByStyle, isTextThere, segmentsOf } from '@/page/locate/text-range';
import { blocksOf } from '../build-block';

function blockOf(html: string) {
  document.body.innerHTML = html;
  const [block] = blocksOf(document.body);
  if (!block) throw new Error('no text');
  return block;
}

describe('segments', () => {
  it('name the piece of each node that a name runs over', () => {
    const block = blockOf('<p>By A<b>ero</b>-HIT today</p>');

    const segments = segmentsOf(block, 3, 11);

    expect(segments.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['A', 'ero', '-HIT']);
  });

  it('leave out units that stand in no node', () => {
    const block = blockOf('<p>Harbin<br>Institute</p>');

    expect(segmentsOf(block, 0, 16).map(({ node }) => node.data)).toEqual(['Harbin', 'Institute']);
    expect(segmentsOf(block, 6, 7)).toEqual([]);
  });

  it('hold the very text between two offsets of the block, wherever the node edges are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (pieces, a, b) => {
          const paragraph = document.createElement('p');
          for (const piece of pieces) {
            const element = document.createElement('b');
            element.append(piece);
            paragraph.append(element);
          }
          paragraph.prepend('x');
          document.body.replaceChildren(paragraph);
          const [block] = blocksOf(document.body);
          if (!block) return;
          const [start = 0, end = 0] = [a % block.text.length, b % block.text.length].sort((x, y) => x - y);

          const segments = segmentsOf(block, start, end);

          expect(
            segments.map((segment) => segment.node.data.slice(segment.start, segment.end)).join(''),
          ).toBe(block.text.slice(start, end));
          expect(isTextThere({ segments, surface: block.text.slice(start, end), start })).toBe(true);
        },
      ),
    );
  });
});

describe('text that was decided on', () => {
  it('is there until its node changes or leaves', () => {
    const block = blockOf('<p>By Aero-HIT</p>');
    const place = { segments: segmentsOf(block, 3, 11), surface: 'Aero-HIT', start: 3 };
    const [node] = block.nodes;
    if (!node) throw new Error('no node');

    expect(isTextThere(place)).toBe(true);
    node.data = 'By Xero-HIT';
    expect(isTextThere(place)).toBe(false);
    node.data = 'By Aero-HIT and more';
    expect(isTextThere(place)).toBe(true);
    node.remove();
    expect(isTextThere(place)).toBe(false);
  });
});

describe('an edge that a style makes', () => {
  it.each([
    ['none', '<p>Harbin <b>Institute</b></p>', false],
    ['a block', '<p>Harbin <span style="display:block">Institute</span></p>', true],
    ['a block around both', '<span style="display:block">Harbin <b>Institute</b></span>', false],
    ['inline-block', '<p>Harbin <span style="display:inline-block">Institute</span></p>', false],
    ['contents', '<p>Harbin <span style="display:contents">Institute</span></p>', false],
    ['a float of one letter', '<p><span style="display:block;float:left">H</span>arbin Inst</p>', false],
    ['a float of a word', '<p><span style="display:block;float:left">Harbin</span> Institute</p>', true],
  ])('%s', (_what, html, isSplit) => {
    const block = blockOf(html);

    expect(isSplitByStyle(segmentsOf(block, 0, block.text.length))).toBe(isSplit);
  });
});
