import type { CDPSession, Protocol } from 'puppeteer-core';

/** Finer than a millisecond, so that short slices are seen; coarse enough to cost little itself. */
const SAMPLING_MICROSECONDS = 200;

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

export function ownTime(
  { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  word: string,
): OwnTime {
  const parents = new Map<number, number>();
  for (const node of nodes) for (const child of node.children ?? []) parents.set(child, node.id);
  const isOwn = new Map<number, boolean>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const decide = (id: number): boolean => {
    const known = isOwn.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    const own =
      (byId.get(id)?.callFrame.url.includes(word) ?? false) || (parent !== undefined && decide(parent));
    isOwn.set(id, own);
    return own;
  };
  let total = 0;
  let longest = 0;
  let stretch = 0;
  for (const [at, id] of samples.entries()) {
    // A delta is the time since the sample before: it belongs to that one.
    const duration = timeDeltas[at + 1] ?? 0;
    stretch = decide(id) ? stretch + duration : 0;
    if (stretch > 0) total += duration;
    longest = Math.max(longest, stretch);
  }
  return { totalMs: total / 1000, longestMs: longest / 1000 };
}
