import { describe, expect, it } from 'vitest';
import { readText } from '@/page/extract/read-text';
import { takeHits } from '@/page/scan/take-hits';
import { AERO_HIT } from '../../../support/plain-owner';

const owners = new Map([[3, AERO_HIT]]);

function batchOf(html: string) {
  document.body.innerHTML = html;
  const [batch] = [...readText([{ root: document.body }])].filter((value) => value !== undefined);
  if (!batch) throw new Error('no text');
  return batch;
}

describe('hits of an answer', () => {
  it('become blocks with their own text, hits and nodes; the rest of the batch is dropped', () => {
    const batch = batchOf('<p>none</p><p>By A<b>ero</b>-HIT</p><p>none</p><p>drones</p>');

    const blocks = [...takeHits(batch, [1, 3, 11, 3, 0, 3, 0, 6, 2, 5], owners)];

    expect(blocks.map(({ text, hits, hasName }) => ({ text, hits, hasName }))).toEqual([
      { text: 'By Aero-HIT', hits: [{ start: 3, end: 11, owner: 3, flags: 0 }], hasName: true },
      { text: 'drones', hits: [{ start: 0, end: 6, owner: 2, flags: 5 }], hasName: false },
    ]);
    expect(blocks[0]?.nodes.map((node) => node.data)).toEqual(['By A', 'ero', '-HIT']);
    expect(blocks[0]?.starts).toEqual([0, 4, 7]);
    expect(blocks[0]?.container).toBe(document.querySelectorAll('p')[1]);
  });

  it('keeps the units that stand for breaks', () => {
    const batch = batchOf('<p>Harbin<br>Institute<x-y>of</x-y></p>');

    const [block] = takeHits(batch, [0, 0, 6, 3, 0], owners);

    expect(block?.text).toBe('Harbin Institute of ');
    expect(block?.starts).toEqual([0, 7, 17]);
  });

  it.each([
    ['longer in front', 'Made by Aero-HIT'],
    ['other', 'By Xero-HIT'],
    ['shorter', 'By'],
  ])('leaves out a block whose text is %s by now', (_how, now) => {
    const batch = batchOf('<p>By Aero-HIT</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = now;

    expect([...takeHits(batch, [0, 3, 11, 3, 0], owners)]).toEqual([]);
  });

  it('takes the title as a block without nodes', () => {
    document.body.innerHTML = '<p>text</p>';
    const [batch] = [...readText([{ root: document.body }], { title: 'Aero-HIT sued' })];
    if (!batch) throw new Error('no text');

    const [block] = takeHits(batch, [0, 0, 8, 3, 0], owners);

    expect(block).toMatchObject({ text: 'Aero-HIT sued', nodes: [] });
  });
});
