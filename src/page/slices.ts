import { SLICE_MS } from '@/core/limits';
import { after } from './timer';

/** Long work in short pieces: `pause` before each piece, and it waits for a fresh task whenever the time is up. */
export interface Slices {
  /** Starts the clock of a piece of work that is short by itself. */
  begin(): void;
  /** Resolves at once while the slice has time left, otherwise in the next task. */
  pause(): Promise<void> | undefined;
  /** As `pause`, before a piece of work that takes some milliseconds and cannot be cut: resolves at once only where less than half of the slice is spent. */
  pauseForWhole(): Promise<void> | undefined;
  /** Milliseconds of slices so far, ended ones only. */
  readonly spentMs: number;
  /** Call when waiting for something else: the time until the next `pause` is not ours. */
  rest(): void;
}

export function createSlices(now: () => number = () => performance.now()): Slices {
  let startedAt: number | undefined;
  let spentMs = 0;
  const end = () => {
    if (startedAt !== undefined) spentMs += now() - startedAt;
    startedAt = undefined;
  };
  const pauseAfter = (ms: number) => {
    startedAt ??= now();
    if (now() - startedAt < ms) return undefined;
    end();
    return nextTask();
  };
  return {
    get spentMs() {
      return spentMs;
    },
    rest: end,
    begin() {
      startedAt ??= now();
    },
    pause: () => pauseAfter(SLICE_MS),
    pauseForWhole: () => pauseAfter(SLICE_MS / 2),
  };
}

/** A fresh task, after input and rendering that is due. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => void after(0, resolve));
}
