import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BATCH_BLOCKS, MAX_BATCH_UNITS, MAX_BLOCK_UNITS } from '@/core/limits';
import { readText } from '@/page/extract/read-text';
import { TextBatch } from '@/page/extract/text-batch';
import { textOfBlock } from '@/page/scan/found-block';

/** Reads a text as the only node of the page. */
function read(...texts: string[]) {
  document.body.replaceChildren(
    ...texts.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.append(text);
      return paragraph;
    }),
  );
  const batches = [...readText([{ root: document.body }])].filter((batch) => batch !== undefined);
  const blocks = batches.flatMap((batch) => {
    let start = 0;
    return batch.lengths.map((length, index) => {
      const block = textOfBlock(batch, index, start);
      start += length;
      return block;
    });
  });
  return { batches, blocks };
}

describe('batches', () => {
  it('stay within the bounds of a message, whatever the page is', () => {
    const { batches } = read(
      ...Array.from({ length: 9_000 }, (_, at) => 'x'.repeat(at % 97 === 0 ? 20_000 : 3)),
    );

    for (const batch of batches) {
      expect(batch.text.length).toBeLessThanOrEqual(MAX_BATCH_UNITS);
      expect(batch.lengths.length).toBeLessThanOrEqual(MAX_BATCH_BLOCKS);
      expect(batch.lengths.reduce((sum, length) => sum + length, 0)).toBe(batch.text.length);
    }
  });

  it('cut one long node at white space and lose nothing of it', () => {
    const text = 'word '.repeat(100_000);

    const { blocks } = read(text);

    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.map((block) => block.text).join('')).toBe(text);
    expect(
      blocks.every((block) => block.text.length <= MAX_BLOCK_UNITS && block.text.startsWith('word')),
    ).toBe(true);
    expect(blocks[1]?.starts[0]).toBeLessThan(0);
  });

  it('never cut a surrogate pair', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), (shift) => {
        const { blocks } = read(`${'a'.repeat(shift)}${'\u{1F600}'.repeat(MAX_BLOCK_UNITS)}`);

        for (const block of blocks) expect(block.text.isWellFormed()).toBe(true);
      }),
      { numRuns: 4 },
    );
  });

  it('stay within the bounds where one block is almost nothing but line breaks', () => {
    const batch = new TextBatch(true);
    const end = document.createTextNode('end');

    batch.add(document.createTextNode('x'), 'x', 0);
    for (let count = 0; count < 140_000; count += 1) batch.addUnit(' ');
    const rest = batch.add(end, end.data, 0);

    // The block ends with the batch, and the text behind it is left for the next one.
    expect({ rest, isFull: batch.isFull }).toEqual({ rest: 0, isFull: true });
    expect(batch.lengths).toEqual([MAX_BLOCK_UNITS]);
    expect(batch.text.length).toBe(MAX_BLOCK_UNITS);
    const next = new TextBatch(false);
    expect(next.add(end, end.data, rest)).toBe(-1);
    expect(next.text).toBe('end');
  });

  it.each([0, 1, 2])('keep to them where a block is full to %i units at a line break', (short) => {
    const full = 'x'.repeat(MAX_BLOCK_UNITS - short);
    const long = 'word '.repeat(40_000);
    const paragraph = document.createElement('p');
    paragraph.append(full, document.createElement('br'), long);
    document.body.replaceChildren(paragraph);

    const batches = [...readText([{ root: document.body }])].filter((batch) => batch !== undefined);

    for (const { text, lengths } of batches) {
      expect(text.length).toBeLessThanOrEqual(MAX_BATCH_UNITS);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(MAX_BLOCK_UNITS);
    }
    const joined = batches.map(({ text }) => text).join('');
    expect(joined.replaceAll(/\s+/g, '')).toBe((full + long).replaceAll(/\s+/g, ''));
  });
});
