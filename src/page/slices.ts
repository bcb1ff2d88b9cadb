import { after } from './timer';

/** Main-thread time of one slice. Half a frame at 60 Hz, so that a frame with one slice in it still has time for the page. */
const SLICE_MS = 8;

/** Nodes or blocks handled between two looks at the clock, which costs as much as a few of them. */
export const STEPS_PER_LOOK = 128;

/** Long work in short pieces: `pause` before each piece, and it waits for a fresh task whenever the time is up. */
export interface Slices {
  /** Starts the clock of a piece of work that is short by itself. */
  begin(): void;
  /** Resolves at once while the slice has time left, otherwise in the next task. */
  pause(): Promise<void> | undefined;
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
  return {
    get spentMs() {
      return spentMs;
    },
    rest: end,
    begin() {
      startedAt ??= now();
    },
    pause() {
      startedAt ??= now();
      if (now() - startedAt < SLICE_MS) return undefined;
      end();
      return nextTask();
    },
  };
}

/** A fresh task, after input and rendering that is due. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => void after(0, resolve));
}
