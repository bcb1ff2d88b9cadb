import { RETRY_AFTER_MS } from '@/core/limits';

/**
 * A loader that runs `load` at the first call and hands the same result to all later ones. A failure is handed out too, and `load` is
 * tried again by the first call that comes `RETRY_AFTER_MS` later. The clock is an argument for the tests.
 */
export function loadOnce<Value>(
  load: () => Promise<Value>,
  now: () => number = Date.now,
): () => Promise<Value> {
  let current: Promise<Value> | undefined;
  let failedAt: number | undefined;
  return () => {
    if (failedAt !== undefined && now() - failedAt >= RETRY_AFTER_MS) current = undefined;
    if (current === undefined) {
      failedAt = undefined;
      current = Promise.resolve().then(load);
      current.catch(() => {
        failedAt = now();
      });
    }
    return current;
  };
}
