/**
 * Calls back after some milliseconds; returns what cancels it. By the scheduler where there is one: on a page whose scripts the reader has switched
 * off, Chromium runs no timers and animation frames of content scripts either, but it runs these.
 */
export function after(delayMs: number, callback: () => void): () => void {
  if (typeof scheduler !== 'object') {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  }
  let isCancelled = false;
  void scheduler.postTask(() => isCancelled || callback(), { delay: delayMs, priority: 'user-visible' });
  return () => {
    isCancelled = true;
  };
}
