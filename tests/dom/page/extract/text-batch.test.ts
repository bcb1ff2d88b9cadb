import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BATCH_BLOCKS, MAX_BATCH_UNITS, MAX_BLOCK_UNITS } from '@/core/limits';
import { readText } from '@/page/extract/read-text';
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
});
