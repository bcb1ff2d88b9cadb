import { describe, expect, it } from 'vitest';
import type { ScanReply } from '@/core/messages/page-to-background';
import { TextBatch } from '@/page/extract/text-batch';
import { scanText } from '@/page/scan/scan-text';
import { createSlices } from '@/page/slices';

const FOUND: Extract<ScanReply, { ok: true }> = { ok: true, packVersion: '1', entities: {}, hits: [] };

function* batches(texts: readonly string[]): Generator<TextBatch | undefined, void> {
  for (const text of texts) {
    const batch = new TextBatch(false);
    batch.addLoose(text);
    yield batch;
    yield undefined;
  }
}

/** Scans texts; `answer` is what the background says to each. */
async function scan(
  texts: readonly string[],
  maxUnits: number,
  answer: (text: string) => ScanReply = () => FOUND,
) {
  const sent: string[] = [];
  const taken: string[] = [];
  const ending = new AbortController();
  const result = await scanText(batches(texts), maxUnits, {
    send: async ({ text }) => {
      sent.push(text);
      return answer(text);
    },
    onReply: async (batch) => void taken.push(batch.text),
    slices: createSlices(),
    signal: ending.signal,
  });
  return { result, sent, taken };
}

describe('the scan of a page', () => {
  it('sends every batch in turn and hands on every answer', async () => {
    expect(await scan(['one', 'two', 'three'], 100)).toEqual({
      result: { ok: true, units: 11 },
      sent: ['one', 'two', 'three'],
      taken: ['one', 'two', 'three'],
    });
  });

  it('stops after the most that is read of a page, with what it has', async () => {
    expect(await scan(['12345', '67890', 'never'], 10)).toEqual({
      result: { ok: true, units: 10 },
      sent: ['12345', '67890'],
      taken: ['12345', '67890'],
    });
  });

  it('ends at the first answer that failed', async () => {
    const { result, taken } = await scan(['one', 'bad', 'three', 'four'], 100, (text) =>
      text === 'bad' ? { ok: false, error: 'no data' } : FOUND,
    );

    expect(result).toEqual({ ok: false, error: 'no data' });
    expect(taken).toEqual(['one']);
  });

  it('sends a batch once more where its answer never came', async () => {
    let isLost = true;

    const { result, sent, taken } = await scan(['one', 'two'], 100, () => {
      if (!isLost) return FOUND;
      isLost = false;
      throw new Error('the port closed');
    });

    expect(result).toEqual({ ok: true, units: 6 });
    expect(sent).toEqual(['one', 'one', 'two']);
    expect(taken).toEqual(['one', 'two']);
  });

  it('ends with the error where nobody answers twice', async () => {
    const { result, sent } = await scan(['one', 'two'], 100, () => {
      throw new Error('nobody there');
    });

    expect(result).toEqual({ ok: false, error: 'Error: nobody there' });
    expect(sent).toEqual(['one', 'one']);
  });
});
