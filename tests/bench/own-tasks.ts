import type { Page, Protocol } from 'puppeteer-core';
import { ownTime } from './cpu-profile';

/** A task of one main thread, on the clock of profiles: microseconds. */
interface Task {
  start: number;
  end: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
}

/** Has the browser note when each task begins and ends. */
export async function startTasks(page: Page): Promise<void> {
  await page.tracing.start({ categories: ['toplevel'] });
}

/** The tasks since then, thread by thread, each in order of time and apart from each other. */
export async function stopTasks(page: Page): Promise<Task[][]> {
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const threads = new Map<string, Task[]>();
  for (const { name, ph, pid, tid, ts, dur = 0 } of traceEvents) {
    // A task that waits for microtasks is sometimes told by those alone.
    if (ph !== 'X' || !/RunTask$|MicrotaskCheckpoint$/.test(name)) continue;
    const thread = `${pid}.${tid}`;
    const tasks = threads.get(thread) ?? [];
    threads.set(thread, tasks);
    tasks.push({ start: ts, end: ts + dur });
  }
  return [...threads.values()].map(outermost);
}

/** Without those that run inside another one. */
function outermost(tasks: Task[]): Task[] {
  let end = -Infinity;
  return tasks
    .sort((one, other) => one.start - other.start)
    .filter((task) => {
      if (task.end <= end) return false;
      ({ end } = task);
      return true;
    });
}

/** The most that the code whose address holds a word took of one task, in milliseconds; `undefined` where it took no part in the profile. The thread is the one in whose tasks the profile's samples lie. */
export function longestInTask(
  profile: Protocol.Profiler.Profile,
  threads: Task[][],
  word: string,
): number | undefined {
  const samples: { at: number; microseconds: number }[] = [];
  ownTime(profile, word, (_frame, microseconds, at) => samples.push({ at, microseconds }));
  if (samples.length === 0) return undefined;
  let mostCovered = 0;
  let longest = 0;
  for (const tasks of threads) {
    const own = new Map<Task, number>();
    let covered = 0;
    for (const { at, microseconds } of samples) {
      const task = taskAt(tasks, at);
      if (!task) continue;
      covered += 1;
      own.set(task, (own.get(task) ?? 0) + microseconds);
    }
    if (covered <= mostCovered) continue;
    mostCovered = covered;
    longest = Math.max(0, ...own.values());
  }
  if (mostCovered < samples.length * 0.8)
    throw new Error('The samples of the profile lie in no tasks of the trace.');
  return longest / 1000;
}

function taskAt(tasks: readonly Task[], at: number): Task | undefined {
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const task = tasks[middle];
    if (task && task.start <= at) low = middle + 1;
    else high = middle;
  }
  const task = tasks[low - 1];
  return task && at <= task.end ? task : undefined;
}
