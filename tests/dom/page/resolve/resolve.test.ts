import { describe, expect, it } from 'vitest';
import { MAX_BLOCK_UNITS, MAX_DECISION_BLOCKS, MAX_DECISION_UNITS } from '@/core/limits';
import type { DecideRequest } from '@/core/messages/page-to-background';
import { resolve } from '@/page/resolve/resolve';
import type { FoundBlock } from '@/page/scan/found-block';
import { createSlices } from '@/page/slices';

/** A block that was looked at before, so that no page is needed for it. */
function block(id: number, text: string, hasName = true): FoundBlock {
  const page = { id, text, lang: '', row: 0, section: 0, heading: false, hits: [] };
  return {
    text,
    page,
    hasName,
    nodes: [],
    starts: [],
    ends: [],
    hits: [],
    container: document,
    holders: new Map(),
  };
}

async function ask(blocks: readonly FoundBlock[]) {
  const requests: DecideRequest[] = [];
  const { isCut } = await resolve(blocks, undefined, {
    owners: new Map(),
    slices: createSlices(),
    length: 0,
    send: async (request) => {
      requests.push(request);
      return { ok: true, mentions: [], packVersion: '1' };
    },
  });
  return { isCut, asked: requests.map((request) => request.blocks.length) };
}

describe('the question for a decision', () => {
  it('holds every block of a page', async () => {
    expect(await ask([block(1, 'one'), block(2, 'two', false)])).toEqual({ isCut: false, asked: [2] });
  });

  it('is not asked for a page without a name', async () => {
    expect(await ask([block(1, 'one', false)])).toEqual({ isCut: false, asked: [] });
  });

  it.each([
    ['blocks', MAX_DECISION_BLOCKS + 1, 'short', MAX_DECISION_BLOCKS],
    [
      'text',
      Math.floor(MAX_DECISION_UNITS / MAX_BLOCK_UNITS) + 1,
      'x'.repeat(MAX_BLOCK_UNITS),
      Math.floor(MAX_DECISION_UNITS / MAX_BLOCK_UNITS),
    ],
  ])('leaves out what is beyond its bound on %s, and says so', async (_what, count, text, expected) => {
    const blocks = Array.from({ length: count }, (_, id) => block(id, text));

    expect(await ask(blocks)).toEqual({ isCut: true, asked: [expected] });
  });

  it.each([
    ['is asked once more where its answer never came', 1, 2],
    ['is given up where it never came twice', 2, 2],
  ])('%s', async (_what, lost, expected) => {
    const sent: DecideRequest[] = [];
    const asking = resolve([block(1, 'one')], undefined, {
      owners: new Map(),
      slices: createSlices(),
      length: 0,
      send: async (request) => {
        sent.push(request);
        if (sent.length <= lost) throw new Error('the port closed');
        return { ok: true, mentions: [], packVersion: '1' };
      },
    });

    if (lost < expected) expect(await asking).toMatchObject({ mentions: [] });
    else await expect(asking).rejects.toThrow('the port closed');
    expect(sent).toHaveLength(expected);
    expect(new Set(sent).size).toBe(1);
  });
});
