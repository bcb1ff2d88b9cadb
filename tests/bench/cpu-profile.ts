import type { CDPSession, Protocol } from 'puppeteer-core';

/** Finer than a millisecond, so that short slices are seen; coarse enough to cost little itself. */
const SAMPLING_MICROSECONDS = 200;

/**
 * Most that one sample may stand for. The sampler wakes five times in it; a longer gap between two samples is time in which other processes had the
 * processor, on a machine that is busy, and is nobody's work.
 */
export const LONGEST_SAMPLE_MICROSECONDS = 1_000;

/** Main-thread time of the code whose address holds a given word: every sample with one of its frames on the stack. */
export interface OwnTime {
  totalMs: number;
  /** Longest stretch of such samples without another between them. */
  longestMs: number;
}

export async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
  await session.send('Profiler.start');
}

export async function stopProfile(session: CDPSession): Promise<Protocol.Profiler.Profile> {
  return (await session.send('Profiler.stop')).profile;
}

/** Called with the innermost own frame of each sample that has one, how long it stands for, and when it was taken on the browser's clock. */
type OnSample = (frame: Protocol.Runtime.CallFrame, microseconds: number, at: number) => void;

export function ownTime(
  { nodes, startTime, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  word: string,
  onSample?: OnSample,
): OwnTime {
  const parents = new Map<number, number>();
  for (const node of nodes) for (const child of node.children ?? []) parents.set(child, node.id);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** Innermost own frame on the stack of each node. */
  const frames = new Map<number, Protocol.Runtime.CallFrame | undefined>();
  const frameOf = (id: number): Protocol.Runtime.CallFrame | undefined => {
    if (frames.has(id)) return frames.get(id);
    const own = byId.get(id)?.callFrame;
    const parent = parents.get(id);
    const frame = own?.url.includes(word) ? own : parent === undefined ? undefined : frameOf(parent);
    frames.set(id, frame);
    return frame;
  };
  let total = 0;
  let longest = 0;
  let stretch = 0;
  let now = startTime;
  for (const [at, id] of samples.entries()) {
    now += timeDeltas[at] ?? 0;
    // A delta is the time since the sample before: it belongs to that one.
    const duration = Math.min(timeDeltas[at + 1] ?? 0, LONGEST_SAMPLE_MICROSECONDS);
    const frame = frameOf(id);
    stretch = frame ? stretch + duration : 0;
    if (frame) {
      total += duration;
      onSample?.(frame, duration, now);
    }
    longest = Math.max(longest, stretch);
  }
  return { totalMs: total / 1000, longestMs: longest / 1000 };
}
