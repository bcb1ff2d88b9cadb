import type { ScanReply } from '@/core/messages/page-to-background';
import type { TextBatch } from '../extract/text-batch';
import { sendTwice } from '../send-twice';
import type { Slices } from '../slices';

export interface ScanOptions {
  send(request: { type: 'scan'; text: string; lengths: number[] }): Promise<ScanReply>;
  /** Takes the answer to a batch; may itself work in slices. */
  onReply(batch: TextBatch, reply: Extract<ScanReply, { ok: true }>): Promise<void>;
  slices: Slices;
  signal: AbortSignal;
}

/** `stopped`: the signal ended. Otherwise `error` is what the background said. */
export type ScanResult = { ok: true; units: number } | { ok: false; error: string };

/**
 * Sends batches to the scan as they are read. One message is under way at a time; the next batch is read meanwhile. Ends early at the first
 * failed answer, and after `maxUnits` of text.
 */
export async function scanText(
  batches: Generator<TextBatch | undefined, void>,
  maxUnits: number,
  { send, onReply, slices, signal }: ScanOptions,
): Promise<ScanResult> {
  let units = 0;
  let error: string | undefined;
  let underWay: Promise<void> | undefined;
  for (;;) {
    const pause = slices.pause();
    if (pause) await pause;
    if (signal.aborted) return { ok: false, error: 'stopped' };
    const { value: batch, done } = batches.next();
    if (done) break;
    if (!batch) continue;
    if (underWay) {
      await slices.pauseForWhole();
      slices.rest();
      await underWay;
      // The answer may have been worked on in this very task.
      await slices.pauseForWhole();
      if (signal.aborted) return { ok: false, error: 'stopped' };
    }
    slices.rest();
    if (error !== undefined || units >= maxUnits) break;
    units += batch.text.length;
    underWay = exchange(batch);
  }
  slices.rest();
  await underWay;
  return error === undefined ? { ok: true, units } : { ok: false, error };

  /** Never rejects: nobody may be waiting yet. */
  async function exchange(batch: TextBatch): Promise<void> {
    try {
      const reply = await sendTwice(send, { type: 'scan', text: batch.text, lengths: batch.lengths });
      if (signal.aborted) return;
      if (reply.ok) await onReply(batch, reply);
      else error = reply.error;
    } catch (failure) {
      error = String(failure);
    }
  }
}
